#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace wasclean {

/// Shapes that tell apart what colours tell apart too, so that colour is never alone.
enum class Mark : quint8 {
    None,
    SentMessage, ///< filled arrow up
    ReceivedMessage, ///< filled arrow down
    SentControl, ///< thin arrow up: ping and pong
    ReceivedControl, ///< thin arrow down
    Open, ///< filled circle
    Clean, ///< tick
    Unclean, ///< broken circle
    Failed, ///< cross
    Nothing, ///< dash
    Note, ///< small dot
};

/// Draws the mark into the largest square in the middle of the rectangle.
void drawMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &color);

/// A mark of a fixed size, painted in the theme's colour for it.
class MarkWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MarkWidget(int side, QWidget *parent = nullptr);

    Mark mark() const { return m_mark; }

    void setMark(Mark mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::Nothing;
};

} // namespace wasclean
