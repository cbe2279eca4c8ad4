#pragma once

#include "app/base/checked.h"

#include <QByteArray>

namespace wasclean {

/// The first document of a YAML stream as JSON: null for one without a value. A problem is a
/// sentence that names the place. Aliases are replaced by what they stand for, within limits.
Checked<QByteArray> yamlAsJson(const QByteArray &utf8);

} // namespace wasclean
