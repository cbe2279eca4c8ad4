#include "ui/window/mainwindow.h"

#include "app/automation/sendstore.h"
#include "app/demo/demourl.h"
#include "app/profile/secretslots.h"
#include "ui/demo/demopage.h"
#include "ui/files/filecontroller.h"
#include "ui/profiles/environmentbox.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilepane.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/style/icons.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/desktopnotice.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/reservedkeys.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/windowsize.h"
#include "ui/window/menurow.h"
#include "ui/window/settingsdialog.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMenuBar>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>

namespace wasclean {

namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString recentKey = QStringLiteral("recentUrls");
const QString sidesKey = QStringLiteral("sides");
/// Nobody waits longer for a program that is to end.
constexpr std::chrono::seconds longestEnd{5};
const QString themeKey = QStringLiteral("theme");

bool hasSettings(const CommandLine &commandLine)
{
    return !commandLine.url.isEmpty() || !commandLine.headers.isEmpty()
        || !commandLine.subprotocols.isEmpty() || !commandLine.origin.isEmpty();
}

ConnectionSettings withCommandLine(ConnectionSettings settings, const CommandLine &commandLine)
{
    if (!commandLine.url.isEmpty())
        settings.url = commandLine.url;
    if (!commandLine.subprotocols.isEmpty())
        settings.subprotocols = commandLine.subprotocols.join(QLatin1String(", "));
    for (const HeaderField &header : commandLine.headers) {
        settings.headers.append(
            {true, QString::fromUtf8(header.name), QString::fromUtf8(header.value)});
    }
    if (!commandLine.origin.isEmpty())
        settings.origin = QString::fromUtf8(commandLine.origin);
    return settings;
}

} // namespace

MainWindow::MainWindow(QSettings &settings, Theme &theme,
    const TabController::CaptureFiles &captureFiles, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_trustedHosts(settings)
    , m_modes(settings, this)
    , m_notifier(settings, this, &showDesktopNotice)
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_profiles(settings, this)
    , m_tabs({settings, m_profiles, m_trustedHosts, m_attempts, this}, captureFiles)
    , m_menus(new WindowMenus(m_tabs, m_profiles, this))
    , m_end(&m_tabs)
    , m_palette(menuBar(), m_tabs, m_profiles, this)
    , m_starts([this](const QStringList &arguments, const QString &folder) {
        const auto checked = parseCommandLine(arguments);
        if (!checked)
            return false;
        CommandLine commandLine = *checked;
        if (!commandLine.file.isEmpty())
            commandLine.file = QDir(folder).absoluteFilePath(commandLine.file);
        return startAgain(commandLine);
    })
{
    setWindowIcon(programIcon());
    m_menus->showScheme(theme.scheme());
    m_menus->addToView(m_palette.action(), m_modes.actions());
    createSides();
    connect(m_menus, &WindowMenus::schemeChosen, this, &MainWindow::chooseTheme);
    connect(&m_tabs, &TabController::tabAdded, this, &MainWindow::connectTab);
    connect(&m_tabs, &TabController::currentChanged, this, &MainWindow::showTab);
    connect(&m_tabs, &TabController::titleChanged, this, &MainWindow::updateTitle);
    connect(&m_profiles, &ProfileLibrary::folderChosen, &m_starts, &RunningProgram::listen);
    connect(&m_profiles, &ProfileLibrary::paneClosed, this, [this] { view()->focusUrl(); });
    connect(&m_modes, &ViewModes::aboutToPresent, this, &MainWindow::savePlaces);
    connect(&m_modes, &ViewModes::presentingChanged, m_tabs.area(), &TabArea::setPresenting);
    connect(&m_modes, &ViewModes::presentingChanged, &m_profiles, &ProfileLibrary::setPresenting);
    m_modes.addHiddenPart(m_profiles.environmentBox());
    connect(&m_end, &WindowEnd::over, this, &QWidget::close);
    connect(&m_end, &WindowEnd::cancelled, &m_tabs, &TabController::removeEnded);
    const auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, this,
        [this](const QString &path, QWidget *over) { tabAt(over)->openDropped(path); });
    connect(drop, &FileDrop::urlDropped, this,
        [this](const QString &url, QWidget *over) { tabAt(over)->showUrl(url); });
    restore();
    setTabOrderOfAreas({m_profiles.environmentBox(), m_profiles.pane(), m_tabs.area()});
}

MainWindow::~MainWindow() = default;

QMenuBar *MainWindow::menuBar() const { return m_menus->bar(); }

ConnectionView *MainWindow::view() const { return m_tabs.current()->view(); }

/// Of two that are side by side, the one with the widget; else the one in front.
SessionTab *MainWindow::tabAt(const QWidget *widget) const
{
    for (SessionTab *tab : m_tabs.tabs()) {
        if (tab->view() == widget || tab->view()->isAncestorOf(widget))
            return tab;
    }
    return m_tabs.current();
}

void MainWindow::connectTab(SessionTab *tab)
{
    m_modes.add(tab->view());
    m_notifier.add(tab->view());
    connect(&tab->session(), &Session::aboutToOpen, this, &MainWindow::aboutToOpen);
    connect(tab->view(), &ConnectionView::attempted, this, [this, tab] { rememberUrl(tab); });
    connect(tab->files(), &FileController::settingsRequested, this, &MainWindow::showSettings);
    // What is dropped on one of two tabs side by side is for that one.
    tab->view()->setAcceptDrops(true);
    for (QMenu *menu : tab->menus())
        reserveEditingKeys(menu->actions(), tab->view());
}

void MainWindow::showTab(SessionTab *tab)
{
    m_menus->showTab(tab);
    if (tab)
        updateTitle();
}

void MainWindow::createSides()
{
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->addWidget(m_profiles.pane());
    m_sides->addWidget(m_tabs.area());
    m_sides->setStretchFactor(1, 1);
    m_sides->setChildrenCollapsible(false);
    // On a small or a magnified screen the window is smaller than what is in it needs.
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("centre"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(m_sides);
    setCentralWidget(area);
    connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now, 8, 8);
    });
    setMenuWidget(new MenuRow(menuBar(), createSearchButton(), m_profiles.environmentBox(), this));
}

QToolButton *MainWindow::createSearchButton()
{
    auto *search = new QToolButton(this);
    search->setProperty("role", QStringLiteral("search"));
    search->setText(m_palette.action()->iconText());
    search->setAccessibleName(search->text());
    search->setToolTip(m_palette.action()->toolTip());
    search->setFocusPolicy(Qt::TabFocus);
    connectToAction(search, m_palette.action());
    m_modes.addHiddenPart(search);
    return search;
}

void MainWindow::setDemoUrls(const QList<UrlChoice> &choices)
{
    m_demoUrls = choices;
    m_tabs.setDemoUrls(choices);
}

void MainWindow::setDemoOffer(DemoOffer &offer)
{
    auto *action = new QAction(tr("&Demo server…"), this);
    action->setObjectName(QStringLiteral("demoServer"));
    connect(action, &QAction::triggered, this, [this, &offer] { showDemoPage(offer); });
    m_menus->addToHelp(action);
}

void MainWindow::showDemoPage(DemoOffer &offer)
{
    if (!m_demoPage) {
        m_demoPage = new DemoPage(offer, this);
        m_demoPage->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_demoPage, &DemoPage::urlRequested, this,
            [this](const QString &url) { m_tabs.connectTo(url); });
    }
    m_demoPage->show();
    m_demoPage->raise();
    m_demoPage->activateWindow();
}

void MainWindow::setDemoServer(
    const Session::DemoServerUrl &url, const Session::DemoCertificates &certificates)
{
    m_tabs.setDemoServer(url, certificates);
}

void MainWindow::start(const CommandLine &commandLine)
{
    // One tab is taken over; of several none is, as the user may need them.
    if (hasSettings(commandLine) && m_tabs.tabs().size() > 1)
        m_tabs.openTab();
    fill(commandLine);
}

void MainWindow::fill(const CommandLine &commandLine)
{
    if (hasSettings(commandLine)) {
        ConnectionSettings settings;
        if (!m_demoUrls.isEmpty())
            settings.url = m_demoUrls.first().url;
        m_tabs.current()->profile()->startNew();
        view()->setSettings(withCommandLine(settings, commandLine));
        m_tabs.current()->profile()->acceptFields();
    }
    view()->focusUrl();
    if (!commandLine.file.isEmpty())
        m_tabs.current()->files()->open(commandLine.file);
    if (commandLine.connect)
        view()->requestConnect();
}

bool MainWindow::startAgain(const CommandLine &commandLine)
{
    if (m_end.isRunning() || m_end.isOver())
        return false;
    if (const auto scheme = Theme::schemeNamed(commandLine.theme)) {
        m_theme.setScheme(*scheme);
        m_menus->showScheme(*scheme);
    }
    m_tabs.openTab();
    fill(commandLine);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    return true;
}

void MainWindow::listenToStarts() { m_starts.listen(m_profiles.store().folder()); }

void MainWindow::setVersionReport(std::function<QString()> report)
{
    m_menus->setVersionReport(std::move(report));
}

void MainWindow::showNotice(const QString &sentence) { view()->showNotice(sentence); }

void MainWindow::setSendFolder(const QString &folder) { m_tabs.setSendStore(SendStore(folder)); }

void MainWindow::lookAfterCaptures()
{
    // A capture that a tab continues is no longer one that nobody has.
    m_tabs.whenCapturesOpened([this] { m_tabs.current()->files()->lookAfterCaptures(); });
}

void MainWindow::chooseTheme(Theme::Scheme scheme)
{
    m_theme.setScheme(scheme);
    m_menus->showScheme(scheme);
    m_settings.setValue(themeKey, Theme::schemeName(scheme));
}

void MainWindow::rememberUrl(SessionTab *tab)
{
    const QString typed = tab->view()->url();
    const QString attempted = tab->session().attemptUrl();
    const auto isIt
        = [&](const UrlChoice &choice) { return choice.url == attempted || choice.url == typed; };
    if (std::any_of(m_demoUrls.cbegin(), m_demoUrls.cend(), isIt))
        return;
    m_recentUrls.removeAll(typed);
    m_recentUrls.prepend(typed);
    m_recentUrls = m_recentUrls.first(std::min(m_recentUrls.size(), maxRecentUrls));
    QStringList remembered;
    for (const QString &each : std::as_const(m_recentUrls))
        remembered.append(urlWithoutSecrets(each));
    remembered.removeDuplicates();
    m_settings.setValue(recentKey, remembered);
    m_tabs.setRecentUrls(m_recentUrls);
}

void MainWindow::restore()
{
    resizeOnScreen(this, QSize(1200, 800));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_recentUrls = m_settings.value(recentKey).toStringList();
    m_tabs.setRecentUrls(m_recentUrls);
    m_tabs.restore();
    m_sides->restoreState(m_settings.value(sidesKey).toByteArray());
}

void MainWindow::saveLayout()
{
    // What a presentation hides and enlarges is not how the window is to come back.
    if (!m_modes.isPresenting())
        savePlaces();
    m_tabs.save();
}

void MainWindow::savePlaces()
{
    m_settings.setValue(sidesKey, m_sides->saveState());
    m_settings.setValue(geometryKey, saveGeometry());
    view()->saveLayout(m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_end.isOver() && m_profiles.hasUnsavedChanges()) {
        event->ignore();
        m_profiles.whenAllSaved([this] { close(); });
        return;
    }
    saveLayout();
    // The capture is written on a thread of its own, so that the window closes a little later.
    if (!m_end.isOver()) {
        event->ignore();
        m_end.askAndEnd();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only what nobody else needed the key for gets here.
    if (event->key() == Qt::Key_Escape
        && m_tabs.current()->session().readyState() == ReadyState::Connecting)
        view()->closeConnection();
    else if (event->key() == Qt::Key_Escape && m_modes.endPresentation())
        return;
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::saveNow()
{
    saveLayout();
    QEventLoop loop;
    bool isWritten = false;
    QTimer::singleShot(longestEnd, &loop, &QEventLoop::quit);
    m_tabs.whenRowsWritten(&loop, [&loop, &isWritten] {
        isWritten = true;
        loop.quit();
    });
    if (!isWritten)
        loop.exec();
}

void MainWindow::endNow()
{
    QEventLoop loop;
    connect(&m_end, &WindowEnd::over, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestEnd, &loop, &QEventLoop::quit);
    m_end.endNow();
    if (!m_end.isOver())
        loop.exec();
    close();
}

void MainWindow::updateTitle()
{
    const ShownLog *log = view()->shownLog();
    if (log->showsFile()) {
        setWindowTitle(tr("%1 (read-only) – Wasclean").arg(log->fileName()));
        return;
    }
    const QString url = view()->shownUrl().simplified();
    const QString state = view()->stateName();
    const QString profile = m_tabs.current()->profile()->title();
    if (profile.isEmpty())
        setWindowTitle(tr("%1 – %2 – Wasclean").arg(url, state));
    else
        setWindowTitle(tr("%1 – %2 – %3 – Wasclean").arg(profile, url, state));
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_theme, m_trustedHosts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::schemeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &SettingsDialog::textZoomChosen, &m_modes, &ViewModes::chooseZoom);
    connect(
        dialog, &QDialog::accepted, this, [this] { m_tabs.current()->files()->pruneCaptures(); });
    dialog->open();
}

} // namespace wasclean
