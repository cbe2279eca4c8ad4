#pragma once

#include "app/paste/result/pasteresult.h"

namespace wasclean {

/// Whether a text is nothing but a URL of a WebSocket or HTTP endpoint.
bool isUrl(const QString &text);

/// A URL, a host with a port or path, or lines with a URL of a WebSocket each.
bool looksLikeUrls(const QString &text);
/// Of several URLs, `which` counts from 0; the result names them all.
PasteResult readUrls(const QString &text, int which);

/// The first URL of a WebSocket in any text; nothing without one.
PasteResult readUrlWithin(const QString &text);

} // namespace wasclean
