#pragma once

#include <QScrollBar>

#include <vector>

namespace wasclean {

/// A vertical scroll bar with marks, such as for the matches of a search.
class MarkScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit MarkScrollBar(QWidget *parent = nullptr);

    /// Fractions of the whole, ascending.
    void setMarks(std::vector<double> marks);

    const std::vector<double> &marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_marks;
};

} // namespace wasclean
