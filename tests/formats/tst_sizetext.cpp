#include "app/formats/sizetext.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <limits>

namespace tst_sizetext {

using namespace wasclean;

class TestSizeText : public QObject
{
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void neverLongerThanThreeDigits();
    void followsTheLocale();
};

void TestSizeText::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("expected");
    constexpr qint64 kib = 1024;
    constexpr qint64 mib = kib * kib;
    const auto row = [](const char *name, qint64 bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("negative", -1, u""_qs);
    row("most negative", std::numeric_limits<qint64>::min(), u""_qs);
    row("nothing", 0, u"0 B"_qs);
    row("one", 1, u"1 B"_qs);
    row("a short message", 24, u"24 B"_qs);
    row("a thousand is exact", 1000, u"1000 B"_qs);
    row("last exact", 1023, u"1023 B"_qs);
    row("one KiB", kib, u"1 KiB"_qs);
    row("a byte more", kib + 1, u"1 KiB"_qs);
    row("one and a half", kib * 3 / 2, u"1.5 KiB"_qs);
    row("three digits", 1260, u"1.23 KiB"_qs);
    row("two before the point", kib * 125 / 10, u"12.5 KiB"_qs);
    row("a hundred", 100 * kib, u"100 KiB"_qs);
    row("999 KiB", 999 * kib, u"999 KiB"_qs);
    row("a thousand KiB belongs to MiB", 1000 * kib, u"0.977 MiB"_qs);
    row("a byte below one MiB", mib - 1, u"1 MiB"_qs);
    row("one MiB", mib, u"1 MiB"_qs);
    row("16 MiB", 16 * mib, u"16 MiB"_qs);
    row("256 MiB", 256 * mib, u"256 MiB"_qs);
    row("a byte below one GiB", kib * mib - 1, u"1 GiB"_qs);
    row("one TiB", mib * mib, u"1 TiB"_qs);
    row("one PiB", kib * mib * mib, u"1 PiB"_qs);
    row("largest", std::numeric_limits<qint64>::max(), u"8 EiB"_qs);
}

void TestSizeText::sizes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, expected);
    QCOMPARE(sizeText(bytes), expected);
}

void TestSizeText::neverLongerThanThreeDigits()
{
    for (qint64 bytes = 1024; bytes < std::numeric_limits<qint64>::max() / 2; bytes += bytes / 97) {
        const QString number = sizeText(bytes).section(u' ', 0, 0);
        QString digits = number;
        digits.remove(u'.');
        while (digits.startsWith(u'0')) {
            digits.remove(0, 1);
        }
        QVERIFY2(digits.size() <= 3, qPrintable(number));
        QVERIFY2(number.toDouble() < 1000, qPrintable(number));
    }
}

void TestSizeText::followsTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString text = sizeText(1536);
    QLocale::setDefault(before);
    QCOMPARE(text, u"1,5 KiB"_qs);
}

WASCLEAN_TEST(TestSizeText, QCoreApplication)

} // namespace tst_sizetext

#include "tst_sizetext.moc"
