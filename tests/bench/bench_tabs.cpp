// How long the real window keeps its user waiting while fifty tabs get twenty messages a second
// each, and whether every hidden tab has counted all of them. The demo server runs on a thread of
// its own. The same window at rest, with all tabs open and none connected, is the baseline.

#include "app/base/allocator.h"
#include "app/demo/demoserver.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/heart.h"
#include "ui/session/connectionview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opentabs.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTabBar>
#include <QTimer>

#include <cstdio>

#include <sys/resource.h>

using namespace wasclean;

namespace {

constexpr int tabs = 50;
constexpr int messagesEach = 200;
constexpr int perSecond = 20;

void wait(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds
        = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void print(const char *what, const std::vector<qint64> &waits, double cpu)
{
    const auto at = [&waits](double share) {
        return double(waits[size_t(double(waits.size() - 1) * share)]) / 1e6;
    };
    std::printf("| %s | %.1f | %.1f | %.1f | %.1f |\n", what, at(0.5), at(0.99), at(1), cpu);
}

/// The number in brackets at the end of a tab's text.
int unreadOf(const QString &text)
{
    return text.mid(text.lastIndexOf(u'(') + 1).chopped(1).remove(u',').toInt();
}

/// A window that is restored with tabs for the URL.
void prepare(QSettings &settings, const QString &url)
{
    OpenTabs open;
    for (int i = 0; i < tabs; ++i) {
        TabState state;
        state.settings.url = url;
        open.tabs.append(state);
    }
    writeOpenTabs(open, settings, QStringLiteral("openTabs"));
}

int measure(MainWindow &window)
{
    Heart heart;
    wait(std::chrono::seconds(2));
    heart.take();
    double cpu = cpuSeconds();
    wait(std::chrono::seconds(10));
    print("at rest", heart.take(), cpuSeconds() - cpu);
    for (ConnectionView *view : window.findChildren<ConnectionView *>())
        view->requestConnect();
    cpu = cpuSeconds();
    wait(std::chrono::milliseconds(1000 * messagesEach / perSecond));
    print("with 1,000 messages a second", heart.take(), cpuSeconds() - cpu);
    wait(std::chrono::seconds(5));
    const auto *bar = window.findChild<QTabBar *>(QStringLiteral("connectionTabs"));
    int wrong = 0;
    for (int i = 0; i < bar->count(); ++i) {
        if (i != bar->currentIndex() && unreadOf(bar->tabText(i)) != messagesEach)
            ++wrong;
    }
    std::printf("\n%d of %d hidden tabs counted wrongly.\n", wrong, bar->count() - 1);
    return wrong == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    tuneAllocator();
    QApplication application(argc, argv);
    const CaptureFolder folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Theme theme;
    DemoServer server;
    if (!server.listen(0))
        return 1;
    prepare(settings,
        server.url(QStringLiteral("/flood?count=%1&bytes=100&rate=%2")
                       .arg(QString::number(messagesEach), QString::number(perSecond))));
    int count = 0;
    MainWindow window(settings, theme, [&folder, &count] {
        return folder.filePath(QStringLiteral("bench%1.wasclean").arg(++count));
    });
    window.resize(1200, 800);
    window.show();
    std::printf("| fifty tabs | median wait ms | 99 %% | longest | CPU s in 10 s |\n"
                "|---|---|---|---|---|\n");
    const int result = measure(window);
    window.endNow();
    return result;
}
