// Exports of a capture against plain copying of the file that comes out, in one run, and the memory
// that they take: each export is a process of its own, once with a tenth of the messages.

#include "app/capture/capture.h"
#include "app/exchange/exportfile.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/prices.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <sys/resource.h>

using namespace wasclean;

namespace {

struct Result
{
    double seconds = 0;
    double peakMiB = 0;
};

void report(qint64 nanoseconds)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%.6f %.1f\n", double(nanoseconds) / 1e9, double(usage.ru_maxrss) / 1024);
}

int runExport(const QString &capture, const QString &file)
{
    ExportRequest request;
    request.capturePath = capture;
    request.filePath = file;
    request.format = *formatOf(file);
    QElapsedTimer clock;
    clock.start();
    const QString problem = exportFile(request);
    report(clock.nsecsElapsed());
    if (!problem.isEmpty())
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problem.isEmpty() ? 0 : 1;
}

int runCopy(const QString &from, const QString &to)
{
    QElapsedTimer clock;
    clock.start();
    QFile in(from);
    QSaveFile out(to);
    if (!in.open(QFile::ReadOnly) || !out.open(QFile::WriteOnly))
        return 1;
    while (!in.atEnd())
        out.write(in.read(qint64(256) * 1024));
    const bool good = out.commit();
    report(clock.nsecsElapsed());
    return good ? 0 : 1;
}

Result child(const QString &what, const QString &from, const QString &to)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {what, from, to});
    process.waitForFinished(-1);
    const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitCode() != 0 || numbers.size() != 2)
        qFatal("A child failed.");
    return {numbers[0].toDouble(), numbers[1].toDouble()};
}

Result median(std::vector<Result> results)
{
    std::sort(results.begin(), results.end(),
        [](const Result &a, const Result &b) { return a.seconds < b.seconds; });
    return results[results.size() / 2];
}

int compare(qint64 rows, int rounds)
{
    const CaptureFolder folder;
    const QString small = folder.filePath(QStringLiteral("small.wasclean"));
    const QString large = folder.filePath(QStringLiteral("large.wasclean"));
    for (const auto &[path, count] : {std::pair(small, rows / 10), std::pair(large, rows)}) {
        Capture capture(path);
        fillWithPrices(capture, count);
    }
    CaptureThreads::waitUntilClosed();
    std::printf("| format | MiB | export s | copy s | ratio | peak MiB, %lld | peak MiB, %lld |\n"
                "|---|---|---|---|---|---|---|\n",
        static_cast<long long>(rows / 10), static_cast<long long>(rows));
    for (const char *ending : {"jsonl", "csv", "txt", "har", "html"}) {
        const QString file = folder.filePath(QStringLiteral("out.") + QLatin1String(ending));
        const QString copy = folder.filePath(QStringLiteral("copy"));
        const Result few = child(QStringLiteral("--export"), small, file);
        std::vector<Result> exports;
        std::vector<Result> copies;
        for (int round = 0; round < rounds; ++round) {
            exports.push_back(child(QStringLiteral("--export"), large, file));
            copies.push_back(child(QStringLiteral("--copy"), file, copy));
        }
        const Result ours = median(exports);
        const Result plain = median(copies);
        std::printf("| %s | %.0f | %.2f | %.2f | %.1f | %.0f | %.0f |\n", ending,
            double(QFileInfo(file).size()) / 1024 / 1024, ours.seconds, plain.seconds,
            ours.seconds / plain.seconds, few.peakMiB, ours.peakMiB);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--export"))
        return runExport(arguments[2], arguments[3]);
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--copy"))
        return runCopy(arguments[2], arguments[3]);
    return compare(arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000,
        arguments.size() > 2 ? arguments[2].toInt() : 3);
}
