#include "app/profile/jsonfile.h"
#include "app/profile/savedmessage.h"
#include "tests/support/testrunner.h"

#include <QtTest>

namespace tst_jsonfile {

using namespace wasclean;

/// The files of profiles as text, and what is said when they are not sound.
class TestJsonFile : public QObject
{
    Q_OBJECT

private slots:
    void problems_data();
    void problems();
    void form();
    void numbers();
    void places_data();
    void places();
    void savedMessages();
    void linesStandAlone();
    void messageProblems();
};

void TestJsonFile::problems_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begin");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column 1: ");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("line 1, column 1: ");
    QTest::newRow("a comma too many")
        << QByteArray("{\n  \"a\": 1,\n}") << QStringLiteral("line 3, column 1: ");
    QTest::newRow("a conflict of git")
        << QByteArray("{\n<<<<<<< HEAD\n") << QStringLiteral("line 2, column 1: ");
    QTest::newRow("twice") << QByteArray("{\n  \"ä\": 1, \"a\": 2,\n  \"ä\": {}}")
                           << QStringLiteral("line 3, column 3: “ä” appears twice");
    QTest::newRow("twice, written differently") << QByteArray(
        "{\"a\": 1, \"\\u0061\": 2}") << QStringLiteral("line 1, column 10: “a” appears twice");
    QTest::newRow("too deep") << QByteArray(200, '[')
                              << QStringLiteral("line 1, column 101: nested too deeply");
    QTest::newRow("cut off") << QByteArray("{\"a\": \"b") << QStringLiteral("line 1, column ");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}")
                               << QStringLiteral("line 1, column ");
}

void TestJsonFile::problems()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, begin);
    const auto read = readJsonFile(json);
    QVERIFY(!read);
    QVERIFY2(read.problem.startsWith(begin), qPrintable(read.problem));
}

void TestJsonFile::form()
{
    const QByteArray text = "{\n"
                            "  \"a\": [],\n"
                            "  \"b\": {},\n"
                            "  \"c\": [\n"
                            "    1,\n"
                            "    {\n"
                            "      \"d\": \"\\n\\u0000é😀\"\n"
                            "    }\n"
                            "  ],\n"
                            "  \"e\": null,\n"
                            "  \"f\": true\n"
                            "}\n";
    const auto read = readJsonFile(text);
    QVERIFY2(read, qPrintable(read.problem));
    QCOMPARE(jsonFileBytes(*read), text);
}

void TestJsonFile::numbers()
{
    const QByteArray text = "{\n"
                            "  \"a\": -1,\n"
                            "  \"b\": 0.1,\n"
                            "  \"c\": 1099511627776,\n"
                            "  \"d\": 1e+300\n"
                            "}\n";
    QCOMPARE(jsonFileBytes(*readJsonFile(text)), text);
}

void TestJsonFile::places_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("settings.headers[1].name") << QStringLiteral("line 4, column 17");
    QTest::newRow("settings.headers[1]") << QStringLiteral("line 4, column 8");
    QTest::newRow("settings.headers[7]") << QStringLiteral("line 3, column 16");
    QTest::newRow("settings.nothing") << QStringLiteral("line 2, column 15");
    QTest::newRow("") << QStringLiteral("line 1, column 1");
}

void TestJsonFile::places()
{
    QFETCH(QString, place);
    const QByteArray json = "{\n"
                            "  \"settings\": {\n"
                            "    \"headers\": [{},\n"
                            "       {\"name\": 3}]}}";
    QCOMPARE(jsonPlace(json, QString::fromUtf8(QTest::currentDataTag())), place);
}

void TestJsonFile::savedMessages()
{
    using Type = SavedMessage::Type;
    QList<SavedMessage> messages;
    for (int type = 0; type <= int(Type::Close); ++type) {
        SavedMessage message;
        message.name = QStringLiteral("m%1").arg(type);
        message.type = Type(type);
        message.text = QStringLiteral("a\r\n\n{{b}}\n");
        messages.append(message);
    }
    messages.append({QStringLiteral("all"), QStringLiteral("x/y"), Type::Close,
        QStringLiteral("bye"), QStringLiteral("/f"), true, 4000, 3});
    const QByteArray bytes
        = jsonFileBytes({{QStringLiteral("messages"), savedMessagesToJson(messages)}});
    const auto read = savedMessagesFromJson(readJsonFile(bytes)->value(QStringLiteral("messages")));
    QVERIFY2(read, qPrintable(read.problem));
    QCOMPARE(*read, messages);
}

void TestJsonFile::linesStandAlone()
{
    SavedMessage message;
    message.text = QStringLiteral("{\n  \"a\": 1\n}");
    const QByteArray bytes = jsonFileBytes({{QStringLiteral("m"), savedMessagesToJson({message})}});
    QVERIFY2(bytes.contains("        \"  \\\"a\\\": 1\",\n"), bytes.constData());
}

void TestJsonFile::messageProblems()
{
    const auto read = readJsonFile("{\"m\": [{\"name\": \"a\", \"type\": \"texts\"}]}");
    QCOMPARE(savedMessagesFromJson(read->value(QStringLiteral("m"))).problem,
        QStringLiteral("messages[0].type: expected one of \"text\", \"json\", \"xml\", \"hex\", "
                       "\"base64\", \"file\", \"ping\", \"pong\", \"close\", found \"texts\""));
}

WASCLEAN_TEST(TestJsonFile, QCoreApplication)

} // namespace tst_jsonfile

#include "tst_jsonfile.moc"
