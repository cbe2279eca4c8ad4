#include "app/base/brotli.h"
#include "app/base/zstd.h"
#include "app/formats/encodedpart.h"
#include "app/formats/inflate.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

#include <memory>

namespace tst_encodedpart {

using namespace wasclean;
using Coding = EncodedPart::Coding;

namespace {

QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    z_stream stream = {};
    deflateInit2(&stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))) + 32, '\0');
    QByteArray input = bytes;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray gzip(const QByteArray &bytes) { return deflated(bytes, MAX_WBITS + 16); }

const QByteArray text = QByteArray("{\"greeting\": \"Hello, world\"}\n").repeated(20);

DecodedPart decodedFirst(const QByteArray &payload)
{
    const auto parts = findEncoded(payload, 10, {});
    return parts.empty() ? DecodedPart{{}, QStringLiteral("nothing"), {}}
                         : decodePart(payload, parts.front(), {});
}

} // namespace

class TestEncodedPart : public QObject
{
    Q_OBJECT

private slots:

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("how");
        const auto row = [](const char *name, const QByteArray &payload, const char *how) {
            QTest::newRow(name) << payload << text << QString::fromLatin1(how);
        };
        row("gzip", gzip(text), "gzip");
        row("two members", gzip(text.left(100)) + gzip(text.mid(100)), "gzip");
        row("zlib", deflated(text, MAX_WBITS), "zlib");
        row("deflate", deflated(text, -MAX_WBITS), "raw deflate");
        if (const auto compressor = newZstdCompressor()) {
            const QByteArray begin = compressor->piece(text.left(100));
            row("zstd", begin + compressor->end(text.mid(100)), "zstd");
        }
        row("base64", text.toBase64(), "base64");
        row("lines", text.toBase64().insert(76, "\r\n"), "base64");
        row("url", text.toBase64(QByteArray::Base64UrlEncoding), "base64");
        row("both", gzip(text).toBase64(), "base64, then gzip");
        row("data URL", "data:text/plain;base64," + text.toBase64(), "base64");
        row("in JSON", "{\"a\": [\"b\", \"" + text.toBase64() + "\"]}", "base64");
        row("URL in JSON", "[\"data:x/y;base64," + text.toBase64() + "\"]", "base64");
    }

    void decodes()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, how);
        QVERIFY(mayBeEncoded(payload));
        const DecodedPart decoded = decodedFirst(payload);
        QCOMPARE(decoded.how, how);
        QCOMPARE(decoded.bytes, bytes);
        QCOMPARE(decoded.problem, QString());
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("Hello from the server, John");
        QTest::newRow("one word") << QByteArray("internationalisation");
        QTest::newRow("hex") << QByteArray("d41d8cd98f00b204e9800998ecf8427e");
        QTest::newRow("JSON") << QByteArray("{\"id\": \"applicationservices\"}");
        QTest::newRow("number") << QByteArray("1234567890123456");
        QTest::newRow("bytes") << QByteArray("\x00\x01\x02\xff\xfe", 5);
    }

    void leavesAlone()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(findEncoded(payload, 10, {}).empty());
        QVERIFY(!mayBeEncoded(payload));
    }

    void aBombStopsAtTheLimit()
    {
        const QByteArray bomb = gzip(QByteArray(100 * 1024 * 1024, '\0'));
        const Inflated cut = inflateBytes(bomb, Compression::Gzip, 1'000'000, {});
        QVERIFY(cut.isCut);
        QCOMPARE(cut.bytes.size(), 1'000'000);
        const DecodedPart decoded = decodedFirst(bomb);
        QCOMPARE(decoded.bytes.size(), maxDecodedBytes);
        QCOMPARE(decoded.problem, QStringLiteral("Only the first 64 MiB are decoded."));
    }

    void zstdAndBrotliStopAtTheLimit()
    {
        if (const auto compressor = newZstdCompressor()) {
            const QByteArray bomb = compressor->end(QByteArray(100 * 1024 * 1024, '\0'));
            const Inflated cut = inflateBytes(bomb, Compression::Zstd, 1'000'000, {});
            QVERIFY(cut.isCut);
            QCOMPARE(cut.bytes.size(), 1'000'000);
        }
        if (hasBrotli()) {
            // 16 MiB of zeros.
            const QByteArray bomb = QByteArray::fromHex("9ffffffff82700e2b14020f7fe1f");
            const Inflated cut = inflateBytes(bomb, Compression::Brotli, 1000, {});
            QVERIFY2(cut.isCut, qPrintable(cut.problem));
            QCOMPARE(cut.bytes.size(), 1000);
        }
    }

    void everyTruncationSaysSo()
    {
        const QByteArray whole = gzip(text);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const Inflated cut = inflateBytes(whole.left(size), Compression::Gzip, 1 << 20, {});
            QVERIFY2(!cut.problem.isEmpty(), qPrintable(QString::number(size)));
            QVERIFY(text.startsWith(cut.bytes));
        }
    }

    void damageIsHarmless()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QByteArray payload = i % 2 == 0 ? gzip(text) : deflated(text, MAX_WBITS);
            payload[random.bounded(int(payload.size()))] = char(random.bounded(256));
            payload.truncate(random.bounded(int(payload.size()) + 1));
            const DecodedPart decoded = decodedFirst(payload);
            QVERIFY(decoded.bytes.size() <= maxDecodedBytes);
        }
    }
};

WASCLEAN_TEST(TestEncodedPart, QCoreApplication)

} // namespace tst_encodedpart

#include "tst_encodedpart.moc"
