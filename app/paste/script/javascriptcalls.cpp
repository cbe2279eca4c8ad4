#include "app/paste/script/javascriptcalls.h"

#include "app/paste/result/pasteresult.h"
#include "app/paste/script/javascriptlexer.h"
#include "app/paste/script/pastetext.h"
#include "app/paste/shell/shellwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace wasclean {

namespace {

constexpr int maxDepth = 60;
/// In UTF-16 units.
constexpr qsizetype maxReadForConstants = 1'000'000;
/// What may be made of constants, in UTF-16 units and values: those that name each other could make
/// more of a few lines.
constexpr qsizetype maxMade = 1'000'000;

/// The name by which a call that makes a connection is known; empty for other calls.
QString connectionCall(const QString &name, QChar before, const QString &nameBefore)
{
    static const QRegularExpression sockets(
        QStringLiteral("^(?:\\w*WebSocket\\w*|WS|Sockette|SubscriptionClient)$"));
    static const QStringList makers{QStringLiteral("webSocket"), QStringLiteral("useWebSocket"),
        QStringLiteral("createClient")};
    const bool isMember = before == u'.';
    if (!isMember && name == QLatin1String("fetch"))
        return name;
    const bool isOfWindow = isMember
        && (nameBefore == QLatin1String("window") || nameBefore == QLatin1String("globalThis"));
    if (((nameBefore == QLatin1String("new") && !isMember) || isOfWindow)
        && sockets.match(name).hasMatch())
        return QStringLiteral("WebSocket");
    const bool isIo
        = !isMember && name == QLatin1String("io") && nameBefore != QLatin1String("function");
    const bool connects = isMember && name == QLatin1String("connect");
    if (isIo || (connects && nameBefore == QLatin1String("io")))
        return QStringLiteral("io");
    return connects || (!isMember && makers.contains(name)) ? QStringLiteral("connect") : QString();
}

class ScriptReader final : private ScriptLexer
{
public:
    explicit ScriptReader(const QString &text)
        : ScriptLexer(text)
    { }

    ScriptCalls read();

private:
    void readStatement(const QString &name, QChar before, const QString &nameBefore);
    void readConstant(const QString &name);
    void readCall(const QString &name);
    PastedValue readExpression(int depth);
    PastedValue readOperand(int depth);
    PastedValue readNamed(int depth);
    PastedValue readWrapped(const QString &name, int depth);
    void skipArguments();
    PastedValue readList(int depth);
    PastedValue readMap(int depth);
    void readMember(PastedValue &map, int depth);
    PastedValue valueOfName(const QString &name);
    bool mayCopy(const PastedValue &value);
    bool isAtFunction() const;
    QString readTemplate();
    QString textOfName(const QString &name);
    void note(const QString &sentence);

    ScriptCalls m_out;
    /// What "const name = …" gives, where it is a literal.
    QHash<QString, PastedValue> m_constants;
    /// How much was read for constants, which is read again for the calls in it.
    qsizetype m_readForConstants = 0;
    qsizetype m_made = 0;
    /// Whether a member of a map could not be read.
    bool m_leftOut = false;
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
            readStatement(name, before, nameBefore);
            before = QChar();
            nameBefore = name;
            continue;
        } else {
            ++m_at;
        }
        if (!c.isSpace())
            before = c;
    }
    m_out.problem = problemText();
    return m_out;
}

/// Behind a name.
void ScriptReader::readStatement(const QString &name, QChar before, const QString &nameBefore)
{
    const bool sends
        = before == u'.' && (name == QLatin1String("send") || name == QLatin1String("emit"));
    const QString call = sends ? name : connectionCall(name, before, nameBefore);
    const bool declares = nameBefore == QLatin1String("const") || nameBefore == QLatin1String("let")
        || nameBefore == QLatin1String("var");
    if (peek() == u'(' && !call.isEmpty())
        readCall(call);
    else if (declares && peek() == u'=' && peek(1) != u'=' && peek(1) != u'>')
        readConstant(name);
}

/// Reads a literal behind "=", and stays where it begins: there may be calls in it.
void ScriptReader::readConstant(const QString &name)
{
    ++m_at;
    skipBlanks();
    const qsizetype begin = m_at;
    const bool isLiteral = QStringLiteral("\"'`{[").contains(peek())
        || QStringView(m_text).sliced(m_at).startsWith(u"new URL(");
    if (!isLiteral || atEnd() || m_readForConstants > maxReadForConstants)
        return;
    PastedValue value = readOperand(0);
    m_readForConstants += m_at - begin;
    if (!hasProblem())
        m_constants.insert(name, std::move(value));
    forgetProblem();
    m_at = begin;
}

void ScriptReader::note(const QString &sentence)
{
    if (m_out.notes.size() < maxPasteNotes && !m_out.notes.contains(sentence))
        m_out.notes.append(sentence);
}

/// The text of a constant, or a variable of ours.
QString ScriptReader::textOfName(const QString &name)
{
    static const QRegularExpression encoded(QStringLiteral("^encodeURI(?:Component)?\\((.*)\\)$"));
    static const QRegularExpression unfit(
        QStringLiteral("^(?:process\\.env\\.|__ENV\\.|import\\.meta\\.env\\.)|[^\\w.$-]"));
    const auto match = encoded.match(name);
    QString plain = match.hasMatch() ? match.captured(1).trimmed() : name;
    const auto constant = m_constants.constFind(plain);
    if (constant != m_constants.cend() && constant->isScalar()) {
        m_made += constant->text.size() + 1;
        if (m_made <= maxMade)
            return constant->text;
    }
    const QString sentence
        = PasteText::tr("The value of ${%1} is not known; it became the variable {{%1}}.");
    plain.remove(unfit);
    note(QString(sentence).replace(QLatin1String("%1"), plain.left(60)));
    return QLatin1String("{{") + plain + QLatin1String("}}");
}

void ScriptReader::readCall(const QString &name)
{
    const qsizetype open = m_at++;
    ScriptCall call{name, {}};
    for (;;) {
        skipBlanks();
        if (atEnd()) {
            if (name != QLatin1String("send") && name != QLatin1String("emit"))
                fail(Problem::OpenCall, open);
            break;
        }
        // There may be calls in a function that is handed over.
        if (!call.arguments.empty() && isAtFunction())
            break;
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

bool ScriptReader::isAtFunction() const
{
    static const QRegularExpression function(QStringLiteral(
        "^(?:async\\b\\s*)?(?:function\\b|\\([\\w$,\\s{}]*\\)\\s*=>|[\\w$]+\\s*=>)"));
    return function.match(m_text.mid(m_at, 200)).hasMatch();
}

/// Operands with "+" between them; what else stands there is a word.
PastedValue ScriptReader::readExpression(int depth)
{
    if (depth > maxDepth) {
        fail(Problem::TooDeep, m_at);
        return {};
    }
    const qsizetype begin = m_at;
    PastedValue value = readOperand(depth);
    skipBlanks();
    while (value.kind == PastedValue::Kind::Text && peek() == u'+' && !atEnd()) {
        ++m_at;
        skipBlanks();
        const PastedValue next = readOperand(depth);
        value.text += next.kind == PastedValue::Kind::Word ? textOfName(next.text) : next.text;
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
    static const QRegularExpression wrapper(
        QStringLiteral("(?:^|\\s)(?:\\w*Headers|URL|JSON\\.stringify|String|encodeURI(?:Component)?"
                       "|Uint8Array(?:\\.from)?)$"));
    if (peek() == u'(' && wrapper.match(name).hasMatch())
        return readWrapped(name, depth);
    if (const auto constant = m_constants.constFind(name);
        constant != m_constants.cend() && peek() != u'(' && mayCopy(*constant))
        return *constant;
    if (name == QLatin1String("null") || name == QLatin1String("undefined"))
        return value;
    value.kind = PastedValue::Kind::Word;
    value.text = name;
    if (peek() == u'(') {
        ++m_at;
        skipArguments();
        value.text = m_text.mid(begin, m_at - begin);
    }
    return value;
}

/// Behind "(", to its end.
void ScriptReader::skipArguments()
{
    skipRest();
    while (peek() == u',' && !atEnd()) {
        ++m_at;
        skipRest();
    }
    if (peek() == u')')
        ++m_at;
}

/// Behind the name of a function that gives its argument in another form.
PastedValue ScriptReader::readWrapped(const QString &name, int depth)
{
    ++m_at;
    skipBlanks();
    m_leftOut = false;
    PastedValue value = readExpression(depth + 1);
    skipArguments();
    if (name != QLatin1String("JSON.stringify") || value.kind == PastedValue::Kind::Word)
        return value;
    QStringList names;
    value.text = jsonTextOf(value, names);
    value.kind = PastedValue::Kind::Text;
    for (const QString &unknown : std::as_const(names))
        textOfName(unknown);
    if (m_leftOut)
        note(PasteText::tr("The values that the program computes for its JSON were left out."));
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

/// Of a member that has no value but its name.
PastedValue ScriptReader::valueOfName(const QString &name)
{
    if (const auto constant = m_constants.constFind(name);
        constant != m_constants.cend() && mayCopy(*constant))
        return *constant;
    PastedValue word;
    word.kind = PastedValue::Kind::Word;
    word.text = name;
    return word;
}

bool ScriptReader::mayCopy(const PastedValue &value)
{
    m_made += m_made <= maxMade ? valueCount(value) : 0;
    return m_made <= maxMade;
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
        m_leftOut = true;
        skipRest(); // "...others" and what else may stand here
        return;
    }
    skipBlanks();
    if (peek() == u',' || peek() == u'}') {
        map.members.push_back({name, valueOfName(name)});
        return;
    }
    if (peek() != u':') {
        m_leftOut = true;
        skipRest(); // a method
        return;
    }
    ++m_at;
    skipBlanks();
    map.members.push_back({name, readExpression(depth)});
}

QString ScriptReader::readTemplate()
{
    const qsizetype begin = m_at++;
    QString text;
    while (m_at < m_text.size() && peek() != u'`') {
        if (peek() == u'\\') {
            text += readEscape();
        } else if (peek() == u'$' && peek(1) == u'{') {
            m_at += 2;
            text += textOfName(readTemplateExpression());
        } else {
            text += peek();
            ++m_at;
        }
    }
    if (m_at >= m_text.size() || peek() != u'`')
        fail(Problem::OpenQuote, begin);
    ++m_at;
    return text;
}

} // namespace

ScriptCalls findScriptCalls(const QString &text) { return ScriptReader(text).read(); }

} // namespace wasclean
