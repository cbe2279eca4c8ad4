#pragma once

#include "ui/log/uniformtable.h"

class QPushButton;
class QToolButton;

namespace wasclean {

class MarkScrollBar;

/// A table of rows of one height that grows at its end. It follows the end while the reader is
/// there and until they click on a row; otherwise it keeps the reader's place and offers a button
/// to jump to the newest row.
class MessageTable : public UniformTable
{
    Q_OBJECT

public:
    explicit MessageTable(QWidget *parent = nullptr);

    /// Shows the rows larger or smaller.
    void setZoom(int percent);

    void setModel(QAbstractItemModel *model) override;

    bool isFollowing() const { return m_following; }

    /// Jumps to the newest row and stays with it, or stays where the reader is.
    void setFollowing(bool following);
    /// What to say while there is no row.
    void setEmptyText(const QString &text);
    /// What to offer below that text; null for nothing.
    void setEmptyAction(QAction *action);
    /// Selects the row and brings it to the middle of the view, unless it is in sight.
    void goToRow(int row);

    MarkScrollBar *markScrollBar() const { return m_scrollBar; }

signals:
    void followingChanged(bool following);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void keepToTail();
    void noteWhereReaderIs();
    void updateJumpButton();
    void updateDescription();
    bool isEmpty() const;
    void paintEmptyText();
    QRect emptyArea() const;
    void placeEmptyButton();

    MarkScrollBar *m_scrollBar;
    QToolButton *m_emptyButton;
    QPushButton *m_jump;
    QString m_emptyText;
    bool m_following = true;
    /// How many rows there were when the reader left the tail.
    int m_rowsSeen = 0;
};

} // namespace wasclean
