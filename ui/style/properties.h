#pragma once

#include <QString>

class QWidget;

/// What a room says of its widgets for the style, see Style for all of it. The style knows classes
/// and these properties, and the name of no widget.
namespace wasclean::properties {

/// Whether the property is set, and true.
bool is(const QWidget *widget, const char *property);
/// A property whose value is a word; empty when it is not set.
QString word(const QWidget *widget, const char *property);

} // namespace wasclean::properties
