#pragma once

#include "app/wire/facts/dialoptions.h"
#include "app/wire/facts/keepaliveoptions.h"
#include "app/wire/facts/timeouts.h"
#include "app/wire/facts/tokenuse.h"
#include "app/wire/http/upgrade.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace wasclean {

/// What the Wire needs to know.
struct WireOptions
{
    QString url;
    /// For the evidence: what is unusual about the request, each a sentence.
    QStringList remarks;
    DialOptions dial;
    UpgradeRequest request;
    /// For the evidence: names of headers and query parameters that hold secrets.
    QList<QByteArray> secretNames;
    std::chrono::milliseconds handshakeTimeout{defaultHandshakeTimeout};
    std::chrono::milliseconds closingTimeout{defaultClosingTimeout};
    KeepAliveOptions keepAlive;
    /// Bytes of payload; a larger message ends the connection. 0 for no limit.
    qint64 maxMessageSize = 0;
    TokenUse tokens = TokenUse::InFloods;
};

/// What follows an answer that does not accept the opening handshake.
struct NextRequest
{
    /// Where and how to ask again; the timeouts stay those of the first request. Nothing when the
    /// attempt ends with that answer.
    std::optional<WireOptions> options;
    /// With options: what was done about the answer, for the evidence.
    QString how;
    /// Without options: what is to be said besides the status; may be empty.
    QString why;
};

} // namespace wasclean
