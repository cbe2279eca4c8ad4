#pragma once

#include "app/formats/textsection.h"

#include <QJsonObject>

namespace wasclean {

/// How a server was reached (the part of Evidence::toJson that the dialler fills in) as rows:
/// every address that was tried, the proxy and what it said, TLS, and the certificates.
/// A section without anything to say is left out.
EvidenceRows dialRows(const QJsonObject &evidence);

} // namespace wasclean
