#pragma once

#include "ui/style/theme.h"

#include <QIcon>

namespace wasclean {

/// A symbolic icon from resources/icons ("send"), painted in the application palette's colour of
/// the role at the moment it is painted, so that it follows a change of theme.
QIcon symbolicIcon(const QString &name, QPalette::ColorRole role = QPalette::ButtonText);
/// The same in a colour with a meaning: symbolicIcon(u"clean"_qs, &Colors::clean).
QIcon symbolicIcon(const QString &name, QColor Colors::*meaning);
/// A picture from resources/icons in its own colours, in pixels.
QPixmap iconPixmap(const QString &name, const QSize &size);
/// The icon of the program. Qt would load a plugin for it when the window is built.
QIcon programIcon();
/// For QAbstractButton::setIconSize(): a little air between the icon and the text.
constexpr QSize buttonIconSize{22, 16};

} // namespace wasclean
