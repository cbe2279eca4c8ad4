#include "app/paste/shell/ansiquotes.h"
#include "app/paste/shell/pastetext.h"
#include "app/paste/shell/wordreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNameCharacter(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9'); }

/// Reads a command line by the rules of Bash's manual, 3.1.2 (quoting), 3.2 (commands) and 3.6
/// (redirections).
class BashReader final : public WordReader
{
public:
    explicit BashReader(const QString &text)
        : WordReader(text)
    { }

private:
    /// A text that begins in the next line.
    struct HereDocument
    {
        QString delimiter;
        /// Index of the word that becomes the text.
        qsizetype word = 0;
        bool isQuoted = false;
        bool dropsTabs = false;
    };

    void step() override;
    void readOperator();
    bool isGluedAmpersand() const;
    void readEscape();
    void readSingleQuotes();
    void readDoubleQuotes();
    void readExpanded(qsizetype end, bool inQuotes);
    void readAnsiQuotes();
    void readDollar();
    void readVariable(qsizetype nameAt, bool inBraces);
    void readSubstitution(qsizetype begin);
    void beginHereDocument();
    void readHereDocuments();

    QList<HereDocument> m_documents;
};

void BashReader::step()
{
    const QChar c = peek();
    if (c == u'\n' && !m_documents.isEmpty()) {
        readBlank();
        readHereDocuments();
    } else if (readBlank() || skipComment()) {
        // not a part of a command
    } else if (c == u'\\') {
        readEscape();
    } else if (c == u'\'') {
        readSingleQuotes();
    } else if (c == u'"') {
        readDoubleQuotes();
    } else if (c == u'$') {
        readDollar();
    } else if (c == u'`') {
        readSubstitution(m_at);
    } else if (QStringLiteral("|&;<>()").contains(c) && !isGluedAmpersand()) {
        readOperator();
    } else if (c == u'~' && !m_inWord && (peek(1) == u'/')) {
        add(QDir::homePath());
        ++m_at;
    } else {
        take();
    }
}

/// Whether this is an "&" of a URL without quotes. A shell would end the command there, but the
/// text means the whole URL.
bool BashReader::isGluedAmpersand() const
{
    return peek() == u'&' && m_inWord && m_word.contains(QLatin1String("://"))
        && isNameCharacter(peek(1));
}

void BashReader::readOperator()
{
    // The number before ">" in "2>&1" is not an argument.
    const bool isNumber = m_inWord && (peek() == u'<' || peek() == u'>')
        && std::all_of(m_word.begin(), m_word.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber) {
        m_word.clear();
        m_inWord = false;
    }
    endWord();
    static const QStringList operators{QStringLiteral("<<<"), QStringLiteral("<<-"),
        QStringLiteral("&>>"), QStringLiteral("||"), QStringLiteral("&&"), QStringLiteral("|&"),
        QStringLiteral("<<"), QStringLiteral(">>"), QStringLiteral("<&"), QStringLiteral(">&"),
        QStringLiteral("&>"), QStringLiteral(">|"), QStringLiteral(";;")};
    for (const QString &known : operators) {
        if (!rest().startsWith(known))
            continue;
        if (known == QLatin1String("<<") || known == QLatin1String("<<-")) {
            beginHereDocument();
            return;
        }
        m_out.addOperator(known);
        m_at += known.size();
        return;
    }
    m_out.addOperator(QString(peek()));
    ++m_at;
}

/// The text replaces the delimiter, as if it were behind "<<<".
void BashReader::beginHereDocument()
{
    static const QRegularExpression delimiter(
        QStringLiteral("^<<(-?)[ \\t]*(?:'([^'\\n]+)'|\"([^\"\\n]+)\"|(\\\\?)([\\w.-]+))"));
    const auto match = delimiter.match(m_text.mid(m_at, 200));
    if (!match.hasMatch()) {
        m_out.addOperator(QStringLiteral("<<"));
        m_at += 2;
        return;
    }
    HereDocument document;
    document.dropsTabs = !match.captured(1).isEmpty();
    document.isQuoted = match.captured(5).isEmpty() || !match.captured(4).isEmpty();
    document.delimiter = match.captured(2) + match.captured(3) + match.captured(5);
    m_out.addOperator(QStringLiteral("<<<"));
    document.word = m_out.words.size();
    m_out.addWord({});
    m_documents.append(document);
    m_at += match.capturedLength();
}

void BashReader::readHereDocuments()
{
    for (const HereDocument &document : std::exchange(m_documents, {})) {
        const qsizetype begin = m_at;
        qsizetype lineAt = m_at;
        qsizetype next = m_text.size();
        for (; lineAt < m_text.size(); lineAt = next) {
            const qsizetype lineEnd = m_text.indexOf(u'\n', lineAt);
            PasteWork::add((lineEnd < 0 ? m_text.size() : lineEnd) - lineAt);
            next = lineEnd < 0 ? m_text.size() : lineEnd + 1;
            QString line = m_text.sliced(lineAt, next - lineAt);
            if (document.dropsTabs)
                line.remove(QRegularExpression(QStringLiteral("^\\t+")));
            if (line.trimmed() == document.delimiter)
                break;
        }
        QString text = m_text.sliced(begin, lineAt - begin);
        if (!document.isQuoted) {
            readExpanded(lineAt, false);
            text = std::exchange(m_word, {});
            m_inWord = false;
            if (std::exchange(m_isComputed, false))
                m_out.noteSubstitution();
        }
        if (document.dropsTabs)
            text.remove(
                QRegularExpression(QStringLiteral("^\\t+"), QRegularExpression::MultilineOption));
        m_out.words[document.word].text = text;
        m_at = qMin(next, m_text.size());
    }
}

void BashReader::readEscape()
{
    if (const qsizetype length = continuation(); length > 0) {
        m_at += length;
    } else {
        // The text may end behind the backslash.
        ++m_at;
        if (m_at < m_text.size())
            take();
    }
}

void BashReader::readSingleQuotes()
{
    const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
    PasteWork::add((end < 0 ? m_text.size() : end) - m_at);
    if (end < 0) {
        fail(m_at);
        return;
    }
    add(QStringView(m_text).sliced(m_at + 1, end - m_at - 1));
    m_at = end + 1;
}

void BashReader::readDoubleQuotes()
{
    const qsizetype begin = m_at++;
    add(u"");
    readExpanded(m_text.size(), true);
    if (m_at >= m_text.size() && m_out.problem.isEmpty())
        fail(begin);
    else
        ++m_at;
}

/// In double quotes, up to the one that ends them, or in a here-document.
void BashReader::readExpanded(qsizetype end, bool inQuotes)
{
    while (m_at < end && m_out.problem.isEmpty() && !(inQuotes && peek() == u'"')) {
        const QChar c = peek();
        const QChar next = peek(1);
        if (c == u'\\' && next == u'\n') {
            m_at += 2;
        } else if (c == u'\\'
            && (QStringLiteral("$`\\").contains(next) || (inQuotes && next == u'"'))) {
            ++m_at;
            take();
        } else if (c == u'$' && next != u'\'' && next != u'"') {
            readDollar();
        } else if (c == u'`') {
            readSubstitution(m_at);
        } else {
            take();
        }
    }
}

void BashReader::readAnsiQuotes()
{
    const AnsiQuoted quoted = readAnsiQuoted(m_text, m_at + 1);
    if (quoted.end < 0) {
        fail(m_at + 1);
        m_at = m_text.size();
        return;
    }
    add(quoted.text);
    m_at = quoted.end;
}

void BashReader::readDollar()
{
    const QChar next = peek(1);
    if (next == u'\'') {
        readAnsiQuotes();
    } else if (next == u'"') {
        ++m_at;
        readDoubleQuotes();
    } else if (next == u'(') {
        readSubstitution(m_at);
    } else if (next == u'{' && isNameStart(peek(2))) {
        readVariable(m_at + 2, true);
    } else if (isNameStart(next)) {
        readVariable(m_at + 1, false);
    } else {
        take();
    }
}

void BashReader::readVariable(qsizetype nameAt, bool inBraces)
{
    qsizetype end = nameAt;
    while (end < m_text.size() && isNameCharacter(m_text[end]))
        ++end;
    const QString name = m_text.sliced(nameAt, end - nameAt);
    m_at = end;
    if (inBraces) {
        const qsizetype close = m_text.indexOf(u'}', end);
        PasteWork::add((close < 0 ? m_text.size() : close) - end);
        m_at = close < 0 ? m_text.size() : close + 1;
        if (close != end)
            m_out.note(PasteText::tr(
                "The modifier in ${%1…} was left out; the variable is used without it.")
                           .arg(name));
    }
    add(m_out.variable(name, QString(u'$' + name)));
}

/// $(…) and `…`: commands are not run, so the text is kept as it is.
void BashReader::readSubstitution(qsizetype begin)
{
    qsizetype end = begin;
    if (m_text[begin] == u'`') {
        end = m_text.indexOf(u'`', begin + 1);
    } else {
        end = closingParenthesis(m_text, begin + 1, Shell::Bash);
    }
    if (end < 0 || end >= m_text.size()) {
        fail(begin);
        return;
    }
    add(QStringView(m_text).sliced(begin, end - begin + 1));
    m_at = end + 1;
    m_isComputed = true;
}

} // namespace

ShellWords splitBashWords(const QString &text) { return BashReader(text).read(); }

} // namespace wasclean
