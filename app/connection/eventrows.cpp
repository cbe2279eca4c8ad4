#include "app/connection/eventrows.h"

#include "app/base/clock.h"
#include "app/base/duration.h"
#include "app/connection/options.h"

#include <QJsonDocument>

namespace wasclean {

namespace {

QByteArray withEvidence(QString line, const QJsonObject &evidence)
{
    line.replace(u'\n', u'␊').replace(u'\r', u'␍');
    return line.toUtf8() + '\n' + QJsonDocument(evidence).toJson(QJsonDocument::Compact);
}

} // namespace

Message eventRow(MessageKind kind, const QByteArray &payload)
{
    Message row;
    row.time = now();
    row.kind = kind;
    row.payload = payload;
    return row;
}

Message openRow(const Evidence &evidence)
{
    QString line = QStringLiteral("%1 %2, %3")
                       .arg(QString::number(evidence.status), evidence.statusText,
                           durationText(evidence.openTime - evidence.startTime));
    if (!evidence.protocol.isEmpty())
        line += QStringLiteral(", ") + evidence.protocol;
    if (!evidence.extensions.isEmpty())
        line += QStringLiteral(", ") + evidence.extensions;
    return eventRow(MessageKind::Open, withEvidence(line, evidence.toJson()));
}

Message closeRow(const CloseEvent &event, const Evidence &evidence)
{
    QString line
        = QStringLiteral("%1 %2").arg(QString::number(event.code), closeCodeName(event.code));
    if (!event.reason.isEmpty())
        line += QStringLiteral(": ") + event.reason;
    QJsonObject object = evidence.toJson();
    object.insert(QStringLiteral("close"), event.toJson());
    return eventRow(MessageKind::Close, withEvidence(line, object));
}

} // namespace wasclean
