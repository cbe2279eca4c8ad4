#include "app/capture/rowtext.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QTest>

namespace tst_rowtext {

using namespace wasclean;

class TestRowText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheTime();
    void tellsADifference_data();
    void tellsADifference();
    void followsTheLocale();
    void tellsTheDirection_data();
    void tellsTheDirection();
    void tellsTheType();
    void tellsHowItClosed_data();
    void tellsHowItClosed();
};

void TestRowText::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestRowText::tellsTheTime()
{
    const qint64 time = 1'700'000'000'123'456'789;
    QCOMPARE(timeText(time), QStringLiteral("22:13:20.123"));
    QCOMPARE(dateTimeText(time), QStringLiteral("2023-11-14 22:13:20.123456"));
    QCOMPARE(dateTimeText(1'700'000'000'000'007'000), QStringLiteral("2023-11-14 22:13:20.000007"));
}

void TestRowText::tellsADifference_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, qint64 nanoseconds, const QString &text) {
        QTest::addRow("%s", name) << nanoseconds << text;
    };
    row("nothing", 0, QStringLiteral("+0 µs"));
    row("microseconds", 12'345, QStringLiteral("+12 µs"));
    row("most microseconds", 99'400, QStringLiteral("+99 µs"));
    row("least milliseconds", 100'000, QStringLiteral("+0.1 ms"));
    row("milliseconds", 900'000, QStringLiteral("+0.9 ms"));
    row("many milliseconds", 312'040'000, QStringLiteral("+312.0 ms"));
    row("nearly a second", 999'999'999, QStringLiteral("+1.000 s"));
    row("seconds", 2'367'000'000, QStringLiteral("+2.367 s"));
    row("minutes", 65'040'000'000, QStringLiteral("+1 min 05 s"));
    row("nearly two minutes", 119'990'000'000, QStringLiteral("+1 min 59 s"));
    row("hours", 7'380'000'000'000, QStringLiteral("+2 h 03 min"));
    row("nearly two hours", 7'199'999'000'000, QStringLiteral("+1 h 59 min"));
    row("nearly a day", 86'399'999'000'000, QStringLiteral("+23 h 59 min"));
    row("days", 9 * 86'400'000'000'000 + 3'600'000'000'000, QStringLiteral("+9 d 01 h"));
    row("clock set back", -12'345, QStringLiteral("−12 µs"));
}

void TestRowText::tellsADifference()
{
    QFETCH(qint64, nanoseconds);
    QFETCH(QString, text);
    QCOMPARE(deltaText(nanoseconds), text);
}

void TestRowText::followsTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(deltaText(2'367'000'000), QStringLiteral("+2,367 s"));
    QCOMPARE(bytesText(1'234'567), QStringLiteral("1.234.567 B"));
    QLocale::setDefault(before);
    QCOMPARE(bytesText(1'234'567), QStringLiteral("1,234,567 B"));
    QCOMPARE(bytesText(24), QStringLiteral("24 B"));
}

void TestRowText::tellsTheDirection_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("word");
    const auto row
        = [](MessageKind kind, Direction direction, const QString &sign, const QString &word) {
              QTest::addRow("%s %s", kindName(kind), qPrintable(word))
                  << int(kind) << int(direction) << sign << word;
          };
    for (const MessageKind kind :
        {MessageKind::Text, MessageKind::Binary, MessageKind::Ping, MessageKind::Pong}) {
        row(kind, Direction::Sent, QStringLiteral("↑"), QStringLiteral("sent"));
        row(kind, Direction::Received, QStringLiteral("↓"), QStringLiteral("received"));
    }
    row(MessageKind::Open, Direction::None, QStringLiteral("●"), QStringLiteral("opened"));
    row(MessageKind::Close, Direction::None, QStringLiteral("■"), QStringLiteral("closed"));
    row(MessageKind::Error, Direction::None, QStringLiteral("✕"), QStringLiteral("error"));
    row(MessageKind::Note, Direction::None, QString(), QString());
}

void TestRowText::tellsTheDirection()
{
    QFETCH(int, kind);
    QFETCH(int, direction);
    Message message;
    message.kind = MessageKind(kind);
    message.direction = Direction(direction);
    QTEST(directionSign(message), "sign");
    QTEST(directionWord(message), "word");
}

void TestRowText::tellsTheType()
{
    Message message;
    message.kind = MessageKind::Text;
    QCOMPARE(typeText(message), QStringLiteral("text"));
    message.late = true;
    QCOMPARE(typeText(message), QStringLiteral("text (late)"));
}

void TestRowText::tellsHowItClosed_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<CloseSummary>("summary");
    const CloseSummary nothing{false, 1006, false, false};
    QTest::addRow("clean") << QByteArray("1000 Bye!\n{\"close\":{\"wasClean\":true,\"code\":1000}}")
                           << CloseSummary{true, 1000, false, false};
    QTest::addRow("not clean") << QByteArray("1006\n{\"close\":{\"wasClean\":false}}") << nothing;
    QTest::addRow("failed") << QByteArray("1006\n{\"close\":{\"code\":1006,\"error\":true}}")
                            << CloseSummary{false, 1006, true, false};
    QTest::addRow("abandoned") << QByteArray(
        "1006\n{\"close\":{\"error\":true,\"abandoned\":true}}")
                               << CloseSummary{false, 1006, true, true};
    QTest::addRow("no facts") << QByteArray("1000 Bye!") << nothing;
    QTest::addRow("no verdict") << QByteArray("1000\n{\"url\":\"ws://a\"}") << nothing;
    QTest::addRow("wrong types") << QByteArray(
        "1000\n{\"close\":{\"wasClean\":1,\"code\":\"1000\",\"abandoned\":[]}}")
                                 << nothing;
    QTest::addRow("cut facts") << QByteArray("1000\n{\"close\":{\"wasCl") << nothing;
    QTest::addRow("empty") << QByteArray() << nothing;
}

void TestRowText::tellsHowItClosed()
{
    QFETCH(QByteArray, payload);
    Message message;
    message.kind = MessageKind::Close;
    message.payload = payload;
    QTEST(closeSummary(message), "summary");
    message.kind = MessageKind::Text;
    QVERIFY(closeSummary(message) == CloseSummary());
}

WASCLEAN_TEST(TestRowText, QCoreApplication)

} // namespace tst_rowtext

#include "tst_rowtext.moc"
