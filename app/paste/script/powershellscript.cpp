#include "app/paste/script/powershellscript.h"

#include "app/paste/script/pastetext.h"
#include "app/paste/script/powershelllexer.h"
#include "app/paste/shell/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace wasclean {

namespace {

constexpr int maxPowerShellDepth = 60;

PastedValue wordOf(const QString &text)
{
    PastedValue word;
    word.kind = PastedValue::Kind::Word;
    word.text = text;
    return word;
}

PastedValue textValue(const QString &text)
{
    PastedValue value;
    value.kind = PastedValue::Kind::Text;
    value.text = text;
    return value;
}

class PowerShellScriptReader final : private PowerShellLexer
{
public:
    explicit PowerShellScriptReader(const QString &text)
        : PowerShellLexer(text)
    { }

    PowerShellScript read();

private:
    void readStatement();
    static void addTo(PastedValue &table, const std::vector<PastedValue> &arguments);
    void readMemberOrCall();
    void readCommand();
    void readParameter(PowerShellScript::Command &command);
    std::vector<PastedValue> readArguments(int depth);
    PastedValue readValue(int depth);
    PastedValue readOperand(int depth);
    PastedValue readVariable();
    PastedValue readType(int depth);
    PastedValue readWord(int depth);
    PastedValue readTable(int depth);
    PastedValue readGroup(int depth);
    QString variableText(const QString &name) override;

    QHash<QString, PastedValue> m_variables;
    PowerShellScript m_out;
};

PowerShellScript PowerShellScriptReader::read()
{
    while (!atEnd()) {
        const qsizetype begin = m_at;
        skipBlanks(true);
        if (!atEnd())
            readStatement();
        if (m_at == begin)
            ++m_at;
    }
    m_out.notes = m_notes;
    m_out.problem = m_problem;
    return m_out;
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
        skipBlanks(true);
        // A command's result is not known, but the command counts.
        if (next(request).hasMatch())
            return;
        const PastedValue value = readValue(0);
        if (match.captured(2).isEmpty())
            m_variables.insert(match.captured(1).toLower(), value);
        else
            m_out.properties.append({match.captured(2).sliced(1), value});
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

/// $table.Add("name", "value"), to a dictionary that was made empty.
void PowerShellScriptReader::addTo(PastedValue &table, const std::vector<PastedValue> &arguments)
{
    if (arguments.size() != 2)
        return;
    if (!table.isMap())
        table = {};
    table.kind = PastedValue::Kind::Map;
    table.members.push_back({arguments[0].text, arguments[1]});
}

void PowerShellScriptReader::readMemberOrCall()
{
    QStringList names;
    while (peek() == u'.' && isNameCharacter(peek(1))) {
        const qsizetype begin = ++m_at;
        while (isNameCharacter(peek()))
            ++m_at;
        names.append(m_text.sliced(begin, m_at - begin).toLower());
    }
    if (peek() == u'(')
        m_out.calls.append(
            {names.mid(qMax<qsizetype>(0, names.size() - 2)).join(u'.'), readArguments(0)});
}

void PowerShellScriptReader::readCommand()
{
    PowerShellScript::Command command;
    for (;;) {
        skipBlanks(false);
        const QChar c = peek();
        if (atEnd() || c == u'\n' || c == u';' || c == u'|' || c == u')' || c == u'}')
            break;
        const qsizetype begin = m_at;
        if (c == u'-' && peek(1).isLetter()) {
            readParameter(command);
        } else if (c == u'@' && isNameCharacter(peek(1))) {
            ++m_at;
            const QString name = readWord(0).text.toLower();
            for (const auto &[key, value] : m_variables.value(name).members)
                command.parameters.insert(key, value);
        } else {
            command.positionals.push_back(readValue(0));
        }
        if (m_at == begin)
            ++m_at;
    }
    m_out.commands.append(command);
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
    skipBlanks(false);
    const bool isSwitch = m_at >= m_text.size() || next(noValue).hasMatch();
    command.parameters.insert(name, isSwitch ? wordOf(QStringLiteral("true")) : readValue(0));
}

/// At "(".
std::vector<PastedValue> PowerShellScriptReader::readArguments(int depth)
{
    std::vector<PastedValue> arguments;
    ++m_at;
    for (;;) {
        skipBlanks(true);
        if (atEnd())
            return arguments;
        if (peek() == u')') {
            ++m_at;
            return arguments;
        }
        const qsizetype begin = m_at;
        if (peek() == u',')
            ++m_at;
        else
            arguments.push_back(readValue(depth + 1));
        if (m_at == begin)
            ++m_at;
    }
}

/// An operand, more texts that are added to it, and "| ConvertTo-Json".
PastedValue PowerShellScriptReader::readValue(int depth)
{
    static const QRegularExpression toJson(
        QStringLiteral("^\\|\\s*ConvertTo-Json(?:\\s+-\\w+(?:\\s+\\d+)?)*"),
        QRegularExpression::CaseInsensitiveOption);
    if (depth > maxPowerShellDepth) {
        m_problem
            = PasteText::tr("The script is nested too deeply at %1.").arg(placeOf(m_text, m_at));
        return {};
    }
    PastedValue value = readOperand(depth);
    skipBlanks(false);
    while (value.kind == PastedValue::Kind::Text && peek() == u'+' && !atEnd()) {
        ++m_at;
        skipBlanks(true);
        const PastedValue more = readOperand(depth);
        value.text += more.kind == PastedValue::Kind::Word ? variableText(more.text) : more.text;
        skipBlanks(false);
    }
    if (const auto match = nextIf(peek() == u'|', toJson); match.hasMatch()) {
        m_at += match.capturedLength();
        QStringList names;
        const QString json = jsonTextOf(value, names);
        for (const QString &name : std::as_const(names))
            variableText(name);
        value = textValue(json);
    }
    return value;
}

PastedValue PowerShellScriptReader::readOperand(int depth)
{
    const QChar c = peek();
    const QChar second = peek(1);
    if (c == u'"')
        return textValue(readDoubleQuoted());
    if (c == u'\'')
        return textValue(readSingleQuoted());
    if (c == u'@' && (second == u'"' || second == u'\''))
        return textValue(readHereString());
    if (c == u'@' && second == u'{')
        return readTable(depth + 1);
    if (c == u'@' && second == u'(') {
        PastedValue list;
        list.kind = PastedValue::Kind::List;
        ++m_at;
        list.items = readArguments(depth);
        return list;
    }
    if (c == u'$' && second != u'(')
        return readVariable();
    if (c == u'[')
        return readType(depth + 1);
    if (c == u'(' || c == u'{')
        return readGroup(depth + 1);
    return readWord(depth);
}

/// The value of a variable or of its member; what is not known is a Word.
PastedValue PowerShellScriptReader::readVariable()
{
    const qsizetype begin = ++m_at;
    while (isNameCharacter(peek()) || peek() == u':')
        ++m_at;
    QString name = m_text.sliced(begin, m_at - begin);
    const qsizetype member = m_at;
    if (peek() == u'.' && isNameCharacter(peek(1)))
        readMemberOrCall();
    const PastedValue value = m_variables.value(name.section(u':', -1).toLower());
    if (m_at == member && value.kind != PastedValue::Kind::Nothing)
        return value;
    const QString path = m_text.sliced(member, m_at - member);
    for (const auto &[key, inner] : value.members) {
        if (path.compare(QString(u'.' + key), Qt::CaseInsensitive) == 0)
            return inner;
    }
    name += path.section(u'(', 0, 0);
    const QString lower = name.toLower();
    const bool isTruth = lower == QLatin1String("true") || lower == QLatin1String("false");
    return wordOf(isTruth ? lower : name);
}

/// [Type]"text" is the text, and so is [Type]::new("text").
PastedValue PowerShellScriptReader::readType(int depth)
{
    int open = 0;
    do {
        open += peek() == u'[' ? 1 : (peek() == u']' ? -1 : 0);
        ++m_at;
    } while (!atEnd() && open > 0 && peek() != u'\n');
    if (peek() != u':' || peek(1) != u':')
        return readValue(depth);
    m_at += 2;
    const qsizetype begin = m_at;
    while (isNameCharacter(peek()) || peek() == u'.')
        ++m_at;
    if (peek() != u'(')
        return wordOf(m_text.sliced(begin, m_at - begin));
    const std::vector<PastedValue> arguments = readArguments(depth);
    return arguments.empty() ? PastedValue() : arguments.front();
}

/// A number, a name, or a command whose first argument is what it gives: New-Object Uri("text").
PastedValue PowerShellScriptReader::readWord(int depth)
{
    static const QRegularExpression word(QStringLiteral("^[^\\s(){}\\[\\],;|\"'@$`]+"));
    static const QRegularExpression makes(QStringLiteral("^(?:New-Object|ConvertTo-SecureString)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = next(word);
    m_at += match.capturedLength();
    const QString name = match.captured();
    if (!makes.match(name).hasMatch())
        return wordOf(name);
    static const QRegularExpression type(
        QStringLiteral("^[ \\t]*(?:-TypeName[ \\t]+)?[A-Za-z_][\\w.]*(?:\\[[\\w.]*\\])?[ \\t]*"
                       "(?:-ArgumentList[ \\t]*)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(
        QStringLiteral("^[ \\t]*-String[ \\t]*"), QRegularExpression::CaseInsensitiveOption);
    const bool isObject = name.startsWith(u'N', Qt::CaseInsensitive);
    if (const auto skipped = next(isObject ? type : option); skipped.hasMatch())
        m_at += skipped.capturedLength();
    skipBlanks(false);
    PastedValue made;
    made.kind = PastedValue::Kind::List;
    if (peek() == u'(')
        made.items = readArguments(depth);
    else if (QStringLiteral("\"'$[@").contains(peek()) && !atEnd())
        return readValue(depth + 1);
    return made.items.size() == 1 ? made.items.front() : made;
}

/// At "@{".
PastedValue PowerShellScriptReader::readTable(int depth)
{
    PastedValue table;
    table.kind = PastedValue::Kind::Map;
    m_at += 2;
    for (;;) {
        skipBlanks(true);
        if (atEnd())
            return table;
        if (peek() == u'}') {
            ++m_at;
            return table;
        }
        const qsizetype begin = m_at;
        static const QRegularExpression bare(QStringLiteral("^[^\\s=;}\"'$]+"));
        const auto match = next(bare);
        const QString name = match.hasMatch() ? match.captured() : readOperand(depth).text;
        m_at += match.capturedLength();
        skipBlanks(true);
        if (peek() == u'=') {
            ++m_at;
            skipBlanks(true);
            table.members.push_back({name, readValue(depth)});
        }
        skipBlanks(false);
        if (peek() == u';' || m_at == begin)
            ++m_at;
    }
}

/// "(…)": the first value in it. "{…}" is a script of which it counts whether it is but true.
PastedValue PowerShellScriptReader::readGroup(int depth)
{
    static const QRegularExpression truth(
        QStringLiteral("^\\{\\s*(?:param\\([^)]*\\)\\s*)?(?:return\\s+)?\\$true\\s*\\}"),
        QRegularExpression::CaseInsensitiveOption);
    if (peek() == u'{') {
        const auto match = next(truth);
        m_at += qMax<qsizetype>(1, match.capturedLength());
        return match.hasMatch() ? wordOf(QStringLiteral("true")) : PastedValue();
    }
    const std::vector<PastedValue> values = readArguments(depth);
    return values.empty() ? PastedValue() : values.front();
}

QString PowerShellScriptReader::variableText(const QString &name)
{
    const QString plain = name.section(u':', -1);
    const auto value = m_variables.constFind(plain.toLower());
    if (value != m_variables.cend() && value->isScalar())
        return value->text;
    const QString sentence = PasteText::tr("The shell variable %1 became the variable {{%2}}.")
                                 .arg(QString(u'$' + name.left(60)), plain.left(60));
    note(sentence);
    return QLatin1String("{{") + plain + QLatin1String("}}");
}

} // namespace

PowerShellScript readPowerShellScript(const QString &text)
{
    return PowerShellScriptReader(text).read();
}

} // namespace wasclean
