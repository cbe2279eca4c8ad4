#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The rows of a file in the format of close_events.json; both empty when it cannot be read.
struct Transcripts
{
    QJsonArray transcripts;
    QJsonArray arguments;

    static Transcripts load(const QString &path);
};

/// The subprotocols of a row, of which a single one may be a text and not a list.
QStringList protocolsOf(const QJsonValue &protocols);

/// The events of a row, one line each, without parts that depend on timing or wording: durations,
/// texts of calls and messages of the browser.
QStringList comparableEvents(const QJsonArray &events);

/// The payload of a message event as text that can be compared and read.
QString shownPayload(const QByteArray &payload);

} // namespace wasclean
