#include "app/formats/preview.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_preview {

using namespace wasclean;

namespace {

Message messageOf(MessageKind kind, const QByteArray &payload)
{
    Message message;
    message.kind = kind;
    message.payload = payload;
    return message;
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private slots:
    void oneLineShows_data();
    void oneLineShows();
    void everyShapelessCharacterIsVisible_data();
    void everyShapelessCharacterIsVisible();
    void oneLineCuts_data();
    void oneLineCuts();
    void oneLineOfRandomBytesKeepsItsPromises();
    void hugeTextCostsNoMoreThanItsLine();
    void previews_data();
    void previews();
    void binaryIsCutBetweenPairs_data();
    void binaryIsCutBetweenPairs();
    void eachPlaceOfPlainAsciiIsLookedAt();
};

void TestPreview::oneLineShows_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &utf8, const QString &expected) {
        QTest::newRow(name) << utf8 << expected;
    };
    row("nothing", "", u""_qs);
    row("plain words", "Hello from server, John!", u"Hello from server, John!"_qs);
    row("markup stays text", "<b>&amp;</b>", u"<b>&amp;</b>"_qs);
    row("line feed", "a\nb", u"a␊b"_qs);
    row("carriage return and line feed", "a\r\nb", u"a␍␊b"_qs);
    row("tab", "a\tb", u"a␉b"_qs);
    row("NUL", QByteArray("a\0b", 3), u"a␀b"_qs);
    row("escape", "\x1b[31m", u"␛[31m"_qs);
    row("unit separator", "\x1f", u"␟"_qs);
    row("delete", "\x7f", u"␡"_qs);
    row("umlaut, euro sign, emoji", "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80", u"ä€😀"_qs);
    row("emoji with its variation selector", "\xE2\x9D\xA4\xEF\xB8\x8F", u"❤\uFE0F"_qs);
    row("Arabic letters", "\xD8\xA7\xD8\xA8", u"اب"_qs);
    row("lone continuation byte", "a\x80z", u"a\uFFFDz"_qs);
    row("bytes FF and FE", "\xFF\xFE", u"\uFFFD\uFFFD"_qs);
    row("cut character is one replacement", "a\xE2\x82", u"a\uFFFD"_qs);
    row("cut character before a letter", "\xF0\x9F\x98z", u"\uFFFDz"_qs);
    row("encoded surrogate is three bad bytes", "\xED\xA0\x80", u"\uFFFD\uFFFD\uFFFD"_qs);
    row("overlong slash is two bad bytes", "\xC0\xAF", u"\uFFFD\uFFFD"_qs);
    row("above the last plane", "\xF4\x90\x80\x80", u"\uFFFD\uFFFD\uFFFD\uFFFD"_qs);
    row("override in a word", "ab\xE2\x80\xAE", u"ab<U+202E>"_qs);
}

void TestPreview::oneLineShows()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QString, expected);
    QCOMPARE(oneLine(utf8), expected);
}

void TestPreview::everyShapelessCharacterIsVisible_data()
{
    QTest::addColumn<char32_t>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, char32_t value, const QString &expected) {
        QTest::newRow(name) << value << expected;
    };
    row("first C1 control", 0x80, u"<U+0080>"_qs);
    row("last C1 control", 0x9F, u"<U+009F>"_qs);
    row("soft hyphen", 0xAD, u"<U+00AD>"_qs);
    row("Arabic letter mark", 0x61C, u"<U+061C>"_qs);
    row("zero width space", 0x200B, u"<U+200B>"_qs);
    row("zero width non-joiner", 0x200C, u"<U+200C>"_qs);
    row("zero width joiner", 0x200D, u"<U+200D>"_qs);
    row("left-to-right mark", 0x200E, u"<U+200E>"_qs);
    row("right-to-left mark", 0x200F, u"<U+200F>"_qs);
    row("line separator", 0x2028, u"<U+2028>"_qs);
    row("paragraph separator", 0x2029, u"<U+2029>"_qs);
    row("left-to-right embedding", 0x202A, u"<U+202A>"_qs);
    row("right-to-left override", 0x202E, u"<U+202E>"_qs);
    row("word joiner", 0x2060, u"<U+2060>"_qs);
    row("left-to-right isolate", 0x2066, u"<U+2066>"_qs);
    row("pop directional isolate", 0x2069, u"<U+2069>"_qs);
    row("byte order mark", 0xFEFF, u"<U+FEFF>"_qs);
    row("first noncharacter of the block", 0xFDD0, u"<U+FDD0>"_qs);
    row("last noncharacter of the block", 0xFDEF, u"<U+FDEF>"_qs);
    row("noncharacter FFFE", 0xFFFE, u"<U+FFFE>"_qs);
    row("noncharacter FFFF", 0xFFFF, u"<U+FFFF>"_qs);
    row("noncharacter of plane 1", 0x1FFFE, u"<U+1FFFE>"_qs);
    row("last noncharacter", 0x10FFFF, u"<U+10FFFF>"_qs);
    row("tag letter", 0xE0041, u"<U+E0041>"_qs);
    row("no-break space is left alone", 0xA0, u"\u00A0"_qs);
    row("letter after the soft hyphen", 0xAE, u"®"_qs);
    row("hyphen before the separators", 0x2027, u"‧"_qs);
    row("narrow no-break space", 0x202F, u"\u202F"_qs);
    row("replacement character", 0xFFFD, u"\uFFFD"_qs);
}

void TestPreview::everyShapelessCharacterIsVisible()
{
    QFETCH(char32_t, value);
    QFETCH(QString, expected);
    const QString between = u'a' + QStringView(QChar::fromUcs4(value)).toString() + u'z';
    QCOMPARE(oneLine(between.toUtf8()), QString(u'a' + expected + u'z'));
}

void TestPreview::oneLineCuts_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<int>("maxChars");
    QTest::addColumn<QString>("expected");
    const QByteArray emoji = "\xF0\x9F\x98\x80";
    QTest::newRow("fits exactly") << QByteArray("abcd") << 4 << u"abcd"_qs;
    QTest::newRow("one too many") << QByteArray("abcde") << 4 << u"abc…"_qs;
    QTest::newRow("room for one") << QByteArray("ab") << 1 << u"…"_qs;
    QTest::newRow("one in room for one") << QByteArray("a") << 1 << u"a"_qs;
    QTest::newRow("no room") << QByteArray("ab") << 0 << u""_qs;
    QTest::newRow("negative room") << QByteArray("ab") << -1 << u""_qs;
    QTest::newRow("emoji that fits") << QByteArray("ab" + emoji) << 4 << u"ab😀"_qs;
    QTest::newRow("not within an emoji") << QByteArray("ab" + emoji) << 3 << u"ab…"_qs;
    QTest::newRow("emoji gives way to the sign")
        << QByteArray("ab" + emoji + "c") << 4 << u"ab…"_qs;
    QTest::newRow("not within a code point's name")
        << QByteArray("ab\xE2\x80\xAE") << 9 << u"ab…"_qs;
    QTest::newRow("code point's name that fits")
        << QByteArray("ab\xE2\x80\xAE") << 10 << u"ab<U+202E>"_qs;
}

void TestPreview::oneLineCuts()
{
    QFETCH(QByteArray, utf8);
    QFETCH(int, maxChars);
    QFETCH(QString, expected);
    QCOMPARE(oneLine(utf8, maxChars), expected);
}

void TestPreview::oneLineOfRandomBytesKeepsItsPromises()
{
    QRandomGenerator random(2119);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes(random.bounded(60), '\0');
        for (char &byte : bytes) {
            byte = static_cast<char>(random.bounded(256));
        }
        const int maxChars = random.bounded(1, 80);
        const QString line = oneLine(bytes, maxChars);
        QVERIFY2(line.size() <= maxChars, bytes.toHex().constData());
        QVERIFY2(line.isValidUtf16(), bytes.toHex().constData());
        for (const QChar c : line) {
            QVERIFY2(c.category() != QChar::Other_Control, bytes.toHex().constData());
        }
        const QString whole = oneLine(bytes, 1000);
        QVERIFY2(line == whole || (line.endsWith(u'…') && whole.startsWith(line.chopped(1))),
            bytes.toHex().constData());
    }
}

/// Not a race against a clock: reading all of the text this often would take hours.
void TestPreview::hugeTextCostsNoMoreThanItsLine()
{
    const Message text = messageOf(MessageKind::Text, QByteArray(64 << 20, 'x'));
    const Message binary = messageOf(MessageKind::Binary, text.payload);
    const Message note = messageOf(MessageKind::Note, text.payload);
    for (int i = 0; i < 20000; ++i) {
        QCOMPARE(previewOf(text, 10), u"xxxxxxxxx…"_qs);
        QCOMPARE(previewOf(binary, 10), u"78 78 78 …"_qs);
        QCOMPARE(previewOf(note, 10), u"xxxxxxxxx…"_qs);
    }
}

void TestPreview::previews_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("expected");
    const auto row
        = [](const char *name, MessageKind kind, const QByteArray &payload,
              const QString &expected) { QTest::newRow(name) << kind << payload << expected; };
    row("text", MessageKind::Text, "{\"a\":\n1}", u"{\"a\":␊1}"_qs);
    row("empty text", MessageKind::Text, "", u""_qs);
    row("text that is not UTF-8", MessageKind::Text, "a\xFF", u"a\uFFFD"_qs);
    row("binary", MessageKind::Binary, QByteArray::fromHex("00ff41"), u"00 ff 41"_qs);
    row("empty binary", MessageKind::Binary, "", u""_qs);
    row("empty ping", MessageKind::Ping, "", u""_qs);
    row("ping with words", MessageKind::Ping, "are you there?", u"are you there?"_qs);
    row("pong with bytes", MessageKind::Pong, QByteArray::fromHex("fe01"), u"fe 01"_qs);
    row("open", MessageKind::Open, "101, 12 ms\n{\"request\":\"…\"}", u"101, 12 ms"_qs);
    row("close frame", MessageKind::CloseFrame,
        "\x03\xE8"
        "Bye\t!",
        u"1000 “Bye␉!”"_qs);
    row("close frame without reason", MessageKind::CloseFrame, "\x0F\xA1", u"4001"_qs);
    row("empty close frame", MessageKind::CloseFrame, "", u"No close code"_qs);
    row("close frame of one byte", MessageKind::CloseFrame, "\x03", u"03"_qs);
    row("close frame with other bytes", MessageKind::CloseFrame, "\x03\xE8\xFF", u"03 e8 ff"_qs);
    row("close", MessageKind::Close, "1000 Bye\t!\n{}", u"1000 Bye␉!"_qs);
    row("error of one line", MessageKind::Error, "Refused.", u"Refused."_qs);
    row("note that begins with a line feed", MessageKind::Note, "\nx", u""_qs);
}

void TestPreview::previews()
{
    QFETCH(MessageKind, kind);
    QFETCH(QByteArray, payload);
    QFETCH(QString, expected);
    QCOMPARE(previewOf(messageOf(kind, payload)), expected);
}

void TestPreview::binaryIsCutBetweenPairs_data()
{
    QTest::addColumn<int>("maxChars");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all of it") << 11 << u"01 02 03 04"_qs;
    QTest::newRow("one less") << 10 << u"01 02 03 …"_qs;
    QTest::newRow("room for two and the sign") << 7 << u"01 02 …"_qs;
    QTest::newRow("room for one and the sign") << 6 << u"01 …"_qs;
    QTest::newRow("room for the sign only") << 3 << u"…"_qs;
    QTest::newRow("no room") << 0 << u""_qs;
}

void TestPreview::binaryIsCutBetweenPairs()
{
    QFETCH(int, maxChars);
    QFETCH(QString, expected);
    const Message message = messageOf(MessageKind::Binary, QByteArray::fromHex("01020304"));
    QCOMPARE(previewOf(message, maxChars), expected);
}

/// Eight bytes are looked at together.
void TestPreview::eachPlaceOfPlainAsciiIsLookedAt()
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool isPlain = byte >= ' ' && byte <= '~';
        for (qsizetype size = 1; size < 20; ++size) {
            for (qsizetype place = 0; place < size; ++place) {
                QByteArray text(size, '~');
                text[place] = char(byte);
                QCOMPARE(isPlainAscii(text), isPlain);
            }
        }
    }
    QVERIFY(isPlainAscii(QByteArrayView()));
}

WASCLEAN_TEST(TestPreview, QCoreApplication)

} // namespace tst_preview

#include "tst_preview.moc"
