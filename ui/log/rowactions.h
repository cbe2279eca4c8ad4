#pragma once

#include "app/capture/filter.h"

#include <QObject>
#include <QPointer>

class QAction;
class QTableView;

namespace wasclean {

class CaptureModel;

/// What can be done with the row of a log that the reader is at: mark it, note something, count
/// time from it, show or hide rows like it.
class RowActions : public QObject
{
    Q_OBJECT

public:
    /// The table outlives this.
    explicit RowActions(QTableView *table, QObject *parent = nullptr);

    /// The log that the table shows; null for one without marks and filters.
    void setModel(CaptureModel *model);
    /// Enables what the current row allows.
    void update();

    /// For the menu of a row, in this order.
    QList<QAction *> ofRow() const;

    QAction *bookmark() const { return m_bookmark; }

    QAction *note() const { return m_note; }

    QAction *nextBookmark() const { return m_nextBookmark; }

    QAction *previousBookmark() const { return m_previousBookmark; }

signals:
    /// Rows must pass this, too.
    void filterWanted(const wasclean::Filter &filter);
    void rowWanted(int row);
    /// The row's payload is to be kept as a message to send.
    void saveWanted(const wasclean::Message &message);
    /// Something that the user should read.
    void said(const QString &sentence);

private:
    enum class Likeness { Hide, Only };

    QAction *add(const QString &text, void (RowActions::*slot)());
    void toggleBookmark();
    void editNote();
    void countTime();
    void saveAsMessage();
    void hideLikeThis();
    void onlyLikeThis();
    void filterLike(Likeness likeness);
    void goToNextBookmark();
    void goToPreviousBookmark();
    int currentRow() const;
    int bookmarkAfter(qint64 captureRow) const;
    int bookmarkBefore(qint64 captureRow) const;
    void goToBookmark(int row, int other);

    QTableView *m_table;
    QPointer<CaptureModel> m_model;
    QAction *m_hideLike;
    QAction *m_onlyLike;
    QAction *m_bookmark;
    QAction *m_note;
    QAction *m_timeZero;
    QAction *m_save;
    QAction *m_nextBookmark;
    QAction *m_previousBookmark;
};

} // namespace wasclean
