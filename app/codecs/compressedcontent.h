#pragma once

#include "app/codecs/codec.h"
#include "app/codecs/recordfields.h"

#include <QByteArrayView>

#include <optional>

namespace wasclean {

/// The bytes when they are text, without the last character of a beginning if that is cut.
std::optional<QByteArrayView> textIn(QByteArrayView bytes, bool isBeginning);

/// What was compressed, as JSON, text or bytes, after the fields.
DecodedRecord describeContent(QByteArrayView content, RecordFields fields, bool isBeginning);

/// Says that the compression of a message cannot be read in this build.
QString notBuiltWith(const QString &compression);

} // namespace wasclean
