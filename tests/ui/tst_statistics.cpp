#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/statistics/chart.h"
#include "ui/statistics/chartview.h"
#include "ui/statistics/figuretable.h"
#include "ui/statistics/figuretext.h"
#include "ui/statistics/sparkline.h"
#include "ui/statistics/statisticswindow.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QTest>

namespace tst_statistics {

using namespace wasclean;

/// The figures of a connection in their window, against what was sent.
class TestStatistics : public WindowTest
{
    Q_OBJECT

private slots:
    void timesHaveThreeDigits_data();
    void timesHaveThreeDigits();
    void figuresAreThoseOfTheConnection();
    void figuresGoOnWhileTheWindowIsShown();
    void clearingTheLogStartsAnew();
    void undoingTheClearCountsAll();
    void wrongPathIsTold();
    void endsWhileThePathIsTyped();
    void answersByAPath();
    void picturesAndTablesAreSaved();
    void failedFileIsTold();
    void emptyMessagesAreOnTheAxis();
    void oneValueIsDescribed();
    void sparklineIsThereWhileOpen();
    void sparklineTellsTheNewestWholeSecond();
    void sparklineRestsInSilence();
    void chartsShowTheSilenceBeforeTheEnd();
    void figuresAreZoomed();

private:
    StatisticsWindow *openStatistics()
    {
        press(Qt::Key_F7);
        return m_window->findChild<StatisticsWindow *>();
    }

    void clearOneEcho();

    void send(const QString &text)
    {
        named<QPlainTextEdit>("Message")->setPlainText(text);
        named<QAbstractButton>("Send")->click();
    }

    /// The figure in the row and column of these names.
    static QString figure(
        const StatisticsWindow *window, const char *table, const char *row, const char *column)
    {
        const auto *figures = byName<FigureTable>(window, QString::fromLatin1(table));
        for (int i = 0; figures && i < figures->rowCount() * figures->columnCount(); ++i) {
            const int y = i / figures->columnCount();
            const int x = i % figures->columnCount();
            if (figures->verticalHeaderItem(y)->text() == QLatin1String(row)
                && figures->horizontalHeaderItem(x)->text() == QLatin1String(column))
                return figures->item(y, x)->text();
        }
        return {};
    }

    static void choose(StatisticsWindow *window, const QString &action, const QString &path)
    {
        auto *button = byName<QPushButton>(window, QStringLiteral("Export"));
        QVERIFY(button);
        for (QAction *entry : button->menu()->actions()) {
            if (entry->text().remove(u'&') == action)
                entry->trigger();
        }
        auto *dialog = window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        delete dialog;
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestStatistics::timesHaveThreeDigits_data()
{
    QTest::addColumn<qint64>("nanoseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0.00 µs");
    QTest::newRow("nanoseconds") << qint64(580) << QStringLiteral("0.58 µs");
    QTest::newRow("microseconds") << qint64(58'340) << QStringLiteral("58.3 µs");
    QTest::newRow("no four digits") << qint64(999'499) << QStringLiteral("999 µs");
    QTest::newRow("the next unit") << qint64(999'500) << QStringLiteral("1.00 ms");
    QTest::newRow("milliseconds") << qint64(123'456'789) << QStringLiteral("123 ms");
    QTest::newRow("seconds") << qint64(12'345'000'000) << QStringLiteral("12.3 s");
    QTest::newRow("minutes") << qint64(185'000'000'000) << QStringLiteral("3 min 5 s");
}

void TestStatistics::timesHaveThreeDigits()
{
    QFETCH(qint64, nanoseconds);
    QTEST(answerTimeText(nanoseconds), "text");
}

void TestStatistics::figuresAreThoseOfTheConnection()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("abc"));
    send(QStringLiteral("defgh"));
    QTRY_COMPARE(logTypes().count(QStringLiteral("text")), 4);
    StatisticsWindow *window = openStatistics();
    QVERIFY(window);
    QTRY_COMPARE(figure(window, "Traffic", "Sent", "Messages"), QStringLiteral("2"));
    QCOMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("2"));
    QCOMPARE(figure(window, "Traffic", "Sent", "Payload"), QStringLiteral("8 B"));
    // A mask of four bytes goes out only.
    QCOMPARE(figure(window, "Traffic", "Sent", "On the wire"), QStringLiteral("20 B"));
    QCOMPARE(figure(window, "Traffic", "Received", "On the wire"), QStringLiteral("12 B"));
    QCOMPARE(figure(window, "Traffic", "Sent", "Size: min / median / max"),
        QStringLiteral("3 B / 3 B / 5 B"));
    QCOMPARE(figure(window, "Times", "Answer", "Count"), QStringLiteral("2"));
    QCOMPARE(figure(window, "Times", "Ping", "Min"), QStringLiteral("–"));
    const auto *chart = byName<ChartView>(window, QStringLiteral("Sizes of messages"));
    QVERIFY(chart);
    QVERIFY2(
        chart->accessibleDescription().startsWith(QStringLiteral("↑ sent: 2 values, median 3 B, ")),
        qPrintable(chart->accessibleDescription()));
}

void TestStatistics::figuresGoOnWhileTheWindowIsShown()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    StatisticsWindow *window = openStatistics();
    QTRY_COMPARE(figure(window, "Traffic", "Sent", "Messages"), QStringLiteral("0"));
    send(QStringLiteral("abc"));
    QTRY_COMPARE(logTypes().count(QStringLiteral("text")), 2);
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("1"));
    named<QPushButton>("Close")->click();
    QTRY_COMPARE(state(), QStringLiteral("CLOSED"));
    const auto labels = window->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QLatin1String("Not connected. Longest silence: "));
    }));
}

/// Has a message echoed, and clears the log while the figures are shown.
void TestStatistics::clearOneEcho()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("abc"));
    StatisticsWindow *window = openStatistics();
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("1"));
    named<QAbstractButton>("Clear")->click();
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("0"));
}

void TestStatistics::clearingTheLogStartsAnew()
{
    clearOneEcho();
    auto *window = m_window->findChild<StatisticsWindow *>();
    // The connection is still open.
    const auto labels = window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QLatin1String("Nothing received for "));
    }));
}

void TestStatistics::undoingTheClearCountsAll()
{
    clearOneEcho();
    auto *window = m_window->findChild<StatisticsWindow *>();
    send(QStringLiteral("defgh"));
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("1"));
    named<QAbstractButton>("Undo clear")->click();
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("2"));
    QCOMPARE(figure(window, "Traffic", "Received", "Payload"), QStringLiteral("8 B"));
    QCOMPARE(figure(window, "Times", "Answer", "Count"), QStringLiteral("2"));
}

void TestStatistics::wrongPathIsTold()
{
    StatisticsWindow *window = openStatistics();
    auto *way = byName<QComboBox>(window, QStringLiteral("Answers are paired"));
    auto *path = byName<QLineEdit>(window, QStringLiteral("JSON path"));
    QVERIFY(way && path && !path->isEnabled());
    way->setCurrentIndex(1);
    QVERIFY(path->isEnabled());
    path->setText(QStringLiteral("$.["));
    QTest::keyClick(path, Qt::Key_Return);
    const QString problem = parseJsonPath(u"$.[").problem;
    QVERIFY(!problem.isEmpty());
    QVERIFY(byName<QLabel>(window, problem));
    path->setText(QStringLiteral("$.a"));
    QTest::keyClick(path, Qt::Key_Return);
    QVERIFY(!byName<QLabel>(window, problem));
}

/// Its field loses the focus then, which is no choice of a path any more.
void TestStatistics::endsWhileThePathIsTyped()
{
    StatisticsWindow *window = openStatistics();
    byName<QComboBox>(window, QStringLiteral("Answers are paired"))->setCurrentIndex(1);
    auto *path = byName<QLineEdit>(window, QStringLiteral("JSON path"));
    path->setFocus();
    QTRY_VERIFY(path->hasFocus());
    path->setText(QStringLiteral("$.a"));
    delete window;
}

void TestStatistics::answersByAPath()
{
    StatisticsWindow *window = openStatistics();
    byName<QComboBox>(window, QStringLiteral("Answers are paired"))->setCurrentIndex(1);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral(R"({"id":1})"));
    send(QStringLiteral(R"({"no":1})"));
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("2"));
    QCOMPARE(figure(window, "Times", "Answer", "Count"), QStringLiteral("1"));
    // Enter chooses the same path again. The figures that come then are newer than the key.
    QTest::keyClick(byName<QLineEdit>(window, QStringLiteral("JSON path")), Qt::Key_Return);
    send(QStringLiteral(R"({"no":1})"));
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("3"));
    QCOMPARE(figure(window, "Times", "Answer", "Count"), QStringLiteral("1"));
}

void TestStatistics::picturesAndTablesAreSaved()
{
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    send(QStringLiteral("abc"));
    StatisticsWindow *window = openStatistics();
    QTRY_COMPARE(figure(window, "Traffic", "Received", "Messages"), QStringLiteral("1"));

    const QString png = m_folder->filePath(QStringLiteral("s.png"));
    choose(window, QStringLiteral("Picture (PNG)…"), png);
    const QImage image(png);
    QCOMPARE(image.size(), QSize(2560, 1920));
    QVERIFY(image != QImage(image.size(), image.format()));

    const QString svg = m_folder->filePath(QStringLiteral("s.svg"));
    choose(window, QStringLiteral("Drawing (SVG)…"), svg);
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(contentOf(svg).contains("Messages per second"));

    const QString rates = m_folder->filePath(QStringLiteral("rates.csv"));
    choose(window, QStringLiteral("Traffic over time (CSV)…"), rates);
    const QList<QByteArray> lines = contentOf(rates).trimmed().split('\n');
    QVERIFY(lines.front().startsWith("begin,seconds,sent messages"));
    quint64 sent = 0;
    for (const QByteArray &line : lines.sliced(1))
        sent += line.split(',').at(2).toULongLong();
    QCOMPARE(sent, 1U);

    const QString figures = m_folder->filePath(QStringLiteral("figures.csv"));
    choose(window, QStringLiteral("Figures (CSV)…"), figures);
    QVERIFY(contentOf(figures).contains("payload,received,3,bytes\r\n"));
}

void TestStatistics::failedFileIsTold()
{
    StatisticsWindow *window = openStatistics();
    const QString path = m_folder->filePath(QStringLiteral("nowhere/s.csv"));
    choose(window, QStringLiteral("Figures (CSV)…"), path);
    const auto labels = window->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&path](const QLabel *label) {
        return label->isVisible()
            && label->text().startsWith(
                QStringLiteral("The file “%1” could not be written: ").arg(path));
    }));
}

/// 0 is a size: the axis begins there, and not where the other side begins.
void TestStatistics::emptyMessagesAreOnTheAxis()
{
    DistributionChart::Side sent{{}, QStringLiteral("sent"), Direction::Sent};
    for (const qint64 size : {0, 10, 500})
        sent.values.record(size);
    DistributionChart::Side received{{}, QStringLiteral("received"), Direction::Received};
    received.values.record(1000);
    const DistributionChart chart(QStringLiteral("Sizes"), {}, sent, received,
        [](qint64 size) { return QStringLiteral("size-%1").arg(size); });
    QBuffer drawing;
    QSvgGenerator generator;
    generator.setOutputDevice(&drawing);
    QPainter painter(&generator);
    chart.paint(painter, {0, 0, 600, 300}, {QPalette(), QFont()});
    painter.end();
    QVERIFY2(drawing.data().contains(">size-1<"), drawing.data().constData());
    QVERIFY(drawing.data().contains(">size-1000<"));
}

void TestStatistics::oneValueIsDescribed()
{
    DistributionChart::Side sent{{}, QStringLiteral("sent"), Direction::Sent};
    sent.values.record(5);
    const DistributionChart chart(
        QStringLiteral("Sizes"), {}, sent, {}, [](qint64 size) { return QString::number(size); });
    QCOMPARE(chart.description(),
        QStringLiteral("sent: 1 value, median 5, 95 % at most 5, 99 % at most 5."));
}

void TestStatistics::sparklineIsThereWhileOpen()
{
    auto *sparkline = m_window->findChild<Sparkline *>();
    QVERIFY(sparkline);
    QVERIFY(!sparkline->isVisible());
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTRY_VERIFY(sparkline->isVisible());
    send(QStringLiteral("abc"));
    QTRY_VERIFY(sparkline->isMoving());
    QTest::mouseClick(sparkline, Qt::LeftButton);
    QVERIFY(m_window->findChild<StatisticsWindow *>());
    named<QPushButton>("Close")->click();
    QTRY_VERIFY(!sparkline->isVisible());
}

void TestStatistics::sparklineTellsTheNewestWholeSecond()
{
    constexpr qint64 second = TrafficRates::second;
    constexpr qint64 start = 1'700'000'000 * second;
    TrafficRates rates(true);
    rates.add(start + second / 2, Direction::Sent, 10);
    rates.add(start + second, Direction::Received, 10);
    rates.add(start + second + 1, Direction::Received, 10);
    Sparkline sparkline;
    // The second that runs is not over.
    sparkline.setRates(rates, start + second + 2);
    QCOMPARE(sparkline.accessibleDescription(),
        QStringLiteral("In the last second: 1/s sent, 0/s received."));
    sparkline.setRates(rates, start + 2 * second);
    QCOMPARE(sparkline.accessibleDescription(),
        QStringLiteral("In the last second: 0/s sent, 2/s received."));
    QVERIFY(sparkline.isMoving());
    // Nothing of it is left after a minute, and nothing moves.
    sparkline.setRates(rates, start + 62 * second);
    QVERIFY(!sparkline.isMoving());
}

/// Nothing ticks while nothing moves: what is shown is not read again and again.
void TestStatistics::sparklineRestsInSilence()
{
    class Updates : public QObject
    {
    public:
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::ToolTipChange;
            return false;
        }

        int count = 0;
    };

    Updates updates;
    auto *sparkline = m_window->findChild<Sparkline *>();
    sparkline->installEventFilter(&updates);
    connectTo(QStringLiteral("/echo"));
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QTRY_VERIFY(updates.count > 0);
    QVERIFY(!sparkline->isMoving());
    int before = 0;
    for (int tries = 0; tries < 10 && updates.count != before; ++tries) {
        before = updates.count;
        // More than the half second in which it would be read again.
        QTest::qWait(1200);
    }
    QCOMPARE(updates.count, before);
}

void TestStatistics::chartsShowTheSilenceBeforeTheEnd()
{
    constexpr qint64 second = TrafficRates::second;
    const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0, 0));
    const qint64 start = noon.toMSecsSinceEpoch() * 1'000'000;
    TrafficStatistics statistics;
    Message message;
    message.kind = MessageKind::Open;
    message.time = start;
    statistics.add(message);
    message.kind = MessageKind::Text;
    message.direction = Direction::Received;
    statistics.add(message);
    message.kind = MessageKind::Close;
    message.direction = Direction::None;
    message.time = start + 90 * second + 1;
    statistics.add(message);
    const StatisticsContent content = statisticsContent(statistics, {}, start + 500 * second);
    const QString told = content.charts.front()->description();
    QVERIFY2(told.startsWith(QStringLiteral("From 12:00:00 to 12:01:31. ")), qPrintable(told));
}

/// For a projector, by the keys that the log has.
void TestStatistics::figuresAreZoomed()
{
    StatisticsWindow *window = openStatistics();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto *figures = byName<FigureTable>(window, QStringLiteral("Traffic"));
    const auto *chart = byName<ChartView>(window, QStringLiteral("Messages per second"));
    QVERIFY(figures && chart);
    const QSize before = figures->sizeHint();
    const int chartBefore = chart->minimumSizeHint().height();
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(figures->sizeHint().width() > before.width() * 5 / 4);
    QTRY_VERIFY(figures->sizeHint().height() > before.height() * 5 / 4);
    QVERIFY(chart->minimumSizeHint().height() > chartBefore);
    press(Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(figures->sizeHint(), before);
}

WASCLEAN_TEST(TestStatistics, QApplication)

} // namespace tst_statistics

#include "tst_statistics.moc"
