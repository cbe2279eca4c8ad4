#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace wasclean {

enum class Shell : quint8 { Bash, PowerShell, WindowsCmd };

/// A part of a command line after the shell has read it: a word without its quotes, or an operator.
struct ShellWord
{
    QString text;
    /// "|", ";", "<<<" and so on; a line's end is ";".
    bool isOperator = false;
    /// Whether it contains a command substitution, $(…) or `…`.
    bool isComputed = false;

    bool operator==(const ShellWord &) const = default;
};

/// A command line in its words. GLib's g_shell_parse_argv() reads a POSIX shell's only, and stops
/// at variables and operators; no library is known for cmd and PowerShell.
struct ShellWords
{
    QList<ShellWord> words;
    /// A sentence for each value that only the shell would know.
    QStringList notes;
    /// "The quote ' that begins at line 1, column 7 is not closed."; empty when all is well.
    QString problem;

    /// The values that earlier commands of the text assign: TOKEN=abc, export A=1, set A=1.
    QHash<QString, QString> values;
    /// Whether the names of variables are the same in upper and lower case.
    bool ignoresCase = false;

    /// A computed word has "$(…)" or "`…`" in it, as it was written.
    void addWord(const QString &text, bool isComputed = false);

    void addOperator(const QString &text);

    /// Whether the next word begins a command.
    bool isAtCommand() const { return words.isEmpty() || words.last().isOperator; }

    void note(const QString &sentence);
    /// Notes that "$(…)" or "`…`" was kept as written.
    void noteSubstitution();
    /// The value of a variable. Without a value, the variable of the shell becomes one of Wasclean,
    /// which is noted.
    QString variable(const QString &name, const QString &asWritten);

private:
    bool isInAssignments() const;
    void readAssignments();

    /// The size of all values that were filled in, in UTF-16 units.
    qsizetype filledSize = 0;
    /// Variables whose values only running a command would tell.
    QSet<QString> m_computed;
};

/// By the escapes and quotes that the text uses.
Shell guessShell(const QString &text);
/// The likeliest shell, and then those in which the text could be read when the likeliest cannot
/// read it.
QList<Shell> likelyShells(const QString &text);

/// Splits as the shell would. Its variables become "{{name}}"; nothing is run. No library is known
/// that does so for the three shells.
ShellWords splitShellWords(const QString &text, Shell shell);

ShellWords splitBashWords(const QString &text);
ShellWords splitPowerShellWords(const QString &text);
ShellWords splitCmdWords(const QString &text);

/// The number of "$(" without an end after which no other end is searched for.
constexpr int maxOpenSubexpressions = 100;

/// Where the parenthesis that is open at a place is closed, by the quotes of the shell; -1 if it is
/// not.
qsizetype closingParenthesis(const QString &text, qsizetype open, Shell shell);

/// The name of the variable in PowerShell's "$($name)" or "$($name.member)", without a scope; empty
/// for any other expression.
QString subexpressionName(const QString &inside);

/// "line 1, column 7", counting from 1, for sentences about a place.
QString placeOf(const QString &text, qsizetype at);
/// The sentence about a quote without an end.
QString unclosedQuote(const QString &text, qsizetype at);

} // namespace wasclean
