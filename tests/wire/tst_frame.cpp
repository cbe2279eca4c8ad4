#include "app/protocol/mask.h"
#include "app/wire/frames/frame.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_frame {

using namespace wasclean;

namespace {

struct Frame
{
    FrameHeader header;
    QByteArray payload;

    bool operator==(const Frame &other) const
    {
        return header.fin == other.header.fin && header.rsv == other.header.rsv
            && header.opcode == other.header.opcode && header.masked == other.header.masked
            && header.maskingKey == other.header.maskingKey
            && header.payloadLength == other.header.payloadLength
            && header.headerLength == other.header.headerLength && payload == other.payload;
    }
};

/// Feeds the bytes in pieces that end at the given places and puts the frames together again.
QList<Frame> readInPieces(
    const QByteArray &bytes, const QList<qsizetype> &cuts, FrameReader &reader)
{
    QList<Frame> frames;
    Frame current;
    qsizetype start = 0;
    for (const qsizetype end : cuts + QList<qsizetype>{bytes.size()}) {
        QByteArrayView input = QByteArrayView(bytes).sliced(start, end - start);
        while (const auto piece = reader.next(input)) {
            if (piece->first)
                current = {piece->header, {}};
            if (piece->offset != quint64(current.payload.size()))
                return {};
            current.payload.append(piece->payload.data(), piece->payload.size());
            if (piece->last)
                frames.append(current);
        }
        start = end;
    }
    return frames;
}

QByteArray patterned(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + 3);
    return bytes;
}

constexpr std::array<char, 4> key{'\x37', '\xfa', '\x21', '\x3d'};

} // namespace

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void headerBytes_data();
    void headerBytes();
    void everySplitPoint_data();
    void everySplitPoint();
    void byteByByte();
    void severalFramesInOnePiece();
    void headerComesBeforeItsPayload();
    void faults_data();
    void faults();
    void faultIsSeenBeforeTheMaskingKey();
    void insideFrame();
    void maskingExampleOfTheStandard();
    void masksWhateverTheSizeAndTheOffset();
    void keysDiffer();
};

void TestFrame::headerBytes_data()
{
    QTest::addColumn<quint64>("length");
    QTest::addColumn<bool>("masked");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("empty") << quint64(0) << false << QByteArray("8200");
    QTest::newRow("longest short length") << quint64(125) << false << QByteArray("827d");
    QTest::newRow("shortest 16-bit length") << quint64(126) << false << QByteArray("827e007e");
    QTest::newRow("longest 16-bit length") << quint64(65535) << false << QByteArray("827effff");
    QTest::newRow("shortest 64-bit length")
        << quint64(65536) << false << QByteArray("827f0000000000010000");
    QTest::newRow("masked") << quint64(1) << true << QByteArray("828137fa213d");
    QTest::newRow("masked 16-bit") << quint64(300) << true << QByteArray("82fe012c37fa213d");
}

void TestFrame::headerBytes()
{
    QFETCH(quint64, length);
    QFETCH(bool, masked);
    QFETCH(QByteArray, hex);
    FrameHeader header;
    header.opcode = OpBinary;
    header.payloadLength = length;
    header.masked = masked;
    header.maskingKey = key;
    QCOMPARE(encodeHeader(header).toHex(), hex);
    QCOMPARE(headerSize(header), hex.size() / 2);
}

void TestFrame::everySplitPoint_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("masked");
    for (const qsizetype size : {0, 1, 2, 124, 125, 126, 127, 65535, 65536, 65537}) {
        QTest::addRow("%d bytes", int(size)) << size << false;
        QTest::addRow("%d bytes, masked", int(size)) << size << true;
    }
}

void TestFrame::everySplitPoint()
{
    QFETCH(qsizetype, size);
    QFETCH(bool, masked);
    const QByteArray payload = patterned(size);
    const QByteArray frame
        = encodeFrame(OpBinary, payload, masked ? std::optional(key) : std::nullopt);
    QByteArray onWire = payload;
    if (masked)
        applyMask(onWire.data(), onWire.size(), key, 0);
    const qsizetype headerLength = frame.size() - size;
    // Long payloads are split near their ends and at every place of the header.
    for (qsizetype cut = 0; cut <= frame.size(); ++cut) {
        if (cut > headerLength + 20 && cut < frame.size() - 20)
            cut = frame.size() - 20;
        FrameReader reader;
        const QList<Frame> frames = readInPieces(frame, {cut}, reader);
        QCOMPARE(frames.size(), 1);
        QCOMPARE(frames.first().payload, onWire);
        QCOMPARE(frames.first().header.payloadLength, quint64(size));
        QCOMPARE(qsizetype(frames.first().header.headerLength), headerLength);
        QCOMPARE(frames.first().header.masked, masked);
        QVERIFY(!reader.isInsideFrame());
    }
}

void TestFrame::byteByByte()
{
    const QByteArray bytes = encodeFrame(OpText, "hello") + encodeFrame(OpPing, {})
        + encodeFrame(OpBinary, patterned(300), key) + encodeFrame(OpClose, "\x03\xe8");
    FrameReader whole;
    const QList<Frame> expected = readInPieces(bytes, {}, whole);
    QCOMPARE(expected.size(), 4);
    QList<qsizetype> cuts;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        cuts.append(i);
    FrameReader reader;
    QVERIFY(readInPieces(bytes, cuts, reader) == expected);
}

void TestFrame::severalFramesInOnePiece()
{
    FrameReader reader;
    const QList<Frame> frames
        = readInPieces(encodeFrame(OpText, "a") + encodeFrame(OpPong, "bc"), {}, reader);
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0].header.opcode, quint8(OpText));
    QCOMPARE(frames[0].payload, QByteArray("a"));
    QCOMPARE(frames[1].header.opcode, quint8(OpPong));
    QCOMPARE(frames[1].payload, QByteArray("bc"));
}

void TestFrame::headerComesBeforeItsPayload()
{
    FrameReader reader;
    const QByteArray frame = encodeFrame(OpText, "hello");
    QByteArrayView header = QByteArrayView(frame).first(2);
    const auto piece = reader.next(header);
    QVERIFY(piece);
    QVERIFY(piece->first && !piece->last && piece->payload.isEmpty());
    QCOMPARE(piece->header.payloadLength, quint64(5));
    QVERIFY(!reader.next(header));
}

void TestFrame::faults_data()
{
    using Fault = FrameReader::Fault;
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<Fault>("fault");
    QTest::newRow("16-bit length of 126") << QByteArray("827e007e") << Fault::None;
    QTest::newRow("16-bit length of 125") << QByteArray("827e007d") << Fault::LengthNotMinimal;
    QTest::newRow("16-bit length of 0") << QByteArray("827e0000") << Fault::LengthNotMinimal;
    QTest::newRow("64-bit length of 65536") << QByteArray("827f0000000000010000") << Fault::None;
    QTest::newRow("64-bit length of 65535")
        << QByteArray("827f000000000000ffff") << Fault::LengthNotMinimal;
    QTest::newRow("64-bit length of 0")
        << QByteArray("827f0000000000000000") << Fault::LengthNotMinimal;
    QTest::newRow("largest length") << QByteArray("827f000000007fffffff") << Fault::None;
    QTest::newRow("2 GiB") << QByteArray("827f0000000080000000") << Fault::TooBig;
    QTest::newRow("just below 2^63") << QByteArray("827f7fffffffffffffff") << Fault::TooBig;
    QTest::newRow("2^63") << QByteArray("827f8000000000000000") << Fault::LengthTooLarge;
    QTest::newRow("all bits") << QByteArray("827fffffffffffffffff") << Fault::LengthTooLarge;
}

void TestFrame::faults()
{
    QFETCH(QByteArray, hex);
    QFETCH(FrameReader::Fault, fault);
    const QByteArray bytes = QByteArray::fromHex(hex) + "x";
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        FrameReader reader;
        readInPieces(bytes, {cut}, reader);
        QCOMPARE(reader.fault(), fault);
        QByteArrayView more("\x81\x00");
        QCOMPARE(bool(reader.next(more)), fault == FrameReader::Fault::None);
    }
}

void TestFrame::faultIsSeenBeforeTheMaskingKey()
{
    FrameReader reader;
    const QByteArray bytes = QByteArray::fromHex("82fe0001");
    QByteArrayView input(bytes);
    QVERIFY(!reader.next(input));
    QCOMPARE(reader.fault(), FrameReader::Fault::LengthNotMinimal);
}

void TestFrame::insideFrame()
{
    FrameReader reader;
    QVERIFY(!reader.isInsideFrame());
    QByteArrayView half("\x81");
    QVERIFY(!reader.next(half));
    QVERIFY(reader.isInsideFrame());
    QByteArrayView rest("\x02h");
    QVERIFY(reader.next(rest));
    QVERIFY(reader.isInsideFrame());
    QByteArrayView last("i");
    QVERIFY(reader.next(last)->last);
    QVERIFY(!reader.isInsideFrame());
}

void TestFrame::maskingExampleOfTheStandard()
{
    // RFC 6455 5.7: a single-frame masked text message "Hello".
    QCOMPARE(encodeFrame(OpText, "Hello", key).toHex(), QByteArray("818537fa213d7f9f4d5158"));
    QByteArray tail("lo");
    applyMask(tail.data(), tail.size(), key, 3);
    QCOMPARE(tail.toHex(), QByteArray("5158"));
}

void TestFrame::masksWhateverTheSizeAndTheOffset()
{
    for (qsizetype size = 0; size <= 40; ++size) {
        for (quint64 offset = 0; offset < 9; ++offset) {
            QByteArray expected = patterned(size);
            for (qsizetype i = 0; i < size; ++i)
                expected[i] = char(expected[i] ^ key[(offset + quint64(i)) % 4]);
            QByteArray masked = patterned(size);
            applyMask(masked.data(), size, key, offset);
            QCOMPARE(masked, expected);
        }
    }
}

/// Also beyond what is asked of the system at a time.
void TestFrame::keysDiffer()
{
    QSet<QByteArray> keys;
    for (int i = 0; i < 1000; ++i) {
        const std::array<char, 4> fresh = newMaskingKey();
        keys.insert(QByteArray(fresh.data(), 4));
    }
    // Two of a thousand are the same once in nine thousand runs, three never.
    QVERIFY(keys.size() >= 998);
}

WASCLEAN_TEST(TestFrame, QCoreApplication)

} // namespace tst_frame

#include "tst_frame.moc"
