#include "app/formats/evidencetext.h"

#include "app/base/datetime.h"
#include "app/base/duration.h"
#include "app/base/numberlocale.h"
#include "app/connection/options.h"
#include "app/formats/dialtext.h"
#include "app/formats/endfactstext.h"
#include "app/formats/textsection.h"
#include "app/formats/views.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <utility>

namespace wasclean {

namespace {

constexpr qsizetype bodyDumpLimit = qsizetype(64) * 1024;

QString localTime(const QJsonValue &value, const QString &format)
{
    const qint64 time = wholeNumber(value);
    if (time <= 0)
        return {};
    return dateTimeOf(time).toString(format);
}

QString date(const QJsonValue &value) { return localTime(value, QStringLiteral("yyyy-MM-dd")); }

QString clockTime(const QJsonValue &value)
{
    return localTime(value, QStringLiteral("HH:mm:ss.zzz"));
}

QString phase(const QJsonObject &phases, QLatin1String name)
{
    const QJsonValue value = phases.value(name);
    const qint64 ns = wholeNumber(value);
    return value.isUndefined() || ns < 0 ? QString() : exactDurationText(ns);
}

QString codeWithName(int code) { return QString::number(code) + u' ' + closeCodeName(code); }

QString yesOrNo(bool yes) { return yes ? EvidenceText::tr("yes") : EvidenceText::tr("no"); }

QString endedByText(const QString &name)
{
    const std::pair<QLatin1String, QString> texts[] = {
        {QLatin1String("you"), EvidenceText::tr("you")},
        {QLatin1String("server"), EvidenceText::tr("the server")},
        {QLatin1String("serverOrNetwork"), EvidenceText::tr("the server or the network")},
        {QLatin1String("network"), EvidenceText::tr("the network")},
        {QLatin1String("handshake"), EvidenceText::tr("the opening handshake")},
        {QLatin1String("proxy"), EvidenceText::tr("the proxy")},
        {QLatin1String("tls"), EvidenceText::tr("TLS")},
        {QLatin1String("timeOut"), EvidenceText::tr("a timeout")},
        {QLatin1String("violation"), EvidenceText::tr("a protocol violation")},
    };
    for (const auto &[key, text] : texts) {
        if (key == name)
            return text;
    }
    return name;
}

QString tcpEndText(const QString &name)
{
    const std::pair<QLatin1String, QString> texts[] = {
        {QLatin1String("neverOpened"), EvidenceText::tr("never connected")},
        {QLatin1String("open"), EvidenceText::tr("still open")},
        {QLatin1String("finByServer"), EvidenceText::tr("by the server (FIN)")},
        {QLatin1String("endedByPeer"),
            EvidenceText::tr("in order (FIN) or by a reset (RST): the system does not tell")},
        {QLatin1String("lost"), EvidenceText::tr("lost in the network")},
        {QLatin1String("resetByServer"), EvidenceText::tr("by a reset (RST)")},
        {QLatin1String("closedByUs"), EvidenceText::tr("by Wasclean")},
    };
    for (const auto &[key, text] : texts) {
        if (key == name)
            return text;
    }
    return name;
}

void addCloseFrame(TextSection &section, const QString &name, const QJsonValue &value)
{
    if (!value.isObject()) {
        section.line(name, EvidenceText::tr("none"));
        return;
    }
    const QJsonObject frame = value.toObject();
    section.line(name, codeWithName(frame.value(QLatin1String("code")).toInt()));
    section.line(indentedName(EvidenceText::tr("reason")),
        visibleValue(frame.value(QLatin1String("reason"))));
    section.line(
        indentedName(EvidenceText::tr("at")), clockTime(frame.value(QLatin1String("time"))));
}

EvidenceRows verdictSection(const QJsonObject &close)
{
    TextSection section(EvidenceText::tr("Verdict"));
    const bool wasClean = close.value(QLatin1String("wasClean")).toBool();
    section.line(
        EvidenceText::tr("wasClean"), wasClean ? QStringLiteral("true") : QStringLiteral("false"));
    section.line(
        EvidenceText::tr("code"), codeWithName(close.value(QLatin1String("code")).toInt()));
    section.line(EvidenceText::tr("reason"), visibleValue(close.value(QLatin1String("reason"))));
    section.line(
        EvidenceText::tr("error event"), yesOrNo(close.value(QLatin1String("error")).toBool()));
    section.line(EvidenceText::tr("ended by"),
        endedByText(close.value(QLatin1String("endedBy")).toString()));
    section.line(EvidenceText::tr("rule broken"), visibleValue(close.value(QLatin1String("rule"))));
    return section.rows();
}

EvidenceRows closeFramesSection(const QJsonObject &evidence)
{
    TextSection section(EvidenceText::tr("Close frames"));
    addCloseFrame(section, EvidenceText::tr("sent"), evidence.value(QLatin1String("sentClose")));
    addCloseFrame(
        section, EvidenceText::tr("received"), evidence.value(QLatin1String("receivedClose")));
    return section.rows();
}

EvidenceRows hopsSection(const QJsonObject &evidence)
{
    TextSection section(EvidenceText::tr("Earlier requests"));
    const QJsonArray hops = evidence.value(QLatin1String("hops")).toArray();
    for (const QJsonValue &value : hops) {
        const QJsonObject hop = value.toObject();
        section.line(EvidenceText::tr("from"), visibleValue(hop.value(QLatin1String("from"))));
        section.line(indentedName(EvidenceText::tr("answer")),
            QStringLiteral("%1 %2")
                .arg(hop.value(QLatin1String("status")).toInt())
                .arg(visibleValue(hop.value(QLatin1String("statusText")))));
        section.line(indentedName(EvidenceText::tr("result")),
            visibleValue(hop.value(QLatin1String("how"))));
        section.line(
            indentedName(EvidenceText::tr("to")), visibleValue(hop.value(QLatin1String("to"))));
    }
    return section.rows();
}

EvidenceRows networkSection(const QJsonObject &evidence)
{
    TextSection section(EvidenceText::tr("Connection"));
    section.line(EvidenceText::tr("URL"), visibleValue(evidence.value(QLatin1String("url"))));
    section.line(EvidenceText::tr("peer"), visibleValue(evidence.value(QLatin1String("peer"))));
    const int status = evidence.value(QLatin1String("status")).toInt();
    const QString statusText = visibleValue(evidence.value(QLatin1String("statusText")));
    if (status != 0)
        section.line(
            EvidenceText::tr("HTTP status"), QStringLiteral("%1 %2").arg(status).arg(statusText));
    section.line(
        EvidenceText::tr("subprotocol"), visibleValue(evidence.value(QLatin1String("protocol"))));
    section.line(
        EvidenceText::tr("extensions"), visibleValue(evidence.value(QLatin1String("extensions"))));
    const bool unixSocket = evidence.value(QLatin1String("unixSocket")).toBool();
    const QString tcpEnd = evidence.value(QLatin1String("tcpEnd")).toString();
    const bool endedByTls = evidence.value(QLatin1String("closeNotify")).toBool()
        && tcpEnd == QLatin1String("finByServer");
    if (endedByTls)
        section.line(
            EvidenceText::tr("TLS ended"), EvidenceText::tr("by the server (close_notify)"));
    else if (tcpEnd != QLatin1String("open"))
        section.line(unixSocket ? EvidenceText::tr("socket ended") : EvidenceText::tr("TCP ended"),
            tcpEndText(tcpEnd));
    section.line(EvidenceText::tr("network error"),
        visibleValue(evidence.value(QLatin1String("networkError"))));
    return section.rows();
}

EvidenceRows timesSection(const QJsonObject &evidence)
{
    const QJsonObject phases = evidence.value(QLatin1String("phases")).toObject();
    TextSection section(EvidenceText::tr("Times"));
    section.line(EvidenceText::tr("date"), date(evidence.value(QLatin1String("startTime"))));
    section.line(
        EvidenceText::tr("started"), clockTime(evidence.value(QLatin1String("startTime"))));
    section.line(EvidenceText::tr("name lookup"), phase(phases, QLatin1String("dns")));
    section.line(EvidenceText::tr("TCP connect"), phase(phases, QLatin1String("tcp")));
    section.line(EvidenceText::tr("proxy"), phase(phases, QLatin1String("proxy")));
    section.line(EvidenceText::tr("TLS handshake"), phase(phases, QLatin1String("tls")));
    section.line(EvidenceText::tr("opening handshake"), phase(phases, QLatin1String("upgrade")));
    section.line(EvidenceText::tr("opened"), clockTime(evidence.value(QLatin1String("openTime"))));
    const QString first = phase(phases, QLatin1String("firstMessage"));
    if (!first.isEmpty())
        section.line(
            EvidenceText::tr("first message"), EvidenceText::tr("%1 after open").arg(first));
    section.line(EvidenceText::tr("last received"),
        clockTime(evidence.value(QLatin1String("lastReceivedTime"))));
    section.line(
        EvidenceText::tr("last sent"), clockTime(evidence.value(QLatin1String("lastSentTime"))));
    section.line(EvidenceText::tr("ended"), clockTime(evidence.value(QLatin1String("endTime"))));
    return section.rows();
}

/// What compression made of the payload, in bytes and as a share of it.
void addCompression(TextSection &section, const QJsonObject &sent, const QJsonObject &received)
{
    const auto packed = [](const QJsonObject &counts) {
        return wholeNumber(counts.value(QLatin1String("packed")));
    };
    const auto ratio = [&packed](const QJsonObject &counts) {
        const qint64 payload = wholeNumber(counts.value(QLatin1String("payload")));
        const double percent = payload == 0 ? 0 : double(packed(counts)) * 100 / double(payload);
        return payload == 0
            ? QStringLiteral("-")
            : QString(numberLocale().toString(percent, 'f', 1) + QLatin1String(" %"));
    };
    if (packed(sent) + packed(received) == 0)
        return;
    const QLocale locale = numberLocale();
    section.numbers(EvidenceText::tr("compressed to"), locale.toString(packed(sent)),
        locale.toString(packed(received)));
    section.numbers(EvidenceText::tr("ratio"), ratio(sent), ratio(received));
}

EvidenceRows framesSection(const QJsonObject &evidence)
{
    const QJsonObject sent = evidence.value(QLatin1String("sent")).toObject();
    const QJsonObject received = evidence.value(QLatin1String("received")).toObject();
    const std::pair<QLatin1String, QString> rows[] = {
        {QLatin1String("text"), EvidenceText::tr("text")},
        {QLatin1String("binary"), EvidenceText::tr("binary")},
        {QLatin1String("continuation"), EvidenceText::tr("continuation")},
        {QLatin1String("ping"), EvidenceText::tr("ping")},
        {QLatin1String("pong"), EvidenceText::tr("pong")},
        {QLatin1String("close"), EvidenceText::tr("close")},
        {QLatin1String("other"), EvidenceText::tr("other")},
        {QLatin1String("bytes"), EvidenceText::tr("wire bytes")},
        {QLatin1String("payload"), EvidenceText::tr("payload")},
    };
    const QLocale locale = numberLocale();
    TextSection section(
        EvidenceText::tr("Frames"), {EvidenceText::tr("sent"), EvidenceText::tr("received")});
    for (const auto &[key, name] : rows) {
        const qint64 left = wholeNumber(sent.value(key));
        const qint64 right = wholeNumber(received.value(key));
        if (left != 0 || right != 0)
            section.numbers(name, locale.toString(left), locale.toString(right));
    }
    if (!evidence.value(QLatin1String("extensions")).toString().isEmpty())
        addCompression(section, sent, received);
    const qint64 late = wholeNumber(evidence.value(QLatin1String("lateMessages")));
    if (late > 0)
        section.numbers(EvidenceText::tr("late messages"), QString(), locale.toString(late));
    const qint64 unsent = wholeNumber(evidence.value(QLatin1String("unsentBytes")));
    if (unsent > 0)
        section.numbers(EvidenceText::tr("unsent bytes"), locale.toString(unsent), QString());
    return section.rows();
}

EvidenceRows remarksSection(const QJsonObject &evidence)
{
    TextSection section(EvidenceText::tr("Remarks"));
    const QJsonArray remarks = evidence.value(QLatin1String("remarks")).toArray();
    for (const QJsonValue &remark : remarks)
        section.sentence(visibleValue(remark));
    return section.rows();
}

QByteArray bytesOf(const QJsonObject &evidence, QLatin1String key)
{
    return QByteArray::fromBase64(evidence.value(key).toString().toLatin1());
}

/// A head of HTTP as text. Its bytes need not be UTF-8, and each must be seen: then as Latin-1.
QString headText(const QByteArray &head)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(head);
    if (utf8.hasError())
        text = QString::fromLatin1(head);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

/// The heads of the requests before the last, or of their answers.
QString earlierHeads(const QJsonObject &evidence, QLatin1String key)
{
    QString text;
    const QJsonArray hops = evidence.value(QLatin1String("hops")).toArray();
    for (const QJsonValue &hop : hops)
        text += headText(bytesOf(hop.toObject(), key));
    return text;
}

QString bodyText(const QByteArray &body)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(body);
    const bool isText = !utf8.hasError() && !body.contains('\0');
    return isText ? text : hexDump(body, bodyDumpLimit);
}

} // namespace

EventPayload EventPayload::read(const QByteArray &payload)
{
    const qsizetype end = payload.indexOf('\n');
    if (end < 0)
        return {QString::fromUtf8(payload), {}};
    return {QString::fromUtf8(payload.constData(), end),
        QJsonDocument::fromJson(payload.mid(end + 1)).object()};
}

EvidenceRows evidenceRows(const QJsonObject &evidence)
{
    EvidenceRows rows;
    if (evidence.value(QLatin1String("close")).isObject()) {
        const QJsonObject close = evidence.value(QLatin1String("close")).toObject();
        const QString sentence = visibleValue(close.value(QLatin1String("sentence")));
        if (!sentence.isEmpty())
            rows.append({EvidenceRow::Kind::Summary, sentence, {}});
        rows += verdictSection(close) + closeFramesSection(evidence);
    }
    return rows + hopsSection(evidence) + networkSection(evidence) + dialRows(evidence)
        + timesSection(evidence) + framesSection(evidence) + endFactsRows(evidence)
        + remarksSection(evidence);
}

QString evidenceText(const QJsonObject &evidence) { return alignedText(evidenceRows(evidence)); }

QString requestText(const QJsonObject &evidence)
{
    const QByteArray request = bytesOf(evidence, QLatin1String("request"));
    return earlierHeads(evidence, QLatin1String("request"))
        + (request.isEmpty() ? EvidenceText::tr("No request was sent.") : headText(request));
}

QString responseText(const QJsonObject &evidence)
{
    const QByteArray head = bytesOf(evidence, QLatin1String("response"));
    const QByteArray body = bytesOf(evidence, QLatin1String("responseBody"));
    QString response = EvidenceText::tr("No response was received.");
    if (!head.isEmpty())
        response = headText(head) + (body.isEmpty() ? QString() : bodyText(body));
    return earlierHeads(evidence, QLatin1String("response")) + response;
}

} // namespace wasclean
