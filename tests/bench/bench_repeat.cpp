#include "app/automation/automation.h"
#include "app/connection/connection.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace wasclean;

/// Repeats a message and looks at when it left and when it arrived; see README.md here.
namespace {

qint64 monotonic() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

/// Notes when messages arrive, on a thread of its own; floods the client if asked to.
class Receiver : public QObject
{
public:
    void listen()
    {
        m_server = new QWebSocketServer({}, QWebSocketServer::NonSecureMode, this);
        m_server->listen(QHostAddress::LocalHost);
        connect(m_server, &QWebSocketServer::newConnection, this, [this] {
            m_client = m_server->nextPendingConnection();
            connect(m_client, &QWebSocket::textMessageReceived, this,
                [this] { m_arrivals.push_back(monotonic()); });
            if (m_floods)
                flood();
        });
    }

    quint16 port() const { return m_server->serverPort(); }

    void setFloods(bool floods) { m_floods = floods; }

    const std::vector<qint64> &arrivals() const { return m_arrivals; }

private:
    void flood()
    {
        if (m_client->bytesToWrite() < 1 << 20) {
            for (int i = 0; i < 500; ++i)
                m_client->sendTextMessage(QStringLiteral("{\"type\":\"tick\",\"n\":%1}").arg(i));
        }
        QTimer::singleShot(1, this, [this] { flood(); });
    }

    QWebSocketServer *m_server = nullptr;
    QWebSocket *m_client = nullptr;
    bool m_floods = false;
    std::vector<qint64> m_arrivals;
};

struct Load
{
    const char *name;
    bool busyWindow;
    bool flood;
};

struct Intervals
{
    qint64 count = 0;
    double mean = 0;
    double p99 = 0;
    double longest = 0;
};

/// In milliseconds.
Intervals intervals(const std::vector<qint64> &times)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < times.size(); ++i)
        gaps.push_back(double(times[i] - times[i - 1]) / 1e6);
    if (gaps.empty())
        return {};
    std::sort(gaps.begin(), gaps.end());
    return {qint64(times.size()), double(times.back() - times.front()) / 1e6 / double(gaps.size()),
        gaps[gaps.size() * 99 / 100], gaps.back()};
}

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Blocks this thread half of the time, as a window with much to paint.
class BusyWindow : public QObject
{
public:
    BusyWindow()
    {
        connect(&m_timer, &QTimer::timeout, this, [] { QThread::msleep(50); });
        m_timer.start(100);
    }

private:
    QTimer m_timer;
};

void open(Connection &connection, quint16 port)
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
    QEventLoop loop;
    QObject::connect(&connection, &Connection::opened, &loop, &QEventLoop::quit);
    connection.open(options);
    loop.exec();
}

void run(const Load &load, std::chrono::milliseconds interval, std::chrono::seconds duration,
    QTextStream &out)
{
    QThread thread;
    auto *receiver = new Receiver;
    receiver->setFloods(load.flood);
    receiver->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, receiver, &QObject::deleteLater);
    thread.start();
    QMetaObject::invokeMethod(
        receiver, [receiver] { receiver->listen(); }, Qt::BlockingQueuedConnection);

    Connection connection;
    Automation automation(connection);
    std::vector<qint64> left;
    QObject::connect(
        &connection, &Connection::messages, &connection, [&left](const MessageBatch &batch) {
            for (const Message &row : *batch) {
                if (row.direction == Direction::Sent && row.kind == MessageKind::Text)
                    left.push_back(row.time);
            }
        });
    open(connection, receiver->port());
    const auto busy = load.busyWindow ? std::make_unique<BusyWindow>() : nullptr;
    SavedMessage message;
    message.text = QStringLiteral("{\"type\":\"ping\"}");
    automation.startRepeat({message}, MessageSequence::Order::InOrder, {interval, {}, 0});
    wait(duration);
    const qint64 stopped = std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch())
                               .count();
    automation.stopRepeat();
    wait(std::chrono::milliseconds(700));

    std::vector<qint64> arrivals;
    QMetaObject::invokeMethod(
        receiver, [receiver, &arrivals] { arrivals = receiver->arrivals(); },
        Qt::BlockingQueuedConnection);
    const Intervals sent = intervals(left);
    const Intervals arrived = intervals(arrivals);
    const auto wanted = double(interval.count());
    const double stop = std::max(0.0, double(left.back() - stopped) / 1e6);
    out << "| " << load.name << " | " << wanted << " | " << sent.count << " | "
        << QString::number(sent.mean, 'f', 4) << " | "
        << QString::number((sent.mean / wanted - 1) * 100, 'f', 2) << " % | "
        << QString::number(arrived.mean, 'f', 4) << " | " << QString::number(sent.p99, 'f', 2)
        << " | " << QString::number(sent.longest, 'f', 1) << " | "
        << automation.repeatProgress().missed << " | " << QString::number(stop, 'f', 1) << " |\n";
    out.flush();
    thread.quit();
    thread.wait();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("seconds"), {}, QStringLiteral("n"), QStringLiteral("10")});
    parser.process(application);
    const std::chrono::seconds duration(parser.value(QStringLiteral("seconds")).toInt());
    QTextStream out(stdout);
    out << "| load | ms wanted | sent | mean ms | error | mean ms at the server | 99 % under ms "
           "| longest ms | left out | last after Stop, ms |\n|---|---|---|---|---|---|---|---|---|"
           "---|\n";
    const Load loads[]{{"none", false, false}, {"busy window", true, false}, {"flood", false, true},
        {"both", true, true}};
    for (const Load &load : loads)
        run(load, std::chrono::milliseconds(1), duration, out);
    for (const int interval : {10, 100})
        run(loads[3], std::chrono::milliseconds(interval), duration, out);
    return 0;
}
