#pragma once

#include "ui/messagetext.h"

#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QAction;
class QLabel;

namespace wasclean {

class CaptureModel;
class MessageTable;

/// The message log: a table of all rows, and a line of tools above it.
class MessageLogView : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLogView(QWidget *parent = nullptr);

    void setModel(CaptureModel *model);
    /// Any model with the columns and roles of CaptureModel, and where its messages come from.
    void setModel(QAbstractItemModel *model, MessageSource source);

    /// Widths and order of the columns, to be kept between sessions.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    /// The actions, for a menu that wants to offer them too.
    QAction *copyAction() const { return m_copy; }

    QAction *copyPayloadAction() const { return m_copyPayload; }

    QAction *clearAction() const { return m_clear; }

    QAction *followAction() const { return m_follow; }

    QAction *jumpAction() const { return m_jump; }

signals:
    /// The row that the reader looks at is another one; -1 when there is none.
    void currentRowChanged(int row);
    void clearRequested();

private:
    void createActions();
    void createLayout();
    void connectModel(QAbstractItemModel *model);
    void setDefaultColumns();
    void copy(const CopiedRows &copied);
    void showCount();
    void widenNumbers();
    void updateCopyActions();

    MessageTable *m_table;
    QLabel *m_count;
    QLabel *m_note;
    QAction *m_copy;
    QAction *m_copyPayload;
    QAction *m_clear;
    QAction *m_follow;
    QAction *m_jump;
    MessageSource m_source;
    QByteArray m_columns;
    QTimer m_noteTimer;
    qsizetype m_numberDigits = 0;
};

} // namespace wasclean
