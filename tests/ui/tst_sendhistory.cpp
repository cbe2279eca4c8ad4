#include "ui/sendhistory.h"

#include <QTest>

using namespace wasclean;

using Entry = SendHistory::Entry;

class SendHistoryTest : public QObject
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
};

void SendHistoryTest::walksBackAndReturnsToTheDraft()
{
    SendHistory history;
    history.add({QStringLiteral("one")});
    history.add({QStringLiteral("two"), true});
    const Entry draft{QStringLiteral("half writ")};
    const auto two = history.older(draft);
    QVERIFY(two);
    QCOMPARE(two->text, QStringLiteral("two"));
    QVERIFY(two->binary);
    const auto one = history.older(*two);
    QVERIFY(one);
    QCOMPARE(one->text, QStringLiteral("one"));
    QVERIFY(history.newer(*one) == two);
    QVERIFY(history.newer(*two) == draft);
}

void SendHistoryTest::nothingIsBeyondTheEnds()
{
    SendHistory history;
    QVERIFY(!history.older({QStringLiteral("draft")}));
    QVERIFY(!history.newer({QStringLiteral("draft")}));
    history.add({QStringLiteral("one")});
    const auto one = history.older({});
    QVERIFY(!history.older(*one));
    QVERIFY(history.newer(*one));
    QVERIFY(!history.newer({}));
}

void SendHistoryTest::doublesMoveToTheEnd()
{
    SendHistory history;
    for (const char *text : {"one", "two", "one"})
        history.add({QString::fromLatin1(text)});
    const auto newest = history.older({});
    QCOMPARE(newest->text, QStringLiteral("one"));
    const auto next = history.older(*newest);
    QCOMPARE(next->text, QStringLiteral("two"));
    QVERIFY(!history.older(*next));
}

void SendHistoryTest::textAndBinaryAreDifferent()
{
    SendHistory history;
    history.add({QStringLiteral("aa"), false});
    history.add({QStringLiteral("aa"), true});
    const auto newest = history.older({});
    QVERIFY(newest->binary);
    QVERIFY(!history.older(*newest)->binary);
}

void SendHistoryTest::editedEntryBecomesTheDraft()
{
    SendHistory history;
    history.add({QStringLiteral("one")});
    history.older({});
    const Entry edited{QStringLiteral("one and a half")};
    QVERIFY(!history.newer(edited));
    const auto one = history.older(edited);
    QCOMPARE(one->text, QStringLiteral("one"));
    QVERIFY(history.newer(*one) == edited);
}

void SendHistoryTest::isCapped()
{
    SendHistory history;
    for (int i = 0; i <= SendHistory::maxEntries; ++i)
        history.add({QString::number(i)});
    Entry shown;
    int steps = 0;
    while (const auto entry = history.older(shown)) {
        shown = *entry;
        ++steps;
    }
    QCOMPARE(steps, int(SendHistory::maxEntries));
    QCOMPARE(shown.text, QStringLiteral("1"));
}

void SendHistoryTest::hugeTextIsNotKept()
{
    SendHistory history;
    history.add({QString(SendHistory::maxTextLength + 1, u'x')});
    history.add({});
    QVERIFY(!history.older({}));
}

QTEST_GUILESS_MAIN(SendHistoryTest)
#include "tst_sendhistory.moc"
