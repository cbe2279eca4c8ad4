#pragma once

#include "app/profile/connectionsettings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace wasclean {

/// Headers that every client makes itself, or that mean nothing in a WebSocket's handshake.
bool isMadeByClient(const QString &headerName);

/// Whether it is a token; a variable in it may give anything, and is checked once it is filled in.
bool isHeaderName(const QString &name);

/// The subprotocols of a Sec-WebSocket-Protocol header; none when it is not a list of tokens as RFC
/// 6455, 11.3.4 asks for.
QStringList subprotocolsOf(const QString &value);

/// Whether a header's value would end its line.
bool breaksLine(const QString &value);

/// "user:password" of "Basic …"; nothing for another scheme, or when it is not plain text.
std::optional<QString> basicCredentials(const QString &authorization);

/// The settings for an Authorization header of a supported scheme. The answer to a Digest challenge
/// contains the user name but no password.
std::optional<AuthSettings> readAuthorization(const QString &value);

/// The first offer of permessage-deflate; the names of other extensions go into the list.
DeflateOptions readExtensions(const QString &value, QStringList &others);

} // namespace wasclean
