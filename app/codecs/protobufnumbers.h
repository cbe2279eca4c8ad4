#pragma once

#include "app/codecs/protobufwire.h"
#include "app/codecs/recordfields.h"

namespace wasclean {

/// All fields of a message of Protocol Buffers by their numbers, as a JSON object. What a field
/// means cannot be told from its bytes, so each reading that uses every byte is shown. Empty when
/// the bytes are no message. Messages in fields are nested from that depth on.
QByteArray fieldsByNumber(WireReader &reader, int depth = 0);

/// Reads the value of one field, of which the tag was read, and adds it by its number.
bool addByNumber(WireReader &reader, const WireTag &tag, RecordFields &fields, int depth);

} // namespace wasclean
