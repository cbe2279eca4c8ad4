#include "app/paste/shell/ansiquotes.h"

#include "app/paste/result/pastework.h"

namespace wasclean {

namespace {

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

class AnsiQuoteReader
{
public:
    AnsiQuoteReader(const QString &text, qsizetype quoteAt)
        : m_text(text)
        , m_at(quoteAt + 1)
    { }

    AnsiQuoted read();

private:
    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    void readEscape();
    void readCodePoint(QChar letter);

    const QString &m_text;
    qsizetype m_at;
    QByteArray m_bytes;
};

AnsiQuoted AnsiQuoteReader::read()
{
    while (m_at < m_text.size() && peek() != u'\'') {
        if (peek() == u'\\') {
            readEscape();
        } else {
            const qsizetype length = peek().isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1;
            m_bytes += QStringView(m_text).sliced(m_at, length).toUtf8();
            m_at += length;
        }
    }
    if (m_at >= m_text.size())
        return {};
    // Old browsers wrote é as \xe9.
    const QString utf8 = QString::fromUtf8(m_bytes);
    return {utf8.toUtf8() == m_bytes ? utf8 : QString::fromLatin1(m_bytes), m_at + 1};
}

void AnsiQuoteReader::readEscape()
{
    static const QString letters = QStringLiteral("abeEfnrtv");
    static const char meanings[] = "\a\b\x1b\x1b\f\n\r\t\v";
    const QChar c = peek(1);
    if (m_at + 1 >= m_text.size()) {
        m_at = m_text.size();
        return;
    }
    m_at += 2;
    if (const qsizetype letter = letters.indexOf(c); letter >= 0) {
        m_bytes += meanings[letter];
    } else if (c == u'c' && m_at < m_text.size()) {
        m_bytes += char(peek().toUpper().unicode() & 0x1f); // a control character
        ++m_at;
    } else if (c == u'x' || c == u'u' || c == u'U' || (c >= u'0' && c <= u'7')) {
        readCodePoint(c);
    } else {
        m_bytes += QString(c).toUtf8();
    }
}

/// Behind "\x", "\u" or "\U", or at the first octal digit's end.
void AnsiQuoteReader::readCodePoint(QChar letter)
{
    const bool isOctal = letter.isDigit();
    if (isOctal)
        --m_at;
    const int most = isOctal ? 3 : (letter == u'x' ? 2 : (letter == u'u' ? 4 : 8));
    const int base = isOctal ? 8 : 16;
    char32_t code = 0;
    int digits = 0;
    for (; digits < most && hexValue(peek()) >= 0 && hexValue(peek()) < base; ++digits, ++m_at)
        code = code * char32_t(base) + char32_t(hexValue(peek()));
    if (digits == 0) {
        m_bytes += QByteArray("\\") + QString(letter).toUtf8();
    } else if (isOctal || letter == u'x') {
        m_bytes += char(code);
    } else if (QChar::isHighSurrogate(code) && peek() == u'\\' && peek(1) == u'u') {
        // Browsers write a character of two UTF-16 units as two escapes.
        bool isNumber = false;
        const uint low = QStringView(m_text).mid(m_at + 2, 4).toUInt(&isNumber, 16);
        if (isNumber && QChar::isLowSurrogate(low)) {
            code = QChar::surrogateToUcs4(char16_t(code), char16_t(low));
            m_at += 6;
        }
        m_bytes += QString::fromUcs4(&code, 1).toUtf8();
    } else if (code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code)) {
        m_bytes += QString::fromUcs4(&code, 1).toUtf8();
    }
}

} // namespace

AnsiQuoted readAnsiQuoted(const QString &text, qsizetype quoteAt)
{
    return AnsiQuoteReader(text, quoteAt).read();
}

} // namespace wasclean
