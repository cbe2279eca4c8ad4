#pragma once

#include "app/demo/memorybudget.h"

#include <QObject>
#include <QString>

#include <memory>

namespace wasclean::demo {

/// One connection of the demo server, from its complete request head to the end of TCP. Owns its
/// socket.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);

    /// Takes ownership of the socket and answers the request. Called once, after the signals are
    /// connected.
    virtual void start() = 0;
    /// The server stops: sends a Close frame if that is possible without waiting.
    virtual void goAway() = 0;

    /// From now on the session's large messages count against a budget that others share; before,
    /// it has one of its own.
    void shareMemory(const std::shared_ptr<MemoryBudget> &budget);

signals:
    /// The WebSocket is open.
    void upgraded();
    /// TCP has ended; the words for the log tell how ("closed 1000 after 3 messages").
    void ended(const QString &how);

protected:
    /// How the session ended, and after how many messages.
    static QString endingText(const QString &outcome, qint64 messages);

    MemoryShare &memory() { return *m_memory; }

private:
    std::unique_ptr<MemoryShare> m_memory;
};

} // namespace wasclean::demo
