#include "app/profile/secretmanager.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tst_secretmanager {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

/// Answers when it is told to, and takes the secrets or does not.
class FakeStore : public SecretStore
{
public:
    explicit FakeStore(QMap<QString, QByteArray> &kept, const SecretAnswer::Outcome &outcome)
        : m_kept(kept)
        , m_outcome(outcome)
    { }

    void read(const QString &key, const Answered &answered) override
    {
        answer(answered, m_kept.value(key),
            m_kept.contains(key) ? m_outcome : SecretAnswer::Outcome::Nothing);
    }

    void write(const QString &key, const QByteArray &value, const Answered &answered) override
    {
        if (m_outcome == SecretAnswer::Outcome::Done)
            m_kept.insert(key, value);
        answer(answered, {}, m_outcome);
    }

    void remove(const QString &key, const Answered &answered) override
    {
        m_kept.remove(key);
        answer(answered, {}, m_outcome);
    }

private:
    void answer(const Answered &answered, const QByteArray &value, SecretAnswer::Outcome outcome)
    {
        const QString problem = outcome == SecretAnswer::Outcome::Failed
            ? QStringLiteral("It is locked.")
            : QString();
        QMetaObject::invokeMethod(
            &m_context,
            [=] {
                answered({outcome, value, problem});
            },
            Qt::QueuedConnection);
    }

    QMap<QString, QByteArray> &m_kept;
    const SecretAnswer::Outcome &m_outcome;
    QObject m_context;
};

const SecretValues secrets{{QStringLiteral("auth"), QStringLiteral("hu\"sh ä")},
    {QStringLiteral("cookie.sid"), QStringLiteral("7")}};

} // namespace

/// Where secrets are kept: in memory, and in a keyring if there is one.
class TestSecretManager : public QObject
{
    Q_OBJECT

private slots:
    void keepsInMemoryWithoutStore();
    void keepsInStore();
    void tellsWhatTheStoreSays();
    void lockedStoreKeepsItsSecrets();
    void filesWithoutIdentityShareNothing();
    void withoutKeyringNothingHangs();
};

void TestSecretManager::keepsInMemoryWithoutStore()
{
    SecretManager keeper(nullptr);
    SecretValues found{{QStringLiteral("x"), QStringLiteral("y")}};
    keeper.fetch(QStringLiteral("p"), this, [&](const SecretValues &values) { found = values; });
    QVERIFY(found.isEmpty());
    keeper.keep(QStringLiteral("p"), secrets);
    keeper.fetch(QStringLiteral("p"), this, [&](const SecretValues &values) { found = values; });
    QCOMPARE(found, secrets);
    QVERIFY(keeper.place() == SecretManager::Place::Session);
    keeper.forget(QStringLiteral("p"));
    keeper.fetch(QStringLiteral("p"), this, [&](const SecretValues &values) { found = values; });
    QVERIFY(found.isEmpty());
}

void TestSecretManager::keepsInStore()
{
    QMap<QString, QByteArray> kept;
    const auto outcome = SecretAnswer::Outcome::Done;
    {
        SecretManager keeper(std::make_unique<FakeStore>(kept, outcome));
        QSignalSpy told(&keeper, &SecretManager::kept);
        keeper.keep(QStringLiteral("p"), secrets);
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
        QVERIFY(keeper.place() == SecretManager::Place::Keyring);
        QVERIFY(kept.contains(QStringLiteral("p")));
    }
    SecretManager keeper(std::make_unique<FakeStore>(kept, outcome));
    std::optional<SecretValues> found;
    keeper.fetch(QStringLiteral("p"), this, [&](const SecretValues &values) { found = values; });
    QTRY_VERIFY_WITH_TIMEOUT(found, patience);
    QCOMPARE(*found, secrets);
    keeper.keep(QStringLiteral("p"), {});
    QTRY_VERIFY_WITH_TIMEOUT(kept.isEmpty(), patience);
}

void TestSecretManager::tellsWhatTheStoreSays()
{
    QMap<QString, QByteArray> kept;
    const auto outcome = SecretAnswer::Outcome::Failed;
    SecretManager keeper(std::make_unique<FakeStore>(kept, outcome));
    QSignalSpy told(&keeper, &SecretManager::kept);
    keeper.keep(QStringLiteral("p"), secrets);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
    QVERIFY(told.first().at(0).value<SecretManager::Place>() == SecretManager::Place::Session);
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("It is locked."));
    // For this session it is kept all the same.
    SecretValues found;
    keeper.fetch(QStringLiteral("p"), this, [&](const SecretValues &values) { found = values; });
    QCOMPARE(found, secrets);
}

/// The unlocking of a keyring is dismissed first, and granted when one of two secrets is saved.
void TestSecretManager::lockedStoreKeepsItsSecrets()
{
    using Outcome = SecretAnswer::Outcome;
    QMap<QString, QByteArray> kept{{QStringLiteral("p"), R"({"auth":"1","cookie.sid":"2"})"}};
    Outcome outcome = Outcome::Failed;
    SecretManager keeper(std::make_unique<FakeStore>(kept, outcome));
    QSignalSpy told(&keeper, &SecretManager::kept);
    std::optional<SecretValues> found;
    keeper.fetch(QStringLiteral("p"), this, [&](const SecretValues &values) { found = values; });
    QTRY_VERIFY_WITH_TIMEOUT(found, patience);
    QVERIFY(found->isEmpty());
    keeper.keep(QStringLiteral("p"), {{QStringLiteral("auth"), QStringLiteral("3")}});
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
    QCOMPARE(told.first().at(1).toString(), QStringLiteral("It is locked."));
    QCOMPARE(kept.value(QStringLiteral("p")), QByteArray(R"({"auth":"1","cookie.sid":"2"})"));
    // NOLINTNEXTLINE(clang-analyzer-deadcode.DeadStores): the store reads it.
    outcome = Outcome::Done;
    keeper.keep(QStringLiteral("p"), {{QStringLiteral("auth"), QStringLiteral("4")}});
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, patience);
    QCOMPARE(told.last().at(1).toString(), QString());
    QCOMPARE(kept.value(QStringLiteral("p")), QByteArray(R"({"auth":"4","cookie.sid":"2"})"));
}

void TestSecretManager::filesWithoutIdentityShareNothing()
{
    QMap<QString, QByteArray> kept;
    const auto outcome = SecretAnswer::Outcome::Done;
    SecretManager keeper(std::make_unique<FakeStore>(kept, outcome));
    keeper.keep({}, secrets);
    keeper.remember({}, secrets);
    std::optional<SecretValues> found;
    keeper.fetch({}, this, [&](const SecretValues &values) { found = values; });
    QTRY_VERIFY_WITH_TIMEOUT(found, patience);
    QVERIFY(found->isEmpty() && kept.isEmpty());
}

void TestSecretManager::withoutKeyringNothingHangs()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir empty;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", empty.path().toUtf8());
    const auto restore = qScopeGuard([&] {
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        qputenv("XDG_RUNTIME_DIR", runtime);
    });
    SecretManager keeper(systemSecretStore());
    bool isAnswered = false;
    keeper.fetch(QStringLiteral("p"), this,
        [&](const SecretValues &values) { isAnswered = values.isEmpty(); });
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, patience);
    QVERIFY(keeper.place() == SecretManager::Place::Session);
}

WASCLEAN_TEST(TestSecretManager, QCoreApplication)

} // namespace tst_secretmanager

#include "tst_secretmanager.moc"
