// Filters over a capture against grep on the same payloads, one a line, in one run. Both read from
// the page cache. Prints medians and their ratio.

#include "app/capture/capture.h"
#include "app/capture/filterscan.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/prices.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace wasclean;

namespace {

struct Case
{
    QString name;
    FilterInput input;
    QStringList grep;
};

/// The payloads, one a line.
void writeLines(const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        qFatal("The lines cannot be written.");
    for (qint64 row = 0; row < rows; ++row)
        file.write(pricePayload(row) + '\n');
}

struct Result
{
    qint64 nanoseconds = 0;
    qint64 found = 0;
};

Result scan(Capture &capture, const FilterInput &input)
{
    QElapsedTimer clock;
    clock.start();
    FilterScan scan(&capture, *parseFilter(input), 0);
    QEventLoop loop;
    QObject::connect(&scan, &FilterScan::done, &loop, &QEventLoop::quit);
    loop.exec();
    return {clock.nsecsElapsed(), scan.found().count()};
}

Result grep(const QStringList &arguments, const QString &lines)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(QStringLiteral("grep"), arguments + QStringList{lines});
    process.waitForFinished(-1);
    return {clock.nsecsElapsed(), process.readAllStandardOutput().trimmed().toLongLong()};
}

Result median(std::vector<Result> results)
{
    std::sort(results.begin(), results.end(),
        [](const Result &a, const Result &b) { return a.nanoseconds < b.nanoseconds; });
    return results[results.size() / 2];
}

std::vector<Case> cases()
{
    const auto text = [](const char *wanted, bool folds) {
        return FilterInput{QString::fromLatin1(wanted), false,
            folds ? Qt::CaseInsensitive : Qt::CaseSensitive, false};
    };
    const auto regex = [](const char *wanted) {
        return FilterInput{QString::fromLatin1(wanted), true, Qt::CaseSensitive, false};
    };
    const auto arguments = [](const char *flags, const char *pattern) {
        return QStringList{QString::fromLatin1(flags), QString::fromLatin1(pattern)};
    };
    return {
        {QStringLiteral("text in each tenth row"), text("heartbeat", false),
            arguments("-cF", "heartbeat")},
        {QStringLiteral("rare text"), text("1.0777777", false), arguments("-cF", "1.0777777")},
        {QStringLiteral("missing text"), text("no such text", false),
            arguments("-cF", "no such text")},
        {QStringLiteral("text in each row"), text("type", false), arguments("-cF", "type")},
        {QStringLiteral("text, any case"), text("HeartBeat", true), arguments("-ciF", "HeartBeat")},
        {QStringLiteral("expression with a literal"), regex("heartbeat.*[0-9]99,"),
            arguments("-cE", "heartbeat.*[0-9]99,")},
        {QStringLiteral("expression, many candidates"), regex("EURUSD.*12[0-9]3,"),
            arguments("-cE", "EURUSD.*12[0-9]3,")},
        {QStringLiteral("expression without a literal"), regex("[0-9]{6}\\.|[xyz]{30}"),
            arguments("-cE", "[0-9]{6}\\.|[xyz]{30}")},
        {QStringLiteral("JSON path, against grep of its text"),
            text("$.type = \"heartbeat\"", false), arguments("-cF", "\"type\":\"heartbeat\"")},
    };
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption rowsOption(QStringLiteral("rows"), QStringLiteral("Messages."),
        QStringLiteral("count"), QStringLiteral("1000000"));
    const QCommandLineOption runsOption(QStringLiteral("runs"), QStringLiteral("Runs of each."),
        QStringLiteral("count"), QStringLiteral("7"));
    parser.addOptions({rowsOption, runsOption});
    parser.process(application);

    const CaptureFolder directory;
    const QString lines = directory.filePath(QStringLiteral("lines"));
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    const qint64 rows = parser.value(rowsOption).toLongLong();
    writeLines(lines, rows);
    {
        Capture written(path);
        fillWithPrices(written, rows);
    }
    Capture capture(path);
    waitUntilOpen(capture);

    QTextStream out(stdout);
    out << "| filter | found | Wasclean ms | grep ms | ratio |\n|---|---|---|---|---|\n";
    for (const Case &one : cases()) {
        std::vector<Result> ours;
        std::vector<Result> theirs;
        for (int run = 0; run < parser.value(runsOption).toInt(); ++run) {
            ours.push_back(scan(capture, one.input));
            theirs.push_back(grep(one.grep, lines));
        }
        const Result our = median(ours);
        const Result their = median(theirs);
        out << "| " << one.name << " | " << our.found
            << (our.found == their.found ? "" : " (grep differs)") << " | "
            << our.nanoseconds / 1'000'000 << " | " << their.nanoseconds / 1'000'000 << " | "
            << QString::number(double(our.nanoseconds) / double(their.nanoseconds), 'f', 2)
            << " |\n";
        out.flush();
    }
    return 0;
}
