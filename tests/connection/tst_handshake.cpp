#include "app/connection/connection.h"
#include "app/formats/evidencetext.h"
#include "app/profile/settingscheck.h"
#include "app/wire/http/digest.h"
#include "app/wire/http/upgrade.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_handshake {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ": ")))
            return line.sliced(name.size() + 2).trimmed();
    }
    return {};
}

/// Answers each request with the next of a list of answers, on a connection of its own, and keeps
/// what it was sent. An empty answer accepts the upgrade.
class ListServer : public QTcpServer
{
public:
    explicit ListServer(QList<QByteArray> list = {})
        : answers(std::move(list))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }

    QString url(const QString &path = u"/"_s) const
    {
        return u"ws://127.0.0.1:%1"_s.arg(serverPort()) + path;
    }

    QList<QByteArray> answers;
    QList<QByteArray> requests;

private:
    void read(QTcpSocket *socket)
    {
        if (!socket->peek(qint64(64) * 1024).endsWith("\r\n\r\n") || answers.isEmpty())
            return;
        requests.append(socket->readAll());
        const QByteArray answer = answers.takeFirst();
        if (!answer.isEmpty()) {
            socket->write(answer);
            return;
        }
        const QByteArray key = fieldOf(requests.last(), "Sec-WebSocket-Key");
        socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                      "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + acceptFor(key) + "\r\n\r\n");
    }
};

QByteArray redirectTo(const QString &location)
{
    return "HTTP/1.1 307 Temporary Redirect\r\nLocation: " + location.toUtf8()
        + "\r\nContent-Length: 5\r\n\r\nmoved";
}

QByteArray challengeWith(const QByteArray &nonce, const QByteArray &more = {})
{
    return "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"b\", Digest realm=\"r\", "
           "qop=\"auth\", nonce=\""
        + nonce + '"' + more + "\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

/// What arrives at the server, and what is known afterwards, when the first answer is not the last.
class TestHandshake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void follows();
    void followsToAnotherOrigin();
    void refusesWithoutBeingAsked();
    void refusesOneTooMany();
    void refusesToNowhere();
    void cancelsOnTheWay();
    void digest();
    void digestOnlyOnce();
    void digestWhenStale();
    void settingsArrive();

private:
    void open(const ConnectionSettings &settings);
    CloseEvent closeEvent() const;
    QList<Message> rows() const;

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_errors;
    std::unique_ptr<QSignalSpy> m_closed;
    std::unique_ptr<QSignalSpy> m_batches;
};

void TestHandshake::init()
{
    m_connection = std::make_unique<Connection>();
    m_opened = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::opened);
    m_errors = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::errorOccurred);
    m_closed = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::closed);
    m_batches = std::make_unique<QSignalSpy>(m_connection.get(), &Connection::messages);
}

void TestHandshake::open(const ConnectionSettings &settings)
{
    const CheckedSettings checked = optionsFrom(settings);
    QVERIFY2(checked.options,
        qPrintable(checked.problems.isEmpty() ? QString() : checked.problems[0].sentence));
    QCOMPARE(m_connection->open(*checked.options), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_opened->size() + m_closed->size() > 0, patience);
}

CloseEvent TestHandshake::closeEvent() const
{
    return m_closed->isEmpty() ? CloseEvent() : m_closed->last()[0].value<CloseEvent>();
}

QList<Message> TestHandshake::rows() const
{
    QList<Message> rows;
    for (const QList<QVariant> &arguments : *m_batches) {
        for (const Message &row : *arguments[0].value<MessageBatch>())
            rows.append(row);
    }
    return rows;
}

void TestHandshake::follows()
{
    ListServer server({redirectTo(u"/b?c"_s), redirectTo(u"d"_s), {}});
    ConnectionSettings settings;
    settings.url = server.url(u"/a"_s);
    settings.maxRedirects = 2;
    settings.cookies = {{true, u"k"_s, u"v"_s}};
    open(settings);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(server.requests.size(), 3);
    QVERIFY(server.requests[0].startsWith("GET /a HTTP/1.1\r\n"));
    QVERIFY(server.requests[1].startsWith("GET /b?c HTTP/1.1\r\n"));
    QVERIFY(server.requests[2].startsWith("GET /d HTTP/1.1\r\n"));
    QCOMPARE(fieldOf(server.requests[2], "Cookie"), QByteArray("k=v"));
    const QByteArray key = fieldOf(server.requests[0], "Sec-WebSocket-Key");
    QVERIFY(!key.isEmpty() && key != fieldOf(server.requests[1], "Sec-WebSocket-Key"));

    const Evidence &evidence = m_connection->evidence();
    QCOMPARE(evidence.url, server.url(u"/d"_s));
    QCOMPARE(evidence.request, server.requests[2]);
    QCOMPARE(evidence.hops.size(), 2);
    QCOMPARE(evidence.hops[0].status, 307);
    QCOMPARE(evidence.hops[0].from, server.url(u"/a"_s));
    QCOMPARE(evidence.hops[0].to, server.url(u"/b?c"_s));
    QCOMPARE(evidence.hops[0].request, server.requests[0]);
    QVERIFY(evidence.hops[0].response.startsWith("HTTP/1.1 307"));
    QCOMPARE(evidence.hops[1].to, server.url(u"/d"_s));

    const QString text = evidenceText(evidence.toJson());
    QVERIFY2(text.contains(u"307 Temporary Redirect"_s), qPrintable(text));
    QVERIFY(text.contains(server.url(u"/b?c"_s)));
    QVERIFY(requestText(evidence.toJson()).contains(u"GET /a HTTP/1.1\nHost"_s));
    QVERIFY(responseText(evidence.toJson()).contains(u"Location: d\n"_s));

    // What is open works: QWebSocket never heard of it all.
    m_connection->abort();
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    QCOMPARE(m_opened->size(), 1);
}

void TestHandshake::followsToAnotherOrigin()
{
    ListServer other(QList<QByteArray>{QByteArray()});
    ListServer server({redirectTo(other.url(u"/x"_s))});
    ConnectionSettings settings;
    settings.url = server.url();
    settings.maxRedirects = 1;
    settings.headers = {{true, u"X-Fine"_s, u"1"_s}, {true, u"X-Token"_s, u"2"_s}};
    settings.cookies = {{true, u"k"_s, u"v"_s}};
    settings.auth = {AuthSettings::Kind::ApiKeyQuery, {}, u"key"_s, u"hush"_s};
    open(settings);
    QCOMPARE(m_opened->size(), 1);
    QVERIFY(server.requests[0].startsWith("GET /?key=hush HTTP/1.1\r\n"));
    QVERIFY(server.requests[0].contains("X-Token: 2\r\n"));
    QVERIFY(other.requests[0].startsWith("GET /x HTTP/1.1\r\n"));
    QVERIFY(other.requests[0].contains("X-Fine: 1\r\n"));
    for (const char *secret : {"X-Token", "Cookie", "hush"})
        QVERIFY2(!other.requests[0].contains(secret), secret);
    QCOMPARE(
        fieldOf(other.requests[0], "Host"), "127.0.0.1:" + QByteArray::number(other.serverPort()));
    const QString text = evidenceText(m_connection->evidence().toJson());
    QVERIFY2(text.contains(u"without Cookie, X-Token, the API key"_s), qPrintable(text));
    QVERIFY(!m_connection->evidence().url.contains(u"hush"));
}

void TestHandshake::refusesWithoutBeingAsked()
{
    ListServer server({redirectTo(u"/b"_s), {}});
    ConnectionSettings settings;
    settings.url = server.url();
    open(settings);
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_errors->size(), 1);
    QCOMPARE(closeEvent().rule, QString());
    QCOMPARE(closeEvent().sentence,
        u"The server answered with 307 Temporary Redirect instead of 101. The server redirects to "
        "%1, but “Follow redirects” is off. The answer says: “moved”."_s.arg(server.url(u"/b"_s)));
    QCOMPARE(m_connection->evidence().responseBody, QByteArray("moved"));
    QVERIFY(m_connection->evidence().hops.isEmpty());
}

void TestHandshake::refusesOneTooMany()
{
    ListServer server({redirectTo(u"/b"_s), redirectTo(u"/c"_s), redirectTo(u"/d"_s), {}});
    ConnectionSettings settings;
    settings.url = server.url();
    settings.maxRedirects = 2;
    open(settings);
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_errors->size(), 1);
    QCOMPARE(m_opened->size(), 0);
    QCOMPARE(closeEvent().code, 1006);
    QVERIFY(closeEvent().sentence.contains(u"redirected more than 2 times"_s));
    QCOMPARE(m_connection->evidence().hops.size(), 2);
    // One error and one close are all that the log has of it.
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows()[1].kind, MessageKind::Close);
    QVERIFY(rows()[1].payload.contains("\"hops\":[{"));
}

/// The second server cannot be reached.
void TestHandshake::refusesToNowhere()
{
    auto gone = std::make_unique<ListServer>();
    const QString nowhere = gone->url();
    gone.reset();
    ListServer server({redirectTo(nowhere)});
    ConnectionSettings settings;
    settings.url = server.url();
    settings.maxRedirects = 1;
    open(settings);
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_errors->size(), 1);
    QCOMPARE(closeEvent().endedBy, EndedBy::Network);
    QCOMPARE(m_connection->evidence().hops.size(), 1);
    QVERIFY(m_connection->evidence().request.isEmpty());
}

void TestHandshake::cancelsOnTheWay()
{
    // It has no answer.
    ListServer silent;
    QSignalSpy reached(&silent, &QTcpServer::newConnection);
    ListServer server({redirectTo(silent.url())});
    ConnectionSettings settings;
    settings.url = server.url();
    settings.maxRedirects = 1;
    QCOMPARE(m_connection->open(*optionsFrom(settings).options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(reached.size(), 1, patience);
    QCOMPARE(m_connection->close(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_closed->size(), 1, patience);
    QCOMPARE(closeEvent().endedBy, EndedBy::You);
}

void TestHandshake::digest()
{
    ListServer server({challengeWith("n1", ", algorithm=SHA-256, opaque=\"o\""), {}});
    ConnectionSettings settings;
    settings.url = server.url(u"/a?b"_s);
    settings.auth = {AuthSettings::Kind::Digest, u"u"_s, {}, u"p"_s};
    open(settings);
    QCOMPARE(m_opened->size(), 1);
    QCOMPARE(server.requests.size(), 2);
    QVERIFY(fieldOf(server.requests[0], "Authorization").isEmpty());
    const auto sent = readChallenges({fieldOf(server.requests[1], "Authorization")});
    QCOMPARE(sent.size(), 1);
    const auto asked = answerableChallenge(
        readChallenges({"Digest realm=\"r\", qop=auth, nonce=n1, algorithm=SHA-256, opaque=o"}));
    QCOMPARE(fieldOf(server.requests[1], "Authorization"),
        *digestAuthorization(*asked, {u"u"_s, u"p"_s}, {"GET", "/a?b"}, sent[0].value("cnonce")));
    QCOMPARE(m_connection->evidence().hops.size(), 1);
    QCOMPARE(m_connection->evidence().hops[0].how, u"answered with Digest (SHA-256)"_s);
    QVERIFY(evidenceText(m_connection->evidence().toJson()).contains(u"401 Unauthorized"_s));
}

void TestHandshake::digestOnlyOnce()
{
    ListServer server({challengeWith("n1"), challengeWith("n2"), {}});
    ConnectionSettings settings;
    settings.url = server.url();
    settings.auth = {AuthSettings::Kind::Digest, u"u"_s, {}, u"hush"_s};
    open(settings);
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(m_closed->size(), 1);
    QCOMPARE(m_errors->size(), 1);
    QVERIFY(closeEvent().sentence.contains(u"did not accept the user name and password"_s));
    for (const Message &row : rows())
        QVERIFY(!row.payload.contains("hush"));
}

void TestHandshake::digestWhenStale()
{
    ListServer server({challengeWith("n1"), challengeWith("n2", ", stale=true"), {}});
    ConnectionSettings settings;
    settings.url = server.url();
    settings.auth = {AuthSettings::Kind::Digest, u"u"_s, {}, u"p"_s};
    open(settings);
    QCOMPARE(m_opened->size(), 1);
    QVERIFY(fieldOf(server.requests[2], "Authorization").contains("nonce=\"n2\""));
    QCOMPARE(m_connection->evidence().hops.size(), 2);
}

void TestHandshake::settingsArrive()
{
    ListServer server(QList<QByteArray>{QByteArray()});
    ConnectionSettings settings;
    settings.url = server.url(u"/a?q=%2f b"_s);
    settings.origin = u"https://example.org"_s;
    settings.headers = {{true, u"X-A"_s, u"1"_s}, {false, u"X-Off"_s, u"2"_s},
        {true, u"x-a"_s, u" é, 3 "_s}, {true, u"Host"_s, u"other"_s}};
    settings.cookies = {{true, u"b"_s, u"\"x y\""_s}, {true, u"a"_s, u"z="_s}};
    settings.auth = {AuthSettings::Kind::Basic, u"jö"_s, {}, u"pä:ss"_s};
    open(settings);
    QCOMPARE(server.requests.size(), 1);
    const QByteArray expected = "Authorization: Basic " + QByteArray("jö:pä:ss").toBase64()
        + "\r\nCookie: b=\"x y\"; a=z=\r\nX-A: 1\r\nx-a:  é, 3 \r\nHost: other\r\n\r\n";
    QVERIFY2(server.requests[0].endsWith(expected), server.requests[0].constData());
    QVERIFY(server.requests[0].startsWith("GET /a?q=%2f%20b HTTP/1.1\r\nConnection: Upgrade\r\n"));
    QVERIFY(server.requests[0].contains("\r\nOrigin: https://example.org\r\n"));
    QCOMPARE(server.requests[0].count("Host: "), 1);
}

WASCLEAN_TEST(TestHandshake, QCoreApplication)

} // namespace tst_handshake

#include "tst_handshake.moc"
