#include "app/paste/documentreaders.h"
#include "app/paste/settingsbuilder.h"
#include "app/paste/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

/// "$([char]233)" is how browsers write what is not ASCII.
QString withCharacters(QString text)
{
    static const QRegularExpression character(QStringLiteral("\\$\\(\\[char\\](\\d{1,5})\\)"));
    for (auto match = character.match(text); match.hasMatch(); match = character.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
            QString(QChar(char16_t(match.captured(1).toUInt()))));
    return text;
}

/// Words from "@{" to "}" that are name=value.
qsizetype takeHeaders(SettingsBuilder &builder, const QList<ShellWord> &words, qsizetype at)
{
    for (; at < words.size() && words[at].text != QLatin1String("}"); ++at) {
        QString text = words[at].text;
        if (words[at].isOperator)
            continue;
        if (text.startsWith(QLatin1String("@{")))
            text.remove(0, 2);
        const bool isLast = text.endsWith(u'}') && !text.endsWith(QLatin1String("}}"));
        if (isLast)
            text.chop(1);
        const qsizetype equals = text.indexOf(u'=');
        if (equals > 0)
            builder.addHeader(text.first(equals), text.sliced(equals + 1));
        if (isLast)
            break;
    }
    return at;
}

/// What a browser says of its session before the request.
void takeSession(SettingsBuilder &builder, const QString &text)
{
    static const QRegularExpression cookie(
        QStringLiteral("System\\.Net\\.Cookie\\(\"([^\"]*)\",\\s*\"([^\"]*)\""));
    static const QRegularExpression agent(QStringLiteral("\\.UserAgent\\s*=\\s*\"([^\"]*)\""));
    for (auto matches = cookie.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        builder.addCookies(match.captured(1) + u'=' + match.captured(2));
    }
    bool hasAgent = false;
    for (const SettingsRow &row : builder.settings().headers)
        hasAgent
            = hasAgent || row.name.compare(QLatin1String("User-Agent"), Qt::CaseInsensitive) == 0;
    if (const auto match = agent.match(text); match.hasMatch() && !hasAgent)
        builder.addHeader(QStringLiteral("User-Agent"), match.captured(1));
}

} // namespace

bool looksLikeWebRequest(const QString &text)
{
    static const QRegularExpression command(
        QStringLiteral("(?:^|[\\s;])(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\\s"),
        QRegularExpression::CaseInsensitiveOption);
    return command.match(text).hasMatch();
}

PasteResult readWebRequest(const QString &pasted)
{
    const QString text = withCharacters(pasted);
    const ShellWords line = splitPowerShellWords(text);
    SettingsBuilder builder;
    builder.fail(line.problem);
    bool begun = false;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        const QString word = line.words[i].text.toLower();
        const bool hasValue = i + 1 < line.words.size();
        if (!begun) {
            begun = looksLikeWebRequest(word + u' ');
        } else if (word == QLatin1String("-uri") && hasValue) {
            builder.setUrl(line.words[++i].text);
        } else if (word == QLatin1String("-headers") && hasValue) {
            i = takeHeaders(builder, line.words, i + 1);
        } else if (word == QLatin1String("-useragent") && hasValue) {
            builder.addHeader(QStringLiteral("User-Agent"), line.words[++i].text);
        } else if (word == QLatin1String("-skipcertificatecheck")) {
            builder.settings().tls.trustAnyCertificate = true;
        } else if (word == QLatin1String("-proxy") && hasValue) {
            builder.setProxy(line.words[++i].text, QStringLiteral("-Proxy"), 80);
        } else if (word == QLatin1String("-body") || word == QLatin1String("-method")) {
            if (hasValue
                && line.words[++i].text.compare(QLatin1String("GET"), Qt::CaseInsensitive) != 0)
                builder.note(
                    tr("“%1” was left out: a WebSocket's handshake is a GET without a body.")
                        .arg(line.words[i - 1].text));
        } else if (builder.url().isEmpty() && word.contains(QLatin1String("://"))) {
            builder.setUrl(line.words[i].text);
        }
    }
    takeSession(builder, text);
    return builder.finish(PasteKind::PowerShell);
}

} // namespace wasclean
