#pragma once

#include "ui/statistics/chart.h"

#include <QWidget>

#include <memory>

namespace wasclean {

/// Shows a chart; its title is the accessible name, and its words are the description.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setChart(std::shared_ptr<const Chart> chart);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::shared_ptr<const Chart> m_chart;
};

} // namespace wasclean
