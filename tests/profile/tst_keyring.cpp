#include "app/profile/secretmanager.h"
#include "tests/support/testrunner.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

namespace tst_keyring {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

const QString id = QStringLiteral("profile");
const SecretValues secrets{{QStringLiteral("auth"), QStringLiteral("hu\"sh ä")},
    {QStringLiteral("cookie.sid"), QStringLiteral("7")}};

} // namespace

/// Secrets in gnome-keyring, on a session bus of the test's own.
class TestKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void keepsAndForgets();

private:
    static std::optional<SecretValues> read()
    {
        SecretManager keeper(systemSecretStore());
        std::optional<SecretValues> found;
        QObject context;
        keeper.fetch(id, &context, [&found](const SecretValues &values) { found = values; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(found, patience); }();
        [&] { QVERIFY(keeper.place() == SecretManager::Place::Keyring); }();
        return found;
    }

    QTemporaryDir m_home;
    QProcess m_daemon;
};

void TestKeyring::initTestCase()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.path().toUtf8());
    QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"),
        "Run this test with dbus-run-session, as ctest does.");
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
            QStringLiteral("--components=secrets")});
    QVERIFY2(m_daemon.waitForStarted(), "This test needs Debian's package gnome-keyring.");
    m_daemon.write("password");
    m_daemon.closeWriteChannel();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QTRY_VERIFY_WITH_TIMEOUT(
        bus.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")), patience);
}

void TestKeyring::cleanupTestCase()
{
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished());
}

void TestKeyring::keepsAndForgets()
{
    SecretManager keeper(systemSecretStore());
    QSignalSpy told(&keeper, &SecretManager::kept);
    keeper.keep(id, secrets);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, patience);
    QCOMPARE(told.first().at(1).toString(), QString());
    QVERIFY(keeper.place() == SecretManager::Place::Keyring);
    QCOMPARE(read(), secrets);

    const SecretValues fewer{{QStringLiteral("auth"), QStringLiteral("new")}};
    keeper.keep(id, fewer);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, patience);
    QCOMPARE(read(), fewer);

    keeper.keep(id, {});
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 3, patience);
    QCOMPARE(read(), SecretValues());
}

WASCLEAN_TEST(TestKeyring, QCoreApplication)

} // namespace tst_keyring

#include "tst_keyring.moc"
