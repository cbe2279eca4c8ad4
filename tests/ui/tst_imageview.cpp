#include "tests/support/testrunner.h"
#include "ui/details/imagecanvas.h"
#include "ui/details/imageview.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QtEndian>

namespace tst_imageview {

using namespace wasclean;

namespace {

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(255, 0, 0, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

struct Shown
{
    ImageView view;
    QLabel *caption = view.findChild<QLabel *>();
    QPushButton *button = view.findChild<QPushButton *>();

    explicit Shown(const QByteArray &bytes)
    {
        view.resize(400, 300);
        view.show();
        view.showImage(bytes);
    }

    QImage image() const
    {
        for (QWidget *child : view.findChildren<QWidget *>()) {
            if (const auto *canvas = dynamic_cast<ImageCanvas *>(child))
                return canvas->image();
        }
        return {};
    }
};

} // namespace

class TestImageView : public QObject
{
    Q_OBJECT

private slots:

    void readsNothingOnceCancelled()
    {
        const QByteArray svg("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        for (const auto &[bytes, format] :
            {std::pair(png({3, 2}), QByteArray("png")), std::pair(svg, QByteArray("svg"))}) {
            const CancelFlag flag;
            QVERIFY(!ImageView::previewOf(bytes, format, flag).image.isNull());
            flag.cancel();
            const ImageView::Preview preview = ImageView::previewOf(bytes, format, flag);
            QVERIFY(preview.image.isNull());
            QCOMPARE(preview.problem, QString());
        }
    }

    void showsAPng()
    {
        const Shown shown(png({30, 20}));
        QTRY_VERIFY(shown.caption->text().startsWith(QStringLiteral("PNG, 30 × 20 pixels")));
        QCOMPARE(shown.image().size(), QSize(30, 20));
        QVERIFY(!shown.button->isVisible());
        QVERIFY(!const_cast<ImageView &>(shown.view).grab().isNull());
    }

    void keepsOnlyAPreviewOfALargeOne()
    {
        const Shown shown(png({5000, 100}));
        QTRY_VERIFY(shown.caption->text().startsWith(QStringLiteral("PNG, 5000 × 100 pixels")));
        QCOMPARE(shown.image().width(), 2048);
    }

    void refusesABomb()
    {
        QByteArray bomb = png({8, 8});
        qToBigEndian<quint32>(60'000, bomb.data() + 16);
        qToBigEndian<quint32>(60'000, bomb.data() + 20);
        const Shown shown(bomb);
        QTRY_VERIFY(shown.caption->text() != QStringLiteral("Reading…"));
        QVERIFY(shown.image().isNull());
    }

    void saysThatItIsDamaged()
    {
        const Shown shown(png({30, 20}).left(40));
        QTRY_VERIFY2(
            shown.caption->text().startsWith(QStringLiteral("The image could not be read")),
            qPrintable(shown.caption->text()));
    }

    void drawsAnSvgOnlyOnDemand()
    {
        const Shown shown("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
                          "<rect width='10' height='10' fill='red'/></svg>");
        QVERIFY(shown.button->isVisible());
        QVERIFY(shown.image().isNull());
        QTest::mouseClick(shown.button, Qt::LeftButton);
        QTRY_VERIFY(!shown.image().isNull());
        QCOMPARE(shown.image().pixelColor(100, 100), QColor(Qt::red));
    }

    void drawsNothingFromOutside()
    {
        const Shown shown("<svg width='1' height='1'><image href='/etc/passwd'/></svg>");
        QTest::mouseClick(shown.button, Qt::LeftButton);
        QTRY_VERIFY(shown.caption->text().contains(QStringLiteral("external")));
        QVERIFY(shown.image().isNull());
    }
};

WASCLEAN_TEST(TestImageView, QApplication)

} // namespace tst_imageview

#include "tst_imageview.moc"
