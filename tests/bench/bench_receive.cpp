// Receive throughput of the whole program (Connection, Capture, model) against a bare QWebSocket
// that only counts, with the same server in the same run. Each client is a process of its own, so
// that CPU and peak memory are its own too.

#include "app/base/allocator.h"
#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/connection/connection.h"
#include "tests/bench/floodserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QProcess>
#include <QTemporaryDir>
#include <QWebSocket>

#include <algorithm>
#include <cstdio>
#include <thread>

#include <sys/resource.h>

using namespace wasclean;

namespace {

void report(qint64 messages, qint64 nanoseconds)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double cpu = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    std::printf("%lld %.6f %.3f %.1f\n", static_cast<long long>(messages),
        double(nanoseconds) / 1e9, cpu, double(usage.ru_maxrss) / 1024);
    std::fflush(stdout);
}

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
        report(messages, clock.nsecsElapsed());
        QCoreApplication::quit();
    });
    socket.open(QUrl(url));
    return QCoreApplication::exec();
}

int runWhole(const QString &url)
{
    tuneAllocator();
    QTemporaryDir folder;
    Capture capture(folder.filePath(QStringLiteral("bench.wasclean")));
    CaptureModel model;
    model.setCapture(&capture);
    Connection connection;
    qint64 messages = 0;
    QElapsedTimer clock;
    bool closed = false;
    // Done is when the last row can be looked at.
    const auto finishWhenShown = [&] {
        if (!closed || model.rowCount() < messages)
            return;
        report(messages - 2, clock.nsecsElapsed());
        QCoreApplication::quit();
    };
    QObject::connect(&connection, &Connection::opened, &model, [&clock] { clock.start(); });
    QObject::connect(&connection, &Connection::messages, &model, [&](const MessageBatch &batch) {
        messages += qint64(batch->size());
        capture.append(batch);
    });
    QObject::connect(&connection, &Connection::closed, &model, [&] {
        closed = true;
        finishWhenShown();
    });
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, finishWhenShown);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    connection.open(options);
    return QCoreApplication::exec();
}

struct Result
{
    double perSecond = 0;
    double cpu = 0;
    double peak = 0;
};

Result measure(const QString &mode, Load load, int listener, quint16 port)
{
    std::thread server(serveOnce, listener, load);
    QProcess client;
    client.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--client"), mode, QStringLiteral("ws://127.0.0.1:%1/").arg(port)});
    client.waitForFinished(-1);
    server.join();
    const QList<QByteArray> numbers = client.readAllStandardOutput().trimmed().split(' ');
    if (numbers.size() != 4 || numbers[0].toLongLong() != load.count) {
        std::fprintf(stderr, "%s lost messages: %s\n", qPrintable(mode), numbers[0].constData());
        return {};
    }
    return {
        double(load.count) / numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(int rounds)
{
    quint16 port = 0;
    const int listener = listenLocally(port);
    if (listener < 0)
        return 1;
    std::printf("| message | count | bare msg/s | whole msg/s | ratio | CPU s bare/whole | peak "
                "MiB bare/whole |\n"
                "|---|---|---|---|---|---|---|\n");
    for (const Load load : {Load{32, 1'000'000}, Load{1024, 300'000}, Load{65536, 10'000}}) {
        std::vector<double> bareSpeed, wholeSpeed, ratios, bareCpu, wholeCpu, barePeak, wholePeak;
        for (int round = 0; round < rounds; ++round) {
            const Result bare = measure(QStringLiteral("bare"), load, listener, port);
            const Result whole = measure(QStringLiteral("whole"), load, listener, port);
            ratios.push_back(whole.perSecond / bare.perSecond);
            bareSpeed.push_back(bare.perSecond);
            wholeSpeed.push_back(whole.perSecond);
            bareCpu.push_back(bare.cpu);
            wholeCpu.push_back(whole.cpu);
            barePeak.push_back(bare.peak);
            wholePeak.push_back(whole.peak);
        }
        std::printf("| %lld B | %lld | %.0f | %.0f | **%.2f** | %.2f / %.2f | %.0f / %.0f |\n",
            static_cast<long long>(load.bytes), static_cast<long long>(load.count),
            median(bareSpeed), median(wholeSpeed), median(ratios), median(bareCpu),
            median(wholeCpu), median(barePeak), median(wholePeak));
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--client"))
        return arguments[2] == QLatin1String("bare") ? runBare(arguments[3])
                                                     : runWhole(arguments[3]);
    return compare(arguments.size() > 1 ? arguments[1].toInt() : 5);
}
