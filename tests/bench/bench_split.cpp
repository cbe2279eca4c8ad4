// The scan that gives the messages of a frame a row each, against the filters that look at frames
// only, over the same captures in one run. Prints medians.

#include "app/capture/capture.h"
#include "app/capture/filterscan.h"
#include "app/codecs/codecs.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/prices.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace wasclean;

namespace {

/// Messages of a protocol, so many in a frame.
struct Log
{
    QString name;
    QString codec;
    int perFrame = 1;
    QByteArray before;
    QByteArray between;
    QByteArray after;
};

QByteArray call(qint64 id)
{
    return R"({"jsonrpc":"2.0","id":)" + QByteArray::number(id)
        + (id % 10 == 9 ? R"(,"method":"trade")" : R"(,"method":"quote")")
        + R"(,"params":{"symbol":"EURUSD","bid":1.0812,"ask":1.0813}})";
}

QByteArray invocation(qint64 id)
{
    return R"({"type":1,"target":")" + QByteArray(id % 10 == 9 ? "trade" : "quote")
        + R"(","arguments":[{"symbol":"EURUSD","bid":1.0812,"ask":1.0813,"n":)"
        + QByteArray::number(id) + R"(}]})" + '\x1e';
}

PayloadOf payloadOf(const Log &log)
{
    return [log](qint64 row) -> QByteArray {
        QByteArray payload = log.before;
        for (int i = 0; i < log.perFrame; ++i) {
            const qint64 id = row * log.perFrame + i;
            payload += i > 0 ? log.between : QByteArray();
            payload += log.codec == QLatin1String("signalr") ? invocation(id) : call(id);
        }
        return payload + log.after;
    };
}

struct Result
{
    qint64 nanoseconds = 0;
    qint64 found = 0;
};

Result scan(Capture &capture, const CodecPointer &codec, const QString &filter, bool isSplit)
{
    FilterInput input{filter, false, Qt::CaseSensitive, false};
    input.codecs = {codec};
    RowSplit split;
    if (isSplit)
        split.spans = {{0, codec}};
    QElapsedTimer clock;
    clock.start();
    FilterScan scan(&capture, *parseFilter(input), 0, nullptr, split);
    QEventLoop loop;
    QObject::connect(&scan, &FilterScan::done, &loop, &QEventLoop::quit);
    loop.exec();
    return {clock.nsecsElapsed(), scan.places().count()};
}

Result median(std::vector<Result> results)
{
    std::sort(results.begin(), results.end(),
        [](const Result &a, const Result &b) { return a.nanoseconds < b.nanoseconds; });
    return results[results.size() / 2];
}

std::vector<Log> logs()
{
    const QString jsonRpc = QStringLiteral("jsonrpc");
    return {
        {QStringLiteral("JSON-RPC, one a frame"), jsonRpc, 1, {}, {}, {}},
        {QStringLiteral("JSON-RPC, batches of 4"), jsonRpc, 4, "[", ",", "]"},
        {QStringLiteral("JSON-RPC, batches of 40"), jsonRpc, 40, "[", ",", "]"},
        {QStringLiteral("SignalR, 4 records"), QStringLiteral("signalr"), 4, {}, {}, {}},
        {QStringLiteral("lines of JSON, 4"), QStringLiteral("ndjson"), 4, {}, "\n", "\n"},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption messagesOption(QStringLiteral("messages"),
        QStringLiteral("Of each log."), QStringLiteral("count"), QStringLiteral("1000000"));
    const QCommandLineOption runsOption(QStringLiteral("runs"), QStringLiteral("Runs of each."),
        QStringLiteral("count"), QStringLiteral("5"));
    parser.addOptions({messagesOption, runsOption});
    parser.process(application);
    const qint64 messages = parser.value(messagesOption).toLongLong();
    const int runs = parser.value(runsOption).toInt();

    QTextStream out(stdout);
    out << "| log | filter | rows of frames: ms | million messages a second | one row per message: "
           "ms "
           "| million a second | found |\n|---|---|---|---|---|---|---|\n";
    for (const Log &log : logs()) {
        const CaptureFolder directory;
        const QString path = directory.filePath(QStringLiteral("a.wasclean"));
        const CodecPointer codec = codecWithId(log.codec);
        {
            Capture written(path);
            fillWith(written, messages / log.perFrame, payloadOf(log));
        }
        Capture capture(path);
        waitUntilOpen(capture);
        const QString field = log.codec == QLatin1String("signalr")
            ? QStringLiteral("target = \"trade\"")
            : QStringLiteral("method = \"trade\"");
        const QStringList filters{QString(), QStringLiteral("trade"),
            log.codec == QLatin1String("ndjson") ? QString(field).prepend(QLatin1String("value."))
                                                 : field};
        for (const QString &filter : filters) {
            std::vector<Result> frames;
            std::vector<Result> parts;
            for (int run = 0; run < runs; ++run) {
                frames.push_back(scan(capture, codec, filter, false));
                parts.push_back(scan(capture, codec, filter, true));
            }
            const auto told = [messages](const Result &result) {
                return QStringLiteral("%1 | %2")
                    .arg(result.nanoseconds / 1'000'000)
                    .arg(double(messages) * 1000 / double(result.nanoseconds), 0, 'f', 2);
            };
            out << "| " << log.name << " | " << (filter.isEmpty() ? QStringLiteral("none") : filter)
                << " | " << told(median(frames)) << " | " << told(median(parts)) << " | "
                << median(parts).found << " |\n";
            out.flush();
        }
    }
    return 0;
}
