#include "app/paste/script/powershellscript.h"

#include "app/paste/script/powershellexpressions.h"

#include <utility>

namespace wasclean {

namespace {

class PowerShellScriptReader final : private PowerShellExpressions
{
public:
    explicit PowerShellScriptReader(const QString &text)
        : PowerShellExpressions(text)
    { }

    PowerShellScript read();

private:
    void readStatement();
    static void addTo(PastedValue &table, const std::vector<PastedValue> &arguments);
    void readCommand();
    void readParameter(PowerShellScript::Command &command);

    QList<PowerShellScript::Property> m_properties;
    QList<PowerShellScript::Command> m_commands;
};

PowerShellScript PowerShellScriptReader::read()
{
    while (!atEnd()) {
        const qsizetype begin = m_at;
        skipBlanks();
        if (!atEnd())
            readStatement();
        if (m_at == begin)
            ++m_at;
    }
    return {m_calls, m_properties, m_commands, m_notes, problemText()};
}

void PowerShellScriptReader::readStatement()
{
    static const QRegularExpression assignment(QStringLiteral(
        "^\\$(?:(?:global|script|env):)?([A-Za-z_]\\w*)((?:\\.[A-Za-z_]\\w*)*)\\s*=(?!=)"));
    static const QRegularExpression request(
        QStringLiteral("^(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression addition(QStringLiteral("^\\$([A-Za-z_]\\w*)\\.Add(?=\\()"),
        QRegularExpression::CaseInsensitiveOption);
    const QChar c = peek();
    if (const auto added = nextIf(c == u'$', addition); added.hasMatch()) {
        m_at += added.capturedLength();
        addTo(m_variables[added.captured(1).toLower()], readArguments(0));
    } else if (const auto match = nextIf(c == u'$', assignment); match.hasMatch()) {
        m_at += match.capturedLength();
        skipBlanks();
        // The result of a command is not known, but the command itself is read.
        if (next(request).hasMatch())
            return;
        const PastedValue value = readValue(0);
        if (match.captured(2).isEmpty())
            m_variables.insert(match.captured(1).toLower(), value);
        else
            m_properties.append({match.captured(2).sliced(1), value});
    } else if (const auto command = nextIf(c.toLower() == u'i', request); command.hasMatch()) {
        m_at += command.capturedLength();
        readCommand();
    } else if (c == u'.' && isNameCharacter(peek(1))) {
        readMemberOrCall();
    } else if (c == u'"' || c == u'\'') {
        readOperand(0);
    } else if (isNameCharacter(c)) {
        while (isNameCharacter(peek()) || peek() == u'-')
            ++m_at;
    } else {
        ++m_at;
    }
}

/// $table.Add("name", "value"), to a dictionary that was empty.
void PowerShellScriptReader::addTo(PastedValue &table, const std::vector<PastedValue> &arguments)
{
    if (arguments.size() != 2)
        return;
    if (!table.isMap())
        table = PastedValue::makeEmpty(PastedValue::Kind::Map);
    table.members.push_back({arguments[0].text, arguments[1]});
}

void PowerShellScriptReader::readCommand()
{
    PowerShellScript::Command command;
    for (;;) {
        skipBlanksInLine();
        const QChar c = peek();
        if (atEnd() || c == u'\n' || c == u';' || c == u'|' || c == u')' || c == u'}')
            break;
        const qsizetype begin = m_at;
        if (c == u'-' && peek(1).isLetter()) {
            readParameter(command);
        } else if (c == u'@' && isNameCharacter(peek(1))) {
            ++m_at;
            const QString name = readWord(0).text.toLower();
            const PastedValue *table = m_variables.find(name);
            for (const auto &[key, value] : table ? table->members : PastedValue().members)
                command.parameters.insert(key, value);
        } else {
            command.positionals.push_back(readValue(0));
        }
        if (m_at == begin)
            ++m_at;
    }
    m_commands.append(std::move(command));
}

void PowerShellScriptReader::readParameter(PowerShellScript::Command &command)
{
    static const QRegularExpression noValue(QStringLiteral("^(?:-[A-Za-z]|[\\r\\n;|)}]|$)"));
    const qsizetype begin = ++m_at;
    while (isNameCharacter(peek()))
        ++m_at;
    const QString name = m_text.sliced(begin, m_at - begin);
    if (peek() == u':')
        ++m_at;
    skipBlanksInLine();
    const bool isSwitch = m_at >= m_text.size() || next(noValue).hasMatch();
    command.parameters.insert(
        name, isSwitch ? PastedValue::makeWord(QStringLiteral("true")) : readValue(0));
}

} // namespace

PowerShellScript readPowerShellScript(const QString &text)
{
    return PowerShellScriptReader(text).read();
}

} // namespace wasclean
