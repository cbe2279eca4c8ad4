#include "app/paste/shell/wordreader.h"

#include <QRegularExpression>

namespace wasclean {

namespace {

/// Reads a command line by PowerShell's about_Quoting_Rules and about_Special_Characters.
class PowerShellReader final : public WordReader
{
public:
    explicit PowerShellReader(const QString &text)
        : WordReader(text)
    {
        m_out.ignoresCase = true;
    }

private:
    void step() override;
    void endWord() override;
    void readBacktick();
    void readSingleQuotes();
    void readDoubleQuotes();
    void readDollar();
    bool readAssignment();

    /// How many "$(" have no end.
    int m_openSubexpressions = 0;
};

void PowerShellReader::endWord()
{
    // Windows PowerShell needs \" to hand a quote on to a program.
    m_word.replace(QLatin1String("\\\""), QLatin1String("\""));
    WordReader::endWord();
}

void PowerShellReader::step()
{
    const QChar c = peek();
    if (readBlank() || skipComment()) {
        // nothing of a command
    } else if (c == u'`') {
        readBacktick();
    } else if (c == u'\'') {
        readSingleQuotes();
    } else if (c == u'"') {
        readDoubleQuotes();
    } else if (c == u'$' && !readAssignment()) {
        readDollar();
    } else if (c == u'|' || c == u';' || c == u'>' || c == u'&') {
        endWord();
        // The call operator before the name of a program is ignored.
        if (c != u'&' || !m_out.words.isEmpty())
            m_out.addOperator(QString(c));
        ++m_at;
    } else if (c != u'$') {
        take();
    }
}

/// $name = "text" is a word, name=text, as Bash has it.
bool PowerShellReader::readAssignment()
{
    static const QRegularExpression assignment(
        QStringLiteral("^\\$(?:env:|global:|script:)?([A-Za-z_]\\w*)[ \\t]*=[ \\t]*(?=[\"'])"),
        QRegularExpression::CaseInsensitiveOption);
    if (m_inWord || !m_out.isAtCommand())
        return false;
    const auto match = assignment.match(m_text.mid(m_at, 120));
    if (!match.hasMatch())
        return false;
    add(QString(match.captured(1) + u'='));
    m_at += match.capturedLength();
    return true;
}

void PowerShellReader::readBacktick()
{
    const QChar next = peek(1);
    if (const qsizetype length = continuation(); length > 0) {
        m_at += length;
    } else if (m_at + 1 >= m_text.size()) {
        ++m_at;
    } else {
        static const QString letters = QStringLiteral("0abefnrtv");
        static const QString meanings = QStringLiteral("0\a\b\x1b\f\n\r\t\v");
        const qsizetype letter = letters.indexOf(next);
        if (letter == 0)
            add(QString(QChar(0)));
        else
            add(QString(letter > 0 ? meanings[letter] : next));
        m_at += 2;
    }
}

void PowerShellReader::readSingleQuotes()
{
    const qsizetype begin = m_at++;
    add(u"");
    while (m_at < m_text.size()) {
        if (peek() != u'\'') {
            take();
        } else if (peek(1) == u'\'') {
            add(QStringLiteral("'"));
            m_at += 2;
        } else {
            ++m_at;
            return;
        }
    }
    fail(begin);
}

void PowerShellReader::readDoubleQuotes()
{
    const qsizetype begin = m_at++;
    add(u"");
    while (m_at < m_text.size()) {
        const QChar c = peek();
        if (c == u'`') {
            readBacktick();
        } else if (c == u'$') {
            readDollar();
        } else if (c != u'"') {
            take();
        } else if (peek(1) == u'"') {
            add(QStringLiteral("\""));
            m_at += 2;
        } else if (m_word.endsWith(u'\\')) {
            // \" was meant for a program and for a reader, and ends nothing.
            add(QStringLiteral("\""));
            ++m_at;
        } else {
            ++m_at;
            return;
        }
    }
    fail(begin);
}

void PowerShellReader::readDollar()
{
    static const QRegularExpression variable(
        QStringLiteral("^\\$(?:\\{(?:env:)?([A-Za-z_]\\w*)\\}|(?:env:)?([A-Za-z_]\\w*))"),
        QRegularExpression::CaseInsensitiveOption);
    // The matcher looks at the whole subject first, so it gets a short one.
    const auto match = variable.match(m_text.mid(m_at, 80));
    if (match.hasMatch()) {
        const QString name = match.captured(1) + match.captured(2);
        add(m_out.variable(name, match.captured()));
        m_at += match.capturedLength();
        return;
    }
    const qsizetype end = peek(1) == u'(' && m_openSubexpressions < maxOpenSubexpressions
        ? closingParenthesis(m_text, m_at + 1, Shell::PowerShell)
        : -1;
    if (end < 0) {
        m_openSubexpressions += peek(1) == u'(' ? 1 : 0;
        take();
        return;
    }
    const QString inside = m_text.sliced(m_at + 2, end - m_at - 2);
    if (const QString name = subexpressionName(inside); !name.isEmpty()) {
        add(m_out.variable(name, inside.trimmed()));
        m_at = end + 1;
    } else {
        take(end + 1 - m_at);
        m_isComputed = true;
    }
}

} // namespace

ShellWords splitPowerShellWords(const QString &text) { return PowerShellReader(text).read(); }

} // namespace wasclean
