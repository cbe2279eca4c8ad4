#include "app/steps/stepexecutor.h"

#include "app/base/background.h"
#include "app/base/duration.h"
#include "app/profile/networksettings.h"
#include "app/steps/stepsettings.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace wasclean {

namespace {

bool endsAConnection(const Step *step)
{
    return step && (step->kind == Step::Kind::ExpectClose || step->kind == Step::Kind::ExpectError);
}

} // namespace

StepExecutor::StepExecutor(Session &session, QObject *parent)
    : QObject(parent)
    , m_stepConnection(session)
    , m_connection(m_stepConnection.connection())
    , m_request(session, m_stepConnection)
    , m_requestValues(m_values, session)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StepExecutor::onTime);
    connect(&m_stepConnection, &StepConnection::changed, this, &StepExecutor::look);
    connect(&m_request, &RequestStep::done, this, [this](const QString &got) {
        if (got.isEmpty())
            pass();
        else
            fail(got);
    });
    connect(&m_before, &RequestSequence::finished, this, [this] { connectWith(m_step->settings); });
    connect(&m_before, &RequestSequence::failed, this, &StepExecutor::fail);
    connect(&m_before, &RequestSequence::trusted, &m_stepConnection, &StepConnection::noteTrusted);
    connect(&m_connection, &Connection::fileFinished, this, &StepExecutor::onFileFinished);
}

StepExecutor::~StepExecutor() = default;

void StepExecutor::startRun(
    const StepValues &values, const StepFiles &files, const QStringList &trustedFingerprints)
{
    m_values = values;
    m_files = files;
    m_stepConnection.startRun(trustedFingerprints);
}

void StepExecutor::endRun()
{
    cancel();
    m_stepConnection.endRun();
}

void StepExecutor::cancel()
{
    ++m_reading;
    m_step = nullptr;
    m_options.reset();
    m_timer.stop();
    m_request.cancel();
    m_before.cancel();
}

void StepExecutor::begin(const Step &step, const Step *next, std::chrono::milliseconds limit)
{
    m_step = nullptr;
    m_next = next;
    m_limit = limit;
    m_expected.clear();
    m_got.clear();
    if (const StepPayload *payload = payloadToRead(step))
        readFile(step, *payload);
    else if (!step.message.schema.isEmpty())
        readSchema(step);
    else
        start(step);
}

/// The time limit of the step begins when its file was read.
void StepExecutor::readFile(const Step &step, const StepPayload &payload)
{
    const Checked<QString> path = payloadPath(payload, m_values, m_files);
    // The step itself fails with the problem.
    if (!path)
        return start(step);
    inBackground(
        this, [path = *path, form = payload.form] { return readPayloadFile(path, form); },
        [this, &step, reading = ++m_reading](const Checked<QByteArray> &content) {
            if (reading != m_reading)
                return;
            m_files.setContent(content);
            start(step);
            m_files.setContent({});
        });
}

/// Likewise.
void StepExecutor::readSchema(const Step &step)
{
    const Checked<QString> written = m_values.expand(step.message.schema);
    const Checked<QString> path = written ? m_files.resolve(*written) : written;
    if (!path) {
        m_files.setSchema(Checked<MessageSchema>::bad(path.problem));
        return start(step);
    }
    // What it refers to is under the same rules.
    const auto files = std::make_shared<StepFiles>(m_files);
    inBackground(
        this,
        [path = *path, files] {
            return MessageSchema::read(
                path, [files](const QString &file) { return files->resolve(file).problem; });
        },
        [this, &step, files, reading = ++m_reading](const Checked<MessageSchema> &schema) {
            if (reading != m_reading)
                return;
            m_files.addReadOutside(*files);
            m_files.setSchema(schema);
            start(step);
        });
}

void StepExecutor::start(const Step &step)
{
    m_step = &step;
    m_timer.start(step.kind == Step::Kind::Wait ? step.pause : m_limit);
    switch (step.kind) {
    case Step::Kind::Connect:
        return beginConnect(step);
    case Step::Kind::Request:
        return beginRequest(step);
    case Step::Kind::Send:
        return beginSend(step);
    case Step::Kind::Ping:
    case Step::Kind::Pong:
        return beginControl(step);
    case Step::Kind::Expect:
    case Step::Kind::ExpectNone:
        return beginExpect(step);
    case Step::Kind::Close:
        return beginClose(step);
    case Step::Kind::Drop:
        return beginDrop();
    case Step::Kind::ExpectClose:
    case Step::Kind::ExpectError:
        return beginExpectEnd(step);
    case Step::Kind::Wait:
    case Step::Kind::Repeat:
        break;
    }
}

void StepExecutor::beginConnect(const Step &step)
{
    m_expected = tr("an open connection");
    if (m_connection.readyState() == ReadyState::Open)
        return fail(tr("a connection that is still open: close it first"));
    const QList<RequestSettings> requests = requestsBefore(step.settings);
    if (requests.isEmpty())
        return connectWith(step.settings);
    const Checked<ConnectionSettings> way = stepWay(step.settings, m_values, m_files);
    if (!way)
        return fail(way.problem);
    ConnectionOptions options;
    // What is wrong with it is said when the connection is made.
    applyProxy(way->proxy, options);
    // The time limit is that of the step.
    m_before.start(
        requests, {m_stepConnection.requestTrust(way->tls), options.proxy}, {}, m_requestValues);
}

void StepExecutor::connectWith(const QByteArray &json)
{
    const Checked<ConnectionSettings> settings = stepSettings(json, m_values, m_files);
    if (!settings)
        return fail(settings.problem);
    const CheckedSettings checked = m_stepConnection.check(*settings);
    if (!checked.options)
        return fail(checked.problems.first().sentence);
    if (m_connection.readyState() == ReadyState::Open)
        return fail(tr("a connection that is still open: close it first"));
    m_options = *checked.options;
    if (m_connection.readyState() == ReadyState::Closed)
        openConnection();
}

void StepExecutor::openConnection()
{
    const QString problem = m_stepConnection.open(*std::exchange(m_options, std::nullopt));
    if (!problem.isEmpty())
        fail(problem);
}

void StepExecutor::beginRequest(const Step &step)
{
    m_expected = RequestStep::expected(step);
    const QString problem = m_request.begin(step, m_values, m_files);
    if (!problem.isEmpty())
        fail(problem);
}

void StepExecutor::beginSend(const Step &step)
{
    m_expected = tr("the message to be sent");
    const QString problem = send(step);
    if (!m_step)
        return;
    if (problem.isEmpty())
        lookAtSend();
    else
        fail(m_stepConnection.closed() ? m_stepConnection.closedClause() : problem);
}

QString StepExecutor::send(const Step &step)
{
    using Form = StepPayload::Form;
    const Form form = step.payload.form;
    if (form == Form::File && step.frames == 0) {
        const Checked<QString> path = payloadPath(step.payload, m_values, m_files);
        return path ? m_connection.sendFile(*path, MessageKind::Binary) : path.problem;
    }
    const Checked<QByteArray> bytes = payloadBytes(step.payload, m_values, m_files);
    if (!bytes)
        return bytes.problem;
    const int frames = std::max(step.frames, 1);
    const bool isText = form == Form::Text || form == Form::Json || form == Form::TextFile;
    return isText ? m_connection.sendText(exactText(*bytes), frames)
                  : m_connection.sendBinary(*bytes, frames);
}

void StepExecutor::beginControl(const Step &step)
{
    m_expected = tr("the frame to be sent");
    const Checked<QByteArray> bytes = payloadBytes(step.payload, m_values, m_files);
    QString problem = bytes.problem;
    if (bytes) {
        problem
            = step.kind == Step::Kind::Ping ? m_connection.ping(*bytes) : m_connection.pong(*bytes);
    }
    if (problem.isEmpty())
        pass();
    else
        fail(m_stepConnection.closed() ? m_stepConnection.closedClause() : problem);
}

void StepExecutor::beginExpect(const Step &step)
{
    const Checked<MessageTester> tester = MessageTester::make(step.message, m_values, m_files);
    if (!tester) {
        m_expected = tr("a message");
        return fail(tester.problem);
    }
    m_expectation.emplace(step, *tester, m_stepConnection.inbox());
    m_expected = m_expectation->expected(m_values);
    if (m_stepConnection.wasAttempted())
        lookAtMessages();
    else
        fail(tr("no connection"));
}

void StepExecutor::beginClose(const Step &step)
{
    m_expected = tr("an open connection to close");
    const Checked<QString> reason = m_values.expand(step.reason);
    if (!reason)
        return fail(reason.problem);
    if (m_connection.readyState() != ReadyState::Open)
        return fail(m_stepConnection.closedClause());
    const QString problem
        = step.code ? m_connection.close(*step.code, *reason) : m_connection.close();
    if (problem.isEmpty())
        pass();
    else
        fail(problem);
}

void StepExecutor::beginDrop()
{
    m_expected = tr("a connection to drop");
    if (m_connection.readyState() == ReadyState::Closed)
        return fail(m_stepConnection.closedClause());
    m_connection.abort();
    pass();
}

void StepExecutor::beginExpectEnd(const Step &step)
{
    const Checked<EndTester> tester = EndTester::make(step, m_values);
    if (!tester) {
        m_expected = tr("the end of the connection");
        return fail(tester.problem);
    }
    m_endTester = *tester;
    m_expected = m_endTester->wanted(m_values);
    if (m_stepConnection.wasAttempted())
        lookAtEnd();
    else
        fail(tr("no connection"));
}

void StepExecutor::look()
{
    if (!m_step)
        return;
    switch (m_step->kind) {
    case Step::Kind::Connect:
        return lookAtConnect();
    case Step::Kind::Send:
        return lookAtSend();
    case Step::Kind::Expect:
    case Step::Kind::ExpectNone:
        return lookAtMessages();
    case Step::Kind::ExpectClose:
    case Step::Kind::ExpectError:
        return lookAtEnd();
    case Step::Kind::Request:
    case Step::Kind::Ping:
    case Step::Kind::Pong:
    case Step::Kind::Wait:
    case Step::Kind::Close:
    case Step::Kind::Drop:
    case Step::Kind::Repeat:
        break;
    }
}

void StepExecutor::lookAtConnect()
{
    // How the connection before ended does not matter yet.
    if (m_before.isRunning())
        return;
    if (m_options) {
        if (m_connection.readyState() == ReadyState::Closed)
            openConnection();
    } else if (m_stepConnection.wasOpened()) {
        pass();
    } else if (m_stepConnection.closed() && endsAConnection(m_next)) {
        // The next step tests how the connection ended.
        pass();
    } else if (m_stepConnection.closed()) {
        fail(m_stepConnection.closedClause());
    }
}

void StepExecutor::lookAtSend()
{
    if (m_connection.bufferedAmount() == 0 && !m_connection.isSendingFile())
        pass();
    else if (m_stepConnection.closed())
        fail(m_stepConnection.closedClause());
}

void StepExecutor::lookAtMessages()
{
    const auto outcome = m_expectation->compare(m_stepConnection.inbox(), m_values);
    if (outcome && outcome->passed)
        pass();
    else if (outcome)
        fail(outcome->got);
    else if (m_stepConnection.closed() && m_step->kind == Step::Kind::ExpectNone)
        pass();
    else if (m_stepConnection.closed())
        fail(m_expectation->receivedBeforeClose(m_stepConnection.closed()->sentence));
}

void StepExecutor::lookAtEnd()
{
    if (!m_stepConnection.closed())
        return;
    const QString mismatch = m_endTester->mismatch(
        *m_stepConnection.closed(), m_connection.evidence().status, m_values);
    if (mismatch.isEmpty())
        pass();
    else
        fail(mismatch);
}

void StepExecutor::onFileFinished(const QString &problem)
{
    const bool sends = m_step && m_step->kind == Step::Kind::Send;
    // When the connection ended, the sentence about that tells more.
    if (sends && !problem.isEmpty() && m_connection.readyState() == ReadyState::Open)
        fail(problem);
    else
        look();
}

void StepExecutor::onTime()
{
    if (!m_step)
        return;
    switch (m_step->kind) {
    case Step::Kind::Wait:
    case Step::Kind::ExpectNone:
        return pass();
    case Step::Kind::Expect:
        return fail(m_expectation->receivedWithin(limitText()));
    case Step::Kind::Connect:
        if (m_before.isRunning())
            return fail(
                tr("no answer to the requests before connecting within %1").arg(limitText()));
        return fail(m_options
                ? tr("the previous connection was still not closed after %1").arg(limitText())
                : tr("no open connection within %1").arg(limitText()));
    case Step::Kind::Request:
        return fail(m_request.gotWithin(limitText()));
    case Step::Kind::Send:
        return fail(tr("%1 bytes still unsent after %2")
                        .arg(QString::number(m_connection.bufferedAmount()), limitText()));
    case Step::Kind::ExpectClose:
    case Step::Kind::ExpectError:
        return fail(tr("the connection did not end within %1").arg(limitText()));
    case Step::Kind::Ping:
    case Step::Kind::Pong:
    case Step::Kind::Close:
    case Step::Kind::Drop:
    case Step::Kind::Repeat:
        break;
    }
}

QString StepExecutor::limitText() const
{
    return durationText(std::chrono::nanoseconds(m_limit).count());
}

void StepExecutor::pass()
{
    cancel();
    emit done(true);
}

void StepExecutor::fail(const QString &got)
{
    m_got = got;
    cancel();
    emit done(false);
}

} // namespace wasclean
