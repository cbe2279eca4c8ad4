#include "ui/connectionview.h"

#include "ui/closestatus.h"
#include "ui/connectionpanel.h"
#include "ui/detailpane.h"
#include "ui/messagelogview.h"
#include "ui/noticebar.h"
#include "ui/sendbox.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace wasclean {

namespace {

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
    , m_notice(new NoticeBar(this))
    , m_log(new MessageLogView(this))
    , m_detail(new DetailPane(this))
    , m_sendBox(new SendBox(this))
    , m_closeStatus(new CloseStatus(this))
    , m_besides(new QSplitter(Qt::Horizontal, this))
    , m_above(new QSplitter(Qt::Vertical, this))
{
    m_model.setCapture(&m_capture);
    m_log->setModel(&m_model);
    createLayout();
    connectIntents();
    connectEvents();
}

void ConnectionView::createLayout()
{
    m_besides->setObjectName(QStringLiteral("besides"));
    m_besides->addWidget(m_log);
    m_besides->addWidget(m_detail);
    m_besides->setStretchFactor(0, 3);
    m_besides->setStretchFactor(1, 2);
    m_above->setObjectName(QStringLiteral("above"));
    m_above->addWidget(m_besides);
    m_above->addWidget(m_sendBox);
    m_above->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_besides, m_above})
        splitter->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_panel);
    layout->addWidget(m_notice);
    layout->addWidget(m_above, 1);
    layout->addWidget(m_closeStatus);
}

void ConnectionView::connectIntents()
{
    connect(m_panel, &ConnectionPanel::connectRequested, this, &ConnectionView::open);
    connect(m_panel, &ConnectionPanel::cancelRequested, this, &ConnectionView::closeConnection);
    connect(m_panel, &ConnectionPanel::closeRequested, this, &ConnectionView::closeConnection);
    connect(m_panel, &ConnectionPanel::urlChanged, this, &ConnectionView::titleChanged);
    connect(m_closeStatus, &CloseStatus::dropRequested, this, &ConnectionView::dropConnection);
    connect(m_sendBox, &SendBox::textRequested, this,
        [this](const QString &text) { takeSendResult(m_connection.sendText(text)); });
    connect(m_sendBox, &SendBox::binaryRequested, this,
        [this](const QByteArray &bytes) { takeSendResult(m_connection.sendBinary(bytes)); });
    connect(m_sendBox, &SendBox::pingRequested, this, [this] { m_connection.ping(); });
    connect(m_log, &MessageLogView::clearRequested, &m_model, &CaptureModel::clear);
    connect(m_log, &MessageLogView::currentRowChanged, this, &ConnectionView::showDetails);
}

void ConnectionView::showDetails(int row)
{
    m_detailRow = row;
    if (row < 0) {
        m_detail->showMessage({});
        return;
    }
    // A message of many MiB takes its time to read, and the window must not wait for the file.
    m_model.fetch(row, this, [this, row](const std::optional<Message> &message) {
        if (row == m_detailRow)
            m_detail->showMessage(message);
    });
}

void ConnectionView::connectEvents()
{
    connect(&m_connection, &Connection::messages, &m_capture, &Capture::append);
    connect(&m_connection, &Connection::readyStateChanged, this, &ConnectionView::takeReadyState);
    connect(
        &m_connection, &Connection::bufferedAmountChanged, m_sendBox, &SendBox::setBufferedAmount);
    connect(
        &m_connection, &Connection::closingStarted, m_closeStatus, &CloseStatus::startCountdown);
    connect(&m_connection, &Connection::closed, m_closeStatus, &CloseStatus::showClosed);
    connect(&m_capture, &Capture::failed, m_notice, &NoticeBar::showNotice);
}

void ConnectionView::open(const ConnectionOptions &options)
{
    // What open() signals at once should already carry the URL.
    m_attemptUrl = options.url.toString();
    const QString problem = m_connection.open(options);
    if (problem.isEmpty())
        emit attempted(m_attemptUrl);
    else
        m_panel->showProblem(problem);
    emit titleChanged();
}

void ConnectionView::closeConnection()
{
    QString problem = m_closeStatus->closeProblem();
    if (readyState() == ReadyState::Connecting)
        problem = m_connection.close();
    else if (problem.isEmpty() && m_closeStatus->closeCode())
        problem = m_connection.close(*m_closeStatus->closeCode(), m_closeStatus->closeReason());
    else if (problem.isEmpty())
        problem = m_connection.close();
    m_panel->showProblem(problem);
}

void ConnectionView::dropConnection() { m_connection.abort(); }

void ConnectionView::showNotice(const QString &sentence) { m_notice->showNotice(sentence); }

void ConnectionView::takeSendResult(const QString &problem)
{
    if (problem.isEmpty())
        m_sendBox->messageTaken();
    else
        m_sendBox->messageRefused(problem);
}

void ConnectionView::takeReadyState(ReadyState state)
{
    // The message comes next, unless the user has meanwhile gone elsewhere.
    const bool focusFollows = state == ReadyState::Open && focusIsIn(m_panel);
    m_panel->setReadyState(state);
    m_sendBox->setReadyState(state);
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
    emit readyStateChanged(state);
    emit titleChanged();
}

QString ConnectionView::url() const
{
    return readyState() == ReadyState::Closed ? m_panel->url() : m_attemptUrl;
}

bool ConnectionView::focusIsIn(const QWidget *widget) const
{
    // The window's own focus, which it has also while another window is in front.
    const QWidget *focus = window()->focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

void ConnectionView::focusNextPanel(bool forward)
{
    const QList<QWidget *> panels{m_panel, m_log, m_detail, m_sendBox, m_closeStatus};
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
    settings.setValue(QStringLiteral("besides"), m_besides->saveState());
    settings.setValue(QStringLiteral("above"), m_above->saveState());
    settings.setValue(QStringLiteral("columns"), m_log->saveColumns());
    settings.setValue(QStringLiteral("timeMode"), m_log->timeModeName());
}

void ConnectionView::restoreLayout(const QSettings &settings)
{
    m_besides->restoreState(settings.value(QStringLiteral("besides")).toByteArray());
    m_above->restoreState(settings.value(QStringLiteral("above")).toByteArray());
    m_log->restoreColumns(settings.value(QStringLiteral("columns")).toByteArray());
    m_log->setTimeModeNamed(settings.value(QStringLiteral("timeMode")).toString());
}

} // namespace wasclean
