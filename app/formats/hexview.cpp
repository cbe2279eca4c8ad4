#include "app/formats/hexview.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

constexpr qsizetype bytesInGroup = 8;

QChar hexDigit(qsizetype value) { return QLatin1Char("0123456789abcdef"[value & 0xF]); }

/// Where the first digit of a byte stands, counted from the end of the offset.
qsizetype digitColumn(qsizetype byteInLine)
{
    return 2 + 3 * byteInLine + byteInLine / bytesInGroup;
}

/// Columns between the offset and the ASCII column.
qsizetype digitColumns(qsizetype bytesInLine) { return digitColumn(bytesInLine - 1) + 4; }

/// Fills places of a text of spaces, which is several times as fast as to append so many
/// pieces.
class LineWriter
{
public:
    LineWriter(QChar *text, int offsetDigits, qsizetype digitColumns)
        : m_text(text)
        , m_offsetDigits(offsetDigits)
        , m_digitColumns(digitColumns)
    { }

    void write(qsizetype offset, QByteArrayView line)
    {
        for (int digit = 0; digit < m_offsetDigits; ++digit) {
            m_text[digit] = hexDigit(offset >> (4 * (m_offsetDigits - 1 - digit)));
        }
        QChar *const digits = m_text + m_offsetDigits;
        QChar *const ascii = digits + m_digitColumns;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto byte = static_cast<uchar>(line[i]);
            digits[digitColumn(i)] = hexDigit(byte >> 4);
            digits[digitColumn(i) + 1] = hexDigit(byte);
            ascii[i] = byte >= 0x20 && byte <= 0x7E ? QLatin1Char(line[i]) : QLatin1Char('.');
        }
        ascii[line.size()] = u'\n';
        m_text = ascii + line.size() + 1;
    }

private:
    QChar *m_text;
    int m_offsetDigits;
    qsizetype m_digitColumns;
};

/// More than 4 GiB need longer offsets.
int offsetDigits(QByteArrayView bytes)
{
    constexpr qint64 largestFor8Digits = Q_INT64_C(1) << 32;
    return bytes.size() > largestFor8Digits ? 16 : 8;
}

} // namespace

QString hexLines(QByteArrayView bytes, qsizetype from, qsizetype to, qsizetype bytesInLine)
{
    const int digits = offsetDigits(bytes);
    const qsizetype columns = digitColumns(bytesInLine);
    const qsizetype lines = (to - from + bytesInLine - 1) / bytesInLine;
    QString text(lines * (digits + columns + 1) + to - from, u' ');
    LineWriter writer(text.data(), digits, columns);
    for (qsizetype offset = from; offset < to; offset += bytesInLine) {
        const qsizetype length = std::min(bytesInLine, to - offset);
        writer.write(offset, bytes.sliced(offset, length));
    }
    text.chop(1);
    return text;
}

qsizetype hexLineWidth(QByteArrayView bytes, qsizetype bytesInLine)
{
    return offsetDigits(bytes) + digitColumns(bytesInLine) + bytesInLine;
}

QString hexDump(QByteArrayView bytes, qsizetype limit)
{
    const qsizetype shown = std::clamp<qsizetype>(limit, 0, bytes.size());
    QString text = hexLines(bytes, 0, shown);
    if (shown == bytes.size()) {
        return text;
    }
    if (shown > 0) {
        text += u'\n';
    }
    text += QCoreApplication::translate("wasclean::hexDump", "… %1 of %2 bytes are shown")
                .arg(QString::number(shown), QString::number(bytes.size()));
    return text;
}

} // namespace wasclean
