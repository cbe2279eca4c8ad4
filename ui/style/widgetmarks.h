#pragma once

#include <QHash>
#include <QPixmap>

class QPainter;

namespace wasclean {

/// The small pictures in widgets, in their own colours: an arrow, a tick, a cross.
enum class WidgetMark : quint8 { Down, Up, TickLight, TickDark, CrossLight, CrossDark };

/// Paints them. Each is rendered once for each size.
class WidgetMarks
{
public:
    void paint(QPainter *painter, const QRect &rect, WidgetMark mark);

private:
    QHash<quint32, QPixmap> m_pictures;
};

} // namespace wasclean
