#pragma once

#include "ui/statistics/figuretext.h"

#include <QTableWidget>

namespace wasclean {

/// Shows a table of figures, as high and as wide as it is.
class FigureTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setFigures(const FigureTableText &figures);
    /// Shows the text in this percentage of its usual size.
    void setZoom(int percent);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    FigureTableText m_figures;
};

} // namespace wasclean
