#pragma once

#include "app/profile/settingscheck.h"

namespace wasclean {

/// Adds the credentials of the user to the options: a header, a query parameter, or the answer to a
/// Digest challenge. Problems contain no secret.
QList<SettingsProblem> applyAuthentication(const AuthSettings &auth, ConnectionOptions &options);

/// The name of the header that such authentication sends; empty when it sends none.
QString authenticationHeader(const AuthSettings &auth);

} // namespace wasclean
