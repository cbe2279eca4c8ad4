#include "ui/details/imageview.h"

#include "app/formats/imageformat.h"
#include "app/formats/sizetext.h"
#include "ui/details/imagecanvas.h"
#include "ui/widgets/pagewidgets.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSemaphore>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace wasclean {

namespace {

constexpr qint64 mostPixels = qint64(64) * 1024 * 1024;
constexpr int mostMebibytes = 512;
/// What is kept and painted; more would be slow to scale each time.
constexpr QSize largestPreview{2048, 2048};

QImage shrunk(const QImage &image)
{
    const bool isLarge
        = image.width() > largestPreview.width() || image.height() > largestPreview.height();
    return isLarge ? image.scaled(largestPreview, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                   : image;
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : QWidget(parent)
    , m_caption(captionLabel(this))
    , m_drawSvg(new QPushButton(tr("Show S&VG"), this))
    , m_canvas(new ImageCanvas(this))
{
    QImageReader::setAllocationLimit(mostMebibytes);
    m_drawSvg->setAccessibleName(tr("Show SVG"));
    m_canvas->setAccessibleName(tr("Image"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_drawSvg, 0, Qt::AlignHCenter);
    layout->addWidget(m_canvas, 1);
    connect(m_drawSvg, &QPushButton::clicked, this, &ImageView::readPreview);
    clear();
}

ImageView::~ImageView() { m_cancelled.cancel(); }

void ImageView::clear()
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_bytes.clear();
    m_caption->clear();
    m_canvas->setImage({});
    m_drawSvg->hide();
}

void ImageView::showImage(const QByteArray &bytes)
{
    clear();
    m_bytes = bytes;
    m_format = imageFormatOf(bytes);
    if (m_format == "svg") {
        m_caption->setText(tr(
            "SVG, %1. An SVG can contain active content, so it is drawn only when you ask for it.")
                               .arg(sizeText(bytes.size())));
        m_drawSvg->show();
        return;
    }
    readPreview();
}

void ImageView::readPreview()
{
    m_drawSvg->hide();
    m_caption->setText(tr("Reading…"));
    inBackground(
        this,
        [bytes = m_bytes, format = m_format, flag = m_cancelled] {
            return previewOf(bytes, format, flag);
        },
        [this, flag = m_cancelled](const Preview &preview) {
            if (!flag.isCancelled())
                onPreview(preview);
        });
}

ImageView::Preview ImageView::previewOf(
    const QByteArray &bytes, const QByteArray &format, const CancelFlag &cancelled)
{
    // A large image needs half a gigabyte, and who walks through the log passes many.
    static QSemaphore one(1);
    one.acquire();
    const QSemaphoreReleaser done(one);
    if (cancelled.isCancelled())
        return {};
    return format == "svg" ? drawSvg(bytes) : decode(bytes, format);
}

ImageView::Preview ImageView::decode(const QByteArray &bytes, const QByteArray &format)
{
    if (!QImageReader::supportedImageFormats().contains(format)) {
        return {
            {}, {}, tr("Images of the type %1 cannot be shown.").arg(QString::fromLatin1(format))};
    }
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer, format);
    // The reader for the format that was recognised, and no other.
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels) {
        return {{}, size,
            tr("The image is too large to be shown: %1 × %2 pixels.")
                .arg(size.width())
                .arg(size.height())};
    }
    const QImage image = reader.read();
    if (image.isNull())
        return {{}, size, tr("The image could not be read: %1.").arg(reader.errorString())};
    return {shrunk(image), image.size(), {}};
}

ImageView::Preview ImageView::drawSvg(const QByteArray &svg)
{
    const QString problem = svgProblem(svg);
    if (!problem.isEmpty())
        return {{}, {}, problem};
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || renderer.defaultSize().isEmpty())
        return {{}, {}, tr("The SVG could not be drawn.")};
    const QSize size = renderer.defaultSize();
    constexpr QSize wanted{1024, 1024};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(size.scaled(wanted, Qt::KeepAspectRatio).expandedTo({1, 1}),
        QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return {image, size, {}};
}

void ImageView::onPreview(const Preview &preview)
{
    m_canvas->setImage(preview.image);
    if (!preview.problem.isEmpty()) {
        m_caption->setText(preview.problem);
        return;
    }
    m_caption->setText(tr("%1, %2 × %3 pixels, %4")
                           .arg(QString::fromLatin1(m_format).toUpper())
                           .arg(preview.fullSize.width())
                           .arg(preview.fullSize.height())
                           .arg(sizeText(m_bytes.size())));
}

} // namespace wasclean
