#include "ui/window/tabcontroller.h"

#include "app/automation/sendstore.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/window/sessionend.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Tabs with many messages a second are not painted for each of them.
constexpr std::chrono::milliseconds lookDelay{100};
/// What is typed is not written letter by letter.
constexpr std::chrono::milliseconds saveDelay{500};
constexpr qsizetype maxClosed = 20;

} // namespace

TabController::TabController(const TabSurroundings &surroundings, const CaptureFiles &captureFiles)
    : QObject(surroundings.window)
    , m_surroundings(surroundings)
    , m_captureFiles(captureFiles)
    , m_slot(surroundings.settings)
    , m_area(new TabArea(surroundings.window))
{
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(lookDelay);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelay);
    connect(&m_lookTimer, &QTimer::timeout, this, &TabController::showLooks);
    connect(&m_saveTimer, &QTimer::timeout, this, &TabController::save);
    connect(m_area, &TabArea::currentChanged, this, &TabController::onCurrentChanged);
    connect(m_area, &TabArea::shownChanged, this, &TabController::onShownChanged);
    connect(m_area, &TabArea::orderChanged, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(m_area, &TabArea::closeRequested, this, [this](QWidget *page) { close(tabOf(page)); });
    connect(m_area, &TabArea::newRequested, this, &TabController::openTab);
}

TabController::~TabController()
{
    m_area->disconnect(this);
    m_surroundings.profiles.setCurrent(nullptr);
}

QList<SessionTab *> TabController::tabs() const
{
    QList<SessionTab *> tabs;
    for (const QWidget *page : m_area->pages())
        tabs.append(tabOf(page));
    return tabs;
}

SessionTab *TabController::tabOf(const QWidget *page) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
        [page](const std::unique_ptr<SessionTab> &tab) { return tab->view() == page; });
    return found == m_tabs.end() ? nullptr : found->get();
}

SessionTab *TabController::add(const TabState &state)
{
    const bool isKept = !state.capture.isEmpty() && QFileInfo(state.capture).size() > 0;
    const QString capture = isKept ? state.capture : m_captureFiles();
    m_tabs.push_back(
        std::make_unique<SessionTab>(m_surroundings, capture, isKept ? state.firstRow : 0));
    SessionTab *tab = m_tabs.back().get();
    ConnectionView *view = tab->view();
    view->restoreLayout(m_surroundings.settings);
    view->setDemoUrls(m_demoUrls);
    view->setRecentUrls(m_recentUrls);
    tab->session().setDemoServer(m_demoServer, m_demoCertificates);
    if (m_sendStore)
        view->setSendStore(*m_sendStore);
    m_area->addPage(view);
    connectTab(tab);
    tab->setShown(false);
    tab->restore(state);
    m_area->setLook(view, tab->look());
    emit tabAdded(tab);
    tab->setCurrent(false);
    emit changed();
    m_saveTimer.start();
    return tab;
}

void TabController::connectTab(SessionTab *tab)
{
    connect(tab, &SessionTab::stateChanged, &m_saveTimer, qOverload<>(&QTimer::start));
    connect(tab, &SessionTab::lookChanged, this, [this, tab] {
        m_newLooks.insert(tab);
        if (!m_lookTimer.isActive())
            m_lookTimer.start();
        if (tab == m_current)
            emit titleChanged();
    });
    connect(tab->end(), &SessionEnd::over, this, [this, tab] {
        // Whoever closes the window waits for all of them.
        if (m_closing.contains(tab))
            remove(tab);
    });
    connect(tab->end(), &SessionEnd::cancelled, this, [this, tab] { m_closing.remove(tab); });
    connect(tab->view(), &ConnectionView::keptChanged, this, [this, tab] {
        for (const std::unique_ptr<SessionTab> &other : m_tabs) {
            if (other.get() != tab)
                other->view()->adoptKept(*tab->view());
        }
    });
}

void TabController::showLooks()
{
    for (SessionTab *tab : std::exchange(m_newLooks, {}))
        m_area->setLook(tab->view(), tab->look());
}

void TabController::onCurrentChanged(QWidget *page)
{
    if (m_current)
        m_current->setCurrent(false);
    m_current = tabOf(page);
    if (m_current)
        m_current->setCurrent(true);
    m_surroundings.profiles.setCurrent(m_current ? m_current->profile() : nullptr);
    emit changed();
    m_saveTimer.start();
    emit currentChanged(m_current);
}

void TabController::onShownChanged()
{
    for (const std::unique_ptr<SessionTab> &tab : m_tabs)
        tab->setShown(m_area->isShown(tab->view()));
    emit changed();
    m_saveTimer.start();
}

SessionTab *TabController::openTab()
{
    if (m_current)
        m_current->view()->saveLayout(m_surroundings.settings);
    TabState state;
    if (!m_demoUrls.isEmpty())
        state.settings.url = m_demoUrls.first().url;
    SessionTab *tab = add(state);
    m_area->setCurrent(tab->view());
    tab->view()->focusUrl();
    return tab;
}

void TabController::connectTo(const QString &url)
{
    const bool isFree = m_current->session().readyState() == ReadyState::Closed
        && !m_current->view()->shownLog()->showsFile() && m_current->profile()->path().isEmpty();
    if (!isFree)
        openTab();
    m_current->view()->setUrl(url);
    m_current->view()->requestConnect();
}

SessionTab *TabController::duplicate()
{
    m_current->view()->saveLayout(m_surroundings.settings);
    TabState state;
    state.profile = m_current->profile()->path();
    SessionTab *tab = add(state);
    if (state.profile.isEmpty()) {
        // Within the window, secrets are copied too.
        tab->view()->setSettings(m_current->view()->settings());
        tab->profile()->acceptFields();
    }
    m_area->setCurrent(tab->view());
    tab->view()->focusUrl();
    return tab;
}

void TabController::close(SessionTab *tab)
{
    if (!tab || m_closing.contains(tab))
        return;
    if (tab->profile()->hasUnsavedChanges())
        m_area->setCurrent(tab->view());
    tab->profile()->whenSaved([this, tab] {
        m_closing.insert(tab);
        tab->end()->askAndEnd();
    });
}

void TabController::remove(SessionTab *tab)
{
    m_closing.remove(tab);
    m_newLooks.remove(tab);
    m_closed.append(tab->state());
    if (m_closed.size() > maxClosed)
        m_closed.removeFirst();
    if (m_tabs.size() == 1)
        openTab();
    m_area->removePage(tab->view());
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
        [tab](const std::unique_ptr<SessionTab> &each) { return each.get() == tab; });
    // Not at once: it is its end that signals.
    found->release()->deleteLater();
    m_tabs.erase(found);
    emit changed();
    m_saveTimer.start();
}

void TabController::reopen()
{
    if (!m_closed.isEmpty())
        m_area->setCurrent(add(m_closed.takeLast())->view());
}

void TabController::openChat()
{
    const QString url = QStringLiteral("demo:/chat?room=lobby");
    m_area->showBeside(nullptr);
    SessionTab *first = openTab();
    SessionTab *second = openTab();
    m_area->showBeside(second->view());
    for (SessionTab *tab : {second, first}) {
        tab->view()->setUrl(url);
        m_area->setCurrent(tab->view());
        tab->view()->requestConnect();
    }
}

void TabController::showNext(int step)
{
    const QList<QWidget *> pages = m_area->pages();
    const qsizetype count = pages.size();
    const qsizetype here = pages.indexOf(m_area->current());
    m_area->setCurrent(pages.at((here + step + count) % count));
}

void TabController::toggleBeside()
{
    if (m_area->beside()) {
        m_area->showBeside(nullptr);
        return;
    }
    const QList<QWidget *> pages = m_area->pages();
    const qsizetype here = pages.indexOf(m_area->current());
    // The next tab, or the one before the last.
    m_area->showBeside(pages.at(here + 1 < pages.size() ? here + 1 : here - 1));
    emit changed();
}

void TabController::togglePinned()
{
    m_current->setPinned(!m_current->isPinned());
    m_area->setLook(m_current->view(), m_current->look());
    emit changed();
}

void TabController::setDemoUrls(const QList<UrlChoice> &choices)
{
    m_demoUrls = choices;
    for (const std::unique_ptr<SessionTab> &tab : m_tabs) {
        tab->view()->setDemoUrls(choices);
        if (tab->view()->url().isEmpty() && !choices.isEmpty())
            tab->view()->setUrl(choices.first().url);
    }
}

void TabController::setDemoServer(
    const Session::DemoServerUrl &url, const Session::DemoCertificates &certificates)
{
    m_demoServer = url;
    m_demoCertificates = certificates;
    for (const std::unique_ptr<SessionTab> &tab : m_tabs)
        tab->session().setDemoServer(url, certificates);
}

void TabController::setRecentUrls(const QStringList &urls)
{
    m_recentUrls = urls;
    for (const std::unique_ptr<SessionTab> &tab : m_tabs)
        tab->view()->setRecentUrls(urls);
}

void TabController::setSendStore(const SendStore &store)
{
    m_sendStore = std::make_unique<SendStore>(store);
    for (const std::unique_ptr<SessionTab> &tab : m_tabs)
        tab->view()->setSendStore(store);
}

void TabController::restore()
{
    const OpenTabs open = readOpenTabs(m_surroundings.settings, m_slot.key());
    m_isRestoring = true;
    for (const TabState &state : open.tabs)
        add(state);
    if (m_tabs.empty())
        add({});
    const QList<QWidget *> pages = m_area->pages();
    m_area->setCurrent(pages.at(open.current));
    if (open.beside >= 0)
        m_area->showBeside(pages.at(open.beside));
    m_isRestoring = false;
}

void TabController::whenCapturesOpened(const std::function<void()> &goOn)
{
    auto waiting = std::make_shared<std::size_t>(m_tabs.size());
    for (const std::unique_ptr<SessionTab> &tab : m_tabs) {
        tab->session().capture().whenWritten(this, [waiting, goOn](bool) {
            if (--*waiting == 0)
                goOn();
        });
    }
}

void TabController::whenRowsWritten(QObject *context, const std::function<void()> &goOn)
{
    auto waiting = std::make_shared<std::size_t>(m_tabs.size());
    for (const std::unique_ptr<SessionTab> &tab : m_tabs) {
        tab->session().capture().writeAll(context, [waiting, goOn](const CaptureEnding &) {
            if (--*waiting == 0)
                goOn();
        });
    }
}

void TabController::removeEnded()
{
    for (SessionTab *tab : tabs()) {
        if (tab->end()->isOver())
            remove(tab);
    }
}

OpenTabs TabController::openTabs() const
{
    OpenTabs open;
    const QList<QWidget *> pages = m_area->pages();
    for (const SessionTab *tab : tabs())
        open.tabs.append(tab->state());
    open.current = int(pages.indexOf(m_area->current()));
    open.beside = int(pages.indexOf(m_area->beside()));
    return open;
}

void TabController::save()
{
    m_saveTimer.stop();
    if (m_isRestoring || m_tabs.empty())
        return;
    writeOpenTabs(openTabs(), m_surroundings.settings, m_slot.key());
    // A program that is killed writes nothing any more.
    m_surroundings.settings.sync();
}

} // namespace wasclean
