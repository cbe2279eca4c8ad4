#include "ui/details/framesview.h"

#include "app/formats/framenames.h"
#include "ui/details/framemodel.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/pagewidgets.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int leastRow = 24;

} // namespace

FramesView::FramesView(QWidget *parent)
    : QWidget(parent)
    , m_summary(captionLabel(this))
    , m_table(new QTableView(this))
    , m_model(new FrameModel(this))
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Frames"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(MessageDelegate::fixedFont());
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(leastRow);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
}

bool FramesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FontChange) {
        const int row = std::max(leastRow, m_table->fontMetrics().height() + 8);
        m_table->verticalHeader()->setDefaultSectionSize(row);
        m_table->resizeColumnsToContents();
    }
    return QWidget::eventFilter(watched, event);
}

void FramesView::showMessage(const Message &message)
{
    std::vector<FrameFacts> frames = framesOf(message);
    m_summary->setText(framesSummary(message, qint64(frames.size())));
    m_table->setVisible(!frames.empty());
    m_model->setFrames(std::move(frames));
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QString FramesView::copyText() const
{
    QStringList lines;
    const QItemSelectionModel *selection = m_table->selectionModel();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (selection->hasSelection() && !selection->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace wasclean
