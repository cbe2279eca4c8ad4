#include "app/paste/script/powershelllexer.h"

#include "app/paste/result/pasteresult.h"
#include "app/paste/script/pastetext.h"
#include "app/paste/shell/shellwords.h"

#include <QCoreApplication>

namespace wasclean {

void PowerShellLexer::skipBlanks(bool andLines)
{
    static const QRegularExpression continued(QStringLiteral("^`[ \\t]*\\r?\\n"));
    for (;;) {
        if (peek() == u'#') {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (const auto match = nextIf(peek() == u'`', continued); match.hasMatch()) {
            m_at += match.capturedLength();
        } else if (m_at < m_text.size() && peek().isSpace() && (andLines || peek() != u'\n')) {
            ++m_at;
        } else {
            return;
        }
    }
}

QString PowerShellLexer::readSingleQuoted()
{
    const qsizetype begin = m_at++;
    QString text;
    while (m_at < m_text.size()) {
        if (peek() == u'\'' && peek(1) != u'\'') {
            ++m_at;
            return text;
        }
        text += peek();
        m_at += peek() == u'\'' ? 2 : 1;
    }
    fail(Problem::OpenQuote, begin);
    return text;
}

QString PowerShellLexer::readDoubleQuoted()
{
    const qsizetype begin = m_at++;
    QString text;
    while (m_at < m_text.size()) {
        const QChar c = peek();
        if (c == u'"' && peek(1) != u'"') {
            ++m_at;
            return text;
        }
        if (c == u'`') {
            text += readEscape();
        } else if (c == u'$') {
            text += readExpansion();
        } else {
            text += c;
            m_at += c == u'"' ? 2 : 1;
        }
    }
    fail(Problem::OpenQuote, begin);
    return text;
}

/// At @" or @', whose text begins in the next line and ends with a line of "@.
QString PowerShellLexer::readHereString()
{
    const qsizetype begin = m_at + 1;
    const bool expands = peek(1) == u'"';
    const qsizetype first = m_text.indexOf(u'\n', m_at);
    const qsizetype end = first < 0
        ? qsizetype(-1)
        : m_text.indexOf(QString(u'\n' + QString(peek(1)) + u'@'), first);
    PasteWork::add((end < 0 ? m_text.size() : end) - m_at);
    if (end < 0) {
        fail(Problem::OpenQuote, begin);
        return {};
    }
    QString text;
    m_at = first + 1;
    while (m_at < end) {
        if (expands && peek() == u'$') {
            text += readExpansion();
        } else if (expands && peek() == u'`') {
            text += readEscape();
        } else {
            text += peek();
            ++m_at;
        }
    }
    m_at = qMax(m_at, end + 3);
    return text.endsWith(u'\r') ? text.chopped(1) : text;
}

QString PowerShellLexer::readEscape()
{
    static const QString letters = QStringLiteral("abefnrtv");
    static const QString meanings = QStringLiteral("\a\b\x1b\f\n\r\t\v");
    const QChar c = peek(1);
    m_at += 2;
    if (c == u'0')
        return QString(QChar(0));
    const qsizetype letter = letters.indexOf(c);
    return QString(letter < 0 ? c : meanings[letter]);
}

/// $name, ${name}, $env:NAME, and $([char]233), as which browsers write what is not ASCII.
QString PowerShellLexer::readExpansion()
{
    static const QRegularExpression character(QStringLiteral("^\\$\\(\\[char\\](\\d{1,5})\\)"));
    static const QRegularExpression variable(
        QStringLiteral("^\\$(?:\\{(?:\\w+:)?(\\w+)\\}|(?:\\w+:)?([A-Za-z_]\\w*))"));
    if (const auto match = next(character); match.hasMatch()) {
        m_at += match.capturedLength();
        return QString(QChar(char16_t(match.captured(1).toUInt())));
    }
    if (const auto match = next(variable); match.hasMatch()) {
        m_at += match.capturedLength();
        return variableText(match.captured(1) + match.captured(2));
    }
    const qsizetype end = peek(1) == u'(' && m_openSubexpressions < maxOpenSubexpressions
        ? closingParenthesis(m_text, m_at + 1, Shell::PowerShell)
        : -1;
    if (end < 0) {
        m_openSubexpressions += peek(1) == u'(' ? 1 : 0;
        ++m_at;
        return QStringLiteral("$");
    }
    const QString whole = m_text.sliced(m_at, end + 1 - m_at);
    m_at = end + 1;
    if (const QString name = subexpressionName(whole.sliced(2).chopped(1)); !name.isEmpty())
        return variableText(name);
    note(PasteText::tr("The subexpression $(…) cannot be evaluated here and was kept as written."));
    return whole;
}

void PowerShellLexer::note(const QString &sentence) { addPasteNote(m_notes, sentence); }

} // namespace wasclean
