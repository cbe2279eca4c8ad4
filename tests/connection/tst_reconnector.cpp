#include "app/connection/reconnector.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_reconnector {

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

CloseEvent unclean()
{
    CloseEvent event;
    event.endedBy = EndedBy::Server;
    return event;
}

ReconnectOptions enabled()
{
    ReconnectOptions options;
    options.enabled = true;
    options.jitter = 0;
    return options;
}

} // namespace

/// Time is what the test says it is: nothing is waited for.
class TestReconnector : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void delay_data();
    void delay();
    void delayStaysWithin();
    void after_data();
    void after();
    void countsDown();
    void growsUntilOpened();
    void givesUp();
    void withoutLimit();
    void now();
    void stop();
    void notAfterTheUser();
    void startAgain();
    void neverWithinTheEnd();
    void byItself();

private:
    qint64 m_time = 0;
    std::unique_ptr<Reconnector> m_reconnector;
    std::unique_ptr<QSignalSpy> m_began;
    std::unique_ptr<QSignalSpy> m_seconds;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QSignalSpy> m_due;
    std::unique_ptr<QSignalSpy> m_gaveUp;
};

void TestReconnector::init()
{
    m_time = 1'000;
    m_reconnector = std::make_unique<Reconnector>([] { return 0.5; }, [this] { return m_time; });
    Reconnector *reconnector = m_reconnector.get();
    m_began = std::make_unique<QSignalSpy>(reconnector, &Reconnector::waitBegan);
    m_seconds = std::make_unique<QSignalSpy>(reconnector, &Reconnector::secondsLeftChanged);
    m_ended = std::make_unique<QSignalSpy>(reconnector, &Reconnector::waitEnded);
    m_due = std::make_unique<QSignalSpy>(reconnector, &Reconnector::due);
    m_gaveUp = std::make_unique<QSignalSpy>(reconnector, &Reconnector::gaveUp);
}

void TestReconnector::delay_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("milliseconds");
    const auto row = [](const char *name, int attempt, double factor, double jitter, double chance,
                         int milliseconds) {
        QTest::newRow(name) << attempt << factor << jitter << chance << milliseconds;
    };
    row("first", 1, 2, 0, 0.5, 1000);
    row("second", 2, 2, 0, 0.5, 2000);
    row("fifth", 5, 2, 0, 0.5, 16'000);
    row("longest", 6, 2, 0, 0.5, 30'000);
    row("very many", 1'000'000, 100, 0, 0.5, 30'000);
    row("factor 1", 9, 1, 0, 0.5, 1000);
    row("factor 1.5", 3, 1.5, 0, 0.5, 2250);
    row("shorter by chance", 1, 2, 0.25, 0, 750);
    row("longer by chance", 1, 2, 0.25, 1, 1250);
    row("not by chance", 1, 2, 0.25, 0.5, 1000);
    row("down to nothing", 1, 2, 1, 0, 0);
    row("twice as long", 1, 2, 1, 1, 2000);
    row("never beyond the longest", 9, 2, 1, 1, 30'000);
    row("shorter than the longest", 9, 2, 0.5, 0, 15'000);
    row("no such attempt", 0, 2, 0, 0.5, 1000);
}

void TestReconnector::delay()
{
    QFETCH(int, attempt);
    QFETCH(double, factor);
    QFETCH(double, jitter);
    QFETCH(double, chance);
    QFETCH(int, milliseconds);
    ReconnectOptions options = enabled();
    options.factor = factor;
    options.jitter = jitter;
    QCOMPARE(reconnectDelay(options, attempt, chance).count(), milliseconds);
}

void TestReconnector::delayStaysWithin()
{
    ReconnectOptions options;
    for (int attempt = 1; attempt < 100; ++attempt) {
        for (int percent = 0; percent <= 100; ++percent) {
            const auto delay = reconnectDelay(options, attempt, percent / 100.0);
            QVERIFY(delay >= 750ms && delay <= options.longestDelay);
        }
    }
}

void TestReconnector::after_data()
{
    QTest::addColumn<bool>("wasClean");
    QTest::addColumn<bool>("error");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("endedBy");
    QTest::addColumn<bool>("afterErrors");
    QTest::addColumn<bool>("afterUnclean");
    QTest::addColumn<bool>("reconnects");
    const auto row = [](const char *name, bool wasClean, bool error, int code, EndedBy endedBy,
                         bool afterErrors, bool afterUnclean, bool reconnects) {
        QTest::newRow(name) << wasClean << error << code << int(endedBy) << afterErrors
                            << afterUnclean << reconnects;
    };
    row("clean", true, false, 1000, EndedBy::Server, true, true, false);
    row("clean with a listed code", true, false, 1012, EndedBy::Server, false, false, true);
    row("vanished", false, false, 1006, EndedBy::Server, false, true, true);
    row("vanished, not wanted", false, false, 1006, EndedBy::Server, true, false, false);
    row("reset after a Close frame", false, false, 1001, EndedBy::Server, false, true, true);
    row("refused", false, true, 1006, EndedBy::Handshake, true, false, true);
    row("refused, not wanted", false, true, 1006, EndedBy::Handshake, false, true, false);
    row("no TCP", false, true, 1006, EndedBy::Network, true, false, true);
    row("violation", false, true, 1006, EndedBy::Violation, true, false, true);
    row("you closed", true, false, 1012, EndedBy::You, true, true, false);
    row("you cancelled", false, true, 1006, EndedBy::You, true, true, false);
}

void TestReconnector::after()
{
    QFETCH(bool, wasClean);
    QFETCH(bool, error);
    QFETCH(int, code);
    QFETCH(int, endedBy);
    QFETCH(bool, afterErrors);
    QFETCH(bool, afterUnclean);
    QFETCH(bool, reconnects);
    CloseEvent event;
    event.wasClean = wasClean;
    event.error = error;
    event.code = code;
    event.endedBy = EndedBy(endedBy);
    ReconnectOptions options = enabled();
    options.codes = {1012, 4000};
    options.afterErrors = afterErrors;
    options.afterUnclean = afterUnclean;
    QCOMPARE(reconnectsAfter(options, event), reconnects);
    options.enabled = false;
    QVERIFY(!reconnectsAfter(options, event));
}

void TestReconnector::countsDown()
{
    ReconnectOptions options = enabled();
    options.firstDelay = 2'500ms;
    m_reconnector->start(options);
    QVERIFY(!m_reconnector->isWaiting());
    m_reconnector->noteClosed(unclean(), false);
    QVERIFY(m_reconnector->isWaiting());
    QCOMPARE(m_began->takeFirst(), QVariantList({1, 10}));
    QCOMPARE(m_seconds->takeFirst(), QVariantList{3});
    m_time += 499;
    m_reconnector->tick();
    QVERIFY(m_seconds->isEmpty());
    m_time += 1;
    m_reconnector->tick();
    QCOMPARE(m_seconds->takeFirst(), QVariantList{2});
    m_time += 1'999;
    m_reconnector->tick();
    QCOMPARE(m_seconds->takeFirst(), QVariantList{1});
    QVERIFY(m_due->isEmpty());
    m_time += 1;
    m_reconnector->tick();
    QCOMPARE(m_due->takeFirst(), QVariantList({1, 10}));
    QCOMPARE(m_ended->size(), 1);
    QVERIFY(!m_reconnector->isWaiting());
    m_reconnector->tick();
    QVERIFY(m_due->isEmpty());
}

void TestReconnector::growsUntilOpened()
{
    m_reconnector->start(enabled());
    for (const int seconds : {1, 2, 4}) {
        m_reconnector->noteClosed(unclean(), false);
        QCOMPARE(m_seconds->takeLast(), QVariantList{seconds});
        m_reconnector->now();
    }
    m_reconnector->noteOpened();
    m_reconnector->noteClosed(unclean(), false);
    QCOMPARE(m_began->takeLast(), QVariantList({1, 10}));
    QCOMPARE(m_seconds->takeLast(), QVariantList{1});
}

void TestReconnector::givesUp()
{
    ReconnectOptions options = enabled();
    options.maxAttempts = 2;
    m_reconnector->start(options);
    for (int attempt = 1; attempt <= 2; ++attempt) {
        m_reconnector->noteClosed(unclean(), false);
        QCOMPARE(m_began->takeLast(), QVariantList({attempt, 2}));
        m_reconnector->now();
    }
    m_reconnector->noteClosed(unclean(), false);
    QCOMPARE(m_gaveUp->takeFirst(), QVariantList{2});
    QVERIFY(!m_reconnector->isWaiting());
    m_reconnector->noteClosed(unclean(), false);
    QVERIFY(m_gaveUp->isEmpty() && m_began->isEmpty());
}

void TestReconnector::withoutLimit()
{
    ReconnectOptions options = enabled();
    options.maxAttempts = 0;
    m_reconnector->start(options);
    for (int attempt = 1; attempt <= 100; ++attempt) {
        m_reconnector->noteClosed(unclean(), false);
        m_reconnector->now();
    }
    QCOMPARE(m_due->takeLast(), QVariantList({100, 0}));
}

void TestReconnector::now()
{
    m_reconnector->start(enabled());
    m_reconnector->now();
    QVERIFY(m_due->isEmpty());
    m_reconnector->noteClosed(unclean(), false);
    m_reconnector->now();
    m_reconnector->now();
    QCOMPARE(m_due->size(), 1);
    QCOMPARE(m_ended->size(), 1);
}

void TestReconnector::stop()
{
    m_reconnector->start(enabled());
    m_reconnector->noteClosed(unclean(), false);
    m_reconnector->stop();
    QVERIFY(!m_reconnector->isWaiting());
    QCOMPARE(m_ended->size(), 1);
    m_time += 60'000;
    m_reconnector->tick();
    QVERIFY(m_due->isEmpty());
    m_reconnector->noteClosed(unclean(), false);
    QCOMPARE(m_began->size(), 1);
}

void TestReconnector::notAfterTheUser()
{
    m_reconnector->start(enabled());
    m_reconnector->noteClosed(unclean(), true);
    QVERIFY(m_began->isEmpty());
    // It was the last of them.
    m_reconnector->noteClosed(unclean(), false);
    QVERIFY(m_began->isEmpty());
}

void TestReconnector::startAgain()
{
    m_reconnector->start(enabled());
    m_reconnector->noteClosed(unclean(), false);
    m_reconnector->start(enabled());
    QVERIFY(!m_reconnector->isWaiting());
    QCOMPARE(m_ended->size(), 1);
    m_reconnector->noteClosed(unclean(), false);
    QCOMPARE(m_began->takeLast(), QVariantList({1, 10}));
}

/// Others have yet to be told of the end when the reconnector is.
void TestReconnector::neverWithinTheEnd()
{
    ReconnectOptions options = enabled();
    options.firstDelay = 1ms;
    options.jitter = 1;
    Reconnector reconnector([] { return 0.0; }, [this] { return m_time; });
    QSignalSpy due(&reconnector, &Reconnector::due);
    reconnector.start(options);
    reconnector.noteClosed(unclean(), false);
    QVERIFY(due.isEmpty() && reconnector.isWaiting());
    QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 30'000);
    // Nor is there a wait when the first to hear of it stops it.
    connect(&reconnector, &Reconnector::waitBegan, &reconnector, &Reconnector::stop);
    const QSignalSpy seconds(&reconnector, &Reconnector::secondsLeftChanged);
    reconnector.noteClosed(unclean(), false);
    QVERIFY(!reconnector.isWaiting() && seconds.isEmpty());
}

/// With the real clock it comes by itself.
void TestReconnector::byItself()
{
    Reconnector reconnector;
    QSignalSpy due(&reconnector, &Reconnector::due);
    ReconnectOptions options = enabled();
    options.firstDelay = 1ms;
    reconnector.start(options);
    reconnector.noteClosed(unclean(), false);
    QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 30'000);
}

WASCLEAN_TEST(TestReconnector, QCoreApplication)

} // namespace tst_reconnector

#include "tst_reconnector.moc"
