#pragma once

#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wasclean {

/// What Chromium says of a frame that breaks a rule; nothing when it is not known.
std::optional<QString> violationWords(const Evidence &evidence);

/// What it says of the values of Sec-WebSocket-Extensions in an answer, permessage-deflate having
/// been offered as browsers do; empty when it accepts them.
QString extensionsProblem(const QList<QByteArray> &values);

} // namespace wasclean
