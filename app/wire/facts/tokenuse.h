#pragma once

#include <QtGlobal>

namespace wasclean {

/// When a token stands for received messages towards QWebSocket (see EngineFeed). Tests use the
/// other two to show that nothing depends on it.
enum class TokenUse : quint8 { InFloods, Always, Never };

} // namespace wasclean
