#pragma once

#include <QByteArray>
#include <QList>

namespace wasclean {

/// Whether a header's value, as a rule, lets others act in the user's name: Authorization, Cookie,
/// X-Api-Key and whatever else is named like them.
bool isSecretHeader(const QByteArray &name);

/// The same for a parameter of a query; the name may be percent-encoded.
bool isSecretParameter(const QByteArray &name);

/// Which items of a list of subprotocols are tokens. They travel there because a page cannot set
/// headers.
QList<bool> secretProtocols(const QList<QByteArray> &items);

} // namespace wasclean
