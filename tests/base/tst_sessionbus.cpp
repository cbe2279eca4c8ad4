#include "app/base/sessionbus.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sessionbus {

using namespace wasclean;

/// On desktops with a session bus and without one.
class TestSessionBus : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void addressStays();
    void busInTheRuntimeFolderIsFound();
    void busIsLaunchedNowhere();

private:
    QTemporaryDir m_folder;
};

void TestSessionBus::init()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("DISPLAY");
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
}

void TestSessionBus::addressStays()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus");
    preventSessionBusAutolaunch();
    QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), QByteArray("unix:path=/run/user/1000/bus"));
}

void TestSessionBus::busInTheRuntimeFolderIsFound()
{
    QFile bus(m_folder.filePath(QStringLiteral("bus")));
    QVERIFY(bus.open(QFile::WriteOnly));
    preventSessionBusAutolaunch();
    QVERIFY(bus.remove());
    QVERIFY(!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"));
}

void TestSessionBus::busIsLaunchedNowhere()
{
    preventSessionBusAutolaunch();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    QVERIFY(!bus.isConnected());
    // Without a display, the library would say that it cannot launch a bus.
    QVERIFY2(!bus.lastError().message().contains(QLatin1String("autolaunch")),
        qPrintable(bus.lastError().message()));
}

WASCLEAN_TEST(TestSessionBus, QCoreApplication)

} // namespace tst_sessionbus

#include "tst_sessionbus.moc"
