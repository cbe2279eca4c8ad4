#pragma once

#include "app/message/message.h"

#include <utility>

/// Rows of a log for tests: times in milliseconds after a fixed moment.
namespace rows {

constexpr qint64 millisecond = 1'000'000;
/// A whole second since the epoch.
constexpr qint64 start = 1'700'000'000'000'000'000;

inline qint64 at(double milliseconds) { return start + qint64(milliseconds * millisecond); }

inline wasclean::Message row(double milliseconds, wasclean::MessageKind kind,
    wasclean::Direction direction, const QByteArray &payload = {})
{
    wasclean::Message message;
    message.time = at(milliseconds);
    message.kind = kind;
    message.direction = direction;
    message.payload = payload;
    message.frames = wasclean::isFrameKind(kind) ? 1 : 0;
    message.wireBytes = wasclean::isFrameKind(kind) ? quint64(payload.size()) + 2 : 0;
    return message;
}

inline wasclean::Message sent(double milliseconds, const QByteArray &text)
{
    return row(milliseconds, wasclean::MessageKind::Text, wasclean::Direction::Sent, text);
}

inline wasclean::Message received(double milliseconds, const QByteArray &text)
{
    return row(milliseconds, wasclean::MessageKind::Text, wasclean::Direction::Received, text);
}

inline wasclean::Message event(double milliseconds, wasclean::MessageKind kind)
{
    return row(milliseconds, kind, wasclean::Direction::None);
}

} // namespace rows
