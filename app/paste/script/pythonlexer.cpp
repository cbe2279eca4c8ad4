#include "app/paste/script/pythonlexer.h"

namespace wasclean {

void PythonLexer::skipBlanks()
{
    while (m_at < m_text.size()) {
        if (peek() == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (peek() == u'\n' && m_brackets == 0) {
            return;
        } else if (peek().isSpace()) {
            ++m_at;
        } else if (peek() == u'\\' && peek(1).isSpace()) {
            m_at += peek(1) == u'\r' && peek(2) == u'\n' ? 3 : 2;
        } else {
            return;
        }
    }
}

QString PythonLexer::readPath()
{
    const qsizetype begin = m_at;
    while (isNameCharacter(peek()) || (peek() == u'.' && isNameCharacter(peek(1)) && m_at > begin))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

qsizetype PythonLexer::prefixLength() const
{
    static const QString letters = QStringLiteral("fFrRbBuU");
    qsizetype length = 0;
    while (length < 2 && letters.contains(peek(length)))
        ++length;
    return length;
}

bool PythonLexer::isAtString() const
{
    const QChar quote = peek(prefixLength());
    return quote == u'"' || quote == u'\'';
}

PythonLexer::Literal PythonLexer::readString()
{
    Literal literal;
    bool isRaw = false;
    const qsizetype begin = m_at;
    for (qsizetype left = prefixLength(); left > 0; --left, ++m_at) {
        const QChar letter = peek().toLower();
        literal.isBytes = literal.isBytes || letter == u'b';
        literal.isFormat = literal.isFormat || letter == u'f';
        isRaw = isRaw || letter == u'r';
    }
    const QChar quote = peek();
    const bool isLong = peek(1) == quote && peek(2) == quote;
    const qsizetype width = isLong ? 3 : 1;
    m_at += width;
    while (m_at < m_text.size()) {
        const bool ends = peek() == quote && (!isLong || (peek(1) == quote && peek(2) == quote));
        if (ends) {
            m_at += width;
            return literal;
        }
        if (peek() == u'\n' && !isLong)
            break;
        if (peek() == u'\\' && !isRaw) {
            readEscape(literal.text, literal.isBytes);
        } else if (peek() == u'\\') {
            literal.text += QStringView(m_text).mid(m_at, 2);
            m_at += 2;
        } else {
            literal.text += peek();
            ++m_at;
        }
    }
    m_at = qMin(m_at, m_text.size());
    fail(Problem::OpenQuote, qMin(begin, m_text.size() - 1));
    return literal;
}

void PythonLexer::readEscape(QString &text, bool isBytes)
{
    static const QString letters = QStringLiteral("abfnrtv");
    static const QString meanings = QStringLiteral("\a\b\f\n\r\t\v");
    const QChar c = peek(1);
    m_at += 2;
    int digits = 0;
    if (c == u'x')
        digits = 2;
    else if (c == u'u' && !isBytes)
        digits = 4;
    else if (c == u'U' && !isBytes)
        digits = 8;
    if (digits > 0) {
        bool isNumber = false;
        const char32_t code = QStringView(m_text).mid(m_at, digits).toUInt(&isNumber, 16);
        if (isNumber && code <= QChar::LastValidCodePoint)
            text += QString::fromUcs4(&code, 1);
        m_at += isNumber ? digits : 0;
    } else if (c >= u'0' && c <= u'7') {
        uint code = 0;
        --m_at;
        for (int i = 0; i < 3 && peek() >= u'0' && peek() <= u'7'; ++i, ++m_at)
            code = code * 8 + (peek().unicode() - u'0');
        text += QChar(char16_t(code));
    } else if (const qsizetype letter = letters.indexOf(c); letter >= 0) {
        text += meanings[letter];
    } else if (c == u'\\' || c == u'\'' || c == u'"') {
        text += c;
    } else if (c == u'\r' && peek() == u'\n') {
        ++m_at; // the line goes on
    } else if (c != u'\n' && m_at <= m_text.size()) {
        text += u'\\';
        text += c;
    }
}

void PythonLexer::skipRest()
{
    int open = 0;
    while (!atEnd()) {
        const QChar c = peek();
        if (isAtString()) {
            readString();
            continue;
        }
        if (isNameCharacter(c)) {
            readPath(); // a prefix's letter within a name begins no string
            continue;
        }
        if (c == u'#') {
            skipBlanks();
            continue;
        }
        if (open == 0 && m_brackets == 0 && c == u'\n')
            return;
        if (open == 0 && (c == u',' || c == u')' || c == u']' || c == u'}'))
            return;
        if (c == u'(' || c == u'[' || c == u'{')
            ++open;
        else if (c == u')' || c == u']' || c == u'}')
            --open;
        ++m_at;
    }
}

} // namespace wasclean
