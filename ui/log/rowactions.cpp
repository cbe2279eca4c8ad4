#include "ui/log/rowactions.h"

#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/capture/filtertext.h"

#include <QAction>
#include <QInputDialog>
#include <QLocale>
#include <QTableView>

#include <limits>

namespace wasclean {

RowActions::RowActions(QTableView *table, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_hideLike(add(tr("&Hide rows like this"), &RowActions::hideLikeThis))
    , m_onlyLike(add(tr("Show &only rows like this"), &RowActions::onlyLikeThis))
    , m_bookmark(add(tr("&Bookmark"), &RowActions::toggleBookmark))
    , m_note(add(tr("No&te…"), &RowActions::editNote))
    , m_timeZero(add(tr("Count time from h&ere"), &RowActions::countTime))
    , m_save(add(tr("Sa&ve this row as a message…"), &RowActions::saveAsMessage))
    , m_nextBookmark(add(tr("Ne&xt bookmark"), &RowActions::goToNextBookmark))
    , m_previousBookmark(add(tr("Previo&us bookmark"), &RowActions::goToPreviousBookmark))
{
    m_bookmark->setShortcut(QKeySequence(tr("Ctrl+B")));
    m_bookmark->setCheckable(true);
    m_nextBookmark->setShortcut(QKeySequence(Qt::Key_F2));
    m_previousBookmark->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    connect(table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model && index.column() == CaptureModel::BookmarkColumn && m_bookmark->isEnabled())
            toggleBookmark();
    });
}

QAction *RowActions::add(const QString &text, void (RowActions::*slot)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QList<QAction *> RowActions::ofRow() const
{
    return {m_hideLike, m_onlyLike, m_bookmark, m_note, m_timeZero, m_save};
}

void RowActions::setModel(CaptureModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) {
        // A bookmark was set, or another capture is shown.
        connect(model, &QAbstractItemModel::dataChanged, this, &RowActions::update);
        connect(model, &CaptureModel::rowsChosen, this, &RowActions::update);
    }
    update();
}

void RowActions::update()
{
    const int row = currentRow();
    for (QAction *action : {m_hideLike, m_onlyLike, m_timeZero})
        action->setEnabled(row >= 0);
    const int kind = row < 0 ? 0 : m_model->index(row, 0).data(CaptureModel::KindRole).toInt();
    m_save->setEnabled(row >= 0 && isFrameKind(static_cast<MessageKind>(kind)));
    for (QAction *action : {m_nextBookmark, m_previousBookmark})
        action->setEnabled(m_model != nullptr);
    const bool readOnly = m_model && m_model->capture() && m_model->capture()->isReadOnly();
    const QString why = readOnly
        ? tr("This capture is read-only, so bookmarks and notes cannot be added.")
        : QString();
    for (QAction *action : {m_bookmark, m_note}) {
        action->setEnabled(row >= 0 && !readOnly);
        action->setToolTip(why);
    }
    m_bookmark->setChecked(
        row >= 0 && m_model->index(row, 0).data(CaptureModel::BookmarkRole).toBool());
}

int RowActions::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return m_model && current.isValid() && current.model() == m_model ? current.row() : -1;
}

void RowActions::toggleBookmark()
{
    const QModelIndex index = m_model->index(currentRow(), 0);
    const bool bookmarked = index.data(CaptureModel::BookmarkRole).toBool();
    m_model->setData(index, !bookmarked, CaptureModel::BookmarkRole);
    update();
}

void RowActions::editNote()
{
    const QModelIndex index = m_model->index(currentRow(), 0);
    const qint64 captureRow = index.data(CaptureModel::CaptureRowRole).toLongLong();
    auto *dialog = new QInputDialog(m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note"));
    dialog->setLabelText(
        tr("Note on row %1").arg(m_table->locale().toString(m_model->numberOf(captureRow))));
    dialog->setTextValue(index.data(CaptureModel::NoteRole).toString());
    dialog->setMinimumWidth(400);
    // The row may move, or the capture change, while the dialog is open.
    connect(dialog, &QInputDialog::textValueSelected, m_model.data(),
        [capture = QPointer(m_model->capture()), captureRow](const QString &note) {
            if (capture)
                capture->marks().setNote(captureRow, note);
        });
    dialog->open();
}

void RowActions::countTime()
{
    m_model->setTimeZero(currentRow());
    m_model->setTimeMode(CaptureModel::TimeMode::SinceZero);
}

void RowActions::saveAsMessage()
{
    m_model->fetchShown(currentRow(), this, [this](const std::optional<Message> &message) {
        if (message)
            emit saveWanted(*message);
        else
            emit said(tr("The row could not be read from the capture."));
    });
}

void RowActions::hideLikeThis() { filterLike(Likeness::Hide); }

void RowActions::onlyLikeThis() { filterLike(Likeness::Only); }

void RowActions::filterLike(Likeness likeness)
{
    m_model->fetchShown(
        currentRow(), this, [this, likeness](const std::optional<Message> &message) {
            if (message)
                emit filterWanted(
                    likeness == Likeness::Hide ? hideLike(*message) : onlyLike(*message));
            else
                emit said(tr("The row could not be read from the capture."));
        });
}

void RowActions::goToNextBookmark()
{
    goToBookmark(bookmarkAfter(m_model->captureRow(currentRow())), bookmarkAfter(-1));
}

void RowActions::goToPreviousBookmark()
{
    const qint64 end = std::numeric_limits<qint64>::max();
    const qint64 here = m_model->captureRow(currentRow());
    goToBookmark(bookmarkBefore(here < 0 ? end : here), bookmarkBefore(end));
}

/// Bookmarks on rows that are not shown are passed over.
int RowActions::bookmarkAfter(qint64 captureRow) const
{
    const Capture *capture = m_model->capture();
    std::optional<qint64> next = captureRow;
    while (capture && (next = capture->marks().nextBookmark(*next))) {
        if (const int row = m_model->rowForCaptureRow(*next); row >= 0)
            return row;
    }
    return -1;
}

int RowActions::bookmarkBefore(qint64 captureRow) const
{
    const Capture *capture = m_model->capture();
    std::optional<qint64> previous = captureRow;
    while (capture && (previous = capture->marks().previousBookmark(*previous))) {
        if (const int row = m_model->rowForCaptureRow(*previous); row >= 0)
            return row;
    }
    return -1;
}

/// To the row, or round to the other one when that is -1.
void RowActions::goToBookmark(int row, int other)
{
    if (row < 0)
        row = other;
    if (row >= 0)
        emit rowWanted(row);
    else
        emit said(tr("None of the rows shown has a bookmark."));
}

} // namespace wasclean
