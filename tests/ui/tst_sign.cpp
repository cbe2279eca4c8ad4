#include "app/connection/closeevent.h"
#include "tests/support/testrunner.h"
#include "ui/widgets/sign.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace wasclean;

namespace {

constexpr Sign signs[] = {Sign::SentMessage, Sign::ReceivedMessage, Sign::SentControl,
    Sign::ReceivedControl, Sign::Open, Sign::Clean, Sign::Ring, Sign::Unclean, Sign::Failed,
    Sign::Nothing, Sign::Note, Sign::Bookmark, Sign::TimeZero};

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

    void tickIsForANormalEndOnly_data()
    {
        QTest::addColumn<CloseEvent>("event");
        QTest::addColumn<int>("sign");
        const auto row = [](const char *name, const CloseEvent &event, Sign sign) {
            QTest::newRow(name) << event << int(sign);
        };
        const auto clean = [](int code) {
            CloseEvent event;
            event.wasClean = true;
            event.code = code;
            return event;
        };
        row("1000", clean(1000), Sign::Clean);
        row("1001", clean(1001), Sign::Clean);
        for (const int code : {1002, 1005, 1008, 1011, 3000, 4000, 4999})
            row(qPrintable(QString::number(code)), clean(code), Sign::Ring);
        CloseEvent event;
        row("vanished", event, Sign::Unclean);
        event.error = true;
        row("failed", event, Sign::Failed);
        event.abandoned = true;
        row("cancelled", event, Sign::Nothing);
        event.error = false;
        row("dropped", event, Sign::Nothing);
    }

    void tickIsForANormalEndOnly()
    {
        QFETCH(CloseEvent, event);
        QFETCH(int, sign);
        QCOMPARE(int(signOf(event)), sign);
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

WASCLEAN_TEST(TestSign, QApplication)
#include "tst_sign.moc"
