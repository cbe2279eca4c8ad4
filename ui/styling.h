#pragma once

#include <QVariant>
#include <QWidget>

namespace wasclean {

/// Sets a property that the style sheet selects on, and has the widget styled anew.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace wasclean
