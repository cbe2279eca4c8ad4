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

/// Whether the keyring is there and not locked.
bool isThere(const SecretAnswer &answer)
{
    using Outcome = SecretAnswer::Outcome;
    return answer.outcome == Outcome::Done || answer.outcome == Outcome::Nothing;
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
        if (isThere(answer))
            m_unread.remove(id);
        else
            m_unread.insert(id);
        // The user may have entered them in the meantime.
        if (answer.outcome == SecretAnswer::Outcome::Done && !m_session.contains(id))
            m_session.insert(id, unpacked(answer.value));
        if (guard)
            fetched(m_session.value(id));
    });
}

void SecretManager::remember(const QString &id, const SecretValues &secrets)
{
    if (!id.isEmpty())
        m_session.insert(id, secrets);
}

void SecretManager::keep(const QString &id, const SecretValues &secrets)
{
    // A file without an identity shares none with others, nor their secrets.
    if (id.isEmpty())
        return;
    const bool isKnown = m_session.contains(id);
    if (isKnown && m_session.value(id) == secrets)
        return;
    m_session.insert(id, secrets);
    if (!m_store) {
        emit kept(Place::Session, {});
        return;
    }
    if (m_unread.contains(id)) {
        addToUnread(id);
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

void SecretManager::addToUnread(const QString &id)
{
    m_store->read(id, [this, id](const SecretAnswer &answer) {
        onAnswer(answer);
        if (!isThere(answer)) {
            emit kept(m_place, answer.problem);
            return;
        }
        m_unread.remove(id);
        // The user may have deleted them in the meantime.
        if (!m_session.contains(id))
            return;
        SecretValues all = unpacked(answer.value);
        all.insert(m_session.value(id));
        m_session.insert(id, all);
        m_store->write(id, packed(all), [this](const SecretAnswer &written) {
            onAnswer(written);
            emit kept(m_place, written.problem);
        });
    });
}

void SecretManager::forget(const QString &id)
{
    m_session.remove(id);
    m_unread.remove(id);
    if (m_store && !id.isEmpty())
        m_store->remove(id, [this](const SecretAnswer &answer) { onAnswer(answer); });
}

void SecretManager::onAnswer(const SecretAnswer &answer)
{
    m_place = isThere(answer) ? Place::Keyring : Place::Session;
}

} // namespace wasclean
