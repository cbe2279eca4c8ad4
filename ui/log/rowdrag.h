#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QMouseEvent;
class QTableView;

namespace wasclean {

/// Lets the selected rows of a table be dragged. A press on one of them selects nothing else until
/// the button is released where it was pressed.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    /// The table outlives it.
    explicit RowDrag(QTableView *table);

    /// Begins the drag of this text, if the button is still pressed.
    void start(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The rows are dragged: start() is wanted.
    void begun();

private:
    bool onPress(const QMouseEvent &event);
    bool onMove(const QMouseEvent &event);
    void onRelease(const QMouseEvent &event);
    bool isSelected(QPoint position) const;

    QTableView *m_table;
    /// Where the button was pressed on a selected row, until it is a click or a drag.
    std::optional<QPoint> m_pressed;
    bool m_isHeld = false;
    /// The press that was kept back is on its way to the table.
    bool m_isClicking = false;
};

} // namespace wasclean
