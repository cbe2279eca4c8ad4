#pragma once

#include "app/codecs/protobufschema.h"

#include <QByteArrayView>

#include <optional>

namespace wasclean {

/// How much speaks against bytes being a message of Protocol Buffers, though they can be read as
/// one: what hardly any serializer writes, such as fields out of order, a field twice that does not
/// repeat, or control characters in a text. Nothing when they cannot be read as a message.
std::optional<int> protobufDoubts(QByteArrayView bytes);
/// The same by the schema, of the message type with that index. A field that the schema does not
/// know is a doubt, too.
std::optional<int> protobufDoubts(
    const ProtobufSchema &schema, std::size_t message, QByteArrayView bytes);

} // namespace wasclean
