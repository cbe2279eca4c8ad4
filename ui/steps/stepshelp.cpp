#include "ui/steps/stepshelp.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wasclean {

StepsHelp::StepsHelp(QWidget *parent)
    : QWidget(parent)
{
    auto *heading = new QLabel(tr("Steps check a connection"), this);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(heading);
    const auto addText = [this, layout](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    addText(tr("A steps file connects, sends messages and says what to expect, one step after the "
               "other. Run it here, or without a window as a check in CI: wasclean --run FILE."));
    addText(tr("To begin, insert the example, add a single step, or choose Record: what you then "
               "do in the tab becomes steps."));
    auto *example = new QPushButton(tr("&Insert an example"), this);
    connect(example, &QPushButton::clicked, this, &StepsHelp::exampleRequested);
    layout->addSpacing(8);
    layout->addWidget(example, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

} // namespace wasclean
