#include "ui/session/connectionview.h"

#include "app/automation/messagevariables.h"
#include "app/base/clock.h"
#include "app/profile/secretslots.h"
#include "ui/automation/automationcontroller.h"
#include "ui/automation/runningstrip.h"
#include "ui/connection/closestatus.h"
#include "ui/connection/connectbutton.h"
#include "ui/connection/connectionpanel.h"
#include "ui/connection/reconnectbar.h"
#include "ui/connection/trustbar.h"
#include "ui/details/detailpane.h"
#include "ui/ending/endingcontroller.h"
#include "ui/ending/endingpanel.h"
#include "ui/ending/pageeventsstrip.h"
#include "ui/log/messagelogview.h"
#include "ui/options/optionsarea.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/send/sendcontroller.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// What is shorter may stand in any URL, as in exports.
constexpr qsizetype shortestSecret = 4;

/// The first widget inside that takes the focus by keyboard.
QWidget *firstStop(QWidget *panel)
{
    for (QWidget *w = panel->nextInFocusChain(); w != panel; w = w->nextInFocusChain()) {
        const bool stops = (w->focusPolicy() & Qt::TabFocus) && w->isEnabled() && w->isVisible();
        if (stops && panel->isAncestorOf(w))
            return w;
    }
    return nullptr;
}

} // namespace

ConnectionView::ConnectionView(const QString &captureFile, QWidget *parent)
    : QWidget(parent)
    , m_capture(captureFile)
    , m_panel(new ConnectionPanel(this))
    , m_trouble(new NoticeBar(this))
    , m_reconnectBar(new ReconnectBar(this))
    , m_notice(new NoticeBar(this))
    , m_trustBar(new TrustBar(this))
    , m_fileBar(new NoticeBar(this))
    , m_log(new MessageLogView(this))
    , m_detail(new DetailPane(this))
    , m_saved(new SavedMessages(this))
    , m_sendBox(new SendBox(this))
    , m_sender(new SendController(m_connection, m_sendBox, m_saved, this))
    , m_automation(new AutomationController(m_connection, m_sendBox, m_saved, this))
    , m_closeStatus(new CloseStatus(this))
    , m_ending(new EndingController(m_connection, this))
    , m_logSplitter(new QSplitter(Qt::Horizontal, this))
    , m_mainSplitter(new QSplitter(Qt::Vertical, this))
    , m_sending(new QSplitter(Qt::Horizontal, this))
{
    m_model.setCapture(&m_capture);
    m_log->setModel(&m_model);
    createLayout();
    connectIntents();
    connectSending();
    connectEvents();
    connectReconnector();
    connectEnding();
    updateIdleText();
}

ConnectionView::~ConnectionView()
{
    // It uses the connection to its end.
    delete m_automation;
    // The model goes before the children do, and nobody looks at its rows any more.
    m_log->disconnect(this);
    m_model.setCapture(nullptr);
    for (Capture *file : findChildren<Capture *>()) {
        file->disconnect(this);
        delete file;
    }
}

void ConnectionView::createLayout()
{
    m_logSplitter->setObjectName(QStringLiteral("besides"));
    m_logSplitter->addWidget(m_log);
    m_logSplitter->addWidget(m_detail);
    m_logSplitter->setStretchFactor(0, 3);
    m_logSplitter->setStretchFactor(1, 2);
    m_mainSplitter->setObjectName(QStringLiteral("above"));
    m_mainSplitter->addWidget(m_logSplitter);
    m_sending->setObjectName(QStringLiteral("sending"));
    m_sending->addWidget(m_saved);
    m_sending->addWidget(m_sendBox);
    m_sending->setStretchFactor(1, 1);
    m_mainSplitter->addWidget(m_sending);
    m_mainSplitter->addWidget(m_ending->panel());
    m_mainSplitter->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_logSplitter, m_mainSplitter, m_sending})
        splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    layout->addWidget(m_trouble);
    layout->addWidget(m_reconnectBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_trustBar);
    layout->addWidget(m_fileBar);
    layout->addWidget(m_mainSplitter, 1);
    layout->addWidget(m_automation->strip());
    layout->addWidget(m_ending->strip());
    layout->addWidget(m_closeStatus);
}

void ConnectionView::resizeEvent(QResizeEvent *event)
{
    m_panel->setRoom(height());
    m_closeStatus->setRoom(size());
    QWidget::resizeEvent(event);
}

void ConnectionView::connectIntents()
{
    connect(m_panel, &ConnectionPanel::connectRequested, this, &ConnectionView::open);
    connect(m_panel, &ConnectionPanel::connectRefused, m_closeStatus, &CloseStatus::showRefused);
    connect(m_panel, &ConnectionPanel::cancelRequested, this, &ConnectionView::closeConnection);
    connect(m_panel, &ConnectionPanel::closeRequested, this, &ConnectionView::closeConnection);
    connect(m_panel, &ConnectionPanel::urlChanged, this, &ConnectionView::titleChanged);
    connect(m_panel, &ConnectionPanel::urlChanged, this, &ConnectionView::updateIdleText);
    connect(m_panel, &ConnectionPanel::dropRequested, this, &ConnectionView::dropConnection);
    connect(m_log, &MessageLogView::clearRequested, &m_model, &CaptureModel::clear);
    connect(m_log, &MessageLogView::currentRowChanged, this, &ConnectionView::showDetails);
}

void ConnectionView::connectSending()
{
    for (QAction *action : m_automation->tools())
        m_sendBox->addTool(action);
    connect(m_log, &MessageLogView::saveMessageRequested, m_sender, &SendController::keep);
    connect(m_sender, &SendController::failed, this, &ConnectionView::showNotice);
    connect(m_automation, &AutomationController::said, this, &ConnectionView::showNotice);
    m_automation->setChecker(
        [this](const SavedMessage &message) { return m_sender->unresolvedProblem(message); });
    m_automation->setExpander([variables = m_sender->variables()](
                                  const QString &text) { return variables->expand(text); });
}

QAction *ConnectionView::savedAction() const { return m_sender->savedAction(); }

QAction *ConnectionView::saveMessageAction() const { return m_sender->saveMessageAction(); }

void ConnectionView::setVariables(const Variables &variables) { m_sender->setVariables(variables); }

void ConnectionView::showDetails(int row)
{
    m_detailRow = row;
    if (row < 0) {
        m_detail->showMessage({});
        m_ending->setRow({});
        return;
    }
    // A message of many MiB takes its time to read, and the window must not wait for the file.
    m_model.fetch(row, this, [this, row](const std::optional<Message> &message) {
        if (row != m_detailRow)
            return;
        // Of this session the request is shown as it went out, secrets included.
        const auto shown = message && !m_file ? m_secretFilter.original(*message) : message;
        m_detail->showMessage(shown, m_model.numberOf(m_model.captureRow(row)));
        m_ending->setRow(shown);
    });
}

void ConnectionView::connectEvents()
{
    connect(&m_connection, &Connection::messages, &m_capture, [this](const MessageBatch &batch) {
        m_capture.append(m_secretFilter.withoutSecrets(batch));
    });
    connect(&m_connection, &Connection::readyStateChanged, this, &ConnectionView::takeReadyState);
    connect(&m_connection, &Connection::stageChanged, m_closeStatus, &CloseStatus::setStage);
    connect(
        &m_connection, &Connection::closingStarted, m_closeStatus, &CloseStatus::startCountdown);
    connect(&m_connection, &Connection::closed, m_closeStatus, &CloseStatus::showClosed);
    connect(&m_connection, &Connection::opened, m_trustBar,
        [this] { m_trustBar->showOpened(m_connection.evidence()); });
    connect(&m_connection, &Connection::closed, m_trustBar,
        [this] { m_trustBar->showClosed(m_connection.evidence()); });
    connect(m_trustBar, &TrustBar::trusted, this, [this](const ConnectionOptions &options) {
        // The button that had the focus goes. From the URL, it follows to the message.
        m_panel->focusUrl();
        open(options, m_attemptSettings);
    });
    connect(&m_capture, &Capture::failed, this, &ConnectionView::showTrouble);
    connect(&m_capture, &Capture::recovered, this, [this] {
        m_trouble->hide();
        present({tr("The capture can be written again. Nothing was lost."), Notice::Tone::Good});
    });
}

void ConnectionView::showTrouble(const QString &sentence)
{
    const auto retry = [this] { m_capture.retry(); };
    m_trouble->present({sentence, Notice::Tone::Warning, {{tr("Tr&y again"), retry}}, false});
}

void ConnectionView::connectReconnector()
{
    connect(&m_connection, &Connection::opened, &m_reconnector, &Reconnector::noteOpened);
    connect(&m_connection, &Connection::closed, this, [this](const CloseEvent &event) {
        m_reconnector.noteClosed(event, m_connection.isEndedByUser());
    });
    connect(&m_reconnector, &Reconnector::waitBegan, m_reconnectBar, &ReconnectBar::showWait);
    connect(&m_reconnector, &Reconnector::secondsLeftChanged, m_reconnectBar,
        &ReconnectBar::setSecondsLeft);
    connect(&m_reconnector, &Reconnector::waitEnded, m_reconnectBar, &QWidget::hide);
    connect(&m_reconnector, &Reconnector::gaveUp, m_reconnectBar, &ReconnectBar::showGivenUp);
    connect(&m_reconnector, &Reconnector::due, this, &ConnectionView::reconnect);
    connect(m_reconnectBar, &ReconnectBar::nowRequested, &m_reconnector, &Reconnector::now);
    connect(m_reconnectBar, &ReconnectBar::stopRequested, &m_reconnector, &Reconnector::stop);
}

void ConnectionView::connectEnding()
{
    m_closeStatus->setMore(m_ending->panelAction());
    m_log->addMoreActions({m_ending->panelAction()});
    m_detail->offerFor(MessageKind::Close, m_ending->panelAction());
    addActions({m_ending->panelAction(), m_ending->stripAction()});
    m_ending->setSettingsSource([this] { return m_attemptSettings; },
        [this](const QString &text) { return containsSecret(text); });
    connect(m_ending->panelAction(), &QAction::toggled, this, &ConnectionView::makeRoomForEnding);
    connect(m_ending, &EndingController::failed, this, &ConnectionView::showNotice);
}

void ConnectionView::makeRoomForEnding(bool shown)
{
    if (shown)
        m_sizesBefore = m_mainSplitter->sizes();
    // Nothing can be sent then.
    m_sending->setVisible(!shown && !m_file);
    const int height = m_mainSplitter->height();
    m_mainSplitter->setSizes(shown ? QList<int>{height / 3, 0, height * 2 / 3} : m_sizesBefore);
}

void ConnectionView::open(const ConnectionOptions &options, const ConnectionSettings &settings)
{
    m_attemptOptions = options;
    m_attemptSettings = settings;
    const QString problem = begin(withTrust(options), settings.reconnect);
    if (problem.isEmpty())
        emit attempted(m_attemptUrl);
    else
        m_panel->showProblem(problem);
}

QString ConnectionView::openFor(const ConnectionOptions &options) { return begin(options, {}); }

ConnectionOptions ConnectionView::withTrust(const ConnectionOptions &options)
{
    return m_trustBar->prepared(options);
}

QString ConnectionView::begin(const ConnectionOptions &options, const ReconnectOptions &reconnect)
{
    // What open() signals at once should already carry the URL.
    m_attemptUrl = options.url.toString();
    const bool takesAny = options.url.isSecure() && options.tls.trustAnyCertificate;
    m_closeStatus->setAlarm(
        takesAny ? tr("Any certificate is accepted: nobody checks who answers.") : QString());
    m_reconnectBar->hide();
    m_reconnector.start(reconnect);
    if (readyState() == ReadyState::Closed)
        m_closeStatus->beginAttempt(masked(m_attemptUrl), options.url.isSecure());
    prepareFor(options.url);
    const QString problem = m_connection.open(options);
    if (problem.isEmpty())
        showConnection();
    emit titleChanged();
    return problem;
}

void ConnectionView::reconnect(int attempt, int maxAttempts)
{
    Message heading;
    heading.time = now();
    heading.payload = tr("Reconnecting, %1").arg(attemptText(attempt, maxAttempts)).toUtf8();
    m_capture.append(MessageBatch(new std::vector<Message>{heading}));
    m_closeStatus->beginAttempt(masked(m_attemptUrl), m_attemptOptions.url.isSecure());
    const QString problem = m_connection.open(m_trustBar->prepared(m_attemptOptions));
    if (!problem.isEmpty())
        showNotice(problem);
}

void ConnectionView::closeConnection()
{
    ConnectButton *button = m_panel->button();
    if (readyState() == ReadyState::Connecting)
        m_panel->showProblem(m_connection.close());
    else if (button->checkClose())
        m_panel->showProblem(button->closeCode()
                ? m_connection.close(*button->closeCode(), button->closeReason())
                : m_connection.close());
}

void ConnectionView::dropConnection() { m_connection.abort(); }

void ConnectionView::setTrustedHosts(TrustedHosts *hosts) { m_trustBar->setTrustedHosts(hosts); }

void ConnectionView::showNotice(const QString &sentence) { m_notice->showNotice(sentence); }

void ConnectionView::present(const Notice &notice) { m_notice->present(notice); }

const QItemSelectionModel *ConnectionView::selection() const { return m_log->selectionModel(); }

void ConnectionView::addBar(QWidget *bar)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_fileBar), bar);
}

void ConnectionView::showFile(const QString &capturePath, const QString &name)
{
    if (!m_file)
        m_firstRow = m_model.firstCaptureRow();
    closeFile();
    m_file = new Capture(capturePath, Capture::Access::ReadOnly, this);
    m_fileName = name;
    m_fileDamage.clear();
    connectFile();
    m_model.setCapture(m_file);
    showFilePanels(true);
    m_fileBar->present({{}, Notice::Tone::Neutral,
        {{tr("Rep&lay…"), [this] { emit replayRequested(); }},
            {tr("Bac&k to the connection"), [this] { showConnection(); }}},
        false});
    updateFileBar();
    emit titleChanged();
}

void ConnectionView::connectFile()
{
    connect(m_file, &Capture::grown, this, &ConnectionView::updateFileBar);
    connect(m_file, &Capture::damaged, this,
        [this](const QString &sentence) { m_fileDamage = sentence; });
    connect(m_file, &Capture::opened, this,
        [this] { emit fileOpened(m_file->filePath(), m_fileDamage); });
    connect(m_file, &Capture::failed, this, [this](const QString &sentence) {
        showConnection();
        emit fileFailed(sentence);
    });
}

void ConnectionView::showConnection()
{
    if (!m_file)
        return;
    m_model.setCapture(&m_capture, m_firstRow);
    closeFile();
    m_fileBar->hide();
    showFilePanels(false);
    emit titleChanged();
}

void ConnectionView::closeFile()
{
    if (!m_file)
        return;
    m_file->disconnect(this);
    const QString path = m_file->filePath();
    connect(m_file, &QObject::destroyed, this, [this, path] { emit fileClosed(path); });
    std::exchange(m_file, nullptr)->deleteWhenClosed();
    m_fileName.clear();
}

void ConnectionView::showFilePanels(bool showsFile)
{
    for (QWidget *panel :
        {static_cast<QWidget *>(m_sending), static_cast<QWidget *>(m_closeStatus)})
        panel->setVisible(!showsFile);
    m_ending->setFileShown(showsFile);
    // What cannot be seen must not be sent either.
    QList<QAction *> actions{m_sendBox->sendAction(), m_sendBox->pingAction(), saveMessageAction()};
    actions += m_saved->numberActions() + m_automation->tools();
    for (QAction *action : std::as_const(actions))
        action->setVisible(!showsFile);
    if (QWidget *stop = firstStop(showsFile ? static_cast<QWidget *>(m_log) : m_panel))
        stop->setFocus();
}

void ConnectionView::updateFileBar()
{
    const qint64 count = m_file->count();
    const QString rows = count == 1 ? tr("1 row") : tr("%1 rows").arg(locale().toString(count));
    m_fileBar->setSentence(tr("%1 — read-only, %2").arg(m_fileName, rows));
}

void ConnectionView::takeReadyState(ReadyState state)
{
    // The message comes next, unless the user has meanwhile gone elsewhere.
    const bool focusFollows
        = state == ReadyState::Open && focusIsIn(m_panel) && !focusIsIn(m_panel->options());
    m_panel->setReadyState(state);
    m_sendBox->setReadyState(state);
    m_automation->setReadyState(state);
    switch (state) {
    case ReadyState::Connecting:
        m_closeStatus->showConnecting();
        break;
    case ReadyState::Open:
        m_closeStatus->showOpen();
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
    emit readyStateChanged(state);
    emit titleChanged();
}

/// What the empty log says.
void ConnectionView::updateIdleText()
{
    const QString url = shownUrl().simplified();
    switch (readyState()) {
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
        m_log->setIdleText(tr("Enter the URL of your endpoint, and press Connect."));
    else if (m_panel->namesDemoServer())
        m_log->setIdleText(tr("Press Connect to talk to the built-in demo server, or enter the URL "
                              "of your endpoint."));
    else
        m_log->setIdleText(tr("Press Connect to open a connection to %1.").arg(url));
}

QString ConnectionView::shownUrl() const
{
    return masked(readyState() == ReadyState::Closed ? m_panel->url() : m_attemptUrl);
}

QString ConnectionView::masked(const QString &url) const
{
    QString result = maskedUrl(url);
    // Variables may have put them anywhere.
    for (const QByteArray &secret : m_secretFilter.secrets()) {
        if (secret.size() >= shortestSecret)
            result.replace(QString::fromUtf8(secret), QStringLiteral("•••"));
    }
    return result;
}

bool ConnectionView::containsSecret(const QString &text) const
{
    const QByteArray utf8 = text.toUtf8();
    const QList<QByteArray> &secrets = m_secretFilter.secrets();
    return std::any_of(secrets.begin(), secrets.end(), [&utf8](const QByteArray &secret) {
        return secret.size() >= shortestSecret && utf8.contains(secret);
    });
}

bool ConnectionView::focusIsIn(const QWidget *widget) const
{
    // The window's own focus, which it has also while another window is in front.
    const QWidget *focus = window()->focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

void ConnectionView::focusNextPanel(bool forward)
{
    const QList<QWidget *> panels{
        m_panel, m_log, m_detail, m_saved, m_sendBox, m_ending->panel(), m_closeStatus};
    qsizetype here = forward ? panels.size() - 1 : 0;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        if (focusIsIn(panels.at(i)))
            here = i;
    }
    const qsizetype step = forward ? 1 : panels.size() - 1;
    QWidget *stop = nullptr;
    for (qsizetype i = 1; i < panels.size() && !stop; ++i)
        stop = firstStop(panels.at((here + i * step) % panels.size()));
    if (stop)
        stop->setFocus(Qt::ShortcutFocusReason);
}

void ConnectionView::saveLayout(QSettings &settings) const
{
    m_panel->saveLayout(settings);
    settings.setValue(QStringLiteral("besides"), m_logSplitter->saveState());
    settings.setValue(QStringLiteral("above"), m_mainSplitter->saveState());
    settings.setValue(QStringLiteral("columns"), m_log->saveColumns());
    settings.setValue(QStringLiteral("pageEvents"), m_ending->stripAction()->isChecked());
    settings.setValue(QStringLiteral("timeMode"), m_log->timeModeName());
}

void ConnectionView::restoreLayout(const QSettings &settings)
{
    m_panel->restoreLayout(settings);
    m_logSplitter->restoreState(settings.value(QStringLiteral("besides")).toByteArray());
    m_mainSplitter->restoreState(settings.value(QStringLiteral("above")).toByteArray());
    m_ending->stripAction()->setChecked(settings.value(QStringLiteral("pageEvents")).toBool());
    m_log->restoreColumns(settings.value(QStringLiteral("columns")).toByteArray());
    m_log->setTimeModeNamed(settings.value(QStringLiteral("timeMode")).toString());
}

} // namespace wasclean
