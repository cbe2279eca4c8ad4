// How long the window takes from the start of the process to its first painted frame, and what
// memory it has a second later, against an empty QMainWindow. Each is a process of its own.

#include "app/base/allocator.h"
#include "app/base/terminal.h"
#include "app/base/terminationsignals.h"
#include "app/base/translations.h"
#include "app/demo/demoserver.h"
#include "app/demo/demourl.h"
#include "tests/bench/clientprocess.h"
#include "tests/bench/firstframe.h"
#include "ui/demo/demooffer.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/fontreading.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace wasclean;

namespace {

constexpr std::chrono::milliseconds memoryReleaseDelay{500};

struct Start
{
    double ms = 0;
    double memoryMiB = 0;
    double threads = 0;
};

/// As main.cpp does it, but for the version of the About window, and with settings and a capture in
/// a folder of its own.
int runWindow(int &argc, char **argv)
{
    tuneAllocator();
    escapeLogMessages();
    FontReading fonts;
    const QApplication application(argc, argv);
    installTranslations();
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    installAccessibleScrollAreas();
    Theme theme;
    theme.setScheme(Theme::Scheme::System);
    DemoServer server;
    fonts.wait();
    MainWindow window(
        settings, theme, [&folder] { return folder.filePath(QStringLiteral("start.wasclean")); });
    QList<UrlChoice> choices;
    for (const DemoServer::Path &path : DemoServer::paths())
        choices.append({demoUrl(path.path), path.description, path.subprotocol});
    window.setDemoUrls(choices);
    DemoOffer offer(server);
    window.setDemoOffer(offer);
    window.setDemoServer(
        [&offer](const QString &path, bool withTls) { return offer.url(path, withTls); },
        [&server] { return server.certificates(); });
    QObject::connect(&window, &MainWindow::aboutToOpen, &offer, &DemoOffer::startFor);
    window.setSendFolder(folder.path());
    const FirstFrame firstFrame(window);
    window.show();
    window.start({});
    window.lookAfterCaptures();
    QTimer::singleShot(memoryReleaseDelay, &releaseFreeMemory);
    const TerminationSignals signalWatch;
    return QApplication::exec();
}

Start startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    Start start;
    while (process.waitForReadyRead(-1)) {
        if (start.ms == 0)
            start.ms = double(clock.nsecsElapsed()) / 1e6;
    }
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAll().simplified().split(' ');
    if (words.size() != 3)
        qFatal("%s did not say what it measured.", qPrintable(program));
    start.memoryMiB = words[1].toDouble() / 1024;
    start.threads = words[2].toDouble();
    return start;
}

void print(const char *what, const std::vector<Start> &empty, const std::vector<Start> &whole,
    double Start::*member)
{
    const auto median = [member](const std::vector<Start> &starts) {
        std::vector<double> values;
        values.reserve(starts.size());
        for (const Start &start : starts)
            values.push_back(start.*member);
        return medianOf(values);
    };
    std::printf("| %s | %.0f | %.0f | **%.2f** |\n", what, median(empty), median(whole),
        median(whole) / median(empty));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--window") == 0)
        return runWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? atoi(argv[1]) : 7;
    std::vector<Start> empty;
    std::vector<Start> whole;
    for (int round = 0; round < rounds; ++round) {
        empty.push_back(startOf(
            QCoreApplication::applicationDirPath() + QStringLiteral("/bench_emptywindow"), {}));
        whole.push_back(
            startOf(QCoreApplication::applicationFilePath(), {QStringLiteral("--window")}));
    }
    std::printf("| | empty window | Wasclean | ratio |\n|---|---|---|---|\n");
    print("first frame, ms", empty, whole, &Start::ms);
    print("memory at rest, MiB", empty, whole, &Start::memoryMiB);
    print("threads at rest", empty, whole, &Start::threads);
    return 0;
}
