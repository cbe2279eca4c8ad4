#include "app/automation/automation.h"

#include "app/connection/connection.h"
#include "app/connection/networkthreadsender.h"

#include <QRandomGenerator>

#include <utility>

namespace wasclean {

Automation::Automation(Connection &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_repeater(new Repeater(*connection.networkSender()))
    , m_responder(new AutoResponder(*connection.networkSender()))
    , m_wait(new WaitFor)
{
    qRegisterMetaType<MessageBatch>();
    createWorkers();
    connectWorkers();
}

void Automation::createWorkers()
{
    m_repeater->moveToThread(m_connection.networkSender()->thread());
    m_thread.setObjectName(QStringLiteral("automation"));
    for (QObject *worker : {static_cast<QObject *>(m_responder), static_cast<QObject *>(m_wait)}) {
        worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    }
    // Nothing happens before the first attempt.
    connect(&m_connection, &Connection::readyStateChanged, this, [this] { m_thread.start(); });
}

void Automation::connectWorkers()
{
    connect(&m_connection, &Connection::messages, m_responder, &AutoResponder::take);
    connect(&m_connection, &Connection::messages, m_wait, &WaitFor::take);
    connect(&m_connection, &Connection::closed, m_responder, &AutoResponder::forgetWaiting);
    connect(&m_connection, &Connection::closed, this, &Automation::stopWait);
    connect(m_repeater, &Repeater::progressed, this, &Automation::onRepeatProgress);
    connect(
        m_responder, &AutoResponder::progressed, this, [this](const AutoReplyProgress &progress) {
            m_autoReplyProgress = progress;
            emit autoReplied();
        });
    connect(m_responder, &AutoResponder::refused, this, &Automation::replyRefused);
    connect(
        m_wait, &WaitFor::matched, this, [this](const Message &message, const Captures &captures) {
            endWait();
            emit waitMatched(message, captures);
        });
    connect(m_wait, &WaitFor::timedOut, this, [this](qint64 undecided) {
        endWait();
        emit waitTimedOut(undecided);
    });
}

Automation::~Automation()
{
    m_cancelled.cancel();
    m_repeater->deleteLater();
    // What belongs to the thread is deleted by it, even when there was no attempt.
    m_thread.start();
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void Automation::setExpander(const TextExpander &expander)
{
    m_expander = expander;
    QMetaObject::invokeMethod(
        m_responder, [responder = m_responder, expander] { responder->setExpander(expander); },
        Qt::QueuedConnection);
}

QString Automation::startRepeat(
    const QList<SavedMessage> &messages, MessageSequence::Order order, const RepeatTiming &timing)
{
    if (m_connection.readyState() != ReadyState::Open)
        return tr("The connection is not open.");
    const auto sequence = MessageSequence::make(
        messages, order, m_expander, QRandomGenerator::global()->generate());
    if (!sequence)
        return sequence.problem;
    m_cancelled.cancel();
    m_cancelled = {};
    m_repeatProgress = {};
    m_repeatProgress.run = ++m_run;
    m_isRepeating = true;
    QMetaObject::invokeMethod(
        m_repeater,
        [repeater = m_repeater, run = m_run, sequence = *sequence, timing,
            cancelled = m_cancelled] { repeater->start(run, sequence, timing, cancelled); },
        Qt::QueuedConnection);
    emit repeatChanged();
    return {};
}

void Automation::stopRepeat()
{
    // The flag works at once, also while the repeater has much to send.
    m_cancelled.cancel();
    QMetaObject::invokeMethod(m_repeater, &Repeater::stop, Qt::QueuedConnection);
}

void Automation::onRepeatProgress(const RepeatProgress &progress)
{
    if (progress.run != m_run)
        return;
    m_repeatProgress = progress;
    m_isRepeating = !progress.isOver;
    emit repeatChanged();
}

void Automation::setRules(const QList<AutoReplyRule> &rules, int mostPerSecond)
{
    QMetaObject::invokeMethod(
        m_responder,
        [responder = m_responder, rules, mostPerSecond] {
            responder->setRules(rules, mostPerSecond);
        },
        Qt::QueuedConnection);
}

QString Automation::startWait(const MatchRule &rule, std::chrono::milliseconds timeout)
{
    const auto matcher = Matcher::make(rule);
    if (!matcher)
        return matcher.problem;
    if (m_connection.readyState() != ReadyState::Open)
        return tr("The connection is not open.");
    m_isWaiting = true;
    QMetaObject::invokeMethod(
        m_wait, [wait = m_wait, matcher = *matcher, timeout] { wait->start(matcher, timeout); },
        Qt::QueuedConnection);
    emit waitChanged();
    return {};
}

void Automation::stopWait()
{
    QMetaObject::invokeMethod(m_wait, &WaitFor::cancel, Qt::QueuedConnection);
    endWait();
}

void Automation::endWait()
{
    if (std::exchange(m_isWaiting, false))
        emit waitChanged();
}

void Automation::stopAll()
{
    stopRepeat();
    stopWait();
}

} // namespace wasclean
