#include "app/exchange/writebehind.h"
#include "tests/support/testrunner.h"

#include <QSemaphore>
#include <QThread>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <memory>

namespace tst_writebehind {

using namespace wasclean;

/// A disk that takes each piece when it is told to, and none when it is full.
class SlowDevice : public QIODevice
{
public:
    explicit SlowDevice(qsizetype room)
        : m_room(room)
    {
        open(WriteOnly | Unbuffered);
    }

    QSemaphore &turns() { return m_turns; }

    qsizetype takenBytes() const { return m_bytes; }

    const QByteArray &bytes() const { return m_text; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *data, qint64 size) override
    {
        m_turns.acquire();
        if (m_text.size() + size > m_room) {
            setErrorString(QStringLiteral("no room is left"));
            return -1;
        }
        m_text.append(data, size);
        m_bytes = m_text.size();
        return size;
    }

private:
    qsizetype m_room;
    QByteArray m_text;
    std::atomic<qsizetype> m_bytes = 0;
    QSemaphore m_turns;
};

constexpr int patience = 30'000;
constexpr int many = 1'000'000;
constexpr qsizetype plenty = qsizetype(1024) * 1024 * 1024;

class TestWriteBehind : public QObject
{
    Q_OBJECT

private slots:
    void writesAllInOrder();
    void writesNothingToo();
    void waitsForASlowDevice();
    void tellsWhatTheDeviceSays();
    void keepsNothingAfterAFailure();
    void canBeLeftEarly();
};

void TestWriteBehind::writesAllInOrder()
{
    SlowDevice device(plenty);
    device.turns().release(many);
    WriteBehind behind(device);
    QByteArray expected;
    TextBuffer text;
    for (int i = 0; i < 1000; ++i) {
        // Texts of all sizes, larger ones than may wait among them.
        const QByteArray piece(i % 100 == 7 ? 2'000'000 : i, char('a' + i % 26));
        text += piece;
        expected += piece;
        QVERIFY(behind.write(text));
        QCOMPARE(text.size(), 0);
    }
    QVERIFY(behind.finish());
    QVERIFY(device.bytes() == expected);
}

void TestWriteBehind::writesNothingToo()
{
    SlowDevice device(0);
    WriteBehind behind(device);
    QVERIFY(behind.finish());
    TextBuffer text;
    QVERIFY(behind.write(text));
    QVERIFY(behind.finish());
}

/// What is not written yet is in memory, so whoever makes more has to wait.
void TestWriteBehind::waitsForASlowDevice()
{
    SlowDevice device(plenty);
    constexpr qsizetype piece = qsizetype(256) * 1024;
    constexpr int pieces = 40;
    WriteBehind behind(device);
    std::atomic<int> made = 0;
    qsizetype mostWaiting = 0;
    const std::unique_ptr<QThread> maker(QThread::create([&] {
        for (int i = 1; i <= pieces; ++i) {
            TextBuffer text;
            text += QByteArray(piece, 'x');
            behind.write(text);
            mostWaiting = std::max(mostWaiting, i * piece - device.takenBytes());
            made = i;
        }
    }));
    maker->start();
    QTRY_VERIFY_WITH_TIMEOUT(made >= 3, patience);
    for (int i = 1; i <= pieces; ++i) {
        device.turns().release();
        QTRY_COMPARE_WITH_TIMEOUT(device.takenBytes(), i * piece, patience);
    }
    QVERIFY(maker->wait());
    QVERIFY(behind.finish());
    QVERIFY2(mostWaiting <= 4 * piece, qPrintable(QString::number(mostWaiting)));
}

void TestWriteBehind::tellsWhatTheDeviceSays()
{
    SlowDevice device(10);
    device.turns().release(many);
    WriteBehind behind(device);
    TextBuffer text;
    text += "12345";
    QVERIFY(behind.write(text) && behind.finish());
    text += "123456";
    behind.write(text);
    QVERIFY(!behind.finish());
    QCOMPARE(behind.problem(), QStringLiteral("no room is left"));
    QCOMPARE(device.bytes(), QByteArray("12345"));
}

void TestWriteBehind::keepsNothingAfterAFailure()
{
    SlowDevice device(0);
    device.turns().release(many);
    WriteBehind behind(device);
    TextBuffer text;
    text += 'a';
    behind.write(text);
    QVERIFY(!behind.finish());
    text += QByteArray(1000, 'x');
    QVERIFY(!behind.write(text));
    QCOMPARE(text.capacity(), 0);
}

/// As a cancelled export does.
void TestWriteBehind::canBeLeftEarly()
{
    SlowDevice device(plenty);
    device.turns().release();
    {
        WriteBehind behind(device);
        TextBuffer text;
        text += "one";
        QVERIFY(behind.write(text));
    }
    QVERIFY(device.bytes().isEmpty() || device.bytes() == "one");
}

WASCLEAN_TEST(TestWriteBehind, QCoreApplication)

} // namespace tst_writebehind

#include "tst_writebehind.moc"
