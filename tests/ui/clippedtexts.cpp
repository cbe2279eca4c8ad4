#include "tests/ui/clippedtexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>

namespace wasclean {

namespace {

bool isScrolled(const QWidget *widget, const QWidget *window)
{
    for (const QWidget *each = widget; each && each != window; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool hasText
            = qobject_cast<const QAbstractButton *>(widget) || (label && !label->wordWrap());
        const bool elides = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        const QString text = widget->property("text").toString();
        if (!hasText || elides || text.isEmpty())
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const bool isNarrow = widget->width() < widget->minimumSizeHint().width();
        if (isNarrow || !(isScrolled(widget, &window) || window.rect().contains(place)))
            clipped.append(text);
    }
    return clipped;
}

} // namespace wasclean
