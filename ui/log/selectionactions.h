#pragma once

#include "app/capture/readtask.h"
#include "ui/details/messagetext.h"

#include <QObject>
#include <QPointer>

class QAction;
class QTableView;

namespace wasclean {

class Capture;
class CaptureModel;
class ProgressStrip;
class RowDrag;

/// Runs the task while the context lives.
using RowReader = std::function<void(QObject *context, ReadTask task)>;

/// What can be done with the selected rows of a log: copy them, drag them, compare two. The rows
/// are read in the background, and the strip shows how far that is when it takes long.
class SelectionActions : public QObject
{
    Q_OBJECT

public:
    /// The table and the strip outlive this.
    SelectionActions(QTableView *table, ProgressStrip *strip, QObject *parent = nullptr);
    ~SelectionActions() override;

    /// What the table shows, and how its rows are read. The capture model is null for a log that is
    /// no capture.
    void setModel(CaptureModel *model, RowReader reader);
    /// Enables what the selection allows.
    void update();

    QAction *copy() const { return m_copy; }

    QAction *copyPayload() const { return m_copyPayload; }

    QAction *compare() const { return m_compare; }

signals:
    /// Something that the user should read.
    void said(const QString &sentence);

private:
    QAction *add(const QString &text, void (SelectionActions::*slot)());
    CopyPlan selectedRows() const;
    void copyRows();
    void copyPayloads();
    void dragPayloads();
    void compareRows();
    using Collected = std::function<void(const CopiedRows &copied)>;
    void read(const QString &what, const CopyPlan &plan, RowFormat format, const Collected &done);
    void show(const CopiedRows &copied);
    void startDrag(const CopiedRows &dragged);
    void showDifferences(const CopyPlan &plan, const QList<std::optional<Message>> &messages);
    void run(const QString &what, ReadTask task);
    void end();

    QTableView *m_table;
    ProgressStrip *m_strip;
    RowDrag *m_drag;
    RowReader m_reader;
    QPointer<CaptureModel> m_model;
    /// What is being read.
    QPointer<Capture> m_source;
    CancelFlag m_cancelled;
    /// Counts the tasks.
    int m_task = 0;
    QAction *m_copy;
    QAction *m_copyPayload;
    QAction *m_compare;
};

} // namespace wasclean
