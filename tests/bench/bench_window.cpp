// How long the real window keeps its user waiting while a flood pours in and the log follows it,
// and what memory the process takes. The server is a process of its own. A thread posts a heartbeat
// every 2 ms: the longest wait of one is the longest time for which a key or a click would have
// waited. The same window at rest is the baseline. With “schema” behind the sizes, messages are
// JSON and are compared with a schema where they are looked at.

#include "app/base/allocator.h"
#include "app/capture/capturemodel.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/floodserver.h"
#include "tests/bench/heart.h"
#include "ui/session/connectionview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <functional>
#include <vector>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace wasclean;

namespace {

/// A line of /proc/self/status in MiB.
double statusMiB(const char *name)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return -1;
}

void waitUntil(const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    timer.start(20);
    loop.exec();
}

void print(const char *what, const std::vector<qint64> &waits, qint64 rest)
{
    const auto at = [&waits](double share) {
        return double(waits[size_t(double(waits.size() - 1) * share)]) / 1e6;
    };
    std::printf("| %s | %.1f | %.1f | %.1f | %.1f |\n", what, at(0.5), at(0.99), at(1),
        double(waits.back()) / double(std::max<qint64>(rest, 1)));
    std::fflush(stdout);
}

/// Scrolls to places all over the log, with Home, End, and by the bar; waits for the rows each
/// time.
void wander(QTableView &table)
{
    for (int step = 0; step < 200; ++step) {
        const int row = int(qint64(table.model()->rowCount() - 1) * (step * 37 % 101) / 100);
        table.verticalScrollBar()->setValue(
            table.verticalScrollBar()->maximum() * (step % 11) / 10);
        table.setCurrentIndex(table.model()->index(row, 0));
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
}

QTableView *logOf(const MainWindow &window)
{
    for (auto *table : window.findChildren<QTableView *>()) {
        if (table->accessibleName() == QLatin1String("Message log"))
            return table;
    }
    qFatal("There is no message log.");
}

/// A schema with a few keywords, as those of real messages have.
QString writeSchema(const QString &folder)
{
    QFile file(folder + QStringLiteral("/schema.json"));
    if (!file.open(QFile::WriteOnly))
        qFatal("The schema cannot be written.");
    file.write(R"({"type":"object","required":["a"],"additionalProperties":false,
        "properties":{"a":{"type":"string","maxLength":1000000,"pattern":"^x*$"}}})");
    return file.fileName();
}

int flood(MainWindow &window, const QString &url, const QString &schema, qint64 count)
{
    QTableView *table = logOf(window);
    Heart heart;
    QElapsedTimer clock;
    clock.start();
    waitUntil([&clock] { return clock.hasExpired(2000); });
    const std::vector<qint64> idle = heart.take();

    auto *view = window.findChild<ConnectionView *>();
    ConnectionSettings settings;
    settings.url = url;
    settings.schemaReceived = schema;
    view->setSettings(settings);
    clock.start();
    view->requestConnect();
    // The messages, open and close.
    waitUntil([&] { return qint64(table->model()->rowCount()) >= count + 2; });
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const std::vector<qint64> flooded = heart.take();
    const double peak = statusMiB("VmHWM:");
    wander(*table);
    const std::vector<qint64> wandered = heart.take();

    std::printf("%lld messages in %.1f s, %.2f M/s; peak memory %.0f MiB, afterwards %.0f MiB "
                "(%.0f MiB of it private)\n\n"
                "| the window | median wait ms | 99 %% | longest | longest, against rest |\n"
                "|---|---|---|---|---|\n",
        static_cast<long long>(count), seconds, double(count) / seconds / 1e6, peak,
        statusMiB("VmRSS:"), statusMiB("RssAnon:"));
    print("at rest", idle, idle.back());
    print("in the flood, following", flooded, idle.back());
    print("scrolling all over", wandered, idle.back());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    tuneAllocator();
    quint16 port = 0;
    const int listener = listenLocally(port);
    if (listener < 0)
        return 1;
    const qint64 count = argc > 1 ? atoll(argv[1]) : 10'000'000;
    const qsizetype bytes = argc > 2 ? atoll(argv[2]) : 32;
    const bool hasSchema = argc > 3 && qstrcmp(argv[3], "schema") == 0;
    const pid_t server = ::fork();
    if (server == 0) {
        // Without a display the window never connects.
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        serveOnce(listener, {bytes, count, hasSchema});
        ::_exit(0);
    }
    int result = 0;
    {
        QApplication application(argc, argv);
        const CaptureFolder folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        Theme theme;
        theme.setScheme(Theme::Scheme::Light);
        MainWindow window(settings, theme,
            [&folder] { return folder.filePath(QStringLiteral("bench.wasclean")); });
        window.resize(1200, 800);
        window.show();
        result = flood(window, QStringLiteral("ws://127.0.0.1:%1/").arg(port),
            hasSchema ? writeSchema(folder.path()) : QString(), count);
    }
    ::kill(server, SIGTERM);
    ::waitpid(server, nullptr, 0);
    return result;
}
