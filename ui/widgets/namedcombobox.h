#pragma once

#include <QString>

class QComboBox;

namespace wasclean {

/// Gives a combo box its accessible name. On Unix Qt hands out the current text as the name of a
/// combo box, so that assistive technology could not find one by its label; here the name is the
/// name, and the current text is the value.
void setComboBoxName(QComboBox *comboBox, const QString &name);

} // namespace wasclean
