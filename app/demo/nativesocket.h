#pragma once

#include <QtGlobal>

namespace wasclean::demo {

// Operations of TCP that QTcpSocket does not offer. They do nothing to a descriptor that is not
// open.

/// Ends our direction of TCP (FIN); the other direction can still be read.
void endWriting(qintptr descriptor);
/// Makes the next close of the descriptor a reset (RST) instead of an orderly end.
void resetOnClose(qintptr descriptor);

} // namespace wasclean::demo
