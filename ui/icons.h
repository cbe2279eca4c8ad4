#pragma once

#include <QIcon>
#include <QPalette>

namespace wasclean {

/// A symbolic icon from resources/icons, painted in the application palette's colour of the role at
/// the moment it is painted, so that it follows a change of theme by itself.
QIcon symbolicIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);

} // namespace wasclean
