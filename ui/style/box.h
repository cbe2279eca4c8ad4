#pragma once

#include <QColor>
#include <QMargins>
#include <QRect>
#include <Qt>

class QPainter;

namespace wasclean {

/// The ground and the edge of something that is drawn, and the room between its edge and its
/// contents. All of it is given as it is from left to right, and mirrored where it is used.
struct Box
{
    enum class Round { All, Left, Right };

    /// A line of one pixel at the lower or the upper edge, over the whole width.
    static Box withLineBelow(const QColor &line, const QColor &ground = QColor());
    static Box withLineAbove(const QColor &line);

    QMargins border() const;
    /// With the focus the line becomes two pixels wide, into the padding: nothing moves. Its second
    /// pixel stands out from the ground, as the first may be no lighter than the line without it.
    void widenLine(const QColor &color);
    /// Draws a line of one pixel within a line of two. On a ground of the accent's colour it shows
    /// the focus.
    void paintRingWithin(QPainter *painter, const QRect &rect, const QColor &color) const;

    QRect contents(const QRect &rect, Qt::LayoutDirection direction) const;
    /// Without the line only.
    QRect inside(const QRect &rect, Qt::LayoutDirection direction) const;
    /// What is needed for contents of this size.
    QSize around(const QSize &contents) const;
    void paint(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction) const;

    QMargins padding = {};
    /// Invalid for none; a line without a colour keeps its room.
    QColor ground = QColor();
    QColor line = QColor();
    int lineWidth = 0;
    int radius = 0;
    Round round = Round::All;
    Qt::Edges edges = Qt::TopEdge | Qt::BottomEdge | Qt::LeftEdge | Qt::RightEdge;

private:
    void paintRound(QPainter *painter, const QRect &rect, bool isMirrored) const;
};

} // namespace wasclean
