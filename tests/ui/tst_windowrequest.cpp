#include "tests/support/servers/debianservers.h"
#include "tests/support/servers/requestserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/optionstest.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>

namespace tst_windowrequest {

using namespace wasclean;

/// What the fields of the options make of the request, as it came to the server.
class TestWindowRequest : public OptionsTest
{
    Q_OBJECT

private slots:
    void headersArriveInOrder();
    void headerThatIsOffIsNotSent();
    void hostIsReplaced();
    void wrongHeaderIsToldAtItsField_data();
    void wrongHeaderIsToldAtItsField();
    void cookiesArriveInOneHeader();
    void parametersArriveInTheRequestLine();
    void originArrives();
    void subprotocolsArrive();
    void authenticationArrives_data();
    void authenticationArrives();
    void digestIsAnswered_data();
    void digestIsAnswered();
    void wrongDigestIsRefused();
    void compressionIsOffered_data();
    void compressionIsOffered();
    void redirectIsFollowed();
    void redirectIsNotFollowedUnasked();
    void redirectsHaveALimit();
    void credentialsStayAtTheirHost();

private:
    /// Connects to the server, which then has the request.
    void connectAndWait(const RequestServer &server, const QString &path = QStringLiteral("/"));
    static QByteArray redirectTo(const QString &location);
};

void TestWindowRequest::connectAndWait(const RequestServer &server, const QString &path)
{
    connectWith(server.url(path));
    expectOpen();
    QVERIFY(!server.heads().isEmpty());
}

QByteArray TestWindowRequest::redirectTo(const QString &location)
{
    return "HTTP/1.1 302 Found\r\nLocation: " + location.toLatin1()
        + "\r\nContent-Length: 0\r\n\r\n";
}

void TestWindowRequest::headersArriveInOrder()
{
    RequestServer server;
    fill({{"Headers", "Header 1 name", QStringLiteral("X-B")},
        {"Headers", "Header 1 value", QStringLiteral("first  value")},
        {"Headers", "Header 2 name", QStringLiteral("x-a")},
        {"Headers", "Header 2 value", QStringLiteral("é")},
        {"Headers", "Header 3 name", QStringLiteral("X-B")},
        {"Headers", "Header 3 value", QStringLiteral("second")}});
    connectAndWait(server);
    const QStringList lines = server.lines();
    const qsizetype first = lines.indexOf(QStringLiteral("X-B: first  value"));
    QVERIFY2(first > 0, qPrintable(lines.join(u'|')));
    QCOMPARE(lines.value(first + 1), QStringLiteral("x-a: é"));
    QCOMPARE(lines.value(first + 2), QStringLiteral("X-B: second"));
}

void TestWindowRequest::headerThatIsOffIsNotSent()
{
    RequestServer server;
    fill({{"Headers", "Header 1 name", QStringLiteral("X-A")},
        {"Headers", "Header 1 value", QStringLiteral("1")},
        {"Headers", "Header 2 name", QStringLiteral("X-B")},
        {"Headers", "Send header 1", QStringLiteral("off")}});
    connectAndWait(server);
    QVERIFY(server.fields("X-A").isEmpty());
    QCOMPARE(server.fields("X-B"), QStringList(QString()));
}

void TestWindowRequest::hostIsReplaced()
{
    RequestServer server;
    fill({{"Headers", "Header 1 name", QStringLiteral("Host")},
        {"Headers", "Header 1 value", QStringLiteral("other.test")}});
    connectAndWait(server);
    QCOMPARE(server.fields("Host"), QStringList(QStringLiteral("other.test")));
}

void TestWindowRequest::wrongHeaderIsToldAtItsField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const QString x = QStringLiteral("X-A");
    const QString breaks = QStringLiteral("cannot contain line breaks or NUL");
    QTest::newRow("blank in the name")
        << QStringLiteral("not good") << QString() << QStringLiteral("is not a valid header name");
    QTest::newRow("no name") << QString() << QStringLiteral("lost")
                             << QStringLiteral("has a value but no name");
    QTest::newRow("NUL in the value") << x << QString(QChar(0)) << breaks;
    QTest::newRow("line break in the value") << x << QStringLiteral("a\r\nX-B: b") << breaks;
}

void TestWindowRequest::wrongHeaderIsToldAtItsField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    const RequestServer server;
    openPage("Headers");
    fill("Header 1 name", name);
    // As pasted: there are no keys for some of it.
    named<QLineEdit>("Header 1 value")->insert(value);
    connectWith(server.url());
    expectProblem("Header 1 name", words);
    QVERIFY(server.heads().isEmpty());
}

void TestWindowRequest::cookiesArriveInOneHeader()
{
    RequestServer server;
    openPage("Cookies");
    named<QLineEdit>("Cookie 1 name")->insert(QStringLiteral("Cookie: sid=1; theme=dark"));
    fill("Cookie 3 name", QStringLiteral("more"));
    fill("Cookie 3 value", QStringLiteral("a=b"));
    fill("Send cookie 2", QStringLiteral("off"));
    connectAndWait(server);
    QCOMPARE(server.fields("Cookie"), QStringList(QStringLiteral("sid=1; more=a=b")));
}

void TestWindowRequest::parametersArriveInTheRequestLine()
{
    RequestServer server;
    typeUrl(server.url(QStringLiteral("/path?a=1&b")));
    openPage("Parameters");
    QCOMPARE(named<QLineEdit>("Parameter 1 value")->text(), QStringLiteral("1"));
    fill("Parameter 1 value", QStringLiteral("x y"));
    fill("Parameter 3 name", QStringLiteral("c"));
    fill("Send parameter 2", QStringLiteral("off"));
    QCOMPARE(
        named<QComboBox>("URL")->currentText(), server.url(QStringLiteral("/path?a=x%20y&c=")));
    clickConnect();
    expectOpen();
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /path?a=x%20y&c= HTTP/1.1"));
}

void TestWindowRequest::originArrives()
{
    RequestServer server;
    fill({{"Headers", "Origin", QStringLiteral("https://example.org")}});
    connectAndWait(server);
    QCOMPARE(server.fields("Origin"), QStringList(QStringLiteral("https://example.org")));
}

void TestWindowRequest::subprotocolsArrive()
{
    RequestServer server;
    // As no more than one may be chosen, and none was, the connection fails: as in a browser.
    fill("Subprotocols", QStringLiteral("chat, v2.json"));
    connectWith(server.url());
    expectClosed();
    QCOMPARE(server.fields("Sec-WebSocket-Protocol"), QStringList(QStringLiteral("chat, v2.json")));
}

void TestWindowRequest::authenticationArrives_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QString>("line");
    const char *const page = "Authentication";
    const char *const method = "Authentication method";
    const QString s = QStringLiteral("s3cret");
    QTest::newRow("Basic") << Entries{{page, method, QStringLiteral("Basic")},
        {page, "User name", QStringLiteral("me")}, {page, "Password", s}}
                           << QStringLiteral("Authorization: Basic bWU6czNjcmV0");
    QTest::newRow("Bearer") << Entries{{page, method, QStringLiteral("Bearer token")},
        {page, "Token", s}} << QStringLiteral("Authorization: Bearer s3cret");
    QTest::newRow("API key in a header")
        << Entries{{page, method, QStringLiteral("API key in a header")},
               {page, "Key name", QStringLiteral("X-Key")}, {page, "API key", s}}
        << QStringLiteral("X-Key: s3cret");
    QTest::newRow("API key in the query")
        << Entries{{page, method, QStringLiteral("API key in the query")},
               {page, "Key name", QStringLiteral("key")}, {page, "API key", s}}
        << QStringLiteral("GET /?key=s3cret HTTP/1.1");
}

void TestWindowRequest::authenticationArrives()
{
    QFETCH(const Entries, entries);
    QFETCH(const QString, line);
    RequestServer server;
    fill(entries);
    connectAndWait(server);
    QVERIFY2(server.lines().contains(line), qPrintable(server.lines().join(u'|')));
    QVERIFY2(!m_window->windowTitle().contains(QStringLiteral("s3cret")),
        qPrintable(m_window->windowTitle()));
    QCOMPARE(named<QComboBox>("URL")->currentText(), server.url());
}

void TestWindowRequest::digestIsAnswered_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("MD5") << QStringLiteral("/echo?a=1") << QStringLiteral("MD5");
    QTest::newRow("SHA-256") << QStringLiteral("/push") << QStringLiteral("SHA-256");
}

/// lighttpd challenges, checks the answer, and lets the request through to the server behind it.
void TestWindowRequest::digestIsAnswered()
{
    QFETCH(const QString, path);
    QFETCH(const QString, algorithm);
    RequestServer server;
    ServerProcess lighttpd;
    QCOMPARE(startLighttpd(lighttpd, *m_folder, server.port()), QString());
    fill({{"Authentication", "Authentication method", QStringLiteral("Digest")},
        {"Authentication", "User name", QStringLiteral("jan")},
        {"Authentication", "Password", QStringLiteral("pa:ss word")}});
    connectWith(QStringLiteral("ws://127.0.0.1:%1%2").arg(lighttpd.port()).arg(path));
    expectOpen();
    QCOMPARE(server.heads().size(), 1);
    QCOMPARE(server.lines().value(0), QStringLiteral("GET %1 HTTP/1.1").arg(path));
    const QString answer = server.fields("Authorization").value(0);
    QVERIFY2(answer.startsWith(QStringLiteral("Digest username=\"jan\"")), qPrintable(answer));
    QVERIFY(answer.contains(QStringLiteral("uri=\"%1\"").arg(path)));
    expectEvidence("open", QStringLiteral("answered with Digest (%1)").arg(algorithm));
    // lighttpd waits for its connections when it ends.
    drop();
}

void TestWindowRequest::wrongDigestIsRefused()
{
    const RequestServer server;
    ServerProcess lighttpd;
    QCOMPARE(startLighttpd(lighttpd, *m_folder, server.port()), QString());
    fill({{"Authentication", "Authentication method", QStringLiteral("Digest")},
        {"Authentication", "User name", QStringLiteral("jan")},
        {"Authentication", "Password", QStringLiteral("wrong")}});
    connectWith(QStringLiteral("ws://127.0.0.1:%1/echo").arg(lighttpd.port()));
    expectClosed();
    QVERIFY2(
        verdict().contains(QStringLiteral("The server did not accept the user name and password")),
        qPrintable(verdict()));
    QVERIFY(server.heads().isEmpty());
}

void TestWindowRequest::compressionIsOffered_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<QStringList>("offers");
    const auto add = [](const char *row, const Entries &entries, const char *offer) {
        QTest::newRow(row) << entries
                           << (offer ? QStringList(QString::fromLatin1(offer)) : QStringList());
    };
    const char *const page = "Compression";
    const QString on = QStringLiteral("on");
    add("as browsers do", {}, "permessage-deflate; client_max_window_bits");
    add("off", {{page, "Offer permessage-deflate", QStringLiteral("off")}}, nullptr);
    add("server's window", {{page, "Server window bits", QStringLiteral("10")}},
        "permessage-deflate; server_max_window_bits=10; client_max_window_bits");
    add("our window", {{page, "Client window bits", QStringLiteral("9")}},
        "permessage-deflate; client_max_window_bits=9");
    add("server takes nothing over", {{page, "No server context takeover", on}},
        "permessage-deflate; server_no_context_takeover; client_max_window_bits");
    add("we take nothing over", {{page, "No client context takeover", on}},
        "permessage-deflate; client_no_context_takeover; client_max_window_bits");
}

void TestWindowRequest::compressionIsOffered()
{
    QFETCH(const Entries, entries);
    QFETCH(const QStringList, offers);
    RequestServer server;
    fill(entries);
    connectAndWait(server);
    QCOMPARE(server.fields("Sec-WebSocket-Extensions"), offers);
}

void TestWindowRequest::redirectIsFollowed()
{
    RequestServer server;
    server.answerWith({redirectTo(QStringLiteral("/there"))});
    fill({{"Redirects", "Follow redirects", QStringLiteral("on")}});
    connectAndWait(server, QStringLiteral("/here"));
    QCOMPARE(server.heads().size(), 2);
    QCOMPARE(server.lines().value(0), QStringLiteral("GET /there HTTP/1.1"));
    expectEvidence("open", server.url(QStringLiteral("/here")));
    expectEvidence("open", QStringLiteral("302 Found"));
}

void TestWindowRequest::redirectIsNotFollowedUnasked()
{
    RequestServer server;
    server.answerWith({redirectTo(QStringLiteral("/there"))});
    connectWith(server.url());
    expectClosed();
    QCOMPARE(server.heads().size(), 1);
    QVERIFY2(verdict().startsWith(QStringLiteral("The server answered with 302 Found")),
        qPrintable(verdict()));
}

void TestWindowRequest::redirectsHaveALimit()
{
    RequestServer server;
    server.answerWith({redirectTo(QStringLiteral("/b")), redirectTo(QStringLiteral("/c")),
        redirectTo(QStringLiteral("/d"))});
    fill({{"Redirects", "Follow redirects", QStringLiteral("on")},
        {"Redirects", "Maximum redirects", QStringLiteral("2")}});
    connectWith(server.url(QStringLiteral("/a")));
    expectClosed();
    QCOMPARE(server.heads().size(), 3);
    QVERIFY2(verdict().contains(QStringLiteral("The server redirected more than 2 times")),
        qPrintable(verdict()));
}

void TestWindowRequest::credentialsStayAtTheirHost()
{
    RequestServer server;
    RequestServer other;
    server.answerWith({redirectTo(other.url(QStringLiteral("/there")))});
    openPage("Cookies");
    named<QLineEdit>("Cookie 1 name")->insert(QStringLiteral("sid=s3cret"));
    fill({{"Redirects", "Follow redirects", QStringLiteral("on")},
        {"Headers", "Header 1 name", QStringLiteral("X-Harmless")},
        {"Headers", "Header 2 name", QStringLiteral("X-Auth-Token")},
        {"Headers", "Header 2 value", QStringLiteral("s3cret")},
        {"Authentication", "Authentication method", QStringLiteral("Bearer token")},
        {"Authentication", "Token", QStringLiteral("s3cret")}});
    connectAndWait(server);
    QCOMPARE(server.heads().last().count("s3cret"), 3);
    QCOMPARE(other.lines().value(0), QStringLiteral("GET /there HTTP/1.1"));
    QCOMPARE(other.fields("X-Harmless").size(), 1);
    QVERIFY2(!other.heads().last().contains("s3cret"), other.heads().last().constData());
    expectEvidence("open", QStringLiteral("followed to another origin, without"));
}

WASCLEAN_TEST(TestWindowRequest, QApplication)

} // namespace tst_windowrequest

#include "tst_windowrequest.moc"
