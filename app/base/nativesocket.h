#pragma once

#include <QtGlobal>

namespace wasclean {

// Operations of TCP that QTcpSocket does not offer. They do nothing to a descriptor that is not
// open, and nothing on a system that does not offer them: Qt then ends the connection in its way.

/// Ends our direction of TCP (FIN); the other direction can still be read.
void endWriting(qintptr descriptor);
/// Makes the next close of the descriptor a reset (RST) instead of an orderly end.
void resetOnClose(qintptr descriptor);

} // namespace wasclean
