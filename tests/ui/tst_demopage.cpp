#include "app/demo/demourl.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"
#include "ui/demo/demooffer.h"
#include "ui/demo/demopage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

namespace tst_demopage {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// The page of the demo server in the window.
class TestDemoPage : public OptionsTest
{
    Q_OBJECT

private slots:
    void startsAndStops();
    void saysWhyItCannotStart();
    void showsWhoIsConnected();
    void eachPathIsAButton();
    void offersTheSubprotocolOfAPath();
    void knowsWhatHappenedBefore();
    void stoppedServerStartsWithTheNextConnection();
    void connectsWithTls();
    void copiesUrlAndFingerprint();

private:
    void offerServer();
    DemoPage *openPage();

    template <typename Widget>
    static Widget *in(const DemoPage *page, const QString &name)
    {
        return byName<Widget>(page, name);
    }

    QString stateOf(const DemoPage *page) const
    {
        return page->findChild<QLabel *>(u"demoState"_s)->text();
    }

    DemoServer *m_demo = nullptr;
    DemoOffer *m_offer = nullptr;
};

void TestDemoPage::offerServer()
{
    m_demo = new DemoServer(m_window);
    m_offer = new DemoOffer(*m_demo, m_window);
    m_window->setDemoOffer(*m_offer);
    m_window->setDemoServer(
        [this](const QString &path, bool withTls) { return m_offer->url(path, withTls); },
        [this] { return m_demo->certificates(); });
    QCOMPARE(m_offer->start(0), QString());
    m_demo->stop();
}

DemoPage *TestDemoPage::openPage()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"&Demo server…"_s)
            action->trigger();
    }
    auto *page = m_window->findChild<DemoPage *>();
    return page && page->isVisible() ? page : nullptr;
}

void TestDemoPage::startsAndStops()
{
    offerServer();
    const DemoPage *page = openPage();
    QVERIFY(page);
    QVERIFY2(stateOf(page).contains(u"stopped"_s), qPrintable(stateOf(page)));
    QTest::mouseClick(in<QPushButton>(page, u"Start"_s), Qt::LeftButton);
    QVERIFY(m_demo->port() != 0);
    QVERIFY2(stateOf(page).contains(m_demo->url({})), qPrintable(stateOf(page)));
    QCOMPARE(in<QSpinBox>(page, u"Port"_s)->value(), int(m_demo->port()));
    QVERIFY(!in<QSpinBox>(page, u"Port"_s)->isEnabled());
    QTest::mouseClick(in<QPushButton>(page, u"Stop"_s), Qt::LeftButton);
    QCOMPARE(m_demo->port(), quint16(0));
    QVERIFY2(stateOf(page).contains(u"stopped"_s), qPrintable(stateOf(page)));
}

void TestDemoPage::saysWhyItCannotStart()
{
    offerServer();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const DemoPage *page = openPage();
    QVERIFY(page);
    in<QSpinBox>(page, u"Port"_s)->setValue(other.serverPort());
    QTest::mouseClick(in<QPushButton>(page, u"Start"_s), Qt::LeftButton);
    QCOMPARE(m_demo->port(), quint16(0));
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&other](const QLabel *label) {
        return label->isVisible()
            && label->text().startsWith(
                u"The demo server cannot listen on port %1: "_s.arg(other.serverPort()));
    }));
}

void TestDemoPage::showsWhoIsConnected()
{
    offerServer();
    const DemoPage *page = openPage();
    QVERIFY(page);
    auto *list = in<QTreeWidget>(page, u"Connected"_s);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    typeUrl(u"demo:/echo"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"/echo"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    auto *seen = in<QPlainTextEdit>(page, u"What the server saw"_s);
    QTRY_VERIFY(seen->toPlainText().contains(u"/echo: closed"_s));
}

void TestDemoPage::eachPathIsAButton()
{
    offerServer();
    const DemoPage *page = openPage();
    QVERIFY(page);
    const auto buttonOf = [page](const QString &path) -> QPushButton * {
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->accessibleName() == u"Connect to %1"_s.arg(path))
                return button;
        }
        return nullptr;
    };
    for (const DemoServer::Path &path : DemoServer::paths()) {
        const QPushButton *button = buttonOf(path.path);
        QVERIFY2(button, qPrintable(path.path));
        QCOMPARE(button->accessibleDescription(), path.description);
    }
    buttonOf(u"/ticker"_s)->click();
    QTRY_COMPARE(state(), u"OPEN"_s);
    QCOMPARE(named<QComboBox>("URL")->currentText(), u"demo:/ticker"_s);
}

/// What a path speaks is offered there, and goes again with the path; what was typed stays.
void TestDemoPage::offersTheSubprotocolOfAPath()
{
    offerServer();
    QList<UrlChoice> choices;
    for (const DemoServer::Path &path : DemoServer::paths())
        choices.append({demoUrl(path.path), path.description, path.subprotocol});
    m_window->setDemoUrls(choices);
    const DemoPage *page = openPage();
    QVERIFY(page);
    auto *const subprotocols = named<QLineEdit>("Subprotocols");
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Connect to /graphql"_s)
            button->click();
    }
    QTRY_COMPARE(state(), u"OPEN"_s);
    QCOMPARE(subprotocols->text(), u"graphql-transport-ws"_s);
    named<QPushButton>("Close")->click();
    QTRY_COMPARE(state(), u"CLOSED"_s);
    auto *const url = named<QComboBox>("URL");
    url->setEditText(u"demos:/mqtt"_s);
    QCOMPARE(subprotocols->text(), u"mqtt"_s);
    url->setEditText(u"ws://localhost:1/"_s);
    QCOMPARE(subprotocols->text(), QString());
    subprotocols->setText(u"mine"_s);
    url->setEditText(u"demo:/graphql"_s);
    QCOMPARE(subprotocols->text(), u"mine"_s);
}

void TestDemoPage::knowsWhatHappenedBefore()
{
    offerServer();
    typeUrl(u"demo:/echo"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), u"OPEN"_s);
    const DemoPage *page = openPage();
    QVERIFY(page);
    QTRY_COMPARE(in<QTreeWidget>(page, u"Connected"_s)->topLevelItemCount(), 1);
    QTRY_VERIFY(in<QPlainTextEdit>(page, u"What the server saw"_s)
                    ->toPlainText()
                    .contains(u"/echo: open"_s));
}

/// Whoever is connected hears of the end; the next one has the server again.
void TestDemoPage::stoppedServerStartsWithTheNextConnection()
{
    offerServer();
    typeUrl(u"demo:/echo"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(state(), u"OPEN"_s);
    m_demo->stop();
    QTRY_COMPARE(state(), u"CLOSED"_s);
    QVERIFY(showsLabel(u"wasClean: true"_s));
    QVERIFY(showsLabel(u"code: 1001 Going Away"_s));
    press(Qt::Key_F5);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QVERIFY(m_demo->port() != 0);
}

void TestDemoPage::connectsWithTls()
{
    offerServer();
    const DemoPage *page = openPage();
    QVERIFY(page);
    const auto *said = page->findChild<QLabel *>(u"demoTlsState"_s);
    QVERIFY2(
        said->text().startsWith(u"The first connection to demos:"_s), qPrintable(said->text()));
    QVERIFY(!in<QPushButton>(page, u"Copy fingerprint"_s));
    in<QCheckBox>(page, u"Connect with TLS (wss)"_s)->click();
    QVERIFY(m_demo->port() != 0);
    QVERIFY(m_demo->tlsPort() != 0);
    QVERIFY2(said->text().contains(m_demo->tlsUrl({})), qPrintable(said->text()));
    QVERIFY2(said->text().contains(m_offer->fingerprint()), qPrintable(said->text()));
    auto *button = in<QPushButton>(page, u"Connect to /echo"_s);
    QCOMPARE(button->toolTip(), u"Connect to demos:/echo"_s);
    button->click();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"OPEN"_s, 20'000);
    QCOMPARE(named<QComboBox>("URL")->currentText(), u"demos:/echo"_s);
    // Neither the options nor the user have to trust it.
    expectEvidence("open", u"not valid, but trusted by its fingerprint"_s);
    const auto *bar = m_window->findChild<QWidget *>(u"trustBar"_s);
    QVERIFY(bar && bar->isVisible());
    const QList<QLabel *> labels = bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(u"Wasclean trusts the certificate of its demo server"_s);
    }));
}

void TestDemoPage::copiesUrlAndFingerprint()
{
    offerServer();
    const DemoPage *page = openPage();
    QVERIFY(page);
    const auto copy = [page](const QString &path) {
        in<QPushButton>(page, u"Connect to "_s + path)->actions().constFirst()->trigger();
        return QGuiApplication::clipboard()->text();
    };
    const QString plain = copy(u"/echo"_s);
    QVERIFY(m_demo->port() != 0);
    QCOMPARE(plain, m_demo->url(u"/echo"_s));
    QCOMPARE(m_demo->tlsPort(), quint16(0));
    in<QCheckBox>(page, u"Connect with TLS (wss)"_s)->click();
    QCOMPARE(copy(u"/echo"_s), m_demo->tlsUrl(u"/echo"_s));
    in<QPushButton>(page, u"Copy fingerprint"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), m_offer->fingerprint());
    QCOMPARE(m_offer->fingerprint().size(), 95);
}

WASCLEAN_TEST(TestDemoPage, QApplication)

} // namespace tst_demopage

#include "tst_demopage.moc"
