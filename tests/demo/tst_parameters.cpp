#include "app/demo/parameters.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_parameters {

using namespace wasclean::demo;

class TestParameters : public QObject
{
    Q_OBJECT

private slots:
    void readsNumbers_data();
    void readsNumbers();
    void readsText();
    void refusesLongOrBrokenText();
    void namesWhatIsUnknown();
    void keepsTheFirstProblem();
    void canTakeAnything();
};

void TestParameters::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("good");
    QTest::newRow("absent") << QByteArray() << 7 << true;
    QTest::newRow("in the middle") << QByteArray("n=50") << 50 << true;
    QTest::newRow("lowest") << QByteArray("n=5") << 5 << true;
    QTest::newRow("highest") << QByteArray("n=100") << 100 << true;
    QTest::newRow("percent-encoded") << QByteArray("%6E=%35%30") << 50 << true;
    QTest::newRow("too low") << QByteArray("n=4") << 7 << false;
    QTest::newRow("too high") << QByteArray("n=101") << 7 << false;
    QTest::newRow("beyond 64 bits") << QByteArray("n=99999999999999999999") << 7 << false;
    QTest::newRow("empty") << QByteArray("n=") << 7 << false;
    QTest::newRow("no equals sign") << QByteArray("n") << 7 << false;
    QTest::newRow("words") << QByteArray("n=ten") << 7 << false;
    QTest::newRow("signed") << QByteArray("n=+10") << 7 << false;
    QTest::newRow("with a space") << QByteArray("n=%2010") << 7 << false;
    QTest::newRow("twice") << QByteArray("n=50&n=51") << 50 << false;
    QTest::newRow("misspelt") << QByteArray("m=50") << 7 << false;
}

void TestParameters::readsNumbers()
{
    QFETCH(QByteArray, query);
    QFETCH(int, value);
    QFETCH(bool, good);
    Parameters parameters(query);
    QCOMPARE(parameters.number("n", 7, 5, 100), qint64(value));
    QCOMPARE(parameters.problem().isEmpty(), good);
    QVERIFY(good || parameters.problem().contains(QLatin1Char('n')));
}

void TestParameters::readsText()
{
    Parameters parameters("reason=a%20b%C3%A9+c=d");
    QCOMPARE(parameters.text("reason", 10), QByteArray("a b\xC3\xA9+c=d"));
    QCOMPARE(parameters.problem(), QString());
}

void TestParameters::refusesLongOrBrokenText()
{
    Parameters tooLong("reason=abcd");
    QCOMPARE(tooLong.text("reason", 3), QByteArray());
    QVERIFY(tooLong.problem().contains(QLatin1String("3 bytes")));
    Parameters broken("reason=%FF");
    QCOMPARE(broken.text("reason", 3), QByteArray());
    QVERIFY(broken.problem().contains(QLatin1String("UTF-8")));
}

void TestParameters::namesWhatIsUnknown()
{
    Parameters parameters("dealy=1");
    parameters.number("delay", 0, 0, 10);
    QVERIFY(parameters.problem().contains(QLatin1String("delay")));
    QCOMPARE(Parameters("x=1").problem(), QStringLiteral("This path takes no parameters."));
}

void TestParameters::keepsTheFirstProblem()
{
    Parameters parameters("a=x&b=y");
    parameters.number("a", 0, 0, 1);
    parameters.number("b", 0, 0, 1);
    QVERIFY(parameters.problem().contains(QLatin1String("\"a\"")));
}

void TestParameters::canTakeAnything()
{
    Parameters parameters("token=1&x");
    parameters.acceptRest();
    QCOMPARE(parameters.problem(), QString());
}

WASCLEAN_TEST(TestParameters, QCoreApplication)

} // namespace tst_parameters

#include "tst_parameters.moc"
