#include "ui/log/awaitedclose.h"

#include "app/capture/capturemodel.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace wasclean {

AwaitedClose::AwaitedClose(QAbstractItemView *log)
    : QObject(log)
    , m_log(log)
{ }

void AwaitedClose::await() { m_isAwaited = true; }

void AwaitedClose::lookFor(int first, int last)
{
    if (!m_isAwaited)
        return;
    // It is the last row of its attempt, and little can come behind it at once.
    constexpr int looked = 8;
    for (int row = last; row >= std::max(first, last - looked); --row) {
        const QModelIndex index = m_log->model()->index(row, CaptureModel::Preview);
        if (index.data(CaptureModel::KindRole) != int(MessageKind::Close))
            continue;
        m_isAwaited = false;
        const QModelIndex current = m_log->currentIndex();
        if (current.isValid() && current.row() != m_row.row())
            return;
        m_row = index;
        m_log->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
}

} // namespace wasclean
