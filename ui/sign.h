#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace wasclean {

/// Shapes that tell apart what colours tell apart too, so that colour is never alone.
enum class Sign : quint8 {
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
    Bookmark, ///< filled ribbon
    TimeZero, ///< a clock
};

/// Draws the sign into the largest square in the middle of the rectangle.
void drawSign(QPainter &painter, const QRectF &rect, Sign sign, const QColor &color);

/// A sign of a fixed size, painted in the theme's colour for it.
class SignWidget : public QWidget
{
    Q_OBJECT

public:
    explicit SignWidget(int side, QWidget *parent = nullptr);

    Sign sign() const { return m_sign; }

    void setSign(Sign sign);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign = Sign::Nothing;
};

} // namespace wasclean
