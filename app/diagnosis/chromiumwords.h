#pragma once

#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wasclean {

/// The words of Chromium about a frame that breaks a rule; nothing if they are not known.
std::optional<QString> violationWords(const Evidence &evidence);

/// The words of Chromium about the values of Sec-WebSocket-Extensions in an answer to a browser's
/// offer; empty if it accepts them.
QString extensionsProblem(const QList<QByteArray> &values);

} // namespace wasclean
