#pragma once

#include "app/formats/jsontext.h"
#include "app/message/message.h"

#include <QJsonObject>
#include <QString>

namespace wasclean {

/// The parts of an entry of a HAR that matter here, where they stand in the file.
struct HarEntry
{
    QByteArrayView request;
    QByteArrayView response;
    /// Up to the place where the file is broken, if it is.
    QByteArrayView messages;
    QByteArrayView startedDateTime;
    QByteArrayView resourceType;
    /// HTTP Toolkit's closing state.
    QByteArrayView webSocketClose;
    /// The rows that HarExporter keeps.
    QByteArrayView openRow;
    QByteArrayView closeRow;
    QByteArrayView notes;

    /// Reads the object at which the walker stands, as far as it is sound.
    static HarEntry read(JsonWalker &walker);
};

/// What an entry says about its connection.
struct HarConnection
{
    QJsonObject request;
    QJsonObject response;
    int status = 0;
    /// Nanoseconds since the epoch; 0 when it is not said.
    qint64 startTime = 0;
    bool isWebSocket = false;
    bool opened = false;
    /// The name of a file that holds the messages; as a rule empty.
    QString attachment;
    /// What is said of a failure, a clause; may be empty.
    QString failure;
    /// A sentence about a part that has another type than HAR 1.2 says; as a rule empty.
    QString problem;

    /// The place is a name of the entry for sentences.
    static HarConnection of(const HarEntry &entry, const QString &place);

    /// As Evidence::toJson has it, as far as a HAR knows.
    QJsonObject evidence() const;
};

/// Rows for what a HAR of another program says about the end. Times are in nanoseconds.
Message harOpenRow(const HarConnection &connection);
Message harErrorRow(const HarConnection &connection, qint64 time);
Message harCloseRow(const HarConnection &connection, const QJsonObject &close, qint64 time);
/// The close event of an attempt that never opened.
QJsonObject harRefusal(const HarConnection &connection);
/// The close event that HTTP Toolkit recorded; empty when the text does not hold one.
QJsonObject harRecordedClose(QByteArrayView webSocketClose);

/// ISO 8601 as nanoseconds since the epoch; 0 when it is none.
qint64 isoToNanoseconds(const QString &text);

} // namespace wasclean
