#pragma once

class QHostAddress;

namespace wasclean {

/// Whether an interface of this computer has the address now.
bool isOwnAddress(const QHostAddress &address);

} // namespace wasclean
