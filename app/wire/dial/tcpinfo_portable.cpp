#include "app/wire/dial/tcpinfo.h"

namespace wasclean {

void TcpInfo::watch(const QTcpSocket &socket) { Q_UNUSED(socket) }

void TcpInfo::release() { m_descriptor = -1; }

std::optional<TcpInfo::Look> TcpInfo::look() const { return {}; }

int TcpInfo::takeError() { return 0; }

} // namespace wasclean
