#pragma once

#include "app/connection/closeevent.h"
#include "app/diagnosis/applicationprotocol.h"
#include "app/diagnosis/attemptsummary.h"
#include "app/protocol/headerfield.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/http/responsehead.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The evidence of an attempt as rules ask for it: heads taken apart, spans computed, other
/// attempts sorted out. Spans are in nanoseconds.
class EvidenceView
{
public:
    /// The evidence, and the event, must outlive the view.
    EvidenceView(const Evidence &evidence, const CloseEvent &event,
        const QList<AttemptSummary> &others, double timeFactor);

    const Evidence &evidence() const { return m_evidence; }

    const CloseEvent &event() const { return m_event; }

    const AttemptSummary &summary() const { return m_summary; }

    ApplicationProtocol protocol() const { return m_protocol; }

    bool isSecure() const { return m_secure; }

    QString host() const { return m_summary.host; }

    quint16 port() const { return m_port; }

    QString path() const { return m_summary.path; }

    /// The host and port: "example.com:443".
    QString target() const;
    /// Whether the host is an address, a single label such as "localhost", or of a private network.
    bool isPrivateHost() const;
    /// Whether the server is on this computer.
    bool isLoopback() const;
    /// The value of a parameter of the query, still encoded.
    QByteArray parameter(const QByteArray &name) const;

    /// The value of the answer's first header of that name, on one line and not too long; empty
    /// when there is none.
    QString answered(const char *name) const;

    bool hasAnswered(const char *name) const { return !m_answer.wholeValues(name).isEmpty(); }

    /// The same of the request, as it is.
    QByteArray requested(const char *name) const;

    int status() const { return m_evidence.status; }

    bool isStatusOneOf(std::initializer_list<int> codes) const;
    /// Whether the body of a refusal contains that text, without regard to case.
    bool bodyContains(const char *text) const;
    bool isBodyHtml() const;
    /// The opening handshake was answered otherwise than by an acceptance.
    bool isRefused() const;

    /// The connection was open, and TCP ended from the server's side without any Close frame.
    bool isCut() const { return m_summary.isCut(); }

    bool wasOpen() const { return m_evidence.openTime > 0; }

    /// The server's Close frame was received, before ours was sent.
    bool isClosedByServer() const;
    bool isClosedByServerWith(std::initializer_list<int> codes) const;

    int closeCode() const { return m_summary.closeCode; }

    /// The close reason of the server, shortened, on one line.
    QString closeReason() const;
    /// Whether the close reason contains one of the texts, without regard to case.
    bool reasonContains(std::initializer_list<const char *> texts) const;

    qint64 endTime() const { return m_summary.endTime; }

    qint64 age() const { return m_summary.age(); }

    qint64 silence() const { return m_summary.silence(); }

    /// Since something was received, or since open.
    qint64 silenceIn() const;
    /// Since something was sent, or since open.
    qint64 silenceOut() const;
    /// From the newest message that was sent to the end; -1 when none was.
    qint64 sinceMessageSent() const;

    /// A limit in seconds as a span in nanoseconds, scaled for tests.
    qint64 limit(double seconds) const;
    /// Whether a span is that of a limit in seconds: within a second or 2 %.
    bool isNear(qint64 span, double seconds) const;
    /// Whether two spans are as near.
    bool areNear(qint64 span, qint64 other) const;

    /// Other attempts to the same scheme, host, port and path that had ended when this one did, the
    /// oldest first.
    const QList<AttemptSummary> &earlier() const { return m_earlier; }

    /// Other attempts to the same scheme, host and port, whenever they ended.
    const QList<AttemptSummary> &others() const { return m_others; }

    /// Of all ports and schemes of the host.
    const QList<AttemptSummary> &othersOfHost() const { return m_othersOfHost; }

    /// Those of earlier() that ended in the same way: cut, or closed by the server with that code.
    QList<AttemptSummary> endedAlike() const;
    /// How many connections to the host ended together with this one, within 100 ms.
    int endedTogether() const;

private:
    const Evidence &m_evidence;
    const CloseEvent &m_event;
    AttemptSummary m_summary;
    ResponseHead m_answer;
    QList<HeaderField> m_request;
    QList<AttemptSummary> m_earlier;
    QList<AttemptSummary> m_others;
    QList<AttemptSummary> m_othersOfHost;
    double m_timeFactor;
    ApplicationProtocol m_protocol;
    bool m_secure = false;
    quint16 m_port = 0;
    QByteArray m_query;
};

/// Remote text for a sentence: on one line, at most 80 characters.
QString quoted(const QByteArray &text);

} // namespace wasclean
