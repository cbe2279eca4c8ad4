#include "app/paste/result/pastework.h"
#include "app/paste/shell/shellwords.h"

#include <QRegularExpression>

namespace wasclean {

namespace {

/// Reads a command line as Windows does, in two steps: cmd.exe takes away its "^" and finds the
/// operators, and the program's own runtime splits what is left into words by quotes and
/// backslashes.
class CmdReader
{
public:
    explicit CmdReader(const QString &text)
        : m_text(text)
    {
        m_out.ignoresCase = true;
        static const QRegularExpression browsers(
            QStringLiteral(R"(\^\\\^"|^\s*curl(?:\.exe)? "[^"\n]*" \^\r?\n {2}-H ")"));
        m_caretsInQuotes = browsers.match(text).hasMatch();
    }

    ShellWords read()
    {
        while (m_at < m_text.size() && m_out.problem.isEmpty() && PasteWork::mayGoOn())
            step();
        endCommand();
        return m_out;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        PasteWork::add(1);
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    /// A line's end here, of one character or two, or 0.
    qsizetype lineEnd(qsizetype ahead) const
    {
        if (peek(ahead) == u'\n')
            return 1;
        return peek(ahead) == u'\r' && peek(ahead + 1) == u'\n' ? 2 : 0;
    }

    void add(QChar c)
    {
        m_line += c;
        m_places.append(m_at);
    }

    void step();
    void readCaret();
    bool readVariable();
    void endCommand();
    void splitCommand();
    qsizetype readBackslashes(qsizetype at, QString &word, bool &isQuote) const;

    const QString &m_text;
    qsizetype m_at = 0;
    /// What cmd.exe hands on, and where each character of it came from.
    QString m_line;
    QList<qsizetype> m_places;
    bool m_quoted = false;
    /// Chromium wrote "^" inside of quotes for years, where cmd.exe takes nothing away; what it
    /// meant is clear.
    bool m_caretsInQuotes = false;
    ShellWords m_out;
};

void CmdReader::step()
{
    const QChar c = peek();
    if (c == u'^' && (!m_quoted || m_caretsInQuotes)) {
        readCaret();
    } else if (c == u'"') {
        m_quoted = !m_quoted;
        add(c);
        ++m_at;
    } else if (c == u'%' && readVariable()) {
        // a variable of the shell
    } else if (c == u'&' && m_caretsInQuotes && !peek(1).isSpace()) {
        add(c); // nor did it always write "^" before "&"
        ++m_at;
    } else if (!m_quoted && (QStringLiteral("&|<>").contains(c) || lineEnd(0) > 0)) {
        endCommand();
        m_out.addOperator(lineEnd(0) > 0 ? QStringLiteral(";") : QString(c));
        m_at += qMax<qsizetype>(1, lineEnd(0));
    } else {
        add(c);
        ++m_at;
    }
}

void CmdReader::readCaret()
{
    ++m_at;
    if (const qsizetype end = lineEnd(0); end > 0) {
        // The line goes on; a second line's end right after it is a character of the command.
        m_at += end;
        if (const qsizetype second = lineEnd(0); second > 0) {
            add(u'\n');
            m_at += second;
        }
    } else if (m_at < m_text.size() && peek().isSpace() && lineEnd(1) > 0) {
        m_at += 1 + lineEnd(1); // a blank that slipped in behind the "^"
    } else if (m_at < m_text.size()) {
        add(peek());
        ++m_at;
    }
}

bool CmdReader::readVariable()
{
    static const QRegularExpression variable(QStringLiteral("^%([A-Za-z_][A-Za-z0-9_]*)%"));
    // Not "%E4%": that is how URLs write other characters.
    static const QRegularExpression clearly(QStringLiteral("^[A-Z_][A-Z0-9_]{2,}$"));
    // The matcher looks at the whole subject first, so it gets a short one.
    const auto match = variable.match(m_text.mid(m_at, 80));
    const QString name = match.captured(1);
    if (!match.hasMatch()
        || !(clearly.match(name).hasMatch() || m_out.values.contains(name.toLower())))
        return false;
    for (const QChar c : m_out.variable(name, match.captured()))
        add(c);
    m_at += match.capturedLength();
    return true;
}

void CmdReader::endCommand()
{
    splitCommand();
    m_line.clear();
    m_places.clear();
    m_quoted = false;
}

/// 2n backslashes before a quote are n of them and a quote; 2n+1 are n and the character.
qsizetype CmdReader::readBackslashes(qsizetype at, QString &word, bool &isQuote) const
{
    qsizetype end = at;
    while (end < m_line.size() && m_line[end] == u'\\')
        ++end;
    const qsizetype count = end - at;
    isQuote = end < m_line.size() && m_line[end] == u'"';
    if (!isQuote) {
        word += QString(count, u'\\');
        return end;
    }
    word += QString(count / 2, u'\\');
    if (count % 2 == 0)
        return end;
    isQuote = false;
    word += u'"';
    return end + 1;
}

void CmdReader::splitCommand()
{
    QString word;
    bool inWord = false;
    qsizetype quoteAt = -1;
    qsizetype at = 0;
    while (at < m_line.size()) {
        const QChar c = m_line[at];
        if (c == u'\\') {
            bool isQuote = false;
            at = readBackslashes(at, word, isQuote);
            inWord = true;
        } else if (c == u'"' && quoteAt >= 0 && at + 1 < m_line.size() && m_line[at + 1] == u'"') {
            word += c;
            at += 2;
        } else if (c == u'"') {
            quoteAt = quoteAt < 0 ? m_places[at] : -1;
            inWord = true;
            ++at;
        } else if (c.isSpace() && quoteAt < 0) {
            if (inWord)
                m_out.addWord(word);
            word.clear();
            inWord = false;
            ++at;
        } else {
            word += c;
            inWord = true;
            ++at;
        }
    }
    if (quoteAt >= 0 && m_out.problem.isEmpty())
        m_out.problem = unclosedQuote(m_text, quoteAt);
    if (inWord)
        m_out.addWord(word);
}

} // namespace

ShellWords splitCmdWords(const QString &text) { return CmdReader(text).read(); }

} // namespace wasclean
