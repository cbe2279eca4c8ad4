#pragma once

#include "app/profile/secretstore.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace QKeychain {
class Job;
}

namespace wasclean {

/// The keyring of the desktop, through QtKeychain. findKeyring() is asked once whether there is a
/// keyring, since QtKeychain itself might wait for one forever.
class KeyringStore : public SecretStore
{
public:
    KeyringStore();
    ~KeyringStore() override;

    void read(const QString &key, const Answered &answered) override;
    void write(const QString &key, const QByteArray &value, const Answered &answered) override;
    void remove(const QString &key, const Answered &answered) override;

    /// The time that the user has to unlock the keyring.
    static constexpr std::chrono::seconds longestWait{120};

private:
    enum class State { Unknown, Asking, Present, Absent };

    void whenKnown(const std::function<void()> &go);
    void probe();
    void settle(State state);
    void start(QKeychain::Job *job, const QString &key, const Answered &answered);

    State m_state = State::Unknown;
    QList<std::function<void()>> m_waiting;
    /// Its death drops every answer.
    QObject m_context;
};

} // namespace wasclean
