#include "app/connection/connection.h"
#include "tests/connection/scenarios.h"
#include "tests/support/portable.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/testcertificate.h"
#include "tests/support/testrunner.h"

#include <QHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tst_sentences {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

/// Durations become "T".
QString withoutTimes(QString sentence)
{
    static const QRegularExpression duration(QStringLiteral("\\b\\d+(\\.\\d)? (µs|ms|s)\\b"));
    return sentence.replace(duration, QStringLiteral("T"));
}

bool isLike(const QString &sentence, const QString &pattern)
{
    const QString expression
        = QRegularExpression::escape(pattern).replace(QLatin1String("\\*"), QLatin1String(".*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression))
        .match(sentence)
        .hasMatch();
}

} // namespace

/// The sentence of the verdict against what a server really did.
class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sentence_data();
    void sentence();
    void nobodyListens();
    void nobodyUsesTls_data();
    void nobodyUsesTls();
    void nameIsUnknown();
    void nothingButRulesIsBroken_data();
    void nothingButRulesIsBroken();

private:
    CloseEvent play(const Scenario &scenario, bool secure);
    CloseEvent connectTo(const QString &url, const Scenario &scenario);

    ReplayServer m_server;
    std::optional<TestCertificate> m_certificate;
    QHash<QString, Scenario> m_scenarios;
};

void TestSentences::initTestCase()
{
    m_certificate = TestCertificate::make();
    QVERIFY2(m_certificate, "the openssl program is needed");
}

void TestSentences::sentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("secure");
    ScenarioList list;
    addEndings(list);
    addAnswers(list);
    QVERIFY(list.entries().size() > 100);
    for (const ScenarioList::Entry &entry : list.entries()) {
        m_scenarios.insert(entry.name, entry.scenario);
        QTest::newRow(qPrintable(entry.name)) << entry.name << false;
        if (entry.alsoOverTls)
            QTest::newRow(qPrintable(entry.name + QStringLiteral(" (over TLS)")))
                << entry.name << true;
    }
    m_scenarios.insert(QStringLiteral("untrusted"),
        {{good, fin}, {}, QStringLiteral("The server's certificate is not trusted: *."),
            [](ConnectionOptions &options) { options.tls.caCertificates.clear(); }});
    QTest::newRow("a certificate that is not trusted") << QStringLiteral("untrusted") << true;
}

CloseEvent TestSentences::play(const Scenario &scenario, bool secure)
{
    const auto tls = secure ? std::optional(m_certificate->configuration) : std::nullopt;
    const quint16 port = m_server.listen(scenario.server, AfterFin::ReadOn, tls);
    const QString url
        = QStringLiteral("%1://127.0.0.1:%2/")
              .arg(secure ? QStringLiteral("wss") : QStringLiteral("ws"), QString::number(port));
    const CloseEvent event = connectTo(url, scenario);
    m_server.stop(port);
    return event;
}

CloseEvent TestSentences::connectTo(const QString &url, const Scenario &scenario)
{
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(url);
    options.tls.caCertificates = {m_certificate->certificate};
    if (scenario.change)
        scenario.change(options);
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    connect(&connection, &Connection::opened, &connection, [&connection, &scenario] {
        for (const QString &step : scenario.client) {
            if (step.startsWith(QLatin1String("send ")))
                connection.sendText(step.sliced(5));
            else if (step == QLatin1String("abort"))
                connection.abort();
            else if (step == QLatin1String("close"))
                connection.close();
            else
                connection.close(step.section(u' ', 1, 1).toInt(), step.section(u' ', 2));
        }
    });
    connection.open(options);
    if (scenario.client == QStringList{QStringLiteral("cancel")})
        connection.close();
    if (!QTest::qWaitFor([&closed] { return !closed.isEmpty(); }, patience))
        return {};
    return closed[0][0].value<CloseEvent>();
}

void TestSentences::sentence()
{
    QFETCH(QString, name);
    QFETCH(bool, secure);
    const Scenario scenario = m_scenarios.value(name);
    const QString said = withoutTimes(play(scenario, secure).sentence);
    QVERIFY2(isLike(said, told(scenario.sentence)),
        qPrintable(QStringLiteral("said:     %1\nexpected: %2").arg(said, scenario.sentence)));
    QVERIFY2(said.size() <= 200, qPrintable(said));
}

void TestSentences::nobodyListens()
{
    const quint16 port = freePort();
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    QCOMPARE(connectTo(url, {}).sentence,
        QStringLiteral("Wasclean could not connect to 127.0.0.1:%1 (Connection refused).")
            .arg(port));
}

/// Servers that do not use TLS: one says something else, one ends the connection.
void TestSentences::nobodyUsesTls_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("words");
    QTest::newRow("plain HTTP")
        << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n")
        << QStringLiteral("could not be set up: the other side answered without TLS (*).");
    // Qt has no words for a close_notify in place of a handshake.
    QTest::newRow("the end of TLS") << QByteArray::fromHex(
        "15030300020100") << QStringLiteral("could not be set up (Error during SSL handshake).");
    QTest::newRow("nothing") << QByteArray()
                             << QStringLiteral(
                                    "could not be set up (The remote host closed the connection).");
}

void TestSentences::nobodyUsesTls()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, words);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, answer] {
        QTcpSocket *socket = server.nextPendingConnection();
        // It ends when the client has said something, since unread bytes would make it a reset.
        connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
            socket->readAll();
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    const QString address = QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    const QString said = connectTo(QStringLiteral("wss://%1/").arg(address), {}).sentence;
    QVERIFY2(isLike(said, QStringLiteral("TLS to %1 %2").arg(address, words)), qPrintable(said));
}

void TestSentences::nameIsUnknown()
{
    const QString said = connectTo(QStringLiteral("ws://nowhere.invalid/"), {}).sentence;
    QVERIFY2(
        isLike(said, QStringLiteral("The host name “nowhere.invalid” could not be resolved (*).")),
        qPrintable(said));
}

/// The evidence names a broken rule only where one was broken.
void TestSentences::nothingButRulesIsBroken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("broken");
    QTest::newRow("401") << QByteArray("HTTP/1.1 401 Unauthorized\r\n\r\n") << false;
    QTest::newRow("200") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << false;
    QTest::newRow("no answer") << QByteArray() << false;
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 1") << false;
    QTest::newRow("no Connection header")
        << goodAnswer().replace("Connection: Upgrade\r\n", "") << true;
    QTest::newRow("a masked frame") << goodAnswer() + QByteArray::fromHex("818000000000") << true;
}

void TestSentences::nothingButRulesIsBroken()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, broken);
    QCOMPARE(!play({{bytes(answer), fin}, {}, {}}, false).rule.isEmpty(), broken);
}

WASCLEAN_TEST(TestSentences, QCoreApplication)

} // namespace tst_sentences

#include "tst_sentences.moc"
