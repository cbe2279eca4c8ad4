#include "app/statistics/answertimes.h"
#include "tests/statistics/rows.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_answertimes {

using namespace wasclean;
using rows::received;
using rows::sent;

namespace {

AnswerTimes byPath(const char *path)
{
    return AnswerTimes({AnswerPairing::Way::ByPath, *parseJsonPath(QString::fromLatin1(path))});
}

qint64 milliseconds(std::optional<qint64> time) { return time.value_or(-1) / rows::millisecond; }

} // namespace

/// Which received message is taken for the answer to which sent one.
class TestAnswerTimes : public QObject
{
    Q_OBJECT

private slots:
    void inOrder();
    void pushedMessagesAnswerNothing();
    void byPath_data();
    void byPath();
    void answersComeInAnyOrder();
    void sameKeyTwice();
    void withoutAnAnswer();
    void manyRequestsAreBounded();
    void longMessagesAreNotSearched();
    void answerAfterRestartIsThatOfItsRequest();
};

void TestAnswerTimes::inOrder()
{
    AnswerTimes times;
    times.add(sent(0, "a"));
    times.add(sent(10, "b"));
    QCOMPARE(times.waiting(), 2U);
    times.add(received(30, "x"));
    QCOMPARE(milliseconds(times.last()), 30);
    times.add(received(50, "y"));
    QCOMPARE(milliseconds(times.last()), 40);
    QCOMPARE(times.times().count(), 2U);
    QCOMPARE(times.waiting(), 0U);
}

void TestAnswerTimes::pushedMessagesAnswerNothing()
{
    AnswerTimes times;
    times.add(received(0, "news"));
    times.add(received(5, "news"));
    times.add(sent(10, "a"));
    QVERIFY(times.times().isEmpty());
    times.add(received(12, "x"));
    times.add(received(13, "news"));
    QCOMPARE(times.times().count(), 1U);
    QCOMPARE(milliseconds(times.last()), 2);
}

void TestAnswerTimes::byPath_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("belong");
    const auto row = [](const char *name, const char *request, const char *answer, bool belong) {
        QTest::newRow(name) << QByteArray(request) << QByteArray(answer) << belong;
    };
    row("the same number", R"({"id":7,"method":"m"})", R"({"result":1,"id":7})", true);
    row("two forms of a number", R"({"id":7})", R"({"id":7.0})", true);
    row("another number", R"({"id":7})", R"({"id":8})", false);
    row("a string is no number", R"({"id":7})", R"({"id":"7"})", false);
    row("escapes of a string", R"({"id":"\u0061"})", R"({"id":"a"})", true);
    row("null is no id", R"({"id":null})", R"({"id":null})", false);
    row("an object is no id", R"({"id":{}})", R"({"id":{}})", false);
    row("no id", R"({"a":1})", R"({"a":1})", false);
    row("no JSON", "7", "seven", false);
}

void TestAnswerTimes::byPath()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    QFETCH(bool, belong);
    AnswerTimes times = tst_answertimes::byPath("$.id");
    times.add(sent(0, request));
    times.add(received(3, answer));
    QCOMPARE(times.times().count(), belong ? 1U : 0U);
}

void TestAnswerTimes::answersComeInAnyOrder()
{
    AnswerTimes times = tst_answertimes::byPath("$.id");
    times.add(sent(0, R"({"id":1})"));
    times.add(sent(1, R"({"id":2})"));
    times.add(received(5, R"({"id":2})"));
    QCOMPARE(milliseconds(times.last()), 4);
    QCOMPARE(times.waiting(), 1U);
    times.add(received(9, R"({"id":1})"));
    QCOMPARE(milliseconds(times.last()), 9);
    QCOMPARE(times.waiting(), 0U);
    // The same answer again answers nothing.
    times.add(received(20, R"({"id":1})"));
    QCOMPARE(times.times().count(), 2U);
}

void TestAnswerTimes::sameKeyTwice()
{
    AnswerTimes times = tst_answertimes::byPath("$.id");
    times.add(sent(0, R"({"id":1})"));
    times.add(sent(10, R"({"id":1})"));
    times.add(received(12, R"({"id":1})"));
    QCOMPARE(milliseconds(times.last()), 12);
    times.add(received(13, R"({"id":1})"));
    QCOMPARE(milliseconds(times.last()), 3);
}

void TestAnswerTimes::withoutAnAnswer()
{
    AnswerTimes times;
    times.add(sent(0, "a"));
    times.add(sent(1, "b"));
    times.add(received(2, "x"));
    times.giveUp();
    QCOMPARE(times.unanswered(), 1U);
    QCOMPARE(times.waiting(), 0U);
    // The next connection has requests of its own.
    times.add(received(10, "late"));
    QCOMPARE(times.times().count(), 1U);
    times.add(sent(20, "c"));
    times.add(received(21, "z"));
    QCOMPARE(milliseconds(times.last()), 1);
}

void TestAnswerTimes::manyRequestsAreBounded()
{
    AnswerTimes times = tst_answertimes::byPath("$.id");
    constexpr int extra = 5;
    for (int i = 0; i < int(AnswerTimes::maxWaiting) + extra; ++i)
        times.add(sent(i, QByteArray(R"({"id":)") + QByteArray::number(i) + '}'));
    QCOMPARE(times.waiting(), quint64(AnswerTimes::maxWaiting));
    QCOMPARE(times.unanswered(), quint64(extra));
    const auto last = double(AnswerTimes::maxWaiting + extra);
    times.add(received(last, R"({"id":0})"));
    QVERIFY(times.times().isEmpty());
    times.add(received(last, R"({"id":5})"));
    QCOMPARE(times.times().count(), 1U);
}

void TestAnswerTimes::longMessagesAreNotSearched()
{
    AnswerTimes times = tst_answertimes::byPath("$.id");
    const QByteArray filler(AnswerTimes::maxSearched, ' ');
    times.add(sent(0, R"({"id":1})" + filler));
    QCOMPARE(times.waiting(), 0U);
}

/// Not that of the next request.
void TestAnswerTimes::answerAfterRestartIsThatOfItsRequest()
{
    AnswerTimes times;
    times.add(sent(0, "a"));
    times.restart();
    times.add(sent(10, "b"));
    QCOMPARE(times.waiting(), 2U);
    times.add(received(30, "x"));
    QCOMPARE(milliseconds(times.last()), 30);
    times.add(received(50, "y"));
    QCOMPARE(milliseconds(times.last()), 40);
    times.restart();
    QVERIFY(times.times().isEmpty());
    QVERIFY(!times.last());
}

WASCLEAN_TEST(TestAnswerTimes, QCoreApplication)

} // namespace tst_answertimes

#include "tst_answertimes.moc"
