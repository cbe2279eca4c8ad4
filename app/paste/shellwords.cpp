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

QString ShellWords::variable(const QString &name, const QString &asWritten)
{
    note(tr("The shell's variable %1 is kept as the variable {{%2}}.").arg(asWritten, name));
    return QLatin1String("{{") + name + QLatin1String("}}");
}

Shell guessShell(const QString &text)
{
    static const QRegularExpression cmd(
        QStringLiteral("\\^\"|\\^\\\\|\\^[ \\t]*\\r?\\n|\\^[&%<>|]|^[A-Za-z]:\\\\[^>\\n]*>"));
    static const QRegularExpression powerShell(
        QStringLiteral("`[ \\t]*\\r?\\n|`\"|\\$env:|^\\s*PS "
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
