#include "app/wire/frames/closebody.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/receiver.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_receiver {

using namespace wasclean;

namespace {

/// Writes down what the receiver says.
class Recorder : public ReceiverListener
{
public:
    void messageReceived(Message &&message) override
    {
        log.append(QStringLiteral("%1%2:%3 frames=%4 wire=%5")
                       .arg(message.late ? QStringLiteral("late ") : QString(),
                           QString::fromLatin1(kindName(message.kind)),
                           QString::fromLatin1(message.payload.toHex()),
                           QString::number(message.frames), QString::number(message.wireBytes)));
        lastMessage = std::move(message);
    }

    void controlReceived(quint8 opcode, const QByteArray &payload, quint64) override
    {
        const QString name = opcode == OpClose ? QStringLiteral("close frame:")
            : opcode == OpPing                 ? QStringLiteral("ping:")
                                               : QStringLiteral("pong:");
        log.append(name + QString::fromLatin1(payload.toHex()));
    }

    void closeReceived(const QByteArray &body) override
    {
        log.append(QStringLiteral("close:") + QString::fromLatin1(body.toHex()));
    }

    QStringList log;
    Message lastMessage;
};

/// Counts messages and their bytes.
class Counter : public ReceiverListener
{
public:
    void messageReceived(Message &&message) override { bytes += message.payload.size(); }

    void controlReceived(quint8, const QByteArray &, quint64) override { }

    void closeReceived(const QByteArray &) override { }

    qint64 bytes = 0;
};

constexpr qint64 mebibyte = qint64(1024) * 1024;

/// A compressed binary message in one frame.
QByteArray packedFrame(Deflater &deflater, const QByteArray &message)
{
    const QByteArray packed = deflater.add(message, true);
    FrameHeader header;
    header.rsv = rsvCompressed;
    header.opcode = OpBinary;
    header.payloadLength = quint64(packed.size());
    return encodeHeader(header) + packed;
}

DeflateAgreement agreed()
{
    DeflateAgreement agreement;
    agreement.isOn = true;
    return agreement;
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT

private slots:
    void brokenFrame_data();
    void brokenFrame();
    void good_data();
    void good();
    void violations_data();
    void violations();
    void nothingIsReadAfterAViolation();
    void violationDoesNotDependOnTheCut();
    void afterOurCloseDataIsLateButRulesHold();
    void closeBody_data();
    void closeBody();
    void wholeMessagesAreReadAsInPieces();
    void counts();
    void factsOfFragments();
    void factsAreBounded();
    void manyZerosAreStopped();
    void theSameAgainIsNoBomb();
};

void TestReceiver::good_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QStringList>("log");
    const auto row = [](const char *name, const char *hex, const QStringList &log) {
        QTest::newRow(name) << QByteArray(hex) << log;
    };
    row("text", "81026869", {QStringLiteral("text:6869 frames=1 wire=4")});
    row("empty messages", "81008200",
        {QStringLiteral("text: frames=1 wire=2"), QStringLiteral("binary: frames=1 wire=2")});
    row("fragments",
        "010168"
        "000169"
        "8000",
        {QStringLiteral("text:6869 frames=3 wire=8")});
    row("ping between fragments",
        "020141"
        "890170"
        "800142",
        {QStringLiteral("ping:70"), QStringLiteral("binary:4142 frames=2 wire=6")});
    row("character split between fragments",
        "0101c3"
        "8001a4",
        {QStringLiteral("text:c3a4 frames=2 wire=6")});
    row("byte order mark", "8104efbbbf41", {QStringLiteral("text:efbbbf41 frames=1 wire=6")});
    row("noncharacter", "8103efbfbf", {QStringLiteral("text:efbfbf frames=1 wire=5")});
    row("nul", "810100", {QStringLiteral("text:00 frames=1 wire=3")});
    row("binary need not be UTF-8", "8202fffe", {QStringLiteral("binary:fffe frames=1 wire=4")});
    row("pong unasked", "8a00", {QStringLiteral("pong:")});
    row("close", "880203e8", {QStringLiteral("close frame:03e8"), QStringLiteral("close:03e8")});
    row("close in the middle of a message",
        "010168"
        "8800",
        {QStringLiteral("close frame:"), QStringLiteral("close:")});
}

void TestReceiver::good()
{
    QFETCH(QByteArray, hex);
    QFETCH(QStringList, log);
    const QByteArray bytes = QByteArray::fromHex(hex);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Recorder recorder;
        Receiver receiver(recorder);
        receiver.read(QByteArrayView(bytes).first(cut), 0);
        receiver.read(QByteArrayView(bytes).sliced(cut), 0);
        QCOMPARE(receiver.violation(), QString());
        QCOMPARE(recorder.log, log);
    }
}

void TestReceiver::violations_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *hex, const char *words, int code = 1002) {
        QTest::newRow(name) << QByteArray(hex) << QString::fromLatin1(words) << code;
    };
    row("masked text",
        "818161626364"
        "00",
        "mask");
    row("masked with a zero key", "81810000000041", "mask");
    row("masked ping", "898061626364", "mask");
    row("RSV1", "c10141", "reserved bit");
    row("RSV3 on a close", "980203e8", "reserved bit");
    row("opcode 3", "830141", "Opcode 3");
    row("opcode 11", "8b00", "Opcode 11");
    row("fragmented ping", "0900", "fragmented");
    row("ping of 126 bytes", "897e007e", "125");
    row("continuation without a start", "800141", "continuation");
    row("empty continuation without a start", "0000", "continuation");
    row("new message inside a message",
        "010141"
        "810142",
        "before the last");
    row("overlong UTF-8", "8102c0af", "UTF-8", 1007);
    row("surrogate", "8103eda080", "UTF-8", 1007);
    row("above U+10FFFF", "8104f4908080", "UTF-8", 1007);
    row("ends within a character", "8101c3", "in the middle of a character", 1007);
    row("invalid before the frame is complete", "8114ff", "UTF-8", 1007);
    row("length not minimal", "817e0005", "shortest form");
    row("length with its top bit", "817f8000000000000000", "most significant");
    row("2 GiB", "827f0000000080000000", "2 GiB", 1009);
    row("close with one byte", "880103", "one byte");
    row("close with 1005", "880203ed", "1005");
    row("close with 1006", "880203ee", "1006");
    row("close with 1015", "880203f7", "1015");
    row("close with a broken reason", "880303e8ff", "UTF-8");
    row("text after close",
        "8800"
        "8100",
        "after the Close");
    row("header of a text after close",
        "8800"
        "8105",
        "after the Close");
    row("ping after close",
        "8800"
        "8900",
        "after the Close");
    row("second close",
        "8800"
        "8800",
        "second Close");
}

void TestReceiver::violations()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, words);
    QFETCH(int, code);
    const QByteArray bytes = QByteArray::fromHex(hex);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        Recorder recorder;
        Receiver receiver(recorder);
        receiver.read(QByteArrayView(bytes).first(cut), 0);
        receiver.read(QByteArrayView(bytes).sliced(cut), 0);
        QVERIFY2(receiver.violation().contains(words), qPrintable(receiver.violation()));
        QCOMPARE(receiver.violationCode(), code);
    }
}

void TestReceiver::nothingIsReadAfterAViolation()
{
    Recorder recorder;
    Receiver receiver(recorder);
    receiver.read(QByteArray::fromHex("810141"
                                      "830142"
                                      "810143"),
        0);
    receiver.read(QByteArray::fromHex("810144"), 0);
    QCOMPARE(recorder.log, QStringList{QStringLiteral("text:41 frames=1 wire=3")});
}

/// The bytes decompress to invalid UTF-8 first, and are no deflate stream after that.
void TestReceiver::violationDoesNotDependOnTheCut()
{
    const QByteArray frames = QByteArray::fromHex("4104ca48cdc98007c978787878787878");
    for (const qsizetype size : {qsizetype(1), qsizetype(3), frames.size()}) {
        Recorder recorder;
        Receiver receiver(recorder);
        DeflateAgreement agreement;
        agreement.isOn = true;
        receiver.setDeflate(agreement);
        for (qsizetype at = 0; at < frames.size(); at += size)
            receiver.read(frames.mid(at, size), 0);
        QCOMPARE(receiver.violationCode(), 1007);
        QVERIFY2(receiver.violation().contains(QLatin1String("UTF-8")),
            qPrintable(receiver.violation()));
    }
}

void TestReceiver::afterOurCloseDataIsLateButRulesHold()
{
    Recorder recorder;
    Receiver receiver(recorder);
    receiver.setCloseSent();
    receiver.read(QByteArray::fromHex("8101ff"
                                      "800142"),
        0);
    QCOMPARE(receiver.violation(), QString());
    QVERIFY(recorder.log.first().startsWith(QLatin1String("late text:ff")));
    receiver.read(QByteArray::fromHex("c100"), 0);
    QVERIFY(receiver.violation().contains(QLatin1String("reserved bit")));
}

void TestReceiver::closeBody_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << 1005 << QString();
    QTest::newRow("code") << QByteArray("03e8") << 1000 << QString();
    QTest::newRow("reserved but reported") << QByteArray("03ec") << 1004 << QString();
    QTest::newRow("zero") << QByteArray("000061") << 0 << QStringLiteral("a");
    QTest::newRow("byte order mark is kept")
        << QByteArray("03e8efbbbf61") << 1000 << QString(QChar(0xFEFF)) + u'a';
    QTest::newRow("nul is a character")
        << QByteArray("03e8610062") << 1000 << QString::fromLatin1("a\0b", 3);
}

void TestReceiver::closeBody()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, code);
    QFETCH(QString, reason);
    CloseFrame frame;
    QCOMPARE(readCloseBody(QByteArray::fromHex(hex), frame), QString());
    QVERIFY(frame.seen);
    QCOMPARE(frame.code, code);
    QCOMPARE(frame.reason, reason);
}

void TestReceiver::wholeMessagesAreReadAsInPieces()
{
    QByteArray stream;
    for (const qsizetype size : {0, 1, 125, 126, 127, 4000, 65535, 65536}) {
        stream += encodeFrame(OpText, QByteArray(size, 'x'));
        stream += encodeFrame(OpBinary, QByteArray(size, '\xFF'));
    }
    stream += QByteArray::fromHex("8902c3a9"); // Ping
    stream += QByteArray::fromHex("010141"
                                  "8900"
                                  "800142"); // in two frames
    stream += encodeFrame(OpText, "\xE2\x82\xAC");
    stream += encodeFrame(OpClose, QByteArray::fromHex("03e8"));

    Recorder atOnce;
    Receiver whole(atOnce);
    whole.read(stream, 7);
    QCOMPARE(atOnce.lastMessage.time, 7);
    Recorder byteByByte;
    Receiver cut(byteByByte);
    for (qsizetype i = 0; i < stream.size(); ++i)
        cut.read(QByteArrayView(stream).sliced(i, 1), 7);
    QCOMPARE(atOnce.log.size(), 22);
    QVERIFY(atOnce.log == byteByByte.log);
    QVERIFY(whole.counts() == cut.counts());
    QCOMPARE(whole.counts().wireBytes, quint64(stream.size()));
}

void TestReceiver::counts()
{
    Recorder recorder;
    Receiver receiver(recorder);
    const QByteArray bytes = QByteArray::fromHex("010141"
                                                 "8900"
                                                 "800142"
                                                 "8200"
                                                 "8800");
    receiver.read(bytes, 0);
    const FrameCounts &counts = receiver.counts();
    QCOMPARE(counts.byOpcode[OpText], quint64(1));
    QCOMPARE(counts.byOpcode[OpContinuation], quint64(1));
    QCOMPARE(counts.byOpcode[OpPing], quint64(1));
    QCOMPARE(counts.byOpcode[OpBinary], quint64(1));
    QCOMPARE(counts.byOpcode[OpClose], quint64(1));
    QCOMPARE(counts.total(), quint64(5));
    QCOMPARE(counts.wireBytes, quint64(bytes.size()));
}

void TestReceiver::factsOfFragments()
{
    Recorder recorder;
    Receiver receiver(recorder);
    receiver.read(QByteArray::fromHex("0102"
                                      "68"),
        10);
    receiver.read(QByteArray::fromHex("69"
                                      "890170"
                                      "0000"),
        20);
    receiver.read(QByteArray::fromHex("800121"), 30);
    const std::vector<FrameFacts> facts = framesOf(recorder.lastMessage);
    QCOMPARE(facts.size(), size_t(3));
    QCOMPARE(facts[0].time, 20);
    QCOMPARE(facts[0].payloadSize, quint64(2));
    QCOMPARE(facts[0].opcode, quint8(OpText));
    QVERIFY(!facts[0].fin && !facts[0].masked);
    QCOMPARE(facts[1].payloadSize, quint64(0));
    QCOMPARE(facts[1].opcode, quint8(OpContinuation));
    QCOMPARE(facts[2].time, 30);
    QVERIFY(facts[2].fin);

    receiver.read(QByteArray::fromHex("820141"), 40);
    QVERIFY(!recorder.lastMessage.frameFacts);
    const std::vector<FrameFacts> single = framesOf(recorder.lastMessage);
    QCOMPARE(single.size(), size_t(1));
    QCOMPARE(single[0].time, 40);
    QCOMPARE(single[0].opcode, quint8(OpBinary));
    QCOMPARE(single[0].payloadSize, quint64(1));
}

void TestReceiver::factsAreBounded()
{
    Recorder recorder;
    Receiver receiver(recorder);
    QByteArray bytes = QByteArray::fromHex("020141");
    for (size_t i = 0; i < maxFrameFacts; ++i)
        bytes += QByteArray::fromHex("000142");
    receiver.read(bytes, 1);
    receiver.read(QByteArray::fromHex("8000"), 2);
    QCOMPARE(recorder.lastMessage.frames, quint32(maxFrameFacts + 2));
    QCOMPARE(framesOf(recorder.lastMessage).size(), maxFrameFacts);
}

/// Each message is small enough, but all of them would fill the disk from a few bytes.
void TestReceiver::manyZerosAreStopped()
{
    Counter counter;
    Receiver receiver(counter);
    receiver.setDeflate(agreed());
    receiver.setMaxMessageSize(4 * mebibyte);
    Deflater deflater(15, false);
    receiver.read(packedFrame(deflater, QByteArray(mebibyte, '\0')), 1);
    // The same bytes again mean the same again.
    const QByteArray frame = packedFrame(deflater, QByteArray(mebibyte, '\0'));
    int sent = 1;
    for (; sent < 1000 && receiver.violation().isEmpty(); ++sent)
        receiver.read(frame, 1);
    QVERIFY(sent < 1000);
    QVERIFY(receiver.isOverLimit());
    QCOMPARE(receiver.violationCode(), 1009);
    QVERIFY2(receiver.violation().contains(QStringLiteral("more than 200 times their size")),
        qPrintable(receiver.violation()));
    QCOMPARE(counter.bytes, 256 * mebibyte);
}

/// What compresses well for honest reasons goes on for ever.
void TestReceiver::theSameAgainIsNoBomb()
{
    QByteArray text;
    for (int i = 0; text.size() < 20'000; ++i)
        text += "{\"id\":" + QByteArray::number(i * 7919)
            + ",\"price\":" + QByteArray::number(i * 31) + "},";
    Counter counter;
    Receiver receiver(counter);
    receiver.setDeflate(agreed());
    Deflater deflater(15, false);
    receiver.read(packedFrame(deflater, text), 1);
    // The same bytes again mean the same again.
    const QByteArray frame = packedFrame(deflater, text);
    QVERIFY(text.size() > 50 * frame.size());
    while (counter.bytes < 300 * mebibyte) {
        receiver.read(frame, 1);
        QCOMPARE(receiver.violation(), QString());
    }
}

void TestReceiver::brokenFrame_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<bool>("deflate");
    QTest::addColumn<BrokenRule>("rule");
    QTest::addColumn<int>("at");
    const auto row
        = [](const char *name, const char *hex, BrokenRule rule, int at, bool deflate = false) {
              QTest::newRow(name) << QByteArray::fromHex(hex) << deflate << rule << at;
          };
    row("masked", "818100000000 41", BrokenRule::Masked, 1);
    row("RSV2", "a10141", BrokenRule::ReservedBits, 0);
    row("a compressed Ping", "c900", BrokenRule::ReservedBits, 0, true);
    row("opcode 3", "830141", BrokenRule::UnknownOpcode, 0);
    row("a continuation", "800141", BrokenRule::UnexpectedContinuation, 0);
    row("UTF-8", "8102c328", BrokenRule::InvalidUtf8, -1);
    row("a fragmented Ping", "0900", BrokenRule::FragmentedControl, 0);
    row("a long Ping", "897e007e", BrokenRule::LongControl, 1);
    row("a length in three bytes", "817e0001", BrokenRule::Length, 1);
    row("a length of 2^63", "817f8000000000000000", BrokenRule::Length, 1);
    row("deflate", "c104ffffffff", BrokenRule::Deflate, -1, true);
    row("a Close body of one byte", "880103", BrokenRule::CloseBody, 2);
    row("1006", "880203ee", BrokenRule::CloseCode, 2);
    row("a close reason", "880403e8c328", BrokenRule::CloseReason, -1);
}

/// Which frame it was and where, in whatever pieces it came.
void TestReceiver::brokenFrame()
{
    QFETCH(QByteArray, frame);
    QFETCH(bool, deflate);
    QFETCH(BrokenRule, rule);
    QFETCH(int, at);
    const QByteArray before = QByteArray::fromHex("8900 81026869");
    const QByteArray after = QByteArray::fromHex("81026869");
    for (const qsizetype size : {qsizetype(1), before.size() + frame.size() + after.size()}) {
        Recorder recorder;
        Receiver receiver(recorder);
        if (deflate)
            receiver.setDeflate(agreed());
        const QByteArray stream = before + frame + after;
        for (qsizetype i = 0; i < stream.size() && receiver.violation().isEmpty(); i += size)
            receiver.read(QByteArrayView(stream).sliced(i, std::min(size, stream.size() - i)), 1);
        QVERIFY(receiver.brokenFrame());
        const BrokenFrame broken = *receiver.brokenFrame();
        QCOMPARE(broken.rule, rule);
        QCOMPARE(broken.number, 3U);
        QCOMPARE(broken.offset, quint64(before.size()));
        QCOMPARE(broken.at, at);
        QVERIFY2(!broken.start.isEmpty() && stream.sliced(before.size()).startsWith(broken.start),
            broken.start.toHex().constData());
    }
}

WASCLEAN_TEST(TestReceiver, QCoreApplication)

} // namespace tst_receiver

#include "tst_receiver.moc"
