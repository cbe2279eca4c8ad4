#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace wasclean {

/// What a store of secrets answered.
struct SecretAnswer
{
    enum class Outcome {
        Done,
        Nothing, ///< there is no such secret
        Unavailable, ///< there is no keyring, or it does not answer
        Failed, ///< the keyring refused, or the user did
    };

    Outcome outcome = Outcome::Done;
    QByteArray value;
    /// For people; never has a secret in it.
    QString problem;
};

/// Where secrets are kept between sessions. Answers come later, in any order, and each once; none
/// after the store has died. Nothing here waits.
class SecretStore
{
public:
    using Answered = std::function<void(const SecretAnswer &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;

    virtual void read(const QString &key, const Answered &answered) = 0;
    virtual void write(const QString &key, const QByteArray &value, const Answered &answered) = 0;
    virtual void remove(const QString &key, const Answered &answered) = 0;
};

/// The keyring of the system; null when the program was built without one.
std::unique_ptr<SecretStore> systemSecretStore();

} // namespace wasclean
