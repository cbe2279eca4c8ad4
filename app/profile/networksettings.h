#pragma once

#include "app/profile/settingscheck.h"

namespace wasclean {

/// "host:port", "host" or ":port" to dial instead of the host and port of the URL; a missing part
/// is that of the URL. An IPv6 address is written in brackets. An empty text changes nothing.
QList<SettingsProblem> applyConnectTo(const QString &typed, ConnectionOptions &options);

/// Host, port and credentials are looked at only where the kind of proxy has them.
QList<SettingsProblem> applyProxy(const ProxySettings &settings, ConnectionOptions &options);

/// Reads the files that are named.
QList<SettingsProblem> applyTls(const TlsSettings &settings, ConnectionOptions &options);

/// Whether it is the SHA-256 fingerprint of a certificate as people write it: hexadecimal, with or
/// without colons.
bool isFingerprint(const QString &typed);

} // namespace wasclean
