#pragma once

#include "app/wire/dial/dialer.h"
#include "app/wire/facts/connectstage.h"
#include "app/wire/facts/evidence.h"
#include "app/wire/http/answerreader.h"
#include "app/wire/relay/serversocket.h"
#include "app/wire/relay/wireoptions.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace wasclean {

class ResponseHead;

/// The opening handshake with the server (RFC 6455, 4): dials, sends the request, reads the answer,
/// and dials again where a redirect or a challenge is to be followed.
class OpeningHandshake : public QObject
{
    Q_OBJECT

public:
    /// Says what follows an answer that does not accept.
    using Answered = std::function<NextRequest(const ResponseHead &answer)>;

    OpeningHandshake(const WireOptions &options, ServerSocket &server, Evidence &evidence,
        Answered answered, QObject *parent);

    /// Begins to dial; one of accepted() and failed() follows, unless it is stopped.
    void start();
    /// The Sec-WebSocket-Key of the first request, which is not sent before it is known.
    void setKey(const QByteArray &key);
    /// Ends it. What was received of an answer that is not complete stays in the evidence.
    void stop();

    /// What was agreed on about compression; once accepted.
    const DeflateAgreement &deflate() const { return m_answer->deflate(); }

    /// Whether no interface of this computer has the address any more that the connection was made
    /// from. Asks the system.
    bool isLocalAddressGone() const { return m_dialer->isLocalAddressGone(); }

signals:
    /// Connecting goes on with another part of the work.
    void stageReached(wasclean::ConnectStage stage);
    /// The server accepted; the first bytes behind its answer.
    void accepted(const QByteArray &firstBytes);
    /// The rule that the answer broke is in the evidence.
    void failed(wasclean::Failure failure);

private:
    enum class State { Idle, Dialing, Answering, Refused, Done };

    void createDialer();
    void onConnected(QTcpSocket *socket);
    void sendRequest();
    void onServerReadyRead();
    void readAnswer();
    bool askAgain();

    WireOptions m_options;
    ServerSocket &m_server;
    Evidence &m_evidence;
    Answered m_answered;
    Dialer *m_dialer = nullptr;
    std::optional<AnswerReader> m_answer;
    State m_state = State::Idle;
    QByteArray m_key;
    qint64 m_requestSentAt = 0;
    /// For all of it.
    QTimer m_timeout;
    /// For the body of a refusal.
    QTimer m_bodyTimeout;
};

} // namespace wasclean
