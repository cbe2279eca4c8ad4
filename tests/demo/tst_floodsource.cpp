#include "app/demo/floodsource.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QtEndian>

namespace tst_floodsource {

using namespace wasclean::demo;

class TestFloodSource : public QObject
{
    Q_OBJECT

private slots:
    void makesDistinctJson_data();
    void makesDistinctJson();
    void givesNoMoreThanAsked();
    void stopsAtTheSize();

private:
    static QList<QByteArray> unframed(const QByteArray &frames);
};

/// The payloads of unmasked text frames; anything else makes the list end with "broken".
QList<QByteArray> TestFloodSource::unframed(const QByteArray &frames)
{
    QList<QByteArray> payloads;
    qsizetype at = 0;
    while (at < frames.size()) {
        qsizetype header = 2;
        qsizetype size = static_cast<quint8>(frames.at(at + 1));
        if (size == 126) {
            size = qFromBigEndian<quint16>(frames.constData() + at + 2);
            header = 4;
        } else if (size == 127) {
            size = qFromBigEndian<qint64>(frames.constData() + at + 2);
            header = 10;
        }
        if (frames.at(at) != '\x81' || at + header + size > frames.size()) {
            return payloads << "broken";
        }
        payloads << frames.mid(at + header, size);
        at += header + size;
    }
    return payloads;
}

void TestFloodSource::makesDistinctJson_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("exact");
    QTest::newRow("no room") << 1 << false;
    QTest::newRow("room for the number") << 10 << false;
    QTest::newRow("room for an empty pad") << 19 << true;
    QTest::newRow("32 bytes") << 32 << true;
    QTest::newRow("a byte short of a kind") << 33 << true;
    QTest::newRow("100 bytes") << 100 << true;
    QTest::newRow("125 bytes") << 125 << true;
    QTest::newRow("126 bytes") << 126 << true;
    QTest::newRow("32 KiB") << 32768 << true;
}

void TestFloodSource::makesDistinctJson()
{
    QFETCH(int, bytes);
    QFETCH(bool, exact);
    constexpr int count = 1200;
    FloodSource source(count, bytes);
    QList<QByteArray> payloads;
    while (source.left() > 0) {
        payloads += unframed(source.take(10'000, 500));
    }
    QCOMPARE(payloads.size(), count);
    QCOMPARE(source.taken(), qint64(count));
    for (int i = 0; i < count; ++i) {
        const QJsonObject message = QJsonDocument::fromJson(payloads.at(i)).object();
        QCOMPARE(message.value(QLatin1String("n")).toInt(), i + 1);
        QVERIFY(!exact || payloads.at(i).size() == bytes);
        QVERIFY(bytes < 100 || !message.value(QLatin1String("kind")).toString().isEmpty());
    }
}

void TestFloodSource::givesNoMoreThanAsked()
{
    FloodSource source(10, 50);
    QCOMPARE(unframed(source.take(100'000, 3)).size(), 3);
    QCOMPARE(source.left(), qint64(7));
    QCOMPARE(unframed(source.take(100'000, 100)).size(), 7);
    QCOMPARE(source.take(100'000, 100), QByteArray());
}

void TestFloodSource::stopsAtTheSize()
{
    FloodSource source(1000, 100);
    const QByteArray frames = source.take(1000, 1000);
    QVERIFY(frames.size() >= 1000);
    QVERIFY(frames.size() < 1000 + 102);
}

WASCLEAN_TEST(TestFloodSource, QCoreApplication)

} // namespace tst_floodsource

#include "tst_floodsource.moc"
