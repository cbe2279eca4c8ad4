#include "app/formats/hexinput.h"
#include "app/formats/hexview.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace tst_hexview {

using namespace wasclean;

namespace {

constexpr qsizetype everything = std::numeric_limits<qsizetype>::max();

/// The digits of a dump, without the columns at its sides.
QString digitsOf(const QString &dump)
{
    QString digits;
    for (const QString &line : dump.split(u'\n')) {
        digits += line.mid(8, 50);
    }
    return digits;
}

} // namespace

class TestHexView : public QObject
{
    Q_OBJECT

private slots:
    void dumps_data();
    void dumps();
    void cuts_data();
    void cuts();
    void columnsLineUp();
    void digitsReadBackAsTheBytes();
    void offsetsBeyondFourGiB();
};

void TestHexView::dumps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", u""_qs);
    row("one byte", "A", u"00000000  41                                                A"_qs);
    row("nine bytes reach the second group", "ABCDEFGHI",
        u"00000000  41 42 43 44 45 46 47 48  49                       ABCDEFGHI"_qs);
    row("a full line", "Hello from serve",
        u"00000000  48 65 6c 6c 6f 20 66 72  6f 6d 20 73 65 72 76 65  Hello from serve"_qs);
    row("a line and a byte", "Hello from server",
        u"00000000  48 65 6c 6c 6f 20 66 72  6f 6d 20 73 65 72 76 65  Hello from serve\n"
        "00000010  72                                                r"_qs);
    row("bytes without a shape are dots", QByteArray::fromHex("000a1f207e7f80ff"),
        u"00000000  00 0a 1f 20 7e 7f 80 ff                           ... ~..."_qs);
}

void TestHexView::dumps()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(hexDump(bytes, everything), expected);
    QCOMPARE(hexDump(bytes, bytes.size()), expected);
}

void TestHexView::cuts_data()
{
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<QString>("lastLine");
    QTest::newRow("after a line") << qsizetype(16) << u"… 16 of 20 bytes are shown"_qs;
    QTest::newRow("within a line") << qsizetype(17) << u"… 17 of 20 bytes are shown"_qs;
    QTest::newRow("before everything") << qsizetype(0) << u"… 0 of 20 bytes are shown"_qs;
    QTest::newRow("negative is nothing") << qsizetype(-5) << u"… 0 of 20 bytes are shown"_qs;
}

void TestHexView::cuts()
{
    QFETCH(qsizetype, limit);
    QFETCH(QString, lastLine);
    const QByteArray bytes(20, 'x');
    const qsizetype shown = std::max<qsizetype>(limit, 0);
    const QString dump = hexDump(bytes, limit);
    const QString whole = hexDump(bytes.first(shown), everything);
    QCOMPARE(dump, whole.isEmpty() ? lastLine : QString(whole + u'\n' + lastLine));
}

void TestHexView::columnsLineUp()
{
    const QByteArray bytes(100, '\x01');
    const QStringList lines = hexDump(bytes, everything).split(u'\n');
    QCOMPARE(lines.size(), 7);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].left(8).toInt(nullptr, 16), i * 16);
        QCOMPARE(lines[i].indexOf(u'.'), 60);
    }
}

void TestHexView::digitsReadBackAsTheBytes()
{
    QRandomGenerator random(16);
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes(random.bounded(200), '\0');
        for (char &byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        const HexInput read = parseHex(digitsOf(hexDump(bytes, everything)));
        QCOMPARE(read.problem, QString());
        QCOMPARE(read.bytes, bytes);
    }
}

/// The view is not looked at beyond the limit, so it need not have that much memory behind it.
void TestHexView::offsetsBeyondFourGiB()
{
    const QByteArray bytes(32, 'x');
    constexpr qsizetype fourGiB = qsizetype(1) << 32;
    const auto firstLine = [&bytes](qsizetype claimed) {
        return hexDump(QByteArrayView(bytes.data(), claimed), 32).section(u'\n', 1, 1);
    };
    QVERIFY(firstLine(fourGiB).startsWith(u"00000010  78 "_qs));
    QVERIFY(firstLine(fourGiB + 1).startsWith(u"0000000000000010  78 "_qs));
}

WASCLEAN_TEST(TestHexView, QCoreApplication)

} // namespace tst_hexview

#include "tst_hexview.moc"
