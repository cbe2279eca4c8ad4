#include "app/codecs/lengths.h"
#include "app/codecs/protobuf.h"
#include "app/codecs/protobufreader.h"
#include "app/formats/jsonnode.h"
#include "tests/support/pluginfolder.h"
#include "tests/support/protobuf.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_protobuf {

using namespace wasclean;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(WASCLEAN_TEST_DATA "/protobuf/") + QString::fromLatin1(name);
}

/// A codec of which both directions have the type.
ProtobufCodec codecOf(const std::shared_ptr<const ProtobufTypes> &types, const QString &type)
{
    return {types, {{}, type, type}};
}

DecodedRecord decodedAs(const std::shared_ptr<const ProtobufTypes> &types, const QString &type,
    const QByteArray &hex, bool isWhole = true)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    const ProtobufCodec codec = codecOf(types, type);
    return codec.decode({bytes, Direction::Received, false, isWhole}).records.front();
}

/// The decoded fields of a message.
QByteArray messageOf(const DecodedRecord &record)
{
    const JsonTree tree = parseJson(record.fields);
    for (const JsonMember &member : tree.root->members) {
        if (member.name == QLatin1String("message"))
            return member.value.in(record.fields).toByteArray();
    }
    return {};
}

bool isSame(const QByteArray &left, const QByteArray &right)
{
    const JsonTree a = parseJson(left);
    const JsonTree b = parseJson(right);
    return a.root && b.root && isSameJson(left, *a.root, right, *b.root);
}

QByteArray envelopeSchema()
{
    return "syntax = \"proto3\"; package game;"
           "enum Type { TYPE_NONE = 0; TYPE_LOGIN_REQUEST = 1; TYPE_OTHER = 2; }"
           "enum Color { COLOR_MOVE = 0; }"
           "message Numbers { enum Call { CALL_NONE = 0; CALL_LOGIN_REQUEST = 7; CALL_MOVE = 8; } }"
           "message Envelope { Type type = 1; string name = 2; bytes payload = 3; int32 number = "
           "4; }"
           "message LoginRequest { string user = 1; }"
           "message Move { sint32 x = 1; message Other {} }"
           "message A { message Other { int32 a = 1; } }";
}

/// Files of a schema in a folder of their own.
class SchemaFolder
{
public:
    void write(const QString &name, const QByteArray &text) const
    {
        const QString path = this->path(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// Protocol Buffers by a schema.
class TestProtobuf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void recordings_data();
    void recordings();
    void ownForms_data();
    void ownForms();
    void merges();
    void faults_data();
    void faults();
    void cutMessagesHaveNoFault();
    void readsWhatTheSchemaDoesNotKnow();
    void readsByDirection();
    void readsDelimited_data();
    void readsDelimited();
    void tellsDelimitedFromOne_data();
    void tellsDelimitedFromOne();
    void writesDelimited();
    void readsMessagesInBytes_data();
    void readsMessagesInBytes();
    void saysWhatIsWrongInBytes();
    void schemas_data();
    void schemas();
    void leavesOutWhatIsWrong();
    void readsNothingBesideTheFolder();
    void hostileSchemas_data();
    void hostileSchemas();
    void longNamesMakeNoLargeTree();
    void deepMessages();
    void formFaults_data();
    void formFaults();
    void demoSchema();
    void saysThatTheLibraryIsMissing();
    void saysWhatIsRequired();

private:
    std::shared_ptr<const ProtobufTypes> m_types;
};

void TestProtobuf::initTestCase()
{
    SKIP_WITHOUT_PROTOBUF();
    const auto types = readProtobufTypes(dataFile("shop"));
    QCOMPARE(types.problem, QString());
    m_types = *types;
    QCOMPARE(m_types->remark(), QString());
}

void TestProtobuf::recordings_data()
{
    QTest::addColumn<QJsonObject>("line");
    QFile file(dataFile("messages.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int number = 0;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("%d %s", ++number, qPrintable(line.value(QStringLiteral("type")).toString()))
            << line;
    }
}

/// What protobufjs wrote is read as protobufjs reads it, by either form of the schema; and from
/// that JSON protoc's own bytes are made.
void TestProtobuf::recordings()
{
    QFETCH(QJsonObject, line);
    const auto value
        = [&line](const char *name) { return line.value(QLatin1String(name)).toString(); };
    const auto compiled = readProtobufTypes(dataFile("shop.pb"));
    QCOMPARE(compiled.problem, QString());
    const QByteArray json = value("json").toUtf8();
    for (const auto &types : {m_types, *compiled}) {
        const DecodedRecord record = decodedAs(types, value("type"), value("hex").toLatin1());
        QCOMPARE(record.fault, QString());
        QVERIFY2(isSame(messageOf(record), json), messageOf(record).constData());
        const EncodedMessage made = codecOf(types, value("type"))
                                        .encode({QStringLiteral("message"),
                                            {{QStringLiteral("type"), value("type")},
                                                {QStringLiteral("message"), value("json")}}});
        if (value("type") == QLatin1String("old.Report")) {
            QCOMPARE(made.problem,
                QStringLiteral("A Report has groups, which cannot be made from JSON."));
            continue;
        }
        QCOMPARE(made.problem, QString());
        QCOMPARE(made.payload.toHex(), value("protoc").toLatin1());
    }
}

void TestProtobuf::ownForms_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("time") << R"({"time":"2026-01-01T00:00:00.250000000Z"})";
    QTest::newRow("first time") << R"({"time":"0001-01-01T00:00:00Z"})";
    QTest::newRow("duration") << R"({"took":"-1.500000000s"})";
    QTest::newRow("wrapper") << R"({"limit":-7,"note":"a"})";
    QTest::newRow("zero in a wrapper") << R"({"limit":0,"note":""})";
    QTest::newRow("struct") << R"({"details":{"a":[1,"b",true,null,{"c":{}}],"d":1.5}})";
    QTest::newRow("any") << R"({"payload":{"@type":"type.googleapis.com/shop.Order","id":5}})";
    QTest::newRow("any that is empty")
        << R"({"payload":{"@type":"type.googleapis.com/shop.Order"}})";
    QTest::newRow("any of a form of its own")
        << R"({"payload":{"@type":"type.googleapis.com/google.protobuf.Int32Value","value":3}})";
}

/// What is shown can be sent again.
void TestProtobuf::ownForms()
{
    QFETCH(QString, json);
    const QString type = QStringLiteral("shop.Event");
    const EncodedMessage made
        = codecOf(m_types, type)
              .encode({QStringLiteral("message"),
                  {{QStringLiteral("type"), type}, {QStringLiteral("message"), json}}});
    QCOMPARE(made.problem, QString());
    const DecodedRecord record = decodedAs(m_types, type, made.payload.toHex());
    QCOMPARE(record.fault, QString());
    QCOMPARE(QString::fromUtf8(messageOf(record)), json);
}

/// A field that comes twice is shown twice: the raw bytes have both.
void TestProtobuf::merges()
{
    QCOMPARE(messageOf(decodedAs(m_types, QStringLiteral("shop.Order"), "08010802")),
        QByteArray(R"({"id":1,"id":2})"));
    // What repeats is put together wherever it comes, packed or not.
    QCOMPARE(messageOf(decodedAs(m_types, QStringLiteral("shop.Order"), "4a0102680148004a0104")),
        QByteArray(R"({"packed_numbers":[1,0,2],"express":true})"));
}

void TestProtobuf::faults_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<qsizetype>("at");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut varint") << QByteArray("0801 1201 61 0896")
                                << QStringLiteral(
                                       "field id: a varint is cut off (Protocol Buffers, "
                                       "encoding)")
                                << qsizetype(7) << QByteArray(R"({"id":1,"customer_name":"a"})");
    QTest::newRow("in a message in a field")
        << QByteArray("1a04 1202 1096 0805")
        << QStringLiteral(
               "field items.price.units: a varint is cut off (Protocol Buffers, encoding)")
        << qsizetype(6) << QByteArray(R"({"items":[{"price":{}}],"id":5})");
    QTest::newRow("wire type") << QByteArray("0d00000000")
                               << QStringLiteral(
                                      "field id: the wire type is 5, but the schema needs "
                                      "0 (Protocol Buffers, encoding)")
                               << qsizetype(1) << QByteArray(R"({"1":{"integer":0,"float":0.0}})");
    QTest::newRow("text") << QByteArray("1201ff")
                          << QStringLiteral("field customer_name: the text is not UTF-8 (Protocol "
                                            "Buffers, encoding)")
                          << qsizetype(2) << QByteArray("{\"customer_name\":\"\xef\xbf\xbd\"}");
    QTest::newRow("length") << QByteArray("1205 61")
                            << QStringLiteral(
                                   "field customer_name: field 2 has 5 bytes, but only 1 "
                                   "follow (Protocol Buffers, encoding)")
                            << qsizetype(2) << QByteArray("{}");
    QTest::newRow("packed") << QByteArray("4a0180")
                            << QStringLiteral("field packed_numbers: a varint is cut off (Protocol "
                                              "Buffers, encoding)")
                            << qsizetype(3) << QByteArray(R"({"packed_numbers":[]})");
    QTest::newRow("end of a group") << QByteArray("0c")
                                    << QStringLiteral("a group ends that did not begin (Protocol "
                                                      "Buffers, encoding)")
                                    << qsizetype(1) << QByteArray("{}");
}

/// A fault says where and by which rule, and what can be read is shown.
void TestProtobuf::faults()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, fault);
    QFETCH(qsizetype, at);
    QFETCH(QByteArray, json);
    const DecodedRecord record = decodedAs(m_types, QStringLiteral("shop.Order"), hex);
    QCOMPARE(record.fault, fault);
    QCOMPARE(record.faultAt, at);
    QCOMPARE(messageOf(record), json);
    QVERIFY(record.summary.contains(QStringLiteral("malformed")));
}

void TestProtobuf::cutMessagesHaveNoFault()
{
    const QByteArray whole = QByteArray::fromHex(
        "08ffffffffffffffffff01120461c3a4621a1a0a016112130a0345555210f4ffffffffffffffff0118e707");
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const DecodedRecord record
            = decodedAs(m_types, QStringLiteral("shop.Order"), whole.first(size).toHex(), false);
        QCOMPARE(record.fault, QString());
    }
}

void TestProtobuf::readsWhatTheSchemaDoesNotKnow()
{
    const DecodedRecord record
        = decodedAs(m_types, QStringLiteral("shop.Order"), "0801f83f078240026869");
    QCOMPARE(record.fault, QString());
    QCOMPARE(record.summary,
        QStringLiteral(R"(Order {"id":1,"1023":7,"1024":{"text":"hi","message":{"13":105}}})"));
    QCOMPARE(messageOf(decodedAs(m_types, QStringLiteral("old.Report"), "0801a2060161")),
        QByteArray(R"({"id":1,"[old.remark]":"a"})"));
}

void TestProtobuf::readsByDirection()
{
    const ProtobufCodec codec(
        m_types, {{}, QStringLiteral("common.Money"), QStringLiteral("no.such.Type")});
    const QByteArray bytes = QByteArray::fromHex("1005");
    QCOMPARE(codec.decode({bytes, Direction::Received, false, true}).summary(),
        QStringLiteral(R"(Money {"units":5})"));
    QCOMPARE(codec.decode({bytes, Direction::Sent, false, true}).summary(),
        QStringLiteral(R"({"2":5})"));
}

void TestProtobuf::readsDelimited_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QStringList>("summaries");
    const QString none;
    const QString money = QStringLiteral("common.Money");
    QTest::addRow("by number") << none << QByteArray("03089601 07 1205 68656c6c6f")
                               << QStringList{QStringLiteral(R"({"1":150})"),
                                      QStringLiteral(R"({"2":"hello"})")};
    QTest::addRow("by name") << money << QByteArray("021005 00 021006")
                             << QStringList{QStringLiteral(R"(Money {"units":5})"),
                                    QStringLiteral("Money {}"),
                                    QStringLiteral(R"(Money {"units":6})")};
    QTest::addRow("one") << money << QByteArray("021005")
                         << QStringList{QStringLiteral(R"(Money {"units":5})")};
    // A message that is sound as it is has no length in front, though it could be one.
    QTest::addRow("not delimited")
        << none << QByteArray("0a00") << QStringList{QStringLiteral(R"({"1":""})")};
    QTest::addRow("bytes behind") << money << QByteArray("021005 01") << QStringList{};
    QTest::addRow("cut") << money << QByteArray("021005 041006") << QStringList{};
    QTest::addRow("one is wrong") << money << QByteArray("021005 021007 0107") << QStringList{};
    QTest::addRow("zeros") << none << QByteArray("0000") << QStringList{};
}

void TestProtobuf::readsDelimited()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, hex);
    QFETCH(QStringList, summaries);
    const ProtobufCodec codec(m_types, {{}, type, {}});
    const QByteArray bytes = QByteArray::fromHex(hex);
    const DecodedMessage decoded = codec.decode({bytes, Direction::Received, false, true});
    QStringList found;
    for (const DecodedRecord &record : decoded.records) {
        if (record.fault.isEmpty())
            found.append(record.summary);
    }
    QCOMPARE(found, summaries);
    QCOMPARE(decoded.fault().isEmpty(), !summaries.isEmpty());
}

/// One message, or those of a list, with their lengths in front.
void TestProtobuf::writesDelimited()
{
    const QString type = QStringLiteral("common.Money");
    const auto made = [&](const QString &json, bool isDelimited = true) {
        return codecOf(m_types, type)
            .encode({QStringLiteral("message"),
                {{QStringLiteral("type"), type}, {QStringLiteral("message"), json},
                    {QStringLiteral("delimited"),
                        isDelimited ? QStringLiteral("true") : QString()}}});
    };
    QCOMPARE(made(QStringLiteral(R"({"units":5})")).payload.toHex(), QByteArray("021005"));
    QCOMPARE(made(QStringLiteral("{}")).payload.toHex(), QByteArray("00"));
    const EncodedMessage several = made(QStringLiteral(R"([{"units":5}, {}, {"units":6}])"));
    QCOMPARE(several.problem, QString());
    QCOMPARE(several.payload.toHex(), QByteArray("02100500021006"));
    for (const QByteArray &hex : {QByteArray("00"), QByteArray("021005"), several.payload.toHex()})
        QCOMPARE(decodedAs(m_types, type, hex).fault, QString());
    const QByteArray longText(200, 'a');
    const EncodedMessage large
        = made(QStringLiteral(R"({"currency":"%1"})").arg(QString::fromLatin1(longText)));
    QCOMPARE(large.payload.first(5).toHex(), QByteArray("cb010ac801"));
    // Without lengths, nobody could tell them apart.
    QVERIFY(made(QStringLiteral("[{}]"), false).problem.contains(QStringLiteral("JSON object")));
    QVERIFY(!made(QStringLiteral(R"([{}, {"unknown":1}])")).problem.isEmpty());
    QVERIFY(!made(QStringLiteral("[1]")).problem.isEmpty());
}

/// All of these can be read both ways.
void TestProtobuf::tellsDelimitedFromOne_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("messages");
    const QString quote = QStringLiteral("Quote");
    const QByteArray names = "0a0a08627463204141504c 0f0a084141504c2075736415c4b46f44";
    QTest::addRow("a field twice") << quote << names << 2;
    QTest::addRow("a field twice, by number") << QString() << names << 2;
    QTest::addRow("fields out of order")
        << QString() << QByteArray("09116a5bfbf2d3cb8e40 0911084205144f0f5cc0") << 2;
    QTest::addRow("packed twice") << QStringLiteral("Days")
                                  << QByteArray("0a0a08e803bf02a0028b02 0a0a08f803c502d202db02")
                                  << 2;
    const QByteArray inOrder = "0a0a08005034747b088012 0712057072696365";
    QTest::addRow("in order") << QStringLiteral("Key") << inOrder << 2;
    QTest::addRow("in order, by number") << QString() << inOrder << 1;
    // As several, one would have a field that the schema does not know.
    QTest::addRow("unknown field")
        << QStringLiteral("Point") << QByteArray("0d99c86fc412052a9e019d021801") << 1;
    QTest::addRow("one of text") << QString()
                                 << QByteArray("121168656c6c6f20616c696365206c6f67696e") << 1;
    QTest::addRow("nothing") << quote << QByteArray() << 1;
}

void TestProtobuf::tellsDelimitedFromOne()
{
    QFETCH(QString, type);
    QFETCH(QByteArray, hex);
    QFETCH(int, messages);
    SchemaFolder folder;
    folder.write(QStringLiteral("a.proto"),
        "syntax = \"proto3\"; message Quote { string name = 1; float price = 2; }"
        "message Days { repeated int32 days = 1; }"
        "message Key { bytes key = 1; string name = 2; }"
        "message Point { float x = 1; repeated int32 days = 2; bool isOpen = 3; }");
    const auto types = readProtobufTypes(folder.path());
    QVERIFY(types);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const DecodedMessage decoded
        = codecOf(*types, type).decode({bytes, Direction::Received, false, true});
    QCOMPARE(decoded.fault(), QString());
    QCOMPARE(int(decoded.records.size()), messages);
}

void TestProtobuf::readsMessagesInBytes_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("enum") << R"({"type":"TYPE_LOGIN_REQUEST","payload":{"user":"a"}})";
    QTest::newRow("bytes that come first")
        << R"({"payload":{"user":"a"},"type":"TYPE_LOGIN_REQUEST"})";
    QTest::newRow("unknown") << R"({"type":"TYPE_OTHER","payload":{"bytes":"0a 01 61"}})";
    QTest::newRow("full name") << R"({"name":"game.Move","payload":{"x":-3}})";
    QTest::newRow("last part of the name") << R"({"name":"Move","payload":{"x":-3}})";
    QTest::newRow("plain number") << R"({"number":7,"payload":{"user":"a"}})";
    QTest::newRow("plain number of another") << R"({"number":8,"payload":{"x":-3}})";
    // An enum that names fewer messages means something else.
    QTest::newRow("plain number of nothing") << R"({"number":1,"payload":{"bytes":"0a 01 61"}})";
    QTest::newRow("name of two") << R"({"name":"Other","payload":{"bytes":"08 01"}})";
}

/// An envelope: the type of a message in a field of bytes is in another field.
void TestProtobuf::readsMessagesInBytes()
{
    QFETCH(QString, json);
    const SchemaFolder folder;
    folder.write(QStringLiteral("game.proto"), envelopeSchema());
    const auto types = readProtobufTypes(folder.path(QStringLiteral("game.proto")));
    QCOMPARE(types.problem, QString());
    QString typeField = QStringLiteral("type");
    for (const QString &other : {QStringLiteral("name"), QStringLiteral("number")}) {
        if (json.contains(u'"' + other + u'"'))
            typeField = other;
    }
    const QString envelope = QStringLiteral("game.Envelope");
    const ProtobufCodec codec(
        *types, {{}, envelope, envelope, typeField, QStringLiteral("payload")});
    const EncodedMessage made = codec.encode({QStringLiteral("message"),
        {{QStringLiteral("type"), envelope}, {QStringLiteral("message"), json}}});
    QCOMPARE(made.problem, QString());
    const DecodedMessage decoded = codec.decode({made.payload, Direction::Sent, false, true});
    QCOMPARE(decoded.fault(), QString());
    const QByteArray shown = messageOf(decoded.records.front());
    QVERIFY2(isSame(shown, json.toUtf8()), shown.constData());
}

void TestProtobuf::saysWhatIsWrongInBytes()
{
    const SchemaFolder folder;
    folder.write(QStringLiteral("game.proto"), envelopeSchema());
    const auto types = readProtobufTypes(folder.path(QStringLiteral("game.proto")));
    const ProtobufCodec codec(*types,
        {{}, QStringLiteral("game.Envelope"), {}, QStringLiteral("type"),
            QStringLiteral("payload")});
    const QByteArray bytes = QByteArray::fromHex("0801 1a03 0a0561");
    const DecodedMessage decoded = codec.decode({bytes, Direction::Received, false, true});
    QCOMPARE(decoded.fault(),
        QStringLiteral("field payload.user: field 1 has 5 bytes, but only 1 follow (Protocol "
                       "Buffers, encoding)"));
    QCOMPARE(decoded.records.front().faultAt, 6);
}

void TestProtobuf::schemas_data()
{
    QTest::addColumn<QMap<QString, QByteArray>>("files");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QMap<QString, QByteArray> &files, const char *path,
                         const QString &problem) {
        QTest::newRow(name) << files << QString::fromLatin1(path) << problem;
    };
    const QByteArray head = "syntax = \"proto3\";\n";
    row("good", {{QStringLiteral("a.proto"), head + "message A { int32 a = 1; }"}}, "a.proto", {});
    row("no syntax line", {{QStringLiteral("a.proto"), "message A { optional int32 a = 1; }"}},
        "a.proto", {});
    row("nothing there", {}, "a.proto", QStringLiteral("does not exist"));
    row("empty folder", {}, "", QStringLiteral("There is no schema (*.proto) in"));
    row("no messages", {{QStringLiteral("a.proto"), head + "enum E { X = 0; }"}}, "a.proto",
        QStringLiteral("The schema has no message types."));
    row("syntax error", {{QStringLiteral("a.proto"), head + "message A {\n  int32 a;\n}"}},
        "a.proto", QStringLiteral("“a.proto”, line 3, column 10: "));
    row("unknown type", {{QStringLiteral("a.proto"), head + "message A { B b = 1; }"}}, "a.proto",
        QStringLiteral("“a.proto”: A.b: "));
    row("import that is needed",
        {{QStringLiteral("a.proto"), head + "import \"x/b.proto\"; message A { b.B b = 1; }"}},
        "a.proto",
        QStringLiteral("“a.proto” imports “x/b.proto”, which is not there. Choose the folder in "
                       "which both are."));
    row("circle",
        {{QStringLiteral("a.proto"), head + "import \"b.proto\"; message A { }"},
            {QStringLiteral("b.proto"), head + "import \"a.proto\"; message B { }"}},
        "a.proto", QStringLiteral("“b.proto” imports “a.proto”, which imports it again."));
    row("import of itself",
        {{QStringLiteral("a.proto"), head + "import \"a.proto\"; message A { }"}}, "a.proto",
        QStringLiteral("“a.proto” imports “a.proto”, which imports it again."));
    row("no descriptor set", {{QStringLiteral("a.bin"), "\x01\x02"}}, "a.bin",
        QStringLiteral("is not a descriptor set"));
    row("empty file", {{QStringLiteral("a.bin"), ""}}, "a.bin",
        QStringLiteral("is not a descriptor set"));
}

void TestProtobuf::schemas()
{
    using Files = QMap<QString, QByteArray>;
    QFETCH(const Files, files);
    QFETCH(QString, path);
    QFETCH(QString, problem);
    const SchemaFolder folder;
    for (auto file = files.begin(); file != files.end(); ++file)
        folder.write(file.key(), *file);
    const auto types = readProtobufTypes(folder.path(path));
    QVERIFY2(types.problem.contains(problem), qPrintable(types.problem));
    QCOMPARE(types.problem.isEmpty(), problem.isEmpty());
    QCOMPARE(bool(types), problem.isEmpty());
}

void TestProtobuf::leavesOutWhatIsWrong()
{
    const SchemaFolder folder;
    folder.write(QStringLiteral("a.proto"), "message A { optional int32 a = 1; }");
    folder.write(QStringLiteral("x/b.proto"), "message B {");
    const auto types = readProtobufTypes(folder.path());
    QCOMPARE(types.problem, QString());
    QVERIFY((*types)->remark().startsWith(QStringLiteral("“x/b.proto”, line 1, column 12: ")));
    QVERIFY((*types)->schema().messageNamed("A") != ProtobufSchema::none);
}

void TestProtobuf::readsNothingBesideTheFolder()
{
    const SchemaFolder folder;
    folder.write(QStringLiteral("secret.proto"), "message Secret { }");
    folder.write(QStringLiteral("in/a.proto"), "import \"link.proto\"; message A { }");
    folder.write(QStringLiteral("in/b.proto"), "import \"../secret.proto\"; message B { }");
    folder.write(QStringLiteral("in/c.proto"),
        "import \"" + folder.path(QStringLiteral("secret.proto")).toUtf8() + "\"; message C { }");
    QVERIFY(QFile::link(
        folder.path(QStringLiteral("secret.proto")), folder.path(QStringLiteral("in/link.proto"))));
    for (const char *file : {"in/a.proto", "in/b.proto"}) {
        const auto types = readProtobufTypes(folder.path(QString::fromLatin1(file)));
        QVERIFY2(types.problem.contains(QStringLiteral("is not below the folder of the schema")),
            qPrintable(types.problem));
    }
    // An absolute name is one below the folder, where nothing is.
    const auto types = readProtobufTypes(folder.path(QStringLiteral("in/c.proto")));
    QCOMPARE(types.problem, QString());
    QCOMPARE((*types)->schema().messages.size(), std::size_t(1));
}

void TestProtobuf::hostileSchemas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &text, const char *file = "a.proto") {
        QTest::newRow(name) << text << QString::fromLatin1(file);
    };
    row("deep messages", QByteArray("message A {").repeated(100'000));
    row("deep options",
        "message A { optional int32 a = 1 [(x) = " + QByteArray("{a:").repeated(100'000));
    row("many messages", QByteArray("message A{}").repeated(1'000'000));
    QByteArray ranges = "message A { reserved 1";
    for (int number = 3; number < 100'000; number += 2)
        ranges += "," + QByteArray::number(number);
    row("many ranges", ranges + "; }");
    row("long name", "message " + QByteArray(100'000, 'a') + " { optional int32 b = 1; }");
    row("zeros", QByteArray(100'000, '\0'));
    row("open comment", "/*");
    row("open string", "import \"");
    row("set of empty messages",
        QByteArray::fromHex("0a80c2d72f") + QByteArray::fromHex("2200").repeated(50'000'000 / 2),
        "a.pb");
    QByteArray deep;
    for (int level = 0; level < 2000; ++level)
        deep = '\x1a' + lengthOf7Bits(quint64(deep.size())) + deep;
    row("set of deep messages", deep, "a.pb");
    // A name that no file has in common with what it declares.
    row("set with bad names", QByteArray::fromHex("0a0e 0a01 61 2209 0a01 2f 1204 0a01 00 18 01"),
        "a.pb");
}

/// Whatever a schema is, it becomes a sentence.
void TestProtobuf::hostileSchemas()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const SchemaFolder folder;
    folder.write(name, text);
    const auto types = readProtobufTypes(folder.path(name));
    QVERIFY(!types);
    QVERIFY(!types.problem.isEmpty());
    QVERIFY2(types.problem.size() < 1500, qPrintable(types.problem));
}

/// A name of a schema stands before each value, so a message could become a thousand times larger.
void TestProtobuf::longNamesMakeNoLargeTree()
{
    const SchemaFolder folder;
    folder.write(QStringLiteral("a.proto"),
        "message A { optional bool " + QByteArray(900, 'a') + " = 1; repeated E e = 2; }"
            + "enum E { " + QByteArray(900, 'b') + " = 0; }");
    const auto types = readProtobufTypes(folder.path(QStringLiteral("a.proto")));
    QCOMPARE(types.problem, QString());
    const QByteArray zeros(100'000, '\0');
    for (const QByteArray &hex :
        {QByteArray("0800").repeated(50'000), QByteArray("12a08d06" + zeros.toHex())}) {
        const DecodedRecord record = decodedAs(*types, QStringLiteral("A"), hex);
        QCOMPARE(record.fault, QString());
        QVERIFY(record.fields.size() < 64 * hex.size() / 2 + 8192);
        QVERIFY(parseJson(record.fields).root);
    }
}

void TestProtobuf::deepMessages()
{
    QByteArray bytes;
    for (int level = 0; level < 500; ++level)
        bytes = (level == 499 ? '\x1a' : '\x22') + lengthOf7Bits(quint64(bytes.size())) + bytes;
    const DecodedRecord record = decodedAs(m_types, QStringLiteral("shop.Order"), bytes.toHex());
    QVERIFY2(record.fault.endsWith(QStringLiteral("messages are nested more than 64 levels deep")),
        qPrintable(record.fault));
    QVERIFY(parseJson(record.fields).root);
}

void TestProtobuf::formFaults_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QString() << QStringLiteral("Fill in this field.");
    QTest::newRow("no JSON") << QStringLiteral("{\"id\"")
                             << QStringLiteral("This is not valid JSON: ");
    QTest::newRow("unknown field") << QStringLiteral(R"({"idd":1})") << QStringLiteral("idd");
    QTest::newRow("no number") << QStringLiteral(R"({"id":"x"})") << QStringLiteral("id");
    QTest::newRow("unknown enum") << QStringLiteral(R"({"state":"STATE_GONE"})")
                                  << QStringLiteral("STATE_GONE");
    QTest::newRow("bad hex") << QStringLiteral(R"({"token":{"bytes":"xy"}})")
                             << QStringLiteral("token");
    QTest::newRow("deep") << QString(QStringLiteral(R"({"items":[{"parts":[)").repeated(200))
                          << QStringLiteral("This is not valid JSON: ");
}

void TestProtobuf::formFaults()
{
    QFETCH(QString, json);
    QFETCH(QString, problem);
    const QString type = QStringLiteral("shop.Order");
    const EncodedMessage made
        = codecOf(m_types, type)
              .encode({QStringLiteral("message"),
                  {{QStringLiteral("type"), type}, {QStringLiteral("message"), json}}});
    QCOMPARE(made.field, QStringLiteral("message"));
    QVERIFY2(made.problem.contains(problem), qPrintable(made.problem));
    QVERIFY(made.problem.endsWith(u'.'));
    QVERIFY(!made.isText);
}

void TestProtobuf::demoSchema()
{
    const auto types = readProtobufTypes(protobufDemoSchema());
    QCOMPARE(types.problem, QString());
    QVERIFY((*types)->schema().messageNamed("demo.Quote") != ProtobufSchema::none);
}

void TestProtobuf::saysThatTheLibraryIsMissing()
{
    const PluginFolder folder;
    const auto none = readProtobufTypes(dataFile("shop"));
    QVERIFY(folder.addBroken(QStringLiteral("protobuf")));
    const auto broken = readProtobufTypes(dataFile("shop"));
    QCOMPARE(none.problem,
        QStringLiteral("The types of Protocol Buffers cannot be read: this Wasclean was built or "
                       "installed without libprotobuf."));
    QVERIFY2(broken.problem.startsWith(
                 QStringLiteral("The types of Protocol Buffers cannot be read: the library "
                                "libprotobuf could not be loaded (")),
        qPrintable(broken.problem));
}

void TestProtobuf::saysWhatIsRequired()
{
    const DecodedRecord record = decodedAs(m_types, QStringLiteral("old.Report"), "120161");
    QCOMPARE(record.fault,
        QStringLiteral("the required field id is missing (Protocol Buffers, proto2)"));
    QCOMPARE(messageOf(record), QByteArray(R"({"title":"a"})"));
    QCOMPARE(decodedAs(m_types, QStringLiteral("old.Report"), "120161", false).fault, QString());
}

WASCLEAN_TEST(TestProtobuf, QCoreApplication)

} // namespace tst_protobuf

#include "tst_protobuf.moc"
