#include "app/connection/websocketurl.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/demo/demooffer.h"

#include <QApplication>
#include <QLabel>
#include <QTcpServer>
#include <QTest>

namespace tst_demooffer {

using namespace wasclean;

/// When a window starts the demo server, and what it says when another program has its port.
class TestDemoOffer : public WindowTest
{
    Q_OBJECT

private slots:
    void startsWithItsFirstUse();
    void startsForItsUrl_data();
    void startsForItsUrl();
    void namesItsPortWhenAnotherProgramHasIt();
    void startsForItsUrlWithTls();

private:
    void offerServer();
    bool saysInTheWindow(const QString &part) const;

    QTcpServer m_other;
    DemoServer *m_demo = nullptr;
};

void TestDemoOffer::offerServer()
{
    m_demo = new DemoServer(m_window);
    auto *offer = new DemoOffer(*m_demo, m_window);
    m_window->setDemoServer(
        [offer](const QString &path, bool withTls) { return offer->url(path, withTls); },
        [this] { return m_demo->certificates(); });
    connect(m_window, &MainWindow::aboutToOpen, offer, &DemoOffer::startFor);
    connect(offer, &DemoOffer::noticed, m_window, &MainWindow::showNotice);
    // Whoever has it, no window of this test gets it.
    if (!m_other.isListening())
        m_other.listen(QHostAddress::LocalHost, DemoServer::defaultPort);
}

bool TestDemoOffer::saysInTheWindow(const QString &part) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void TestDemoOffer::startsWithItsFirstUse()
{
    offerServer();
    typeUrl(QStringLiteral("ws://127.0.0.1:1/"));
    press(Qt::Key_Return);
    QTRY_COMPARE(logTypes().value(0), QStringLiteral("error"));
    QCOMPARE(m_demo->port(), quint16(0));
    typeUrl(QStringLiteral("demo:/echo"));
    QCOMPARE(m_demo->port(), quint16(0));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(m_demo->port() != 0);
}

void TestDemoOffer::startsForItsUrl_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isIts");
    QTest::newRow("its own") << QStringLiteral("ws://127.0.0.1:8765/x") << true;
    QTest::newRow("by name") << QStringLiteral("ws://localhost:8765/x") << true;
    QTest::newRow("another port") << QStringLiteral("ws://localhost:8766/x") << false;
    QTest::newRow("another host") << QStringLiteral("ws://example.org:8765/x") << false;
    QTest::newRow("with TLS") << QStringLiteral("wss://localhost:8765/x") << false;
    QTest::newRow("without TLS") << QStringLiteral("ws://localhost:8766/x") << false;
}

void TestDemoOffer::startsForItsUrl()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isIts);
    offerServer();
    emit m_window->aboutToOpen(*WebSocketUrl::parse(url));
    // The port is taken, so the attempt shows in what is said about it.
    QCOMPARE(saysInTheWindow(QStringLiteral("Another program listens on port 8765")), isIts);
    QCOMPARE(saysInTheWindow(QStringLiteral("enter demo:/x.")), isIts);
}

void TestDemoOffer::namesItsPortWhenAnotherProgramHasIt()
{
    offerServer();
    typeUrl(QStringLiteral("demo:/hello"));
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    QVERIFY(m_demo->port() != DemoServer::defaultPort);
    QVERIFY(saysInTheWindow(QStringLiteral("Another program uses port 8765")));
    QVERIFY(saysInTheWindow(QStringLiteral("uses port %1 instead.").arg(m_demo->port())));
}

/// Whoever has the port for TLS, this window connects to its own server or says that it cannot.
void TestDemoOffer::startsForItsUrlWithTls()
{
    offerServer();
    typeUrl(QStringLiteral("wss://localhost:8766/echo"));
    press(Qt::Key_Return);
    if (m_demo->tlsPort() == DemoServer::defaultTlsPort)
        QTRY_COMPARE(state(), QStringLiteral("OPEN"));
    else
        QVERIFY(saysInTheWindow(QStringLiteral("enter demos:/echo.")));
    QVERIFY(m_demo->port() != 0);
}

WASCLEAN_TEST(TestDemoOffer, QApplication)

} // namespace tst_demooffer

#include "tst_demooffer.moc"
