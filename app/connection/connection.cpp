#include "app/connection/connection.h"

#include "app/base/regularfile.h"
#include "app/connection/attempt.h"
#include "app/connection/networkthreadsender.h"
#include "app/protocol/usvstring.h"
#include "app/wire/frames/closebody.h"
#include "app/wire/frames/frame.h"

#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

QString framesProblem(int frames)
{
    if (frames >= 1 && frames <= int(maxFrameFacts))
        return {};
    return Connection::tr("A message can be sent in 1 to %1 frames.").arg(maxFrameFacts);
}

/// The same rows, with every message marked as one that a browser does not deliver any more.
MessageBatch asLate(const MessageBatch &batch)
{
    std::vector<Message> rows = batch->messages();
    for (Message &row : rows) {
        const bool data = row.kind == MessageKind::Text || row.kind == MessageKind::Binary;
        row.late = row.late || (data && row.direction == Direction::Received);
    }
    // The batch counts as held for as long as its copy is.
    return {new MessageList(std::move(rows)), [batch](const MessageList *list) { delete list; }};
}

} // namespace

Connection::Connection(QObject *parent)
    : QObject(parent)
    , m_networkSender(new NetworkThreadSender)
{
    qRegisterMetaType<MessageBatch>();
    m_thread.setObjectName(QStringLiteral("network"));
    m_networkSender->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_networkSender, &QObject::deleteLater);
    connect(
        m_networkSender, &NetworkThreadSender::queued, this, &Connection::onNetworkSenderQueued);
}

Connection::~Connection()
{
    m_commands.setAttempt(nullptr);
    if (m_attempt != nullptr)
        QMetaObject::invokeMethod(m_attempt, &Attempt::goAway, Qt::BlockingQueuedConnection);
    // What belongs to the thread is deleted by it, even when there was no attempt.
    m_thread.start();
    m_thread.quit();
    m_thread.wait();
}

QString Connection::open(const ConnectionOptions &options)
{
    if (m_readyState != ReadyState::Closed)
        return tr("The previous connection has not closed yet.");
    m_evidence = {};
    m_closeRequested = false;
    m_endedByUser = false;
    m_sendingFile = false;
    m_queuedBytes = 0;
    m_networkSenderBytes = 0;
    m_transmittedBytes = 0;
    setReadyState(ReadyState::Connecting);
    startThread();
    startAttempt(options);
    return {};
}

/// Not before the first attempt: a tab that only shows a log needs no network.
void Connection::startThread()
{
    if (m_thread.isRunning())
        return;
    // OpenSSL is to be set up by a thread that outlives the network thread: what a thread leaves to
    // OpenSSL's care at its end may be freed too late.
    QSslConfiguration::defaultConfiguration();
    m_thread.start();
}

void Connection::startAttempt(const ConnectionOptions &options)
{
    m_attempt = new Attempt(options);
    m_attempt->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_attempt, &QObject::deleteLater);
    // The slots run in our thread, so the signals of an attempt that is over must not count for the
    // next one.
    const auto ifCurrent = [this, id = ++m_attemptId](auto action) {
        return [this, id, action](auto &&...values) {
            if (id == m_attemptId)
                (this->*action)(std::forward<decltype(values)>(values)...);
        };
    };
    connect(m_attempt, &Attempt::stageChanged, this, ifCurrent(&Connection::onStageChanged));
    connect(m_attempt, &Attempt::opened, this, ifCurrent(&Connection::onOpened));
    connect(m_attempt, &Attempt::batchReady, this, ifCurrent(&Connection::onBatch));
    connect(m_attempt, &Attempt::serverClosing, this, ifCurrent(&Connection::onServerClosing));
    connect(m_attempt, &Attempt::closingStarted, this, ifCurrent(&Connection::onClosingStarted));
    connect(m_attempt, &Attempt::transmitted, this, ifCurrent(&Connection::onTransmitted));
    connect(m_attempt, &Attempt::withdrawn, this, ifCurrent(&Connection::onWithdrawn));
    connect(m_attempt, &Attempt::fileProgress, this, ifCurrent(&Connection::fileProgress));
    connect(m_attempt, &Attempt::fileFinished, this, ifCurrent(&Connection::onFileFinished));
    connect(m_attempt, &Attempt::ended, this, ifCurrent(&Connection::onEnded));
    QMetaObject::invokeMethod(
        m_networkSender,
        [networkSender = m_networkSender, attempt = m_attempt, id = m_attemptId] {
            networkSender->setAttempt(attempt, id);
        },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(m_attempt, &Attempt::start, Qt::QueuedConnection);
    m_commands.setAttempt(m_attempt);
}

QString Connection::sendProblem() const
{
    switch (m_readyState) {
    case ReadyState::Connecting:
        return tr("The connection is not open yet.");
    case ReadyState::Closing:
        return tr("The connection is closing.");
    case ReadyState::Closed:
        return tr("The connection is closed.");
    case ReadyState::Open:
        break;
    }
    return {};
}

QString Connection::sendText(const QString &text, int frames)
{
    if (const QString problem = framesProblem(frames); !problem.isEmpty())
        return problem;
    return sendMessage({MessageKind::Text, toUsvString(text).toUtf8(), frames});
}

QString Connection::sendBinary(const QByteArray &bytes, int frames)
{
    if (const QString problem = framesProblem(frames); !problem.isEmpty())
        return problem;
    return sendMessage({MessageKind::Binary, bytes, frames});
}

QString Connection::sendMessage(SendCommand &&message)
{
    const qint64 size = message.payload.size();
    return send(size, std::move(message));
}

QString Connection::sendFile(const QString &path, MessageKind kind)
{
    if (const QString problem = sendProblem(); !problem.isEmpty())
        return problem;
    if (m_sendingFile)
        return tr("Another file is still being sent. Wait for it, or cancel it.");
    const auto opened = RegularFile::open(path);
    if (!opened)
        return opened.problem;
    m_sendingFile = true;
    return send(opened->size(),
        [file = opened->file(), kind](Attempt &attempt) { attempt.sendFile(file, kind); });
}

void Connection::cancelFile()
{
    if (m_sendingFile && m_attempt != nullptr)
        m_commands.post([](Attempt &attempt) { attempt.cancelFile(); });
}

QString Connection::send(qint64 bytes, AttemptCommand &&command)
{
    if (m_readyState == ReadyState::Connecting)
        return sendProblem();
    // As in a browser, what is given to send after the end is counted although it will never leave.
    m_queuedBytes += bytes;
    if (m_readyState == ReadyState::Open)
        m_commands.post(std::move(command));
    emit bufferedAmountChanged(bufferedAmount());
    return sendProblem();
}

QString Connection::ping(const QByteArray &payload) { return sendControl(OpPing, payload); }

QString Connection::pong(const QByteArray &payload) { return sendControl(OpPong, payload); }

QString Connection::sendControl(quint8 opcode, const QByteArray &payload)
{
    QString problem = controlPayloadProblem(opcode, payload);
    if (problem.isEmpty())
        problem = sendProblem();
    if (problem.isEmpty())
        m_commands.post(
            [opcode, payload](Attempt &attempt) { attempt.sendControl(opcode, payload); });
    return problem;
}

QString Connection::close()
{
    startClosing({});
    return {};
}

QString Connection::close(int code, const QString &reason)
{
    QString problem = closeCodeProblem(code);
    if (problem.isEmpty())
        problem = closeReasonProblem(reason);
    if (problem.isEmpty())
        startClosing(encodeCloseBody(code, reason));
    return problem;
}

void Connection::startClosing(const QByteArray &body)
{
    m_endedByUser = true;
    const ReadyState before = m_readyState;
    if (before != ReadyState::Connecting && before != ReadyState::Open)
        return;
    m_closeRequested = true;
    setReadyState(ReadyState::Closing);
    if (before == ReadyState::Connecting)
        m_commands.post([](Attempt &attempt) { attempt.cancel(); });
    else
        m_commands.post([body](Attempt &attempt) { attempt.close(body); });
}

void Connection::abort()
{
    m_endedByUser = true;
    if (m_readyState != ReadyState::Closed)
        m_commands.post([](Attempt &attempt) { attempt.abort(); });
}

void Connection::goAway()
{
    m_endedByUser = true;
    if (m_readyState != ReadyState::Closed)
        m_commands.post([](Attempt &attempt) { attempt.goAway(); });
}

qint64 Connection::bufferedAmount() const
{
    // Bytes may have been sent before the signal that says how many were queued.
    return std::max<qint64>(m_queuedBytes + m_networkSenderBytes - m_transmittedBytes, 0);
}

QString Connection::protocol() const { return m_evidence.protocol; }

qint64 Connection::closingTimeLeft() const
{
    return m_closingDeadline.isForever() ? -1 : m_closingDeadline.remainingTime();
}

void Connection::setReadyState(ReadyState state)
{
    if (std::exchange(m_readyState, state) != state)
        emit readyStateChanged(state);
}

void Connection::onOpened(const Evidence &evidence)
{
    // close() may have been called while the news was under way; then it never was open.
    if (m_readyState != ReadyState::Connecting)
        return;
    m_evidence = evidence;
    setReadyState(ReadyState::Open);
    emit opened();
}

void Connection::onStageChanged(ConnectStage stage)
{
    if (m_readyState == ReadyState::Connecting)
        emit stageChanged(stage);
}

void Connection::onBatch(const MessageBatch &batch)
{
    emit messages(m_closeRequested ? asLate(batch) : batch);
}

void Connection::onServerClosing()
{
    if (m_readyState == ReadyState::Open)
        setReadyState(ReadyState::Closing);
}

void Connection::onClosingStarted(qint64 milliseconds)
{
    m_closingDeadline.setRemainingTime(milliseconds);
    emit closingStarted(milliseconds);
}

void Connection::onNetworkSenderQueued(quint64 attemptId, qint64 payloadBytes)
{
    if (attemptId != m_attemptId)
        return;
    m_networkSenderBytes = payloadBytes;
    emit bufferedAmountChanged(bufferedAmount());
}

void Connection::onTransmitted(qint64 payloadBytes)
{
    m_transmittedBytes = payloadBytes;
    emit bufferedAmountChanged(bufferedAmount());
}

void Connection::onWithdrawn(qint64 payloadBytes)
{
    m_queuedBytes -= payloadBytes;
    emit bufferedAmountChanged(bufferedAmount());
}

void Connection::onFileFinished(const QString &problem)
{
    m_sendingFile = false;
    emit fileFinished(problem);
}

void Connection::onEnded(const CloseEvent &event, const Evidence &evidence)
{
    // Only now can no more commands reach it.
    m_commands.post([](Attempt &attempt) { attempt.deleteWhenIdle(); });
    m_commands.setAttempt(nullptr);
    m_attempt = nullptr;
    m_evidence = evidence;
    m_closingDeadline = QDeadlineTimer(QDeadlineTimer::Forever);
    setReadyState(ReadyState::Closed);
    if (event.error)
        emit errorOccurred(event.sentence);
    emit closed(event);
}

} // namespace wasclean
