#include "app/profile/loadedprofile.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_loadedprofile {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

Profile chat()
{
    Profile profile;
    profile.id = u"1"_s;
    profile.settings.url = u"wss://example.com/chat"_s;
    profile.notes = u"Ask Ada"_s;
    return profile;
}

} // namespace

class TestLoadedProfile : public QObject
{
    Q_OBJECT

private slots:
    void hasNoChangesWhenLoaded();
    void countsNeitherUrlNorSubprotocolsWithoutAProfile();
    void isUnsavedWithoutAFile();
    void removesASectionThatIsNull();
    void keepsNoSecretInADraft();
    void remembersThatTheFileOfADraftIsAnother();
    void followsAFolder();
};

void TestLoadedProfile::hasNoChangesWhenLoaded()
{
    LoadedProfile loaded;
    loaded.load(u"chat"_s, chat(), "file");
    QVERIFY(!loaded.hasUnsavedChanges(chat().settings));
    loaded.setNotes(u"Ask Grace"_s);
    QVERIFY(loaded.hasUnsavedChanges(chat().settings));
    loaded.accept(chat().settings);
    QVERIFY(!loaded.hasUnsavedChanges(chat().settings));
    ConnectionSettings other = chat().settings;
    other.url = u"wss://example.org"_s;
    QVERIFY(loaded.hasUnsavedChanges(other));
}

void TestLoadedProfile::countsNeitherUrlNorSubprotocolsWithoutAProfile()
{
    LoadedProfile loaded;
    ConnectionSettings typed;
    typed.url = u"wss://example.com"_s;
    typed.subprotocols = u"chat"_s;
    QVERIFY(!loaded.hasUnsavedChanges(typed));
    typed.origin = u"https://example.com"_s;
    QVERIFY(loaded.hasUnsavedChanges(typed));
}

void TestLoadedProfile::isUnsavedWithoutAFile()
{
    LoadedProfile loaded;
    loaded.load(u"chat"_s, chat(), "file");
    loaded.setFile({});
    QVERIFY(loaded.hasUnsavedChanges(chat().settings));
}

void TestLoadedProfile::removesASectionThatIsNull()
{
    LoadedProfile loaded;
    loaded.load(u"chat"_s, chat(), "file");
    loaded.setSection(u"steps"_s, u"[]"_s);
    QCOMPARE(loaded.profile().more.keys(), QStringList{u"steps"_s});
    loaded.setSection(u"steps"_s, {});
    QVERIFY(loaded.profile().more.isEmpty());
    QVERIFY(!loaded.hasUnsavedChanges(chat().settings));
}

void TestLoadedProfile::keepsNoSecretInADraft()
{
    LoadedProfile loaded;
    loaded.load(u"chat"_s, chat(), "file");
    ConnectionSettings typed = chat().settings;
    typed.url = u"wss://ada:hunter2@example.com/chat"_s;
    const ProfileDraft draft = loaded.draft(typed);
    QVERIFY(!draft.profile.settings.url.contains(u"hunter2"_s));
    QCOMPARE(draft.profile.notes, u"Ask Ada"_s);
}

void TestLoadedProfile::remembersThatTheFileOfADraftIsAnother()
{
    LoadedProfile before;
    before.load(u"chat"_s, chat(), "file");
    before.setNotes(u"Ask Grace"_s);
    const ProfileDraft draft = before.draft(chat().settings);

    LoadedProfile same;
    same.load(u"chat"_s, chat(), "file");
    same.restore(u"chat"_s, draft);
    QCOMPARE(same.file(), QByteArray("file"));
    QCOMPARE(same.profile().notes, u"Ask Grace"_s);
    QVERIFY(same.hasUnsavedChanges(chat().settings));

    LoadedProfile changed;
    changed.load(u"chat"_s, chat(), "written by another program");
    changed.restore(u"chat"_s, draft);
    QVERIFY(changed.hasFile());
    QVERIFY(changed.file() != QByteArray("written by another program"));
}

void TestLoadedProfile::followsAFolder()
{
    LoadedProfile loaded;
    loaded.load(u"team/chat"_s, chat(), "file");
    loaded.move(u"tea"_s, u"coffee"_s, ProfileItem::Folder);
    // The names of a folder and of a profile.
    loaded.move(u"team"_s, u"work/team"_s, ProfileItem::Profile);
    loaded.move(u"team/chat"_s, u"work/chat"_s, ProfileItem::Folder);
    QCOMPARE(loaded.path(), u"team/chat"_s);
    loaded.move(u"team"_s, u"work/team"_s, ProfileItem::Folder);
    QCOMPARE(loaded.path(), u"work/team/chat"_s);
    loaded.move(u"work/team/chat"_s, u"work/talk"_s, ProfileItem::Profile);
    QCOMPARE(loaded.path(), u"work/talk"_s);
    loaded.detach();
    QVERIFY(loaded.path().isEmpty());
    QVERIFY(!loaded.hasFile());
    QCOMPARE(loaded.profile().notes, u"Ask Ada"_s);
}

WASCLEAN_TEST(TestLoadedProfile, QCoreApplication)

} // namespace tst_loadedprofile

#include "tst_loadedprofile.moc"
