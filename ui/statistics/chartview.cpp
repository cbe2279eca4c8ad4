#include "ui/statistics/chartview.h"

#include <QPainter>

#include <utility>

namespace wasclean {

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart->title());
    setAccessibleDescription(m_chart->description());
    setToolTip(m_chart->description());
    update();
}

QSize ChartView::minimumSizeHint() const
{
    constexpr int leastWidth = 240;
    return {leastWidth, Chart::leastHeight(font())};
}

QSize ChartView::sizeHint() const { return minimumSizeHint() * 3 / 2; }

void ChartView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (!m_chart)
        return;
    QPainter painter(this);
    m_chart->paint(painter, rect(), {palette(), font()});
}

} // namespace wasclean
