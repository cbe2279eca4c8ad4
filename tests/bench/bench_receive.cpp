// Receive throughput of the whole program (Connection, Capture, model) against a bare QWebSocket
// that only counts, with the same server in the same run. Each client is a process of its own, so
// that CPU and peak memory are its own too.

#include "tests/bench/measuredserver.h"
#include "tests/bench/receivingprogram.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QWebSocket>

#include <cstdio>

using namespace wasclean;

namespace {

int runBare(const QString &url)
{
    QWebSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    qint64 messages = 0;
    QElapsedTimer clock;
    QObject::connect(&socket, &QWebSocket::connected, &socket, [&clock] { clock.start(); });
    QObject::connect(
        &socket, &QWebSocket::textMessageReceived, &socket, [&messages] { ++messages; });
    QObject::connect(&socket, &QWebSocket::disconnected, &socket, [&] {
        reportClient(messages, clock.nsecsElapsed());
        QCoreApplication::quit();
    });
    socket.open(QUrl(url));
    return QCoreApplication::exec();
}

/// Of all sizes of messages, unless one is given.
int compare(int rounds, qsizetype only)
{
    const MeasuredServer server(serveOnce);
    std::printf("| message | count | bare msg/s | whole msg/s | ratio | CPU s bare/whole | peak "
                "MiB bare/whole |\n"
                "|---|---|---|---|---|---|---|\n");
    for (const Load load : {Load{32, 1'000'000}, Load{1024, 300'000}, Load{65536, 10'000}}) {
        if (only > 0 && only != load.bytes)
            continue;
        const Comparison comparison = server.compare(load, rounds);
        comparison.print(load, comparison.ratio());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto client = clientOf(arguments))
        return client->mode == QLatin1String("bare") ? runBare(client->url)
                                                     : receiveWithProgram(client->url);
    return compare(arguments.size() > 1 ? arguments[1].toInt() : 5,
        arguments.size() > 2 ? arguments[2].toLongLong() : 0);
}
