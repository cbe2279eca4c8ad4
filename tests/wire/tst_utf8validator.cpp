#include "app/protocol/utf8validator.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_utf8validator {

using namespace wasclean;

namespace {

enum class State { Invalid, Incomplete, Complete };

/// Bytes that continue the character whose first byte is lead, or -1 for a byte that begins none.
int tailLength(uchar lead)
{
    if (lead < 0x80) {
        return 0;
    }
    return lead < 0xC0 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : -1;
}

bool isScalarOfLength(char32_t value, int length)
{
    const char32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    return value >= smallest[length] && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
}

/// Written from the definition, by the value of the character: it knows no table of second bytes.
State stateByDefinition(const QByteArray &bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<uchar>(bytes[i]);
        const int tail = tailLength(lead);
        if (tail < 0) {
            return State::Invalid;
        }
        char32_t low = tail == 0 ? lead : lead & (0x3FU >> tail);
        char32_t high = low;
        bool cut = false;
        for (int k = 1; k <= tail; ++k) {
            cut = cut || i + k >= bytes.size();
            const uchar byte = cut ? 0x80 : static_cast<uchar>(bytes[i + k]);
            if ((byte & 0xC0) != 0x80) {
                return State::Invalid;
            }
            low = (low << 6) | (byte & 0x3FU);
            high = (high << 6) | (cut ? 0x3FU : byte & 0x3FU);
        }
        bool possible = false;
        for (char32_t value = low; value <= high && !possible; ++value) {
            possible = isScalarOfLength(value, tail + 1);
        }
        if (!possible) {
            return State::Invalid;
        }
        if (cut) {
            return State::Incomplete;
        }
        i += tail + 1;
    }
    return State::Complete;
}

State stateOf(const Utf8Validator &validator, bool fed)
{
    return !fed ? State::Invalid : validator.isComplete() ? State::Complete : State::Incomplete;
}

State stateBySplit(const QByteArray &bytes, qsizetype split)
{
    Utf8Validator validator;
    const bool first = validator.feed(QByteArrayView(bytes).first(split));
    const bool both = validator.feed(QByteArrayView(bytes).sliced(split)) && first;
    return stateOf(validator, both);
}

State stateByByte(const QByteArray &bytes)
{
    Utf8Validator validator;
    bool good = true;
    for (const char &byte : bytes) {
        good = validator.feed(QByteArrayView(&byte, 1));
    }
    return stateOf(validator, good);
}

bool agreesAtEverySplit(const QByteArray &bytes)
{
    const State expected = stateByDefinition(bytes);
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        if (stateBySplit(bytes, split) != expected) {
            return false;
        }
    }
    return stateByByte(bytes) == expected;
}

/// Valid characters, lone pieces of characters and plain random bytes, so that every branch is met.
QByteArray randomBytes(QRandomGenerator &random)
{
    QByteArray bytes;
    const int pieces = random.bounded(1, 12);
    for (int i = 0; i < pieces; ++i) {
        const int kind = random.bounded(10);
        if (kind < 4) {
            bytes += QByteArray(random.bounded(40), 'a');
        } else if (kind < 8) {
            const char32_t value = random.bounded(0x110000U);
            bytes += QString::fromUcs4(&value, 1).toUtf8();
        } else {
            bytes += static_cast<char>(random.bounded(256));
        }
    }
    return bytes;
}

} // namespace

class TestUtf8Validator : public QObject
{
    Q_OBJECT

private slots:
    void knownBytes_data();
    void knownBytes();
    void everyPairOfBytes();
    void everyCodePoint();
    void agreesWithTheDefinition();
    void staysInvalidUntilReset();
    void saysInvalidAtTheFirstWrongByte();
};

void TestUtf8Validator::knownBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<State>("expected");
    const auto row = [](const char *name, const char *hex, State expected) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << expected;
    };
    row("nothing", "", State::Complete);
    row("ASCII", "48656c6c6f", State::Complete);
    row("a NUL", "00", State::Complete);
    row("two bytes", "c3a9", State::Complete);
    row("three bytes", "e282ac", State::Complete);
    row("four bytes", "f09f9880", State::Complete);
    row("byte order mark", "efbbbf41", State::Complete);
    row("noncharacter U+FFFE", "efbfbe", State::Complete);
    row("noncharacter U+FFFF", "efbfbf", State::Complete);
    row("noncharacter U+10FFFF", "f48fbfbf", State::Complete);
    row("last before the surrogates", "ed9fbf", State::Complete);
    row("first after the surrogates", "ee8080", State::Complete);
    row("smallest three-byte character", "e0a080", State::Complete);
    row("smallest four-byte character", "f0908080", State::Complete);
    row("cut after one of two", "41c3", State::Incomplete);
    row("cut after two of three", "e282", State::Incomplete);
    row("cut after three of four", "f09f98", State::Incomplete);
    row("lone continuation", "80", State::Invalid);
    row("overlong slash in two", "c0af", State::Invalid);
    row("overlong in two, largest", "c1bf", State::Invalid);
    row("overlong slash in three", "e080af", State::Invalid);
    row("overlong in three, cut", "e09f", State::Invalid);
    row("overlong slash in four", "f08080af", State::Invalid);
    row("overlong in four, cut", "f08f", State::Invalid);
    row("high surrogate", "eda080", State::Invalid);
    row("high surrogate, cut", "eda0", State::Invalid);
    row("low surrogate", "edbfbf", State::Invalid);
    row("above U+10FFFF", "f4908080", State::Invalid);
    row("above U+10FFFF, cut", "f490", State::Invalid);
    row("lead byte F5", "f5", State::Invalid);
    row("byte FE", "fe", State::Invalid);
    row("byte FF", "ff", State::Invalid);
    row("ASCII inside a character", "e28241", State::Invalid);
    row("lead inside a character", "e2e282ac", State::Invalid);
    row("wrong after a long run of ASCII",
        "6161616161616161616161616161616161616161616161616161616161616161616161ff", State::Invalid);
    row("Autobahn 6.3.1", "cebae1bdb9cf83cebcceb5eda080656469746564", State::Invalid);
}

void TestUtf8Validator::knownBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(State, expected);
    QCOMPARE(stateByDefinition(bytes), expected);
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        QCOMPARE(stateBySplit(bytes, split), expected);
    }
    QCOMPARE(stateByByte(bytes), expected);
    QCOMPARE(isValidUtf8(bytes), expected == State::Complete);
}

void TestUtf8Validator::everyPairOfBytes()
{
    for (int pair = 0; pair < 0x10000; ++pair) {
        const QByteArray two{static_cast<char>(pair >> 8), static_cast<char>(pair & 0xFF)};
        const QByteArray followed = two + QByteArray::fromHex("808041414141");
        QVERIFY2(stateBySplit(two, 0) == stateByDefinition(two), two.toHex().constData());
        QVERIFY2(stateBySplit(followed, 0) == stateByDefinition(followed), two.toHex().constData());
    }
}

void TestUtf8Validator::everyCodePoint()
{
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        if (value >= 0xD800 && value <= 0xDFFF) {
            continue;
        }
        const QByteArray bytes = QString::fromUcs4(&value, 1).toUtf8();
        QVERIFY2(isValidUtf8(bytes), bytes.toHex().constData());
    }
}

void TestUtf8Validator::agreesWithTheDefinition()
{
    QRandomGenerator random(3629);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray bytes = randomBytes(random);
        QVERIFY2(agreesAtEverySplit(bytes), bytes.toHex().constData());
    }
}

void TestUtf8Validator::staysInvalidUntilReset()
{
    Utf8Validator validator;
    QVERIFY(!validator.feed("\xFF"));
    QVERIFY(!validator.feed("good"));
    QVERIFY(!validator.isComplete());
    validator.reset();
    QVERIFY(validator.feed("good"));
    QVERIFY(validator.isComplete());
}

void TestUtf8Validator::saysInvalidAtTheFirstWrongByte()
{
    Utf8Validator validator;
    QVERIFY(validator.feed("\xF4"));
    QVERIFY(!validator.isComplete());
    QVERIFY(!validator.feed("\x90"));
}

WASCLEAN_TEST(TestUtf8Validator, QCoreApplication)

} // namespace tst_utf8validator

#include "tst_utf8validator.moc"
