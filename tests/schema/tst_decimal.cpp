#include "app/schema/decimal.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_decimal {

using namespace wasclean;

/// Numbers of messages are compared by their exact value.
class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void divides_data();
    void divides();
    void knowsIntegers();
};

void TestDecimal::compares_data()
{
    QTest::addColumn<QByteArray>("less");
    QTest::addColumn<QByteArray>("more");
    const auto row = [](const char *less, const char *more) {
        QTest::addRow("%s < %s", less, more) << QByteArray(less) << QByteArray(more);
    };
    row("1", "2");
    row("9", "10");
    row("-2", "-1");
    row("-1", "0");
    row("0", "1e-400");
    row("1e308", "1e309");
    row("-1e99999999999999999999", "0");
    row("0.1", "0.10000000000000000000000001");
    row("18446744073709551616", "18446744073709551617");
    row("1e-99999999999999999999", "1");
    row("1.25", "1.3");
    row("99e-1", "1e1");
}

void TestDecimal::compares()
{
    QFETCH(const QByteArray, less);
    QFETCH(const QByteArray, more);
    QCOMPARE(Decimal(less).compare(Decimal(more)), -1);
    QCOMPARE(Decimal(more).compare(Decimal(less)), 1);
    QCOMPARE(Decimal(less).compare(Decimal(less)), 0);
    QCOMPARE(Decimal("1.0e1").compare(Decimal("10")), 0);
    QCOMPARE(Decimal("-0.0").compare(Decimal("0e5")), 0);
}

void TestDecimal::divides_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("divisor");
    QTest::addColumn<bool>("divides");
    const auto row = [](const char *number, const char *divisor, bool divides) {
        QTest::addRow("%s / %s", number, divisor)
            << QByteArray(number) << QByteArray(divisor) << divides;
    };
    row("0.3", "0.1", true);
    row("19.99", "0.01", true);
    row("19.995", "0.01", false);
    row("-9", "3", true);
    row("0", "7", true);
    row("1e308", "0.123456789", false);
    row("1e308", "0.5", true);
    row("12345678901234567890123", "9", false);
    row("12345678901234567890120", "10", true);
    row("1e99999999999999999999", "7", false);
    row("5e-1", "1", false);
}

void TestDecimal::divides()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, divisor);
    QFETCH(const bool, divides);
    QCOMPARE(Decimal(number).isMultipleOf(Decimal(divisor)), std::optional(divides));
    QVERIFY(!Decimal(number).isMultipleOf(Decimal("0.0")));
    QVERIFY(!Decimal(number).isMultipleOf(Decimal("1234567890123456789")));
}

void TestDecimal::knowsIntegers()
{
    for (const char *token :
        {"1", "1.0", "-10e-1", "1e400", "0", "0.000", "1e99999999999999999999"})
        QVERIFY2(Decimal(token).isInteger(), token);
    for (const char *token : {"1.5", "1e-1", "-0.1", "1e-99999999999999999999"})
        QVERIFY2(!Decimal(token).isInteger(), token);
}

WASCLEAN_TEST(TestDecimal, QCoreApplication)

} // namespace tst_decimal

#include "tst_decimal.moc"
