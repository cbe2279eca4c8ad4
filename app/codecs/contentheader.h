#pragma once

#include "app/codecs/codec.h"

#include <optional>

namespace wasclean {

/// Where the JSON begins behind the header "Content-Length: N" of the Language Server Protocol and
/// the Debug Adapter Protocol; 0 without one.
qsizetype endOfContentHeader(QByteArrayView payload);

/// A message that is nothing but such a header: some send the JSON in a message of its own. Nothing
/// for another one.
std::optional<DecodedMessage> decodeContentHeader(const CodecMessage &message);

} // namespace wasclean
