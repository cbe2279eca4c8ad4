#include "app/formats/hexview.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

    constexpr qsizetype bytesInLine = 16;
    constexpr qsizetype bytesInGroup = 8;
    /// Columns between the offset and the ASCII column.
    constexpr qsizetype digitColumns = 52;

    QChar hexDigit(qsizetype value)
    {
        return QLatin1Char("0123456789abcdef"[value & 0xF]);
    }

    /// Where the first digit of a byte stands, counted from the end of the offset.
    qsizetype digitColumn(qsizetype byteInLine)
    {
        return 2 + 3 * byteInLine + byteInLine / bytesInGroup;
    }

    /// Fills places of a text of spaces, which is several times as fast as to append so many
    /// pieces.
    class LineWriter
    {
    public:
        LineWriter(QChar *text, int offsetDigits)
            : m_text(text)
            , m_offsetDigits(offsetDigits)
        {
        }

        void write(qsizetype offset, QByteArrayView line)
        {
            for (int digit = 0; digit < m_offsetDigits; ++digit) {
                m_text[digit] = hexDigit(offset >> (4 * (m_offsetDigits - 1 - digit)));
            }
            QChar *const digits = m_text + m_offsetDigits;
            QChar *const ascii = digits + digitColumns;
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
    };

    /// Every line ends in a line feed, also the last.
    QString dumpLines(QByteArrayView shown, int offsetDigits)
    {
        const qsizetype lines = (shown.size() + bytesInLine - 1) / bytesInLine;
        QString text(lines * (offsetDigits + digitColumns + 1) + shown.size(), u' ');
        LineWriter writer(text.data(), offsetDigits);
        for (qsizetype offset = 0; offset < shown.size(); offset += bytesInLine) {
            const qsizetype length = std::min(bytesInLine, shown.size() - offset);
            writer.write(offset, shown.sliced(offset, length));
        }
        return text;
    }

} // namespace

QString hexDump(QByteArrayView bytes, qsizetype limit)
{
    constexpr qint64 largestFor8Digits = Q_INT64_C(1) << 32;
    const int offsetDigits = bytes.size() > largestFor8Digits ? 16 : 8;
    const QByteArrayView shown = bytes.first(std::clamp<qsizetype>(limit, 0, bytes.size()));
    QString text = dumpLines(shown, offsetDigits);
    if (shown.size() == bytes.size()) {
        text.chop(1);
        return text;
    }
    return text
        + QCoreApplication::translate("wasclean::hexDump", "… %1 of %2 bytes are shown")
              .arg(QString::number(shown.size()), QString::number(bytes.size()));
}

} // namespace wasclean
