#include "app/paste/paste.h"

#include "app/paste/commandreaders.h"
#include "app/paste/documentreaders.h"
#include "app/paste/settingsbuilder.h"
#include "app/paste/variablenames.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

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
    static const QRegularExpression begin(
        QStringLiteral("^(?:\\{\\s*[\"}]|\\[\\s*[\"{\\[\\]\\d-])"));
    return begin.match(text.left(1000)).hasMatch();
}

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression url(
        QStringLiteral("^(?:wss?|https?)://[^\\s'\"]+$|^ws\\+unix:\\S+$"),
        QRegularExpression::CaseInsensitiveOption);
    return url.match(text).hasMatch();
}

/// "localhost:8080/ws", "h.example/x": a URL that only lacks its scheme.
bool looksLikeHost(const QString &text)
{
    static const QRegularExpression host(
        QStringLiteral("^(?:localhost|[\\w-]+(?:\\.[\\w-]+)+|\\[[0-9a-f:.]+\\])"
                       "(?::\\d{1,5}(?:[/?]\\S*)?|/\\S*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return host.match(text).hasMatch();
}

PasteResult readUrl(const QString &text)
{
    SettingsBuilder builder;
    builder.setUrl(text);
    return builder.finish(PasteKind::Url);
}

/// A URL in a sentence's brackets or quotes is a URL.
QString withoutBrackets(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("^(?:<(\\S+)>|([\"'`])(\\S+)\\2[,;]?)$"));
    const auto match = quoted.match(text);
    const QString inner = match.captured(1) + match.captured(3);
    return looksLikeUrl(inner) ? inner : text;
}

/// A URL of WebSockets that something follows.
PasteResult readFirstUrl(const QString &text)
{
    static const QRegularExpression first(
        QStringLiteral("^(wss?://[^\\s'\"]+)[ \\t]"), QRegularExpression::CaseInsensitiveOption);
    const auto match = first.match(text);
    if (!match.hasMatch())
        return {};
    PasteResult result = readUrl(match.captured(1));
    result.notTaken.append(tr("What follows the URL was left out."));
    return result;
}

/// The text between the first fences of Markdown's; empty without.
QString fenced(const QString &text)
{
    static const QRegularExpression fences(
        QStringLiteral("(?:^|\\n)[ \\t]*(`{3,}|~{3,})[^\\n`]*\\n(.*?)\\n[ \\t]*\\1"),
        QRegularExpression::DotMatchesEverythingOption);
    return fences.match(text).captured(2).trimmed();
}

/// Word processors put typographic quotes in the place of those that a shell knows.
QString withPlainQuotes(QString text)
{
    static const QRegularExpression typographic(QStringLiteral("[“”„‘’‚]"));
    if (text.contains(u'"') || text.contains(u'\'') || !text.contains(typographic))
        return text;
    for (const QChar c : {u'“', u'”', u'„'})
        text.replace(c, u'"');
    for (const QChar c : {u'‘', u'’', u'‚'})
        text.replace(c, u'\'');
    return text;
}

PasteResult readOneCommand(const ShellCommand &command)
{
    if (command.program == QLatin1String("curl"))
        return readCurl(command);
    if (command.program == QLatin1String("wscat"))
        return readWscat(command);
    return readWebsocat(command);
}

PasteResult readCommand(const QString &pasted, int which)
{
    const QString text = withPlainQuotes(pasted);
    const QList<ShellCommand> commands = findShellCommands(text, programs());
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
    if (text != pasted)
        result.notTaken.append(tr("The typographic quotes, “…”, were read as plain ones."));
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

bool startsWithProgram(const QString &text)
{
    static const QRegularExpression program(
        QStringLiteral(
            "(?:^|[\\s/\\\\|;&>])(?:curl|wscat|websocat)(?:\\.exe|\\.cmd)?(?:[@:]\\S*)?\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return program.match(text.left(2000)).hasMatch();
}

PasteResult readByLooks(const QString &text, int which)
{
    if (text.isEmpty())
        return nothing(tr("There is nothing to read yet."));
    if (text.size() > maxPastedSize)
        return nothing(tr("The text is too long: it may have at most 4 million characters."));
    if (looksLikeUrl(text) || looksLikeHost(text))
        return readUrl(text);
    if (looksLikeJson(text))
        return readDocument(readJsonDocument(text), which);
    if (looksLikeRequestHead(text))
        return readRequestHead(text);
    if (looksLikeHttpFile(text))
        return readHttpFile(text, which);
    if (looksLikeBru(text))
        return readBru(text);
    if (looksLikeWebRequest(text))
        return readWebRequest(text);
    // A command's headers may have "fetch(" in them, and a script's strings "curl ".
    if (startsWithProgram(text)) {
        const PasteResult command = readCommand(text, which);
        if (command.kind != PasteKind::Nothing)
            return command;
    }
    if (looksLikeScript(text))
        return readScript(text);
    if (const PasteResult url = readFirstUrl(text); url.kind != PasteKind::Nothing)
        return url;
    return text.contains(QLatin1String(": ")) || text.contains(QLatin1String(":\n"))
        ? readDocument(readYamlDocument(text), which)
        : PasteResult();
}

} // namespace

PasteResult readPasted(const QString &pasted, int which)
{
    QString text = pasted.trimmed();
    if (text.startsWith(QChar(0xFEFF)))
        text = text.sliced(1).trimmed();
    PasteResult result = readByLooks(withoutBrackets(text), which);
    const bool isDocument = result.kind >= PasteKind::Postman;
    if (const QString inner = fenced(text); !inner.isEmpty() && !isDocument)
        result = readByLooks(withoutBrackets(inner), which);
    if (result.kind == PasteKind::Nothing && result.problem.isEmpty())
        result.problem = tr("This is none of what can be read: a URL, a command of curl, wscat or "
                            "websocat, a browser's “copy as fetch”, or a WebSocket request of "
                            "Postman, Insomnia, Bruno or an .http file.");
    if (result.isGood())
        renameVariables(result);
    return result;
}

bool looksPasteable(const QString &pasted)
{
    const QString text = pasted.trimmed();
    if (text.size() > maxPastedSize || looksLikeUrl(text)
        || !(text.contains(u' ') || looksLikeJson(text)))
        return false;
    const QString head = text.left(4000);
    static const QRegularExpression document(
        QStringLiteral("\"_type\"\\s*:\\s*\"export\"|insomnia\\.rest/"
                       "|ws-raw-request|websocket-request|(?:^|\\n)opencollection:|\"_postman_id\""
                       "|(?:^|\\n)[ \\t]*type:\\s*websocket\\b|(?:^|\\n)websocket:"));
    return looksLikeRequestHead(text) || looksLikeWebRequest(head) || startsWithProgram(text)
        || looksLikeScript(head) || looksLikeHttpFile(head) || looksLikeBru(head)
        || document.match(text).hasMatch();
}

} // namespace wasclean
