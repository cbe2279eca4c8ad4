#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/demo/demooffer.h"
#include "ui/demo/demopage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTest>
#include <QTreeWidget>

namespace tst_demopage {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// The page of the demo server in the window.
class TestDemoPage : public WindowTest
{
    Q_OBJECT

private slots:
    void startsAndStops();
    void saysWhyItCannotStart();
    void showsWhoIsConnected();
    void eachPathIsAButton();
    void knowsWhatHappenedBefore();
    void stoppedServerStartsWithTheNextConnection();

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
    m_window->setDemoServer([this](const QString &path) { return m_offer->url(path); });
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

WASCLEAN_TEST(TestDemoPage, QApplication)

} // namespace tst_demopage

#include "tst_demopage.moc"
