#include "ui/widgets/accessiblescrollarea.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>

namespace wasclean {

namespace {

/// Called with each class of an object, the most derived first: views and editors have interfaces
/// of their own.
QAccessibleInterface *makeScrollArea(const QString &className, QObject *object)
{
    const bool isOurs = className == QLatin1String("QScrollArea")
        || className == QLatin1String("QAbstractScrollArea");
    auto *area = isOurs ? qobject_cast<QAbstractScrollArea *>(object) : nullptr;
    // Its children are the child widgets, whose index is checked.
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibleScrollAreas() { QAccessible::installFactory(makeScrollArea); }

} // namespace wasclean
