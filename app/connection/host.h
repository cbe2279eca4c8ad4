#pragma once

#include <QString>

#include <optional>

namespace wasclean {

/// The host of a URL as the URL Standard's host parser reads it (URL 3.5): percent-decoded, IDNA in
/// ASCII, short and hexadecimal IPv4 forms written out, IPv6 without its brackets. Nothing when the
/// text is no host.
std::optional<QString> parseHost(const QString &typed);

} // namespace wasclean
