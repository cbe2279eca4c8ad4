#include "app/decoding/streamstate.h"

namespace wasclean {

StreamState StreamState::begin(qint64 row, const Codec &codec)
{
    return {row, {codec.newStream(), codec.newStream()}};
}

std::optional<StreamState> StreamState::copy() const
{
    StreamState other{row, {streams[0]->copy(), streams[1]->copy()}};
    if (!other.streams[0] || !other.streams[1])
        return {};
    return other;
}

DecodedMessage StreamState::decode(const Message &message)
{
    return streams[message.direction == Direction::Sent ? 0 : 1]->decode(
        {message.payload, message.direction, message.kind == MessageKind::Text, true});
}

} // namespace wasclean
