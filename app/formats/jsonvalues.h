#pragma once

#include "app/formats/jsonpath.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace wasclean {

/// The values at a path, as they are written in the text; several when a name appears more than
/// once in an object. No value without a text that is JSON to its end. Unlike parseJson(), it needs
/// no memory for what is elsewhere in the text.
std::optional<std::vector<QByteArrayView>> jsonValuesAt(
    QByteArrayView json, const std::vector<JsonStep> &path);

} // namespace wasclean
