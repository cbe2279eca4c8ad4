// How long a capture takes from its file to rows that can be looked at: one of ten thousand
// messages against one of ten million, in one run. Also places in it: the end, and a time in the
// middle.

#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/prices.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace wasclean;

namespace {

struct Times
{
    double open = 0;
    double lastRow = 0;
    double randomRow = 0;
};

double milliseconds(const QElapsedTimer &clock) { return double(clock.nsecsElapsed()) / 1e6; }

Times measure(const QString &path)
{
    Times times;
    QElapsedTimer clock;
    clock.start();
    Capture capture(path, Capture::Access::ReadOnly);
    CaptureModel model;
    model.setCapture(&capture);
    waitUntilOpen(capture);
    const auto text = [&model](int row) {
        const QModelIndex index = model.index(row, CaptureModel::Preview);
        while (index.data().toString() == QStringLiteral("…"))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    text(0);
    times.open = milliseconds(clock);
    clock.start();
    text(model.rowCount() - 1);
    times.lastRow = milliseconds(clock);
    clock.start();
    constexpr int places = 50;
    for (int place = 0; place < places; ++place)
        text(int(qint64(model.rowCount() - 1) * (place * 37 % places) / places));
    times.randomRow = milliseconds(clock) / places;
    return times;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 most = arguments.size() > 1 ? arguments[1].toLongLong() : 10'000'000;
    const CaptureFolder folder;
    std::printf(
        "| messages | MiB | open ms | last row ms | row at random ms |\n|---|---|---|---|---|\n");
    double first = 0;
    double last = 0;
    for (const qint64 count : {qint64(10'000), most}) {
        const QString path = folder.filePath(QStringLiteral("%1.wasclean").arg(count));
        {
            Capture capture(path);
            fillWithPrices(capture, count);
        }
        CaptureThreads::waitUntilClosed();
        std::vector<double> open;
        std::vector<double> lastRow;
        std::vector<double> randomRow;
        for (int round = 0; round < 7; ++round) {
            const Times times = measure(path);
            open.push_back(times.open);
            lastRow.push_back(times.lastRow);
            randomRow.push_back(times.randomRow);
        }
        last = median(open);
        first = first > 0 ? first : last;
        std::printf("| %lld | %.0f | %.1f | %.2f | %.2f |\n", static_cast<long long>(count),
            double(QFileInfo(path).size()) / 1024 / 1024, last, median(lastRow), median(randomRow));
    }
    std::printf("\nOpening takes %.1f times as long.\n", last / first);
    return 0;
}
