#include "app/wire/dial/ownaddress.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>

namespace wasclean {

bool isOwnAddress(const QHostAddress &address)
{
    // All of 127.0.0.0/8 is, though one address of it is listed.
    if (address.isLoopback())
        return true;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::any_of(own.begin(), own.end(), [&address](QHostAddress one) {
        // A socket need not tell which interface its link-local address is of.
        one.setScopeId(address.scopeId());
        return one.isEqual(address);
    });
}

} // namespace wasclean
