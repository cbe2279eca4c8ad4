#pragma once

#include "app/formats/textsection.h"

#include <QJsonObject>

namespace wasclean {

/// What else was seen that may tell why a connection ended (a part of Evidence::toJson): messages
/// sent, what was incomplete, Pings, TLS alerts, our address, suspension. Times are local; empty
/// when there is nothing to say.
EvidenceRows endFactsRows(const QJsonObject &evidence);

} // namespace wasclean
