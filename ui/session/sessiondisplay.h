#pragma once

#include "app/formats/textsection.h"

#include <QObject>

namespace wasclean {

class DetailPane;
class MessageLogView;
class PanelLayout;
class Session;
class TextZoom;

/// How the page of a session is shown: its zoom, the presentation mode, and the facts of the
/// connection while no row is selected.
class SessionDisplay : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SessionDisplay(Session &session, MessageLogView *log, DetailPane *detail, PanelLayout *layout,
        QObject *parent);

    /// Shows log and payloads in this size, also when it changes.
    void setTextZoom(TextZoom &zoom);

    /// Shows only the log, without secrets, and the close status.
    void setPresenting(bool on);

private:
    EvidenceRows facts() const;

    Session &m_session;
    MessageLogView *m_log;
    DetailPane *m_detail;
    PanelLayout *m_layout;
};

} // namespace wasclean
