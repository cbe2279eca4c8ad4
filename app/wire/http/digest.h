#pragma once

#include "app/base/checked.h"
#include "app/wire/facts/credentials.h"
#include "app/wire/http/challenge.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace wasclean {

/// The first challenge that can be answered: Digest with MD5, SHA-256 or SHA-512-256, plain or for
/// a session, with the quality "auth" or none (RFC 7616, 3.7).
std::optional<Challenge> answerableChallenge(const QList<Challenge> &challenges);

/// What Digest covers of the request line.
struct RequestLine
{
    /// "GET" or "CONNECT".
    QByteArray method;
    QByteArray target;
};

/// The value of the Authorization header that answers such a challenge (RFC 7616, 3.4). The nonce
/// is the client's, and must be another one each time. There is a problem, without a full stop,
/// where OpenSSL cannot be loaded for it: a weaker algorithm is not taken instead.
Checked<QByteArray> digestAuthorization(const Challenge &challenge, const Credentials &credentials,
    const RequestLine &request, const QByteArray &clientNonce);

} // namespace wasclean
