#include "app/paste/shell/shellcommand.h"

#include "app/paste/shell/pastetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <utility>

namespace wasclean {

namespace {

/// Blanks in the place of the prompts that were copied with the command, so that places stay true.
QString withoutPrompts(const QString &text)
{
    static const QRegularExpression prompt(QStringLiteral(
        R"(^\s*(?:PS [^>]*>|[A-Za-z]:\\[^>]*>|[\w.@~/:\[\]()-]*(?: \([\w./-]+\))?[$%] |[\w.@~/:\[\]-]+# |> ))"));
    static const QRegularExpression continued(QStringLiteral("^\\s*(?:>>? |More\\? )"));
    QStringList lines = text.split(u'\n');
    const bool hasPrompts = prompt.match(lines.first()).hasMatch();
    bool goesOn = false;
    for (QString &line : lines) {
        const QRegularExpression &wanted = goesOn ? continued : prompt;
        if (const auto match = wanted.match(line); hasPrompts && match.hasMatch())
            line.replace(0, match.capturedLength(), QString(match.capturedLength(), u' '));
        const QString end = line.trimmed().right(1);
        goesOn
            = end == QLatin1String("\\") || end == QLatin1String("`") || end == QLatin1String("^");
    }
    return lines.join(u'\n');
}

struct Segment
{
    QStringList words;
    /// The operator that follows.
    QString end;
    /// The lines that "<<<" gives.
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
            segments.last().input += words[++i].text.split(u'\n', Qt::SkipEmptyParts);
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

/// How many commands of one text are read.
constexpr qsizetype maxCommands = 100;

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

/// The escapes of "echo -e" and printf.
QString withEscapes(const QString &text)
{
    static const QString letters = QStringLiteral("nrt\\\"");
    static const QString meanings = QStringLiteral("\n\r\t\\\"");
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype letter = text[i] == u'\\' && i + 1 < text.size()
            ? letters.indexOf(text[i + 1])
            : qsizetype(-1);
        result += letter < 0 ? text[i] : meanings[letter];
        i += letter < 0 ? 0 : 1;
    }
    return result;
}

/// The format is used again as long as there are arguments; nothing for conversions of numbers.
std::optional<QString> printed(const QString &format, QStringList arguments)
{
    static const QRegularExpression conversion(QStringLiteral("%(.)"));
    QString text;
    qsizetype taken = 0;
    do {
        taken = arguments.size();
        QString once = withEscapes(format);
        qsizetype from = 0;
        for (auto match = conversion.match(once); match.hasMatch();
             match = conversion.match(once, from)) {
            const QString what = match.captured(1);
            const bool isArgument = what == QLatin1String("s") || what == QLatin1String("b");
            if (!isArgument && what != QLatin1String("%"))
                return {};
            const QString value = !isArgument ? QStringLiteral("%")
                : arguments.isEmpty()         ? QString()
                                              : arguments.takeFirst();
            once.replace(match.capturedStart(), 2, value);
            from = match.capturedStart() + value.size();
        }
        text += once;
    } while (!arguments.isEmpty() && arguments.size() < taken);
    return text;
}

/// The lines that a command prints; nothing where only running it would tell.
QStringList printedBy(const Segment &segment)
{
    static const QRegularExpression program(QStringLiteral("^(echo|printf|cat)$"));
    static const QRegularExpression flags(QStringLiteral("^-[neE]+$"));
    const qsizetype at = segment.words.indexOf(program);
    if (at < 0)
        return {};
    const QString name = segment.words[at];
    QStringList texts = segment.words.sliced(at + 1);
    if (name == QLatin1String("cat"))
        return segment.input;
    if (name == QLatin1String("printf"))
        return printed(texts.value(0), texts.mid(1))
            .value_or(QString())
            .split(u'\n', Qt::SkipEmptyParts);
    bool escapes = false;
    while (!texts.isEmpty() && flags.match(texts.first()).hasMatch())
        escapes = texts.takeFirst().contains(u'e') || escapes;
    const QString text = texts.join(u' ');
    // The programs send each line as a message.
    return (escapes ? withEscapes(text) : text).split(u'\n', Qt::SkipEmptyParts);
}

/// What goes into the pipe that ends before a segment: of one command, or of "(a; b)", "{ a; b; }".
QStringList pipedInto(const QList<Segment> &segments, qsizetype segment)
{
    qsizetype first = segment - 1;
    const QStringList &last = segments[first].words;
    if (last.isEmpty() && first > 0 && segments[first - 1].end == QLatin1String(")")) {
        while (first > 0 && segments[first - 1].end != QLatin1String("("))
            --first;
    } else if (last.value(0) == QLatin1String("}")) {
        while (first > 0 && segments[first].words.value(0) != QLatin1String("{"))
            --first;
    }
    QStringList lines;
    for (qsizetype i = first; i < segment; ++i)
        lines += printedBy(segments[i]);
    return lines;
}

bool isPipe(const QString &end) { return end == QLatin1String("|") || end == QLatin1String("|&"); }

/// Whether the command line does something besides running the program and giving it its input.
bool doesMore(const QList<Segment> &segments, qsizetype at, const QStringList &programs)
{
    if (segments[at].redirects)
        return true;
    for (qsizetype i = at + 1; i < segments.size(); ++i) {
        if (programAt(segments[i].words, programs) >= 0)
            return false; // that is a command of its own
        if (!segments[i].words.isEmpty())
            return true;
    }
    return false;
}

} // namespace

QList<ShellCommand> findShellCommands(
    const QString &pasted, const QStringList &programs, Shell shell)
{
    const QString text = withoutPrompts(pasted);
    const ShellWords line = splitShellWords(text, shell);
    const QList<Segment> segments = segmentsOf(line.words);
    QList<ShellCommand> commands;
    for (qsizetype i = 0; i < segments.size() && commands.size() < maxCommands; ++i) {
        const Segment &segment = segments[i];
        const qsizetype at = programAt(segment.words, programs);
        if (at < 0)
            continue;
        ShellCommand command;
        command.program = programName(segment.words[at]);
        command.arguments = segment.words.sliced(at + 1);
        command.input = segment.input;
        command.notes = line.notes;
        command.problem = line.problem;
        if (i > 0 && isPipe(segments[i - 1].end)) {
            command.input = pipedInto(segments, i);
            if (command.input.isEmpty())
                command.notes.append(
                    PasteText::tr("The output of the command before “|” is not known."));
        }
        if (doesMore(segments, i, programs))
            command.notes.append(
                PasteText::tr("Everything in the command line other than %1 was left out.")
                    .arg(command.program));
        commands.append(std::move(command));
    }
    return commands;
}

} // namespace wasclean
