#include "ui/sign.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace wasclean;

namespace {

constexpr Sign signs[]
    = {Sign::SentMessage, Sign::ReceivedMessage, Sign::SentControl, Sign::ReceivedControl,
        Sign::Open, Sign::Clean, Sign::Unclean, Sign::Failed, Sign::Nothing, Sign::Note};

/// The sign in black on white, as small as in a row of the log.
QImage drawn(Sign sign)
{
    QImage image(12, 12, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawSign(painter, image.rect(), sign, Qt::black);
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

class TestSign : public QObject
{
    Q_OBJECT

private slots:

    void shapesDifferWithoutColour()
    {
        for (const Sign a : signs) {
            for (const Sign b : signs) {
                if (a == b)
                    continue;
                QVERIFY2(differentPixels(drawn(a), drawn(b)) >= 6,
                    qPrintable(QStringLiteral("%1 and %2").arg(int(a)).arg(int(b))));
            }
        }
    }

    void widgetShowsItsSign()
    {
        SignWidget widget(40);
        const QImage nothing = widget.grab().toImage();
        widget.setSign(Sign::Clean);
        QVERIFY(widget.grab().toImage() != nothing);
        QCOMPARE(widget.size(), QSize(40, 40));
    }
};

QTEST_MAIN(TestSign)
#include "tst_sign.moc"
