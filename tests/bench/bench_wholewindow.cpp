// The window, for bench_start.

#include "app/base/allocator.h"
#include "app/base/sessionbus.h"
#include "app/base/terminal.h"
#include "app/base/terminationsignals.h"
#include "app/base/translations.h"
#include "app/demo/demoserver.h"
#include "app/demo/demourl.h"
#include "tests/bench/capturefolder.h"
#include "tests/bench/firstframe.h"
#include "ui/demo/demooffer.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/fontreading.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace wasclean;

constexpr std::chrono::milliseconds memoryReleaseDelay{500};

/// As main.cpp does it, but for the version of the About window, and with settings and a capture in
/// a folder of its own.
int main(int argc, char **argv)
{
    tuneAllocator();
    escapeLogMessages();
    preventSessionBusAutolaunch();
    FontReading fonts;
    const QApplication application(argc, argv);
    installTranslations();
    const CaptureFolder folder;
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
