// How long a message takes to a server and back: through a bare QWebSocket, through the whole
// program without its window, and until its row can be looked at.

#include "app/base/allocator.h"
#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/connection/connection.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/floodserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTimer>
#include <QWebSocket>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace wasclean;
using namespace std::chrono_literals;

namespace {

/// Sends one message after the other, each when the answer to the one before is in, or a pause
/// after that.
class Rounds
{
public:
    Rounds(int count, std::chrono::milliseconds pause, std::function<void()> send)
        : m_count(count)
        , m_pause(pause)
        , m_send(std::move(send))
    { }

    void start()
    {
        m_clock.start();
        m_send();
    }

    void noteAnswer()
    {
        m_times.push_back(double(m_clock.nsecsElapsed()) / 1e6);
        if (int(m_times.size()) == m_count)
            QCoreApplication::quit();
        else if (m_pause.count() == 0)
            start();
        else
            QTimer::singleShot(m_pause, Qt::PreciseTimer, qApp, [this] { start(); });
    }

    void print(const char *name)
    {
        std::sort(m_times.begin(), m_times.end());
        std::printf("| %s | %lld | %.3f | %.3f | %.3f |\n", name,
            static_cast<long long>(m_pause.count()), m_times[m_times.size() / 2],
            m_times[m_times.size() * 99 / 100], m_times.back());
        std::fflush(stdout);
    }

private:
    int m_count;
    std::chrono::milliseconds m_pause;
    std::function<void()> m_send;
    QElapsedTimer m_clock;
    std::vector<double> m_times;
};

void measureBare(const QUrl &url, int count, std::chrono::milliseconds pause)
{
    QWebSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    Rounds rounds(count, pause, [&socket] { socket.sendTextMessage(QStringLiteral("hello")); });
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&rounds] { rounds.start(); });
    QObject::connect(
        &socket, &QWebSocket::textMessageReceived, &socket, [&rounds] { rounds.noteAnswer(); });
    socket.open(url);
    QCoreApplication::exec();
    rounds.print("bare QWebSocket");
}

qint64 answersIn(const MessageBatch &batch)
{
    return std::count_if(batch->begin(), batch->end(), [](const Message &row) {
        return row.kind == MessageKind::Text && row.direction == Direction::Received;
    });
}

void measureWhole(const QUrl &url, int count, std::chrono::milliseconds pause, bool untilShown)
{
    CaptureFolder folder;
    Capture capture(folder.filePath(QStringLiteral("bench.wasclean")));
    CaptureModel model;
    model.setCapture(&capture);
    Connection connection;
    Rounds rounds(count, pause, [&connection] { connection.sendText(QStringLiteral("hello")); });
    qint64 rows = 0;
    bool isAnswered = false;
    QObject::connect(&connection, &Connection::opened, &model, [&rounds] { rounds.start(); });
    QObject::connect(&connection, &Connection::messages, &model, [&](const MessageBatch &batch) {
        rows += qint64(batch->size());
        capture.append(batch);
        isAnswered = isAnswered || answersIn(batch) > 0;
        if (!untilShown && std::exchange(isAnswered, false))
            rounds.noteAnswer();
    });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, [&] {
        if (untilShown && isAnswered && model.rowCount() == rows) {
            isAnswered = false;
            rounds.noteAnswer();
        }
    });
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url.toString());
    connection.open(options);
    QCoreApplication::exec();
    rounds.print(untilShown ? "whole program, until the row is there" : "whole program");
}

} // namespace

int main(int argc, char **argv)
{
    tuneAllocator();
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 2000;
    quint16 port = 0;
    const int listener = listenLocally(port);
    if (listener < 0)
        return 1;
    const QUrl url(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
    std::printf("| through | pause ms | median ms | 99 %% under ms | longest ms "
                "|\n|---|---|---|---|---|\n");
    for (const auto pause : {0ms, 20ms}) {
        const int rounds = pause == 0ms ? count : std::max(count / 10, 1);
        for (int way = 0; way < 3; ++way) {
            std::thread server(echoOnce, listener);
            if (way == 0)
                measureBare(url, rounds, pause);
            else
                measureWhole(url, rounds, pause, way == 2);
            server.join();
        }
    }
    return 0;
}
