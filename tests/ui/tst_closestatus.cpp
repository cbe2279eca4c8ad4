#include "tests/support/testrunner.h"
#include "tests/ui/contrast.h"
#include "ui/connection/closestatus.h"
#include "ui/connection/connectstages.h"
#include "ui/style/theme.h"
#include "ui/widgets/reasonlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

namespace tst_closestatus {

using namespace wasclean;

namespace {

CloseEvent abandoned()
{
    CloseEvent event;
    event.abandoned = true;
    event.error = true;
    return event;
}

CloseEvent ended(bool wasClean, int code, const QString &reason = {}, bool error = false)
{
    CloseEvent event;
    event.wasClean = wasClean;
    event.code = code;
    event.reason = reason;
    event.error = error;
    event.sentence = QStringLiteral("The server closed.");
    return event;
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// The last row of pixels in which something is drawn.
int lowestInk(QLabel *label)
{
    const QImage image = label->grab().toImage();
    for (int y = image.height() - 1; y >= 0; --y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1))
                return y;
        }
    }
    return -1;
}

/// The bar in a window, and its parts.
struct Bar
{
    CloseStatus status;
    QLabel *wasClean = status.findChild<QLabel *>(QStringLiteral("wasClean"));
    QLabel *code = status.findChild<QLabel *>(QStringLiteral("code"));
    QLabel *reason = status.findChild<QLabel *>(QStringLiteral("reason"));
    QLabel *verdict = status.findChild<QLabel *>(QStringLiteral("verdict"));
    QLabel *attempt = status.findChild<QLabel *>(QStringLiteral("attempt"));

    Bar()
    {
        status.resize(1000, status.sizeHint().height());
        status.show();
        QVERIFY(QTest::qWaitForWindowExposed(&status));
    }

    QStringList facts() const { return {wasClean->text(), code->text(), reason->text()}; }
};

const QStringList noFacts{
    QStringLiteral("wasClean: –"), QStringLiteral("code: –"), QStringLiteral("reason: –")};

} // namespace

class TestCloseStatus : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void saysSoBeforeTheFirstClose()
    {
        const Bar bar;
        QCOMPARE(bar.facts(), noFacts);
        QCOMPARE(bar.verdict->text(), QStringLiteral("Not connected."));
    }

    void factsStandOnOneLine()
    {
        Bar bar;
        bar.status.grab();
        QList<int> baselines;
        // No letter of them goes below the baseline.
        for (QLabel *label : {bar.wasClean, bar.code, bar.reason})
            baselines.append(label->mapTo(&bar.status, QPoint(0, lowestInk(label))).y());
        QCOMPARE(baselines, QList<int>(3, baselines.first()));
    }

    void saysHowItClosed_data()
    {
        QTest::addColumn<CloseEvent>("event");
        QTest::addColumn<QStringList>("facts");
        QTest::newRow("clean") << ended(true, 1000, QStringLiteral("Bye!"))
                               << QStringList{QStringLiteral("wasClean: true"),
                                      QStringLiteral("code: 1000 Normal Closure"),
                                      QStringLiteral("reason: Bye!")};
        QTest::newRow("no reason")
            << ended(false, 1006)
            << QStringList{QStringLiteral("wasClean: false"),
                   QStringLiteral("code: 1006 Abnormal Closure"), QStringLiteral("reason: ")};
        QTest::newRow("control characters")
            << ended(true, 1000, QStringLiteral("a\n\tb"))
            << QStringList{QStringLiteral("wasClean: true"),
                   QStringLiteral("code: 1000 Normal Closure"), QStringLiteral("reason: a␊␉b")};
        QTest::newRow("markup and ampersands") << ended(true, 1000, QStringLiteral("<b>&x</b>"))
                                               << QStringList{QStringLiteral("wasClean: true"),
                                                      QStringLiteral("code: 1000 Normal Closure"),
                                                      QStringLiteral("reason: <b>&x</b>")};
        const QString longest(123, u'x');
        QTest::newRow("longest reason") << ended(true, 1000, longest)
                                        << QStringList{QStringLiteral("wasClean: true"),
                                               QStringLiteral("code: 1000 Normal Closure"),
                                               QStringLiteral("reason: ") + longest};
    }

    void saysHowItClosed()
    {
        QFETCH(CloseEvent, event);
        QFETCH(QStringList, facts);
        Bar bar;
        bar.status.showClosed(event);
        QCOMPARE(bar.facts(), facts);
        QCOMPARE(bar.verdict->text(), QStringLiteral("The server closed."));
        for (QLabel *label : {bar.wasClean, bar.code, bar.reason, bar.verdict}) {
            QCOMPARE(nameOf(label), label->text());
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(bar.status.minimumSizeHint().width() < 1000);
    }

    void forgetsTheLastConnection()
    {
        Bar bar;
        bar.status.showClosed(ended(true, 1000));
        bar.status.showConnecting();
        QCOMPARE(bar.facts(), noFacts);
        QVERIFY(bar.verdict->text().startsWith(QLatin1String("Connecting: ")));
        bar.status.showOpen();
        QCOMPARE(bar.facts(), noFacts);
        QCOMPARE(bar.verdict->text(), QStringLiteral("The connection is open."));
        bar.status.showClosing();
        QCOMPARE(bar.verdict->text(), QStringLiteral("The connection is closing."));
    }

    /// Which attempt it is about, and that of an earlier one nothing stays.
    void namesItsAttempt()
    {
        Bar bar;
        QVERIFY(!bar.attempt->isVisible());
        bar.status.beginAttempt(QStringLiteral("ws://a.example/%1"), false);
        bar.status.showConnecting();
        bar.status.showClosed(ended(false, 1006, {}, true));
        QVERIFY(bar.attempt->isVisible());
        QVERIFY2(bar.attempt->text().startsWith(QLatin1String("Attempt 1 at "))
                && bar.attempt->text().endsWith(QLatin1String(": ws://a.example/%1")),
            qPrintable(bar.attempt->text()));
        bar.status.showRefused();
        QCOMPARE(bar.facts(), noFacts);
        QVERIFY(!bar.attempt->isVisible());
        QVERIFY(bar.verdict->text().startsWith(QLatin1String("Nothing was sent.")));
        bar.status.beginAttempt(QStringLiteral("ws://b.example/"), false);
        bar.status.showConnecting();
        QVERIFY(bar.attempt->text().startsWith(QLatin1String("Attempt 2 at ")));
    }

    void showsTheStagesOfConnecting()
    {
        Bar bar;
        const auto *stages = bar.status.findChild<ConnectStages *>();
        QVERIFY(!stages->isVisible());
        bar.status.beginAttempt(QStringLiteral("wss://a.example/"), true);
        bar.status.showConnecting();
        QVERIFY(stages->isVisible() && !bar.wasClean->isVisible());
        QCOMPARE(stages->description(), QStringLiteral("○ TCP, ○ TLS, ○ Opening handshake"));
        bar.status.setStage(ConnectStage::NameLookup);
        QCOMPARE(stages->description(), QStringLiteral("● DNS, ○ TCP, ○ TLS, ○ Opening handshake"));
        QVERIFY(bar.verdict->text().startsWith(QLatin1String("Looking up the host name: ")));
        bar.status.setStage(ConnectStage::Tls);
        QCOMPARE(stages->description(), QStringLiteral("✓ DNS, ✓ TCP, ● TLS, ○ Opening handshake"));
        const QString before = bar.verdict->text();
        QVERIFY(before.startsWith(QLatin1String("TLS handshake with the server: ")));
        QTRY_VERIFY2(bar.verdict->text() != before, "the time goes on");
        bar.status.showOpen();
        QVERIFY(!stages->isVisible() && bar.wasClean->isVisible());
    }

    void factsAreNeverCut()
    {
        Bar bar;
        CloseEvent event = ended(true, 4000, QString(123, u'x'));
        bar.status.showClosed(event);
        QTRY_VERIFY(bar.reason->height() >= bar.reason->heightForWidth(bar.reason->width()));
        QVERIFY(bar.reason->heightForWidth(bar.reason->width())
            > bar.reason->fontMetrics().lineSpacing());
        for (const QLabel *label : {bar.wasClean, bar.code})
            QVERIFY(label->width() >= label->sizeHint().width());
        // The sentence comes first.
        const auto top = [&bar](QWidget *label) { return label->mapTo(&bar.status, QPoint()).y(); };
        QVERIFY(top(bar.verdict) < top(bar.wasClean));
    }

    void countsDown()
    {
        Bar bar;
        bar.status.startCountdown(10'000);
        QCOMPARE(bar.verdict->text(), QStringLiteral("Waiting for the server's Close frame: 10 s"));
        QCOMPARE(bar.facts(), noFacts);
        QTRY_COMPARE(
            bar.verdict->text(), QStringLiteral("Waiting for the server's Close frame: 9 s"));
    }

    void countsDownToZero()
    {
        Bar bar;
        bar.status.startCountdown(1);
        QTRY_COMPARE(
            bar.verdict->text(), QStringLiteral("Waiting for the server's Close frame: 0 s"));
    }

    void verdictStandsOnceClosed()
    {
        Bar bar;
        bar.status.startCountdown(60'000);
        QVERIFY(bar.status.findChild<QTimer *>()->isActive());
        bar.status.showClosed(ended(false, 1006));
        for (const QTimer *timer : bar.status.findChildren<QTimer *>())
            QVERIFY(!timer->isActive());
        QCOMPARE(bar.verdict->text(), QStringLiteral("The server closed."));
    }

    void tintKeepsTextReadable_data()
    {
        QTest::addColumn<CloseEvent>("event");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            const char *theme = dark ? "dark" : "light";
            QTest::addRow("clean, %s", theme) << ended(true, 1000) << dark;
            QTest::addRow("clean with 4000, %s", theme) << ended(true, 4000) << dark;
            QTest::addRow("cancelled, %s", theme) << abandoned() << dark;
            QTest::addRow("not clean, %s", theme) << ended(false, 1006) << dark;
            QTest::addRow("failed, %s", theme) << ended(false, 1006, {}, true) << dark;
        }
    }

    void tintKeepsTextReadable()
    {
        QFETCH(CloseEvent, event);
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        const QColor ground = CloseStatus::tint(event, palette);
        QVERIFY(ground != palette.color(QPalette::Window));
        QVERIFY(contrast(palette.color(QPalette::WindowText), ground) >= 4.5);
        QVERIFY(contrast(Colors::of(palette).failed, ground) >= 4.5);
    }

    void keepsItsHeight()
    {
        Bar bar;
        const int before = bar.status.heightForWidth(1000);
        CloseEvent event = ended(true, 1000, QStringLiteral("Bye!"));
        event.sentence
            = QStringLiteral("The server closed the connection with 1000 Normal Closure; "
                             "both Close frames were exchanged.");
        bar.status.showClosed(event);
        QCOMPARE(bar.status.heightForWidth(1000), before);
        // Whatever the font, two lines and not much more.
        QVERIFY2(before >= 72 && before <= 120, qPrintable(QString::number(before)));
    }

    /// The back of a room reads it when the window is as large as the screen of a projector.
    void growsWithTheWindow()
    {
        Bar bar;
        CloseEvent event = ended(true, 1000, QStringLiteral("Bye!"));
        event.sentence = QStringLiteral("You closed the connection. The server answered with 1000 "
                                        "Normal Closure after 0.4 ms.");
        bar.status.showClosed(event);
        bar.status.setRoom({1000, 640});
        const int small = bar.verdict->fontMetrics().height();
        const int smallFacts = bar.code->fontMetrics().height();
        QVERIFY(small > smallFacts);
        bar.status.setRoom({1600, 940});
        // A line of a 38th of the height or more, for the whole of an ordinary sentence.
        QVERIFY2(bar.verdict->fontMetrics().height() * 38 >= 940,
            qPrintable(QString::number(bar.verdict->fontMetrics().height())));
        QVERIFY(bar.code->fontMetrics().height() > smallFacts);
        QVERIFY(bar.verdict->fontMetrics().horizontalAdvance(event.sentence) < 1500);
        // Also when the window became larger before the end.
        const int facts = bar.code->fontMetrics().height();
        for (const QSize room : {QSize(1000, 640), QSize(1600, 940)}) {
            bar.status.showOpen();
            bar.status.setRoom(room);
        }
        bar.status.showClosed(event);
        QCOMPARE(bar.code->fontMetrics().height(), facts);
        bar.status.setRoom({100'000, 100'000});
        const int largest = bar.verdict->fontMetrics().height();
        bar.status.setRoom({200'000, 200'000});
        QCOMPARE(bar.verdict->fontMetrics().height(), largest);
    }

    /// What a user at the desk reads beside it must be legible in a room.
    void smallPrintGrowsInAPresentation()
    {
        Bar bar;
        auto *activity = new QWidget;
        bar.status.setActivity(activity);
        bar.status.beginAttempt(QStringLiteral("ws://localhost/"), false);
        bar.status.showOpen();
        bar.status.setRoom({1600, 940});
        const auto *attempt = bar.status.findChild<QLabel *>(QStringLiteral("attempt"));
        QVERIFY(attempt);
        const int small = attempt->fontMetrics().height();
        const int smallActivity = activity->fontMetrics().height();
        bar.status.setPresenting([](const QString &text) { return text; });
        QCOMPARE(attempt->fontMetrics().height(), bar.code->fontMetrics().height());
        QCOMPARE(activity->fontMetrics().height(), bar.code->fontMetrics().height());
        QVERIFY(attempt->fontMetrics().height() > small);
        bar.status.setPresenting(nullptr);
        QCOMPARE(attempt->fontMetrics().height(), small);
        QCOMPARE(activity->fontMetrics().height(), smallActivity);
    }

    void isLoudOnlyWhenClosed()
    {
        Bar bar;
        const auto ground = [&bar] { return bar.status.grab().toImage().pixelColor(4, 50); };
        const QColor quiet = ground();
        bar.status.showClosed(ended(false, 1006));
        QCOMPARE(ground().rgb(), CloseStatus::tint(ended(false, 1006), bar.status.palette()).rgb());
        bar.status.showOpen();
        QCOMPARE(ground(), quiet);
    }

    void narrowVerdictHasAllTheWidth()
    {
        CloseStatus status;
        auto *activity = new QWidget;
        activity->setFixedSize(200, 40);
        status.setActivity(activity);
        status.show();
        status.resize(1000, 100);
        QTRY_VERIFY(activity->isVisible());
        status.resize(500, 100);
        QTRY_VERIFY(!activity->isVisible());
        // Beside it, what is known before the end stands on one line.
        status.showOpen();
        const auto *first = status.findChild<QLabel *>(QStringLiteral("wasClean"));
        const auto *last = status.findChild<QLabel *>(QStringLiteral("reason"));
        for (int width = 500; !activity->isVisible(); width += 10) {
            QVERIFY(width < 800);
            status.resize(width, 120);
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(last->y(), first->y());
        status.resize(1000, 100);
        QTRY_VERIFY(activity->isVisible());
    }
};

WASCLEAN_TEST(TestCloseStatus, QApplication)

} // namespace tst_closestatus

#include "tst_closestatus.moc"
