#pragma once

#include <QJsonObject>
#include <QString>

namespace wasclean {

/// What else was seen that may tell why a connection ended (a part of Evidence::toJson), as a
/// section of aligned plain text: messages sent, what was incomplete, Pings, TLS alerts, our
/// address, suspension. Times are local; empty when there is nothing to say.
QString endFactsText(const QJsonObject &evidence);

} // namespace wasclean
