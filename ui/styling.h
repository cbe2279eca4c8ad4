#pragma once

#include <QVariant>
#include <QWidget>

class QLabel;

namespace wasclean {

/// Sets a property that the style sheet selects on, and has the widget styled anew.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

/// Makes the label one for a sentence on what is wrong: plain text that wraps, hidden until there
/// is something to say.
void makeProblemLabel(QLabel *label);

} // namespace wasclean
