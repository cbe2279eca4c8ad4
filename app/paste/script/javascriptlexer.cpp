#include "app/paste/script/javascriptlexer.h"

namespace wasclean {

/// Strings and templates within it are skipped, however deep they are nested.
QString JavaScriptLexer::readTemplateExpression()
{
    const qsizetype begin = m_at;
    // The open braces and templates. The text of a template continues when the brace in it is
    // closed.
    QString open(u'{');
    while (m_at < m_text.size() && !open.isEmpty()) {
        const QChar c = peek();
        const bool isText = open.back() == u'`';
        if (isText && c == u'\\') {
            m_at += 2;
            continue;
        }
        if (!isText && (c == u'"' || c == u'\'')) {
            skipString();
            continue;
        }
        if (isText && c == u'$' && peek(1) == u'{') {
            open += u'{';
            m_at += 2;
            continue;
        }
        if (c == u'`' && isText)
            open.chop(1);
        else if (c == u'`')
            open += u'`';
        else if (c == u'{' && !isText)
            open += u'{';
        else if (c == u'}' && !isText)
            open.chop(1);
        ++m_at;
    }
    m_at = qMin(m_at, m_text.size());
    const bool isClosed = open.isEmpty();
    return m_text.sliced(begin, m_at - begin - (isClosed ? 1 : 0)).trimmed();
}

void JavaScriptLexer::skipBlanks()
{
    while (m_at < m_text.size()) {
        if (peek().isSpace() || peek() == QChar(0xFEFF))
            ++m_at;
        else if (!skipComment())
            return;
    }
}

bool JavaScriptLexer::skipComment()
{
    if (peek() != u'/' || (peek(1) != u'/' && peek(1) != u'*'))
        return false;
    const bool isLine = peek(1) == u'/';
    const qsizetype end
        = isLine ? m_text.indexOf(u'\n', m_at) : m_text.indexOf(QLatin1String("*/"), m_at + 2);
    const qsizetype next = end < 0 ? m_text.size() : end + (isLine ? 1 : 2);
    PasteWork::add(next - m_at);
    m_at = next;
    return true;
}

QString JavaScriptLexer::readName()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isNameCharacter(peek()))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

QString JavaScriptLexer::readString()
{
    const qsizetype begin = m_at;
    const QChar quote = peek();
    QString text;
    ++m_at;
    while (m_at < m_text.size() && peek() != quote && peek() != u'\n') {
        if (peek() == u'\\') {
            text += readEscape();
        } else {
            text += peek();
            ++m_at;
        }
    }
    if (peek() != quote || m_at >= m_text.size())
        fail(Problem::OpenQuote, begin);
    ++m_at;
    return text;
}

QString JavaScriptLexer::readEscape()
{
    static const QString letters = QStringLiteral("bfnrtv0");
    static const QString meanings = QStringLiteral("\b\f\n\r\t\v");
    const QChar c = peek(1);
    m_at += 2;
    if (c == u'x' || c == u'u')
        return readCodePoint();
    if (c == u'\n' || m_at > m_text.size())
        return {};
    const qsizetype letter = letters.indexOf(c);
    if (letter == meanings.size())
        return QString(QChar(0));
    return QString(letter >= 0 ? meanings[letter] : c);
}

/// Behind "\x" or "\u"; two units of a pair come as two escapes.
QString JavaScriptLexer::readCodePoint()
{
    const bool isByte = m_text[m_at - 1] == u'x';
    bool isNumber = false;
    if (!isByte && peek() == u'{') {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        const char32_t code = end < 0 || end - m_at > 9
            ? 0x110000
            : QStringView(m_text).sliced(m_at + 1, end - m_at - 1).toUInt(&isNumber, 16);
        if (!isNumber || code > QChar::LastValidCodePoint)
            return {};
        m_at = end + 1;
        return QString::fromUcs4(&code, 1);
    }
    const QStringView digits = QStringView(m_text).mid(m_at, isByte ? 2 : 4);
    const uint code = digits.toUInt(&isNumber, 16);
    if (!isNumber)
        return {};
    m_at += digits.size();
    return QString(QChar(char16_t(code)));
}

QString JavaScriptLexer::skipRest()
{
    const qsizetype begin = m_at;
    int open = 0;
    while (!atEnd()) {
        const QChar c = peek();
        if (c == u'"' || c == u'\'' || c == u'`') {
            skipString();
            continue;
        }
        if (skipComment())
            continue;
        if (open == 0 && (c == u',' || c == u')' || c == u']' || c == u'}'))
            break;
        if (c == u'(' || c == u'[' || c == u'{')
            ++open;
        else if (c == u')' || c == u']' || c == u'}')
            --open;
        ++m_at;
    }
    return m_text.mid(begin, m_at - begin).trimmed();
}

void JavaScriptLexer::skipString()
{
    const QChar quote = peek();
    ++m_at;
    while (m_at < m_text.size() && peek() != quote) {
        if (quote != u'`' && peek() == u'\n')
            return;
        m_at += peek() == u'\\' ? 2 : 1;
    }
    ++m_at;
    m_at = qMin(m_at, m_text.size());
}

} // namespace wasclean
