#include "ui/session/connectionview.h"

#include "app/profile/requestbody.h"
#include "app/profile/template.h"
#include "app/session/session.h"
#include "ui/automation/automationcontroller.h"
#include "ui/automation/runningstrip.h"
#include "ui/connection/closestatus.h"
#include "ui/connection/connectbutton.h"
#include "ui/connection/connectionpanel.h"
#include "ui/details/detailpane.h"
#include "ui/ending/endingcontroller.h"
#include "ui/ending/endingpanel.h"
#include "ui/ending/pageeventsstrip.h"
#include "ui/log/codeccontrols.h"
#include "ui/log/messagelogview.h"
#include "ui/options/optionsarea.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/send/sendcontroller.h"
#include "ui/session/panellayout.h"
#include "ui/session/protocolcontroller.h"
#include "ui/session/sessionbars.h"
#include "ui/session/sessiondisplay.h"
#include "ui/session/sessionmenus.h"
#include "ui/session/shownlog.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace wasclean {

ConnectionView::ConnectionView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_panel(new ConnectionPanel(this))
    , m_bars(new SessionBars(session, this))
    , m_log(new MessageLogView(this))
    , m_shownLog(new ShownLog(session, m_log, this))
    , m_detail(new DetailPane(this))
    , m_protocol(new ProtocolController(session, *m_shownLog, *m_log, *m_detail, this))
    , m_saved(new SavedMessages(this))
    , m_sendBox(new SendBox(this))
    , m_sender(new SendController(session, m_sendBox, m_saved, this))
    , m_automation(new AutomationController(session, m_sendBox, m_saved, this))
    , m_closeStatus(new CloseStatus(this))
    , m_ending(new EndingController(session.connection(), this))
    , m_menus(new SessionMenus(
          session, this, {m_panel, m_log, m_sendBox, m_sender, m_saved, m_automation, m_ending}))
    , m_layout(new PanelLayout(
          {m_panel, m_bars->bars(), m_log, m_detail, m_saved, m_sendBox, m_ending->panel(),
              {m_automation->strip(), m_ending->strip()}, m_closeStatus},
          this))
    , m_display(new SessionDisplay(session, m_log, m_detail, m_closeStatus, m_layout, this))
{
    connectFields();
    connectSending();
    connectSession();
    connectShownLog();
    connectEnding();
    updateIdleText();
}

ConnectionView::~ConnectionView()
{
    // It uses the connection to its end.
    delete m_automation;
    // Nobody looks at rows any more.
    m_log->disconnect(this);
    delete m_protocol;
    // The model goes before the log does.
    delete m_shownLog;
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    m_layout->onResized(size());
    QWidget::resizeEvent(event);
}

QSize ConnectionView::minimumSizeHint() const
{
    // A page that gets narrower than it is now puts its fields into more lines.
    const QSize least = QWidget::minimumSizeHint();
    return {std::min(least.width(), PanelLayout::leastWidth), least.height()};
}

void ConnectionView::connectFields()
{
    m_panel->setPreview(
        [this](const ConnectionSettings &typed) { return m_session.preview(typed); });
    m_panel->setChecker(
        [this](const ConnectionSettings &typed) { return m_session.optionsFor(typed); });
    connect(m_panel, &ConnectionPanel::connectRequested, this, &ConnectionView::open);
    connect(m_panel, &ConnectionPanel::connectRefused, m_closeStatus, &CloseStatus::showRefused);
    connect(m_panel, &ConnectionPanel::cancelRequested, this, &ConnectionView::closeConnection);
    connect(m_panel, &ConnectionPanel::closeRequested, this, &ConnectionView::closeConnection);
    connect(m_panel, &ConnectionPanel::settingsChanged, this, &ConnectionView::settingsChanged);
    connect(m_panel, &ConnectionPanel::urlChanged, this, &ConnectionView::urlChanged);
    connect(m_panel, &ConnectionPanel::urlChanged, this, &ConnectionView::titleChanged);
    connect(m_panel, &ConnectionPanel::urlChanged, this, &ConnectionView::updateIdleText);
    connect(m_panel, &ConnectionPanel::dropRequested, &m_session, &Session::abort);
    connect(m_log, &MessageLogView::currentRowChanged, this, &ConnectionView::showDetails);
    connect(m_log, &MessageLogView::currentRowChanged, this, &ConnectionView::currentRowChanged);
}

void ConnectionView::connectSending()
{
    for (QAction *action : m_automation->tools())
        m_sendBox->addTool(action);
    connect(m_log, &MessageLogView::saveMessageRequested, m_sender, &SendController::keep);
    connect(m_sendBox, &SendBox::messageChanged, this, &ConnectionView::messageChanged);
    connect(m_sender, &SendController::failed, this, &ConnectionView::showNotice);
    connect(m_automation, &AutomationController::said, this, &ConnectionView::showNotice);
    connect(m_automation, &AutomationController::waitEnded, this, &ConnectionView::waitEnded);
    connect(m_automation, &AutomationController::keptChanged, this, &ConnectionView::keptChanged);
    connect(m_automation, &AutomationController::profileChanged, this,
        &ConnectionView::profilePartsChanged);
}

void ConnectionView::showDetails(int row)
{
    m_detailRow = row;
    m_layout->setHasRow(row >= 0);
    if (row < 0) {
        m_detail->showMessage({});
        m_ending->setRow({});
        return;
    }
    // A message of many MiB takes its time to read, and the window must not wait for the file.
    m_shownLog->fetch(row, this, [this, row](const std::optional<Message> &message) {
        if (row != m_detailRow)
            return;
        m_protocol->prepareDetails(m_shownLog->place(row));
        m_detail->showMessage(message, m_shownLog->numberOf(row));
        m_ending->setRow(message);
    });
}

void ConnectionView::connectSession()
{
    const Connection *connection = &m_session.connection();
    connect(&m_session, &Session::attemptBegan, this, &ConnectionView::onAttemptBegan);
    connect(&m_session, &Session::preparing, this, [this](const QString &sentence) {
        onReadyState(ReadyState::Connecting);
        m_closeStatus->showPreparing(sentence);
    });
    connect(&m_session, &Session::notAttempted, this, [this](const QString &sentence) {
        onReadyState(ReadyState::Closed);
        m_closeStatus->showNotAttempted(sentence);
    });
    connect(connection, &Connection::readyStateChanged, this, &ConnectionView::onReadyState);
    connect(connection, &Connection::stageChanged, m_closeStatus, &CloseStatus::setStage);
    connect(connection, &Connection::closingStarted, m_closeStatus, &CloseStatus::startCountdown);
    connect(connection, &Connection::closed, m_closeStatus, &CloseStatus::showClosed);
    connect(m_bars, &SessionBars::trusted, this, [this] {
        // The button that had the focus goes. From the URL, it follows to the message.
        m_panel->focusUrl();
        m_panel->showProblem(m_session.openAgain());
    });
}

void ConnectionView::connectShownLog()
{
    m_bars->setShownLog(m_shownLog);
    connect(m_shownLog, &ShownLog::changed, this, &ConnectionView::onShownLogChanged);
    connect(m_protocol, &ProtocolController::choiceChanged, this, &ConnectionView::settingsChanged);
    connect(&m_protocol->schemas(), &SchemaController::changed, this,
        [this] { showDetails(m_detailRow); });
    connect(&m_protocol->schemas(), &SchemaController::failed, m_bars, &SessionBars::showNotice);
    connect(&m_protocol->protobuf(), &ProtobufController::failed, m_bars, &SessionBars::showNotice);
    connect(m_protocol, &ProtocolController::codecsChanged, this, [this] {
        m_sendBox->setCodec(m_protocol->codec());
        showDetails(m_detailRow);
    });
    connect(m_bars, &SessionBars::replayRequested, this, &ConnectionView::replayRequested);
}

void ConnectionView::connectEnding()
{
    m_closeStatus->setMore(m_ending->panelAction());
    m_log->addMoreActions({m_ending->panelAction()});
    m_detail->offerFor(MessageKind::Close, m_ending->panelAction());
    addActions({m_ending->panelAction(), m_ending->stripAction()});
    m_ending->setSettingsSource([this] { return m_attemptSettings; },
        [this](const QString &text) { return m_session.containsSecret(text); });
    connect(m_ending->panelAction(), &QAction::toggled, m_layout, &PanelLayout::setEndingShown);
    connect(m_ending, &EndingController::failed, this, &ConnectionView::showNotice);
}

void ConnectionView::open(const ConnectionOptions &options, const ConnectionSettings &typed)
{
    m_attemptSettings = typed;
    const QString problem = m_session.open(options, typed.reconnect);
    if (problem.isEmpty())
        emit attempted(typed);
    else
        m_panel->showProblem(problem);
}

void ConnectionView::onAttemptBegan(const SessionAttempt &attempt)
{
    m_log->awaitClose();
    m_closeStatus->setAlarm(attempt.acceptsAnyCertificate
            ? tr("Any certificate is accepted, so the server's identity is not checked.")
            : QString());
    m_bars->beginAttempt();
    m_closeStatus->beginAttempt(attempt.shownUrl, attempt.usesTls);
    // An attempt of its own accord takes no file from the reader.
    if (!attempt.isReconnect)
        m_shownLog->showConnection();
    // Only now is the log, where the row of the connection comes, the one that is shown.
    m_protocol->beginConnection();
    emit titleChanged();
}

void ConnectionView::closeConnection()
{
    ConnectButton *button = m_panel->button();
    if (m_session.readyState() == ReadyState::Connecting || button->checkClose())
        m_panel->showProblem(m_session.close(button->closeCode(), button->closeReason()));
}

void ConnectionView::setTrustedHosts(TrustedHosts *hosts)
{
    m_session.setTrustedHosts(hosts);
    m_bars->setTrustedHosts(hosts);
}

void ConnectionView::setAttemptHistory(AttemptHistory *history) { m_ending->setHistory(history); }

ConnectionSettings ConnectionView::settings() const
{
    ConnectionSettings settings = m_panel->settings();
    settings.codec = m_protocol->choice();
    settings.answersAsClient = m_protocol->answersAsClient();
    settings.schemaReceived = m_protocol->schemas().received();
    settings.schemaSent = m_protocol->schemas().sent();
    const ProtobufChoice &protobuf = m_protocol->protobuf().choice();
    settings.protobufSchema = protobuf.schema;
    settings.protobufReceived = protobuf.received;
    settings.protobufSent = protobuf.sent;
    settings.protobufTypeField = protobuf.typeField;
    settings.protobufPayloadField = protobuf.payloadField;
    return settings;
}

void ConnectionView::setSettings(const ConnectionSettings &settings)
{
    m_protocol->choose(settings.codec);
    m_protocol->setAnswersAsClient(settings.answersAsClient);
    m_protocol->schemas().choose(settings.schemaReceived, settings.schemaSent);
    m_protocol->protobuf().choose({settings.protobufSchema, settings.protobufReceived,
        settings.protobufSent, settings.protobufTypeField, settings.protobufPayloadField});
    m_panel->setSettings(settings);
}

QString ConnectionView::url() const { return m_panel->url(); }

void ConnectionView::setUrl(const QString &url) { m_panel->setUrl(url); }

void ConnectionView::focusUrl() { m_panel->focusUrl(); }

void ConnectionView::setDemoUrls(const QList<UrlChoice> &choices) { m_panel->setDemoUrls(choices); }

void ConnectionView::setRecentUrls(const QStringList &urls) { m_panel->setRecentUrls(urls); }

void ConnectionView::setFinder(const UnresolvedFinder &finder)
{
    // What the requests before connecting will save has no value yet, and needs none.
    m_panel->setFinder([this, finder](const QString &text) {
        QList<UnresolvedReference> unresolved = finder(text);
        if (unresolved.isEmpty())
            return unresolved;
        const QStringList saved = savedNames(m_panel->settings().before);
        unresolved.removeIf([&](const UnresolvedReference &each) {
            const auto references = templateReferences(text.mid(each.begin, each.length));
            return references.size() == 1 && saved.contains(references.first().name);
        });
        return unresolved;
    });
    m_sendBox->checkAgain();
}

CheckedSettings ConnectionView::optionsFor(const ConnectionSettings &typed) const
{
    return m_panel->optionsFor(typed);
}

void ConnectionView::requestConnect() { m_panel->requestConnect(); }

SavedMessage ConnectionView::message() const { return m_sendBox->message(); }

void ConnectionView::setMessage(const SavedMessage &message) { m_sendBox->setMessage(message); }

void ConnectionView::editMessage(const SavedMessage &message)
{
    m_sendBox->setMessage(message);
    m_sendBox->focusMessage();
}

QList<SavedMessage> ConnectionView::savedMessages() const { return m_saved->messages(); }

void ConnectionView::addSavedMessages(const QList<SavedMessage> &messages)
{
    m_saved->add(messages);
}

QJsonArray ConnectionView::autoReplyRules() const { return m_automation->rules(); }

void ConnectionView::showProfileParts(const QList<SavedMessage> &messages, const QJsonValue &rules)
{
    m_automation->showProfile(messages, rules);
}

void ConnectionView::showDefaultParts() { m_automation->showDefault(); }

void ConnectionView::adoptKept(const ConnectionView &other)
{
    m_automation->restore(other.m_automation->kept());
}

void ConnectionView::setSendStore(const SendStore &store) { m_automation->setStore(store); }

void ConnectionView::addLogActions(const QList<QAction *> &actions)
{
    m_log->addMoreActions(actions);
}

void ConnectionView::showNotice(const QString &sentence) { m_bars->showNotice(sentence); }

void ConnectionView::present(const Notice &notice) { m_bars->present(notice); }

void ConnectionView::setActivity(QWidget *activity) { m_closeStatus->setActivity(activity); }

void ConnectionView::addBar(QWidget *bar) { m_layout->addBar(bar); }

void ConnectionView::onShownLogChanged()
{
    const bool showsFile = m_shownLog->showsFile();
    m_layout->setFileShown(showsFile);
    m_ending->setFileShown(showsFile);
    // What cannot be seen must not be sent either.
    m_menus->setSendingVisible(!showsFile);
    PanelLayout::focusInto(showsFile ? static_cast<QWidget *>(m_log) : m_panel);
    emit titleChanged();
}

void ConnectionView::onReadyState(ReadyState state)
{
    // The message comes next, unless the user has meanwhile gone elsewhere.
    const bool focusFollows = state == ReadyState::Open && PanelLayout::hasFocus(m_panel)
        && !PanelLayout::hasFocus(m_panel->options());
    m_panel->setReadyState(state);
    m_sendBox->setReadyState(state);
    m_automation->setReadyState(state);
    switch (state) {
    case ReadyState::Connecting:
        m_closeStatus->showConnecting();
        break;
    case ReadyState::Open:
        m_closeStatus->showOpen();
        // What was saved before the connection has a value now.
        m_sendBox->checkAgain();
        break;
    case ReadyState::Closing:
        m_closeStatus->showClosing();
        break;
    case ReadyState::Closed:
        break;
    }
    if (focusFollows)
        m_sendBox->focusMessage();
    updateIdleText();
    emit titleChanged();
}

/// What the empty log says.
void ConnectionView::updateIdleText()
{
    const QString url = shownUrl().simplified();
    switch (m_session.readyState()) {
    case ReadyState::Connecting:
        m_log->setIdleText(tr("Connecting to %1").arg(url));
        return;
    case ReadyState::Open:
        m_log->setIdleText(tr("The connection to %1 is open. There are no messages.").arg(url));
        return;
    case ReadyState::Closing:
        m_log->setIdleText(tr("The connection to %1 is closing.").arg(url));
        return;
    case ReadyState::Closed:
        break;
    }
    if (url.isEmpty())
        m_log->setIdleText(tr("Enter the URL of your endpoint, then press Connect."));
    else if (m_panel->namesDemoServer())
        m_log->setIdleText(tr(
            "Press Connect to try the built-in demo server, or enter the URL of your endpoint."));
    else
        m_log->setIdleText(tr("Press Connect to open a connection to %1.").arg(url));
}

QString ConnectionView::shownUrl() const
{
    return m_session.masked(
        m_session.readyState() == ReadyState::Closed ? m_panel->url() : m_session.attemptName());
}

QString ConnectionView::stateName() const { return m_panel->stateName(); }

void ConnectionView::focusNextPanel(bool forward) { m_layout->focusNext(forward); }

void ConnectionView::saveLayout(QSettings &settings) const
{
    m_panel->saveLayout(settings);
    m_layout->save(settings);
    settings.setValue(QStringLiteral("columns"), m_log->saveColumns());
    settings.setValue(QStringLiteral("pageEvents"), m_ending->stripAction()->isChecked());
    settings.setValue(QStringLiteral("timeMode"), m_log->timeModeName());
    settings.setValue(QStringLiteral("rowPerMessage"), m_log->codecControls()->hasRowPerMessage());
}

void ConnectionView::restoreLayout(const QSettings &settings)
{
    m_panel->restoreLayout(settings);
    m_layout->restore(settings);
    m_ending->stripAction()->setChecked(settings.value(QStringLiteral("pageEvents")).toBool());
    m_log->restoreColumns(settings.value(QStringLiteral("columns")).toByteArray());
    m_log->setTimeModeNamed(settings.value(QStringLiteral("timeMode")).toString());
    m_log->codecControls()->setRowPerMessage(
        settings.value(QStringLiteral("rowPerMessage")).toBool());
}

} // namespace wasclean
