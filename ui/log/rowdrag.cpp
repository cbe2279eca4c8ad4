#include "ui/log/rowdrag.h"

#include <QApplication>
#include <QDrag>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTableView>

#include <utility>

namespace wasclean {

RowDrag::RowDrag(QTableView *table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->installEventFilter(this);
}

void RowDrag::start(const QString &text)
{
    if (!std::exchange(m_isHeld, false))
        return;
    auto *data = new QMimeData;
    data->setText(text);
    auto *drag = new QDrag(m_table);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

bool RowDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isClicking)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return onPress(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return onMove(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        onRelease(*static_cast<QMouseEvent *>(event));
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool RowDrag::onPress(const QMouseEvent &event)
{
    m_pressed.reset();
    m_isHeld = event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier
        && isSelected(event.position().toPoint());
    if (m_isHeld)
        m_pressed = event.position().toPoint();
    return m_isHeld;
}

bool RowDrag::onMove(const QMouseEvent &event)
{
    if (m_pressed
        && (event.position().toPoint() - *m_pressed).manhattanLength()
            >= QApplication::startDragDistance()) {
        m_pressed.reset();
        emit begun();
    }
    return m_isHeld;
}

/// What was no drag is a click.
void RowDrag::onRelease(const QMouseEvent &event)
{
    m_isHeld = false;
    const std::optional<QPoint> pressed = std::exchange(m_pressed, {});
    if (!pressed)
        return;
    QMouseEvent press(QEvent::MouseButtonPress, *pressed,
        m_table->viewport()->mapToGlobal(*pressed), Qt::LeftButton, Qt::LeftButton,
        event.modifiers());
    m_isClicking = true;
    QApplication::sendEvent(m_table->viewport(), &press);
    m_isClicking = false;
}

bool RowDrag::isSelected(QPoint position) const
{
    const QModelIndex index = m_table->indexAt(position);
    const QItemSelectionModel *selection = m_table->selectionModel();
    return index.isValid() && selection && selection->isSelected(index);
}

} // namespace wasclean
