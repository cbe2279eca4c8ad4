#include "ui/ending/endingcontroller.h"

#include "app/demo/demourl.h"
#include "ui/ending/endingpanel.h"
#include "ui/ending/pageeventsstrip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace wasclean {

EndingController::EndingController(Connection &connection, QWidget *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_panel(new EndingPanel(parent))
    , m_strip(new PageEventsStrip(parent))
    , m_panelAction(new QAction(tr("How it e&nded"), this))
    , m_stripAction(new QAction(tr("&Events as a browser sees them"), this))
{
    m_panel->hide();
    m_strip->hide();
    createActions();
    connect(&connection, &Connection::readyStateChanged, this, &EndingController::onReadyState);
    connect(&connection, &Connection::messages, this, &EndingController::onMessages);
    connect(&connection, &Connection::closed, this, &EndingController::onClosed);
    connect(m_panel, &EndingPanel::failed, this, &EndingController::failed);
    connect(
        m_panel, &EndingPanel::hideRequested, this, [this] { m_panelAction->setChecked(false); });
    connect(m_strip, &PageEventsStrip::scriptRequested, this, &EndingController::copyScript);
}

void EndingController::createActions()
{
    m_panelAction->setObjectName(QStringLiteral("endingAction"));
    m_panelAction->setCheckable(true);
    m_panelAction->setEnabled(false);
    m_panelAction->setShortcut(QKeySequence(Qt::Key_F8));
    connect(m_panelAction, &QAction::toggled, this, &EndingController::fillPanel);
    m_stripAction->setObjectName(QStringLiteral("pageEventsAction"));
    m_stripAction->setCheckable(true);
    m_stripAction->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    connect(m_stripAction, &QAction::toggled, m_strip, [this](bool shown) {
        m_strip->setVisible(shown);
        m_strip->setEvents(m_activity.events());
    });
}

void EndingController::setHistory(AttemptHistory *history)
{
    m_history = history;
    connect(history, &AttemptHistory::added, this, &EndingController::onAttemptAdded);
}

/// With one more attempt to the same host, also of another tab, there may be other causes.
void EndingController::onAttemptAdded(const QString &host)
{
    if (!m_panelAction->isChecked())
        return;
    const std::optional<Ending> ending = current();
    if (ending && AttemptSummary::of(ending->evidence).host == host)
        m_panel->updateDiagnosis(ending->diagnosis);
}

void EndingController::setSettingsSource(const SettingsSource &settings, const SecretTest &isSecret)
{
    m_settings = settings;
    m_isSecret = isSecret;
}

void EndingController::onReadyState(ReadyState state)
{
    if (state == ReadyState::Connecting) {
        m_activity.clear();
        m_sent.clear();
        m_closed.reset();
        // The panel has the room of the message field, which is needed next. The row is still
        // selected, so that the panel can be opened again.
        m_panelAction->setChecked(false);
        update();
    }
    m_strip->setEvents(m_activity.events());
    m_strip->setReadyState(state);
}

void EndingController::onMessages(const MessageBatch &batch)
{
    m_activity.add(*batch);
    m_sent.add(*batch);
    m_strip->setEvents(m_activity.events());
}

void EndingController::onClosed(const CloseEvent &event)
{
    m_closed = event;
    // The close row of this attempt is what is selected next.
    m_ofRow.reset();
    if (m_history)
        m_history->add(m_connection.evidence());
    update();
}

void EndingController::setRow(const std::optional<Message> &row)
{
    std::optional<Ending> ofRow = row ? endingOf(*row) : std::nullopt;
    // What is shown stays as it is, scrolled to where it is, while other rows are looked at.
    if (!ofRow && !m_ofRow)
        return;
    m_ofRow = std::move(ofRow);
    update();
}

void EndingController::setFileShown(bool shown)
{
    m_fileShown = shown;
    m_ofRow.reset();
    m_panelAction->setChecked(false);
    m_stripAction->setEnabled(!shown);
    m_strip->setVisible(!shown && m_stripAction->isChecked());
    update();
}

bool EndingController::showsNewest() const
{
    return m_closed && !m_fileShown
        && (!m_ofRow || m_ofRow->evidence.startTime == m_connection.evidence().startTime);
}

std::optional<Ending> EndingController::current() const
{
    if (showsNewest()) {
        const Evidence &evidence = m_connection.evidence();
        return endingOf(*m_closed, evidence, othersThan(evidence), &m_activity);
    }
    // The attempts of a file may be another day's and another machine's.
    if (!m_ofRow || m_fileShown)
        return m_ofRow;
    return endingOf(m_ofRow->event, m_ofRow->evidence, othersThan(m_ofRow->evidence));
}

QList<AttemptSummary> EndingController::othersThan(const Evidence &evidence) const
{
    return m_history ? m_history->othersThan(evidence) : QList<AttemptSummary>();
}

void EndingController::update()
{
    const bool any = (m_closed && !m_fileShown) || m_ofRow;
    m_panelAction->setEnabled(any);
    if (!any)
        m_panelAction->setChecked(false);
    else
        fillPanel();
}

void EndingController::fillPanel()
{
    if (!m_panelAction->isChecked())
        return;
    if (const auto ending = current())
        m_panel->showEnding(*ending,
            showsNewest() ? EndingPanel::Sentence::Elsewhere : EndingPanel::Sentence::Shown);
}

void EndingController::copyScript() const
{
    ConnectionSettings settings = m_settings ? m_settings() : ConnectionSettings();
    // Nobody else knows "demo:". Other URLs are copied as typed: their variables may be secrets.
    if (!demoPath(settings.url).isEmpty())
        settings.url = m_connection.evidence().url;
    QGuiApplication::clipboard()->setText(pageScript(
        settings, m_sent, m_isSecret ? m_isSecret : [](const QString &) { return false; }));
    m_strip->noteCopied();
}

} // namespace wasclean
