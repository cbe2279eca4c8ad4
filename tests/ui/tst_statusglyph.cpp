#include "app/connection/closeevent.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/statusglyph.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

namespace tst_statusglyph {

using namespace wasclean;

namespace {

constexpr StatusGlyph glyphs[] = {StatusGlyph::SentMessage, StatusGlyph::ReceivedMessage,
    StatusGlyph::SentControl, StatusGlyph::ReceivedControl, StatusGlyph::Open, StatusGlyph::Clean,
    StatusGlyph::Ring, StatusGlyph::Unclean, StatusGlyph::Failed, StatusGlyph::Nothing,
    StatusGlyph::Note, StatusGlyph::Bookmark, StatusGlyph::TimeZero};
static_assert(std::size(glyphs) == std::size_t(StatusGlyph::TimeZero) + 1, "every shape is tested");

/// The glyph in black on white, as small as in a row of the log.
QImage drawn(StatusGlyph glyph)
{
    QImage image(12, 12, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawGlyph(painter, image.rect(), glyph, Qt::black);
    return image;
}

int differentPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100 ? 1 : 0;
    }
    return count;
}

} // namespace

class TestStatusGlyph : public QObject
{
    Q_OBJECT

private slots:

    void shapesDifferWithoutColour()
    {
        for (const StatusGlyph a : glyphs) {
            for (const StatusGlyph b : glyphs) {
                if (a == b)
                    continue;
                QVERIFY2(differentPixels(drawn(a), drawn(b)) >= 6,
                    qPrintable(QStringLiteral("%1 and %2").arg(int(a)).arg(int(b))));
            }
        }
    }

    void tickIsForANormalEndOnly_data()
    {
        QTest::addColumn<CloseEvent>("event");
        QTest::addColumn<int>("glyph");
        const auto row = [](const char *name, const CloseEvent &event, StatusGlyph glyph) {
            QTest::newRow(name) << event << int(glyph);
        };
        const auto clean = [](int code) {
            CloseEvent event;
            event.wasClean = true;
            event.code = code;
            return event;
        };
        row("1000", clean(1000), StatusGlyph::Clean);
        row("1001", clean(1001), StatusGlyph::Clean);
        for (const int code : {1002, 1005, 1008, 1011, 3000, 4000, 4999})
            row(qPrintable(QString::number(code)), clean(code), StatusGlyph::Ring);
        CloseEvent event;
        row("vanished", event, StatusGlyph::Unclean);
        event.error = true;
        row("failed", event, StatusGlyph::Failed);
        event.abandoned = true;
        row("cancelled", event, StatusGlyph::Nothing);
        event.error = false;
        row("dropped", event, StatusGlyph::Nothing);
    }

    void tickIsForANormalEndOnly()
    {
        QFETCH(CloseEvent, event);
        QFETCH(int, glyph);
        QCOMPARE(int(glyphOf(event)), glyph);
    }

    void widgetShowsItsSign()
    {
        StatusGlyphWidget widget(40);
        const QImage nothing = widget.grab().toImage();
        widget.setGlyph(StatusGlyph::Clean);
        QVERIFY(widget.grab().toImage() != nothing);
        QCOMPARE(widget.size(), QSize(40, 40));
    }
};

WASCLEAN_TEST(TestStatusGlyph, QApplication)

} // namespace tst_statusglyph

#include "tst_statusglyph.moc"
