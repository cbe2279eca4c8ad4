#include "ui/widgets/pagewidgets.h"

#include "ui/widgets/sentencelabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariant>

namespace wasclean {

QLabel *captionLabel(QWidget *parent)
{
    auto *label = new SentenceLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("quiet"));
    label->setContentsMargins(12, 4, 12, 4);
    label->setMinimumWidth(1);
    return label;
}

void addFirstPage(QStackedWidget *stack, QWidget *page)
{
    QLayout *const layout = page->layout();
    if (layout)
        layout->setEnabled(false);
    stack->addWidget(page);
    if (layout)
        layout->setEnabled(true);
}

void fillWith(QWidget *page, QWidget *view)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(view);
}

} // namespace wasclean
