#include "ui/connection/closemenu.h"

#include "ui/connection/closeinput.h"
#include "ui/style/icons.h"
#include "ui/widgets/keytext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int menuWidth = 320;
constexpr int gapBelowButton = 4;

} // namespace

CloseMenu::CloseMenu(QWidget *area)
    : QFrame(area)
    , m_input(new CloseInput(this))
    , m_drop(new QPushButton(tr("Drop now"), this))
{
    setObjectName(QStringLiteral("closeMenu"));
    setProperty("role", QStringLiteral("popup"));
    setAutoFillBackground(true);
    m_drop->setIcon(symbolicIcon(QStringLiteral("drop")));
    m_drop->setIconSize(buttonIconSize);
    m_drop->setToolTip(tr("End TCP now, without a closing handshake (%1)")
                           .arg(keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D))));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_input);
    layout->addWidget(m_drop, 0, Qt::AlignRight);
    connect(m_drop, &QPushButton::clicked, this, &CloseMenu::dropRequested);
    connect(m_input, &CloseInput::changed, this, &CloseMenu::place);
    setDroppable(false);
    hide();
}

void CloseMenu::setDroppable(bool droppable) { m_drop->setEnabled(droppable); }

void CloseMenu::openBelow(const QWidget *button)
{
    m_button = button;
    place();
    raise();
    show();
    m_input->focusField();
}

void CloseMenu::place()
{
    if (!m_button)
        return;
    const int width = std::min(menuWidth, parentWidget()->width());
    m_input->layout()->invalidate();
    layout()->activate();
    const QPoint corner
        = m_button->mapTo(m_button->window(), QPoint(m_button->width(), m_button->height()));
    const QPoint end = parentWidget()->mapFrom(m_button->window(), corner);
    const int left = std::clamp(end.x() - width, 0, std::max(0, parentWidget()->width() - width));
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : sizeHint().height();
    setGeometry(left, end.y() + gapBelowButton, width, height);
}

void CloseMenu::showEvent(QShowEvent *event)
{
    qApp->installEventFilter(this);
    emit shown(true);
    QFrame::showEvent(event);
}

void CloseMenu::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    emit shown(false);
    QFrame::hideEvent(event);
}

void CloseMenu::closeUnlessInside(const QWidget *widget)
{
    // The list of the codes is a window of its own.
    const bool isInside = widget
        && (widget == this || isAncestorOf(widget) || widget->window() != window()
            || widget == m_button);
    if (!isInside)
        hide();
}

bool CloseMenu::eventFilter(QObject *watched, QEvent *event)
{
    // As a menu does, it goes when something else is used.
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::FocusIn) {
        if (const auto *widget = qobject_cast<QWidget *>(watched))
            closeUnlessInside(widget);
    }
    // Its button may be elsewhere now.
    if (event->type() == QEvent::Resize && watched == parentWidget())
        hide();
    return QFrame::eventFilter(watched, event);
}

void CloseMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
}

} // namespace wasclean
