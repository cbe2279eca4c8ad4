#include "app/connection/connection.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/servers/replaysession.h"
#include "tests/support/testrunner.h"
#include "tests/support/transcripts.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <functional>

namespace tst_mutations {

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

constexpr int defaultCount = 2'000;
constexpr int atOnce = 48;
constexpr int longestPauseMs = 3;
/// Far more than both timeouts together.
constexpr auto hangLimit = 60s;

/// Damages a server's script in one of several ways, reproducibly.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    { }

    ReplayScript mutate(ReplayScript script)
    {
        for (int i = int(below(3)); i >= 0 && !script.empty(); --i)
            damage(script);
        if (below(4) == 0)
            script = cutIntoPieces(script);
        for (ReplayStep &step : script)
            step.afterMs = std::min(step.afterMs, longestPauseMs);
        return script;
    }

    quint32 below(quint32 limit) { return m_random.bounded(limit); }

private:
    void damage(ReplayScript &script)
    {
        const std::size_t place = below(quint32(script.size()));
        QByteArray &bytes = script[place].bytes;
        switch (below(8)) {
        case 0:
            flipBits(bytes);
            break;
        case 1:
            bytes.truncate(below(quint32(bytes.size()) + 1));
            break;
        case 2:
            bytes.insert(below(quint32(bytes.size()) + 1), garbage());
            break;
        case 3:
            bytes = garbage();
            break;
        case 4: {
            const ReplayStep twice = script[place];
            script.insert(script.begin() + std::ptrdiff_t(place), twice);
            break;
        }
        case 5:
            std::swap(script[place], script[below(quint32(script.size()))]);
            break;
        case 6:
            script.erase(script.begin() + std::ptrdiff_t(place));
            break;
        default:
            bytes.remove(below(quint32(bytes.size()) + 1), 1 + below(4));
        }
    }

    void flipBits(QByteArray &bytes)
    {
        for (quint32 i = below(6); i < 6 && !bytes.isEmpty(); ++i) {
            const auto at = qsizetype(below(quint32(bytes.size())));
            bytes[at] = char(bytes[at] ^ (1 << below(8)));
        }
    }

    QByteArray garbage()
    {
        QByteArray bytes(1 + below(40), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(below(256));
        return bytes;
    }

    /// The same bytes in the same order, but in other segments.
    ReplayScript cutIntoPieces(const ReplayScript &script)
    {
        ReplayScript pieces;
        for (const ReplayStep &step : script) {
            // The accept key is filled in per step, so a head stays whole.
            QByteArray rest = step.bytes.contains('{') ? QByteArray() : step.bytes;
            while (rest.size() > 1 && pieces.size() < 60) {
                ReplayStep piece;
                piece.afterMs = int(below(2));
                piece.bytes = rest.first(1 + below(quint32(rest.size()) - 1));
                rest.remove(0, piece.bytes.size());
                pieces.push_back(piece);
            }
            pieces.push_back(step);
            if (!rest.isEmpty())
                pieces.back().bytes = rest;
        }
        return pieces;
    }

    QRandomGenerator m_random;
};

/// What one attempt did that it must not do; empty when it behaved.
class Watch : public QObject
{
    Q_OBJECT

public:
    explicit Watch(QObject *parent)
        : QObject(parent)
    {
        connect(&m_connection, &Connection::opened, this, [this] { note(QStringLiteral("open")); });
        connect(&m_connection, &Connection::errorOccurred, this,
            [this] { note(QStringLiteral("error")); });
        connect(&m_connection, &Connection::messages, this, [this](const MessageBatch &batch) {
            for (const Message &row : *batch)
                note(QLatin1String(kindName(row.kind)));
        });
        connect(&m_connection, &Connection::closed, this, [this](const CloseEvent &event) {
            note(QStringLiteral("close"));
            ++m_closes;
            if (!event.wasClean && event.sentence.isEmpty())
                m_problem = QStringLiteral("a close without a sentence");
            QTimer::singleShot(0, this, &Watch::finished);
        });
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [this] {
            m_problem = QStringLiteral("it never closed");
            emit finished();
        });
    }

    void start(quint16 port, quint32 habit)
    {
        ConnectionOptions options;
        options.url = *WebSocketUrl::parse(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
        options.handshakeTimeout = 300ms;
        options.closingTimeout = 200ms;
        m_limit.start(hangLimit);
        m_connection.open(options);
        behave(habit);
    }

    QString problem() const
    {
        return m_problem.isEmpty() && m_closes != 1 ? QStringLiteral("%1 closes").arg(m_closes)
                                                    : m_problem;
    }

signals:
    void finished();

private:
    /// Not every page sits and waits; the pause bounds how long an open connection may stay.
    void behave(quint32 habit)
    {
        connect(&m_connection, &Connection::opened, this, [this, habit] {
            if (habit % 3 == 0)
                m_connection.sendText(QStringLiteral("hello"));
            if (habit % 5 == 0)
                m_connection.close(3000, QStringLiteral("enough"));
            else
                QTimer::singleShot(150, this, [this] { m_connection.close(); });
        });
        if (habit % 11 == 0)
            QTimer::singleShot(10, this, [this] { m_connection.close(); });
        else if (habit % 13 == 0)
            QTimer::singleShot(30, this, [this] { m_connection.abort(); });
    }

    void note(const QString &event)
    {
        if (m_closes > 0)
            m_problem = QStringLiteral("%1 after close").arg(event);
    }

    Connection m_connection;
    QTimer m_limit;
    QString m_problem;
    int m_closes = 0;
};

} // namespace

/// Damaged transcripts through the real Connection: whatever a server does, there is no crash, no
/// hang, and exactly one close, which is the last event. WASCLEAN_MUTATIONS sets how many, and
/// WASCLEAN_SEED repeats a run.
class TestMutations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void busyServerSeesTheEndOnce();
    void alwaysOneClose();

private:
    void startOne();
    void finishOne(Watch *watch, quint16 port, int number);

    std::vector<ReplayScript> m_originals;
    ReplayServer m_server;
    std::unique_ptr<Mutator> m_mutator;
    QEventLoop m_loop;
    QStringList m_problems;
    int m_started = 0;
    int m_finished = 0;
    int m_count = defaultCount;
};

void TestMutations::initTestCase()
{
    const auto file = Transcripts::load(QStringLiteral(WASCLEAN_TEST_DATA "/close_events.json"));
    for (const QJsonValue &row : file.transcripts)
        m_originals.push_back(replayScript(row[u"server"].toArray()));
    QVERIFY(m_originals.size() > 100);

    const QByteArray seedText = qgetenv("WASCLEAN_SEED");
    const quint32 seed
        = seedText.isEmpty() ? QRandomGenerator::global()->generate() : seedText.toUInt();
    m_mutator = std::make_unique<Mutator>(seed);
    if (qEnvironmentVariableIsSet("WASCLEAN_MUTATIONS"))
        m_count = qEnvironmentVariableIntValue("WASCLEAN_MUTATIONS");
    qInfo("%d mutated transcripts; repeat with WASCLEAN_SEED=%u", m_count, seed);
}

/// A client ends while the server's thread is busy for longer than it waits for a frame.
void TestMutations::busyServerSeesTheEndOnce()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, listener.serverPort());
    QVERIFY(listener.waitForNewConnection(5000));
    QVERIFY(client.waitForConnected());

    ReplayStep awaitFrame;
    awaitFrame.awaitedOpcode = 1;
    awaitFrame.end = ReplayEnd::Hold;
    ReplaySession session(listener.nextPendingConnection(), {awaitFrame}, AfterFin::CloseAtOnce);
    client.write("GET / HTTP/1.1\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QTRY_VERIFY(session.isAwaitingFrame());
    client.abort();
    // The wait is over before the thread has looked at the socket.
    auto *timer = session.findChild<QTimer *>();
    QTimerEvent timeout(timer->timerId());
    QCoreApplication::sendEvent(timer, &timeout);
    QTRY_VERIFY(session.isDone());
}

void TestMutations::alwaysOneClose()
{
    for (int i = 0; i < qMin(atOnce, m_count); ++i)
        startOne();
    m_loop.exec();
    QCOMPARE(m_finished, m_count);
    QVERIFY2(m_problems.isEmpty(), qPrintable(m_problems.join(u'\n')));
}

void TestMutations::startOne()
{
    const int number = m_started++;
    const auto &original = m_originals[m_mutator->below(quint32(m_originals.size()))];
    const quint16 port = m_server.listen(m_mutator->mutate(original), AfterFin::CloseAtOnce);
    auto *watch = new Watch(this);
    connect(watch, &Watch::finished, this,
        [this, watch, port, number] { finishOne(watch, port, number); });
    watch->start(port, m_mutator->below(1000));
}

void TestMutations::finishOne(Watch *watch, quint16 port, int number)
{
    if (!watch->problem().isEmpty())
        m_problems.append(
            QStringLiteral("number %1: %2").arg(QString::number(number), watch->problem()));
    watch->deleteLater();
    m_server.stop(port);
    ++m_finished;
    if (m_started < m_count)
        startOne();
    else if (m_finished == m_count)
        m_loop.quit();
}

WASCLEAN_TEST(TestMutations, QCoreApplication)

} // namespace tst_mutations

#include "tst_mutations.moc"
