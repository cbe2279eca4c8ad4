#pragma once

#include "app/profile/connectionsettings.h"

#include <QString>

namespace wasclean {

/// What is set besides URL and subprotocols, in a few words: "2 headers, Basic authentication".
/// Names and values are left out, as they may be secrets. Empty when all are defaults.
QString settingsSummary(const ConnectionSettings &settings);

} // namespace wasclean
