#pragma once

#include <QStringList>

class QWidget;

namespace wasclean {

/// What is wrong with the look of a window that can be measured, each flaw with its place: texts
/// that are cut, widgets that overlap or leave their parent, texts with a contrast below 4.5:1, and
/// neighbours in a line whose texts do not stand on one line.
QStringList lookFlaws(QWidget *window);

} // namespace wasclean
