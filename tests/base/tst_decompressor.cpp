#include "app/base/decompressor.h"

#include "app/base/brotli.h"
#include "app/base/zstd.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_decompressor {

using namespace wasclean;

namespace {

const QByteArray text = "{\"a\":2,\"text\":\"hello hello hello hello\"}";

/// What a decompressor makes of pieces, until something is wrong.
struct Outcome
{
    QByteArray content;
    QString problem;
    bool isEnd = false;
    bool isFlushed = false;
};

Outcome readPieces(Decompressor &decompressor, const QList<QByteArray> &pieces, qsizetype room)
{
    Outcome outcome;
    QByteArray output(room, '\0');
    for (const QByteArray &piece : pieces) {
        qsizetype at = 0;
        Decompressor::Step step;
        do {
            step = decompressor.read(QByteArrayView(piece).sliced(at), output.data(), room);
            outcome.content += output.first(step.made);
            at += step.used;
            outcome.isEnd = step.isEnd;
            outcome.isFlushed = step.isFlushed;
            outcome.problem = step.problem;
            if (!outcome.problem.isEmpty() || (step.used == 0 && step.made == 0))
                break;
        } while (at < piece.size() || step.made == room);
        if (!outcome.problem.isEmpty())
            return outcome;
    }
    return outcome;
}

std::unique_ptr<Decompressor> newDecompressor(const QByteArray &form)
{
    return form == "zstd"  ? newZstdDecompressor()
        : form == "Brotli" ? newBrotliDecompressor()
                           : newZlibDecompressor();
}

QByteArray zlibOf(const QByteArray &content)
{
    QByteArray compressed = qCompress(content);
    // Qt puts the size before the stream.
    return compressed.remove(0, 4);
}

QByteArray zstdOf(const QByteArray &content)
{
    const auto compressor = newZstdCompressor();
    return compressor ? compressor->end(content) : QByteArray();
}

} // namespace

class TestDecompressor : public QObject
{
    Q_OBJECT

private slots:
    void readsHoweverItIsCut_data();
    void readsHoweverItIsCut();
    void readsSeveralFrames();
    void tellsFlushes();
    void refuses_data();
    void refuses();

    void damageIsHarmless_data() { readsHoweverItIsCut_data(); }

    void damageIsHarmless();
    void copiesGoOnAlike();
};

void TestDecompressor::readsHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("compressed");
    QTest::addRow("zlib") << QByteArray("zlib") << zlibOf(text);
    if (hasZstd())
        QTest::addRow("zstd") << QByteArray("zstd") << zstdOf(text);
    if (hasBrotli())
        QTest::addRow("Brotli")
            << QByteArray("Brotli")
            << QByteArray::fromHex("8b13807b2261223a322c2274657874223a2268656c6c6f2068656c6c6f20686"
                                   "56c6c6f2068656c6c6f227d03");
}

void TestDecompressor::readsHoweverItIsCut()
{
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, compressed);
    for (qsizetype at = 0; at <= compressed.size(); ++at) {
        for (const qsizetype room : {qsizetype(1), qsizetype(7), qsizetype(4096)}) {
            const Outcome outcome = readPieces(
                *newDecompressor(form), {compressed.first(at), compressed.sliced(at)}, room);
            QCOMPARE(outcome.problem, QString());
            QCOMPARE(outcome.content, text);
            QVERIFY(outcome.isEnd);
        }
        // Without its end, it goes on.
        const Outcome begun = readPieces(*newDecompressor(form), {compressed.first(at)}, 4096);
        QCOMPARE(begun.problem, QString());
        QCOMPARE(begun.isEnd, at == compressed.size());
    }
}

void TestDecompressor::readsSeveralFrames()
{
    if (!hasZstd())
        QSKIP("This build has no zstd.");
    // The second one is to be skipped (RFC 8878, 3.1.2).
    const Outcome outcome = readPieces(*newZstdDecompressor(),
        {zstdOf("one ") + QByteArray::fromHex("502a4d180400000041424344"), zstdOf("two")}, 4096);
    QCOMPARE(outcome.problem, QString());
    QCOMPARE(outcome.content, QByteArray("one two"));
    const Outcome behind = readPieces(*newZstdDecompressor(), {zstdOf("one") + "xy"}, 4096);
    QCOMPARE(behind.content, QByteArray("one"));
    QCOMPARE(behind.problem, QStringLiteral("no zstd frame begins here (RFC 8878, 3.1.1)"));
}

void TestDecompressor::tellsFlushes()
{
    if (!hasZstd())
        QSKIP("This build has no zstd.");
    const auto compressor = newZstdCompressor();
    const auto decompressor = newZstdDecompressor();
    // Several blocks as well.
    for (const QByteArray &content : {text, QByteArray(400'000, 'x'), text, QByteArray("y")}) {
        const QByteArray piece = compressor->piece(content);
        // However often there is nothing to read.
        for (int i = 0; i < 100; ++i)
            QCOMPARE(readPieces(*decompressor, {QByteArray()}, 4096).problem, QString());
        const Outcome part = readPieces(*decompressor, {piece.chopped(1)}, 4096);
        QVERIFY(!part.isFlushed);
        const Outcome rest = readPieces(*decompressor, {piece.last(1)}, 4096);
        QCOMPARE(part.content + rest.content, content);
        QVERIFY(rest.isFlushed);
        QVERIFY(!rest.isEnd);
    }
}

void TestDecompressor::refuses_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("compressed");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *form, const char *hex, const char *problem) {
        QTest::addRow("%s", name) << QByteArray(form) << QByteArray::fromHex(hex)
                                  << QString::fromLatin1(problem);
    };
    if (hasZstd()) {
        row("a window of 128 MiB", "zstd", "28b52ffd00883900007b2261223a317d",
            "the zstd frame needs a window of more than 8 MiB");
        row("a window of 2 TiB", "zstd", "28b52ffd00f83900007b2261223a317d",
            "the zstd frame needs a window of more than 8 MiB");
        row("a dictionary", "zstd", "28b52ffd0158073900007b2261223a317d",
            "the zstd frame needs a dictionary");
        row("a wrong check sum", "zstd", "28b52ffd04583900007b2261223a317d488bfc33",
            "the check sum of the zstd frame is wrong");
        row("a reserved block", "zstd", "28b52ffd00583f00007b2261223a317d",
            "the zstd frame is damaged (RFC 8878): ");
        row("the format of version 0.7", "zstd", "27b52ffd00583900007b2261223a317d",
            "no zstd frame begins here");
    }
    if (hasBrotli()) {
        row("a large window", "Brotli", "11ffffffffffff",
            "the Brotli stream is damaged (RFC 7932)");
        row("text", "Brotli", "7b2261223a317d", "the Brotli stream is damaged (RFC 7932): ");
    }
    row("text as zlib", "zlib", "7b2261223a317d", "the zlib stream is damaged (RFC 1950)");
}

void TestDecompressor::refuses()
{
    QFETCH(const QByteArray, form);
    QFETCH(const QByteArray, compressed);
    QFETCH(const QString, problem);
    const Outcome outcome = readPieces(*newDecompressor(form), {compressed}, 4096);
    QVERIFY2(outcome.problem.startsWith(problem), qPrintable(outcome.problem));
}

void TestDecompressor::damageIsHarmless()
{
    QFETCH(const QByteArray, form);
    QFETCH(QByteArray, compressed);
    QRandomGenerator random(7);
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = compressed;
        damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        const Outcome outcome = readPieces(*newDecompressor(form), {damaged}, 64);
        QVERIFY(outcome.content.size() < 1'000'000);
    }
}

void TestDecompressor::copiesGoOnAlike()
{
    const QByteArray compressed = zlibOf(text);
    const auto decompressor = newZlibDecompressor();
    readPieces(*decompressor, {compressed.first(10)}, 4096);
    const auto copy = decompressor->copy();
    QVERIFY(copy);
    const Outcome expected = readPieces(*decompressor, {compressed.sliced(10)}, 4096);
    QCOMPARE(readPieces(*copy, {compressed.sliced(10)}, 4096).content, expected.content);
    if (hasZstd())
        QVERIFY(!newZstdDecompressor()->copy());
}

WASCLEAN_TEST(TestDecompressor, QCoreApplication)

} // namespace tst_decompressor

#include "tst_decompressor.moc"
