#pragma once

#include <QVariant>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace wasclean {

/// Sets a property that the style reads, and has the widget styled anew.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

/// Has the field show a button that empties it, with a name for assistive technology.
void addClearButton(QLineEdit *field);

/// Lets the field hold long values. Without it, a line edit cuts what is longer than 32,767
/// characters, and does not say so.
void liftLengthLimit(QLineEdit *field);

/// Makes the label one for a sentence on what is wrong: plain text that wraps, hidden until there
/// is something to say.
void makeProblemLabel(QLabel *label);

/// The text for a tooltip that shows it as it is. A tooltip guesses whether its text is rich, and
/// would show tags of a stranger as HTML.
QString plainToolTip(const QString &text);

/// In which direction the text is to be painted, whatever the window's: from right to left if its
/// first letter is of such a script. Otherwise the marks at the end of a code would jump to its
/// begin in a window that is mirrored.
Qt::LayoutDirection directionOf(const QString &text);

} // namespace wasclean
