#include "ui/profiles/profilesecrets.h"

#include "app/profile/secretslots.h"
#include "ui/profiles/secretsdialog.h"

#include <QMap>

namespace wasclean {

ProfileSecrets::ProfileSecrets(SecretManager &secretManager, QWidget *window)
    : QObject(window)
    , m_secretManager(secretManager)
    , m_window(window)
{ }

void ProfileSecrets::fetch(const QString &profileId)
{
    m_secretManager.fetch(profileId, this, [this, round = m_round](const SecretValues &secrets) {
        if (round == m_round)
            emit fetched(secrets);
    });
}

void ProfileSecrets::ask(const QString &profileName, const ConnectionSettings &settings)
{
    if (m_isAsking)
        return;
    QMap<QString, QString> names;
    for (const QString &slot : secretSlots(settings))
        names.insert(slot, secretSlotName(slot));
    if (names.isEmpty())
        return;
    m_isAsking = true;
    auto *dialog
        = new SecretsDialog(tr("Enter the secrets of %1.").arg(profileName), names, m_window);
    connect(dialog, &QDialog::finished, this, [this] { m_isAsking = false; });
    connect(dialog, &QDialog::accepted, this, [this, dialog, round = m_round] {
        if (round == m_round && !dialog->values().isEmpty())
            emit typed(dialog->values());
    });
    dialog->open();
}

void ProfileSecrets::keep(const Profile &profile)
{
    // What is a reference still, the keyring may have; it must not be thrown away.
    m_secretManager.fetch(profile.id, this, [this, profile](const SecretValues &known) {
        SecretValues secrets = withoutSecrets(profile.settings).secrets;
        for (const QString &slot : secretSlots(profile.settings)) {
            if (known.contains(slot))
                secrets.insert(slot, known.value(slot));
        }
        m_secretManager.keep(profile.id, secrets);
    });
}

} // namespace wasclean
