#include "app/paste/shellcommand.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// Blanks in the place of a prompt that was copied with the command, so that places stay true.
QString withoutPrompt(QString text)
{
    static const QRegularExpression prompt(QStringLiteral(
        R"(^\s*(?:PS [^>\r\n]*>|[A-Za-z]:\\[^>\r\n]*>|[\w.@~/:\[\]-]*[$%] |[\w.@~/:\[\]-]+# ))"));
    if (const auto match = prompt.match(text); match.hasMatch())
        text.replace(0, match.capturedLength(), QString(match.capturedLength(), u' '));
    return text;
}

struct Segment
{
    QStringList words;
    /// The operator that follows.
    QString end;
    /// What "<<<" gives.
    QStringList input;
    bool redirects = false;
};

QList<Segment> segmentsOf(const QList<ShellWord> &words)
{
    QList<Segment> segments(1);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &text = words[i].text;
        const bool hasWord = i + 1 < words.size() && !words[i + 1].isOperator;
        if (!words[i].isOperator) {
            segments.last().words.append(text);
        } else if (text == QLatin1String("<<<") && hasWord) {
            segments.last().input.append(words[++i].text);
        } else if (text.contains(u'<') || text.contains(u'>')) {
            segments.last().redirects = true;
            if (hasWord)
                ++i;
        } else {
            segments.last().end = text;
            segments.append(Segment());
        }
    }
    return segments;
}

/// "/usr/bin/curl.exe" is curl, "wscat@latest" and "ghcr.io/vi/websocat:nightly" are what they say.
QString programName(const QString &word)
{
    static const QRegularExpression ending(QStringLiteral("\\.(exe|cmd|ps1)$|[@:][^/\\\\]*$"),
        QRegularExpression::CaseInsensitiveOption);
    QString name = word;
    name.remove(ending);
    const qsizetype slash = qMax(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return name.sliced(slash + 1).toLower();
}

/// How many words before the program's name are looked at.
constexpr qsizetype maxPrefixWords = 12;

qsizetype programAt(const QStringList &words, const QStringList &programs)
{
    const qsizetype end = qMin(words.size(), maxPrefixWords);
    for (qsizetype i = 0; i < end; ++i) {
        if (programs.contains(programName(words[i])))
            return i;
    }
    return -1;
}

/// What "echo" and "printf" print; nothing for other commands.
QStringList printedBy(const QStringList &words)
{
    const qsizetype at = words.indexOf(QRegularExpression(QStringLiteral("^(echo|printf)$")));
    if (at < 0)
        return {};
    QStringList texts = words.sliced(at + 1);
    while (!texts.isEmpty()
        && QRegularExpression(QStringLiteral("^-[neE]+$")).match(texts.first()).hasMatch())
        texts.removeFirst();
    QString text = texts.join(u' ');
    if (words[at] == QLatin1String("printf"))
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
    // The programs send each line as a message.
    return text.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ShellCommand findShellCommand(const QString &pasted, const QStringList &programs)
{
    const Shell shell = guessShell(pasted);
    const QString text = withoutPrompt(pasted);
    const ShellWords line = splitShellWords(text, shell);
    const QList<Segment> segments = segmentsOf(line.words);
    ShellCommand command;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments[i];
        const qsizetype at = programAt(segment.words, programs);
        if (at < 0)
            continue;
        command.program = programName(segment.words[at]);
        command.arguments = segment.words.sliced(at + 1);
        command.input = segment.input;
        command.notes = line.notes;
        command.problem = line.problem;
        const bool isPiped = i > 0 && segments[i - 1].end.startsWith(u'|')
            && segments[i - 1].end != QLatin1String("||");
        if (isPiped) {
            command.input = printedBy(segments[i - 1].words);
            if (command.input.isEmpty())
                command.notes.append(tr("What the command before “|” would print is not known."));
        }
        bool hasMore = segment.redirects;
        for (const Segment &later : segments.sliced(i + 1))
            hasMore = hasMore || !later.words.isEmpty();
        if (hasMore)
            command.notes.append(tr("What the command line does besides running %1 was left out.")
                                     .arg(command.program));
        return command;
    }
    return command;
}

} // namespace wasclean
