#include "app/paste/script/powershellexpressions.h"

#include "app/paste/script/pastetext.h"

#include <QCoreApplication>

#include <utility>

namespace wasclean {

void PowerShellExpressions::readMemberOrCall()
{
    QStringList names;
    while (peek() == u'.' && isNameCharacter(peek(1))) {
        const qsizetype begin = ++m_at;
        while (isNameCharacter(peek()))
            ++m_at;
        names.append(m_text.sliced(begin, m_at - begin).toLower());
    }
    if (peek() == u'(')
        m_calls.append(
            {names.mid(qMax<qsizetype>(0, names.size() - 2)).join(u'.'), readArguments(0)});
}

std::vector<PastedValue> PowerShellExpressions::readArguments(int depth)
{
    std::vector<PastedValue> arguments;
    ++m_at;
    readItems(u')', [&] { arguments.push_back(readValue(depth + 1)); });
    return arguments;
}

PastedValue PowerShellExpressions::readValue(int depth)
{
    static const QRegularExpression toJson(
        QStringLiteral("^\\|\\s*ConvertTo-Json(?:\\s+-\\w+(?:\\s+\\d+)?)*"),
        QRegularExpression::CaseInsensitiveOption);
    if (!checkDepth(depth))
        return {};
    PastedValue value = readOperand(depth);
    skipBlanksInLine();
    while (value.kind == PastedValue::Kind::Text && peek() == u'+' && !atEnd()) {
        ++m_at;
        skipBlanks();
        const PastedValue more = readOperand(depth);
        value.text += more.kind == PastedValue::Kind::Word ? variableText(more.text) : more.text;
        skipBlanksInLine();
    }
    if (const auto match = nextIf(peek() == u'|', toJson); match.hasMatch()) {
        m_at += match.capturedLength();
        QStringList names;
        const QString json = jsonTextOf(value, names);
        for (const QString &name : std::as_const(names))
            variableText(name);
        value = PastedValue::makeText(json);
    }
    return value;
}

PastedValue PowerShellExpressions::readOperand(int depth)
{
    const QChar c = peek();
    const QChar second = peek(1);
    if (c == u'"')
        return PastedValue::makeText(readDoubleQuoted());
    if (c == u'\'')
        return PastedValue::makeText(readSingleQuoted());
    if (c == u'@' && (second == u'"' || second == u'\''))
        return PastedValue::makeText(readHereString());
    if (c == u'@' && second == u'{')
        return readTable(depth + 1);
    if (c == u'@' && second == u'(') {
        PastedValue list = PastedValue::makeEmpty(PastedValue::Kind::List);
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

/// The value of a variable or of its member; a Word if it is not known.
PastedValue PowerShellExpressions::readVariable()
{
    const qsizetype begin = ++m_at;
    while (isNameCharacter(peek()) || peek() == u':')
        ++m_at;
    QString name = m_text.sliced(begin, m_at - begin);
    const qsizetype member = m_at;
    if (peek() == u'.' && isNameCharacter(peek(1)))
        readMemberOrCall();
    const PastedValue *value = m_variables.find(name.section(u':', -1).toLower());
    if (m_at == member && value && value->kind != PastedValue::Kind::Nothing)
        return *value;
    const QString path = m_text.sliced(member, m_at - member);
    if (value) {
        for (const auto &[key, inner] : value->members) {
            if (path.compare(QString(u'.' + key), Qt::CaseInsensitive) == 0)
                return inner;
        }
    }
    name += path.section(u'(', 0, 0);
    const QString lower = name.toLower();
    const bool isTruth = lower == QLatin1String("true") || lower == QLatin1String("false");
    return PastedValue::makeWord(isTruth ? lower : name);
}

/// [Type]"text" is the text, and so is [Type]::new("text").
PastedValue PowerShellExpressions::readType(int depth)
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
        return PastedValue::makeWord(m_text.sliced(begin, m_at - begin));
    const std::vector<PastedValue> arguments = readArguments(depth);
    return arguments.empty() ? PastedValue() : arguments.front();
}

/// A number, a name, or a command that returns its first argument: New-Object Uri("text").
PastedValue PowerShellExpressions::readWord(int depth)
{
    static const QRegularExpression word(QStringLiteral("^[^\\s(){}\\[\\],;|\"'@$`]+"));
    static const QRegularExpression makes(QStringLiteral("^(?:New-Object|ConvertTo-SecureString)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = next(word);
    m_at += match.capturedLength();
    const QString name = match.captured();
    if (!makes.match(name).hasMatch())
        return PastedValue::makeWord(name);
    static const QRegularExpression type(
        QStringLiteral("^[ \\t]*(?:-TypeName[ \\t]+)?[A-Za-z_][\\w.]*(?:\\[[\\w.]*\\])?[ \\t]*"
                       "(?:-ArgumentList[ \\t]*)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression option(
        QStringLiteral("^[ \\t]*-String[ \\t]*"), QRegularExpression::CaseInsensitiveOption);
    const bool isObject = name.startsWith(u'N', Qt::CaseInsensitive);
    if (const auto skipped = next(isObject ? type : option); skipped.hasMatch())
        m_at += skipped.capturedLength();
    skipBlanksInLine();
    PastedValue made = PastedValue::makeEmpty(PastedValue::Kind::List);
    if (peek() == u'(')
        made.items = readArguments(depth);
    else if (QStringLiteral("\"'$[@").contains(peek()) && !atEnd())
        return readValue(depth + 1);
    return made.items.size() == 1 ? made.items.front() : made;
}

/// At "@{".
PastedValue PowerShellExpressions::readTable(int depth)
{
    PastedValue table = PastedValue::makeEmpty(PastedValue::Kind::Map);
    m_at += 2;
    for (;;) {
        skipBlanks();
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
        skipBlanks();
        if (peek() == u'=') {
            ++m_at;
            skipBlanks();
            table.members.push_back({name, readValue(depth)});
        }
        skipBlanksInLine();
        if (peek() == u';' || m_at == begin)
            ++m_at;
    }
}

/// "(…)" is the first value in it. A script in "{…}" is read only if it is $true.
PastedValue PowerShellExpressions::readGroup(int depth)
{
    static const QRegularExpression truth(
        QStringLiteral("^\\{\\s*(?:param\\([^)]*\\)\\s*)?(?:return\\s+)?\\$true\\s*\\}"),
        QRegularExpression::CaseInsensitiveOption);
    if (peek() == u'{') {
        const auto match = next(truth);
        m_at += qMax<qsizetype>(1, match.capturedLength());
        return match.hasMatch() ? PastedValue::makeWord(QStringLiteral("true")) : PastedValue();
    }
    const std::vector<PastedValue> values = readArguments(depth);
    return values.empty() ? PastedValue() : values.front();
}

QString PowerShellExpressions::variableText(const QString &name)
{
    const QString plain = name.section(u':', -1);
    if (const PastedValue *value = m_variables.findScalar(plain.toLower()))
        return value->text;
    const QString sentence = PasteText::tr("The shell variable %1 became the variable {{%2}}.")
                                 .arg(QString(u'$' + name.left(60)), plain.left(60));
    note(sentence);
    return QLatin1String("{{") + plain + QLatin1String("}}");
}

} // namespace wasclean
