#pragma once

#include <QByteArray>
#include <QList>

namespace wasclean {

/// Whether a header's value, as a rule, lets others act in the user's name: Authorization, Cookie,
/// X-Api-Key and whatever else is named like them.
bool isSecretHeader(const QByteArray &name);

/// The same for a parameter of a query; the name may be percent-encoded.
bool isSecretParameter(const QByteArray &name);

/// The same for one with a value: whatever its name is, JSON in base64 is a token, as of JWT or of
/// the parameter "header" of AWS AppSync.
bool isSecretParameter(const QByteArray &name, const QByteArray &value);

/// Which items of a list of subprotocols are tokens. They travel there because a page cannot set
/// headers.
QList<bool> secretProtocols(const QList<QByteArray> &items);

} // namespace wasclean
