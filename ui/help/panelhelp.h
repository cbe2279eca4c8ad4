#pragma once

#include "ui/help/helplibrary.h"

class QWidget;

namespace wasclean {

/// The page of the help that has a section for each panel, the first paragraph of which says what
/// the panel is.
inline constexpr const char *panelPage = "panels.md";

/// The id of the section about the panel that the widget is, or is in; empty for none.
QString helpIdOf(const QWidget *widget);

/// Where the help window finds that section; without an id the page itself.
QUrl panelHelpUrl(const QString &id, const QList<HelpSection> &help);

/// Gives each panel of the window what “What is this?” shows.
void explainPanels(QWidget *window, const QList<HelpSection> &help);

} // namespace wasclean
