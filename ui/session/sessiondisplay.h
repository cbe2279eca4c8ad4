#pragma once

#include "app/formats/textsection.h"

#include <QObject>

namespace wasclean {

class DetailPane;
class Session;

/// How the page of a session is shown: the facts of the connection while no row is selected.
class SessionDisplay : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SessionDisplay(Session &session, DetailPane *detail, QObject *parent);

private:
    EvidenceRows facts() const;

    Session &m_session;
    DetailPane *m_detail;
};

} // namespace wasclean
