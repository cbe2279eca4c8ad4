#pragma once

#include "app/message/message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <utility>

namespace wasclean {

/// A record of Centrifugo's client protocol 2 that was made JSON.
struct CentrifugoJson
{
    QByteArray json;
    /// What is wrong, without a full stop, and where in the record; empty when all is well.
    QString fault;
    qsizetype faultAt = -1;
};

/// Reads a record in Protocol Buffers, without the length in front: a command of a client, or a
/// reply of the server. Bytes that are an object or an array of JSON become that.
CentrifugoJson centrifugoAsJson(QByteArrayView record, Direction direction);

/// The text or bytes of the members of a command.
using CentrifugoMembers = QList<std::pair<QByteArray, QByteArray>>;

/// A command with that id in Protocol Buffers, with its length in front.
QByteArray centrifugoCommand(
    const QByteArray &method, quint64 id, const CentrifugoMembers &members);

} // namespace wasclean
