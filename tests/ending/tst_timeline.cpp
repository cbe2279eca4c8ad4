#include "app/ending/timelinetext.h"
#include "tests/ending/evidencefor.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_timeline {

using namespace wasclean;

namespace {

/// "DNS 0–2, TCP 2–5", in milliseconds; "!" after what was not completed.
QString partsOf(const Timeline &timeline)
{
    QStringList parts;
    for (const TimelinePart &part : timeline.parts) {
        parts.append(QStringLiteral("%1 %2–%3%4")
                         .arg(timelineName(part.kind))
                         .arg(double(part.begin) / testMillisecond)
                         .arg(double(part.end) / testMillisecond)
                         .arg(part.isCutOff ? QStringLiteral("!") : QString()));
    }
    return parts.join(QLatin1String(", "));
}

QString marksOf(const Timeline &timeline)
{
    QStringList marks;
    for (const TimelineMark &mark : timeline.marks)
        marks.append(QStringLiteral("%1 @%2").arg(
            timelineName(mark), QString::number(double(mark.time) / testMillisecond)));
    return marks.join(QLatin1String(", "));
}

Activity messagesAt(const QList<double> &milliseconds)
{
    std::vector<Message> rows(1);
    rows.front().kind = MessageKind::Open;
    rows.front().time = atMs(10);
    for (const double time : milliseconds) {
        Message message;
        message.kind = MessageKind::Text;
        message.direction = Direction::Received;
        message.time = atMs(time);
        rows.push_back(message);
    }
    Activity activity;
    activity.clear();
    activity.add(rows);
    return activity;
}

Evidence failed(Failure failure, double end)
{
    Evidence evidence;
    evidence.url = QStringLiteral("wss://a.example/");
    evidence.startTime = testStart;
    evidence.endTime = atMs(end);
    evidence.failure = failure;
    return evidence;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void cleanClose();
    void attemptsThatNeverOpened_data();
    void attemptsThatNeverOpened();
    void earlierRequestsComeFirst();
    void endsOfTcp_data();
    void endsOfTcp();
    void silencesAreParts();
    void binsAreTicks();
    void shortQuietIsNoSilence();
    void withoutActivityOnlyTheEndIsKnown();
    void transfersAreNoSilence();
    void closingThatIsNotAnswered();
    void everythingHasAText();
};

void TestTimeline::cleanClose()
{
    const Activity activity = messagesAt({500, 1000, 1500, 2000, 2500, 3000, 3500, 4000, 4500});
    Evidence evidence = closedByServer();
    evidence.lastReceivedTime = atMs(4500);
    const Timeline timeline = timelineOf(evidence, &activity);
    QCOMPARE(partsOf(timeline),
        QStringLiteral("DNS 0–2, TCP 2–5, Handshake 5–10, Open 10–5010, Closing 5010–5011, "
                       "Ending 5011–5012"));
    QCOMPARE(marksOf(timeline),
        QStringLiteral("open @10, ↓ Close 1000 @5010, ↑ Close 1000 @5011, FIN @5012"));
    QCOMPARE(timeline.ticks.size(), 9);
    QCOMPARE(timeline.length, 5012 * testMillisecond);
}

void TestTimeline::attemptsThatNeverOpened_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QString>("parts");
    QTest::addColumn<QString>("marks");

    Evidence evidence = failed(Failure::NameLookup, 40);
    evidence.phases.dns = 39 * testMillisecond;
    QTest::newRow("no such name") << evidence << QStringLiteral("DNS 0–40!")
                                  << QStringLiteral("failed @40");
    evidence.phases.dns = 0;
    QTest::newRow("a step that took no time")
        << evidence << QStringLiteral("DNS 0–40!") << QStringLiteral("failed @40");
    evidence = failed(Failure::Connect, 10);
    evidence.phases.dns = 2 * testMillisecond;
    evidence.phases.tcp = 8 * testMillisecond;
    QTest::newRow("refused by TCP")
        << evidence << QStringLiteral("DNS 0–2, TCP 2–10!") << QStringLiteral("failed @10");
    evidence = failed(Failure::Tls, 20);
    evidence.phases.tcp = 5 * testMillisecond;
    evidence.phases.tls = 15 * testMillisecond;
    QTest::newRow("bad certificate")
        << evidence << QStringLiteral("TCP 0–5, TLS 5–20!") << QStringLiteral("failed @20");
    evidence = failed(Failure::HandshakeTimeout, 30'000);
    evidence.phases.tcp = 5 * testMillisecond;
    evidence.request = "GET";
    QTest::newRow("no answer") << evidence << QStringLiteral("TCP 0–5, Handshake 5–30000!")
                               << QStringLiteral("timeout @30000");
    evidence = failed(Failure::HandshakeTimeout, 30'000);
    evidence.phases.tcp = 5 * testMillisecond;
    QTest::newRow("mute TLS") << evidence << QStringLiteral("TCP 0–5, TLS 5–30000!")
                              << QStringLiteral("timeout @30000");
    evidence = failed(Failure::Upgrade, 9);
    evidence.phases.tcp = 5 * testMillisecond;
    evidence.phases.upgrade = 3 * testMillisecond;
    evidence.request = "GET";
    evidence.status = 401;
    QTest::newRow("401") << evidence << QStringLiteral("TCP 0–5, Handshake 5–8, Ending 8–9")
                         << QStringLiteral("failed @9");
    evidence = failed(Failure::Cancelled, 700);
    evidence.tried = {TriedAddress()};
    QTest::newRow("cancelled") << evidence << QStringLiteral("TCP 0–700!")
                               << QStringLiteral("TCP closed @700");
}

void TestTimeline::attemptsThatNeverOpened()
{
    QFETCH(const Evidence, evidence);
    QFETCH(const QString, parts);
    QFETCH(const QString, marks);
    const Timeline timeline = timelineOf(evidence);
    QCOMPARE(partsOf(timeline), parts);
    QCOMPARE(marksOf(timeline), marks);
}

/// Phases are those of the last request.
void TestTimeline::earlierRequestsComeFirst()
{
    Evidence evidence = closedByServer();
    evidence.hops = {HandshakeExchange()};
    evidence.phases.dns = -1;
    QCOMPARE(partsOf(timelineOf(evidence)).section(u',', 0, 2),
        QStringLiteral("Preparing 0–2, TCP 2–5, Handshake 5–10"));
}

void TestTimeline::endsOfTcp_data()
{
    QTest::addColumn<TcpEnd>("end");
    QTest::addColumn<QString>("mark");
    QTest::newRow("FIN") << TcpEnd::FinByServer << QStringLiteral("FIN @3000");
    QTest::newRow("RST") << TcpEnd::ResetByServer << QStringLiteral("RST @3000");
    QTest::newRow("either") << TcpEnd::EndedByPeer << QStringLiteral("TCP ended @3000");
    QTest::newRow("lost") << TcpEnd::Lost << QStringLiteral("lost @3000");
    // The wait until it was noticed belongs to it, if the end was ours.
    QTest::newRow("ours") << TcpEnd::ClosedByUs << QStringLiteral("TCP closed @5013");
}

void TestTimeline::endsOfTcp()
{
    QFETCH(const TcpEnd, end);
    QFETCH(const QString, mark);
    Evidence evidence = closedByServer();
    evidence.receivedClose = {};
    evidence.sentClose = {};
    evidence.tcp.endTime = atMs(3000);
    evidence.tcpEnd = end;
    QCOMPARE(marksOf(timelineOf(evidence)), QStringLiteral("open @10, ") + mark);
}

void TestTimeline::silencesAreParts()
{
    Evidence evidence = closedByServer();
    evidence.receivedClose = {};
    evidence.sentClose = {};
    evidence.tcp.endTime = atMs(599'000);
    evidence.endTime = evidence.tcp.endTime;
    evidence.lastReceivedTime = atMs(540'000.5);
    QList<double> times{20, 200'000};
    for (int time = 400'000; time < 540'000; time += 10'000)
        times.append(time);
    times.append(540'000.5);
    const Activity activity = messagesAt(times);
    const Timeline timeline = timelineOf(evidence, &activity);
    QStringList kinds;
    for (const TimelinePart &part : timeline.parts)
        kinds.append(timelineName(part.kind));
    // One frame at 200 s has no length of its own.
    QCOMPARE(kinds.mid(3).join(u' '), QStringLiteral("Open Silence Silence Open"));
    // Two silences of 200 s; 59 s at the end are not quite a tenth.
    QCOMPARE(timeline.parts.at(4).end, 200'000 * testMillisecond);
    evidence.tcp.endTime = atMs(640'000.5);
    evidence.endTime = evidence.tcp.endTime;
    const Timeline longer = timelineOf(evidence, &activity);
    QCOMPARE(longer.parts.last().kind, TimelinePart::Kind::Silence);
    // The one at the end tells why it ended, so that it is exact.
    QCOMPARE(longer.parts.last().length(), 100'000 * testMillisecond);
}

/// Where frames were too many to keep their times.
void TestTimeline::binsAreTicks()
{
    Evidence evidence = closedByServer();
    QList<double> times;
    for (int i = 0; i < 1000; ++i)
        times.append(11 + i);
    const Activity activity = messagesAt(times);
    evidence.lastReceivedTime = atMs(1010);
    const Timeline timeline = timelineOf(evidence, &activity);
    quint64 received = 0;
    for (const TimelineTick &tick : timeline.ticks) {
        QVERIFY(tick.end - tick.begin <= activity.binWidth());
        received += tick.received;
    }
    QCOMPARE(received, quint64(1000));
    const QString text = timelineText(timeline.parts.at(3), timeline);
    QVERIFY2(text.endsWith(QLatin1String("received: 1000.")), qPrintable(text));
    QVERIFY2(partsOf(timeline).contains(QStringLiteral("Open 10–1010, Silence 1010–5010")),
        qPrintable(partsOf(timeline)));
}

void TestTimeline::shortQuietIsNoSilence()
{
    Evidence evidence = closedByServer();
    evidence.receivedClose.time = atMs(910);
    evidence.sentClose.time = atMs(911);
    evidence.tcp.endTime = atMs(912);
    const Activity activity = messagesAt({11});
    QVERIFY(partsOf(timelineOf(evidence, &activity)).contains(QStringLiteral("Open 10–910,")));
}

void TestTimeline::withoutActivityOnlyTheEndIsKnown()
{
    Evidence evidence = closedByServer();
    evidence.phases.firstMessage = 500 * testMillisecond;
    evidence.firstMessageSentTime = atMs(1000);
    evidence.lastMessageSent.time = atMs(2000);
    evidence.lastMessageReceivedTime = atMs(2010);
    // These are the Close frames.
    evidence.lastReceivedTime = evidence.receivedClose.time;
    evidence.lastSentTime = evidence.sentClose.time;
    const Timeline timeline = timelineOf(evidence);
    QVERIFY2(partsOf(timeline).contains(QStringLiteral("Open 10–2010, Silence 2010–5010,")),
        qPrintable(partsOf(timeline)));
    QCOMPARE(timeline.ticks.size(), 4);
    // How many there were is not known of a part.
    QVERIFY(!timeline.hasAllFrames);
    const QString text = timelineText(timeline.parts.at(3), timeline);
    QVERIFY2(!text.contains(QLatin1String("received")), qPrintable(text));
    // A Ping may have come at any time.
    evidence.received.byOpcode[9] = 1;
    QVERIFY2(partsOf(timelineOf(evidence)).contains(QStringLiteral("Open 10–5010,")),
        qPrintable(partsOf(timelineOf(evidence))));
}

/// What is on its way is not silent, although no message is complete.
void TestTimeline::transfersAreNoSilence()
{
    Evidence evidence = closedByServer();
    std::vector<Message> rows(2);
    rows[0].kind = MessageKind::Open;
    rows[0].time = atMs(10);
    rows[1].kind = MessageKind::Binary;
    rows[1].direction = Direction::Received;
    rows[1].time = atMs(4900);
    evidence.lastReceivedTime = evidence.receivedClose.time;
    for (const bool isLarge : {false, true}) {
        rows[1].wireBytes = isLarge ? 1'000'000 : 1000;
        Activity activity;
        activity.add(rows);
        const QString parts = partsOf(timelineOf(evidence, &activity));
        QVERIFY2(parts.contains(isLarge ? QStringLiteral(" Open 10–5010,")
                                        : QStringLiteral(" Silence 10–4900, Open 4900–5010,")),
            qPrintable(parts));
    }
    // The server ended TCP in the middle of a message.
    evidence.receivedClose = {};
    evidence.sentClose = {};
    evidence.lastReceivedTime = atMs(5000);
    evidence.tcp.endTime = atMs(5010);
    Activity activity;
    activity.add({rows[0]});
    const QString parts = partsOf(timelineOf(evidence, &activity));
    QVERIFY2(parts.endsWith(QStringLiteral(" Open 10–5010")), qPrintable(parts));
}

void TestTimeline::closingThatIsNotAnswered()
{
    Evidence evidence = closedByServer();
    evidence.receivedClose = {};
    evidence.sentClose.time = atMs(5000);
    evidence.endTime = atMs(15'000);
    evidence.tcpEnd = TcpEnd::ClosedByUs;
    evidence.failure = Failure::ClosingTimeout;
    const Timeline timeline = timelineOf(evidence);
    QVERIFY2(partsOf(timeline).endsWith(QStringLiteral("Closing 5000–15000!")),
        qPrintable(partsOf(timeline)));
    QVERIFY(marksOf(timeline).endsWith(QStringLiteral("↑ Close 1000 @5000, timeout @15000")));
}

void TestTimeline::everythingHasAText()
{
    using Part = TimelinePart::Kind;
    for (const Part kind : {Part::Before, Part::NameLookup, Part::Tcp, Part::Proxy, Part::Tls,
             Part::OpeningHandshake, Part::Active, Part::Silence, Part::Closing, Part::Ending}) {
        QVERIFY(!timelineName(kind).isEmpty());
        const TimelinePart part{kind, 0, 5 * testMillisecond, false};
        const QString text = timelineText(part, {});
        QVERIFY2(text.contains(timelineName(kind), Qt::CaseInsensitive)
                && text.contains(QLatin1String("5 ms")),
            qPrintable(text));
        QVERIFY(timelineText({kind, 0, 5 * testMillisecond, true}, {}) != text);
    }
    using Mark = TimelineMark::Kind;
    for (const Mark kind : {Mark::Opened, Mark::SentClose, Mark::ReceivedClose, Mark::Fin,
             Mark::Reset, Mark::Lost, Mark::EndedByUs, Mark::TimedOut, Mark::Failed}) {
        QVERIFY(!timelineName(TimelineMark{kind, 0, 1000}).isEmpty());
        const QString text = timelineText(TimelineMark{kind, 7 * testMillisecond, 1000});
        QVERIFY2(text.contains(QLatin1String("7 ms")), qPrintable(text));
    }
    QCOMPARE(timelineText(TimelineMark{Mark::ReceivedClose, 0, 1005}),
        QStringLiteral("Close frame received (without a code), 0 µs after the start."));
}

WASCLEAN_TEST(TestTimeline, QCoreApplication)

} // namespace tst_timeline

#include "tst_timeline.moc"
