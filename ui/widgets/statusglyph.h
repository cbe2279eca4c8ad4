#pragma once

#include <QColor>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace wasclean {

struct CloseEvent;
struct Colors;

/// Shapes that tell apart what colours tell apart too, so that colour is never alone.
enum class StatusGlyph : quint8 {
    SentMessage, ///< filled arrow up
    ReceivedMessage, ///< filled arrow down
    SentControl, ///< thin arrow up: ping and pong
    ReceivedControl, ///< thin arrow down
    Open, ///< filled circle
    Clean, ///< tick
    Ring, ///< circle: closed cleanly, with a code that is no normal end; still to come
    Unclean, ///< broken circle
    Failed, ///< cross
    Nothing, ///< dash
    Note, ///< small dot
    Bookmark, ///< filled ribbon
    TimeZero, ///< a clock
};

/// Draws the glyph into the largest square in the middle of the rectangle.
void drawGlyph(QPainter &painter, const QRectF &rect, StatusGlyph glyph, const QColor &color);

/// The theme's colour for a glyph.
const QColor &glyphColor(StatusGlyph glyph, const Colors &colors);

/// How a connection ended, to be seen without reading. The tick is only for the codes of a normal
/// end, 1000 and 1001; a dash is what the user wanted, to cancel or to drop.
StatusGlyph glyphOf(const CloseEvent &event);

/// A glyph of a fixed size, painted in the theme's colour for it.
class StatusGlyphWidget : public QWidget
{
    Q_OBJECT

public:
    explicit StatusGlyphWidget(int side, QWidget *parent = nullptr);

    StatusGlyph glyph() const { return m_glyph; }

    void setGlyph(StatusGlyph glyph);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusGlyph m_glyph = StatusGlyph::Nothing;
};

} // namespace wasclean
