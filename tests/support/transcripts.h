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

/// The events of a row, one line each, with what neither timing nor wording decides: without
/// durations, calls' texts and the browser's messages.
QStringList comparableEvents(const QJsonArray &events);

/// The payload of a message event as text that can be compared and read.
QString shownPayload(const QByteArray &payload);

} // namespace wasclean
