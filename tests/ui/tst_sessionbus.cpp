#include "app/base/sessionbus.h"
#include "app/profile/keyringprobe.h"
#include "tests/support/testrunner.h"
#include "ui/style/desktopscheme.h"
#include "ui/widgets/desktopnotice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_sessionbus {

using namespace wasclean;

/// A desktop without a D-Bus session bus, as over "ssh -X". Nothing there may ask Qt for the bus:
/// it would start one.
class TestSessionBus : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isFoundByItsAddress();
    void isFoundInTheRuntimeFolder();
    void isNotAskedForWhereThereIsNone();

private:
    QTemporaryDir m_folder;
};

void TestSessionBus::init()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    QVERIFY(!hasSessionBus());
}

void TestSessionBus::isFoundByItsAddress()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus");
    QVERIFY(hasSessionBus());
}

void TestSessionBus::isFoundInTheRuntimeFolder()
{
    QFile bus(m_folder.filePath(QStringLiteral("bus")));
    QVERIFY(bus.open(QFile::WriteOnly));
    QVERIFY(hasSessionBus());
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(!hasSessionBus());
    QVERIFY(bus.remove());
}

void TestSessionBus::isNotAskedForWhereThereIsNone()
{
    const DesktopScheme scheme;
    showDesktopNotice(QStringLiteral("Connection ended"), {});
    bool answered = false;
    findKeyring(this, [&answered](bool found) { answered = !found; });
    QVERIFY(answered);
    // Qt keeps the connection under this name from the first time that it is asked for.
    QVERIFY(QDBusConnection(QStringLiteral("qt_default_session_bus")).name().isEmpty());
}

WASCLEAN_TEST(TestSessionBus, QApplication)

} // namespace tst_sessionbus

#include "tst_sessionbus.moc"
