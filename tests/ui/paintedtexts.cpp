#include "tests/ui/paintedtexts.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QRegion>
#include <QWidget>

namespace wasclean {

namespace {

/// Notes the texts, and paints nothing.
class TextEngine : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    { }

    bool begin(QPaintDevice *) override { return true; }

    bool end() override { return true; }

    Type type() const override { return User; }

    void updateState(const QPaintEngineState &state) override
    {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }

    void drawImage(
        const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
    { }

    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { }

    void drawPath(const QPainterPath &) override { }

    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }

    void drawPolygon(const QPoint *, int, PolygonDrawMode) override { }

    void drawRects(const QRect *, int) override { }

    void drawRects(const QRectF *, int) override { }

    void drawLines(const QLine *, int) override { }

    void drawLines(const QLineF *, int) override { }

    void drawTextItem(const QPointF &baseline, const QTextItem &item) override
    {
        const QRectF letters = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        if (letters.isEmpty())
            return;
        PaintedText text;
        text.text = item.text();
        text.color = painter()->pen().color();
        text.place = m_transform.mapRect(letters.translated(baseline));
        text.baseline = m_transform.map(baseline).y();
        // A system clip that is empty is none.
        text.visible = systemClip().isEmpty() ? text.place : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            text.visible &= m_transform.mapRect(painter()->clipBoundingRect());
        const QPaintDevice *device = painter()->device();
        if (device && device->devType() == QInternal::Widget)
            text.widget = static_cast<const QWidget *>(device);
        texts.append(text);
    }

    QList<PaintedText> texts;

private:
    QTransform m_transform;
};

/// What a window is painted on to find its texts.
class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QWidget *window)
        : m_window(window)
    { }

    QPaintEngine *paintEngine() const override { return &m_engine; }

    QList<PaintedText> texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_window->width();
        case PdmHeight:
            return m_window->height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window->logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window->logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget *m_window;
    mutable TextEngine m_engine;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget *window)
{
    TextDevice device(window);
    window->render(&device);
    return device.texts();
}

} // namespace wasclean
