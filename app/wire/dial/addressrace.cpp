#include "app/wire/dial/addressrace.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace wasclean {

namespace {

/// The Connection Attempt Delay that RFC 8305, 5, recommends.
constexpr auto stagger = 250ms;

} // namespace

QString addressText(const QHostAddress &address, quint16 port)
{
    const QString text = address.toString();
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? u'[' + text + u']' : text) + u':' + QString::number(port);
}

QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses) {
        const bool isFirst = address.protocol() == addresses.first().protocol();
        (isFirst ? first : second).append(address);
    }
    QList<QHostAddress> order;
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i) {
        order += first.mid(i, 1);
        order += second.mid(i, 1);
    }
    return order;
}

AddressRace::AddressRace(
    SocketMaker makeSocket, QList<TriedAddress> &tried, const QElapsedTimer &clock, QObject *parent)
    : QObject(parent)
    , m_makeSocket(std::move(makeSocket))
    , m_tried(tried)
    , m_clock(clock)
    , m_stagger(this)
{
    m_stagger.setSingleShot(true);
    m_stagger.setInterval(stagger);
    connect(&m_stagger, &QTimer::timeout, this, &AddressRace::dialNext);
}

void AddressRace::start(const QList<QHostAddress> &addresses, quint16 port)
{
    m_waiting = interleaved(addresses);
    m_port = port;
    m_firstEntry = m_tried.size();
    dialNext();
}

void AddressRace::stop()
{
    m_stagger.stop();
    m_waiting.clear();
    for (const Runner &runner : std::exchange(m_running, {})) {
        note(runner.entry, TriedAddress::Outcome::GivenUp);
        runner.socket->disconnect(this);
        runner.socket->abort();
        runner.socket->deleteLater();
    }
}

void AddressRace::dialNext()
{
    if (m_waiting.isEmpty())
        return;
    const QHostAddress address = m_waiting.takeFirst();
    QTcpSocket *socket = m_makeSocket();
    m_running.append({socket, m_tried.size()});
    TriedAddress entry;
    entry.address = addressText(address, m_port);
    entry.startedAfter = m_clock.nsecsElapsed();
    m_tried.append(entry);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { onFailed(socket); });
    if (!m_waiting.isEmpty())
        m_stagger.start();
    // Last, since it may fail at once.
    socket->connectToHost(address, m_port);
}

void AddressRace::onConnected(QTcpSocket *socket)
{
    note(takeRunner(socket), TriedAddress::Outcome::Connected);
    socket->disconnect(this);
    stop();
    emit won(socket);
}

void AddressRace::onFailed(QTcpSocket *socket)
{
    note(takeRunner(socket), TriedAddress::Outcome::Failed, socket->errorString());
    socket->disconnect(this);
    socket->deleteLater();
    m_stagger.stop();
    if (!m_waiting.isEmpty())
        dialNext();
    else if (m_running.isEmpty())
        emit lost(problems());
}

qsizetype AddressRace::takeRunner(const QTcpSocket *socket)
{
    for (qsizetype i = 0; i < m_running.size(); ++i) {
        if (m_running.at(i).socket == socket)
            return m_running.takeAt(i).entry;
    }
    Q_UNREACHABLE();
    return -1;
}

void AddressRace::note(qsizetype entry, TriedAddress::Outcome outcome, const QString &problem)
{
    TriedAddress &tried = m_tried[entry];
    tried.outcome = outcome;
    tried.took = m_clock.nsecsElapsed() - tried.startedAfter;
    tried.problem = problem;
}

QString AddressRace::problems() const
{
    QStringList texts;
    QStringList named;
    for (const TriedAddress &tried : m_tried.mid(m_firstEntry)) {
        named.append(tried.address + QStringLiteral(": ") + tried.problem);
        if (!texts.contains(tried.problem))
            texts.append(tried.problem);
    }
    return texts.size() == 1 ? texts.first() : named.join(QStringLiteral("; "));
}

} // namespace wasclean
