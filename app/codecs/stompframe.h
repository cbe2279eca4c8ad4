#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <algorithm>

namespace wasclean {

struct StompHeader
{
    QByteArray name;
    QByteArray value;
};

struct StompFrame
{
    QByteArray command;
    QList<StompHeader> headers;
    QByteArrayView body;
    /// Whether the 00 at the end is there.
    bool isComplete = false;
    /// How many bytes of the body are there, when it is not as long as its header says, so that any
    /// bytes may follow; else -1.
    qsizetype cutBodySize = -1;

    bool isBodyCut() const { return cutBodySize >= 0; }

    QString fault;
    qsizetype faultAt = -1;

    /// The first header of the name counts (STOMP 1.2, repeated header entries).
    QByteArray header(QByteArrayView name) const
    {
        const auto found = std::find_if(headers.begin(), headers.end(),
            [name](const StompHeader &header) { return header.name == name; });
        return found == headers.end() ? QByteArray() : found->value;
    }
};

enum class StompEscapes : quint8 { None, InHeaders };

/// Reads the frame that begins there; `at` is behind it then.
StompFrame readStompFrame(
    QByteArrayView text, qsizetype &at, StompEscapes escapes = StompEscapes::InHeaders);

/// Whether the text begins with the line of the command.
bool startsStompFrame(QByteArrayView text, QByteArrayView command);
/// The same of any command.
bool startsStompFrame(QByteArrayView text);
/// The same, also of a line of which only the beginning is there.
bool mayStartStompFrame(QByteArrayView text);

/// Where the text goes on behind the line ends there: each is a heartbeat.
qsizetype skipStompLineEnds(QByteArrayView text, qsizetype at);

} // namespace wasclean
