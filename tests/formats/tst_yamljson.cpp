#include "app/formats/yamljson.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_yamljson {

using namespace wasclean;

/// YAML as JSON, and what has no JSON.
class TestYamlJson : public QObject
{
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void names_data();
    void names();
    void namesInNames();
};

void TestYamlJson::values_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray() << QByteArray("null");
    QTest::newRow("a map") << QByteArray("a: [1, ~, 'x']\n1: yes\n")
                           << QByteArray(R"({"a":[1,null,"x"],"1":"yes"})");
    QTest::newRow("a name of an alias")
        << QByteArray("a: &x b\n*x : c\n") << QByteArray(R"({"a":"b","b":"c"})");
}

void TestYamlJson::values()
{
    QFETCH(const QByteArray, yaml);
    const Checked<QByteArray> read = yamlAsJson(yaml);
    QCOMPARE(read.problem, QString());
    QTEST(read.value.value_or(QByteArray()), "json");
}

void TestYamlJson::names_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("place");
    QTest::newRow("a map") << QByteArray("url: {{host}}\n") << QStringLiteral("line 1, column 7");
    QTest::newRow("a list") << QByteArray("? [a]\n: b\n") << QStringLiteral("line 1, column 3");
    QTest::newRow("an alias") << QByteArray("a: &x {}\n*x : b\n")
                              << QStringLiteral("line 2, column 1");
}

void TestYamlJson::names()
{
    QFETCH(const QByteArray, yaml);
    QFETCH(const QString, place);
    QCOMPARE(yamlAsJson(yaml).problem,
        QStringLiteral("This YAML cannot be read: %1: a name must be text, not a list or a map.")
            .arg(place));
}

/// Each would be quoted once more than the one around it, and be twice as long.
void TestYamlJson::namesInNames()
{
    QVERIFY(!yamlAsJson(QByteArray("{a: ") + QByteArray(90, '{')).problem.isEmpty());
}

WASCLEAN_TEST(TestYamlJson, QCoreApplication)

} // namespace tst_yamljson

#include "tst_yamljson.moc"
