#include "app/wire/frames/deflater.h"
#include "app/wire/frames/inflater.h"
#include "app/wire/http/deflateoffer.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_deflate {

using namespace wasclean;

namespace {

constexpr qint64 noLimit = qint64(1024) * 1024 * 1024;

/// Text that compresses, with something in it that does not.
QByteArray sample(qsizetype size)
{
    QRandomGenerator random(quint32(size) + 1);
    QByteArray bytes;
    while (bytes.size() < size) {
        bytes += "{\"id\": " + QByteArray::number(random.bounded(100000))
            + ", \"name\": \"lorem ipsum\"}";
        if (random.bounded(10) == 0) {
            for (int i = 0; i < 40; ++i)
                bytes += char(random.bounded(256));
        }
    }
    bytes.truncate(size);
    return bytes;
}

QByteArray unpacked(Inflater &inflater, const QByteArray &packed)
{
    QByteArray message;
    if (inflater.add(packed, message, noLimit) != Inflater::Result::Good
        || inflater.finish(message, noLimit) != Inflater::Result::Good)
        return "damaged";
    return message;
}

} // namespace

class TestDeflate : public QObject
{
    Q_OBJECT

private slots:
    void header_data();
    void header();
    void answer_data();
    void answer();
    void typedOffers();
    void agreement();
    void examplesOfTheStandard_data();
    void examplesOfTheStandard();
    void roundTrip_data();
    void roundTrip();
    void framesOfOneMessage();
    void resetForgets();
    void stopsAtTheLimit();
    void refersBackTooFar_data();
    void refersBackTooFar();
    void randomInput();
    void mutatedInput();
};

void TestDeflate::header_data()
{
    QTest::addColumn<DeflateOptions>("options");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("what browsers offer")
        << DeflateOptions() << QByteArray("permessage-deflate; client_max_window_bits");
    QTest::newRow("nothing") << DeflateOptions{false, false, false, 15, 15} << QByteArray();
    QTest::newRow("all") << DeflateOptions{true, true, true, 9, 8}
                         << QByteArray("permessage-deflate; server_no_context_takeover; "
                                       "client_no_context_takeover; server_max_window_bits=8; "
                                       "client_max_window_bits=9");
}

void TestDeflate::header()
{
    QFETCH(DeflateOptions, options);
    QTEST(deflateHeader(options), "header");
}

void TestDeflate::answer_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QList<QByteArray>>("values");
    QTest::addColumn<bool>("good");
    const QByteArray usual = "permessage-deflate; client_max_window_bits";
    const auto row
        = [](const char *name, const QByteArray &offer, const QByteArray &value, bool good) {
              QTest::newRow(name) << offer << QList<QByteArray>{value} << good;
          };
    QTest::newRow("no extension") << usual << QList<QByteArray>() << true;
    row("plain", usual, "permessage-deflate", true);
    row("spaces", usual, " permessage-deflate ;\tclient_max_window_bits = 9 ", true);
    row("quoted", usual, "permessage-deflate; client_max_window_bits=\"10\"", true);
    row("unasked server parameters", usual,
        "permessage-deflate; server_no_context_takeover; server_max_window_bits=8", true);
    row("unasked client context", usual, "permessage-deflate; client_no_context_takeover", true);
    row("unknown extension", usual, "x-webkit-deflate-frame", false);
    row("another beside it", usual, "permessage-deflate, foo", false);
    row("twice", usual, "permessage-deflate, permessage-deflate", false);
    QTest::newRow("twice in two headers")
        << usual << QList<QByteArray>{"permessage-deflate", "permessage-deflate"} << false;
    row("other case", usual, "Permessage-Deflate", false);
    row("unknown parameter", usual, "permessage-deflate; foo", false);
    row("parameter twice", usual,
        "permessage-deflate; server_no_context_takeover; server_no_context_takeover", false);
    row("value where none may be", usual, "permessage-deflate; server_no_context_takeover=1",
        false);
    row("client window without a value", usual, "permessage-deflate; client_max_window_bits",
        false);
    row("server window without a value", usual, "permessage-deflate; server_max_window_bits",
        false);
    row("window of 7", usual, "permessage-deflate; server_max_window_bits=7", false);
    row("window of 16", usual, "permessage-deflate; client_max_window_bits=16", false);
    row("window of 08", usual, "permessage-deflate; client_max_window_bits=08", false);
    row("window of +9", usual, "permessage-deflate; client_max_window_bits=+9", false);
    row("empty", usual, "", false);
    row("trailing comma", usual, "permessage-deflate,", false);
    row("trailing semicolon", usual, "permessage-deflate;", false);
    row("unclosed quote", usual, "permessage-deflate; client_max_window_bits=\"10", false);
    row("empty value", usual, "permessage-deflate; client_max_window_bits=", false);
    row("client window not offered", "permessage-deflate",
        "permessage-deflate; client_max_window_bits=10", false);
    row("server window kept", "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_max_window_bits=10", true);
    row("server window too large", "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate; server_max_window_bits=11", false);
    row("server window ignored", "permessage-deflate; server_max_window_bits=10",
        "permessage-deflate", false);
    row("server context ignored", "permessage-deflate; server_no_context_takeover",
        "permessage-deflate", false);
    row("nothing offered", "", "permessage-deflate", false);
}

void TestDeflate::answer()
{
    QFETCH(QByteArray, offer);
    QFETCH(QList<QByteArray>, values);
    QFETCH(bool, good);
    const DeflateAnswer answer(values, deflateOffers(offer));
    QVERIFY2(answer.problem().isEmpty() == good, qPrintable(answer.problem()));
}

void TestDeflate::typedOffers()
{
    QCOMPARE(deflateOffers("foo, permessage-deflate; server_max_window_bits=9, permessage-deflate")
                 .size(),
        2);
    QCOMPARE(deflateOffers("foo").size(), 0);
    QCOMPARE(deflateOffers("permessage-deflate;;").size(), 0);
    // Any of them may be accepted.
    const auto offers
        = deflateOffers("permessage-deflate; server_max_window_bits=9, permessage-deflate");
    QCOMPARE(DeflateAnswer({"permessage-deflate"}, offers).problem(), QString());
}

void TestDeflate::agreement()
{
    const auto offers = deflateOffers(
        "permessage-deflate; client_no_context_takeover; client_max_window_bits=11");
    const DeflateAnswer answer(
        {"permessage-deflate; client_max_window_bits=12; server_max_window_bits=9; "
         "server_no_context_takeover"},
        offers);
    QCOMPARE(answer.problem(), QString());
    QVERIFY(answer.agreement().isOn);
    QCOMPARE(answer.agreement().clientWindowBits, 11);
    QCOMPARE(answer.agreement().serverWindowBits, 9);
    QVERIFY(answer.agreement().clientNoContextTakeover);
    QVERIFY(answer.agreement().serverNoContextTakeover);
    QVERIFY(!DeflateAnswer({}, offers).agreement().isOn);
}

void TestDeflate::examplesOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char *name, const char *hex, const char *message) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QByteArray(message);
    };
    row("7.2.3.1 one block", "f248cdc9c90700", "Hello");
    row("7.2.3.3 no compression", "000500faff48656c6c6f00", "Hello");
    row("7.2.3.4 a last block", "f348cdc9c9070000", "Hello");
    row("7.2.3.5 two blocks", "f248050000 00ffffcac9c90700", "Hello");
    row("7.2.3.6 nothing", "00", "");
}

void TestDeflate::examplesOfTheStandard()
{
    QFETCH(QByteArray, packed);
    Inflater inflater(15, false);
    QTEST(unpacked(inflater, packed), "message");
    // And in pieces of one byte.
    QByteArray message;
    for (const char byte : packed)
        QCOMPARE(inflater.add(QByteArrayView(&byte, 1), message, noLimit), Inflater::Result::Good);
    QCOMPARE(inflater.finish(message, noLimit), Inflater::Result::Good);
    QTEST(message, "message");
}

void TestDeflate::roundTrip_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("noContext");
    for (int bits = 8; bits <= 15; ++bits) {
        QTest::addRow("%d bits", bits) << bits << false;
        QTest::addRow("%d bits, no context", bits) << bits << true;
    }
}

/// A window of 8 bits is read with one of 8 bits, though zlib writes with one of 9.
void TestDeflate::roundTrip()
{
    QFETCH(int, bits);
    QFETCH(bool, noContext);
    Deflater deflater(bits, noContext);
    Inflater inflater(bits, noContext);
    for (const qsizetype size : {0, 1, 5, 100, 0, 300, 1000, 4096, 70'000, 300'000, 12}) {
        const QByteArray message = sample(size);
        const QByteArray packed = deflater.add(message, true);
        QVERIFY(!packed.isEmpty());
        QVERIFY(unpacked(inflater, packed) == message);
    }
    // Without context, a message does not profit from the one before.
    const QByteArray message = sample(200);
    const qsizetype first = deflater.add(message, true).size();
    QCOMPARE(deflater.add(message, true).size() < first, !noContext);
}

void TestDeflate::framesOfOneMessage()
{
    Deflater deflater(15, false);
    Inflater inflater(15, false);
    for (int round = 0; round < 3; ++round) {
        const QByteArray message = sample(50'000);
        QByteArray packed;
        for (qsizetype at = 0; at < message.size(); at += 7000)
            packed += deflater.add(message.mid(at, 7000), false);
        // A message that is cut ends with a frame that has nothing.
        packed += deflater.add({}, true);
        QVERIFY(unpacked(inflater, packed) == message);
    }
}

void TestDeflate::resetForgets()
{
    Deflater deflater(15, false);
    deflater.add(sample(1000), false);
    deflater.reset();
    Inflater inflater(15, false);
    QVERIFY(unpacked(inflater, deflater.add(sample(1000), true)) == sample(1000));
}

void TestDeflate::stopsAtTheLimit()
{
    Deflater deflater(15, false);
    const QByteArray bomb = deflater.add(QByteArray(64 * 1024 * 1024, '\0'), true);
    QVERIFY(bomb.size() < 100'000);
    QByteArray message;
    QCOMPARE(Inflater(15, false).add(bomb, message, 1'000'000), Inflater::Result::TooLarge);
    QVERIFY(message.size() < 1'000'000 + 512 * 1024);
    QVERIFY(message.capacity() < 8 * 1024 * 1024);

    // As many bytes as the limit are not too many.
    Deflater other(15, false);
    const QByteArray packed = other.add(sample(1000), true);
    Inflater inflater(15, false);
    QByteArray good;
    QCOMPARE(inflater.add(packed, good, 1000), Inflater::Result::Good);
    QCOMPARE(inflater.finish(good, 1000), Inflater::Result::Good);
    QByteArray over;
    QCOMPARE(Inflater(15, false).add(packed, over, 999), Inflater::Result::TooLarge);
}

void TestDeflate::refersBackTooFar_data()
{
    QTest::addColumn<qsizetype>("distance");
    QTest::addColumn<Inflater::Result>("result");
    QTest::newRow("as far as agreed") << qsizetype(512) << Inflater::Result::Good;
    QTest::newRow("one byte too far") << qsizetype(513) << Inflater::Result::Damaged;
    QTest::newRow("much too far") << qsizetype(20'000) << Inflater::Result::Damaged;
}

/// A server that uses a larger window than was agreed on is found out, however it cuts a message.
void TestDeflate::refersBackTooFar()
{
    QFETCH(qsizetype, distance);
    QByteArray message = sample(distance);
    message += message;
    Deflater deflater(15, false);
    const QByteArray packed = deflater.add(message, true);
    for (const qsizetype size : {packed.size(), qsizetype(100), qsizetype(1)}) {
        Inflater inflater(9, false);
        QByteArray out;
        auto result = Inflater::Result::Good;
        for (qsizetype at = 0; at < packed.size() && result == Inflater::Result::Good; at += size) {
            const qsizetype pieceSize = std::min(size, packed.size() - at);
            result = inflater.add(QByteArrayView(packed).sliced(at, pieceSize), out, noLimit);
        }
        QTEST(result, "result");
    }
}

void TestDeflate::randomInput()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes(random.bounded(300), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        Inflater inflater(8 + round % 8, round % 2 == 0);
        QByteArray message;
        if (inflater.add(bytes, message, 100'000) == Inflater::Result::Good)
            inflater.finish(message, 100'000);
        QVERIFY(message.size() <= 100'000 + 256 * 1024);
    }
}

void TestDeflate::mutatedInput()
{
    QRandomGenerator random(2);
    Deflater deflater(15, true);
    for (int round = 0; round < 3000; ++round) {
        QByteArray packed = deflater.add(sample(random.bounded(3000)), true);
        for (int change = random.bounded(1, 6); change > 0; --change) {
            const auto at = random.bounded(packed.size());
            if (random.bounded(3) == 0)
                packed.remove(at, random.bounded(1, 4));
            else if (at < packed.size())
                packed[at] = char(packed[at] ^ (1 << random.bounded(8)));
            if (packed.isEmpty())
                packed += '\0';
        }
        // One that goes on after damage must stay safe, too.
        Inflater inflater(8 + round % 8, false);
        for (int i = 0; i < 2; ++i) {
            QByteArray message;
            qsizetype at = 0;
            while (at < packed.size()) {
                const qsizetype size
                    = std::min<qsizetype>(random.bounded(1, 50), packed.size() - at);
                if (inflater.add(QByteArrayView(packed).sliced(at, size), message, 50'000)
                    != Inflater::Result::Good)
                    break;
                at += size;
            }
            inflater.finish(message, 50'000);
            QVERIFY(message.size() <= 50'000 + 2 * 256 * 1024);
        }
    }
}

WASCLEAN_TEST(TestDeflate, QCoreApplication)

} // namespace tst_deflate

#include "tst_deflate.moc"
