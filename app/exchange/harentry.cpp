#include "app/exchange/harentry.h"

#include "app/connection/options.h"
#include "app/exchange/httphead.h"
#include "app/formats/preview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace wasclean {

namespace {

/// A request or response that is larger is not a handshake.
constexpr qsizetype largestObject = qsizetype(16) * 1024 * 1024;

struct HarImporterText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HarImporter)
};

QJsonObject objectOf(QByteArrayView json)
{
    if (json.size() > largestObject)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

QString stringIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// Fields of HTTP/2 that begin with a colon are none of HTTP/1.1. A value of several lines was
/// several fields.
void addFields(HttpHead &head, const QJsonObject &message)
{
    const QJsonArray headers = message.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &value : headers) {
        const QJsonObject header = value.toObject();
        const QByteArray name = stringIn(header, "name").simplified().toUtf8();
        if (name.isEmpty() || name.startsWith(':'))
            continue;
        for (const QString &line : stringIn(header, "value").split(u'\n'))
            head.fields.append({name, line.trimmed().toUtf8()});
    }
}

QByteArray requestHead(const QJsonObject &request)
{
    const QString url = stringIn(request, "url");
    const qsizetype host = url.indexOf(QLatin1String("://")) + 3;
    const qsizetype path = url.indexOf(u'/', host);
    const QString target = path < 0 ? QStringLiteral("/") : url.mid(path);
    const QString method = stringIn(request, "method");
    HttpHead head;
    head.startLine = QString(method + u' ' + target).simplified().toUtf8() + " HTTP/1.1";
    addFields(head, request);
    return head.toBytes();
}

QByteArray responseHead(const QJsonObject &response, int status)
{
    if (status <= 0)
        return {};
    HttpHead head;
    const QString text = stringIn(response, "statusText").simplified();
    head.startLine = "HTTP/1.1 " + QByteArray::number(status) + ' ' + text.toUtf8();
    addFields(head, response);
    return head.toBytes();
}

QByteArray responseBody(const QJsonObject &response)
{
    const QJsonObject content = response.value(QLatin1String("content")).toObject();
    const QByteArray text = stringIn(content, "text").toUtf8();
    const bool encoded = stringIn(content, "encoding") == QLatin1String("base64");
    return encoded ? QByteArray::fromBase64(text) : text;
}

QString headerValue(const QJsonObject &message, QLatin1String name)
{
    const QJsonArray headers = message.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &value : headers) {
        const QJsonObject header = value.toObject();
        if (stringIn(header, "name").compare(name, Qt::CaseInsensitive) == 0)
            return stringIn(header, "value");
    }
    return {};
}

bool asksForUpgrade(const QJsonObject &request)
{
    const QString upgrade = headerValue(request, QLatin1String("Upgrade"));
    return upgrade.compare(QLatin1String("websocket"), Qt::CaseInsensitive) == 0;
}

bool hasWebSocketScheme(const QString &url)
{
    return url.startsWith(QLatin1String("ws:"), Qt::CaseInsensitive)
        || url.startsWith(QLatin1String("wss:"), Qt::CaseInsensitive);
}

/// Whether anything was sent or received: Chrome tells of a failure by a message of type "error".
bool hasFrames(QByteArrayView messages)
{
    JsonWalker array(messages);
    while (array.nextElement()) {
        JsonWalker message(array.skip());
        QByteArray name;
        while (message.token() != JsonScanner::Token::Error && message.nextMember(name)) {
            const QByteArrayView value = message.skip();
            if (name == "type" && (value == "\"send\"" || value == "\"receive\""))
                return true;
        }
    }
    return false;
}

QString shown(QByteArrayView json)
{
    return json.isEmpty() ? HarImporterText::tr("missing") : oneLine(json, 40);
}

/// The first part of an entry that has another type than HAR 1.2 says; as a rule nothing.
QString entryProblem(const HarEntry &entry, const HarConnection &connection, const QString &place)
{
    const QJsonValue status = connection.response.value(QLatin1String("status"));
    if (!connection.request.value(QLatin1String("url")).isString())
        return HarImporterText::tr("%1 has a request without a URL.").arg(place);
    if (!status.isUndefined() && !status.isDouble() && connection.status == 0) {
        return HarImporterText::tr("The response status of %1 is %2, which is not a number.")
            .arg(place, shown(QJsonDocument(QJsonArray{status}).toJson(QJsonDocument::Compact)));
    }
    if (connection.startTime == 0) {
        return HarImporterText::tr("The startedDateTime of %1 is %2. It must be an ISO 8601 date.")
            .arg(place, shown(entry.startedDateTime));
    }
    return {};
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

Message eventRow(MessageKind kind, qint64 time, const QString &line, const QJsonObject &evidence)
{
    Message row;
    row.time = time;
    row.kind = kind;
    row.payload = line.simplified().toUtf8();
    if (!evidence.isEmpty())
        row.payload += '\n' + QJsonDocument(evidence).toJson(QJsonDocument::Compact);
    return row;
}

QJsonObject closeObject(bool wasClean, int code, const QString &reason, const QString &sentence)
{
    return {
        {QStringLiteral("wasClean"), wasClean},
        {QStringLiteral("code"), code},
        {QStringLiteral("reason"), reason},
        {QStringLiteral("error"), false},
        {QStringLiteral("sentence"), sentence},
    };
}

} // namespace

HarEntry HarEntry::read(JsonWalker &walker)
{
    HarEntry entry;
    QByteArray name;
    while (walker.nextMember(name)) {
        const QByteArrayView value = walker.skip();
        if (name == "request")
            entry.request = value;
        else if (name == "response")
            entry.response = value;
        else if (name == "_webSocketMessages")
            entry.messages = value;
        else if (name == "startedDateTime")
            entry.startedDateTime = value;
        else if (name == "_resourceType")
            entry.resourceType = value;
        else if (name == "_webSocketClose")
            entry.webSocketClose = value;
        else if (name == "_wascleanOpenRow")
            entry.openRow = value;
        else if (name == "_wascleanCloseRow")
            entry.closeRow = value;
        else if (name == "_wascleanNotes")
            entry.notes = value;
        if (walker.failed())
            break;
    }
    return entry;
}

HarConnection HarConnection::of(const HarEntry &entry, const QString &place)
{
    HarConnection connection;
    connection.request = objectOf(entry.request);
    connection.response = objectOf(entry.response);
    // Some write it as a text, and then it can only mean the number.
    connection.status = connection.response.value(QLatin1String("status")).toVariant().toInt();
    connection.startTime = isoToNanoseconds(entry.startedDateTime.startsWith('"')
            ? QString::fromUtf8(jsonStringValue(entry.startedDateTime))
            : QString());
    const bool hasMessages = entry.messages.startsWith('[');
    // A redirected request is no connection of its own; the evidence of the last has it.
    connection.isWebSocket = entry.resourceType != "\"redirect\""
        && (hasMessages || entry.resourceType == "\"websocket\"" || connection.status == 101
            || asksForUpgrade(connection.request)
            || hasWebSocketScheme(stringIn(connection.request, "url")));
    const QJsonObject content = connection.response.value(QLatin1String("content")).toObject();
    connection.attachment = hasMessages ? QString() : stringIn(content, "_file");
    connection.opened = connection.status == 101 || !connection.attachment.isEmpty()
        || (hasMessages && hasFrames(entry.messages));
    connection.failure = stringIn(connection.response, "_failureText");
    if (connection.failure.isEmpty())
        connection.failure = stringIn(connection.response, "_error");
    connection.problem = entryProblem(entry, connection, place);
    return connection;
}

QJsonObject HarConnection::evidence() const
{
    const QString start = QString::number(startTime);
    return {
        {QStringLiteral("url"), stringIn(request, "url")},
        {QStringLiteral("request"), base64(requestHead(request))},
        {QStringLiteral("response"), base64(responseHead(response, status))},
        {QStringLiteral("responseBody"), base64(opened ? QByteArray() : responseBody(response))},
        {QStringLiteral("status"), std::max(status, 0)},
        {QStringLiteral("statusText"), stringIn(response, "statusText")},
        {QStringLiteral("protocol"),
            headerValue(response, QLatin1String("Sec-WebSocket-Protocol"))},
        {QStringLiteral("startTime"), start},
        {QStringLiteral("networkError"), failure},
        {QStringLiteral("remarks"),
            QJsonArray{HarImporterText::tr("This connection was imported from a HAR file, which "
                                           "contains less than a capture of Wasclean.")}},
    };
}

Message harOpenRow(const HarConnection &connection)
{
    const QString text = stringIn(connection.response, "statusText");
    const QString line = connection.status > 0
        ? QStringLiteral("%1 %2").arg(QString::number(connection.status), text)
        : HarImporterText::tr("opened");
    return eventRow(MessageKind::Open, connection.startTime, line, connection.evidence());
}

Message harErrorRow(const HarConnection &connection, qint64 time)
{
    const QString sentence = stringIn(harRefusal(connection), "sentence");
    return eventRow(MessageKind::Error, time, sentence, {});
}

Message harCloseRow(const HarConnection &connection, const QJsonObject &close, qint64 time)
{
    const int code = close.value(QLatin1String("code")).toInt();
    const QString reason = stringIn(close, "reason");
    QString line = QStringLiteral("%1 %2").arg(QString::number(code), closeCodeName(code));
    if (!reason.isEmpty())
        line += QStringLiteral(": ") + reason;
    QJsonObject evidence = connection.evidence();
    evidence.insert(QStringLiteral("endTime"), QString::number(time));
    evidence.insert(QStringLiteral("close"), close);
    return eventRow(MessageKind::Close, time, line, evidence);
}

QJsonObject harRefusal(const HarConnection &connection)
{
    const bool refused = connection.status > 0;
    const QString status = QStringLiteral("%1 %2").arg(
        QString::number(connection.status), stringIn(connection.response, "statusText"));
    const QString &failure = connection.failure;
    QString sentence = HarImporterText::tr(
        "The connection did not open. The HAR file does not contain the reason.");
    if (refused)
        sentence = HarImporterText::tr("The server refused the opening handshake: %1.")
                       .arg(status.simplified());
    else if (!failure.isEmpty())
        sentence
            = HarImporterText::tr("The connection did not open: %1.").arg(failure.simplified());
    QJsonObject close = closeObject(false, 1006, QString(), sentence);
    close.insert(QStringLiteral("error"), true);
    if (refused)
        close.insert(QStringLiteral("endedBy"), QStringLiteral("handshake"));
    return close;
}

QJsonObject harRecordedClose(QByteArrayView webSocketClose)
{
    if (webSocketClose == "\"aborted\"") {
        return closeObject(false, 1006, QString(),
            HarImporterText::tr("According to the HAR file, the connection was aborted without a "
                                "closing handshake."));
    }
    const QJsonObject recorded = objectOf(webSocketClose);
    if (recorded.isEmpty())
        return {};
    const int code = recorded.value(QLatin1String("code")).toInt(1005);
    const QString sentence
        = HarImporterText::tr("According to the HAR file, the connection was closed with code %1.")
              .arg(code);
    return closeObject(code != 1006, code, stringIn(recorded, "reason"), sentence);
}

qint64 isoToNanoseconds(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    constexpr qint64 limit = 9'000'000'000'000;
    if (!time.isValid() || std::abs(time.toMSecsSinceEpoch()) > limit)
        return 0;
    return time.toMSecsSinceEpoch() * 1'000'000;
}

} // namespace wasclean
