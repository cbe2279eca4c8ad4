#include "app/profile/keyringstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace wasclean {

namespace {

struct KeyringWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Keyring)
};

const QString service = QStringLiteral("wasclean");

/// Without an address Qt would start a bus of its own, and wait for it.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QLatin1String("/bus"));
}

bool isKeyring(const QString &name)
{
    return name == QLatin1String("org.freedesktop.secrets")
        || name.startsWith(QLatin1String("org.kde.kwalletd"));
}

SecretAnswer answerOf(const QKeychain::Job &job)
{
    using Outcome = SecretAnswer::Outcome;
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return {Outcome::Nothing, {}, {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Outcome::Unavailable, {}, KeyringWords::tr("No keyring service is running.")};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Outcome::Failed, {}, KeyringWords::tr("The keyring was not unlocked.")};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {Outcome::Failed, {}, KeyringWords::tr("The keyring says: %1").arg(job.errorString())};
}

} // namespace

KeyringStore::KeyringStore() = default;
KeyringStore::~KeyringStore() = default;

void KeyringStore::read(const QString &key, const Answered &answered)
{
    whenKnown([this, key, answered] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        start(job, key, answered);
    });
}

void KeyringStore::write(const QString &key, const QByteArray &value, const Answered &answered)
{
    whenKnown([this, key, value, answered] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(QString::fromUtf8(value));
        start(job, key, answered);
    });
}

void KeyringStore::remove(const QString &key, const Answered &answered)
{
    whenKnown([this, key, answered] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        start(job, key, answered);
    });
}

void KeyringStore::start(QKeychain::Job *job, const QString &key, const Answered &answered)
{
    // The answer and the timeout race. The first of them deletes the timer.
    auto *patience = new QTimer(&m_context);
    patience->setSingleShot(true);
    patience->callOnTimeout(&m_context, [patience, answered] {
        patience->deleteLater();
        answered({SecretAnswer::Outcome::Unavailable, {},
            KeyringWords::tr("The keyring does not answer.")});
    });
    const QPointer<QTimer> guard(patience);
    QObject::connect(
        job, &QKeychain::Job::finished, &m_context, [guard, answered](const QKeychain::Job *done) {
            if (!guard || !guard->isActive())
                return;
            guard->stop();
            guard->deleteLater();
            SecretAnswer answer = answerOf(*done);
            if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(done))
                answer.value = reading->textData().toUtf8();
            answered(answer);
        });
    const bool isAbsent = m_state == State::Absent;
    patience->start(isAbsent ? std::chrono::seconds(0) : longestWait);
    if (isAbsent) {
        delete job;
        return;
    }
    job->setAutoDelete(true);
    job->setKey(key);
    job->start();
}

void KeyringStore::whenKnown(const std::function<void()> &go)
{
    if (m_state == State::Present || m_state == State::Absent) {
        go();
        return;
    }
    m_waiting.append(go);
    if (m_state == State::Unknown)
        probe();
}

void KeyringStore::probe()
{
    m_state = State::Asking;
    QDBusConnection bus
        = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
    if (!bus.isConnected()) {
        settle(State::Absent);
        return;
    }
    for (const char *method : {"ListNames", "ListActivatableNames"}) {
        const QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QString::fromLatin1(method));
        const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(longestProbe);
        auto *call
            = new QDBusPendingCallWatcher(bus.asyncCall(question, int(wait.count())), &m_context);
        const bool isLast = qstrcmp(method, "ListActivatableNames") == 0;
        QObject::connect(call, &QDBusPendingCallWatcher::finished, &m_context,
            [this, call, isLast] { onNames(call, isLast); });
    }
}

void KeyringStore::onNames(QDBusPendingCallWatcher *call, bool isLast)
{
    call->deleteLater();
    const QDBusPendingReply<QStringList> reply(*call);
    const QStringList names = reply.isValid() ? reply.value() : QStringList();
    if (std::any_of(names.begin(), names.end(), isKeyring))
        settle(State::Present);
    else if (isLast)
        settle(State::Absent);
}

void KeyringStore::settle(State state)
{
    if (m_state != State::Asking)
        return;
    m_state = state;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &go : waiting)
        go();
}

} // namespace wasclean
