#pragma once

#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace wasclean {

/// A capture in a temporary folder, with connections of a protocol.
class ProtocolCapture
{
public:
    ProtocolCapture();

    Capture &capture() { return *m_capture; }

    /// Appends an Open row, and waits until it can be read.
    void open(const QString &url, const QString &subprotocol = {});

    /// Append messages, each a millisecond after the one before, and wait until they can be read.
    void send(const QByteArray &text) { append(Direction::Sent, MessageKind::Text, text); }

    void receive(const QByteArray &text) { append(Direction::Received, MessageKind::Text, text); }

    void append(Direction direction, MessageKind kind, const QByteArray &payload);
    void appendAll(std::vector<Message> messages);

    /// A message as it would be appended next.
    Message make(Direction direction, MessageKind kind, const QByteArray &payload);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Capture> m_capture;
    qint64 m_time = 1'700'000'000'000'000'000;
};

/// Lets the event loop run until the row is of the codec; false when that takes too long.
bool waitForCodec(const RowCodecs &codecs, qint64 row, const QString &id);

} // namespace wasclean
