#include "app/base/zlibstream.h"
#include "app/base/zstd.h"
#include "app/codecs/codecs.h"
#include "tests/codecs/examplemessage.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QTest>

#include <zlib.h>

namespace tst_codecstreams {

using namespace wasclean;

namespace {

/// Pieces of one zlib stream, each with a flush at its end.
class Compressor
{
public:
    QByteArray piece(const QByteArray &text, int flush = Z_SYNC_FLUSH)
    {
        QByteArray input = text;
        QByteArray output(text.size() + 1000, '\0');
        m_deflate->next_in = reinterpret_cast<Bytef *>(input.data());
        m_deflate->avail_in = uInt(input.size());
        m_deflate->next_out = reinterpret_cast<Bytef *>(output.data());
        m_deflate->avail_out = uInt(output.size());
        deflate(m_deflate.get(), flush);
        output.chop(qsizetype(m_deflate->avail_out));
        return output;
    }

private:
    DeflateStream m_deflate = newDeflateStream(MAX_WBITS);
};

CodecMessage binary(const QByteArray &payload)
{
    return {payload, Direction::Received, false, true};
}

std::unique_ptr<CodecStream> newStream(const char *codec)
{
    return codecWithId(QString::fromLatin1(codec))->newStream();
}

QStringList summaries(CodecStream &stream, const QList<QByteArray> &messages)
{
    QStringList all;
    for (const QByteArray &message : messages)
        all.append(stream.decode(binary(message)).summary());
    return all;
}

} // namespace

/// Protocols in which a message goes on where the one before it ended.
class TestCodecStreams : public QObject
{
    Q_OBJECT

private slots:
    void zlibGoesOn();
    void zlibPiecesArePutTogether();
    void zlibCopiesGoOnAlike();
    void zlibDamageIsTold();
    void zlibBombsEnd();
    void zlibIsRecognised_data();
    void zlibIsRecognised();
    void zlibFlushesMayBeCut();
    void zstdGoesOn();
    void zstdPiecesArePutTogether();
    void zstdDamageIsTold();
    void zstdBombsEnd();
    void attachmentsArePutTogether_data();
    void attachmentsArePutTogether();
    void attachmentsMayBeMissing();
    void mqttIsTheSameHoweverItIsCut();
    void mqttGoesOnOverLongPackets();
    void mqttNeedsAStreamWhenCut();
    void stompFramesArePutTogether();
    void stompKeepsNoLongBeginning();
    void stompMayBeCutInSockJs();
    void mqttMessagesMayBeEmpty();
    void mqttTopicsHaveAliases();
    void signalRUploadsAreNoAnswers_data();
    void signalRUploadsAreNoAnswers();
};

void TestCodecStreams::zlibGoesOn()
{
    Compressor compressor;
    const auto stream = newStream("zlib-stream");
    const DecodedMessage first = stream->decode(binary(compressor.piece(R"({"op":10,"d":null})")));
    QCOMPARE(first.summary(), QStringLiteral(R"({"op":10,"d":null})"));
    QVERIFY(first.fields().contains(R"("value":{"op":10,"d":null})"));
    QVERIFY(first.fields().contains(R"("size":18)"));
    const QByteArray second = compressor.piece(R"({"op":10,"d":null,"x":1})");
    QCOMPARE(
        stream->decode(binary(second)).summary(), QStringLiteral(R"({"op":10,"d":null,"x":1})"));
    // Alone it is nothing.
    QVERIFY(codecWithId(QStringLiteral("zlib-stream"))
                ->decode(binary(second))
                .summary()
                .startsWith(QStringLiteral("a piece of a zlib stream")));
    // What the client says is not compressed.
    QCOMPARE(stream->decode({R"({"op":1})", Direction::Sent, true, true}).summary(),
        QStringLiteral(R"({"op":1})"));
}

void TestCodecStreams::zlibPiecesArePutTogether()
{
    Compressor compressor;
    const QByteArray text = "\"" + QByteArray(3000, 'a') + "ü\"";
    const QByteArray piece = compressor.piece(text);
    const auto stream = newStream("zlib-stream");
    const DecodedMessage part = stream->decode(binary(piece.chopped(5)));
    QVERIFY2(part.summary().startsWith(QStringLiteral("a part: ")), qPrintable(part.summary()));
    QCOMPARE(part.fault(), QString());
    const DecodedMessage whole = stream->decode(binary(piece.last(5)));
    QVERIFY2(whole.fields().contains("\"size\":3004"), whole.fields().constData());
    QVERIFY(whole.summary().startsWith(QStringLiteral("\"aaa")));
}

void TestCodecStreams::zlibCopiesGoOnAlike()
{
    Compressor compressor;
    const auto stream = newStream("zlib-stream");
    summaries(*stream, {compressor.piece("one two three"), compressor.piece("four")});
    const auto copy = stream->copy();
    QVERIFY(copy);
    const QList<QByteArray> rest{compressor.piece("one two three four").chopped(4),
        QByteArray("\0\0\xff\xff", 4), compressor.piece("two")};
    const QStringList expected = summaries(*stream, rest);
    QCOMPARE(expected.mid(1),
        (QStringList{QStringLiteral("one two three four"), QStringLiteral("two")}));
    QCOMPARE(summaries(*copy, rest), expected);
}

void TestCodecStreams::zlibDamageIsTold()
{
    Compressor compressor;
    const auto stream = newStream("zlib-stream");
    summaries(*stream, {compressor.piece("one")});
    const QString fault = stream->decode(binary("\xff\xff\xff\xff")).fault();
    QVERIFY2(fault.startsWith(QStringLiteral("the zlib stream is damaged (RFC 1950)")),
        qPrintable(fault));
    QCOMPARE(stream->decode(binary(compressor.piece("two"))).fault(),
        QStringLiteral("the zlib stream could not be read in an earlier message"));
    // The end of a stream, and something behind it.
    Compressor other;
    const auto ending = newStream("zlib-stream");
    QCOMPARE(ending->decode(binary(other.piece("one", Z_FINISH) + "xy")).fault(),
        QStringLiteral("2 bytes follow the end of the zlib stream"));
}

void TestCodecStreams::zlibBombsEnd()
{
    Compressor compressor;
    const auto stream = newStream("zlib-stream");
    const QByteArray zeros(1 << 20, '0');
    QByteArray bomb;
    for (int i = 0; i < 66; ++i)
        bomb += compressor.piece(zeros);
    QVERIFY(stream->decode(binary(bomb))
                .fault()
                .startsWith(QStringLiteral("the message holds more than 64 MiB")));
}

void TestCodecStreams::zlibIsRecognised_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QString>("codec");
    Compressor pieces;
    const QByteArray piece = pieces.piece("{\"op\":10}");
    Compressor whole;
    QTest::newRow("URL") << QStringLiteral("wss://gateway.discord.gg/?v=10&compress=zlib-stream")
                         << QByteArray() << QStringLiteral("zlib-stream");
    QTest::newRow("first message") << QString() << piece << QStringLiteral("zlib-stream");
    QTest::newRow("one by one") << QString() << whole.piece("{\"op\":10}", Z_FINISH)
                                << QStringLiteral("compressed");
}

void TestCodecStreams::zlibIsRecognised()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, first);
    QFETCH(const QString, codec);
    CodecEvidence evidence;
    evidence.url = url;
    if (!first.isEmpty())
        evidence.messages = {
            {Direction::Received, false, first, true}, {Direction::Received, false, first, true}};
    const RecognisedCodec found = recogniseCodec(evidence);
    QVERIFY(found.codec);
    QCOMPARE(found.codec->id(), codec);
}

/// The mark of a flush may begin in one message and end in the next.
void TestCodecStreams::zlibFlushesMayBeCut()
{
    Compressor compressor;
    const auto stream = newStream("zlib-stream");
    const QByteArray piece = compressor.piece("one two three");
    QVERIFY(stream->decode(binary(piece.chopped(2))).fields().contains("\"goesOn\":true"));
    QCOMPARE(stream->decode(binary(piece.last(2))).summary(), QStringLiteral("one two three"));
}

void TestCodecStreams::zstdGoesOn()
{
    if (!hasZstd()) {
        const DecodedMessage alone
            = codecWithId(QStringLiteral("zstd-stream"))->decode(binary("\x28\xb5\x2f\xfd"));
        QCOMPARE(alone.summary(),
            QStringLiteral("compressed with zstd, which this build of Wasclean cannot read"));
        QVERIFY(!newStream("zstd-stream"));
        return;
    }
    const auto compressor = newZstdCompressor();
    const auto stream = newStream("zstd-stream");
    const DecodedMessage first = stream->decode(binary(compressor->piece(R"({"op":10})")));
    QCOMPARE(first.summary(), QStringLiteral(R"({"op":10})"));
    QCOMPARE(first.fields(),
        QByteArray(R"({"kind":"message","compression":"zstd stream","size":9,"value":{"op":10}})"));
    const QByteArray second = compressor->piece(R"({"op":10,"x":1})");
    QCOMPARE(stream->decode(binary(second)).summary(), QStringLiteral(R"({"op":10,"x":1})"));
    // Alone it is nothing.
    QVERIFY(codecWithId(QStringLiteral("zstd-stream"))
                ->decode(binary(second))
                .summary()
                .startsWith(QStringLiteral("a piece of a zstd stream")));
    // What the client says is not compressed.
    QCOMPARE(stream->decode({R"({"op":1})", Direction::Sent, true, true}).summary(),
        QStringLiteral(R"({"op":1})"));
    QVERIFY(!stream->copy());
}

void TestCodecStreams::zstdPiecesArePutTogether()
{
    if (!hasZstd())
        QSKIP("This build has no zstd.");
    const auto compressor = newZstdCompressor();
    const QByteArray text = "\"" + QByteArray(300'000, 'a') + "\"";
    const QByteArray piece = compressor->piece(text);
    const auto stream = newStream("zstd-stream");
    const DecodedMessage part = stream->decode(binary(piece.chopped(5)));
    QVERIFY2(part.summary().startsWith(QStringLiteral("a part: ")), qPrintable(part.summary()));
    const DecodedMessage whole = stream->decode(binary(piece.last(5)));
    QVERIFY2(whole.fields().contains("\"size\":300002"), whole.fields().left(200).constData());
}

void TestCodecStreams::zstdDamageIsTold()
{
    if (!hasZstd())
        QSKIP("This build has no zstd.");
    const auto compressor = newZstdCompressor();
    const auto stream = newStream("zstd-stream");
    summaries(*stream, {compressor->piece("one")});
    const QString fault = stream->decode(binary("\xff\xff\xff\xff")).fault();
    QVERIFY2(fault.startsWith(QStringLiteral("the zstd frame is damaged (RFC 8878): ")),
        qPrintable(fault));
    QCOMPARE(stream->decode(binary(compressor->piece("two"))).fault(),
        QStringLiteral("the zstd stream could not be read in an earlier message"));
    // The end of the frame, and something behind it.
    const auto ending = newStream("zstd-stream");
    const DecodedMessage last = ending->decode(binary(newZstdCompressor()->end("one") + "xy"));
    QCOMPARE(last.fault(), QStringLiteral("2 bytes follow the end of the zstd stream"));
    // A window that would cost much.
    const auto hostile = newStream("zstd-stream");
    const DecodedMessage window
        = hostile->decode(binary(QByteArray::fromHex("28b52ffd00f83800007b2261223a317d")));
    QVERIFY2(
        window.fault().contains(QStringLiteral("more than 8 MiB")), qPrintable(window.fault()));
}

void TestCodecStreams::zstdBombsEnd()
{
    if (!hasZstd())
        QSKIP("This build has no zstd.");
    const auto compressor = newZstdCompressor();
    const QByteArray zeros(1 << 20, '0');
    QByteArray bomb;
    for (int i = 0; i < 66; ++i)
        bomb += compressor->piece(zeros);
    QVERIFY(bomb.size() < 100'000);
    QVERIFY(newStream("zstd-stream")
                ->decode(binary(bomb))
                .fault()
                .startsWith(QStringLiteral("the message holds more than 64 MiB")));
}

void TestCodecStreams::attachmentsArePutTogether_data()
{
    QTest::addColumn<QByteArray>("codec");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("isText");
    QTest::newRow("Engine.IO 4") << QByteArray("socketio-eio4") << QByteArray("\xde\xad")
                                 << QByteArray("\xbe") << false;
    QTest::newRow("Engine.IO 3") << QByteArray("socketio-eio3") << QByteArray("\x04\xde\xad")
                                 << QByteArray("\x04\xbe") << false;
    QTest::newRow("base64") << QByteArray("socketio-eio4") << QByteArray("b3q0=")
                            << QByteArray("bvg==") << true;
}

void TestCodecStreams::attachmentsArePutTogether()
{
    QFETCH(const QByteArray, codec);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QFETCH(const bool, isText);
    const auto stream = newStream(codec.constData());
    const auto text = [&stream](const char *payload) {
        return stream->decode({payload, Direction::Received, true, true});
    };
    const auto data = [&](const QByteArray &payload) {
        return stream->decode({payload, Direction::Received, isText, true});
    };
    text(R"(452-/a,["photo",{"b":{"_placeholder":true,"num":1}},{"_placeholder":true,"num":0}])");
    QCOMPARE(data(first).summary(), QStringLiteral("attachment 1 of 2 · photo"));
    // A ping may come in between.
    QCOMPARE(text("2").fault(), QString());
    const auto copy = stream->copy();
    const DecodedMessage last = data(second);
    QVERIFY2(last.summary().startsWith(QStringLiteral("attachment 2 of 2 · photo ")),
        qPrintable(last.summary()));
    QVERIFY2(last.fields().contains(R"("args":[{"b":{"bytes":"be"}},{"bytes":"de ad"}])"),
        last.fields().constData());
    QCOMPARE(copy->decode({second, Direction::Received, isText, true}).fields(), last.fields());
    // One that nothing announced stands for itself.
    QVERIFY(data(second).summary().startsWith(QStringLiteral("attachment")));
    QVERIFY(!data(second).fields().contains("number"));
}

void TestCodecStreams::attachmentsMayBeMissing()
{
    const auto stream = newStream("socketio-eio4");
    const auto text = [&stream](const char *payload) {
        return stream->decode({payload, Direction::Received, true, true});
    };
    text(R"(451-["photo",{"_placeholder":true,"num":0}])");
    QVERIFY(text(R"(42["other"])")
                .fault()
                .startsWith(QStringLiteral("attachments of the packet before are missing")));
    QCOMPARE(text(R"(42["other"])").fault(), QString());
    // Numbers of nothing, and placeholders that are none.
    text(R"(451-["x",{"_placeholder":true,"num":7},{"_placeholder":1,"num":0}])");
    const DecodedMessage last = stream->decode(binary("\x01"));
    QVERIFY2(
        last.fields().contains(R"([{"_placeholder":true,"num":7},{"_placeholder":1,"num":0}])"),
        last.fields().constData());
}

void TestCodecStreams::mqttIsTheSameHoweverItIsCut()
{
    // CONNACK, PUBLISH t "hi", PINGRESP, and the beginning of another one.
    const QByteArray bytes = QByteArray::fromHex("20020000"
                                                 "320700017 4000a6869"
                                                 "d000");
    const DecodedMessage whole = codecWithId(QStringLiteral("mqtt4"))->decode(binary(bytes));
    QCOMPARE(whole.records.size(), std::size_t(3));
    for (qsizetype first = 1; first < bytes.size(); ++first) {
        for (qsizetype second = first + 1; second < bytes.size(); ++second) {
            const auto stream = newStream("mqtt4");
            QStringList told;
            for (const QByteArray &part :
                {bytes.left(first), bytes.mid(first, second - first), bytes.mid(second)}) {
                for (const DecodedRecord &record : stream->decode(binary(part)).records) {
                    QCOMPARE(record.fault, QString());
                    if (!record.summary.startsWith(QStringLiteral("part of")))
                        told.append(record.summary);
                }
            }
            QCOMPARE(told,
                (QStringList{
                    whole.records[0].summary, whole.records[1].summary, whole.records[2].summary}));
        }
    }
}

void TestCodecStreams::mqttGoesOnOverLongPackets()
{
    // PUBLISH of 2 MiB + 3 bytes in pieces, and a PINGRESP behind it.
    const QByteArray payload(2 << 20, 'x');
    QByteArray bytes = QByteArray::fromHex("30838080 01") + QByteArray::fromHex("000174") + payload
        + QByteArray::fromHex("d000");
    const auto stream = newStream("mqtt4");
    const qsizetype half = bytes.size() / 2 + 1000;
    const DecodedMessage first = stream->decode(binary(bytes.left(half)));
    QVERIFY2(
        first.summary().startsWith(QStringLiteral("part of PUBLISH")), qPrintable(first.summary()));
    const auto copy = stream->copy();
    const DecodedMessage rest = copy->decode(binary(bytes.mid(half)));
    QCOMPARE(rest.records.size(), std::size_t(2));
    QCOMPARE(rest.records[1].summary, QStringLiteral("PINGRESP"));
}

void TestCodecStreams::mqttNeedsAStreamWhenCut()
{
    const CodecPointer codec = codecWithId(QStringLiteral("mqtt5"));
    QVERIFY(!codec->needsStream(binary(QByteArray::fromHex("d000d000"))));
    QVERIFY(codec->needsStream(binary(QByteArray::fromHex("d000d0"))));
    QVERIFY(codec->needsStream(binary(QByteArray::fromHex("00"))));
    QVERIFY(!codec->needsStream({"text", Direction::Received, true, true}));
}

/// Clients cut long frames into several messages.
void TestCodecStreams::stompFramesArePutTogether()
{
    const auto text = [](const QByteArray &payload) {
        return CodecMessage{payload, Direction::Sent, true, true};
    };
    const CodecPointer codec = codecWithId(QStringLiteral("stomp"));
    const QByteArray end(1, '\0');
    const QByteArray whole = "SEND\ndestination:/t\n\nhi" + end;
    const QByteArray begun = "SEND\ndestination:/t\n\nhi";
    QVERIFY(!codec->needsStream(text(whole)));
    QVERIFY(!codec->needsStream(text("\n")));
    QVERIFY(!codec->needsStream(text(whole + "\n\r\n" + whole)));
    QVERIFY(codec->needsStream(text(begun)));
    QVERIFY(codec->needsStream(text("SEND\ncontent-length:3\n\na" + end)));
    const auto stream = newStream("stomp");
    // A frame, a heartbeat and the beginning of another frame; even its command may be cut.
    const QByteArray first = whole + "\nSEN";
    QCOMPARE(stream->decode(text(first)).summary(),
        QStringLiteral("2 records: SEND /t · hi, part of SEN · the byte 00 that ends it is missing "
                       "so far"));
    const auto copy = stream->copy();
    const QByteArray second = "D\ndestination:/b\ncontent-length:3\n\na" + end;
    QCOMPARE(copy->decode(text(second)).summary(),
        QStringLiteral("part of SEND /b · 2 of 3 bytes of the body"));
    // It belongs to the body, though it looks like another frame.
    const QByteArray third = "b" + end + whole;
    const DecodedMessage decoded = copy->decode(text(third));
    QCOMPARE(decoded.fault(), QString());
    QCOMPARE(decoded.records.size(), std::size_t(2));
    QCOMPARE(decoded.records[0].begin, -1);
    QCOMPARE(decoded.records[1].begin, 2);
    // What was forgotten at the end is told where the next one begins.
    stream->decode(text(begun + "x"));
    const auto other = newStream("stomp");
    QCOMPARE(other->decode(text(begun)).fault(), QString());
    const DecodedMessage next = other->decode(text(whole));
    QVERIFY2(next.fault().contains(QStringLiteral("the frame before lacks the byte 00")),
        qPrintable(next.fault()));
    QCOMPARE(other->decode(text(whole)).fault(), QString());
    // Garbage is held for nothing.
    QVERIFY(!other->decode(text("HELLO\n")).fault().isEmpty());
    QCOMPARE(other->decode(text(whole)).fault(), QString());
}

void TestCodecStreams::stompKeepsNoLongBeginning()
{
    const auto text = [](const QByteArray &payload) {
        return CodecMessage{payload, Direction::Sent, true, true};
    };
    const QByteArray end(1, '\0');
    const auto stream = newStream("stomp");
    const QByteArray first = "SEND\ndestination:/t\n\n" + QByteArray(2 << 20, 'x');
    stream->decode(text(first));
    QVERIFY(stream->decode(text("yy")).summary().contains(QStringLiteral("too long")));
    const QByteArray last = "yy" + end;
    QVERIFY(stream->decode(text(last)).summary().contains(QStringLiteral("too long")));
    const QByteArray whole = "SEND\ndestination:/t\n\nhi" + end;
    QCOMPARE(stream->decode(text(whole)).summary(), QStringLiteral("SEND /t · hi"));
}

/// MQTT.js sends an empty client id as an empty message.
/// As stompjs 2 sends it.
void TestCodecStreams::stompMayBeCutInSockJs()
{
    const auto frame = [](const QByteArray &payload) {
        return CodecMessage{payload, Direction::Sent, true, true};
    };
    const CodecPointer codec = codecWithId(QStringLiteral("sockjs"));
    const QByteArrayList parts{R"(["SEND\ndestination:/t\ncontent-length:9\n\n{\"x"])",
        R"(["\":[1"])", R"(["]}\u0000","hi"])"};
    const QStringList expected{QStringLiteral("part of SEND /t · 3 of 9 bytes of the body"),
        QStringLiteral("part of SEND /t · 7 of 9 bytes of the body"),
        QStringLiteral(R"(2 records: SEND /t · {"x":[1]}, hi)")};
    QVERIFY(codec->needsStream(frame(parts[0])));
    QVERIFY(codec->needsStream(frame(parts[2])));
    QVERIFY(!codec->needsStream(frame(R"(["SEND\ndestination:/t\n\nhi\u0000","hi"])")));
    QVERIFY(!codec->needsStream(frame(R"(["[1,2]"])")));
    const auto stream = codec->newStream();
    QCOMPARE(stream->decode(frame(parts[0])).summary(), expected[0]);
    const auto copy = stream->copy();
    for (CodecStream *each : {stream.get(), copy.get()}) {
        QCOMPARE(each->decode(frame(parts[1])).summary(), expected[1]);
        const DecodedMessage last = each->decode(frame(parts[2]));
        QCOMPARE(last.summary(), expected[2]);
        QCOMPARE(last.fault(), QString());
    }
}

void TestCodecStreams::mqttMessagesMayBeEmpty()
{
    const auto stream = newStream("mqtt4");
    stream->decode(binary(QByteArray::fromHex("d0")));
    QCOMPARE(stream->decode(binary({})).fault(), QString());
    QCOMPARE(
        stream->decode(binary(QByteArray::fromHex("00"))).summary(), QStringLiteral("PINGRESP"));
    QCOMPARE(codecWithId(QStringLiteral("mqtt5"))->decode(binary({})).fault(), QString());
}

void TestCodecStreams::mqttTopicsHaveAliases()
{
    const CodecPointer codec = codecWithId(QStringLiteral("mqtt5"));
    // PUBLISH a with alias 2, then with the alias alone, then with one that nobody knows.
    const QByteArray first = QByteArray::fromHex("3009000161032300026869");
    const QByteArray second = QByteArray::fromHex("3007000003230002 6a");
    const QByteArray third = QByteArray::fromHex("3007000003230003 6a");
    QVERIFY(!codec->needsStream(binary(first)));
    QVERIFY(codec->needsStream(binary(second)));
    QVERIFY(!codecWithId(QStringLiteral("mqtt4"))->needsStream(binary(second)));
    const auto stream = newStream("mqtt5");
    QCOMPARE(stream->decode(binary(first)).summary(), QStringLiteral("PUBLISH a · hi"));
    const auto copy = stream->copy();
    const DecodedMessage known = copy->decode(binary(second));
    QCOMPARE(known.summary(), QStringLiteral("PUBLISH alias 2 = a · j"));
    QVERIFY2(known.fields().contains(R"("topic":"a")"), known.fields().constData());
    const DecodedMessage unknown = stream->decode(binary(third));
    QCOMPARE(unknown.summary(), QStringLiteral("PUBLISH alias 3 · j"));
    QCOMPARE(unknown.fault(), QString());
    // Alone it is no fault either, but a topic that is missing is.
    QCOMPARE(codec->decode(binary(second)).fault(), QString());
    QVERIFY(codec->decode(binary(QByteArray::fromHex("300400000 06a")))
                .fault()
                .startsWith(QStringLiteral("a topic must not be empty")));
}

WASCLEAN_TEST(TestCodecStreams, QCoreApplication)

void TestCodecStreams::signalRUploadsAreNoAnswers_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("end");
    QTest::addRow("JSON") << QByteArray(
        "{\"type\":1,\"target\":\"Up\",\"arguments\":[],\"streamIds\":[\"7\"]}\x1e")
                          << QByteArray("{\"type\":3,\"invocationId\":\"7\",\"error\":\"no\"}\x1e");
    QTest::addRow("MessagePack") << QByteArray("hex:0b960180c0a255709091a137")
                                 << QByteArray("hex:09950380a13701a26e6f");
}

void TestCodecStreams::signalRUploadsAreNoAnswers()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, end);
    QByteArray callBytes;
    QByteArray endBytes;
    const CodecMessage upload = messageOf(call, client, callBytes);
    const CodecMessage failed = messageOf(end, client, endBytes);
    const CodecPointer codec = codecWithId(QStringLiteral("signalr"));
    QVERIFY(!codec->needsStream(upload));
    QVERIFY(codec->needsStream(failed));
    const auto stream = codec->newStream();
    // A call of the server that the client has no answer to.
    QCOMPARE(stream->decode(failed).records.front().answers, QByteArray("invocation s7"));
    QCOMPARE(stream->decode(upload).summary(), QStringLiteral("send Up() · sends [\"7\"]"));
    const auto copy = stream->copy();
    for (CodecStream *each : {stream.get(), copy.get()}) {
        const DecodedMessage decoded = each->decode(failed);
        QCOMPARE(decoded.summary(), QStringLiteral("done 7 error \"no\""));
        QCOMPARE(decoded.records.front().kind, RecordKind::Error);
        QCOMPARE(decoded.records.front().answers, QByteArray());
        // It has ended; the id may be one of the server's now.
        QVERIFY(!each->decode(failed).records.front().answers.isEmpty());
    }
}

} // namespace tst_codecstreams

#include "tst_codecstreams.moc"
