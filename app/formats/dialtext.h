#pragma once

#include <QJsonObject>
#include <QString>

namespace wasclean {

/// How a server was reached (the part of Evidence::toJson that the dialler fills in) as aligned
/// plain text: every address that was tried, the proxy and what it said, TLS, and the certificates.
/// A section without anything to say is left out.
QString dialText(const QJsonObject &evidence);

} // namespace wasclean
