#pragma once

#include "ui/help/helplibrary.h"

class QWidget;

namespace wasclean {

/// The page of the help that has a section for each panel, the first paragraph of which says what
/// the panel is.
inline constexpr const char *panelPage = "panels.md";

/// The anchor in that page of the panel that the widget is, or is in; empty for none.
QString helpAnchorOf(const QWidget *widget);

/// Gives each panel of the window what “What is this?” shows.
void explainPanels(QWidget *window, const QList<HelpSection> &help);

} // namespace wasclean
