#include "app/wire/relay/openinghandshake.h"

#include "app/base/clock.h"
#include "app/base/randombytes.h"
#include "app/wire/http/tokenexpiry.h"

#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// How long the body of a refusal may take.
constexpr auto refusalPatience = 1s;

} // namespace

OpeningHandshake::OpeningHandshake(const WireOptions &options, ServerSocket &server,
    Evidence &evidence, Answered answered, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_server(server)
    , m_evidence(evidence)
    , m_answered(std::move(answered))
    , m_timeout(this)
    , m_bodyTimeout(this)
{
    m_timeout.setSingleShot(true);
    // Other timers fire up to 5 % too soon, and the server has all of the time that was set.
    m_timeout.setTimerType(Qt::PreciseTimer);
    m_bodyTimeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { emit failed(Failure::HandshakeTimeout); });
    connect(&m_bodyTimeout, &QTimer::timeout, this, [this] { emit failed(Failure::Upgrade); });
    connect(&m_server, &ServerSocket::readyRead, this, &OpeningHandshake::onServerReadyRead);
    connect(&m_server, &ServerSocket::gone, this, &OpeningHandshake::onServerReadyRead);
    createDialer();
}

void OpeningHandshake::createDialer()
{
    m_answer.emplace(m_options.request, m_evidence);
    m_dialer = new Dialer(m_options.dial, this);
    connect(m_dialer, &Dialer::stageChanged, this, &OpeningHandshake::stageReached);
    connect(m_dialer, &Dialer::connected, this, &OpeningHandshake::onConnected);
    connect(m_dialer, &Dialer::failed, this, [this](Failure failure, const QString &networkError) {
        m_evidence.networkError = networkError;
        emit failed(failure);
    });
}

void OpeningHandshake::start()
{
    m_state = State::Dialing;
    m_timeout.start(m_options.handshakeTimeout);
    m_dialer->start(m_evidence);
}

void OpeningHandshake::setKey(const QByteArray &key)
{
    m_key = key;
    sendRequest();
}

void OpeningHandshake::stop()
{
    if (m_state == State::Answering)
        m_answer->keepPartOfHead();
    m_state = State::Done;
    m_timeout.stop();
    m_bodyTimeout.stop();
    m_dialer->stop();
}

void OpeningHandshake::onConnected(QTcpSocket *socket)
{
    m_server.adopt(socket, m_options.dial.secure);
    sendRequest();
}

void OpeningHandshake::sendRequest()
{
    if (m_state != State::Dialing || !m_server.isAdopted() || m_key.isEmpty())
        return;
    // Each request has a key of its own (RFC 6455, 4.1).
    m_options.request.key = m_evidence.hops.isEmpty() ? m_key : randomBytes().toBase64();
    m_evidence.request = m_options.request.toBytes();
    m_evidence.tokenExpires = tokenExpiry(m_evidence.request);
    m_evidence.remarks = m_options.remarks;
    m_state = State::Answering;
    m_requestSentAt = now();
    m_server.write(m_evidence.request);
    emit stageReached(ConnectStage::OpeningHandshake);
    if (m_server.hasMore() || m_server.isGone())
        onServerReadyRead();
}

void OpeningHandshake::onServerReadyRead()
{
    if (m_state == State::Answering || m_state == State::Refused)
        readAnswer();
}

void OpeningHandshake::readAnswer()
{
    AnswerReader::State answer = m_answer->read(m_server.readAll());
    if (m_server.isGone())
        answer = m_answer->end();
    if (answer != AnswerReader::State::Head && m_evidence.phases.upgrade < 0)
        m_evidence.phases.upgrade = now() - m_requestSentAt;
    const bool isRefusal = m_evidence.status != 0 && m_evidence.status != 101;
    if (isRefusal && m_state == State::Answering && askAgain())
        return;
    if (answer == AnswerReader::State::Accepted) {
        m_state = State::Done;
        m_timeout.stop();
        emit accepted(m_answer->rest());
    } else if (answer == AnswerReader::State::Failed) {
        emit failed(Failure::Upgrade);
    } else if (answer == AnswerReader::State::Body && m_state == State::Answering) {
        m_state = State::Refused;
        m_timeout.stop();
        m_bodyTimeout.start(refusalPatience);
    }
}

/// Whether there is another request to make after this answer, which then is under way.
bool OpeningHandshake::askAgain()
{
    NextRequest next = m_answered(ResponseHead(m_evidence.response));
    m_evidence.explanation = next.why;
    if (!next.options)
        return false;
    m_dialer->disconnect(this);
    m_dialer->deleteLater();
    m_server.release();
    m_options.url = next.options->url;
    m_options.remarks = next.options->remarks;
    m_options.dial = next.options->dial;
    m_options.request = next.options->request;

    Evidence before = std::exchange(m_evidence, {});
    m_evidence.url = m_options.url;
    m_evidence.startTime = before.startTime;
    m_evidence.tried = before.tried;
    m_evidence.secretNames = before.secretNames;
    m_evidence.pings = before.pings;
    m_evidence.hops = before.hops;
    m_evidence.hops.append({before.status, before.statusText, before.url, m_options.url, next.how,
        before.peer, before.request, before.response});
    createDialer();
    m_state = State::Dialing;
    m_dialer->start(m_evidence);
    return true;
}

} // namespace wasclean
