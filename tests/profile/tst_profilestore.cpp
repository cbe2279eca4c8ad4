#include "app/profile/profilenames.h"
#include "app/profile/profilestore.h"
#include "app/profile/secretslots.h"
#include "tests/profile/settingssamples.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_profilestore {

using namespace wasclean;
using namespace wasclean::settingssamples;

namespace {

constexpr int patience = 30'000;

Profile sample()
{
    Profile profile;
    profile.id = QStringLiteral("1");
    profile.settings.url = QStringLiteral("wss://example.org/");
    profile.notes = QStringLiteral("first\nsecond");
    profile.messages = {{QStringLiteral("hello"), {}, SavedMessage::Type::Text,
        QStringLiteral("Hello"), {}, false, 0, 1}};
    return profile;
}

} // namespace

/// The folder of profiles: written, read, watched, and never damaged.
class TestProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void namesBecomeFiles_data();
    void namesBecomeFiles();
    void roundTrips();
    void sameProfileSameBytes();
    void oneChangeOneLine();
    void writesAndReads();
    void foldersAreTheTree();
    void movesAndRemoves();
    void folderAndProfileMayHaveOneName();
    void tellsWhatItRemoved();
    void savingReadsNoOtherFile();
    void otherFilesStay();
    void namesThatDifferInCaseOnly();
    void damagedFilesAreKept();
    void conflictsAreTold();
    void seesChangesFromOutside();
    void environments();
    void pathsBelowAreRelative();
    void damaged();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }

    static QByteArray contents(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &fileName, const QByteArray &bytes)
    {
        QFile file(fileName);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir *m_folder = nullptr;
    ProfileStore *m_store = nullptr;
};

void TestProfileStore::init()
{
    m_folder = new QTemporaryDir;
    m_store = new ProfileStore;
    QSignalSpy changed(m_store, &ProfileStore::changed);
    m_store->setFolder(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, patience);
}

void TestProfileStore::cleanup()
{
    delete m_store;
    delete m_folder;
}

void TestProfileStore::namesBecomeFiles_data()
{
    QTest::addColumn<QString>("fileName");
    const auto row = [](const char *name, const char *fileName) {
        QTest::newRow(name) << QString::fromUtf8(fileName);
    };
    row("Chat", "Chat");
    row("Größe 日本 😀", "Größe 日本 😀");
    row("a/b", "a%2Fb");
    row("a\\b:c*d?e\"f<g>h|i%j", "a%5Cb%3Ac%2Ad%3Fe%22f%3Cg%3Eh%7Ci%25j");
    row(".hidden", "%2Ehidden");
    row("dot.", "dot%2E");
    row("v1.2", "v1.2");
    row("..", "%2E%2E");
    row("con", "%63on");
    row("NUL.x", "%4EUL.x");
    row("lpt1", "%6Cpt1");
    row("console", "console");
}

void TestProfileStore::namesBecomeFiles()
{
    QFETCH(QString, fileName);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(fileNameOf(name), fileName);
    QCOMPARE(nameOfFile(fileName), name);
    QVERIFY(nameProblem(name).isEmpty());
    QVERIFY(!nameProblem(QString(300, u'x')).isEmpty());
    QVERIFY(!nameProblem(QStringLiteral("  ")).isEmpty());
}

void TestProfileStore::roundTrips()
{
    QRandomGenerator random(815);
    for (int i = 0; i < 500; ++i) {
        Profile profile;
        profile.id = QString::number(i);
        profile.settings = withoutSecrets(anySettings(random)).settings;
        profile.notes = anyText(random);
        for (int n = random.bounded(3); n > 0; --n) {
            profile.messages.append({anyText(random), anyText(random),
                SavedMessage::Type(random.bounded(9)), anyText(random), anyText(random),
                anyFlag(random), random.bounded(65536), random.bounded(1, 9)});
        }
        if (anyFlag(random))
            profile.more.insert(QStringLiteral("steps"), QJsonArray{1, QStringLiteral("a")});
        const QByteArray bytes = profileFileBytes(profile);
        const auto read = readProfileFile(bytes);
        QVERIFY2(read, qPrintable(read.problem));
        QCOMPARE(profileFileBytes(*read), bytes);
        QCOMPARE(*read, profile);
    }
}

void TestProfileStore::sameProfileSameBytes()
{
    const QByteArray bytes = profileFileBytes(sample());
    QCOMPARE(profileFileBytes(sample()), bytes);
    QVERIFY(bytes.endsWith("}\n"));
    QVERIFY(!bytes.contains('\r'));
    QVERIFY(!bytes.contains('\t'));
    QCOMPARE(bytes,
        QByteArray("{\n"
                   "  \"format\": \"wasclean-profile\",\n"
                   "  \"id\": \"1\",\n"
                   "  \"messages\": [\n"
                   "    {\n"
                   "      \"name\": \"hello\",\n"
                   "      \"text\": \"Hello\",\n"
                   "      \"type\": \"text\"\n"
                   "    }\n"
                   "  ],\n"
                   "  \"notes\": [\n"
                   "    \"first\",\n"
                   "    \"second\"\n"
                   "  ],\n"
                   "  \"settings\": {\n"
                   "    \"url\": \"wss://example.org/\"\n"
                   "  },\n"
                   "  \"version\": 1\n"
                   "}\n"));
}

void TestProfileStore::oneChangeOneLine()
{
    const auto changedLines = [](const Profile &profile) {
        const QList<QByteArray> before = profileFileBytes(sample()).split('\n');
        const QList<QByteArray> after = profileFileBytes(profile).split('\n');
        int changed = before.size() == after.size() ? 0 : 1000;
        for (qsizetype i = 0; i < before.size(); ++i)
            changed += before.at(i) == after.value(i) ? 0 : 1;
        return changed;
    };
    QCOMPARE(changedLines(sample()), 0);
    Profile url = sample();
    url.settings.url += QStringLiteral("x");
    QCOMPARE(changedLines(url), 1);
    Profile notes = sample();
    notes.notes = QStringLiteral("first\nother");
    QCOMPARE(changedLines(notes), 1);
    Profile message = sample();
    message.messages[0].text = QStringLiteral("Bye");
    QCOMPARE(changedLines(message), 1);
}

void TestProfileStore::writesAndReads()
{
    const QString path = QStringLiteral("Chat");
    QSignalSpy changed(m_store, &ProfileStore::changed);
    QCOMPARE(m_store->write(path, sample(), {}).problem, QString());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(contents(file(QStringLiteral("Chat.profile.json"))), profileFileBytes(sample()));
    const StoredProfile *stored = m_store->profile(path);
    QVERIFY(stored);
    QCOMPARE(stored->profile, sample());
    // Somebody else's new profile of the same name is not written over.
    QVERIFY(m_store->write(path, Profile(), {}).outcome == WriteResult::Outcome::Failed);
    Profile edited = sample();
    edited.notes = QStringLiteral("other");
    const QByteArray known = stored->bytes;
    QCOMPARE(m_store->write(path, edited, known).problem, QString());
    QCOMPARE(m_store->profile(path)->profile.notes, QStringLiteral("other"));
}

void TestProfileStore::foldersAreTheTree()
{
    QCOMPARE(m_store->createFolder(QStringLiteral("team")), QString());
    QCOMPARE(
        m_store->createFolder(childPath(QStringLiteral("team"), QStringLiteral("a/b"))), QString());
    QCOMPARE(m_store->write(QStringLiteral("team/a%2Fb/Chat"), sample(), {}).problem, QString());
    QCOMPARE(m_store->contents().folders,
        QStringList({QStringLiteral("team"), QStringLiteral("team/a%2Fb")}));
    QCOMPARE(m_store->contents().profiles.first().path, QStringLiteral("team/a%2Fb/Chat"));
    QCOMPARE(
        shownPath(m_store->contents().profiles.first().path), QStringLiteral("team / a/b / Chat"));
    // What hides is not ours.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral(".git")));
    put(file(QStringLiteral(".git/x.profile.json")), "{}");
    put(file(QStringLiteral("README.md")), "x");
    m_store->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->contents().profiles.size(), 1, patience);
    QCOMPARE(m_store->contents().folders.size(), 2);
}

void TestProfileStore::movesAndRemoves()
{
    m_store->createFolder(QStringLiteral("a"));
    m_store->createFolder(QStringLiteral("a/b"));
    m_store->write(QStringLiteral("a/b/One"), sample(), {});
    m_store->write(QStringLiteral("Two"), sample(), {});
    QCOMPARE(m_store->move(QStringLiteral("Two"), QStringLiteral("a/Two"), ProfileItem::Profile),
        QString());
    QVERIFY(m_store->profile(QStringLiteral("a/Two")));
    QVERIFY(!m_store->profile(QStringLiteral("Two")));
    QCOMPARE(
        m_store->move(QStringLiteral("a/b"), QStringLiteral("c"), ProfileItem::Folder), QString());
    QVERIFY(m_store->profile(QStringLiteral("c/One")));
    QVERIFY(
        !m_store->move(QStringLiteral("a"), QStringLiteral("a/x"), ProfileItem::Folder).isEmpty());
    QVERIFY(
        !m_store->move(QStringLiteral("a"), QStringLiteral("c"), ProfileItem::Folder).isEmpty());
    QVERIFY(!m_store->move(QStringLiteral("a/Two"), QStringLiteral("c/One"), ProfileItem::Profile)
                 .isEmpty());
    QCOMPARE(m_store->remove(QStringLiteral("c"), ProfileItem::Folder), QString());
    QVERIFY(!QDir(file(QStringLiteral("c"))).exists());
    QCOMPARE(m_store->remove(QStringLiteral("a/Two"), ProfileItem::Profile), QString());
    QVERIFY(m_store->contents().profiles.isEmpty());
}

/// As other programs may make them.
void TestProfileStore::folderAndProfileMayHaveOneName()
{
    const QString chat = QStringLiteral("chat");
    QVERIFY(QDir(m_folder->path()).mkpath(chat));
    put(file(QStringLiteral("chat.profile.json")), profileFileBytes(sample()));
    put(file(QStringLiteral("chat/a.profile.json")), profileFileBytes(sample()));
    m_store->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->contents().profiles.size(), 2, patience);
    QCOMPARE(m_store->move(chat, QStringLiteral("chat/b"), ProfileItem::Profile), QString());
    QVERIFY(m_store->profile(QStringLiteral("chat/b")));
    QCOMPARE(m_store->move(QStringLiteral("chat/b"), chat, ProfileItem::Profile),
        QStringLiteral("There is already a profile or folder called “chat” here."));
    QVERIFY(QFile::rename(
        file(QStringLiteral("chat/b.profile.json")), file(QStringLiteral("chat.profile.json"))));
    QCOMPARE(m_store->remove(chat, ProfileItem::Profile), QString());
    QVERIFY(!m_store->profile(chat));
    QVERIFY(m_store->profile(QStringLiteral("chat/a")));
    QVERIFY(m_store->contents().folders.contains(chat));
}

void TestProfileStore::tellsWhatItRemoved()
{
    m_store->write(QStringLiteral("a/One"), sample(), {});
    m_store->write(QStringLiteral("a/Two"), sample(), {});
    m_store->write(QStringLiteral("Three"), sample(), {});
    QSignalSpy removed(m_store, &ProfileStore::removed);
    QCOMPARE(m_store->remove(QStringLiteral("a"), ProfileItem::Folder), QString());
    QCOMPARE(removed.size(), 2);
    removed.clear();
    // As if its disk was gone: all profiles are missing now, but none was removed here.
    const QString away = m_folder->path() + QStringLiteral("-away");
    QVERIFY(QDir().rename(m_folder->path(), away));
    QVERIFY(!m_store->remove(QStringLiteral("Three"), ProfileItem::Profile).isEmpty());
    QVERIFY(m_store->contents().profiles.isEmpty());
    QVERIFY(removed.isEmpty());
    QVERIFY(QDir().rename(away, m_folder->path()));
}

/// There may be thousands, or a slow disk: they are read in the background.
void TestProfileStore::savingReadsNoOtherFile()
{
    const QString other = QStringLiteral("Other");
    m_store->write(other, sample(), {});
    Profile profile = sample();
    profile.notes = QStringLiteral("pulled");
    const QByteArray before = m_store->profile(other)->bytes;
    const QByteArray pulled = profileFileBytes(profile);
    put(file(QStringLiteral("Other.profile.json")), pulled);
    QCOMPARE(m_store->write(QStringLiteral("One"), sample(), {}).problem, QString());
    QVERIFY(m_store->profile(QStringLiteral("One")));
    QCOMPARE(m_store->profile(other)->bytes, before);
    QTRY_COMPARE_WITH_TIMEOUT(m_store->profile(other)->bytes, pulled, patience);
    QVERIFY(m_store->profile(QStringLiteral("One")));
}

void TestProfileStore::otherFilesStay()
{
    m_store->write(QStringLiteral("a/One"), sample(), {});
    put(file(QStringLiteral("a/precious.txt")), "x");
    QVERIFY(!m_store->remove(QStringLiteral("a"), ProfileItem::Folder).isEmpty());
    QCOMPARE(contents(file(QStringLiteral("a/precious.txt"))), QByteArray("x"));
    QVERIFY(m_store->contents().profiles.isEmpty());
}

void TestProfileStore::namesThatDifferInCaseOnly()
{
    m_store->write(QStringLiteral("Chat"), sample(), {});
    QVERIFY(m_store->exists(QStringLiteral("chat")));
    QCOMPARE(m_store->write(QStringLiteral("chat"), sample(), {}).problem,
        QStringLiteral("There is already a profile or folder called “chat” here."));
    QCOMPARE(m_store->move(QStringLiteral("Chat"), QStringLiteral("chat"), ProfileItem::Profile),
        QString());
    QVERIFY(m_store->profile(QStringLiteral("chat")));
}

void TestProfileStore::damagedFilesAreKept()
{
    const QByteArray damage = "{\n<<<<<<< HEAD\n";
    put(file(QStringLiteral("Chat.profile.json")), damage);
    m_store->reload();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->contents().profiles.size(), 1, patience);
    const StoredProfile *stored = m_store->profile(QStringLiteral("Chat"));
    QVERIFY2(stored->problem.startsWith(QLatin1String("line 2, column 1: ")),
        qPrintable(stored->problem));
    for (const QByteArray &known : {QByteArray(), QByteArray("x")}) {
        const WriteResult result = m_store->write(QStringLiteral("Chat"), sample(), known);
        QVERIFY(result.outcome == WriteResult::Outcome::Failed);
    }
    QCOMPARE(contents(file(QStringLiteral("Chat.profile.json"))), damage);
}

void TestProfileStore::conflictsAreTold()
{
    const QString path = QStringLiteral("Chat");
    m_store->write(path, sample(), {});
    const QByteArray known = m_store->profile(path)->bytes;
    Profile theirs = sample();
    theirs.notes = QStringLiteral("theirs");
    put(file(QStringLiteral("Chat.profile.json")), profileFileBytes(theirs));
    Profile ours = sample();
    ours.notes = QStringLiteral("ours");
    QVERIFY(m_store->write(path, ours, known).outcome == WriteResult::Outcome::Conflict);
    QCOMPARE(contents(file(QStringLiteral("Chat.profile.json"))), profileFileBytes(theirs));
    // Both agree: nothing to tell.
    QCOMPARE(m_store->write(path, theirs, known).problem, QString());
    QCOMPARE(m_store->write(path, ours, profileFileBytes(theirs)).problem, QString());
}

void TestProfileStore::seesChangesFromOutside()
{
    const QString path = QStringLiteral("Chat");
    put(file(QStringLiteral("Chat.profile.json")), profileFileBytes(sample()));
    QTRY_VERIFY_WITH_TIMEOUT(m_store->profile(path), patience);
    Profile other = sample();
    other.notes = QStringLiteral("pulled");
    // As git does it: a new file in the place of the old one.
    put(file(QStringLiteral("temporary")), profileFileBytes(other));
    QVERIFY(QFile::remove(file(QStringLiteral("Chat.profile.json"))));
    QVERIFY(QFile::rename(
        file(QStringLiteral("temporary")), file(QStringLiteral("Chat.profile.json"))));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_store->profile(path) && m_store->profile(path)->profile.notes == QLatin1String("pulled"),
        patience);
    // As an editor does it: into the file.
    put(file(QStringLiteral("Chat.profile.json")), profileFileBytes(sample()));
    QTRY_COMPARE_WITH_TIMEOUT(m_store->profile(path)->profile.notes, sample().notes, patience);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("new")));
    QTRY_COMPARE_WITH_TIMEOUT(m_store->contents().folders.size(), 1, patience);
    put(file(QStringLiteral("new/Deep.profile.json")), profileFileBytes(sample()));
    QTRY_VERIFY_WITH_TIMEOUT(m_store->profile(QStringLiteral("new/Deep")), patience);
}

void TestProfileStore::environments()
{
    Environment environment;
    environment.name = QStringLiteral("Staging / EU");
    environment.id = QStringLiteral("e");
    environment.variables = {{QStringLiteral("host"), QStringLiteral("h"), false},
        {QStringLiteral("token"), QStringLiteral("hush"), true}};
    QCOMPARE(m_store->writeEnvironment(environment, {}).problem, QString());
    const QByteArray bytes = contents(file(QStringLiteral("Staging %2F EU.environment.json")));
    QVERIFY(bytes.contains("\"token\""));
    QVERIFY(!bytes.contains("hush"));
    const StoredEnvironment *stored = m_store->environment(environment.name);
    QVERIFY(stored);
    QCOMPARE(
        withEnvironmentSecrets(stored->environment, environmentSecrets(environment)), environment);
    QCOMPARE(m_store->renameEnvironment(environment.name, QStringLiteral("Live")), QString());
    QVERIFY(m_store->environment(QStringLiteral("Live")));
    QCOMPARE(m_store->removeEnvironment(QStringLiteral("Live")), QString());
    QVERIFY(m_store->contents().environments.isEmpty());

    QCOMPARE(readEnvironmentFile("{\"format\": \"wasclean-environment\",\n"
                                 " \"variables\": [{\"name\": \"a b\"}]}")
                 .problem.left(30),
        QStringLiteral("line 2, column 15: variables: "));
    QVERIFY(readEnvironmentFile("{\"format\": \"wasclean-environment\", \"variables\": "
                                "[{\"name\": \"a\", \"secret\": true, \"value\": \"hush\"}]}")
                .problem.contains(QLatin1String("must not be in the file")));
    QVERIFY(readEnvironmentFile("{\"format\": \"wasclean-profile\"}")
                .problem.contains(QLatin1String("line 1, column 12: format: expected")));
}

void TestProfileStore::pathsBelowAreRelative()
{
    Profile profile = sample();
    profile.settings.tls.caFiles = {file(QStringLiteral("certs/ca.pem")),
        QStringLiteral("/etc/ssl/ca.pem"), QStringLiteral("{{certs}}/ca.pem")};
    m_store->write(QStringLiteral("Chat"), profile, {});
    const QByteArray bytes = contents(file(QStringLiteral("Chat.profile.json")));
    QVERIFY(bytes.contains("\"certs/ca.pem\""));
    QVERIFY(!bytes.contains(m_folder->path().toUtf8()));
    QCOMPARE(m_store->profile(QStringLiteral("Chat"))->profile, profile);
}

void TestProfileStore::damaged()
{
    QRandomGenerator random(99);
    Profile profile = sample();
    profile.settings = withoutSecrets(anySettings(random)).settings;
    const QByteArray sound = profileFileBytes(profile);
    int told = 0;
    for (int i = 0; i < 5000; ++i) {
        QByteArray bytes = sound;
        for (int flips = random.bounded(1, 6); flips > 0; --flips) {
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
        if (i % 3 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        const auto read = readProfileFile(bytes);
        if (read) {
            QVERIFY(readProfileFile(profileFileBytes(*read)));
        } else {
            ++told;
            QVERIFY2(read.problem.startsWith(QLatin1String("line ")), qPrintable(read.problem));
        }
        const auto environment = readEnvironmentFile(bytes);
        QVERIFY(!environment);
    }
    QVERIFY(told > 2500);
}

WASCLEAN_TEST(TestProfileStore, QCoreApplication)

} // namespace tst_profilestore

#include "tst_profilestore.moc"
