#include "app/profile/secretmanager.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

namespace wasclean {

namespace {

QByteArray packed(const SecretValues &secrets)
{
    QJsonObject json;
    for (auto i = secrets.begin(); i != secrets.end(); ++i)
        json.insert(i.key(), i.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SecretValues unpacked(const QByteArray &bytes)
{
    SecretValues secrets;
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    for (auto i = json.begin(); i != json.end(); ++i)
        secrets.insert(i.key(), i.value().toString());
    return secrets;
}

} // namespace

SecretManager::SecretManager(std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_place(m_store ? Place::Unknown : Place::Session)
{ }

SecretManager::~SecretManager() = default;

void SecretManager::fetch(
    const QString &id, QObject *context, const std::function<void(const SecretValues &)> &fetched)
{
    const auto known = m_session.constFind(id);
    if (known != m_session.cend() || !m_store || id.isEmpty()) {
        fetched(known != m_session.cend() ? *known : SecretValues());
        return;
    }
    const QPointer<QObject> guard(context);
    m_store->read(id, [this, id, guard, fetched](const SecretAnswer &answer) {
        onAnswer(answer);
        // The user may have entered them in the meantime.
        if (answer.outcome == SecretAnswer::Outcome::Done && !m_session.contains(id))
            m_session.insert(id, unpacked(answer.value));
        if (guard)
            fetched(m_session.value(id));
    });
}

void SecretManager::remember(const QString &id, const SecretValues &secrets)
{
    m_session.insert(id, secrets);
}

void SecretManager::keep(const QString &id, const SecretValues &secrets)
{
    const bool isKnown = m_session.contains(id);
    if (isKnown && m_session.value(id) == secrets)
        return;
    m_session.insert(id, secrets);
    if (!m_store) {
        emit kept(Place::Session, {});
        return;
    }
    const auto answered = [this](const SecretAnswer &answer) {
        onAnswer(answer);
        emit kept(m_place, answer.problem);
    };
    if (!secrets.isEmpty())
        m_store->write(id, packed(secrets), answered);
    else if (isKnown)
        m_store->remove(id, answered);
}

void SecretManager::forget(const QString &id)
{
    m_session.remove(id);
    if (m_store && !id.isEmpty())
        m_store->remove(id, [this](const SecretAnswer &answer) { onAnswer(answer); });
}

void SecretManager::onAnswer(const SecretAnswer &answer)
{
    using Outcome = SecretAnswer::Outcome;
    const bool isThere = answer.outcome == Outcome::Done || answer.outcome == Outcome::Nothing;
    m_place = isThere ? Place::Keyring : Place::Session;
}

} // namespace wasclean
