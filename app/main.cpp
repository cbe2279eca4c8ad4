#include "app/base/allocator.h"
#include "app/base/sessionbus.h"
#include "app/base/terminal.h"
#include "app/base/terminationsignals.h"
#include "app/base/translations.h"
#include "app/capture/capture.h"
#include "app/commandline.h"
#include "app/demo/demoserver.h"
#include "app/demo/demourl.h"
#include "app/demo/serve.h"
#include "app/exchange/convert.h"
#include "app/paste/pastedsteps.h"
#include "app/steps/runsteps.h"
#include "app/version/buildcommit.h"
#include "app/version/versionreport.h"
#include "ui/demo/demooffer.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/style/theme.h"
#include "ui/widgets/accessiblescrollarea.h"
#include "ui/widgets/fontreading.h"
#include "ui/window/mainwindow.h"
#include "ui/window/runningprogram.h"

#include <QApplication>
#include <QLocale>
#include <QSessionManager>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <optional>

using namespace wasclean;

namespace {

constexpr int wrongArgument = 2;
/// Until then the window is built, shown and painted.
constexpr std::chrono::milliseconds memoryReleaseDelay{500};

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("wasclean"));
    QCoreApplication::setApplicationName(QStringLiteral("wasclean"));
}

/// What is printed is English with plain numbers, so that a script can rely on it.
void prepareApplication()
{
    nameApplication();
    QLocale::setDefault(QLocale::c());
    installTranslations();
}

/// Texts and numbers of the window.
void chooseLanguage(const QSettings &settings)
{
    const QLocale system = QLocale::system();
    const QString language
        = languageFor(settings.value(QStringLiteral("language")).toString(), system.uiLanguages());
    if (QLocale(language).language() != system.language())
        QLocale::setDefault(QLocale(language));
    installTranslations(language);
}

/// What a session manager sends when the session is over. A window that is asked to close would
/// have questions for a user who is no longer there.
class SessionEndFilter : public QObject
{
public:
    explicit SessionEndFilter(MainWindow &window)
        : m_window(window)
    { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != qApp || event->type() != QEvent::Quit)
            return false;
        m_window.endNow();
        QCoreApplication::exit();
        return true;
    }

private:
    MainWindow &m_window;
};

/// Without the port, which may be another one in each run.
QList<UrlChoice> demoUrls()
{
    QList<UrlChoice> choices;
    for (const DemoServer::Path &path : DemoServer::paths())
        choices.append({demoUrl(path.path), path.description, path.subprotocol});
    return choices;
}

/// In the language of the system.
int printHelp(int &argc, char **argv, QTextStream &out)
{
    const QString language = languageFor({}, QLocale::system().uiLanguages());
    std::optional<QCoreApplication> application;
    // English needs no translation, nor the remarks of Qt about a locale that is not UTF-8.
    if (language != QLatin1String(english)) {
        application.emplace(argc, argv);
        installTranslations(language);
    }
    for (const QString &line : commandLineHelp().trimmed().split(u'\n'))
        writeLine(out, line);
    return 0;
}

int printVersion(int &argc, char **argv, QTextStream &out)
{
    // It is the same in each locale: Qt need not remark that one is not UTF-8.
    qputenv("LC_ALL", "C.UTF-8");
    // For the plug-in that knows the version of OpenSSL.
    const QCoreApplication application(argc, argv);
    for (const QString &line : versionReport(buildCommit()).split(u'\n'))
        writeLine(out, line);
    return 0;
}

int runServer(int &argc, char **argv, const CommandLine &commandLine, QTextStream &out)
{
    QCoreApplication application(argc, argv);
    prepareApplication();
    return serveWithoutWindow(commandLine.serve, out);
}

int runConvert(int &argc, char **argv, const CommandLine &commandLine)
{
    const QCoreApplication application(argc, argv);
    prepareApplication();
    QTextStream err(stderr);
    if (makesSteps(commandLine.convertTo))
        return convertPasted(
            commandLine.convertFrom, commandLine.convertTo, commandLine.includeSecrets, err);
    const TerminationSignals signalWatch;
    Watch watch;
    watch.cancelled = &TerminationSignals::wasRaised();
    const int result = convertFiles(
        commandLine.convertFrom, commandLine.convertTo, commandLine.includeSecrets, err, watch);
    // A signal that came when all was done ended nothing.
    return result != 0 && watch.isCancelled() ? TerminationSignals::exitCode() : result;
}

int runStepsFiles(int &argc, char **argv, const CommandLine &commandLine, QTextStream &out)
{
    const QCoreApplication application(argc, argv);
    prepareApplication();
    QTextStream err(stderr);
    return runSteps(
        commandLine.stepsFiles, commandLine.readableFolders, commandLine.junitFile, out, err);
}

int runWindow(int &argc, char **argv, const CommandLine &commandLine)
{
    const QStringList arguments = argumentsOf(argc, argv);
    FontReading fonts;
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(QStringLiteral("org.wasclean.wasclean"));
    QSettings settings;
    if (RunningProgram::handOver(ProfileLibrary::folderOf(settings), arguments))
        return 0;
    chooseLanguage(settings);
    installAccessibleScrollAreas();
    Theme theme;
    const QString named = commandLine.theme.isEmpty()
        ? settings.value(QStringLiteral("theme")).toString()
        : commandLine.theme;
    theme.setScheme(Theme::schemeNamed(named).value_or(Theme::Scheme::System));

    DemoServer server;
    fonts.wait();
    MainWindow window(settings, theme, &Capture::newFilePath);
    window.setDemoUrls(demoUrls());
    DemoOffer offer(server);
    window.setDemoOffer(offer);
    window.setDemoServer(
        [&offer](const QString &path, bool withTls) { return offer.url(path, withTls); },
        [&server] { return server.certificates(); });
    QObject::connect(&window, &MainWindow::aboutToOpen, &offer, &DemoOffer::startFor);
    QObject::connect(&offer, &DemoOffer::noticed, &window, &MainWindow::showNotice);
    window.setVersionReport([] { return versionReport(buildCommit()); });
    window.setSendFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    window.show();
    window.start(commandLine);
    window.lookAfterCaptures();
    QTimer::singleShot(0, &window, &MainWindow::listenToStarts);
    QTimer::singleShot(memoryReleaseDelay, &releaseFreeMemory);
    const TerminationSignals signalWatch;
    QObject::connect(&signalWatch, &TerminationSignals::raised, &window, [&window] {
        window.endNow();
        QCoreApplication::quit();
    });
    // The user may still decide to stay: nothing ends before the session does.
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &window,
        [&window](const QSessionManager &) { window.saveNow(); });
    SessionEndFilter sessionEnd(window);
    application.installEventFilter(&sessionEnd);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    tuneAllocator();
    escapeLogMessages();
    preventSessionBusAutolaunch();
    QTextStream out(stdout);
    const auto commandLine = parseCommandLine(argumentsOf(argc, argv));
    if (!commandLine) {
        QTextStream err(stderr);
        writeLine(err, u"wasclean: " + commandLine.problem);
        return wrongArgument;
    }
    switch (commandLine->mode) {
    case CommandLine::Mode::Help:
        return printHelp(argc, argv, out);
    case CommandLine::Mode::Version:
        return printVersion(argc, argv, out);
    case CommandLine::Mode::Serve:
        return runServer(argc, argv, *commandLine, out);
    case CommandLine::Mode::Convert:
        return runConvert(argc, argv, *commandLine);
    case CommandLine::Mode::Run:
        return runStepsFiles(argc, argv, *commandLine, out);
    case CommandLine::Mode::Window:
        return runWindow(argc, argv, *commandLine);
    }
    return 0;
}
