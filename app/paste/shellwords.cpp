#include "app/paste/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// Chromium's older commands for Windows double the quotes inside of a word: "a: ""b""".
bool hasDoubledQuotes(const QString &text)
{
    bool inside = false;
    bool doubled = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool beforeQuote = i + 1 < text.size() && text[i + 1] == u'"';
        if ((c == u'\'' && !inside) || (c == u'\\' && beforeQuote))
            return false;
        if (c != u'"')
            continue;
        if (inside && beforeQuote) {
            doubled = true;
            ++i;
        } else {
            inside = !inside;
        }
    }
    return doubled && !inside;
}

} // namespace

void ShellWords::note(const QString &sentence)
{
    if (!notes.contains(sentence))
        notes.append(sentence);
}

void ShellWords::addOperator(const QString &text)
{
    takeAssignments();
    words.append({text, true});
}

/// A command that is nothing but assignments goes on to count.
void ShellWords::takeAssignments()
{
    qsizetype at = words.size();
    while (at > 0 && !words[at - 1].isOperator)
        --at;
    QStringList command;
    for (; at < words.size(); ++at)
        command.append(words[at].text);
    static const QRegularExpression declares(
        QStringLiteral("^(?:export|declare|typeset|local|readonly|-[a-z]+)$"));
    while (!command.isEmpty() && declares.match(command.first()).hasMatch())
        command.removeFirst();
    // cmd.exe takes all that stands behind "=".
    if (command.size() > 1
        && command.first().compare(QLatin1String("set"), Qt::CaseInsensitive) == 0)
        command = {command.sliced(1).join(u' ')};
    static const QRegularExpression assignment(QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*)=(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> found;
    for (const QString &word : command) {
        const auto match = assignment.match(word);
        if (!match.hasMatch())
            return;
        const QString name = match.captured(1);
        found.insert(ignoresCase ? name.toLower() : name, match.captured(2));
    }
    values.insert(found);
}

QString ShellWords::variable(const QString &name, const QString &asWritten)
{
    const auto value = values.constFind(ignoresCase ? name.toLower() : name);
    if (value != values.cend())
        return *value;
    note(tr("The shell's variable %1 is kept as the variable {{%2}}.").arg(asWritten, name));
    return QLatin1String("{{") + name + QLatin1String("}}");
}

Shell guessShell(const QString &text)
{
    static const QRegularExpression cmd(
        QStringLiteral("\\^\"|\\^\\\\|\\^[ \\t]*\\r?\\n|\\^[&%<>|]|^[A-Za-z]:\\\\[^>\\n]*>"
                       "|(?:^|\\n)\\s*@?(?:echo off|set \"?[A-Za-z_]\\w*=)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression powerShell(
        QStringLiteral("`[ \\t]*\\r?\\n|`\"|(?:^|\\n)\\s*\\$[A-Za-z_]\\w*[ \\t]*=|\\$env:|^\\s*PS "
                       "[^>\\n]*>|^\\s*&?\\s*(curl|wscat|websocat)\\.(exe|cmd|ps1)\\b"));
    if (cmd.match(text).hasMatch() || hasDoubledQuotes(text))
        return Shell::WindowsCmd;
    if (powerShell.match(text).hasMatch())
        return Shell::PowerShell;
    return Shell::Bash;
}

ShellWords splitShellWords(const QString &text, Shell shell)
{
    switch (shell) {
    case Shell::PowerShell:
        return splitPowerShellWords(text);
    case Shell::WindowsCmd:
        return splitCmdWords(text);
    case Shell::Bash:
        break;
    }
    return splitBashWords(text);
}

QString placeOf(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(qMin(at, text.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return tr("line %1, column %2")
        .arg(QString::number(before.count(u'\n') + 1), QString::number(at - lineStart + 1));
}

QString unclosedQuote(const QString &text, qsizetype at)
{
    return tr("The quote %1 that begins at %2 is not closed.")
        .arg(QString(text[at]), placeOf(text, at));
}

} // namespace wasclean
