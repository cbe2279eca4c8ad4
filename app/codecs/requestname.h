#pragma once

#include "app/codecs/codec.h"

namespace wasclean {

/// What a request asks for, as one line: its method, event or operation, or the type of its message
/// with the topic or procedure. Requests of one name do the same.
QString requestName(const DecodedRecord &request);

} // namespace wasclean
