#include "ui/widgets/markscrollbar.h"

#include "ui/style/theme.h"

#include <QPainter>

#include <utility>

namespace wasclean {

namespace {

constexpr int markHeight = 2;

} // namespace

MarkScrollBar::MarkScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{ }

void MarkScrollBar::setMarks(std::vector<double> marks)
{
    if (m_marks == marks)
        return;
    m_marks = std::move(marks);
    update();
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.empty())
        return;
    QPainter painter(this);
    const QColor color = Colors::of(palette()).unclean;
    for (const double mark : m_marks) {
        const int y = std::min(int(mark * height()), height() - markHeight);
        painter.fillRect(1, y, width() - 2, markHeight, color);
    }
}

} // namespace wasclean
