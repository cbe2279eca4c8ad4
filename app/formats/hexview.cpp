#include "app/formats/hexview.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

    constexpr qsizetype bytesInLine = 16;
    constexpr qsizetype bytesInGroup = 8;

    char hexDigit(uint value)
    {
        return "0123456789abcdef"[value & 0xFu];
    }

    void appendOffset(QByteArray &text, qsizetype offset, int digits)
    {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            text += hexDigit(static_cast<uint>((offset >> shift) & 0xF));
        }
    }

    void appendDigits(QByteArray &text, QByteArrayView line)
    {
        for (qsizetype i = 0; i < bytesInLine; ++i) {
            text += i % bytesInGroup == 0 ? "  " : " ";
            if (i < line.size()) {
                const auto byte = static_cast<uchar>(line[i]);
                text += hexDigit(byte >> 4u);
                text += hexDigit(byte);
            } else {
                text += "  ";
            }
        }
    }

    void appendAscii(QByteArray &text, QByteArrayView line)
    {
        text += "  ";
        for (const char byte : line) {
            text += byte >= ' ' && byte <= '~' ? byte : '.';
        }
    }

} // namespace

QString hexDump(QByteArrayView bytes, qsizetype limit)
{
    constexpr qint64 largestFor8Digits = Q_INT64_C(1) << 32;
    constexpr qsizetype lengthOfLine = 79;
    const int offsetDigits = bytes.size() > largestFor8Digits ? 16 : 8;
    const QByteArrayView shown = bytes.first(std::clamp<qsizetype>(limit, 0, bytes.size()));
    QByteArray text;
    text.reserve((shown.size() / bytesInLine + 1) * lengthOfLine);
    for (qsizetype offset = 0; offset < shown.size(); offset += bytesInLine) {
        const QByteArrayView line
            = shown.sliced(offset, std::min(bytesInLine, shown.size() - offset));
        appendOffset(text, offset, offsetDigits);
        appendDigits(text, line);
        appendAscii(text, line);
        text += '\n';
    }
    if (shown.size() == bytes.size()) {
        text.chop(1);
        return QString::fromLatin1(text);
    }
    return QString::fromLatin1(text)
        + QCoreApplication::translate("wasclean::hexDump", "… %1 of %2 bytes are shown")
              .arg(QString::number(shown.size()), QString::number(bytes.size()));
}

} // namespace wasclean
