#include "app/steps/keptsteps.h"
#include "tests/support/testrunner.h"

#include <QJsonObject>
#include <QtTest>

namespace tst_keptsteps {

using namespace wasclean;

/// Steps come out of a profile as they went in.
class TestKeptSteps : public QObject
{
    Q_OBJECT

private slots:

    void isAnObjectWhenThatKeepsAll()
    {
        const QByteArray text = R"({"version": 1, "steps": [{"send": "x", "frames": 2}]})";
        const QJsonValue kept = keptSteps(text);
        QVERIFY(kept.isObject());
        QCOMPARE(keptSteps(textOfKeptSteps(kept)), kept);
    }

    void isTheTextWhenAnObjectWouldChangeIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a long number")
            << QByteArray(R"({"version":1,"steps":[{"send":{"json":18446744073709551615}}]})");
        QTest::newRow("a name that stands twice") << QByteArray(R"({"version":1,"version":1})");
        QTest::newRow("no JSON") << QByteArray("{\"version\": 1,");
        QTest::newRow("an array") << QByteArray("[1]");
    }

    void isTheTextWhenAnObjectWouldChangeIt()
    {
        QFETCH(QByteArray, text);
        const QJsonValue kept = keptSteps(text);
        QVERIFY(kept.isString());
        QCOMPARE(textOfKeptSteps(kept), text);
    }

    void nothingGivesNothing()
    {
        QCOMPARE(textOfKeptSteps(QJsonValue(QJsonValue::Undefined)), QByteArray());
    }
};

WASCLEAN_TEST(TestKeptSteps, QCoreApplication)

} // namespace tst_keptsteps

#include "tst_keptsteps.moc"
