#include "tests/support/portable.h"
#include "tests/support/testrunner.h"
#include "ui/style/desktopscheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

namespace tst_desktopscheme {

using namespace wasclean;

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

/// As much of the desktop portal as answers one question.
class Portal : public QDBusVirtualObject
{
public:
    explicit Portal(uint colorScheme)
        : m_colorScheme(colorScheme)
    { }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        // The portal wraps its answer twice.
        const QVariant inner = QVariant::fromValue(QDBusVariant(m_colorScheme));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

private:
    uint m_colorScheme;
};

} // namespace

/// Runs under a session bus of its own.
class TestDesktopScheme : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void paletteDecidesWithoutAPortal_data();
    void paletteDecidesWithoutAPortal();
    void portalIsAskedAndHeard();
};

void TestDesktopScheme::init()
{
    if (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0))
        QSKIP("Qt asks the desktop itself");
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestDesktopScheme::paletteDecidesWithoutAPortal_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<bool>("dark");
    QTest::newRow("a light desktop") << QColor(Qt::white) << QColor(Qt::black) << false;
    QTest::newRow("a dark desktop") << QColor(Qt::black) << QColor(Qt::white) << true;
}

void TestDesktopScheme::paletteDecidesWithoutAPortal()
{
    QFETCH(const QColor, window);
    QFETCH(const QColor, text);
    QFETCH(const bool, dark);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    QGuiApplication::setPalette(palette);
    QCOMPARE(DesktopScheme().isDark(), dark);
}

void TestDesktopScheme::portalIsAskedAndHeard()
{
    if (isPortableBuild)
        QSKIP("This build has no D-Bus: the palette decides.");
    QGuiApplication::setPalette(QPalette(Qt::white));
    QDBusConnection bus
        = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    Portal portal(1);
    QVERIFY(bus.registerVirtualObject(portalPath, &portal));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));

    DesktopScheme scheme;
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    QVERIFY(!scheme.isDark());
    QVERIFY(changed.wait());
    QVERIFY(scheme.isDark());

    QDBusMessage news
        = QDBusMessage::createSignal(portalPath, portalInterface, QStringLiteral("SettingChanged"));
    news << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme")
         << QVariant::fromValue(QDBusVariant(2U));
    QVERIFY(bus.send(news));
    QVERIFY(changed.wait());
    QVERIFY(!scheme.isDark());
}

WASCLEAN_TEST(TestDesktopScheme, QApplication)

} // namespace tst_desktopscheme

#include "tst_desktopscheme.moc"
