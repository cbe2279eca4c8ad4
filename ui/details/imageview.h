#pragma once

#include "app/base/background.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;

namespace wasclean {

class ImageCanvas;

/// A preview of an image, scaled down to the page. An SVG is drawn only on demand.
class ImageView : public QWidget
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);
    ~ImageView() override;

    struct Preview
    {
        QImage image;
        QSize fullSize;
        QString problem;
    };

    void showImage(const QByteArray &bytes);
    void clear();

    /// Reads an image, an SVG too, one at a time on any thread; nothing once it is cancelled.
    static Preview previewOf(
        const QByteArray &bytes, const QByteArray &format, const CancelFlag &cancelled);

private:
    static Preview decode(const QByteArray &bytes, const QByteArray &format);
    static Preview drawSvg(const QByteArray &svg);
    void readPreview();
    void onPreview(const Preview &preview);

    QLabel *m_caption;
    QPushButton *m_drawSvg;
    ImageCanvas *m_canvas;
    QByteArray m_bytes;
    QByteArray m_format;
    CancelFlag m_cancelled;
};

} // namespace wasclean
