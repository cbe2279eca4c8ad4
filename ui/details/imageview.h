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

    void showImage(const QByteArray &bytes);
    void clear();

private:
    struct Preview
    {
        QImage image;
        QSize fullSize;
        QString problem;
    };

    static Preview decode(const QByteArray &bytes, const QByteArray &format);
    static Preview drawSvg(const QByteArray &svg);
    void showSvg();
    void onPreview(const Preview &preview);

    QLabel *m_caption;
    QPushButton *m_drawSvg;
    ImageCanvas *m_canvas;
    QByteArray m_bytes;
    QByteArray m_format;
    CancelFlag m_cancelled;
};

} // namespace wasclean
