#pragma once

#include "app/wire/facts/evidence.h"

#include <QString>

namespace wasclean {

/// How a connection ended that was open and got no Close frame from the server: one sentence.
QString endWithoutCloseSentence(const Evidence &evidence);

} // namespace wasclean
