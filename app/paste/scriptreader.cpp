#include "app/paste/scriptreader.h"

#include "app/paste/shellwords.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

constexpr int maxDepth = 60;

bool isNameCharacter(QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'$'; }

class ScriptReader
{
public:
    explicit ScriptReader(const QString &text)
        : m_text(text)
    { }

    ScriptCalls read();

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(0);
    }

    bool atEnd() const { return m_at >= m_text.size() || !m_out.problem.isEmpty(); }

    void skipBlanks();
    bool skipComment();
    QString readName();
    void readCall(const QString &name);
    PastedValue readExpression(int depth);
    PastedValue readOperand(int depth);
    PastedValue readNamed(int depth);
    PastedValue readList(int depth);
    PastedValue readMap(int depth);
    void readMember(PastedValue &map, int depth);
    QString readString();
    QString readTemplate();
    QString readEscape();
    QString readCodePoint();
    /// Skips to where an argument or a member ends, and gives what was skipped.
    QString skipRest();
    void skipString();

    const QString &m_text;
    qsizetype m_at = 0;
    ScriptCalls m_out;
};

ScriptCalls ScriptReader::read()
{
    QChar before;
    QString nameBefore;
    while (!atEnd()) {
        const QChar c = peek();
        if (skipComment())
            continue;
        if (c == u'"' || c == u'\'' || c == u'`') {
            skipString();
        } else if (isNameCharacter(c)) {
            const QString name = readName();
            skipBlanks();
            const bool connects = (name == QLatin1String("fetch") && before != u'.')
                || (name == QLatin1String("WebSocket") && nameBefore == QLatin1String("new"));
            const bool sends = name == QLatin1String("send") && before == u'.';
            if (peek() == u'(' && (connects || sends))
                readCall(name);
            before = QChar();
            nameBefore = name;
            continue;
        } else {
            ++m_at;
        }
        if (!c.isSpace())
            before = c;
    }
    return m_out;
}

void ScriptReader::readCall(const QString &name)
{
    ++m_at;
    ScriptCall call{name, {}};
    for (;;) {
        skipBlanks();
        if (atEnd()) {
            if (m_out.problem.isEmpty() && name != QLatin1String("send"))
                m_out.problem = tr("The call of %1 has no end.").arg(name);
            break;
        }
        if (peek() == u')') {
            ++m_at;
            break;
        }
        if (peek() == u',') {
            ++m_at;
            continue;
        }
        const qsizetype begin = m_at;
        call.arguments.push_back(readExpression(0));
        if (m_at == begin)
            ++m_at;
    }
    m_out.calls.append(call);
}

void ScriptReader::skipBlanks()
{
    while (m_at < m_text.size()) {
        if (peek().isSpace() || peek() == QChar(0xFEFF))
            ++m_at;
        else if (!skipComment())
            return;
    }
}

bool ScriptReader::skipComment()
{
    if (peek() != u'/' || (peek(1) != u'/' && peek(1) != u'*'))
        return false;
    const bool isLine = peek(1) == u'/';
    const qsizetype end
        = isLine ? m_text.indexOf(u'\n', m_at) : m_text.indexOf(QLatin1String("*/"), m_at + 2);
    m_at = end < 0 ? m_text.size() : end + (isLine ? 1 : 2);
    return true;
}

QString ScriptReader::readName()
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && isNameCharacter(peek()))
        ++m_at;
    return m_text.mid(begin, m_at - begin);
}

/// Operands with "+" between them; what else stands there is a word.
PastedValue ScriptReader::readExpression(int depth)
{
    if (depth > maxDepth) {
        m_out.problem = tr("The JavaScript is nested too deeply at %1.").arg(placeOf(m_text, m_at));
        return {};
    }
    const qsizetype begin = m_at;
    PastedValue value = readOperand(depth);
    skipBlanks();
    while (value.kind == PastedValue::Kind::Text && peek() == u'+' && !atEnd()) {
        ++m_at;
        skipBlanks();
        const PastedValue next = readOperand(depth);
        value.text += next.kind == PastedValue::Kind::Word
            ? QString(QLatin1String("{{") + next.text + QLatin1String("}}"))
            : next.text;
        skipBlanks();
    }
    const QString rest = skipRest();
    if (rest.isEmpty())
        return value;
    PastedValue word;
    word.kind = PastedValue::Kind::Word;
    word.text = m_text.mid(begin, m_at - begin).trimmed();
    return word;
}

PastedValue ScriptReader::readOperand(int depth)
{
    const QChar c = peek();
    if (c == u'{')
        return readMap(depth + 1);
    if (c == u'[')
        return readList(depth + 1);
    PastedValue value;
    if (c == u'"' || c == u'\'' || c == u'`') {
        value.kind = PastedValue::Kind::Text;
        value.text = c == u'`' ? readTemplate() : readString();
        return value;
    }
    return isNameCharacter(c) || c == u'-' ? readNamed(depth) : value;
}

/// A number, a name with its properties, or "new Headers({…})" and the like: its argument.
PastedValue ScriptReader::readNamed(int depth)
{
    PastedValue value;
    const qsizetype begin = m_at;
    QString name;
    do {
        ++m_at;
        while (m_at < m_text.size() && (isNameCharacter(peek()) || peek() == u'.'))
            ++m_at;
        name = m_text.mid(begin, m_at - begin);
        skipBlanks();
    } while (isNameCharacter(peek()) && !atEnd());
    const bool isWrapper = name.endsWith(QLatin1String("Headers")) || name == QLatin1String("URL")
        || name == QLatin1String("JSON.stringify") || name == QLatin1String("String");
    if (peek() == u'(' && isWrapper) {
        ++m_at;
        skipBlanks();
        value = readExpression(depth + 1);
        skipRest();
        if (peek() == u')')
            ++m_at;
        return value;
    }
    if (name == QLatin1String("null") || name == QLatin1String("undefined"))
        return value;
    value.kind = PastedValue::Kind::Word;
    value.text = name;
    return value;
}

PastedValue ScriptReader::readList(int depth)
{
    PastedValue list;
    list.kind = PastedValue::Kind::List;
    ++m_at;
    for (;;) {
        skipBlanks();
        if (atEnd())
            return list;
        if (peek() == u']') {
            ++m_at;
            return list;
        }
        const qsizetype begin = m_at;
        if (peek() != u',')
            list.items.push_back(readExpression(depth));
        if (peek() == u',' || m_at == begin)
            ++m_at;
    }
}

PastedValue ScriptReader::readMap(int depth)
{
    PastedValue map;
    map.kind = PastedValue::Kind::Map;
    ++m_at;
    for (;;) {
        skipBlanks();
        if (atEnd())
            return map;
        if (peek() == u'}') {
            ++m_at;
            return map;
        }
        const qsizetype begin = m_at;
        if (peek() != u',')
            readMember(map, depth);
        if (peek() == u',' || m_at == begin)
            ++m_at;
    }
}

void ScriptReader::readMember(PastedValue &map, int depth)
{
    QString name;
    if (peek() == u'"' || peek() == u'\'') {
        name = readString();
    } else if (peek() == u'[') {
        const PastedValue computed = readList(depth + 1);
        name = computed.items.empty() ? QString() : computed.items.front().text;
    } else if (isNameCharacter(peek())) {
        name = readName();
    } else {
        skipRest(); // "...others" and what else may stand here
        return;
    }
    skipBlanks();
    if (peek() != u':') {
        skipRest(); // a method, or a name that is its own value
        return;
    }
    ++m_at;
    skipBlanks();
    map.members.emplace_back(name, readExpression(depth));
}

QString ScriptReader::readString()
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
        m_out.problem = unclosedQuote(m_text, begin);
    ++m_at;
    return text;
}

QString ScriptReader::readTemplate()
{
    const qsizetype begin = m_at++;
    QString text;
    while (m_at < m_text.size() && peek() != u'`') {
        if (peek() == u'\\') {
            text += readEscape();
        } else if (peek() == u'$' && peek(1) == u'{') {
            const qsizetype end = m_text.indexOf(u'}', m_at);
            if (end < 0)
                break;
            const QString name = m_text.sliced(m_at + 2, end - m_at - 2).trimmed();
            text += QLatin1String("{{") + name + QLatin1String("}}");
            const QString sentence
                = tr("The value of ${%1} is not known; it is kept as the variable {{%1}}.");
            m_out.notes.append(QString(sentence).replace(QLatin1String("%1"), name.left(60)));
            m_at = end + 1;
        } else {
            text += peek();
            ++m_at;
        }
    }
    if (m_at >= m_text.size() || peek() != u'`')
        m_out.problem = unclosedQuote(m_text, begin);
    ++m_at;
    return text;
}

QString ScriptReader::readEscape()
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
QString ScriptReader::readCodePoint()
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

QString ScriptReader::skipRest()
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

/// Skips a string that nobody reads, wherever it ends.
void ScriptReader::skipString()
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

} // namespace

ScriptCalls findScriptCalls(const QString &text) { return ScriptReader(text).read(); }

} // namespace wasclean
