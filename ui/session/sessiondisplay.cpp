#include "ui/session/sessiondisplay.h"

#include "app/formats/evidencetext.h"
#include "app/session/session.h"
#include "ui/details/detailpane.h"

namespace wasclean {

SessionDisplay::SessionDisplay(Session &session, DetailPane *detail, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_detail(detail)
{
    connect(&session, &Session::attemptBegan, this, [this] { m_detail->setFacts(nullptr); });
    connect(&session.connection(), &Connection::opened, this,
        [this] { m_detail->setFacts([this] { return facts(); }); });
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

} // namespace wasclean
