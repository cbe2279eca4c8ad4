#include "app/paste/paste.h"

#include "app/paste/commands/commandreaders.h"
#include "app/paste/documents/documentreaders.h"
#include "app/paste/documents/urlreader.h"
#include "app/paste/pastetext.h"
#include "app/paste/result/pastework.h"
#include "app/paste/result/plainmarks.h"
#include "app/paste/result/variablenames.h"
#include "app/paste/script/scriptreaders.h"
#include "app/paste/transcriptreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringConverter>

#include <optional>

namespace wasclean {

namespace {

/// Characters that the readers may look at: what a long text of a usual kind needs a few times
/// over.
constexpr qint64 maxWorkPerCharacter = 100;
constexpr qint64 minimumWork = 10'000'000;

/// How much of a text is looked at to see of what kind it is, in UTF-16 units.
constexpr qsizetype maxHead = 20'000;

PasteResult nothing(const QString &problem)
{
    PasteResult result;
    result.problem = problem;
    return result;
}

const QStringList &programs()
{
    static const QStringList names{
        QStringLiteral("curl"), QStringLiteral("wscat"), QStringLiteral("websocat")};
    return names;
}

/// A shell's "{ echo …" and PowerShell's "[Type]" are none.
bool looksLikeJson(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return false;
    static const QRegularExpression begin(
        QStringLiteral("^(?:\\{\\s*[\"}]|\\[\\s*[\"{\\[\\]\\d-])"));
    return begin.match(text.left(1000)).hasMatch();
}

/// A URL in a sentence's brackets or quotes is a URL, and a text in Markdown's backticks the text.
QString withoutBrackets(const QString &text)
{
    if (text.size() > 2 && text.startsWith(u'`') && text.indexOf(u'`', 1) == text.size() - 1)
        return text.sliced(1).chopped(1).trimmed();
    static const QRegularExpression quoted(QStringLiteral("^(?:<(\\S+)>|([\"'`])(\\S+)\\2[,;]?)$"));
    const auto match = quoted.match(text);
    const QString inner = match.captured(1) + match.captured(3);
    return isUrl(inner) ? inner : text;
}

/// The text between the first fences of Markdown's; empty without.
QString fenced(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^[ \\t]*(`{3,}|~{3,})[^`]*$"));
    QString mark;
    QStringList inside;
    for (const QStringView &line : QStringView(text).tokenize(u'\n')) {
        const QStringView plain = line.trimmed();
        const bool mayBeFence = plain.startsWith(u"```") || plain.startsWith(u"~~~");
        if (!mark.isEmpty() && plain.startsWith(mark))
            return inside.join(u'\n').trimmed();
        if (!mark.isEmpty())
            inside.append(line.toString());
        else if (mayBeFence)
            mark = fence.match(line.left(200).toString()).captured(1);
    }
    return {};
}

PasteResult readOneCommand(const ShellCommand &command)
{
    if (command.program == QLatin1String("curl"))
        return readCurl(command);
    if (command.program == QLatin1String("wscat"))
        return readWscat(command);
    return readWebsocat(command);
}

/// By the rules of one shell.
PasteResult readCommandOf(const QString &text, Shell shell, int which)
{
    const QList<ShellCommand> commands = findShellCommands(text, programs(), shell);
    if (commands.isEmpty())
        return {};
    QList<PasteResult> good;
    QStringList names;
    for (const ShellCommand &command : commands) {
        const PasteResult result = readOneCommand(command);
        if (!result.isGood())
            continue;
        good.append(result);
        // The query may be a secret, and makes no name.
        names.append(command.program + u' ' + result.settings.url.section(u'?', 0, 0));
    }
    if (good.isEmpty())
        return readOneCommand(commands.first());
    PasteResult result = good[boundedIndex(which, good.size())];
    result.names = names;
    return result;
}

/// A text that cannot be read by the rules of the likeliest shell is read by those of the others.
PasteResult readCommand(const QString &text, int which)
{
    PasteResult result;
    for (const Shell shell : likelyShells(text)) {
        const PasteResult read = readCommandOf(text, shell, which);
        if (read.isGood() || result.kind == PasteKind::Nothing)
            result = read;
        if (result.kind != PasteKind::Nothing && result.isGood())
            break;
    }
    return result;
}

PasteResult readDocument(const PastedDocument &document, int which)
{
    if (!document.problem.isEmpty())
        return nothing(document.problem);
    const PastedValue &root = document.value;
    if (isInsomniaDocument(root))
        return readInsomnia(root, which);
    if (isPostmanDocument(root))
        return readPostman(root, which);
    if (isBrunoDocument(root))
        return readBrunoYaml(root, which);
    return {};
}

/// The marks of the documents that can be read.
const QRegularExpression &documentMarks()
{
    static const QRegularExpression marks(QStringLiteral(
        "\"_type\"\\s*:\\s*\"export\"|insomnia\\.rest/"
        "|ws-raw-request|websocket-request|(?:^|\\n)opencollection:|\"_postman_id\""
        "|(?:^|\\n)[ \\t]*type:\\s*websocket\\b|(?:^|\\n)websocket:|(?:^|\\n)\\$kind:"));
    return marks;
}

/// Everything with a colon may be YAML. What is wrong with it is told only where it is clearly a
/// document that can be read.
PasteResult readYaml(const QString &text, int which)
{
    const PastedDocument document = readYamlDocument(text);
    if (document.problem.isEmpty() || documentMarks().match(text).hasMatch())
        return readDocument(document, which);
    return {};
}

bool startsWithProgram(const QString &text)
{
    static const QRegularExpression program(
        QStringLiteral(
            "(?:^|[\\s/\\\\|;&>])(?:curl|wscat|websocat)(?:\\.exe|\\.cmd)?(?:[@:]\\S*)?[\"']?\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return program.match(text.left(2000)).hasMatch();
}

/// Commands and programs.
PasteResult readCode(const QString &text, int which)
{
    if (looksLikeWebRequest(text))
        return readWebRequest(text);
    // A command's headers may have "fetch(" in them, and a script's strings "curl ".
    if (startsWithProgram(text)) {
        const PasteResult command = readCommand(text, which);
        if (command.kind != PasteKind::Nothing)
            return command;
    }
    if (looksLikePython(text))
        return readPython(text);
    if (looksLikeJavaScript(text))
        return readJavaScript(text);
    return looksLikeCurlConfig(text) ? readCurlConfig(text) : PasteResult();
}

/// What has no marks of a program.
PasteResult readPlain(const QString &text, int which)
{
    if (looksLikeUrls(text) && !startsWithProgram(text))
        return readUrls(text, which);
    if (looksLikeTranscript(text))
        return readTranscript(text);
    if (looksLikeRequestHead(text))
        return readHeaderBlock(text);
    if (looksLikeHttpFile(text))
        return readHttpFile(text, which);
    if (looksLikeHeaderBlock(text) && !looksLikeJavaScript(text.left(maxHead))
        && !startsWithProgram(text))
        return readHeaderBlock(text);
    return looksLikeBru(text) ? readBru(text) : PasteResult();
}

PasteResult readByLooks(const QString &text, int which)
{
    if (text.isEmpty())
        return nothing(PasteText::tr("Paste or enter a text first."));
    if (text.size() > maxPastedSize)
        return nothing(
            PasteText::tr("The text is too long: it can have at most 4 million characters."));
    if (looksLikeJson(text)) {
        const PasteResult document = readDocument(readJsonDocument(text), which);
        const bool isKnown = document.kind != PasteKind::Nothing || !document.problem.isEmpty();
        return isKnown ? document : readUrlWithin(text);
    }
    if (PasteResult plain = readPlain(text, which); plain.kind != PasteKind::Nothing)
        return plain;
    QStringList marks;
    const QString code = withPlainMarks(text, marks);
    if (PasteResult read = readCode(code, which); read.kind != PasteKind::Nothing) {
        read.notTaken += marks;
        return read;
    }
    if (text.contains(QLatin1String(": ")) || text.contains(QLatin1String(":\n"))) {
        const PasteResult document = readYaml(text, which);
        if (document.kind != PasteKind::Nothing || !document.problem.isEmpty())
            return document;
    }
    return readUrlWithin(text);
}

PasteResult readWhole(const QString &pasted, int which)
{
    QString text = pasted.trimmed();
    if (text.startsWith(QChar(0xFEFF)))
        text = text.sliced(1).trimmed();
    PasteResult result = readByLooks(withoutBrackets(text), which);
    const bool isDocument = result.kind >= PasteKind::Postman;
    if (const QString inner = fenced(text); !inner.isEmpty() && !isDocument)
        result = readByLooks(withoutBrackets(inner), which);
    if (result.kind == PasteKind::Nothing && result.problem.isEmpty())
        result.problem
            = PasteText::tr("Wasclean cannot read this text. %1").arg(readablePasteKinds());
    if (result.isGood())
        renameVariables(result);
    return result;
}

} // namespace

PasteResult readPasted(const QString &pasted, int which, const CancelFlag &cancel)
{
    // A text within a text counts for the whole.
    std::optional<PasteWork> own;
    if (!PasteWork::current())
        own.emplace(cancel);
    PasteWork *work = PasteWork::current();
    if (own)
        work->setLimit(qMax<qint64>(minimumWork, pasted.size() * maxWorkPerCharacter));
    PasteResult result = readWhole(pasted, which);
    if (work->isOver())
        result = nothing(
            PasteText::tr("The text takes too long to read. Paste only the part that connects."));
    return result;
}

QString decodedPaste(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8))(bytes);
}

bool looksPasteable(const QString &pasted)
{
    const QString text = pasted.trimmed();
    if (text.size() > maxPastedSize || !(text.contains(u' ') || looksLikeJson(text)) || isUrl(text))
        return false;
    QStringList marks;
    const QString head = withPlainMarks(text.left(maxHead), marks);
    return looksLikeRequestHead(text) || looksLikeHeaderBlock(text) || looksLikeTranscript(head)
        || looksLikeCurlConfig(head) || looksLikePython(head) || looksLikeWebRequest(head)
        || startsWithProgram(head) || looksLikeJavaScript(head) || looksLikeHttpFile(head)
        || looksLikeBru(head) || documentMarks().match(text).hasMatch();
}

} // namespace wasclean
