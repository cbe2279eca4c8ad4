#pragma once

#include <QImage>
#include <QWidget>

namespace wasclean {

/// Draws an image in the middle, never larger than it is, with a checkerboard behind what is
/// transparent.
class ImageCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    void setImage(const QImage &image);

    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_image;
};

} // namespace wasclean
