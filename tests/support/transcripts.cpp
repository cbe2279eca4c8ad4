#include "tests/support/transcripts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

namespace wasclean {

namespace {

/// The recorders write payloads out up to some length, and beyond it only their digest.
constexpr qsizetype longestShown = 200;

QJsonObject comparableEvent(QJsonObject event)
{
    if (event.contains(u"data"))
        event[u"payload"] = shownPayload(event.take(u"data").toString().toUtf8());
    else if (event.contains(u"hex"))
        event[u"payload"]
            = shownPayload(QByteArray::fromHex(event.take(u"hex").toString().toLatin1()));
    else if (event.contains(u"sha256"))
        event[u"payload"] = event.take(u"sha256");
    if (event.contains(u"throws"))
        event[u"refused"] = !event.take(u"throws").isNull();
    for (const auto *name : {"s", "call", "message", "extensions"})
        event.remove(QLatin1String(name));
    return event;
}

} // namespace

Transcripts Transcripts::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    return {root[u"transcripts"].toArray(), root[u"arguments"].toArray()};
}

QStringList protocolsOf(const QJsonValue &protocols)
{
    if (protocols.isString())
        return {protocols.toString()};
    QStringList list;
    for (const QJsonValue &protocol : protocols.toArray())
        list.append(protocol.toString());
    return list;
}

QStringList comparableEvents(const QJsonArray &events)
{
    QStringList lines;
    for (const QJsonValue &event : events) {
        const QJsonDocument document(comparableEvent(event.toObject()));
        lines.append(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    }
    return lines;
}

QString shownPayload(const QByteArray &payload)
{
    const QByteArray shown = payload.size() > longestShown
        ? QCryptographicHash::hash(payload, QCryptographicHash::Sha256).toHex()
        : payload.toPercentEncoding(" !,.:;<>'\"&()");
    return QString::fromLatin1(shown);
}

} // namespace wasclean
