#include "app/schema/messageschema.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_messageschema {

using namespace wasclean;

using Verdict = SchemaReport::Verdict;

class TestMessageSchema : public QObject
{
    Q_OBJECT

private slots:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsOneSchemaForAll();
    void readsAsyncApi_data();
    void readsAsyncApi();
    void readsOcpp();
    void asyncApiHasAddresses_data();
    void asyncApiHasAddresses();
    void readsOnlyWhatIsNotRefused();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMessageSchema::readsOneSchemaForAll()
{
    const auto schema = MessageSchema::read(write("tick.yml", "type: object\nrequired: [price]\n"));
    QVERIFY2(schema, qUtf8Printable(schema.problem));
    QCOMPARE(schema->check(R"({"price":1})", Direction::Received).report.verdict, Verdict::Fits);
    for (const Direction direction : {Direction::Sent, Direction::Received}) {
        const MessageVerdict verdict = schema->check("{}", direction);
        QVERIFY(verdict.isFaulty());
        QCOMPARE(verdict.report.faults.front().text(),
            QStringLiteral("/: The member “price” is missing. (required, tick.yml)"));
    }
}

void TestMessageSchema::readsAsyncApi_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("2") << QByteArray("api.yaml") << QByteArray(R"(
asyncapi: 2.6.0
channels:
  prices:
    publish:
      message:
        $ref: '#/components/messages/Subscribe'
    subscribe:
      message:
        oneOf:
          - $ref: '#/components/messages/Tick'
          - name: hello
            payload: {$ref: 'parts.yaml#/hello'}
components:
  messages:
    Subscribe:
      payload: {type: object, required: [symbol]}
    Tick:
      payload:
        type: object
        properties: {price: {$ref: '#/components/schemas/price'}, type: {const: tick}}
        required: [type, price]
  schemas:
    price: {type: number, exclusiveMinimum: 0}
)");
    QTest::newRow("3") << QByteArray("api.json") << QByteArray(R"({
"asyncapi": "3.0.0",
"channels": {"prices": {"messages": {
    "Subscribe": {"$ref": "#/components/messages/Subscribe"},
    "tick": {"name": "Tick", "payload": {"schemaFormat": "application/schema+json;version=draft-07",
        "schema": {"properties": {"price": {"exclusiveMinimum": 0, "type": "number"},
            "type": {"const": "tick"}}, "required": ["type", "price"]}}},
    "hello": {"payload": {"$ref": "parts.yaml#/hello"}}}}},
"operations": {
    "subscribe": {"action": "receive", "channel": {"$ref": "#/channels/prices"},
        "messages": [{"$ref": "#/channels/prices/messages/Subscribe"}],
        "reply": {"messages": [{"$ref": "#/channels/prices/messages/hello"}]}},
    "push": {"action": "send", "channel": {"$ref": "#/channels/prices"},
        "messages": [{"$ref": "#/channels/prices/messages/tick"}]}},
"components": {"messages": {"Subscribe": {"payload": {"type": "object", "required": ["symbol"]}}}}})");
}

void TestMessageSchema::readsAsyncApi()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, document);
    write("parts.yaml",
        "hello: {type: object, properties: {type: {const: hello}}, required: [type]}\n");
    const auto schema = MessageSchema::read(write(name.constData(), document));
    QVERIFY2(schema, qUtf8Printable(schema.problem));
    const auto check = [&schema](const char *text, Direction direction) {
        const MessageVerdict verdict = schema->check(text, direction);
        if (!verdict.isFaulty())
            return verdict.name;
        const SchemaFault &fault = verdict.report.faults.front();
        return QStringLiteral("%1 %2 %3").arg(verdict.name, fault.at, fault.keyword);
    };
    QCOMPARE(check(R"({"symbol":"A"})", Direction::Sent), QStringLiteral("Subscribe"));
    QCOMPARE(check("{}", Direction::Sent), QStringLiteral("Subscribe  required"));
    QCOMPARE(check(R"({"type":"tick","price":1})", Direction::Received), QStringLiteral("Tick"));
    QCOMPARE(check(R"({"type":"hello"})", Direction::Received), QStringLiteral("hello"));
    QCOMPARE(check(R"({"type":"tick","price":0})", Direction::Received),
        QStringLiteral("Tick /price exclusiveMinimum"));
}

void TestMessageSchema::readsOcpp()
{
    write("BootNotification.json",
        R"({"$schema":"http://json-schema.org/draft-04/schema#","id":"urn:OCPP:1.6:2019:12:Boot",)"
        R"("required":["chargePointModel"],"additionalProperties":false,)"
        R"("properties":{"chargePointModel":{"type":"string","maxLength":20}}})");
    write("BootNotificationResponse.json", R"({"required":["status"]})");
    write("HeartbeatRequest.json", R"({"type":"object"})");
    const auto schema = MessageSchema::read(m_folder->path());
    QVERIFY2(schema, qUtf8Printable(schema.problem));
    const QByteArray boot = R"([2,"7","BootNotification",{"chargePointModel":"A"}])";
    const QByteArray answer = R"([3,"7",{"state":1}])";
    QCOMPARE(schema->check(boot, Direction::Sent).name, QStringLiteral("BootNotification"));
    QVERIFY(schema->check(R"([2,"7","BootNotification",{}])", Direction::Sent).isFaulty());
    QVERIFY(!schema->check(R"([2,"8","Heartbeat",{}])", Direction::Sent).isFaulty());
    QVERIFY(!schema->check(R"([2,"8","Other",{}])", Direction::Sent).isConcerned);
    QVERIFY(!schema->check(R"([4,"7","GenericError","",{}])", Direction::Received).isConcerned);
    // An answer is checked by what was asked.
    QVERIFY(!schema->check(answer, Direction::Received).isConcerned);
    QCOMPARE(schema->requestOf(answer), QStringLiteral("7"));
    QCOMPARE(schema->requestOf(boot), QString());
    QCOMPARE(schema->requestIn(answer).id, QString());
    QCOMPARE(schema->requestIn(boot).id, QStringLiteral("7"));
    const QString action = schema->requestIn(boot).action;
    const MessageVerdict verdict = schema->check(answer, Direction::Received, action);
    QVERIFY(verdict.isFaulty());
    QCOMPARE(verdict.report.faults.front().schema, QStringLiteral("BootNotificationResponse.json"));
}

void TestMessageSchema::asyncApiHasAddresses_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("of itself") << QByteArray(
        R"({"$id":"http://a/tick","type":"object","properties":{"price":{"$ref":"#/definitions/p"}},"definitions":{"p":{"type":"number"}}})");
    QTest::newRow("of a part") << QByteArray(
        R"({"type":"object","properties":{"price":{"$ref":"http://a/p"}},"definitions":{"p":{"$id":"http://a/p","type":"number"}}})");
    QTest::newRow("of a component")
        << QByteArray(R"({"type":"object","properties":{"price":{"$ref":"http://a/number"}}})");
    QTest::newRow("of a part of a component")
        << QByteArray(R"({"type":"object","properties":{"price":{"$ref":"http://a/inner"}}})");
    QTest::newRow("by an anchor") << QByteArray(
        R"({"type":"object","properties":{"price":{"$ref":"http://a/number#old"}}})");
    QTest::newRow("through a component") << QByteArray(R"({"$ref":"#/components/schemas/tick"})");
}

/// A payload may have an "$id", and refer to the ids of others.
void TestMessageSchema::asyncApiHasAddresses()
{
    QFETCH(const QByteArray, payload);
    const auto schema = MessageSchema::read(write("api.json",
        R"({"asyncapi":"2.6.0","channels":{"a":{"subscribe":{"message":{"name":"tick","payload":)"
            + payload + R"(}}}},"components":{"schemas":{
                "number":{"$id":"http://a/number","type":"number","definitions":{
                    "inner":{"$id":"inner","type":"number"},"old":{"$id":"#old","type":"number"}}},
                "tick":{"$id":"http://a/t","properties":{"price":{"$ref":"number"}}}}}})"));
    QVERIFY2(schema, qUtf8Printable(schema.problem));
    QCOMPARE(schema->check(R"({"price":1})", Direction::Received).report.verdict, Verdict::Fits);
    QCOMPARE(
        schema->check(R"({"price":"1"})", Direction::Received).report.verdict, Verdict::Faulty);
}

void TestMessageSchema::readsOnlyWhatIsNotRefused()
{
    write("secret.json", R"({"type":"string"})");
    const QString refused = QStringLiteral("This file is not for you.");
    const auto refuseSecrets = [&refused](const QString &path) {
        return path.endsWith(QLatin1String("secret.json")) ? refused : QString();
    };
    for (const char *text :
        {R"({"$ref":"secret.json"})",
            R"({"asyncapi":"2.0.0","channels":{"a":{"publish":{"message":{"payload":{"$ref":"secret.json"}}}}}})",
            R"({"asyncapi":"2.0.0","channels":{"$ref":"secret.json"}})"}) {
        const QString path = write("a.json", text);
        QVERIFY2(MessageSchema::read(path, refuseSecrets).problem.contains(refused), text);
    }
    QDir(m_folder->path()).mkdir(QStringLiteral("ocpp"));
    write("ocpp/BootNotification.json", R"({"$ref":"secret.json"})");
    write("ocpp/secret.json", R"({"type":"string"})");
    QVERIFY(MessageSchema::read(m_folder->filePath(QStringLiteral("ocpp")), refuseSecrets)
                .problem.contains(refused));
    QVERIFY(MessageSchema::read(write("a.json", R"({"$ref":"secret.json"})")));
}

void TestMessageSchema::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *document, const char *problem) {
        QTest::newRow(problem) << QByteArray(name) << QByteArray(document)
                               << QString::fromUtf8(problem);
    };
    row("a.yaml", "a: [1",
        "“a.yaml”: This YAML cannot be read: line 2, column 1: did not find "
        "expected ',' or ']'.");
    row("a.json", R"({"asyncapi":"1.2.0"})", "AsyncAPI 1.2.0 cannot be read; 2 and 3 can.");
    row("a.json", R"({"asyncapi":"3.0.0"})", "“a.json” describes no message.");
    row("a.json", R"({"asyncapi":"2.0.0","channels":{"a":{"publish":{"message":{"$ref":"#/b"}}}}})",
        "“#/b” refers to what is not there.");
}

void TestMessageSchema::saysWhatIsWrong()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, document);
    QFETCH(const QString, problem);
    QCOMPARE(MessageSchema::read(write(name.constData(), document)).problem, problem);
    const QString folder = m_folder->filePath(QStringLiteral("empty"));
    QDir().mkdir(folder);
    QCOMPARE(MessageSchema::read(folder).problem,
        QStringLiteral("There is no schema (*.json) in “%1”.").arg(folder));
}

WASCLEAN_TEST(TestMessageSchema, QCoreApplication)

} // namespace tst_messageschema

#include "tst_messageschema.moc"
