#include "app/base/zlibstream.h"
#include "app/wire/frames/inflater.h"
#include "app/wire/frames/messageinflater.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#define ZLIB_CONST
#include <zlib.h>

#include <array>
#include <utility>

namespace tst_messageinflater {

using namespace wasclean;

namespace {

constexpr qint64 limit = qint64(4) * 1024 * 1024;

/// Writes the bits of a deflate stream (RFC 1951, 3.1.1).
class BitWriter
{
public:
    void add(unsigned value, int count)
    {
        for (int i = 0; i < count; ++i, ++m_count) {
            if (m_count % 8 == 0)
                m_bytes += '\0';
            m_bytes.back() = char(quint8(m_bytes.back()) | (value >> i & 1) << m_count % 8);
        }
    }

    /// Huffman codes begin with their highest bit.
    void addCode(unsigned code, int count)
    {
        for (int i = count - 1; i >= 0; --i)
            add(code >> i & 1, 1);
    }

    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    int m_count = 0;
};

/// A message of one block with codes of its own, each of whose lengths takes four bits, and the
/// empty block that ends a message.
QByteArray block(const QList<int> &lengths, const QList<int> &distances,
    const QList<std::pair<unsigned, int>> &codes)
{
    BitWriter writer;
    writer.add(0, 1);
    writer.add(2, 2);
    writer.add(unsigned(lengths.size() - 257), 5);
    writer.add(unsigned(distances.size() - 1), 5);
    writer.add(15, 4);
    for (const int symbol : {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15})
        writer.add(symbol < 16 ? 4 : 0, 3);
    for (const int length : lengths + distances)
        writer.addCode(unsigned(length), 4);
    for (const auto &[code, count] : codes)
        writer.addCode(code, count);
    writer.add(0, 3);
    return writer.bytes();
}

QList<int> lengthsOf(qsizetype count, const QList<std::pair<int, int>> &symbols)
{
    QList<int> lengths(count, 0);
    for (const auto &[symbol, length] : symbols)
        lengths[symbol] = length;
    return lengths;
}

/// How messages are compressed.
struct Form
{
    int level = Z_DEFAULT_COMPRESSION;
    int strategy = Z_DEFAULT_STRATEGY;
    int windowBits = 15;
    /// Z_FINISH ends a stream with each message.
    int flush = Z_SYNC_FLUSH;
};

class Compressor
{
public:
    explicit Compressor(const Form &form)
        : m_form(form)
        , m_stream(newDeflateStream(-form.windowBits))
    {
        deflateParams(m_stream.get(), form.level, form.strategy);
    }

    QByteArray message(QByteArrayView content)
    {
        QByteArray out(qsizetype(deflateBound(m_stream.get(), uLong(content.size()))) + 64, '\0');
        m_stream->next_in = reinterpret_cast<const Bytef *>(content.data());
        m_stream->avail_in = uInt(content.size());
        m_stream->next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream->avail_out = uInt(out.size());
        deflate(m_stream.get(), m_form.flush);
        out.chop(qsizetype(m_stream->avail_out));
        if (m_form.flush == Z_FINISH) {
            deflateReset(m_stream.get());
            out += '\0';
            return out;
        }
        // Twice the same flush gives nothing.
        return out.endsWith(QByteArrayView("\x00\x00\xff\xff", 4)) ? out.chopped(4)
                                                                   : QByteArray(1, '\0');
    }

private:
    Form m_form;
    DeflateStream m_stream;
};

Form randomForm(QRandomGenerator &random)
{
    constexpr std::array strategies{
        Z_DEFAULT_STRATEGY, Z_DEFAULT_STRATEGY, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED, Z_FILTERED};
    return {int(random.bounded(10)), strategies[random.bounded(quint32(strategies.size()))],
        int(random.bounded(9, 16)), random.bounded(5) == 0 ? Z_FINISH : Z_SYNC_FLUSH};
}

/// Text, runs and noise in turns.
QByteArray content(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        switch (random.bounded(5)) {
        case 0:
            bytes += QByteArray(random.bounded(1, 700), char(random.bounded(256)));
            break;
        case 1:
            for (int i = random.bounded(100); i > 0; --i)
                bytes += char(random.bounded(256));
            break;
        case 2:
            bytes += bytes.right(random.bounded(40'000)).left(random.bounded(1, 2000));
            break;
        default:
            bytes += "{\"id\": " + QByteArray::number(random.bounded(100'000))
                + ", \"name\": \"lorem ipsum\"}";
        }
    }
    return bytes.first(size);
}

void damage(QRandomGenerator &random, QByteArray &packed)
{
    for (int change = random.bounded(1, 4); change > 0 && !packed.isEmpty(); --change) {
        const auto at = random.bounded(packed.size());
        if (random.bounded(4) == 0)
            packed.remove(at, random.bounded(1, 4));
        else
            packed[at] = char(packed[at] ^ (1 << random.bounded(8)));
    }
}

struct Outcome
{
    Inflater::Result result = Inflater::Result::Good;
    QByteArray message;

    bool operator==(const Outcome &) const = default;
};

Outcome whole(Inflater &inflater, QByteArrayView packed)
{
    Outcome outcome;
    outcome.result = inflater.addLast(packed, outcome.message, limit);
    return outcome;
}

Outcome byZlib(Inflater &inflater, QByteArrayView packed)
{
    Outcome outcome;
    outcome.result = inflater.add(packed, outcome.message, limit);
    if (outcome.result == Inflater::Result::Good)
        outcome.result = inflater.finish(outcome.message, limit);
    return outcome;
}

/// As the network cuts it.
Outcome inPieces(QRandomGenerator &random, Inflater &inflater, QByteArrayView packed)
{
    const qsizetype most = random.bounded(2) == 0 ? 1 : random.bounded(1, 5000);
    Outcome outcome;
    while (outcome.result == Inflater::Result::Good && packed.size() > most) {
        const qsizetype size = random.bounded(most) + 1;
        outcome.result = inflater.add(packed.first(size), outcome.message, limit);
        packed = packed.sliced(size);
    }
    if (outcome.result == Inflater::Result::Good)
        outcome.result = inflater.addLast(packed, outcome.message, limit);
    return outcome;
}

} // namespace

class TestMessageInflater : public QObject
{
    Q_OBJECT

private slots:
    void everyForm_data();
    void everyForm();
    void lastBlocks();
    void sameAsZlib_data();
    void sameAsZlib();
    void codesThatZlibRefuses_data();
    void codesThatZlibRefuses();
    void everyShortMessage();
    void references_data();
    void references();
    void anUnfinishedMessageGoesOn();
    void refusalChangesNothing();
    void stopsAtTheLimit();
};

void TestMessageInflater::everyForm_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("strategy");
    QTest::newRow("stored") << 0 << Z_DEFAULT_STRATEGY;
    QTest::newRow("fixed codes") << 6 << Z_FIXED;
    QTest::newRow("no references") << 6 << Z_HUFFMAN_ONLY;
    QTest::newRow("runs") << 6 << Z_RLE;
    QTest::newRow("fast") << 1 << Z_DEFAULT_STRATEGY;
    QTest::newRow("small") << 9 << Z_DEFAULT_STRATEGY;
}

/// What is sound is not left to zlib, also where messages refer back to those before.
void TestMessageInflater::everyForm()
{
    QFETCH(int, level);
    QFETCH(int, strategy);
    QRandomGenerator random(1);
    Compressor compressor({level, strategy, 15, Z_SYNC_FLUSH});
    MessageInflater inflater(15);
    for (const qsizetype size : {0, 1, 5, 39, 40, 41, 100, 0, 1000, 4096, 70'000, 3, 300'000, 12}) {
        const QByteArray wanted = content(random, size);
        QByteArray message = "before";
        QVERIFY(inflater.inflate(compressor.message(wanted), message, size + 6));
        QVERIFY(message == "before" + wanted);
    }
}

/// They end a stream, to which nothing refers back (RFC 7692, 7.2.3.4).
void TestMessageInflater::lastBlocks()
{
    QRandomGenerator random(2);
    Compressor compressor({6, Z_DEFAULT_STRATEGY, 15, Z_FINISH});
    MessageInflater inflater(15);
    for (const qsizetype size : {0, 10, 70'000, 200'000}) {
        const QByteArray wanted = content(random, size);
        QByteArray message;
        QVERIFY(inflater.inflate(compressor.message(wanted), message, limit));
        QVERIFY(message == wanted);
        QVERIFY(inflater.history().isEmpty());
    }
}

void TestMessageInflater::sameAsZlib_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("isDamaged");
    for (int seed = 0; seed < 4; ++seed) {
        QTest::addRow("sound %d", seed) << seed << false;
        QTest::addRow("damaged %d", seed) << seed << true;
    }
}

/// Connections whose messages come whole or in pieces: each message, and what is said of the first
/// that is damaged, are those of zlib.
void TestMessageInflater::sameAsZlib()
{
    QFETCH(int, seed);
    QFETCH(bool, isDamaged);
    QRandomGenerator random(quint32(seed) + 100);
    for (int connection = 0; connection < 40; ++connection) {
        const Form form = randomForm(random);
        Compressor compressor(form);
        // A smaller window than that of the server, too.
        const int windowBits = random.bounded(4) == 0 ? random.bounded(8, 16) : form.windowBits;
        const bool noContext = random.bounded(4) == 0;
        Inflater inflater(windowBits, noContext);
        Inflater zlib(windowBits, noContext);
        for (int i = random.bounded(1, 8); i > 0; --i) {
            const qsizetype size
                = random.bounded(4) == 0 ? random.bounded(150'000) : random.bounded(3000);
            QByteArray packed = compressor.message(content(random, size));
            if (isDamaged && random.bounded(2) == 0)
                damage(random, packed);
            const Outcome wanted = byZlib(zlib, packed);
            const bool isWhole = random.bounded(4) > 0;
            const Outcome got
                = isWhole ? whole(inflater, packed) : inPieces(random, inflater, packed);
            QCOMPARE(got.result, wanted.result);
            QVERIFY(got.message == wanted.message);
            if (got.result != Inflater::Result::Good)
                break;
        }
    }
}

void TestMessageInflater::codesThatZlibRefuses_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<bool>("isGood");
    const QList<std::pair<unsigned, int>> aaEnd{{0, 1}, {0, 1}, {3, 2}};
    const auto row = [](const char *name, const QByteArray &packed, bool isGood) {
        QTest::newRow(name) << packed << isGood;
    };
    const QList<int> good = lengthsOf(257, {{'a', 1}, {'b', 2}, {256, 2}});
    row("complete", block(good, {1}, aaEnd), true);
    row("no distances", block(good, {0}, aaEnd), true);
    row("one distance of two bits", block(good, {2}, aaEnd), false);
    row("two distances of which bits are left", block(good, {2, 2}, aaEnd), false);
    row("too many distances", block(good, {1, 1, 1}, aaEnd), false);
    row("30 distances", block(good, lengthsOf(30, {{0, 1}, {29, 1}}), aaEnd), true);
    row("31 distances", block(good, lengthsOf(31, {{0, 1}, {29, 1}}), aaEnd), false);
    row("incomplete", block(lengthsOf(257, {{'a', 1}, {256, 2}}), {1}, {{0, 1}, {2, 2}}), false);
    row("more than complete",
        block(lengthsOf(257, {{'a', 1}, {'b', 1}, {256, 1}}), {1}, {{0, 1}, {1, 1}}), false);
    row("no end of block", block(lengthsOf(257, {{'a', 1}, {'b', 1}}), {1}, {{0, 1}}), false);
    row("only the end of block", block(lengthsOf(257, {{256, 1}}), {1}, {{0, 1}}), true);
    row("only the end of block, the other code", block(lengthsOf(257, {{256, 1}}), {1}, {{1, 1}}),
        false);
    row("286 lengths", block(lengthsOf(286, {{'a', 1}, {256, 1}}), {1}, {{0, 1}, {1, 1}}), true);
    row("287 lengths", block(lengthsOf(287, {{'a', 1}, {256, 1}}), {1}, {{0, 1}, {1, 1}}), false);
    row("288 lengths", block(lengthsOf(288, {{'a', 1}, {256, 1}}), {1}, {{0, 1}, {1, 1}}), false);
    row("a distance without a code",
        block(lengthsOf(258, {{'a', 1}, {256, 2}, {257, 2}}), {0}, {{0, 1}, {3, 2}, {0, 1}}),
        false);
    row("the distance that has no code",
        block(lengthsOf(258, {{'a', 1}, {256, 2}, {257, 2}}), {1}, {{0, 1}, {3, 2}, {1, 1}}),
        false);
    row("the only distance",
        block(
            lengthsOf(258, {{'a', 1}, {256, 2}, {257, 2}}), {1}, {{0, 1}, {3, 2}, {0, 1}, {2, 2}}),
        true);
    row("a distance before the begin",
        block(lengthsOf(258, {{'a', 1}, {256, 2}, {257, 2}}), {0, 1}, {{0, 1}, {3, 2}, {0, 1}}),
        false);
    const auto fixed = [](const QList<std::pair<unsigned, int>> &codes) {
        BitWriter writer;
        writer.add(0, 1);
        writer.add(1, 2);
        for (const auto &[code, count] : codes)
            writer.addCode(code, count);
        writer.add(0, 7 + 3);
        return writer.bytes();
    };
    row("fixed codes", fixed({{0x91, 8}, {0x01, 7}, {0, 5}}), true);
    row("fixed length 286", fixed({{0x91, 8}, {0xC6, 8}, {0, 5}}), false);
    row("fixed length 287", fixed({{0x91, 8}, {0xC7, 8}, {0, 5}}), false);
    row("fixed distance 30", fixed({{0x91, 8}, {0x01, 7}, {30, 5}}), false);
    row("fixed distance 31", fixed({{0x91, 8}, {0x01, 7}, {31, 5}}), false);
    // What the sender left out is 16 literals, two matches of seven bits, and two bits of the end.
    row("an end of which a bit is missing",
        block(lengthsOf(266, {{'a', 1}, {'c', 2}, {256, 3}, {265, 3}}), {1, 2, 3, 3}, {{0, 1}}),
        true);
    row("a block of no kind", QByteArray("\x06"), false);
    row("a stored block whose length is wrong", QByteArray("\x00\x01\x00\xff\xff x", 7), false);
}

/// Libraries that are as fast accept some of them (see MessageInflater), and browsers none.
void TestMessageInflater::codesThatZlibRefuses()
{
    QFETCH(QByteArray, packed);
    QFETCH(bool, isGood);
    Inflater zlib(15, false);
    const Outcome wanted = byZlib(zlib, packed);
    QCOMPARE(wanted.result, isGood ? Inflater::Result::Good : Inflater::Result::Damaged);
    Inflater inflater(15, false);
    QVERIFY(whole(inflater, packed) == wanted);
    if (isGood) {
        const QByteArray next = Compressor({}).message("next");
        QVERIFY(whole(inflater, next) == byZlib(zlib, next));
        return;
    }
    QByteArray message;
    QVERIFY(!MessageInflater(15).inflate(packed, message, limit));
    QVERIFY(message.isEmpty());
}

/// All messages of two bytes: some end in the middle of a block, or where what is read ahead of
/// their end would still make sense.
void TestMessageInflater::everyShortMessage()
{
    const QByteArray before(9000, 'x');
    const QByteArray packedBefore = Compressor({}).message(before);
    const QByteArray after = Compressor({}).message("after");
    MessageInflater alone(15);
    alone.setHistory(before);
    int accepted = 0;
    for (int bytes = 0; bytes <= 0xFFFF; ++bytes) {
        const char packed[] = {char(bytes), char(bytes >> 8)};
        QByteArray message;
        if (!alone.inflate({packed, 2}, message, limit))
            continue;
        alone.setHistory(before);
        ++accepted;
        Inflater inflater(15, false);
        Inflater zlib(15, false);
        for (const QByteArrayView part :
            {QByteArrayView(packedBefore), QByteArrayView(packed, 2), QByteArrayView(after)})
            QVERIFY2(
                whole(inflater, part) == byZlib(zlib, part), qPrintable(QString::number(bytes)));
    }
    QVERIFY(accepted > 0);
}

void TestMessageInflater::references_data()
{
    QTest::addColumn<int>("windowBits");
    for (int bits = 8; bits <= 15; ++bits)
        QTest::addRow("%d bits", bits) << bits;
}

/// As far back as the window, into the message before; one byte more is too far.
void TestMessageInflater::references()
{
    QFETCH(int, windowBits);
    const qsizetype window = qsizetype(1) << windowBits;
    QRandomGenerator random(3);
    QByteArray noise;
    while (noise.size() < 258)
        noise += char(random.bounded(256));
    for (const qsizetype more : {0, 1}) {
        // The noise is only found again where it stands that far back.
        const QByteArray first = noise.first(200) + QByteArray(window + more - 200, 'x');
        Compressor compressor({9, Z_DEFAULT_STRATEGY, 15, Z_SYNC_FLUSH});
        Inflater inflater(windowBits, false);
        Inflater zlib(windowBits, false);
        for (const QByteArray &message : {first, noise.first(200)}) {
            const QByteArray packed = compressor.message(message);
            const Outcome wanted = byZlib(zlib, packed);
            QVERIFY(whole(inflater, packed) == wanted);
            // deflate never refers back so far that the largest window would not do.
            const bool isTooFar = more == 1 && windowBits < 15 && message.size() == 200;
            QCOMPARE(wanted.result, isTooFar ? Inflater::Result::Damaged : Inflater::Result::Good);
        }
    }
}

/// zlib does not mind a message that ends in the middle of a block. Only zlib can go on with it.
void TestMessageInflater::anUnfinishedMessageGoesOn()
{
    QRandomGenerator random(4);
    const QByteArray packed
        = Compressor({6, Z_DEFAULT_STRATEGY, 15, Z_SYNC_FLUSH}).message(content(random, 5000));
    for (qsizetype cut = 0; cut < packed.size(); cut += 7) {
        Inflater inflater(15, false);
        Inflater zlib(15, false);
        for (const QByteArrayView part :
            {QByteArrayView(packed).first(cut), QByteArrayView(packed).sliced(cut)}) {
            const Outcome wanted = byZlib(zlib, part);
            QVERIFY(whole(inflater, part) == wanted);
            if (wanted.result != Inflater::Result::Good)
                break;
        }
    }
}

/// However much of a message was read before it was refused.
void TestMessageInflater::refusalChangesNothing()
{
    QRandomGenerator random(5);
    const QByteArray before = content(random, 50'000);
    for (const qsizetype size : {10, 1000, 90'000, 600'000}) {
        Compressor compressor({});
        MessageInflater inflater(15);
        QByteArray message;
        QVERIFY(inflater.inflate(compressor.message(before), message, limit));
        const QByteArray history = inflater.history().toByteArray();
        QCOMPARE(history.size(), 32'768);
        const QByteArray packed = compressor.message(content(random, size));
        message = "before";
        QVERIFY(!inflater.inflate(QByteArray(packed + '\x06'), message, limit));
        QCOMPARE(message, QByteArray("before"));
        QVERIFY(inflater.history() == history);
        QVERIFY(inflater.inflate(packed, message, limit));
        QCOMPARE(message.size(), size + 6);
    }
}

void TestMessageInflater::stopsAtTheLimit()
{
    const QByteArray bomb = Compressor({}).message(QByteArray(qsizetype(64) * 1024 * 1024, '\0'));
    Inflater inflater(15, false);
    QByteArray message;
    QCOMPARE(inflater.addLast(bomb, message, 1'000'000), Inflater::Result::TooLarge);
    QVERIFY(message.capacity() < 8'000'000);

    MessageInflater alone(15);
    QByteArray none;
    QVERIFY(!alone.inflate(bomb, none, 1'000'000));
    QVERIFY(none.isEmpty());
    QVERIFY(none.capacity() < 8'000'000);

    // As many bytes as the limit are not too many.
    const QByteArray packed = Compressor({}).message(QByteArray(1000, 'x'));
    QVERIFY(!MessageInflater(15).inflate(packed, none, 999));
    QVERIFY(MessageInflater(15).inflate(packed, none, 1000));
}

WASCLEAN_TEST(TestMessageInflater, QCoreApplication)

} // namespace tst_messageinflater

#include "tst_messageinflater.moc"
