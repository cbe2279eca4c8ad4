#include "ui/session/sessiondisplay.h"

#include "app/formats/evidencetext.h"
#include "app/session/session.h"
#include "ui/connection/closestatus.h"
#include "ui/details/detailpane.h"
#include "ui/log/messagelogview.h"
#include "ui/session/panellayout.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/textzoom.h"

namespace wasclean {

SessionDisplay::SessionDisplay(Session &session, MessageLogView *log, DetailPane *detail,
    CloseStatus *status, PanelLayout *layout, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_log(log)
    , m_detail(detail)
    , m_status(status)
    , m_layout(layout)
    , m_page(page)
{
    connect(&session, &Session::attemptBegan, this, [this] { m_detail->setFacts(nullptr); });
    connect(&session.connection(), &Connection::opened, this,
        [this] { m_detail->setFacts([this] { return facts(); }); });
    const Connection *connection = &session.connection();
    connect(
        connection, &Connection::opened, this, [this] { announce(tr("The connection is open.")); });
    connect(connection, &Connection::closed, this,
        [this](const CloseEvent &event) { announce(event.sentence); });
    connect(connection, &Connection::messages, this, &SessionDisplay::countMessages);
}

void SessionDisplay::setTextZoom(TextZoom &zoom)
{
    m_zoom = &zoom;
    const auto show = [this](int percent) {
        m_log->setZoom(percent);
        m_detail->setZoom(percent);
    };
    connect(&zoom, &TextZoom::changed, this, show);
    if (zoom.percent() != TextZoom::usual)
        show(zoom.percent());
    zoom.watch(m_log);
    zoom.watch(m_detail);
    connect(m_detail, &DetailPane::viewBuilt, &zoom, &TextZoom::watch);
}

void SessionDisplay::setPresenting(bool on)
{
    m_layout->setPresenting(on);
    std::function<QString(const QString &)> mask;
    if (on)
        mask = [this](const QString &text) { return m_session.masked(text); };
    m_log->setPresenting(mask);
    m_status->setPresenting(mask);
}

EvidenceRows SessionDisplay::facts() const
{
    EvidenceRows rows = evidenceRows(m_session.connection().evidence().toJson());
    // Whoever looks did not ask for them, so the secrets of the URL are not among them.
    for (EvidenceRow &row : rows) {
        for (QString &value : row.values)
            value = m_session.masked(value);
    }
    return rows;
}

/// What happens in other tabs would not be told apart.
bool SessionDisplay::isHeard() const { return m_page->isVisible() && Announcer::isListening(); }

Announcer *SessionDisplay::announcer()
{
    if (!m_announcer) {
        m_announcer = new Announcer(m_page);
        m_announcer->show();
    }
    return m_announcer;
}

void SessionDisplay::announce(const QString &sentence)
{
    if (isHeard())
        announcer()->announce(sentence);
}

void SessionDisplay::countMessages(const MessageBatch &batch)
{
    if (isHeard())
        announcer()->countMessages(batch->receivedDataCount());
}

} // namespace wasclean
