// Send throughput of the whole program (Connection, Capture, model) against a bare QWebSocket, with
// the same server in the same run: from the first call until the server has every byte. Each client
// is a process of its own.
//   bench_send [rounds]

#include "app/base/allocator.h"
#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/connection/connection.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/measuredserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QWebSocket>

#include <cstdio>

using namespace wasclean;

namespace {

int runBare(const QString &url, Load load)
{
    QWebSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    const QString text(load.bytes, u'x');
    QElapsedTimer clock;
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&] {
        clock.start();
        for (qint64 i = 0; i < load.count; ++i)
            socket.sendTextMessage(text);
    });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] {
        reportClient(load.count, clock.nsecsElapsed());
        QCoreApplication::quit();
    });
    socket.open(QUrl(url));
    return QCoreApplication::exec();
}

int runWhole(const QString &url, Load load)
{
    tuneAllocator();
    CaptureFolder folder;
    Capture capture(folder.filePath(QStringLiteral("bench.wasclean")));
    CaptureModel model;
    model.setCapture(&capture);
    Connection connection;
    const QString text(load.bytes, u'x');
    qint64 sent = 0;
    QElapsedTimer clock;
    QObject::connect(&connection, &Connection::opened, &model, [&] {
        clock.start();
        for (qint64 i = 0; i < load.count; ++i)
            connection.sendText(text);
    });
    QObject::connect(&connection, &Connection::messages, &model, [&](const MessageBatch &batch) {
        for (const Message &row : *batch)
            sent += row.kind == MessageKind::Text ? 1 : 0;
        capture.append(batch);
    });
    QObject::connect(&connection, &Connection::closed, &model, [&] {
        reportClient(sent, clock.nsecsElapsed());
        QCoreApplication::quit();
    });
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    connection.open(options);
    return QCoreApplication::exec();
}

int compare(int rounds)
{
    const MeasuredServer server(receiveOnce);
    std::printf(
        "| message | count | bare msg/s | whole msg/s | bare : whole | CPU s bare/whole | peak "
        "MiB bare/whole |\n"
        "|---|---|---|---|---|---|---|\n");
    for (const Load load : {Load{32, 300'000}, Load{1024, 100'000}}) {
        const Comparison comparison = server.compare(load, rounds);
        comparison.print(load, 1 / comparison.ratio());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto client = clientOf(arguments)) {
        return client->mode == QLatin1String("bare") ? runBare(client->url, client->load)
                                                     : runWhole(client->url, client->load);
    }
    return compare(arguments.size() > 1 ? arguments[1].toInt() : 5);
}
