#pragma once

#include "app/connection/options.h"
#include "app/wire/http/responsehead.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace wasclean {

/// What is asked next when the server does not upgrade: it may send us elsewhere, or want a Digest.
/// Knows no socket.
class HandshakePlan
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::HandshakePlan)

public:
    /// What to do about an answer.
    struct Step
    {
        /// Whether to ask again, with the options as they are now.
        bool asksAgain = false;
        /// If so, how; a sentence without a full stop.
        QString how;
        /// If not, what is to be said besides the status; may be empty.
        QString why;
    };

    explicit HandshakePlan(const ConnectionOptions &options)
        : m_options(options)
    { }

    /// For the request at hand.
    const ConnectionOptions &options() const { return m_options; }

    /// Decides about an answer that does not accept the opening handshake. The nonce is for a
    /// Digest (RFC 7616, 3.4).
    Step next(const ResponseHead &answer, const QByteArray &clientNonce);

private:
    Step follow(const ResponseHead &answer);
    Step tellTarget(const ResponseHead &answer) const;
    Step tellSchemes(const ResponseHead &answer) const;
    Step answerDigest(const ResponseHead &answer, const QByteArray &clientNonce);
    QStringList leaveOrigin();
    void forgetDigest();

    ConnectionOptions m_options;
    int m_redirects = 0;
    /// Answers to challenges since the last redirect.
    int m_answers = 0;
};

/// Path and query as they go into the request line, with the API key if there is one.
QByteArray requestTarget(const ConnectionOptions &options);

} // namespace wasclean
