#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace wasclean {

/// The answer of a store of secrets.
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
    /// A sentence, which never contains a secret.
    QString problem;
};

/// Keeps secrets between sessions. Answers arrive later, in any order, each once, and none after
/// the store was deleted. No function blocks.
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
