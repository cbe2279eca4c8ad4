#include "ui/window/mainwindow.h"

#include "app/automation/sendstore.h"
#include "app/base/version.h"
#include "app/profile/secretslots.h"
#include "app/steps/keptsteps.h"
#include "ui/files/filecontroller.h"
#include "ui/paste/pastecontroller.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilepane.h"
#include "ui/replay/replaycontroller.h"
#include "ui/session/connectionview.h"
#include "ui/session/sessionmenus.h"
#include "ui/session/shownlog.h"
#include "ui/steps/stepscontroller.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/reservedkeys.h"
#include "ui/widgets/taborder.h"
#include "ui/window/lastsession.h"
#include "ui/window/sessionend.h"
#include "ui/window/shortcutsdialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTimer>

namespace wasclean {

namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString recentKey = QStringLiteral("recentUrls");
const QString sidesKey = QStringLiteral("sides");
const QString themeKey = QStringLiteral("theme");

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

MainWindow::MainWindow(
    QSettings &settings, Theme &theme, const QString &captureFile, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_trustedHosts(settings)
    , m_menuBar(new QMenuBar(this))
    , m_session(captureFile)
    , m_view(new ConnectionView(m_session, this))
    , m_files(new FileController(settings, m_view, this))
    , m_paste(new PasteController(m_view, this))
    , m_profiles(new ProfileController(settings, m_view, this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_steps(new StepsController(settings, m_view, this))
    , m_replay(new ReplayController(m_view, this))
    , m_end(new SessionEnd(m_session, this))
{
    setWindowIcon(QIcon(QStringLiteral(":/wasclean.svg")));
    createSides();
    m_view->setTrustedHosts(&m_trustedHosts);
    m_view->setAttemptHistory(&m_attempts);
    createFileMenu();
    createConnectionMenu();
    createMessageMenu();
    createLogMenu();
    createViewMenu();
    createHelpMenu();
    connect(m_files, &FileController::dropped, this, [this](const QString &path) {
        m_paste->openFile(path, [this, path] { m_files->open(path); });
    });
    connect(&m_session, &Session::aboutToOpen, this, &MainWindow::aboutToOpen);
    connect(m_view, &ConnectionView::attempted, this, &MainWindow::rememberUrl);
    connect(m_view, &ConnectionView::titleChanged, this, &MainWindow::updateTitle);
    connect(m_profiles, &ProfileController::loadedChanged, this, &MainWindow::updateTitle);
    connectProfileParts();
    connect(m_end, &SessionEnd::over, this, &QWidget::close);
    restore();
    updateTitle();
    reserveEditingKeys(m_menuBar->actions(), this);
}

MainWindow::~MainWindow()
{
    // It uses the session to its end.
    delete m_view;
}

void MainWindow::createSides()
{
    m_sides->setObjectName(QStringLiteral("sides"));
    m_sides->addWidget(m_profiles->pane());
    m_sides->addWidget(m_view);
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
    auto *top = new QWidget(this);
    top->setObjectName(QStringLiteral("menuRow"));
    top->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 1);
    row->setSpacing(0);
    row->addWidget(m_menuBar, 1);
    row->addWidget(m_profiles->environmentBox());
    setMenuWidget(top);
    setTabOrderOfAreas({m_profiles->environmentBox(), m_profiles->pane(), m_view});
}

void MainWindow::connectProfileParts()
{
    const QString rulesKey = QStringLiteral("autoReplies");
    connect(m_profiles, &ProfileController::partsChanged, this, [this, rulesKey] {
        if (m_profiles->path().isEmpty())
            m_view->showDefaultParts();
        else
            m_view->showProfileParts(m_profiles->messages(), m_profiles->section(rulesKey));
    });
    connect(m_view, &ConnectionView::profilePartsChanged, this, [this, rulesKey] {
        m_profiles->setMessages(m_view->savedMessages());
        const QJsonArray rules = m_view->autoReplyRules();
        m_profiles->setSection(rulesKey, rules.isEmpty() ? QJsonValue() : QJsonValue(rules));
    });
    const QString stepsKey = QStringLiteral("steps");
    connect(
        m_steps, &StepsController::keepRequested, this, [this, stepsKey](const QByteArray &text) {
            m_profiles->setSection(stepsKey, keptSteps(text));
        });
    connect(m_profiles, &ProfileController::loadedChanged, this, [this, stepsKey] {
        m_steps->setProfile(m_profiles->path(), textOfKeptSteps(m_profiles->section(stepsKey)));
    });
}

void MainWindow::setDemoUrls(const QList<UrlChoice> &choices)
{
    m_demoUrls = choices;
    m_view->setDemoUrls(choices);
    if (m_view->url().isEmpty() && !choices.isEmpty())
        m_view->setUrl(choices.first().url);
}

void MainWindow::setDemoServer(const Session::DemoServerUrl &demoServer)
{
    m_session.setDemoServer(demoServer);
}

void MainWindow::start(const CommandLine &commandLine)
{
    restoreSession(commandLine);
    m_view->setSettings(withCommandLine(m_view->settings(), commandLine));
    m_profiles->acceptFields();
    m_view->focusUrl();
    if (!commandLine.file.isEmpty())
        m_files->open(commandLine.file);
    if (commandLine.connect)
        m_view->requestConnect();
}

void MainWindow::restoreSession(const CommandLine &commandLine)
{
    const LastSession last = readLastSession(m_settings);
    const bool isBare = commandLine.url.isEmpty() && commandLine.headers.isEmpty()
        && commandLine.subprotocols.isEmpty() && commandLine.origin.isEmpty();
    if (isBare) {
        if (!last.url.isEmpty())
            m_view->setUrl(last.url);
        m_profiles->restore(last.profile);
    }
    m_view->setMessage(last.message);
}

void MainWindow::saveSession()
{
    LastSession last;
    last.url = urlWithoutSecrets(m_view->url());
    last.profile = m_profiles->path();
    last.message = m_view->message();
    if (m_session.containsSecret(last.message.text))
        last.message.text.clear();
    writeLastSession(last, m_settings);
}

void MainWindow::showNotice(const QString &sentence) { m_view->showNotice(sentence); }

void MainWindow::setSendFolder(const QString &folder) { m_view->setSendStore(SendStore(folder)); }

void MainWindow::lookAfterCaptures() { m_files->lookAfterCaptures(); }

void MainWindow::createFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    m_profiles->fillFileMenu(menu);
    m_files->fillMenu(menu);
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::createConnectionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Connection"));
    m_view->menus()->fillConnectionMenu(menu);
    m_paste->fillMenu(menu);
    menu->addSeparator();
    m_view->menus()->fillOptionsMenu(menu);
}

void MainWindow::createMessageMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Message"));
    m_view->menus()->fillMessageMenu(menu);
    menu->addAction(m_steps->openAction());
}

void MainWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->addAction(tr("&Next Panel"), QKeySequence(Qt::Key_F6), m_view,
        [this] { m_view->focusNextPanel(true); });
    menu->addAction(tr("&Previous Panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6), m_view,
        [this] { m_view->focusNextPanel(false); });
    menu->addAction(tr("Open &Menu"), QKeySequence(Qt::Key_F10), this, &MainWindow::openMenu);
    menu->addSeparator();
    m_view->menus()->fillViewMenu(menu);
    menu->addSeparator();
    m_profiles->fillViewMenu(menu);
    createThemeMenu(menu);
}

void MainWindow::createLogMenu() { m_view->menus()->fillLogMenu(menuBar()->addMenu(tr("Lo&g"))); }

void MainWindow::createThemeMenu(QMenu *viewMenu)
{
    QMenu *menu = viewMenu->addMenu(symbolicIcon(QStringLiteral("theme")), tr("&Theme"));
    m_themes = new QActionGroup(this);
    const std::pair<Theme::Scheme, QString> choices[] = {
        {Theme::Scheme::System, tr("&System")},
        {Theme::Scheme::Light, tr("&Light")},
        {Theme::Scheme::Dark, tr("&Dark")},
    };
    for (const auto &[scheme, text] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(scheme == m_theme.scheme());
        m_themes->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, chosen = scheme] { chooseTheme(chosen); });
    }
}

void MainWindow::createHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(
        tr("&Keyboard Shortcuts"), QKeySequence(Qt::Key_F1), this, &MainWindow::showShortcuts);
    QAction *about = menu->addAction(tr("&About Wasclean"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::chooseTheme(Theme::Scheme scheme)
{
    m_theme.setScheme(scheme);
    m_settings.setValue(themeKey, Theme::schemeName(scheme));
}

void MainWindow::rememberUrl()
{
    const QString typed = m_view->url();
    const auto isIt = [&](const UrlChoice &choice) {
        return choice.url == m_session.attemptUrl() || choice.url == typed;
    };
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
    m_view->setRecentUrls(m_recentUrls);
}

void MainWindow::restore()
{
    // The frame of the window takes some room, too; how much is not known before it is shown.
    const QSize frame(16, 40);
    resize(QSize(1200, 800).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    m_view->restoreLayout(m_settings);
    m_sides->restoreState(m_settings.value(sidesKey).toByteArray());
    m_recentUrls = m_settings.value(recentKey).toStringList();
    m_view->setRecentUrls(m_recentUrls);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_end->isOver() && m_profiles->hasUnsavedChanges()) {
        event->ignore();
        m_profiles->whenSaved([this] { close(); });
        return;
    }
    m_settings.setValue(sidesKey, m_sides->saveState());
    m_settings.setValue(geometryKey, saveGeometry());
    m_view->saveLayout(m_settings);
    saveSession();
    // The capture is written on a thread of its own, so that the window closes a little later.
    if (!m_end->isOver()) {
        event->ignore();
        m_end->askAndEnd();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only what nobody else needed the key for gets here.
    if (event->key() == Qt::Key_Escape && m_session.readyState() == ReadyState::Connecting)
        m_view->closeConnection();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::openMenu()
{
    QAction *first = m_menuBar->actions().constFirst();
    m_menuBar->setActiveAction(first);
    first->menu()->setActiveAction(first->menu()->actions().constFirst());
}

void MainWindow::endNow()
{
    constexpr int longest = 5000;
    QEventLoop loop;
    connect(m_end, &SessionEnd::over, &loop, &QEventLoop::quit);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    m_end->endNow();
    if (!m_end->isOver())
        loop.exec();
    close();
}

void MainWindow::updateTitle()
{
    const ShownLog *log = m_view->shownLog();
    if (log->showsFile()) {
        setWindowTitle(tr("%1 (read-only) – Wasclean").arg(log->fileName()));
        return;
    }
    const QString url = m_view->shownUrl().simplified();
    const QString state = m_view->stateName();
    const QString profile = m_profiles->title();
    if (profile.isEmpty())
        setWindowTitle(tr("%1 – %2 – Wasclean").arg(url, state));
    else
        setWindowTitle(tr("%1 – %2 – %3 – Wasclean").arg(profile, url, state));
}

void MainWindow::showShortcuts()
{
    QList<QAction *> actions;
    for (const QAction *top : menuBar()->actions())
        actions.append(top->menu()->actions());
    auto *dialog = new ShortcutsDialog(actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Wasclean"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Wasclean %1").arg(versionNumber()));
    box->setInformativeText(
        tr("Tests WebSocket endpoints by hand, and tells how a connection really "
           "ended.\nBuilt on Qt %1.")
            .arg(QString::fromLatin1(qVersion())));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace wasclean
