#include "ui/log/selectionactions.h"

#include "app/base/translations.h"
#include "app/capture/capturemodel.h"
#include "app/capture/partreader.h"
#include "ui/details/diffdialog.h"
#include "ui/log/rowdrag.h"
#include "ui/widgets/progressstrip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QTableView>

#include <memory>
#include <utility>

namespace wasclean {

namespace {

/// Each row as its payload.
RowFormat payloadFormat()
{
    return [](const CopyPlan::Row &, const Message &message, const RowSource &) {
        return payloadText(message);
    };
}

} // namespace

SelectionActions::SelectionActions(QTableView *table, ProgressStrip *strip, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_strip(strip)
    , m_drag(new RowDrag(table))
    , m_copy(add(tr("Copy"), &SelectionActions::copyRows))
    , m_copyPayload(add(tr("Copy payload"), &SelectionActions::copyPayloads))
    , m_compare(add(tr("Co&mpare"), &SelectionActions::compareRows))
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyPayload->setShortcut(QKeySequence(tr("Ctrl+Shift+C")));
    connect(m_drag, &RowDrag::begun, this, &SelectionActions::dragPayloads);
}

SelectionActions::~SelectionActions() { m_cancelled.cancel(); }

QAction *SelectionActions::add(const QString &text, void (SelectionActions::*slot)())
{
    auto *action = new QAction(text, this);
    // Elsewhere in the window the keys copy what is selected there.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void SelectionActions::setModel(CaptureModel *model, RowReader reader)
{
    end();
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_reader = std::move(reader);
    if (model) {
        // The rows of another capture are not what was selected.
        connect(model, &CaptureModel::rowsChosen, this, [this] {
            if (m_source != m_model->capture())
                end();
        });
    }
    update();
}

void SelectionActions::update()
{
    const QItemSelectionModel *selection = m_table->selectionModel();
    const bool any = selection && selection->hasSelection();
    m_copy->setEnabled(any);
    m_copyPayload->setEnabled(any);
}

CopyPlan SelectionActions::selectedRows() const { return planCopy(*m_table->selectionModel()); }

void SelectionActions::copyRows()
{
    read(tr("Copying rows…"), selectedRows(), rowFormat(),
        [this](const CopiedRows &copied) { show(copied); });
}

void SelectionActions::copyPayloads()
{
    read(tr("Copying rows…"), selectedRows(), payloadFormat(),
        [this](const CopiedRows &copied) { show(copied); });
}

void SelectionActions::dragPayloads()
{
    read(tr("Reading the rows to drag…"), withWholeRows(selectedRows()), payloadFormat(),
        [this](const CopiedRows &dragged) { startDrag(dragged); });
}

void SelectionActions::read(
    const QString &what, const CopyPlan &plan, RowFormat format, const Collected &done)
{
    const auto copied = std::make_shared<CopiedRows>();
    ReadTask task;
    task.work = [copied, plan, format = std::move(format)](
                    const RowSource &source, const ReadTask::Report &report) {
        *copied = collectRows(plan, format, source, report);
    };
    task.done = [copied, done] { done(*copied); };
    run(what, std::move(task));
}

/// Part of what is dragged would be taken for all of it.
void SelectionActions::startDrag(const CopiedRows &dragged)
{
    if (dragged.isCut)
        emit said(tr("The selected rows are too large to drag. Export them as a file."));
    else if (dragged.unreadable > 0)
        emit said(tr("The selected rows could not be read from the capture."));
    else
        m_drag->start(dragged.text);
}

void SelectionActions::show(const CopiedRows &copied)
{
    if (copied.rows > 0)
        QGuiApplication::clipboard()->setText(copied.text);
    const QLocale locale = m_table->locale();
    const QString count = locale.toString(copied.rows);
    if (copied.unreadable > 0) {
        emit said(tr("Copied %1 of %2 rows. The others could not be read from the capture.")
                      .arg(count, locale.toString(copied.rows + copied.unreadable)));
    } else if (copied.isCut && copied.rows == 0) {
        emit said(tr("The row is too large for the clipboard. Save its payload as a file."));
    } else if (copied.isCut) {
        emit said(tr("Copied only the first %1 rows: the rest does not fit in the clipboard.")
                      .arg(count));
    } else {
        emit said(tr("Copied %1 row(s).", nullptr, pluralForm(copied.rows)).arg(count));
    }
}

void SelectionActions::compareRows()
{
    const CopyPlan plan = selectedRows();
    if (plan.rows.size() != 2) {
        emit said(tr("Select two rows to compare them."));
        return;
    }
    const auto messages = std::make_shared<QList<std::optional<Message>>>();
    ReadTask task;
    task.work = [messages, plan](const RowSource &source, const ReadTask::Report &report) {
        PartReader parts(plan.split);
        for (const CopyPlan::Row &row : plan.rows) {
            const std::optional<Message> message = source(row.captureRow);
            messages->append(message
                    ? std::optional(parts.part({row.captureRow, row.part}, *message))
                    : std::nullopt);
            report(messages->size(), qint64(plan.rows.size()));
        }
    };
    task.done = [this, messages, plan] { showDifferences(plan, *messages); };
    run(tr("Reading the rows to compare…"), std::move(task));
}

void SelectionActions::showDifferences(
    const CopyPlan &plan, const QList<std::optional<Message>> &messages)
{
    QList<ComparedMessage> compared;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QString &number = plan.rows[size_t(i)].number;
        if (!messages[i]) {
            emit said(tr("Row %1 could not be read from the capture.").arg(number));
            return;
        }
        compared.append({tr("Row %1").arg(number), *messages[i]});
    }
    auto *dialog = new DiffDialog(compared[0], compared[1], m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SelectionActions::run(const QString &what, ReadTask task)
{
    if (!m_reader)
        return;
    end();
    m_source = m_model ? m_model->capture() : nullptr;
    m_cancelled = task.cancelled;
    task.progress = [this](qint64 done, qint64 total) { m_strip->setProgress(done, total); };
    task.done = [this, number = ++m_task, cancelled = task.cancelled, done = std::move(task.done)] {
        // The strip may be that of a newer task.
        if (number == m_task)
            m_strip->end();
        if (!cancelled.isCancelled())
            done();
    };
    m_strip->begin(what, [cancelled = task.cancelled] { cancelled.cancel(); });
    m_reader(this, std::move(task));
}

/// Forgets what is being read.
void SelectionActions::end()
{
    m_cancelled.cancel();
    m_strip->end();
    m_source = nullptr;
}

} // namespace wasclean
