#include "ui/window/mainwindow.h"

#include "app/base/version.h"
#include "app/profile/secretslots.h"
#include "app/steps/keptsteps.h"
#include "ui/automation/automationcontroller.h"
#include "ui/connection/connectionpanel.h"
#include "ui/ending/endingcontroller.h"
#include "ui/files/filecontroller.h"
#include "ui/log/messagelogview.h"
#include "ui/options/optionsarea.h"
#include "ui/paste/pastecontroller.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilepane.h"
#include "ui/replay/replaycontroller.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/session/connectionview.h"
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
    , m_view(new ConnectionView(captureFile, this))
    , m_files(new FileController(settings, m_view, this))
    , m_paste(new PasteController(m_view, this))
    , m_profiles(new ProfileController(settings, m_view, this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_steps(new StepsController(settings, m_view, this))
    , m_replay(new ReplayController(m_view, this))
    , m_end(new SessionEnd(m_view, this))
{
    setWindowIcon(QIcon(QStringLiteral(":/wasclean.svg")));
    createSides();
    m_view->setTrustedHosts(&m_trustedHosts);
    m_view->ending()->setHistory(&m_attempts);
    createFileMenu();
    createConnectionMenu();
    createMessageMenu();
    createLogMenu();
    createViewMenu();
    createHelpMenu();
    connect(m_files, &FileController::dropped, this, [this](const QString &path) {
        m_paste->openFile(path, [this, path] { m_files->open(path); });
    });
    connect(m_view, &ConnectionView::aboutToOpen, this, &MainWindow::aboutToOpen);
    connect(m_view, &ConnectionView::attempted, this, &MainWindow::rememberUrl);
    connect(m_view, &ConnectionView::titleChanged, this, &MainWindow::updateTitle);
    connect(m_profiles, &ProfileController::loadedChanged, this, &MainWindow::updateTitle);
    connect(m_view, &ConnectionView::readyStateChanged, this, &MainWindow::updateActions);
    connectProfileParts();
    connect(m_end, &SessionEnd::over, this, &QWidget::close);
    restore();
    updateTitle();
    updateActions();
    reserveEditingKeys(m_menuBar->actions(), this);
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
    AutomationController *desk = m_view->desk();
    connect(m_profiles, &ProfileController::partsChanged, this, [this, desk, rulesKey] {
        if (m_profiles->path().isEmpty())
            desk->showDefault();
        else
            desk->showProfile(m_profiles->messages(), m_profiles->section(rulesKey));
    });
    connect(desk, &AutomationController::profileChanged, this, [this, desk, rulesKey] {
        m_profiles->setMessages(desk->messages());
        const QJsonArray rules = desk->rules();
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
    m_view->panel()->setDemoUrls(choices);
    if (m_view->panel()->url().isEmpty() && !choices.isEmpty())
        m_view->panel()->setUrl(choices.first().url);
}

void MainWindow::setDemoServer(std::function<Checked<QString>(const QString &path)> demoServer)
{
    m_view->panel()->setDemoServer(std::move(demoServer));
}

void MainWindow::start(const CommandLine &commandLine)
{
    ConnectionPanel *panel = m_view->panel();
    restoreSession(commandLine);
    panel->setSettings(withCommandLine(panel->settings(), commandLine));
    m_profiles->acceptFields();
    panel->focusUrl();
    if (!commandLine.file.isEmpty())
        m_files->open(commandLine.file);
    if (commandLine.connect)
        panel->requestConnect();
}

void MainWindow::restoreSession(const CommandLine &commandLine)
{
    const LastSession last = readLastSession(m_settings);
    const bool isBare = commandLine.url.isEmpty() && commandLine.headers.isEmpty()
        && commandLine.subprotocols.isEmpty() && commandLine.origin.isEmpty();
    if (isBare) {
        if (!last.url.isEmpty())
            m_view->panel()->setUrl(last.url);
        m_profiles->restore(last.profile);
    }
    m_view->sendBox()->setMessage(last.message);
}

void MainWindow::saveSession()
{
    LastSession last;
    last.url = urlWithoutSecrets(m_view->panel()->url());
    last.profile = m_profiles->path();
    last.message = m_view->sendBox()->message();
    if (m_view->containsSecret(last.message.text))
        last.message.text.clear();
    writeLastSession(last, m_settings);
}

void MainWindow::showNotice(const QString &sentence) { m_view->showNotice(sentence); }

void MainWindow::setSendFolder(const QString &folder)
{
    m_view->desk()->setStore(SendStore(folder));
}

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
    ConnectionPanel *panel = m_view->panel();
    m_connect = menu->addAction(symbolicIcon(QStringLiteral("connect")), tr("&Connect"),
        QKeySequence(Qt::Key_F5), panel, &ConnectionPanel::requestConnect);
    m_close = menu->addAction(symbolicIcon(QStringLiteral("close")), tr("C&lose"),
        QKeySequence(Qt::CTRL | Qt::Key_D), m_view, &ConnectionView::closeConnection);
    m_drop = menu->addAction(symbolicIcon(QStringLiteral("drop")), tr("&Drop TCP"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), m_view, &ConnectionView::dropConnection);
    menu->addSeparator();
    m_paste->fillMenu(menu);
    menu->addSeparator();
    menu->addAction(
        tr("Go to &URL"), QKeySequence(Qt::CTRL | Qt::Key_L), panel, &ConnectionPanel::focusUrl);
    menu->addAction(panel->optionsAction());
    QMenu *pages = menu->addMenu(tr("Go to O&ption"));
    pages->addActions(panel->options()->pageActions());
    menu->addAction(tr("&Reset All Options"), panel->options(), &OptionsArea::resetAll);
}

void MainWindow::createMessageMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Message"));
    SendBox *box = m_view->sendBox();
    menu->addActions({box->sendAction(), box->pingAction(), box->formatAction()});
    menu->addMenu(tr("T&ype"))->addActions(box->typeActions());
    menu->addSeparator();
    menu->addActions({m_view->savedAction(), m_view->saveMessageAction()});
    menu->addMenu(tr("Sen&d Saved Message"))->addActions(m_view->savedMessages()->numberActions());
    menu->addSeparator();
    menu->addActions(m_view->desk()->tools());
    menu->addActions({m_view->desk()->stopAction(), m_view->desk()->clearHistoryAction()});
    menu->addSeparator();
    menu->addAction(tr("&Go to Message"), QKeySequence(Qt::CTRL | Qt::Key_M), m_view->sendBox(),
        &SendBox::focusMessage);
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
    menu->addAction(m_view->ending()->stripAction());
    menu->addSeparator();
    m_profiles->fillViewMenu(menu);
    createThemeMenu(menu);
}

void MainWindow::createLogMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("Lo&g"));
    // Says why a capture that is read-only takes no bookmarks.
    menu->setToolTipsVisible(true);
    MessageLogView *log = m_view->log();
    for (const QList<QAction *> &group : log->actionGroups()) {
        menu->addActions(group);
        menu->addSeparator();
    }
    QMenu *times = menu->addMenu(tr("T&ime Column"));
    times->addActions(log->timeActions());
}

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

void MainWindow::rememberUrl(const QString &url)
{
    const QString typed = m_view->panel()->url();
    const auto isIt
        = [&](const UrlChoice &choice) { return choice.url == url || choice.url == typed; };
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
    m_view->panel()->setRecentUrls(m_recentUrls);
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
    m_view->panel()->setRecentUrls(m_recentUrls);
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
    if (event->key() == Qt::Key_Escape && m_view->readyState() == ReadyState::Connecting)
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
    if (m_view->showsFile()) {
        setWindowTitle(tr("%1 (read-only) – Wasclean").arg(m_view->fileName()));
        return;
    }
    const QString url = m_view->shownUrl().simplified();
    const QString state = m_view->panel()->stateName();
    const QString profile = m_profiles->title();
    if (profile.isEmpty())
        setWindowTitle(tr("%1 – %2 – Wasclean").arg(url, state));
    else
        setWindowTitle(tr("%1 – %2 – %3 – Wasclean").arg(profile, url, state));
}

void MainWindow::updateActions()
{
    const ReadyState state = m_view->readyState();
    m_connect->setEnabled(state == ReadyState::Closed);
    m_close->setEnabled(state == ReadyState::Connecting || state == ReadyState::Open);
    m_close->setText(state == ReadyState::Connecting ? tr("&Cancel") : tr("C&lose"));
    m_drop->setEnabled(state != ReadyState::Closed);
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
