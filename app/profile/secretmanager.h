#pragma once

#include "app/profile/secretslots.h"
#include "app/profile/secretstore.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace wasclean {

/// The secrets of profiles and environments: in memory for the session, and in the system's keyring
/// where there is one.
class SecretManager : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Unknown, ///< nobody has asked yet
        Keyring,
        Session, ///< there is no keyring, or it refused: only in memory
    };

    /// Without a store secrets are kept for the session only.
    explicit SecretManager(std::unique_ptr<SecretStore> store, QObject *parent = nullptr);
    ~SecretManager() override;

    /// Calls back with the known secrets of a profile or environment, possibly at once; with
    /// nothing if there are none. Not called if the context was deleted.
    void fetch(const QString &id, QObject *context,
        const std::function<void(const SecretValues &)> &fetched);
    /// Keeps these and no others for the id; kept() follows unless they were kept already. What the
    /// keyring has, but could not be read before, stays there. Without an id nothing is kept.
    void keep(const QString &id, const SecretValues &secrets);
    /// Keeps these for the session only.
    void remember(const QString &id, const SecretValues &secrets);
    void forget(const QString &id);

    Place place() const { return m_place; }

signals:
    /// Where secrets are now, and why not in the keyring; the sentence is empty when they are
    /// there, or when there is none.
    void kept(wasclean::SecretManager::Place place, const QString &problem);

private:
    void onAnswer(const SecretAnswer &answer);
    /// Adds the secrets of the session to what the keyring has by now.
    void addToUnread(const QString &id);

    std::unique_ptr<SecretStore> m_store;
    QMap<QString, SecretValues> m_session;
    /// The ids whose secrets the keyring did not give away.
    QSet<QString> m_unread;
    Place m_place = Place::Unknown;
};

} // namespace wasclean
