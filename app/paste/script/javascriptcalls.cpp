#include "app/paste/script/javascriptcalls.h"

#include "app/paste/script/javascriptexpressions.h"

#include <QRegularExpression>

#include <utility>

namespace wasclean {

namespace {

/// In UTF-16 units.
constexpr qsizetype maxReadForConstants = 1'000'000;

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

class JavaScriptCallReader final : private JavaScriptExpressions
{
public:
    explicit JavaScriptCallReader(const QString &text)
        : JavaScriptExpressions(text)
    { }

    ScriptCalls read();

private:
    void readStatement(const QString &name, QChar before, const QString &nameBefore);
    void readConstant(const QString &name);
    void readCall(const QString &name);
    bool isAtFunction() const;

    QList<ScriptCall> m_calls;
    /// How much was read for constants; the calls in it are read again.
    qsizetype m_readForConstants = 0;
};

ScriptCalls JavaScriptCallReader::read()
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
    return {m_calls, m_notes, problemText()};
}

/// Behind a name.
void JavaScriptCallReader::readStatement(
    const QString &name, QChar before, const QString &nameBefore)
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

/// Reads the literal behind "=". The position stays at its begin, as there may be calls in it.
void JavaScriptCallReader::readConstant(const QString &name)
{
    ++m_at;
    skipBlanks();
    const qsizetype begin = m_at;
    const bool isLiteral = QStringLiteral("\"'`{[").contains(peek())
        || QStringView(m_text).sliced(m_at).startsWith(u"new URL(");
    if (!isLiteral || atEnd() || m_readForConstants > maxReadForConstants)
        return;
    const PastedValue value = readOperand(0);
    m_readForConstants += m_at - begin;
    if (!hasProblem())
        m_constants.insert(name, value);
    forgetProblem();
    m_at = begin;
}

void JavaScriptCallReader::readCall(const QString &name)
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
    m_calls.append(std::move(call));
}

bool JavaScriptCallReader::isAtFunction() const
{
    static const QRegularExpression function(QStringLiteral(
        "^(?:async\\b\\s*)?(?:function\\b|\\([\\w$,\\s{}]*\\)\\s*=>|[\\w$]+\\s*=>)"));
    return function.match(m_text.mid(m_at, 200)).hasMatch();
}

} // namespace

ScriptCalls findScriptCalls(const QString &text) { return JavaScriptCallReader(text).read(); }

} // namespace wasclean
