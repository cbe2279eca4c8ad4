#include "app/paste/shell/shellwords.h"

#include "app/paste/result/pasteresult.h"
#include "app/paste/result/pastework.h"
#include "app/paste/shell/pastetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// What values may fill in, in UTF-16 units.
constexpr qsizetype maxFilledSize = 1'000'000;

/// The longest "$(…)" of PowerShell that is read as one, in UTF-16 units.
constexpr qsizetype maxSubexpression = 2'000;

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

qsizetype lengthBefore(QStringView text, QStringView mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text.size() : at;
}

/// Whether a backtick is PowerShell's escape. In Bash two of them have a command between them,
/// which begins with its name and has its quotes in pairs.
bool hasBacktickEscapes(const QString &text)
{
    for (qsizetype at = text.indexOf(u'`'); at >= 0; at = text.indexOf(u'`', at + 1)) {
        if (at > 0 && text[at - 1] == u'\\')
            continue; // Bash's escape before it
        const QStringView rest
            = QStringView(text).sliced(at + 1).first(qMin(text.size() - at - 1, maxSubexpression));
        const QStringView line = rest.first(lengthBefore(rest, u"\n"));
        const QStringView inside = line.first(lengthBefore(line, u"`"));
        const QChar first = inside.isEmpty() ? QChar() : inside.front();
        const bool isCommand = inside.size() < line.size()
            && (first.isLetterOrNumber() || first == u'/' || first == u'.')
            && inside.count(u'"') % 2 == 0;
        if (isCommand)
            at += inside.size() + 1;
        else if (first == u'"' || first == u'$'
            || (line.size() < rest.size() && line.trimmed().isEmpty()))
            return true;
        // What one look found does not change within its line.
        else if (inside.size() == line.size())
            at += line.size();
    }
    return false;
}

/// Whether an apostrophe begins a word, as the quote of Bash and PowerShell does; cmd.exe has none.
bool hasSingleQuotes(const QString &text)
{
    for (qsizetype at = text.indexOf(u'\''); at >= 0; at = text.indexOf(u'\'', at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

/// The words that are allowed before an assignment.
const QRegularExpression &declares()
{
    static const QRegularExpression words(
        QStringLiteral("^(?:export|declare|typeset|local|readonly|-[a-z]+)$"));
    return words;
}

/// The command, or what it assigns as NAME=value if it is the “set” of cmd.exe, fish or the C
/// shell.
QStringList withoutSet(QStringList command)
{
    // cmd.exe assigns everything behind "=".
    if (command.size() > 1
        && command.first().compare(QLatin1String("set"), Qt::CaseInsensitive) == 0)
        command = {command.sliced(1).join(u' ')};
    // The fish and C shells write the value behind the name.
    static const QRegularExpression sets(QStringLiteral("^(?:set|setenv)$"));
    static const QRegularExpression plainName(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"));
    if (command.size() >= 3 && sets.match(command.first()).hasMatch()) {
        command.removeFirst();
        while (command.first().startsWith(u'-') && command.size() > 2)
            command.removeFirst();
        if (command.size() == 2 && plainName.match(command.first()).hasMatch())
            command = {command.join(u'=')};
    }
    return command;
}

} // namespace

void ShellWords::addWord(const QString &text, bool isComputed)
{
    static const QRegularExpression assignment(QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*)="));
    if (isComputed) {
        const auto match = assignment.match(text.left(200));
        if (match.hasMatch() && isInAssignments())
            note(PasteText::tr("The value of %1 is the output of a command, which is not run here; "
                               "it became the variable {{%1}}.")
                     .arg(match.captured(1)));
        else
            noteSubstitution();
    }
    words.append({text, false, isComputed});
}

void ShellWords::note(const QString &sentence) { addPasteNote(notes, sentence); }

void ShellWords::noteSubstitution()
{
    note(PasteText::tr(
        "The command substitution $(…) or `…` cannot be evaluated here and was kept as written."));
}

void ShellWords::addOperator(const QString &text)
{
    readAssignments();
    words.append({text, true});
}

/// The assignments of a command that has nothing else are kept.
void ShellWords::readAssignments()
{
    qsizetype at = words.size();
    while (at > 0 && !words[at - 1].isOperator)
        --at;
    QStringList command;
    QSet<QString> computed;
    for (; at < words.size(); ++at) {
        if (command.isEmpty() && declares().match(words[at].text).hasMatch())
            continue;
        command.append(words[at].text);
        if (words[at].isComputed)
            computed.insert(words[at].text);
    }
    static const QRegularExpression assignment(QStringLiteral("^([A-Za-z_][A-Za-z0-9_]*)=(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> found;
    for (const QString &word : withoutSet(command)) {
        const auto match = assignment.match(word);
        if (!match.hasMatch())
            return;
        const QString name = match.captured(1);
        if (computed.contains(word))
            m_computed.insert(name);
        else
            found.insert(ignoresCase ? name.toLower() : name, match.captured(2));
    }
    values.insert(found);
}

/// Whether the command that was begun is nothing but assignments until now.
bool ShellWords::isInAssignments() const
{
    for (qsizetype at = words.size() - 1; at >= 0 && !words[at].isOperator; --at) {
        const QString &word = words[at].text;
        if (!word.contains(u'=') && !declares().match(word).hasMatch())
            return false;
    }
    return true;
}

QString ShellWords::variable(const QString &name, const QString &asWritten)
{
    const auto value = values.constFind(ignoresCase ? name.toLower() : name);
    if (value != values.cend()) {
        // Values that name each other could make more of a few lines.
        filledSize += value->size();
        PasteWork::add(value->size());
        if (filledSize <= maxFilledSize)
            return *value;
    }
    if (!m_computed.contains(name))
        note(PasteText::tr("The shell variable %1 became the variable {{%2}}.")
                 .arg(asWritten, name));
    return QLatin1String("{{") + name + QLatin1String("}}");
}

Shell guessShell(const QString &text)
{
    static const QRegularExpression cmd(
        QStringLiteral("\\^\"|\\^\\\\|\\^[ \\t]*\\r?\\n|\\^[&%<>|]|^[A-Za-z]:\\\\[^>\\n]*>"
                       "|(?:^|\\n)\\s*@?(?:echo off|set \"?[A-Za-z_]\\w*=)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression powerShell(
        QStringLiteral("(?:^|\\n)\\s*\\$[A-Za-z_]\\w*[ \\t]*=|\\$env:|^\\s*PS "
                       "[^>\\n]*>|^\\s*&?\\s*(curl|wscat|websocat)\\.(exe|cmd|ps1)\\b"));
    if (cmd.match(text).hasMatch() || hasDoubledQuotes(text))
        return Shell::WindowsCmd;
    if (powerShell.match(text).hasMatch() || hasBacktickEscapes(text))
        return Shell::PowerShell;
    return Shell::Bash;
}

QList<Shell> likelyShells(const QString &text)
{
    QList<Shell> shells{guessShell(text)};
    for (const Shell other : {Shell::Bash, Shell::PowerShell, Shell::WindowsCmd}) {
        const bool isPossible = other != Shell::WindowsCmd || !hasSingleQuotes(text);
        if (isPossible && !shells.contains(other))
            shells.append(other);
    }
    return shells;
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

qsizetype closingParenthesis(const QString &text, qsizetype open, Shell shell)
{
    const QChar escape = shell == Shell::PowerShell ? u'`' : u'\\';
    // PowerShell goes on after one that is not closed, so it must not look far each time.
    const qsizetype end
        = shell == Shell::PowerShell ? qMin(text.size(), open + maxSubexpression) : text.size();
    QChar quote;
    int depth = 0;
    for (qsizetype at = open; at < end; ++at) {
        PasteWork::add(1);
        const QChar c = text[at];
        if (c == escape && quote != u'\'')
            ++at;
        else if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'(')
            ++depth;
        else if (c == u')' && --depth == 0)
            return at;
    }
    return -1;
}

QString subexpressionName(const QString &inside)
{
    static const QRegularExpression variable(QStringLiteral(
        "^\\s*\\$(?:\\{(?:\\w+:)?(\\w+)\\}|(?:\\w+:)?([A-Za-z_]\\w*(?:\\.\\w+)*))\\s*$"));
    const auto match = variable.match(inside.left(200));
    return match.captured(1) + match.captured(2);
}

QString placeOf(const QString &text, qsizetype at)
{
    const QStringView before = QStringView(text).first(qMin(at, text.size()));
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    return PasteText::tr("line %1, column %2")
        .arg(QString::number(before.count(u'\n') + 1), QString::number(at - lineStart + 1));
}

QString unclosedQuote(const QString &text, qsizetype at)
{
    return PasteText::tr("The quote %1 that begins at %2 is not closed.")
        .arg(QString(text[at]), placeOf(text, at));
}

} // namespace wasclean
