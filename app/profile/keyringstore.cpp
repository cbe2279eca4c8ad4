#include "app/profile/keyringstore.h"

#include "app/profile/keyringprobe.h"

#include <QCoreApplication>
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
    findKeyring(&m_context, [this](bool found) { settle(found ? State::Present : State::Absent); });
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
