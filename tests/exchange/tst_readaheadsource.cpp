#include "app/exchange/readaheadsource.h"
#include "tests/support/testrunner.h"

#include <QSemaphore>
#include <QtTest>

#include <limits>

namespace tst_readaheadsource {

using namespace wasclean;

/// Messages of one size, each with its number as the time.
class NumberedSource : public MessageSource
{
public:
    NumberedSource(qint64 count, qsizetype size)
        : m_count(count)
        , m_payload(size, 'x')
    { }

    bool next(Message &message) override
    {
        if (m_done == m_count)
            return false;
        message.time = m_done++;
        message.payload = m_payload;
        m_given.release();
        return true;
    }

    qint64 done() const override { return m_done; }

    qint64 total() const override { return m_count; }

    /// How many were given, for other threads.
    QSemaphore &given() { return m_given; }

private:
    qint64 m_count;
    QByteArray m_payload;
    qint64 m_done = 0;
    QSemaphore m_given;
};

class TestReadAheadSource : public QObject
{
    Q_OBJECT

private slots:
    void givesAllInOrder_data();
    void givesAllInOrder();
    void holdsFewLargeMessages();
    void canBeLeftEarly();
};

void TestReadAheadSource::givesAllInOrder_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("none") << qint64(0) << qsizetype(1);
    QTest::newRow("one") << qint64(1) << qsizetype(1);
    QTest::newRow("many small ones") << qint64(10'000) << qsizetype(1);
    QTest::newRow("some large ones") << qint64(20) << qsizetype(1024 * 1024);
}

void TestReadAheadSource::givesAllInOrder()
{
    QFETCH(qint64, count);
    QFETCH(qsizetype, size);
    NumberedSource numbered(count, size);
    ReadAheadSource source(numbered);
    QCOMPARE(source.total(), count);
    Message message;
    for (qint64 i = 0; i < count; ++i) {
        QVERIFY(source.next(message));
        QCOMPARE(message.time, i);
        QCOMPARE(message.payload.size(), size);
        QVERIFY(source.done() > i);
        QVERIFY(source.done() <= count);
    }
    QVERIFY(!source.next(message));
    QVERIFY(!source.next(message));
    QCOMPARE(source.done(), count);
}

/// Of messages that each take more than may be read ahead, the next one is read when the one before
/// it is done with.
void TestReadAheadSource::holdsFewLargeMessages()
{
    NumberedSource numbered(5, qsizetype(16) * 1024 * 1024);
    ReadAheadSource source(numbered);
    Message message;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(source.next(message));
        QVERIFY(numbered.given().tryAcquire(1));
        QCOMPARE(numbered.given().available(), 0);
    }
    QVERIFY(!source.next(message));
}

void TestReadAheadSource::canBeLeftEarly()
{
    NumberedSource numbered(std::numeric_limits<qint64>::max(), 100);
    {
        ReadAheadSource source(numbered);
        Message message;
        QVERIFY(source.next(message));
    }
    // Nobody reads any more.
    const int given = numbered.given().available();
    QVERIFY(given < 10'000);
    QCOMPARE(qint64(given), numbered.done());
}

WASCLEAN_TEST(TestReadAheadSource, QCoreApplication)

} // namespace tst_readaheadsource

#include "tst_readaheadsource.moc"
