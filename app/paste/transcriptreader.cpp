#include "app/paste/transcriptreader.h"
#include "app/paste/paste.h"
#include "app/paste/pastetext.h"
#include "app/paste/result/settingsbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// What wscat, wsdump and the clients of Python's websockets say when they are connected; the last
/// names the URL.
const QRegularExpression &connected()
{
    static const QRegularExpression line(
        QStringLiteral("^[ \\t]*(?:Connected \\(press CTRL\\+C to quit\\)|Press Ctrl\\+C to quit|"
                       "Connected to (wss?://\\S+?)\\.?)[ \\t]*\\r?$"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return line;
}

/// The lines that were typed, and the number of the others.
struct Exchange
{
    QStringList sent;
    int received = 0;
};

Exchange exchangeOf(const QString &text)
{
    Exchange exchange;
    // The terminal repeats the prompt before a line that comes in.
    static const QRegularExpression prompts(QStringLiteral("^(?:> ?)*(?=[<>])"));
    for (const QStringView &raw : QStringView(text).tokenize(u'\n')) {
        QString line = raw.toString();
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.startsWith(QLatin1String("Disconnected"))
            || line.startsWith(QLatin1String("Connection closed")))
            break;
        line.remove(prompts.match(line.left(200)).captured());
        if (line.startsWith(u'<'))
            ++exchange.received;
        else if (line.startsWith(QLatin1String("> ")) && line.size() > 2)
            exchange.sent.append(line.sliced(2));
    }
    return exchange;
}

} // namespace

bool looksLikeTranscript(const QString &text) { return connected().match(text).hasMatch(); }

PasteResult readTranscript(const QString &text)
{
    const auto match = connected().match(text);
    PasteResult result;
    const QString before = text.first(match.capturedStart()).trimmed();
    if (!before.isEmpty())
        result = readPasted(before);
    if (result.kind == PasteKind::Nothing || !result.isGood()) {
        SettingsBuilder builder;
        builder.setUrl(match.captured(1));
        result
            = match.captured(1).isEmpty() ? PasteResult() : builder.finish(PasteKind::Transcript);
        result.kind = PasteKind::Transcript;
    }
    const Exchange exchange = exchangeOf(text.sliced(match.capturedEnd()));
    for (const QString &line : exchange.sent)
        result.messages.append(textMessage(line));
    if (exchange.received > 0)
        result.notTaken.append(PasteText::tr("The messages that were received were left out."));
    if (result.settings.url.isEmpty() && exchange.sent.isEmpty())
        result.problem = PasteText::tr("The transcript contains neither a URL nor a sent message.");
    else if (result.settings.url.isEmpty())
        result.notTaken.append(PasteText::tr(
            "The transcript does not contain the URL. Only its messages were imported."));
    return result;
}

} // namespace wasclean
