#include "app/paste/commands/commandreaders.h"
#include "app/paste/commands/curloptions.h"

#include <QRegularExpression>

#include <algorithm>

namespace wasclean {

namespace {

const OptionRule *ruleNamed(const QString &name)
{
    const QList<OptionRule> &rules = curlOptionRules();
    const auto rule = std::find_if(rules.begin(), rules.end(),
        [&name](const OptionRule &each) { return name == QLatin1String(each.name); });
    return rule == rules.end() ? nullptr : &*rule;
}

/// The text in double quotes, by curl's manual under --config.
QString unquoted(QStringView text)
{
    static const QString letters = QStringLiteral("tnrv");
    static const QString meanings = QStringLiteral("\t\n\r\v");
    QString value;
    for (qsizetype i = 1; i < text.size() && text[i] != u'"'; ++i) {
        if (text[i] != u'\\' || i + 1 >= text.size()) {
            value += text[i];
            continue;
        }
        const QChar c = text[++i];
        const qsizetype letter = letters.indexOf(c);
        value += letter < 0 ? c : meanings[letter];
    }
    return value;
}

/// An option of a line with its value; no name for a line that has none.
struct ConfigLine
{
    QString option;
    QString value;
    bool hasValue = false;
};

ConfigLine configLine(const QString &line)
{
    static const QRegularExpression form(QStringLiteral(
        "^(--?)?([A-Za-z0-9#:][A-Za-z0-9.-]*)(?:[ \\t]*[=:][ \\t]*|[ \\t]+|$)(.*)$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    const bool isShort = match.captured(1) == QLatin1String("-");
    const QString value = match.captured(3).trimmed();
    ConfigLine found;
    found.option = (isShort ? QLatin1String("-") : QLatin1String("--")) + match.captured(2);
    found.hasValue = !value.isEmpty();
    found.value = value.startsWith(u'"') ? unquoted(value) : value;
    return found;
}

} // namespace

QStringList curlConfigArguments(const QString &text)
{
    QStringList arguments;
    for (const QStringView &raw : QStringView(text).tokenize(u'\n')) {
        const QString line = raw.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const ConfigLine found = configLine(line);
        if (found.option.isEmpty())
            continue;
        arguments.append(found.option);
        if (found.hasValue)
            arguments.append(found.value);
    }
    return arguments;
}

bool looksLikeCurlConfig(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("^[ \\t]*(?:--)?url(?:[ \\t]*[=:]|[ \\t])[ \\t]*\"?(?:wss?|https?)://"),
        QRegularExpression::MultilineOption);
    if (!address.match(text).hasMatch())
        return false;
    for (const QStringView &raw : QStringView(text).tokenize(u'\n')) {
        const QString line = raw.trimmed().toString();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString option = configLine(line).option;
        const bool isKnown = option.startsWith(QLatin1String("--"))
            ? ruleNamed(option.sliced(2)) != nullptr
            : option.startsWith(u'-');
        if (!isKnown)
            return false;
    }
    return true;
}

PasteResult readCurlConfig(const QString &text)
{
    ShellCommand command;
    command.program = QStringLiteral("curl");
    command.arguments = curlConfigArguments(text);
    return readCurl(command);
}

} // namespace wasclean
