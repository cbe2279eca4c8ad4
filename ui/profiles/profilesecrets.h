#pragma once

#include "app/profile/profile.h"
#include "app/profile/secretmanager.h"

#include <QObject>

class QWidget;

namespace wasclean {

/// The secrets of the profile that is shown: from the secret manager, or asked for.
class ProfileSecrets : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProfileSecrets(SecretManager &secretManager, QWidget *window);

    /// Another profile is shown: answers on their way belong to the one before.
    void startAnew() { ++m_round; }

    /// fetched() follows, maybe with none.
    void fetch(const QString &profileId);
    /// Asks for what the settings still lack; typed() follows unless nothing was typed. One
    /// question at a time.
    void ask(const QString &profileName, const ConnectionSettings &settings);
    void keep(const Profile &profile);

signals:
    void fetched(const wasclean::SecretValues &secrets);
    void typed(const wasclean::SecretValues &secrets);

private:
    SecretManager &m_secretManager;
    QWidget *m_window;
    quint64 m_round = 0;
    bool m_isAsking = false;
};

} // namespace wasclean
