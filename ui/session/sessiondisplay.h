#pragma once

#include "app/connection/connection.h"
#include "app/formats/textsection.h"

#include <QObject>

class QWidget;

namespace wasclean {

class Announcer;
class CloseStatus;
class DetailPane;
class MessageLogView;
class PanelLayout;
class Session;
class TextZoom;

/// How the page of a session is shown: its zoom, the presentation mode, the facts of the connection
/// while no row is selected, and what assistive technology is told.
class SessionDisplay : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SessionDisplay(Session &session, MessageLogView *log, DetailPane *detail, CloseStatus *status,
        PanelLayout *layout, QWidget *page);

    /// Shows log and payloads in this size, also when it changes.
    void setTextZoom(TextZoom &zoom);

    /// For what else shows text; none before setTextZoom().
    TextZoom *textZoom() const { return m_zoom; }

    /// Shows only the log and the close status, both without secrets.
    void setPresenting(bool on);

private:
    EvidenceRows facts() const;
    bool isHeard() const;
    Announcer *announcer();
    void announce(const QString &sentence);
    void countMessages(const MessageBatch &batch);

    Session &m_session;
    MessageLogView *m_log;
    DetailPane *m_detail;
    CloseStatus *m_status;
    PanelLayout *m_layout;
    QWidget *m_page;
    TextZoom *m_zoom = nullptr;
    /// Made when assistive technology listens for the first time.
    Announcer *m_announcer = nullptr;
};

} // namespace wasclean
