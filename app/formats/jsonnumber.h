#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace wasclean {

/// True for a token that begins as a JSON number does.
bool isJsonNumber(QByteArrayView token);

/// One form for all spellings of a JSON number's decimal value: sign, digits without zeros around
/// them, exponent. Empty when the exponent is beyond all reason, so that such a number equals only
/// its own spelling.
QByteArray canonicalJsonNumber(QByteArrayView token);

} // namespace wasclean
