#pragma once

#include "app/codecs/codec.h"
#include "app/message/message.h"

#include <array>
#include <memory>
#include <optional>

namespace wasclean {

/// The memory of both directions of a connection at one of its rows, before that row.
struct StreamState
{
    qint64 row = 0;
    /// By direction: sent, received.
    std::array<std::unique_ptr<CodecStream>, 2> streams;

    /// Where a connection begins.
    static StreamState begin(qint64 row, const Codec &codec);
    /// Nothing when the streams cannot be copied.
    std::optional<StreamState> copy() const;
    /// Reads the next row.
    DecodedMessage decode(const Message &message);
};

} // namespace wasclean
