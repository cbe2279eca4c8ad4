#include "ui/style/properties.h"

#include <QVariant>
#include <QWidget>

namespace wasclean::properties {

namespace {

QVariant valueOf(const QWidget *widget, const char *property)
{
    // Most widgets have none. Looking for one goes through those of all classes of the widget.
    if (!widget || widget->dynamicPropertyNames().isEmpty())
        return {};
    return widget->property(property);
}

} // namespace

bool is(const QWidget *widget, const char *property) { return valueOf(widget, property).toBool(); }

QString word(const QWidget *widget, const char *property)
{
    return valueOf(widget, property).toString();
}

} // namespace wasclean::properties
