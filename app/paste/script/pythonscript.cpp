#include "app/paste/script/pythonscript.h"

#include "app/paste/script/pythonexpressions.h"

#include <QRegularExpression>

#include <utility>

namespace wasclean {

namespace {

class PythonScriptReader final : private PythonExpressions
{
public:
    PythonScriptReader(const QString &text, KnownValues values)
        : PythonExpressions(text, std::move(values))
    { }

    PythonScript read();

    const KnownValues &values() { return m_formatter.values(); }

private:
    void readStatement();
    bool readAssignment(const QString &name);
};

PythonScript PythonScriptReader::read()
{
    while (!atEnd()) {
        skipBlanks();
        if (!atEnd())
            readStatement();
    }
    return {m_calls, m_formatter.notes(), problemText()};
}

void PythonScriptReader::readStatement()
{
    if (isAtString()) {
        readString();
        forgetProblem(); // the text is not needed, so it need not end
        return;
    }
    if (!isNameCharacter(peek())) {
        ++m_at;
        return;
    }
    const QString name = readPath();
    const qsizetype behind = m_at;
    while (peek() == u' ' || peek() == u'\t')
        ++m_at;
    if (peek() == u'(') {
        // Calls within the arguments come first: asyncio.run(ws.send("…")).
        m_calls.append(readArguments(name, 0));
        if (m_calls.last().function().isEmpty())
            m_calls.removeLast();
    } else if (!readAssignment(name)) {
        m_at = behind;
    }
}

/// name = value, name: type = value, where the value is a literal or is made of literals.
bool PythonScriptReader::readAssignment(const QString &name)
{
    static const QRegularExpression type(QStringLiteral("^:[ \\t]*[\\w.\\[\\], |]{1,60}?(?==)"));
    static const QRegularExpression readable(
        QStringLiteral("^(?:[\\[{(]|[fFrRbBuU]{0,2}[\"']|json\\.dumps\\(|dict\\(|os\\.|str\\()"));
    if (peek() == u':') {
        const auto match = type.match(m_text.mid(m_at, 80));
        m_at += match.capturedLength();
    }
    if (peek() != u'=' || peek(1) == u'=')
        return false;
    ++m_at;
    while (peek() == u' ' || peek() == u'\t')
        ++m_at;
    if (readable.match(m_text.mid(m_at, 20)).hasMatch())
        m_formatter.values().insert(name, readExpression(0));
    return true;
}

} // namespace

PythonScript readPythonScript(const QString &text)
{
    // A function may use a name that the text gives a value to further down.
    PythonScriptReader first(text, {});
    first.read();
    return PythonScriptReader(text, first.values()).read();
}

} // namespace wasclean
