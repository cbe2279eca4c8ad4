#pragma once

#include "app/connection/connection.h"
#include "app/message/messagelist.h"
#include "app/replay/replay.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace wasclean {

class Session;

/// Sends the messages of a replay on a connection of its own and collects the messages it receives.
class ReplayRunner : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the runner.
    explicit ReplayRunner(Session &session, QObject *parent = nullptr);

    /// How long no message may be received before the replay is over: when as many messages were
    /// received as originally, and when some are still missing.
    void setPatience(std::chrono::milliseconds complete, std::chrono::milliseconds incomplete);

    /// Starts the replay at a multiple of the original speed; 0 for as fast as possible, a negative
    /// number for one message at each sendNext(). Returns a sentence when it cannot start.
    QString start(const Replay &replay, const ConnectionOptions &options, double speed);
    void sendNext();
    /// Drops the connection.
    void stop();

    bool isRunning() const { return m_running; }

    bool isStepwise() const { return m_stepwise; }

    std::size_t sentCount() const { return m_next; }

    const Replay &replay() const { return m_replay; }

    const std::vector<Message> &received() const { return m_received; }

signals:
    /// A message was sent or received.
    void advanced();
    /// The sentence about the end of the connection if the replay did not end it; else empty.
    void finished(const QString &sentence);

private:
    void onOpened();
    void sendDue();
    bool sendOne();
    void take(const MessageBatch &batch);
    void waitForMore();
    void onQuiet();
    void onClosed(const CloseEvent &event);
    void end(const QString &sentence);

    Session &m_session;
    Connection &m_connection;
    Replay m_replay;
    std::vector<std::chrono::nanoseconds> m_schedule;
    std::vector<Message> m_received;
    std::size_t m_next = 0;
    bool m_running = false;
    bool m_stepwise = false;
    bool m_ending = false;
    QElapsedTimer m_clock;
    QTimer m_sendTimer;
    QTimer m_quietTimer;
    std::chrono::milliseconds m_completePatience{500};
    std::chrono::milliseconds m_incompletePatience{5000};
};

} // namespace wasclean
