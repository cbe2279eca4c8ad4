#include "app/paste/shellwords.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNameCharacter(QChar c) { return isNameStart(c) || (c >= u'0' && c <= u'9'); }

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const QChar lower = c.toLower();
    return lower >= u'a' && lower <= u'f' ? lower.unicode() - u'a' + 10 : -1;
}

/// Reads a command line by the rules of Bash's manual, 3.1.2 (quoting) and 3.2 (commands).
class BashReader
{
public:
    explicit BashReader(const QString &text)
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

    void add(QStringView piece)
    {
        m_word += piece;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord)
            m_out.addWord(m_word);
        m_word.clear();
        m_inWord = false;
    }

    void step();
    void readOperator();
    bool isGluedAmpersand() const;
    void readEscape();
    void readSingleQuotes();
    void readDoubleQuotes();
    void readAnsiQuotes();
    void readAnsiEscape(QByteArray &bytes);
    void readDollar();
    void readSubstitution(qsizetype begin);
    void skipComment();

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_word;
    bool m_inWord = false;
    ShellWords m_out;
};

void BashReader::step()
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
        skipComment();
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
        add(QStringView(m_text).sliced(m_at, 1));
        ++m_at;
    }
}

/// A URL's "&" that nobody quoted is meant as it stands, although a shell would break there.
bool BashReader::isGluedAmpersand() const
{
    return peek() == u'&' && m_inWord && m_word.contains(QLatin1String("://"))
        && isNameCharacter(peek(1));
}

void BashReader::readOperator()
{
    // The number before ">" in "2>&1" is no word.
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
    const QStringView rest = QStringView(m_text).sliced(m_at);
    for (const QString &known : operators) {
        if (rest.startsWith(known)) {
            m_out.addOperator(known);
            m_at += known.size();
            return;
        }
    }
    m_out.addOperator(QString(peek()));
    ++m_at;
}

void BashReader::readEscape()
{
    const QChar next = peek(1);
    if (next == u'\n') {
        m_at += 2;
    } else if (next == u'\r' && peek(2) == u'\n') {
        m_at += 3;
    } else if (m_at + 1 >= m_text.size()) {
        ++m_at; // the text ends in the middle of a line that should go on
    } else {
        add(QStringView(m_text).sliced(m_at + 1, 1));
        m_at += 2;
    }
}

void BashReader::readSingleQuotes()
{
    const qsizetype end = m_text.indexOf(u'\'', m_at + 1);
    if (end < 0) {
        m_out.problem = unclosedQuote(m_text, m_at);
        return;
    }
    add(QStringView(m_text).sliced(m_at + 1, end - m_at - 1));
    m_at = end + 1;
}

void BashReader::readDoubleQuotes()
{
    const qsizetype begin = m_at++;
    add(u"");
    while (m_at < m_text.size() && peek() != u'"') {
        const QChar c = peek();
        const QChar next = peek(1);
        if (c == u'\\' && next == u'\n') {
            m_at += 2;
        } else if (c == u'\\' && QStringLiteral("$`\"\\").contains(next)) {
            add(QStringView(m_text).sliced(m_at + 1, 1));
            m_at += 2;
        } else if (c == u'$' && (peek(1) != u'\'' && peek(1) != u'"')) {
            readDollar();
        } else if (c == u'`') {
            readSubstitution(m_at);
        } else {
            add(QStringView(m_text).sliced(m_at, 1));
            ++m_at;
        }
        if (!m_out.problem.isEmpty())
            return;
    }
    if (m_at >= m_text.size())
        m_out.problem = unclosedQuote(m_text, begin);
    else
        ++m_at;
}

void BashReader::readAnsiQuotes()
{
    const qsizetype begin = m_at + 1;
    m_at += 2;
    QByteArray bytes;
    while (m_at < m_text.size() && peek() != u'\'') {
        if (peek() == u'\\') {
            readAnsiEscape(bytes);
        } else {
            const qsizetype length = peek().isHighSurrogate() && m_at + 1 < m_text.size() ? 2 : 1;
            bytes += QStringView(m_text).sliced(m_at, length).toUtf8();
            m_at += length;
        }
    }
    if (m_at >= m_text.size()) {
        m_out.problem = unclosedQuote(m_text, begin);
        return;
    }
    ++m_at;
    // Old browsers wrote é as \xe9.
    const QString utf8 = QString::fromUtf8(bytes);
    add(utf8.toUtf8() == bytes ? utf8 : QString::fromLatin1(bytes));
}

void BashReader::readAnsiEscape(QByteArray &bytes)
{
    static const QString letters = QStringLiteral("abeEfnrtv");
    static const char meanings[] = "\a\b\x1b\x1b\f\n\r\t\v";
    const QChar c = peek(1);
    m_at += 2;
    if (m_at > m_text.size()) {
        m_at = m_text.size();
        return;
    }
    if (const qsizetype letter = letters.indexOf(c); letter >= 0) {
        bytes += meanings[letter];
        return;
    }
    const bool isHex = c == u'x' || c == u'u' || c == u'U';
    const bool isOctal = c >= u'0' && c <= u'7';
    if (!isHex && !isOctal) {
        bytes += QString(c).toUtf8();
        return;
    }
    if (isOctal)
        --m_at;
    const int most = isOctal ? 3 : (c == u'x' ? 2 : (c == u'u' ? 4 : 8));
    const int base = isOctal ? 8 : 16;
    char32_t code = 0;
    int digits = 0;
    for (; digits < most && hexValue(peek()) >= 0 && hexValue(peek()) < base; ++digits, ++m_at)
        code = code * char32_t(base) + char32_t(hexValue(peek()));
    if (digits == 0)
        bytes += QByteArray("\\") + QString(c).toUtf8();
    else if (isOctal || c == u'x')
        bytes += char(code);
    else if (QChar::isHighSurrogate(code) && peek() == u'\\' && peek(1) == u'u') {
        // Browsers write what needs two UTF-16 units as two escapes.
        bool isNumber = false;
        const uint low = QStringView(m_text).mid(m_at + 2, 4).toUInt(&isNumber, 16);
        if (isNumber && QChar::isLowSurrogate(low)) {
            code = QChar::surrogateToUcs4(char16_t(code), char16_t(low));
            m_at += 6;
        }
        bytes += QString::fromUcs4(&code, 1).toUtf8();
    } else if (code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code))
        bytes += QString::fromUcs4(&code, 1).toUtf8();
}

void BashReader::readDollar()
{
    const qsizetype begin = m_at;
    const QChar next = peek(1);
    if (next == u'\'') {
        readAnsiQuotes();
    } else if (next == u'"') {
        ++m_at;
        readDoubleQuotes();
    } else if (next == u'(') {
        readSubstitution(begin);
    } else if (next == u'{' && isNameStart(peek(2))) {
        qsizetype end = begin + 2;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        const QString name = m_text.sliced(begin + 2, end - begin - 2);
        const qsizetype close = m_text.indexOf(u'}', end);
        m_at = close < 0 ? m_text.size() : close + 1;
        add(m_out.variable(name, QString(u'$' + name)));
        if (close != end)
            m_out.note(tr("What ${%1…} does with the variable was left out.").arg(name));
    } else if (isNameStart(next)) {
        qsizetype end = begin + 1;
        while (end < m_text.size() && isNameCharacter(m_text[end]))
            ++end;
        const QString name = m_text.sliced(begin + 1, end - begin - 1);
        m_at = end;
        add(m_out.variable(name, QString(u'$' + name)));
    } else {
        add(u"$");
        ++m_at;
    }
}

/// $(…) and `…`: nothing is run here, so the text is kept for the reader to see.
void BashReader::readSubstitution(qsizetype begin)
{
    qsizetype end = begin;
    if (m_text[begin] == u'`') {
        end = m_text.indexOf(u'`', begin + 1);
    } else {
        int depth = 0;
        for (end = begin + 1; end < m_text.size(); ++end) {
            if (m_text[end] == u'(')
                ++depth;
            else if (m_text[end] == u')' && --depth == 0)
                break;
        }
    }
    if (end < 0 || end >= m_text.size()) {
        m_out.problem = unclosedQuote(m_text, begin);
        return;
    }
    add(QStringView(m_text).sliced(begin, end - begin + 1));
    m_at = end + 1;
    m_out.note(tr("What the shell would put in the place of $(…) or `…` is not known; it stands "
                  "there as it was written."));
}

void BashReader::skipComment()
{
    const qsizetype end = m_text.indexOf(u'\n', m_at);
    m_at = end < 0 ? m_text.size() : end;
}

} // namespace

ShellWords splitBashWords(const QString &text) { return BashReader(text).read(); }

} // namespace wasclean
