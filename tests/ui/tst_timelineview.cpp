#include "app/ending/timelinetext.h"
#include "tests/support/testrunner.h"
#include "ui/ending/timelineview.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace tst_timelineview {

using namespace wasclean;

namespace {

constexpr qint64 ms = 1'000'000;

/// A millisecond of handshake beside ten minutes, with what a long attempt has.
Timeline longTimeline()
{
    using Part = TimelinePart::Kind;
    using Mark = TimelineMark::Kind;
    Timeline timeline;
    timeline.length = 660'012 * ms;
    timeline.parts = {{Part::Tcp, 0, ms, false}, {Part::Tls, ms, 9 * ms, false},
        {Part::OpeningHandshake, 9 * ms, 10 * ms, false},
        {Part::Active, 10 * ms, 600'010 * ms, false},
        {Part::Silence, 600'010 * ms, 660'010 * ms, false},
        {Part::Closing, 660'010 * ms, 660'011 * ms, false},
        {Part::Ending, 660'011 * ms, 660'012 * ms, false}};
    timeline.marks = {{Mark::Opened, 10 * ms, 0}, {Mark::ReceivedClose, 660'010 * ms, 1000},
        {Mark::SentClose, 660'011 * ms, 1000}, {Mark::Fin, 660'012 * ms, 0}};
    for (qint64 at = 10; at < 600'000; at += 1000)
        timeline.ticks.append({at * ms, (at + 10) * ms, at % 3000 == 10 ? quint64(1) : 0, 5});
    return timeline;
}

QList<QWidget *> spotsOf(const TimelineView &view)
{
    return view.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void everyPartCanBeHeard();
    void everyPartCanBeSeen_data();
    void everyPartCanBeSeen();
    void marksStandFree();
    void ticksAreDrawn();
    void nextTimelineTakesTheRoom();
};

void TestTimelineView::everyPartCanBeHeard()
{
    const Timeline timeline = longTimeline();
    TimelineView view;
    view.setTimeline(timeline);
    QStringList heard;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    for (int i = 0; i < interface->childCount(); ++i)
        heard.append(interface->child(i)->text(QAccessible::Name));
    QStringList texts;
    for (const TimelinePart &part : timeline.parts)
        texts.append(timelineText(part, timeline));
    for (const TimelineMark &mark : timeline.marks)
        texts.append(timelineText(mark));
    QCOMPARE(heard, texts);
    QCOMPARE(interface->text(QAccessible::Description), texts.join(u'\n'));
    for (const QWidget *spot : spotsOf(view))
        QCOMPARE(spot->toolTip(), spot->accessibleName());
}

void TestTimelineView::everyPartCanBeSeen_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {700, 980, 1580})
        QTest::addRow("%d pixels", width) << width;
}

void TestTimelineView::everyPartCanBeSeen()
{
    QFETCH(const int, width);
    const Timeline timeline = longTimeline();
    TimelineView view;
    view.setTimeline(timeline);
    view.resize(width, view.heightForWidth(width));
    const QList<QWidget *> spots = spotsOf(view);
    for (qsizetype i = 0; i < spots.size(); ++i)
        QVERIFY2(view.rect().contains(spots.at(i)->geometry()), qPrintable(QString::number(i)));
    for (qsizetype i = 0; i < timeline.parts.size(); ++i) {
        const QString name = timelineName(timeline.parts.at(i).kind);
        QVERIFY2(
            spots.at(i)->width() >= view.fontMetrics().horizontalAdvance(name), qPrintable(name));
    }
}

void TestTimelineView::marksStandFree()
{
    const Timeline timeline = longTimeline();
    TimelineView view;
    view.setPalette(Theme::palette(false));
    view.setTimeline(timeline);
    view.resize(800, view.heightForWidth(800));
    const QList<QWidget *> marks = spotsOf(view).mid(timeline.parts.size());
    QCOMPARE(marks.size(), timeline.marks.size());
    for (const QWidget *one : marks) {
        for (const QWidget *other : marks)
            QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
    }
    // Nor does the line of our Close frame go through the words on the server's.
    const QImage words = view.grab(marks.at(1)->geometry()).toImage();
    for (int x = 0; x < words.width(); ++x)
        QVERIFY(words.pixelColor(x, words.height() / 2) != Colors::light().sent);
}

void TestTimelineView::ticksAreDrawn()
{
    Timeline timeline = longTimeline();
    TimelineView view;
    view.setPalette(Theme::palette(false));
    view.setTimeline(timeline);
    view.resize(1000, view.heightForWidth(1000));
    const auto colored = [&view](const QColor &color) {
        const QImage image = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    };
    const int received = colored(Colors::light().received);
    const int sent = colored(Colors::light().sent);
    timeline.ticks.clear();
    view.setTimeline(timeline);
    QVERIFY(colored(Colors::light().received) < received);
    QVERIFY(colored(Colors::light().sent) < sent);
}

void TestTimelineView::nextTimelineTakesTheRoom()
{
    TimelineView view;
    view.resize(800, 200);
    view.setTimeline(longTimeline());
    Timeline shortOne;
    shortOne.length = 2 * ms;
    shortOne.parts = {{TimelinePart::Kind::Tcp, 0, 2 * ms, true}};
    view.setTimeline(shortOne);
    const QList<QWidget *> spots = spotsOf(view);
    QCOMPARE(spots.size(), 1);
    QVERIFY(spots.first()->width() > 700);
    view.setTimeline({});
    QVERIFY(spotsOf(view).isEmpty());
    view.grab();
}

WASCLEAN_TEST(TestTimelineView, QApplication)

} // namespace tst_timelineview

#include "tst_timelineview.moc"
