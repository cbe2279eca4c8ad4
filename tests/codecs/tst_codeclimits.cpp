#include "app/codecs/codecs.h"
#include "app/formats/jsonnode.h"
#include "tests/codecs/examplemessage.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace tst_codeclimits {

using namespace wasclean;

/// Messages of which only the beginning is known, and those that are very long.
class TestCodecLimits : public QObject
{
    Q_OBJECT

private slots:
    void beginningsAreNotCounted_data();
    void beginningsAreNotCounted();
    void fieldsOfBeginningsAreJson();
    void compressedBeginningsAreText();
    void compressedContentIsCut();
    void placesAreThoseOfTheMessage();
    void manyRecordsAreCut();
    void packedRecordMayLookLikeJson();
    void manyItemsAreReadToTheEnd();
};

/// A row of the log has 1024 bytes of a long message, which may go on.
void TestCodecLimits::beginningsAreNotCounted_data()
{
    QTest::addColumn<QString>("codec");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const char *codec, const QByteArray &payload,
                         const char *begin) {
        QTest::newRow(name) << QString::fromLatin1(codec) << payload << QString::fromUtf8(begin);
    };
    const QByteArray text(2000, 'x');
    const QByteArray call = R"({"type":1,"target":"a","arguments":[")" + text + "\"]}\x1e";
    row("a SignalR record", "signalr", call, R"({"type":1,"target":"a","arguments":["xxx)");
    row("SignalR records", "signalr", "{\"type\":6}\x1e" + call,
        R"(at least 2 records: ping, {"type":1,"target":"a",)");
    const QByteArray packed = QByteArray::fromHex("db000007d0") + text;
    const QByteArray hub = QByteArray::fromHex("dc0f950180c0a16191") + packed;
    row("a packed SignalR record", "signalr", "hex:" + hub.toHex(), "a long message");
    row("packed SignalR records", "signalr", "hex:029106" + hub.toHex(),
        "at least 2 records: ping, a long message");
    row("JSON lines", "ndjson", QByteArray("{\"a\":1}\n").repeated(500),
        "at least 128 records: {\"a\":1}, ");
    row("one JSON text over several lines", "ndjson", "{\n \"a\": \"" + text + "\"\n}",
        "{␊ \"a\": \"xxx");
    row("one long JSON line", "ndjson", "{\"a\":\"" + text + "\"}\n{}", "{\"a\":\"xxx");
    row("MessagePack", "messagepack", "hex:" + QByteArray("01").repeated(2000),
        "at least 1000 records: 1, 1, ");
    row("CBOR", "cbor", "hex:" + QByteArray("81190101").repeated(500),
        "at least 256 records: [257], ");
    row("STOMP", "stomp", bytesOf("SEND\ndestination:/t\n\nhi\0").repeated(100),
        "at least 43 records: SEND /t · hi, ");
    row("a batch of a call", "jsonrpc",
        R"([{"jsonrpc":"2.0","method":"a","params":[")" + text + "\"]}]", "notify a [\"xxx");
    row("a batch", "jsonrpc",
        R"([{"jsonrpc":"2.0","method":"b"},{"jsonrpc":"2.0","method":"a","params":[")" + text
            + "\"]}]",
        "at least 2 records: notify b, notify a [\"xxx");
    row("MQTT", "mqtt4", "hex:30d30f000161" + QByteArray("ff").repeated(2000),
        "PUBLISH a · a long message");
    row("MQTT 5, a long reason", "mqtt5",
        "hex:90d80f0001d30f1f07d0" + QByteArray("78").repeated(2000) + "00", "SUBACK 1");
    row("Protocol Buffers", "protobuf", "hex:0ad00f" + text.toHex(), "a long message");
    row("an attachment in base64", "socketio-eio4", "b" + QByteArray("AQID").repeated(500),
        "attachment in base64");
    row("an attachment", "socketio-eio4", "hex:" + text.toHex(), "attachment");
}

void TestCodecLimits::beginningsAreNotCounted()
{
    QFETCH(QString, codec);
    QFETCH(QByteArray, payload);
    QFETCH(QString, begin);
    QByteArray bytes;
    CodecMessage message = messageOf(payload, server, bytes);
    message.payload = message.payload.first(1024);
    message.isWhole = false;
    const DecodedMessage decoded = codecWithId(codec)->decode(message);
    QVERIFY2(decoded.summary().startsWith(begin), qPrintable(decoded.summary()));
    QCOMPARE(decoded.fault(), QString());
    QVERIFY2(!decoded.fields().contains("1024"), decoded.fields().constData());
    QVERIFY2(!decoded.summary().contains(QStringLiteral(" byte")), qPrintable(decoded.summary()));
}

/// Wherever the row of a log cuts it, what is told of a message is JSON.
void TestCodecLimits::fieldsOfBeginningsAreJson()
{
    for (const QByteArray &message : {QByteArray(R"(421["ab",{"x":[1,true]}])"),
             QByteArray(R"(431["ab",{"x":[1,true]}])"), QByteArray(R"(44{"message":"no"})")}) {
        for (qsizetype size = 2; size < message.size(); ++size) {
            const QByteArrayView part = QByteArrayView(message).first(size);
            const QByteArray fields = codecWithId(QStringLiteral("socketio-eio4"))
                                          ->decode({part, server, true, false})
                                          .fields();
            QVERIFY2(parseJson(fields).root, fields.constData());
        }
    }
}

QByteArray compressed(const QString &text)
{
    return codecWithId(QStringLiteral("compressed"))
        ->encode({QStringLiteral("text"), {{QStringLiteral("text"), text}}, {}})
        .payload;
}

/// A row of the log has the beginning of a long message, which may end within a character.
void TestCodecLimits::compressedBeginningsAreText()
{
    QRandomGenerator random(7);
    QString text;
    for (int i = 0; i < 4000; ++i)
        text += QChar(char16_t(0xc0 + random.bounded(64)));
    const QByteArray message = compressed(text);
    for (qsizetype size = 1000; size <= 1024; ++size) {
        const DecodedMessage decoded
            = codecWithId(QStringLiteral("compressed"))
                  ->decode({QByteArrayView(message).first(size), server, false, false});
        QCOMPARE(decoded.fault(), QString());
        QVERIFY2(decoded.summary().startsWith(text.left(20)), qPrintable(decoded.summary()));
        QVERIFY(decoded.fields().contains("\"isCut\":true"));
        QVERIFY(!decoded.fields().contains("\"size\""));
    }
}

/// What a message decompresses to is no more than its bytes account for, and that it goes on is
/// told.
void TestCodecLimits::compressedContentIsCut()
{
    const QByteArray message = compressed(QString(2'000'000, u'x'));
    const DecodedMessage decoded
        = codecWithId(QStringLiteral("compressed"))->decode({message, server, false, true});
    QCOMPARE(decoded.fault(), QString());
    QVERIFY(decoded.fields().size() < 64 * message.size() + 2048);
    QVERIFY(decoded.fields().contains("\"isCut\":true"));
    QVERIFY(!decoded.fields().contains("\"size\""));
}

/// A value is read as a part of the message, and its own places are no places of the message.
void TestCodecLimits::placesAreThoseOfTheMessage()
{
    for (const char *codec : {"messagepack", "cbor"}) {
        const bool isCbor = QByteArrayView(codec) == "cbor";
        const QByteArray bytes = QByteArray::fromHex(isCbor ? "018201" : "0192a161");
        const DecodedMessage decoded
            = codecWithId(QString::fromLatin1(codec))->decode({bytes, server, false, true});
        const DecodedRecord &record = decoded.records.front();
        QCOMPARE(record.faultAt, bytes.size());
        static const QRegularExpression place(QStringLiteral("at byte|, byte"));
        QVERIFY2(!record.fault.contains(place), qPrintable(record.fault));
    }
}

void TestCodecLimits::manyRecordsAreCut()
{
    const QByteArray records = QByteArray("{\"type\":6}\x1e").repeated(5000);
    const DecodedMessage decoded
        = codecWithId(QStringLiteral("signalr"))->decode({records, server, true, true});
    QCOMPARE(decoded.records.size(), mostRecords);
    QVERIFY(decoded.isCut);
    QVERIFY(decoded.summary().startsWith(QStringLiteral("at least 1000 records: ping")));
    QCOMPARE(decoded.records.back().kind, RecordKind::Heartbeat);
    const QByteArray packed = QByteArray("\x02\x91\x06").repeated(5000);
    const DecodedMessage binary
        = codecWithId(QStringLiteral("signalr"))->decode({packed, server, false, true});
    QCOMPARE(binary.records.size(), mostRecords);
    QVERIFY(binary.summary().startsWith(QStringLiteral("at least 1000 records: ping")));
    const DecodedMessage all
        = codecWithId(QStringLiteral("signalr"))->decode({packed.first(3000), server, false, true});
    QVERIFY(all.summary().startsWith(QStringLiteral("1000 records: ping")));
}

/// The length of the record is 7B, which is “{”, and its last byte is 1E.
void TestCodecLimits::packedRecordMayLookLikeJson()
{
    const QByteArray packed
        = QByteArray::fromHex("7b950180a130a341646492d96e") + QByteArray(110, 'a') + '\x1e';
    const DecodedMessage decoded
        = codecWithId(QStringLiteral("signalr"))->decode({packed, client, false, true});
    QCOMPARE(decoded.fault(), QString());
    QVERIFY(decoded.summary().startsWith(QStringLiteral("invoke Add(\"aaa")));
}

/// However many items there are, JSON that does not end is not sound.
void TestCodecLimits::manyItemsAreReadToTheEnd()
{
    const QByteArray open = '[' + QByteArray("1,").repeated(100'000);
    for (const char *codec : {"jsonrpc", "ndjson", "ocpp"}) {
        const DecodedMessage decoded
            = codecWithId(QString::fromLatin1(codec))->decode({open, server, true, true});
        QVERIFY2(decoded.fault().contains(QStringLiteral("not JSON")), codec);
        QVERIFY2(parseJson(decoded.fields()).root, codec);
    }
    const QByteArray closed = open + "1]";
    const DecodedMessage whole
        = codecWithId(QStringLiteral("ndjson"))->decode({closed, server, true, true});
    QCOMPARE(whole.fault(), QString());
}

WASCLEAN_TEST(TestCodecLimits, QCoreApplication)

} // namespace tst_codeclimits

#include "tst_codeclimits.moc"
