#include "ui/style/widgetmarks.h"

#include "ui/style/icons.h"

#include <QPainter>

namespace wasclean {

namespace {

QString nameOf(WidgetMark mark)
{
    switch (mark) {
    case WidgetMark::Down:
        return QStringLiteral("chevron");
    case WidgetMark::Up:
        return QStringLiteral("chevron-up");
    case WidgetMark::TickLight:
        return QStringLiteral("check-light");
    case WidgetMark::TickDark:
        return QStringLiteral("check-dark");
    case WidgetMark::CrossLight:
        return QStringLiteral("cross-light");
    case WidgetMark::CrossDark:
        return QStringLiteral("cross-dark");
    }
    return {};
}

} // namespace

void WidgetMarks::paint(QPainter *painter, const QRect &rect, WidgetMark mark)
{
    if (rect.isEmpty())
        return;
    const int side
        = qRound(std::min(rect.width(), rect.height()) * painter->device()->devicePixelRatio());
    QPixmap &picture = m_pictures[(quint32(mark) << 16) | quint32(side)];
    if (picture.isNull())
        picture = iconPixmap(nameOf(mark), QSize(side, side));
    const int shown = std::min(rect.width(), rect.height());
    QRect place(0, 0, shown, shown);
    place.moveCenter(rect.center());
    painter->drawPixmap(place, picture);
}

} // namespace wasclean
