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

bool looksLikeJson(const QString &text) { return text.startsWith(u'{') || text.startsWith(u'['); }

bool looksLikeUrl(const QString &text)
{
    static const QRegularExpression url(
        QStringLiteral("^(?:wss?|https?)://[^\\s'\"]+$|^ws\\+unix:\\S+$"),
        QRegularExpression::CaseInsensitiveOption);
    return url.match(text).hasMatch();
}

PasteResult readUrl(const QString &text)
{
    SettingsBuilder builder;
    builder.setUrl(text);
    return builder.finish(PasteKind::Url);
}

PasteResult readCommand(const QString &text)
{
    const ShellCommand command = findShellCommand(text, programs());
    if (command.program == QLatin1String("curl"))
        return readCurl(command);
    if (command.program == QLatin1String("wscat"))
        return readWscat(command);
    if (command.program == QLatin1String("websocat"))
        return readWebsocat(command);
    return {};
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
    if (looksLikeUrl(text))
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
        const PasteResult command = readCommand(text);
        if (command.kind != PasteKind::Nothing)
            return command;
    }
    if (looksLikeScript(text))
        return readScript(text);
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
    PasteResult result = readByLooks(text, which);
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
    if (text.size() > maxPastedSize || !text.contains(u' ') || looksLikeUrl(text))
        return false;
    const QString head = text.left(4000);
    static const QRegularExpression document(
        QStringLiteral("\"_type\"\\s*:\\s*\"export\"|insomnia\\.rest/"
                       "|ws-raw-request|websocket-request|\"_postman_id\""
                       "|(?:^|\\n)[ \\t]*type:\\s*websocket\\b|(?:^|\\n)websocket:"));
    return looksLikeRequestHead(text) || looksLikeWebRequest(head) || startsWithProgram(text)
        || looksLikeScript(head) || looksLikeHttpFile(head) || looksLikeBru(head)
        || document.match(text).hasMatch();
}

} // namespace wasclean
