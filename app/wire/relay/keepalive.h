#pragma once

#include "app/wire/facts/pingfacts.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>

namespace wasclean {

/// Says when an automatic Ping is due and when its Pong is overdue, and keeps the facts about our
/// Pings.
class KeepAlive : public QObject
{
    Q_OBJECT

public:
    KeepAlive(const KeepAliveOptions &options, PingFacts &facts, QObject *parent);

    void start();
    void stop();
    /// A Ping was handed to the network at that time. One of the user's is never overdue.
    void notePing(const QByteArray &payload, qint64 time);
    /// A Pong came at that time: it answers the oldest Ping of that payload and those before it
    /// (RFC 6455, 5.5.3).
    void onPong(const QByteArray &payload, qint64 time);
    /// The Pong may be late for a reason that is not the server's: waits once more.
    void waitOn();
    /// What the server failed to do, without a full stop.
    QString problem() const;

signals:
    void pingDue(const QByteArray &payload);
    void pongOverdue();

private:
    struct Ping
    {
        QByteArray payload;
        qint64 sentAt;
        bool isAutomatic;
    };

    void onPingDue();
    void watchOldest();

    KeepAliveOptions m_options;
    PingFacts &m_facts;
    QTimer m_pingTimer;
    QTimer m_pongTimer;
    quint64 m_number = 0;
    /// The payload of an automatic Ping that has not been handed to the network; empty when none.
    QByteArray m_waiting;
    std::deque<Ping> m_unanswered;
    bool m_stopped = false;
};

} // namespace wasclean
