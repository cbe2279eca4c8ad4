#include "ui/details/imagecanvas.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace wasclean {

void ImageCanvas::setImage(const QImage &image)
{
    m_image = image;
    update();
}

void ImageCanvas::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    constexpr int margin = 12;
    constexpr int square = 8;
    const QRect area = rect().adjusted(margin, margin, -margin, -margin);
    QSize size = m_image.size();
    if (size.width() > area.width() || size.height() > area.height())
        size.scale(area.size(), Qt::KeepAspectRatio);
    QRect target({}, size);
    target.moveCenter(area.center());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_image.hasAlphaChannel()) {
        painter.fillRect(target, palette().base());
        painter.save();
        painter.setClipRect(target);
        for (int y = 0; y * square < target.height(); ++y) {
            for (int x = y % 2; x * square < target.width(); x += 2) {
                painter.fillRect(target.x() + x * square, target.y() + y * square, square, square,
                    Colors::of(palette()).border);
            }
        }
        painter.restore();
    }
    painter.drawImage(target, m_image);
}

} // namespace wasclean
