#pragma once

#include <QString>

namespace wasclean {

/// The texts of the columns of a CaptureModel, but for the column Time, whose title says what the
/// times count from. The column is a CaptureModel::Column.

/// What stands over the column.
QString columnTitle(int column);
/// What is read out instead, and shown as its tooltip.
QString columnWords(int column);

} // namespace wasclean
