#include "ui/styling.h"

#include <QLabel>
#include <QStyle>

namespace wasclean {

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void makeProblemLabel(QLabel *label)
{
    label->setProperty("role", QStringLiteral("problem"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
}

} // namespace wasclean
