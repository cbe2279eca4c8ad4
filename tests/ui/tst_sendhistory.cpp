#include "tests/support/testrunner.h"
#include "ui/send/sendhistory.h"

#include <QTest>

namespace tst_sendhistory {

using namespace wasclean;

namespace {

using Type = SavedMessage::Type;

SavedMessage entry(const QString &text, Type type = Type::Text)
{
    SavedMessage message;
    message.text = text;
    message.type = type;
    return message;
}

} // namespace

class TestSendHistory : public QObject
{
    Q_OBJECT

private slots:
    void walksBackAndReturnsToTheDraft();
    void nothingIsBeyondTheEnds();
    void doublesMoveToTheEnd();
    void textAndBinaryAreDifferent();
    void editedEntryBecomesTheDraft();
    void isCapped();
    void hugeTextIsNotKept();
    void pingsAreNotKept();
    void comesFromAnotherSession();
};

void TestSendHistory::walksBackAndReturnsToTheDraft()
{
    SendHistory history;
    history.add(entry(QStringLiteral("one")));
    history.add(entry(QStringLiteral("two"), Type::Hex));
    const SavedMessage draft = entry(QStringLiteral("half writ"));
    const auto two = history.older(draft);
    QVERIFY(two);
    QCOMPARE(two->text, QStringLiteral("two"));
    QCOMPARE(two->type, Type::Hex);
    const auto one = history.older(*two);
    QVERIFY(one);
    QCOMPARE(one->text, QStringLiteral("one"));
    QVERIFY(history.newer(*one) == two);
    QVERIFY(history.newer(*two) == draft);
}

void TestSendHistory::nothingIsBeyondTheEnds()
{
    SendHistory history;
    QVERIFY(!history.older(entry(QStringLiteral("draft"))));
    QVERIFY(!history.newer(entry(QStringLiteral("draft"))));
    history.add(entry(QStringLiteral("one")));
    const auto one = history.older({});
    QVERIFY(!history.older(*one));
    QVERIFY(history.newer(*one));
    QVERIFY(!history.newer({}));
}

void TestSendHistory::doublesMoveToTheEnd()
{
    SendHistory history;
    for (const char *text : {"one", "two", "one"})
        history.add(entry(QString::fromLatin1(text)));
    const auto newest = history.older({});
    QCOMPARE(newest->text, QStringLiteral("one"));
    const auto next = history.older(*newest);
    QCOMPARE(next->text, QStringLiteral("two"));
    QVERIFY(!history.older(*next));
}

void TestSendHistory::textAndBinaryAreDifferent()
{
    SendHistory history;
    history.add(entry(QStringLiteral("aa")));
    history.add(entry(QStringLiteral("aa"), Type::Hex));
    const auto newest = history.older({});
    QCOMPARE(newest->type, Type::Hex);
    QCOMPARE(history.older(*newest)->type, Type::Text);
}

void TestSendHistory::editedEntryBecomesTheDraft()
{
    SendHistory history;
    history.add(entry(QStringLiteral("one")));
    history.older({});
    const SavedMessage edited = entry(QStringLiteral("one and a half"));
    QVERIFY(!history.newer(edited));
    const auto one = history.older(edited);
    QCOMPARE(one->text, QStringLiteral("one"));
    QVERIFY(history.newer(*one) == edited);
}

void TestSendHistory::isCapped()
{
    SendHistory history;
    for (int i = 0; i <= SendHistory::maxEntries; ++i)
        history.add(entry(QString::number(i)));
    SavedMessage shown;
    int steps = 0;
    while (const auto entry = history.older(shown)) {
        shown = *entry;
        ++steps;
    }
    QCOMPARE(steps, int(SendHistory::maxEntries));
    QCOMPARE(shown.text, QStringLiteral("1"));
}

void TestSendHistory::hugeTextIsNotKept()
{
    SendHistory history;
    history.add(entry(QString(SendHistory::maxTextLength + 1, u'x')));
    history.add({});
    QVERIFY(!history.older({}));
}

void TestSendHistory::pingsAreNotKept()
{
    SendHistory history;
    for (const Type type : {Type::Ping, Type::Pong})
        history.add(entry(QStringLiteral("x"), type));
    SavedMessage file;
    file.type = Type::File;
    history.add(file);
    QVERIFY(history.entries().isEmpty());
    file.file = QStringLiteral("/a");
    history.add(file);
    QCOMPARE(history.entries(), QList({file}));
}

void TestSendHistory::comesFromAnotherSession()
{
    QList<SavedMessage> old;
    for (int i = 0; i < SendHistory::maxEntries + 5; ++i)
        old.append(entry(QString::number(i)));
    SendHistory history;
    history.setEntries(old);
    QCOMPARE(history.entries().size(), SendHistory::maxEntries);
    QCOMPARE(history.older({})->text, old.last().text);
    history.clear();
    QVERIFY(!history.older({}));
}

WASCLEAN_TEST(TestSendHistory, QCoreApplication)

} // namespace tst_sendhistory

#include "tst_sendhistory.moc"
