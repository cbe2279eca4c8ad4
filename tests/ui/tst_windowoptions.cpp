#include "tests/support/servers/answerserver.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"
#include "ui/log/messagetable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace tst_windowoptions {

using namespace wasclean;

namespace {

const QString later = QStringLiteral("Changes apply to the next connection.");

} // namespace

/// How the options behave in the window, whatever is set in them.
class TestWindowOptions : public OptionsTest
{
    Q_OBJECT

private slots:
    void optionsFoldAndUnfoldByKey();
    void optionsStayAsTheyWereLeft();
    void logStaysVisible();
    void wrongEntryIsNotSent();
    void wrongFieldIsShownWhenFoldedAway();
    void wrongEntryIsToldAtItsField_data();
    void wrongEntryIsToldAtItsField();
    void editedWhileConnectedAppliesNext_data();
    void editedWhileConnectedAppliesNext();
    void openConnectionIsLeftAlone();
    void urlEditedWhileConnectedAppliesNext();
    void focusStaysInTheOptions();
    void commandLineFillsTheHeaders();
    void requestsComeBeforeConnecting();
};

void TestWindowOptions::optionsFoldAndUnfoldByKey()
{
    QVERIFY(!named<QTabWidget>("Option pages"));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(named<QTabWidget>("Option pages"));
    QVERIFY(named<QToolButton>("Options")->isChecked());
    QTest::mouseClick(named<QToolButton>("Options"), Qt::LeftButton);
    QVERIFY(!named<QTabWidget>("Option pages"));
}

void TestWindowOptions::optionsStayAsTheyWereLeft()
{
    openPage("Proxy");
    closeWindow();
    openWindow();
    QVERIFY(named<QComboBox>("Proxy type"));
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    closeWindow();
    openWindow();
    QVERIFY(!named<QComboBox>("Proxy type"));
}

void TestWindowOptions::logStaysVisible()
{
    m_window->resize(1000, 700);
    openPage("TLS");
    connectTo(QStringLiteral("/echo"));
    expectOpen();
    QCOMPARE(m_window->size(), QSize(1000, 700));
    QVERIFY2(log()->viewport()->height() >= 3 * static_cast<MessageTable *>(log())->rowHeight(),
        qPrintable(QString::number(log()->viewport()->height())));
}

void TestWindowOptions::wrongEntryIsNotSent()
{
    RequestServer server;
    fill({{"Headers", "Header 1 name", QStringLiteral("Good")},
        {"Headers", "Header 2 name", QStringLiteral("not good")}});
    openPage("TLS");
    connectWith(server.url());
    expectProblem("Header 2 name", QStringLiteral("is not a valid header name"));
    QVERIFY(server.heads().isEmpty());
    fill("Header 2 name", QStringLiteral("Better"));
    clickConnect();
    expectOpen();
    QCOMPARE(server.fields("Better").size(), 1);
}

void TestWindowOptions::wrongFieldIsShownWhenFoldedAway()
{
    const RequestServer server;
    fill({{"Limits", "Maximum message size", QStringLiteral("lots")}});
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!named<QLineEdit>("Maximum message size"));
    connectWith(server.url());
    expectProblem("Maximum message size", QStringLiteral("lots"));
    QVERIFY(server.heads().isEmpty());
}

void TestWindowOptions::wrongEntryIsToldAtItsField_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("words");
    const auto add
        = [](const char *row, const Entries &entries, const char *field, const char *words) {
              QTest::newRow(row) << entries << QByteArray(field) << QString::fromUtf8(words);
          };
    const QString x = QStringLiteral("x");
    const Entry name{"Headers", "Header 1 name", QStringLiteral("authorization")};
    const Entry basic{"Authentication", "Authentication method", QStringLiteral("Basic")};
    const Entry user{"Authentication", "User name", QStringLiteral("a:b")};
    const Entry key{
        "Authentication", "Authentication method", QStringLiteral("API key in a header")};
    const Entry proxy{"Proxy", "Proxy type", QStringLiteral("SOCKS5")};
    add("cookie without a name", {{"Cookies", "Cookie 1 value", x}}, "Cookie 1 name",
        "A cookie has a value but no name.");
    add("user name with a colon", {basic, user}, "User name", "must not contain a colon");
    add("authorization twice", {name, basic}, "User name", "Switch one of them off.");
    add("key without a name", {key, {"Authentication", "API key", x}}, "Key name",
        "Enter the name of the header for the API key.");
    add("no proxy", {proxy}, "Proxy host", "Enter the proxy host.");
    add("no port of the proxy", {proxy, {"Proxy", "Proxy host", x}}, "Proxy port",
        "The proxy port must be a number from 1 to 65535.");
    add("no port to connect to", {{"Proxy", "Connect to", QStringLiteral("host:port")}},
        "Connect to", "must be a number from 1 to 65535.");
    add("no size", {{"Limits", "Maximum message size", QStringLiteral("-1")}},
        "Maximum message size", "is not a size");
}

void TestWindowOptions::wrongEntryIsToldAtItsField()
{
    QFETCH(const Entries, entries);
    QFETCH(const QByteArray, field);
    QFETCH(const QString, words);
    const RequestServer server;
    fill(entries);
    connectWith(server.url());
    expectProblem(field.constData(), words);
    QVERIFY(server.heads().isEmpty());
}

void TestWindowOptions::editedWhileConnectedAppliesNext_data()
{
    QTest::addColumn<Entry>("entry");
    QTest::addColumn<QString>("before");
    const QString on = QStringLiteral("on");
    const QString off = QStringLiteral("off");
    const QString text = QStringLiteral("x");
    const QString none;
    const auto add = [](const Entry &entry, const QString &before) {
        QTest::newRow(entry.page) << entry << before;
    };
    add({"Parameters", "Parameter 1 name", text}, none);
    add({"Headers", "Header 1 name", text}, none);
    add({"Cookies", "Cookie 1 name", text}, none);
    add({"Authentication", "Authentication method", QStringLiteral("Digest")},
        QStringLiteral("None"));
    add({"TLS", "Minimum version", QStringLiteral("TLS 1.3")}, QStringLiteral("TLS 1.2"));
    add({"Proxy", "Connect to", text}, none);
    add({"Limits", "TCP keep-alive", on}, off);
    add({"Pings", "Answer the server's Pings", off}, on);
    add({"Redirects", "Follow redirects", on}, off);
    add({"Compression", "Offer permessage-deflate", off}, on);
    add({"Reconnect", "Reconnect automatically", on}, off);
}

/// On every page.
void TestWindowOptions::editedWhileConnectedAppliesNext()
{
    QFETCH(const Entry, entry);
    QFETCH(const QString, before);
    RequestServer server;
    connectWith(server.url());
    expectOpen();
    QVERIFY(!showsLabel(later));
    fill({entry});
    QVERIFY(showsLabel(later));
    // What is taken back leaves nothing to be applied.
    fill({{entry.page, entry.field, before}});
    QVERIFY(!showsLabel(later));
    fill({entry});
    QVERIFY(showsLabel(later));
    drop();
    QVERIFY(!showsLabel(later));
    QCOMPARE(server.heads().size(), 1);
}

void TestWindowOptions::openConnectionIsLeftAlone()
{
    RequestServer server;
    connectWith(server.url());
    expectOpen();
    fill({{"Headers", "Header 1 name", QStringLiteral("X-Later")}});
    QCOMPARE(server.heads().size(), 1);
    drop();
    clickConnect();
    expectOpen();
    QCOMPARE(server.heads().size(), 2);
    QCOMPARE(server.fields("X-Later").size(), 1);
    QVERIFY(!showsLabel(later));
}

void TestWindowOptions::urlEditedWhileConnectedAppliesNext()
{
    RequestServer server;
    connectWith(server.url());
    expectOpen();
    typeUrl(server.url(QStringLiteral("/later")));
    QVERIFY(showsLabel(later));
    typeUrl(server.url());
    QVERIFY(!showsLabel(later));
    fill("Subprotocols", QStringLiteral("chat"));
    QVERIFY(showsLabel(later));
}

void TestWindowOptions::focusStaysInTheOptions()
{
    RequestServer server;
    typeUrl(server.url());
    fill({{"Headers", "Header 1 name", QStringLiteral("X-A")}});
    press(Qt::Key_F5);
    expectOpen();
    QVERIFY(named<QLineEdit>("Header 1 name")->hasFocus());
}

void TestWindowOptions::commandLineFillsTheHeaders()
{
    closeWindow();
    CommandLine commandLine;
    commandLine.headers = {{"X-One", "1"}, {"X-Two", "2"}};
    commandLine.origin = "https://example.org";
    openWindow(commandLine);
    QVERIFY(showsLabel(QStringLiteral("2 headers, Origin")));
    openPage("Headers");
    QVERIFY(!showsLabel(QStringLiteral("2 headers, Origin")));
    QCOMPARE(named<QLineEdit>("Header 2 value")->text(), QStringLiteral("2"));
    QCOMPARE(named<QLineEdit>("Origin")->text(), QStringLiteral("https://example.org"));
}

/// Filled in field by field, failing, mended, and used in the handshake.
void TestWindowOptions::requestsComeBeforeConnecting()
{
    AnswerServer http;
    const RequestServer server;
    fill({{"Before connecting", "Request URL",
              QString::fromLatin1(http.url()) + QStringLiteral("/in")},
        {"Before connecting", "Variable 1", QStringLiteral("token")},
        {"Before connecting", "Place of value 1 in the answer", QStringLiteral("$.token")}});
    QCOMPARE(named<QComboBox>("Request")->count(), 2);
    fill({{"Headers", "Header 1 name", QStringLiteral("X-Token")},
        {"Headers", "Header 1 value", QStringLiteral("{{token}}")}});
    connectWith(server.url());
    const QString sentence = QStringLiteral("failed: the status 404 Not Found without a body.");
    QTRY_VERIFY2_WITH_TIMEOUT(verdict().endsWith(sentence), qPrintable(verdict()), patience);
    QVERIFY(named<QPushButton>("Connect"));
    QVERIFY(server.heads().isEmpty());
    QVERIFY(!showsLabel(QStringLiteral("wasClean: false")));
    http.answer("/in", AnswerServer::ok(R"({"token": "t-1234"})"));
    clickConnect();
    expectOpen();
    QCOMPARE(server.fields("X-Token"), QStringList{QStringLiteral("t-1234")});
}

WASCLEAN_TEST(TestWindowOptions, QApplication)

} // namespace tst_windowoptions

#include "tst_windowoptions.moc"
