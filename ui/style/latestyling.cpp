#include "ui/style/latestyling.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QWidget>

namespace wasclean {

namespace {

/// Whether it is not seen when its window is shown. The list of a combo box goes with the box,
/// which measures it before it opens.
bool isInHiddenPart(const QWidget *widget)
{
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        const bool isList = qobject_cast<const QComboBox *>(part->parentWidget()) != nullptr;
        if (!isList && part->isWindow())
            return qobject_cast<const QMenu *>(part) && !part->isVisible();
        if (!isList && part->isHidden())
            return true;
    }
    return false;
}

} // namespace

void LateStyling::begin()
{
    m_phase = Phase::Building;
    qApp->installEventFilter(this);
}

void LateStyling::styleVisible()
{
    if (m_phase != Phase::Building)
        return;
    m_phase = Phase::Showing;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        // One that nobody measured has nothing to forget; of another style it would be told to make
        // its list.
        if (!m_waiting.contains(widget) && qobject_cast<QComboBox *>(widget))
            continue;
        if (isInHiddenPart(widget))
            m_waiting.insert(widget);
        else
            style(widget);
    }
}

/// As Qt does it when the style of the program changes.
void LateStyling::style(QWidget *widget)
{
    const QScopedValueRollback styling(m_isStyling, true);
    // One that has not asked yet will do so when it is shown.
    if (m_waiting.remove(widget)) {
        QEvent polish(QEvent::Polish);
        QCoreApplication::sendEvent(widget, &polish);
    }
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
}

void LateStyling::styleShown(QWidget *widget)
{
    style(widget);
    if (qobject_cast<QComboBox *>(widget)) {
        const QList<QWidget *> list = widget->findChildren<QWidget *>();
        for (QWidget *part : list) {
            if (m_waiting.contains(part))
                style(part);
        }
    }
    // Qt has laid out what is round it before. Its place is not to change once it is seen.
    const QWidget *around = widget->parentWidget();
    while (around && around->layout()) {
        around->layout()->activate();
        around = around->isWindow() ? nullptr : around->parentWidget();
    }
}

bool LateStyling::filterPolish(QWidget *widget)
{
    if (m_isStyling)
        return false;
    const bool waits
        = m_phase == Phase::Building || (m_phase == Phase::Showing && isInHiddenPart(widget));
    if (waits) {
        m_waiting.insert(widget);
        return true;
    }
    if (!m_waiting.contains(widget))
        return false;
    style(widget);
    return true;
}

bool LateStyling::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
        return watched->isWidgetType() && filterPolish(static_cast<QWidget *>(watched));
    case QEvent::StyleChange:
        return m_phase == Phase::Building;
    case QEvent::Paint:
        if (m_phase == Phase::Showing)
            m_phase = Phase::Painted;
        return false;
    case QEvent::Show:
        if (watched->isWidgetType() && m_waiting.contains(watched))
            styleShown(static_cast<QWidget *>(watched));
        if (m_phase == Phase::Painted && m_waiting.isEmpty())
            qApp->removeEventFilter(this);
        return false;
    default:
        return false;
    }
}

} // namespace wasclean
