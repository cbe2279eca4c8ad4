#include "ui/log/fieldbar.h"

#include "ui/style/styling.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pairlayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace wasclean {

FieldBar::FieldBar(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_buttons(new FlowLayout)
    , m_rows(new QVBoxLayout(this))
{
    m_field->setMinimumWidth(96);
    m_field->installEventFilter(this);
    auto *name = new QLabel(label, this);
    name->setBuddy(m_field);
    auto *fieldLine = new QHBoxLayout;
    fieldLine->setContentsMargins({});
    fieldLine->setSpacing(4);
    fieldLine->addWidget(name);
    fieldLine->addWidget(m_field, 1);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(4);
    m_line = new PairLayout(fieldLine, m_buttons);
    m_line->setSpacing(4);
    setLineMargins({12, 0, 8, 4});
    makeProblemLabel(m_problem);
    m_problem->setContentsMargins(12, 0, 12, 4);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rows->addLayout(m_line);
    m_rows->addWidget(m_problem);
}

void FieldBar::setLineMargins(const QMargins &margins) { m_line->setContentsMargins(margins); }

QToolButton *FieldBar::addButton(const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
    return button;
}

QToolButton *FieldBar::addToggle(const QString &text, const QString &toolTip)
{
    QToolButton *toggle = addButton(text, toolTip);
    toggle->setCheckable(true);
    toggle->setAutoRaise(true);
    return toggle;
}

void FieldBar::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setStyleProperty(m_field, "wrong", !problem.isEmpty());
}

void FieldBar::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FieldBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_field && event->type() == QEvent::KeyPress;
    return (isKey && handleKey(*static_cast<QKeyEvent *>(event)))
        || QWidget::eventFilter(watched, event);
}

} // namespace wasclean
