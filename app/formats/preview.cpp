#include "app/formats/preview.h"

#include "app/base/visibletext.h"
#include "app/formats/characters.h"
#include "app/formats/closeframetext.h"
#include "app/protocol/utf8validator.h"

#include <algorithm>
#include <cstring>

namespace wasclean {

namespace {

constexpr char16_t ellipsis = u'\u2026';

/// The bytes of the longest text that could matter for a line of maxChars characters.
QByteArrayView relevantPart(QByteArrayView utf8, qsizetype maxChars)
{
    constexpr qsizetype longestCharacter = 4;
    const qsizetype shown = std::min(maxChars, utf8.size());
    return utf8.first(std::min(utf8.size(), (shown + 1) * longestCharacter));
}

QByteArrayView firstLine(QByteArrayView utf8, qsizetype maxChars)
{
    const qsizetype end = relevantPart(utf8, maxChars).indexOf('\n');
    return end < 0 ? utf8 : utf8.first(end);
}

QString hexPairs(QByteArrayView bytes, qsizetype maxChars)
{
    const qsizetype room = (maxChars + 1) / 3;
    if (bytes.size() <= room) {
        return QString::fromLatin1(bytes.toByteArray().toHex(' '));
    }
    const qsizetype shown = (maxChars - 1) / 3;
    if (shown == 0) {
        return QString(ellipsis);
    }
    return QString::fromLatin1(bytes.first(shown).toByteArray().toHex(' ')) + u' ' + ellipsis;
}

/// Whether eight bytes are all characters of ASCII with a shape.
bool isPlainWord(const char *bytes)
{
    constexpr quint64 each = 0x0101010101010101;
    constexpr quint64 highBits = each * 0x80;
    quint64 word = 0;
    std::memcpy(&word, bytes, sizeof word);
    // A byte above '~' gets its high bit by adding 1, one from ' ' on by adding 0x60. What one byte
    // of 0x80 or more carries into the next changes nothing, as it is not plain itself.
    return ((word | (word + each) | ~(word + each * 0x60)) & highBits) == 0;
}

/// The bytes at the beginning that are characters of ASCII with a shape, at most so many.
QByteArrayView plainRun(QByteArrayView utf8, qsizetype most)
{
    const QByteArrayView part = utf8.first(std::min(utf8.size(), most));
    constexpr qsizetype wordSize = sizeof(quint64);
    qsizetype plain = 0;
    while (plain + wordSize <= part.size() && isPlainWord(part.data() + plain))
        plain += wordSize;
    const auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
    return part.first(std::find_if_not(part.begin() + plain, part.end(), isPlain) - part.begin());
}

} // namespace

bool isPlainAscii(QByteArrayView utf8) { return plainRun(utf8, utf8.size()).size() == utf8.size(); }

QString oneLine(QByteArrayView utf8, qsizetype maxChars)
{
    if (maxChars <= 0) {
        return {};
    }
    QString line;
    qsizetype roomForEllipsis = 0; // the length to go back to when the text must be cut
    while (!utf8.isEmpty()) {
        // Most text is ASCII, and one character at a time would cost ten times as much.
        const QByteArrayView plain = plainRun(utf8, maxChars + 1 - line.size());
        if (!plain.isEmpty()) {
            if (line.size() < maxChars) {
                roomForEllipsis = std::min(line.size() + plain.size(), maxChars - 1);
            }
            line += QLatin1String(plain.data(), plain.size());
            utf8 = utf8.sliced(plain.size());
        } else {
            const Character character = firstCharacter(utf8);
            line += visibleCharacter(character.value);
            if (line.size() < maxChars) {
                roomForEllipsis = line.size();
            }
            utf8 = utf8.sliced(character.length);
        }
        if (line.size() > maxChars) {
            return line.left(roomForEllipsis) + ellipsis;
        }
    }
    return line;
}

QString previewOf(const Message &message, qsizetype maxChars)
{
    const QByteArrayView payload = message.payload;
    if (maxChars <= 0) {
        return {};
    }
    switch (message.kind) {
    case MessageKind::Text:
        return oneLine(payload, maxChars);
    case MessageKind::Binary:
        return hexPairs(payload, maxChars);
    case MessageKind::Ping:
    case MessageKind::Pong:
        return isValidUtf8(payload) ? oneLine(payload, maxChars) : hexPairs(payload, maxChars);
    case MessageKind::CloseFrame:
        return closeFrameLine(payload, maxChars);
    case MessageKind::Open:
    case MessageKind::Error:
    case MessageKind::Close:
    case MessageKind::Note:
        return oneLine(firstLine(payload, maxChars), maxChars);
    }
    return {};
}

} // namespace wasclean
