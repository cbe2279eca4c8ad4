#include "tests/support/pageplayer.h"

#include "tests/support/transcripts.h"

#include <utility>

namespace wasclean {

namespace {

constexpr int lingerMs = 200;
constexpr int limitMs = 40'000;

int codeFrom(const QJsonValue &value)
{
    // What JavaScript would make of null and of a number in a string.
    return value.isString() ? value.toString().toInt() : int(qBound(-1e9, value.toDouble(0), 1e9));
}

QString textFrom(const QJsonValue &value)
{
    return value.isObject() ? value[u"text"].toString().repeated(value[u"repeat"].toInt(1))
                            : value.toString();
}

} // namespace

PagePlayer::PagePlayer(QJsonArray steps, QObject *parent)
    : QObject(parent)
    , m_steps(std::move(steps))
{
    for (QTimer *timer : {&m_sleep, &m_linger, &m_limit})
        timer->setSingleShot(true);
    connect(&m_sleep, &QTimer::timeout, this, &PagePlayer::proceed);
    connect(&m_linger, &QTimer::timeout, this, &PagePlayer::finished);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        log(QStringLiteral("unfinished"));
        emit finished();
    });
    connect(&m_connection, &Connection::opened, this, [this] {
        log(QStringLiteral("open"), {{QStringLiteral("protocol"), m_connection.protocol()}});
        happened(QStringLiteral("open"));
    });
    connect(&m_connection, &Connection::messages, this, &PagePlayer::onMessages);
    connect(&m_connection, &Connection::errorOccurred, this, [this] {
        log(QStringLiteral("error"));
        happened(QStringLiteral("error"));
    });
    connect(&m_connection, &Connection::closed, this, [this](const CloseEvent &event) {
        log(QStringLiteral("close"),
            {{QStringLiteral("wasClean"), event.wasClean}, {QStringLiteral("code"), event.code},
                {QStringLiteral("reason"), event.reason}});
        happened(QStringLiteral("close"));
    });
}

void PagePlayer::start(const ConnectionOptions &options)
{
    m_limit.start(limitMs);
    m_connection.open(options);
    log(QStringLiteral("construct"));
    proceed();
}

void PagePlayer::proceed()
{
    if (m_sleep.isActive() || std::exchange(m_stepping, true))
        return;
    while (m_next < m_steps.size() && play(m_steps[m_next].toObject()))
        ++m_next;
    m_stepping = false;
    if (m_seen[QStringLiteral("close")] > 0 && m_next >= m_steps.size())
        m_linger.start(lingerMs);
}

/// True when the step is done and the next one may follow at once.
bool PagePlayer::play(const QJsonObject &step)
{
    if (step.contains(u"wait"))
        return waitFor(step[u"wait"].toString());
    if (step.contains(u"sleep")) {
        ++m_next;
        m_sleep.start(step[u"sleep"].toInt());
        return false;
    }
    if (step.contains(u"send"))
        send(step[u"send"].toObject());
    else if (step.contains(u"close"))
        close(step[u"close"].toArray());
    else if (step.contains(u"read"))
        read(step[u"read"].toString());
    return true;
}

/// A page that waits for what can no longer come goes no further.
bool PagePlayer::waitFor(const QString &type)
{
    if (m_seen[type] > m_taken[type]) {
        ++m_taken[type];
        return true;
    }
    if (m_seen[QStringLiteral("close")] > 0)
        m_next = m_steps.size();
    return false;
}

void PagePlayer::send(const QJsonObject &payload)
{
    const int times = payload[u"repeat"].toInt(1);
    const ReadyState before = m_connection.readyState();
    const QString problem = payload.contains(u"text")
        ? m_connection.sendText(payload[u"text"].toString().repeated(times))
        : m_connection.sendBinary(
            QByteArray::fromHex(payload[u"hex"].toString().toLatin1()).repeated(times));
    if (problem.isEmpty() != (before == ReadyState::Open))
        log(QStringLiteral("send was wrongly refused or accepted"));
    // A browser throws only while connecting; later it drops the message without a word.
    logCall(before == ReadyState::Connecting && !problem.isEmpty());
}

void PagePlayer::close(const QJsonArray &arguments)
{
    const QString problem = arguments.isEmpty()
        ? m_connection.close()
        : m_connection.close(codeFrom(arguments[0]), textFrom(arguments[1]));
    m_closeCalled = m_closeCalled || problem.isEmpty();
    logCall(!problem.isEmpty());
}

void PagePlayer::read(const QString &name)
{
    QJsonObject event{
        {QStringLiteral("type"), QStringLiteral("read")}, {QStringLiteral("name"), name}};
    if (name == u"bufferedAmount")
        event[u"value"] = m_connection.bufferedAmount();
    else if (name == u"readyState")
        event[u"value"] = int(m_connection.readyState());
    else if (name == u"protocol")
        event[u"value"] = m_connection.protocol();
    m_events.append(event);
}

void PagePlayer::onMessages(const MessageBatch &batch)
{
    for (const Message &message : *batch) {
        const bool data = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
        if (!data || message.direction != Direction::Received || message.late)
            continue;
        // The page called close() on an earlier row of this same batch, which had left by then.
        if (m_closeCalled)
            continue;
        log(QStringLiteral("message"),
            {{QStringLiteral("kind"), QLatin1String(kindName(message.kind))},
                {QStringLiteral("bytes"), message.payload.size()},
                {QStringLiteral("payload"), shownPayload(message.payload)}});
        happened(QStringLiteral("message"));
    }
}

void PagePlayer::logCall(bool refused)
{
    QJsonObject event;
    if (refused)
        event[u"refused"] = true;
    log(QStringLiteral("call"), event);
}

void PagePlayer::log(const QString &type, QJsonObject event)
{
    event[u"type"] = type;
    event[u"readyState"] = int(m_connection.readyState());
    m_events.append(event);
}

void PagePlayer::happened(const QString &type)
{
    ++m_seen[type];
    proceed();
}

} // namespace wasclean
