#include "app/paste/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// Reads a command line by PowerShell's about_Quoting_Rules and about_Special_Characters.
class PowerShellReader
{
public:
    explicit PowerShellReader(const QString &text)
        : m_text(text)
    { }

    ShellWords read()
    {
        while (m_at < m_text.size() && m_out.problem.isEmpty())
            step();
        endWord();
        return m_out;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    void add(const QString &piece)
    {
        m_word += piece;
        m_inWord = true;
    }

    void endWord()
    {
        // Windows PowerShell needs \" to hand a quote on to a program.
        if (m_inWord)
            m_out.addWord(m_word.replace(QLatin1String("\\\""), QLatin1String("\"")));
        m_word.clear();
        m_inWord = false;
    }

    void step();
    void readBacktick();
    void readSingleQuotes();
    void readDoubleQuotes();
    void readDollar();

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    ShellWords m_out;
};

void PowerShellReader::step()
{
    const QChar c = peek();
    if (c == u'\n') {
        endWord();
        m_out.addOperator(QStringLiteral(";"));
        ++m_at;
    } else if (c.isSpace()) {
        endWord();
        ++m_at;
    } else if (c == u'#' && !m_inWord) {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_text.size() : end;
    } else if (c == u'`') {
        readBacktick();
    } else if (c == u'\'') {
        readSingleQuotes();
    } else if (c == u'"') {
        readDoubleQuotes();
    } else if (c == u'$') {
        readDollar();
    } else if (c == u'|' || c == u';' || c == u'>' || c == u'&') {
        endWord();
        // The call operator before a program's name says nothing.
        if (c != u'&' || !m_out.words.isEmpty())
            m_out.addOperator(QString(c));
        ++m_at;
    } else {
        add(QString(c));
        ++m_at;
    }
}

void PowerShellReader::readBacktick()
{
    const QChar next = peek(1);
    if (next == u'\n') {
        m_at += 2;
    } else if (next == u'\r' && peek(2) == u'\n') {
        m_at += 3;
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
    add({});
    while (m_at < m_text.size()) {
        if (peek() != u'\'') {
            add(QString(peek()));
            ++m_at;
        } else if (peek(1) == u'\'') {
            add(QStringLiteral("'"));
            m_at += 2;
        } else {
            ++m_at;
            return;
        }
    }
    m_out.problem = unclosedQuote(m_text, begin);
}

void PowerShellReader::readDoubleQuotes()
{
    const qsizetype begin = m_at++;
    add({});
    while (m_at < m_text.size()) {
        const QChar c = peek();
        if (c == u'`') {
            readBacktick();
        } else if (c == u'$') {
            readDollar();
        } else if (c != u'"') {
            add(QString(c));
            ++m_at;
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
    m_out.problem = unclosedQuote(m_text, begin);
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
    if (peek(1) == u'(')
        m_out.note(
            tr("What PowerShell would put in the place of $(…) is not known; it stands there "
               "as it was written."));
    add(QStringLiteral("$"));
    ++m_at;
}

} // namespace

ShellWords splitPowerShellWords(const QString &text) { return PowerShellReader(text).read(); }

} // namespace wasclean
