#include "ui/window/sessiontab.h"

#include "app/profile/secretslots.h"
#include "app/profile/settingsjson.h"
#include "app/steps/keptsteps.h"
#include "app/steps/stepsfile.h"
#include "ui/files/filecontroller.h"
#include "ui/paste/pastecontroller.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/replay/replaycontroller.h"
#include "ui/send/sendhistory.h"
#include "ui/session/connectionview.h"
#include "ui/session/sessionmenus.h"
#include "ui/session/shownlog.h"
#include "ui/statistics/statisticscontroller.h"
#include "ui/steps/stepscontroller.h"
#include "ui/window/sessionend.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QUrl>

namespace wasclean {

SessionTab::SessionTab(
    const TabSurroundings &surroundings, const QString &captureFile, qint64 firstRow)
    : m_session(captureFile)
    , m_view(std::make_unique<ConnectionView>(m_session))
    , m_files(new FileController(surroundings.settings, m_view.get(), surroundings.window))
    , m_paste(new PasteController(m_view.get(), surroundings.window))
    , m_profile(new ProfileController(surroundings.profiles, m_view.get()))
    , m_steps(new StepsController(surroundings.settings, m_view.get(), surroundings.window))
    , m_replay(new ReplayController(m_view.get(), surroundings.window))
    , m_statistics(new StatisticsController(m_view.get(), surroundings.window))
    , m_end(new SessionEnd(m_session, surroundings.window))
{
    m_end->setParent(this);
    m_view->setTrustedHosts(&surroundings.trustedHosts);
    m_view->setAttemptHistory(&surroundings.attempts);
    m_view->shownLog()->setFirstRow(firstRow);
    connectProfileParts();
    connectLook();
    createMenus(surroundings.profiles, surroundings.window);
    connect(m_view.get(), &ConnectionView::settingsChanged, this, &SessionTab::stateChanged);
    connect(m_view.get(), &ConnectionView::messageChanged, this, &SessionTab::stateChanged);
    connect(m_profile, &ProfileController::loadedChanged, this, &SessionTab::stateChanged);
    connect(m_steps, &StepsController::draftChanged, this, &SessionTab::stateChanged);
}

SessionTab::~SessionTab()
{
    qDeleteAll(m_menus);
    // Before the session, and not by the area that shows it.
    m_view.reset();
}

void SessionTab::createMenus(ProfileLibrary &profiles, QWidget *window)
{
    auto *file = new QMenu(tr("&File"), window);
    profiles.fillFileMenu(file);
    m_files->fillMenu(file);
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, window, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    auto *connection = new QMenu(tr("&Connection"), window);
    m_view->menus()->fillConnectionMenu(connection);
    m_paste->fillMenu(connection);
    connection->addSeparator();
    m_view->menus()->fillOptionsMenu(connection);

    auto *message = new QMenu(tr("&Message"), window);
    m_view->menus()->fillMessageMenu(message);
    message->addAction(m_steps->openAction());

    auto *log = new QMenu(tr("Lo&g"), window);
    m_view->menus()->fillLogMenu(log);
    log->addSeparator();
    log->addAction(m_statistics->openAction());
    m_menus = {file, connection, message, log};
    m_shortcuts = std::make_unique<TabShortcuts>(m_view.get(), m_menus);
}

/// What is kept for sending belongs to the profile that is loaded.
void SessionTab::connectProfileParts()
{
    const QString rulesKey = QStringLiteral("autoReplies");
    connect(m_profile, &ProfileController::partsChanged, this, [this, rulesKey] {
        if (m_profile->path().isEmpty())
            m_view->showDefaultParts();
        else
            m_view->showProfileParts(m_profile->messages(), m_profile->section(rulesKey));
    });
    connect(m_view.get(), &ConnectionView::profilePartsChanged, this, [this, rulesKey] {
        m_profile->setMessages(m_view->savedMessages());
        const QJsonArray rules = m_view->autoReplyRules();
        m_profile->setSection(rulesKey, rules.isEmpty() ? QJsonValue() : QJsonValue(rules));
    });
    const QString stepsKey = QStringLiteral("steps");
    connect(
        m_steps, &StepsController::keepRequested, this, [this, stepsKey](const QByteArray &text) {
            m_profile->setSection(stepsKey, keptSteps(text));
        });
    connect(m_profile, &ProfileController::loadedChanged, this, [this, stepsKey] {
        m_steps->setProfile(m_profile->path(), textOfKeptSteps(m_profile->section(stepsKey)));
    });
}

void SessionTab::connectLook()
{
    const Connection *connection = &m_session.connection();
    connect(m_view.get(), &ConnectionView::titleChanged, this, &SessionTab::lookChanged);
    connect(m_profile, &ProfileController::loadedChanged, this, &SessionTab::lookChanged);
    connect(&m_session, &Session::attemptBegan, this, [this] { m_closed.reset(); });
    connect(connection, &Connection::closed, this, [this](const CloseEvent &event) {
        m_closed = event;
        emit lookChanged();
    });
    connect(connection, &Connection::messages, this, &SessionTab::countUnread);
}

void SessionTab::countUnread(const MessageBatch &batch)
{
    const qint64 fresh = m_isShown ? 0 : batch->receivedDataCount();
    m_unread += fresh;
    if (fresh > 0)
        emit lookChanged();
}

void SessionTab::setShown(bool shown)
{
    m_isShown = shown;
    if (shown && m_unread > 0) {
        m_unread = 0;
        emit lookChanged();
    }
}

void SessionTab::setPinned(bool pinned)
{
    m_isPinned = pinned;
    emit lookChanged();
    emit stateChanged();
}

void SessionTab::openDropped(const QString &path)
{
    m_paste->openFile(path, [this, path] { m_files->open(path); });
}

void SessionTab::showUrl(const QString &url)
{
    m_view->setUrl(url);
    m_view->focusUrl();
}

QString SessionTab::shortName() const
{
    const QString profile = m_profile->title();
    if (!profile.isEmpty())
        return profile;
    if (m_view->shownLog()->showsFile())
        return m_view->shownLog()->fileName();
    const QString shown = m_view->shownUrl().simplified();
    const QUrl url(shown);
    const QString name = url.host().isEmpty() ? shown : QString(url.host() + url.path());
    return name.isEmpty() ? tr("New connection") : name;
}

StatusGlyph SessionTab::glyph() const
{
    switch (m_session.readyState()) {
    case ReadyState::Open:
        return StatusGlyph::Open;
    case ReadyState::Connecting:
    case ReadyState::Closing:
        return StatusGlyph::Ring;
    case ReadyState::Closed:
        break;
    }
    return m_closed ? glyphOf(*m_closed) : StatusGlyph::Nothing;
}

TabLook SessionTab::look() const
{
    const QString url = m_view->shownUrl().simplified();
    return {
        shortName(), tr("%1 – %2").arg(url, m_view->stateName()), glyph(), m_unread, m_isPinned};
}

bool SessionTab::containsSecret(const QByteArray &text) const
{
    return m_session.containsSecret(QString::fromUtf8(text));
}

TabState SessionTab::state() const
{
    TabState state;
    const ConnectionSettings typed = m_view->settings();
    state.settings = withoutSecrets(typed).settings;
    state.settings.url = urlWithoutSecrets(typed.url);
    // A value of a variable may stand anywhere.
    const QJsonDocument json(settingsToJson(state.settings));
    if (containsSecret(json.toJson())) {
        state.settings = {};
        if (const QString url = urlWithoutSecrets(typed.url); !m_session.containsSecret(url))
            state.settings.url = url;
    }
    state.profile = m_profile->pathToRestore();
    state.draft = m_profile->draft();
    if (state.draft && containsSecret(profileFileBytes(state.draft->profile)))
        state.draft.reset();
    state.steps = m_steps->draft();
    if (state.steps.text.size() > maxStepsFileSize || containsSecret(state.steps.text))
        state.steps = {};
    state.message = m_view->message();
    // A longer text is not in the history either: all of this is written again and again.
    if (state.message.text.size() > SendHistory::maxTextLength
        || m_session.containsSecret(state.message.text))
        state.message.text.clear();
    state.capture = m_session.captureFile();
    state.firstRow = m_view->shownLog()->firstRow();
    state.isPinned = m_isPinned;
    return state;
}

void SessionTab::restore(const TabState &state)
{
    m_view->setSettings(state.settings);
    m_profile->acceptFields();
    if (!state.profile.isEmpty() || state.draft)
        m_profile->restore(state.profile, state.draft);
    m_steps->restore(state.steps);
    m_view->setMessage(state.message);
    m_isPinned = state.isPinned;
    emit lookChanged();
}

} // namespace wasclean
