#include "app/connection/connection.h"
#include "tests/support/npmpackage.h"

#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace wasclean;

namespace {

constexpr int patience = 60'000;

/// What the Autobahn test suite plays with clients, in fewer repetitions.
struct Case
{
    const char *name;
    int size;
    int count;
    const char *kind;
    int fragment;
};

constexpr Case plainCases[] = {
    {"1.1.1 empty text", 0, 1, "text", 0},
    {"1.1.2 text of 125", 125, 1, "text", 0},
    {"1.1.3 text of 126", 126, 1, "text", 0},
    {"1.1.6 text of 65535", 65535, 1, "text", 0},
    {"1.1.7 text of 65536", 65536, 1, "text", 0},
    {"1.2.1 empty binary", 0, 1, "binary", 0},
    {"1.2.5 binary of 128", 128, 1, "binary", 0},
    {"1.2.7 binary of 65536", 65536, 1, "binary", 0},
    {"5.19 many fragments", 1000, 1, "text", 50},
    {"6.x characters cut apart", 4000, 3, "text", 7},
    {"9.1.6 text of 16 MiB", 16 * 1024 * 1024, 1, "text", 0},
    {"9.2.3 binary of 4 MiB", 4 * 1024 * 1024, 1, "binary", 0},
    {"9.4.1 binary of 1 MiB in 64 KiB", 1024 * 1024, 1, "binary", 65536},
    {"9.4.5 binary of 128 KiB in 64 bytes", 128 * 1024, 1, "binary", 64},
    {"9.7.1 many empty texts", 0, 50, "text", 0},
    {"9.7.4 many texts of 256", 256, 50, "text", 0},
    {"9.8.4 many binaries of 256", 256, 50, "binary", 0},
    {"10.1.1 text of 64 KiB in 1300", 65536, 1, "text", 1300},
};

constexpr Case packedCases[] = {
    {"16 x 40", 16, 40, "text", 0},
    {"256 x 20", 256, 20, "text", 0},
    {"1024 x 10 in 256", 1024, 10, "text", 256},
    {"4096 x 10", 4096, 10, "binary", 0},
    {"8192 x 10 in 1000", 8192, 10, "binary", 1000},
    {"65536 x 5", 65536, 5, "text", 0},
    {"131072 x 3 in 32768", 131072, 3, "text", 32768},
};

} // namespace

/// The good cases of the Autobahn test suite's groups 1, 5, 6, 9, 10, 12 and 13, played by servers that
/// nobody here wrote: each message must come back as it was sent, whatever compression was agreed on.
/// (What servers do wrong, groups 2 to 7, is in the recorded transcripts of tst_closeevents.)
class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void plain_data();
    void plain();
    void packed_data();
    void packed();
    void offersAreKept_data();
    void offersAreKept();

private:
    struct Server
    {
        QString port;
        bool serverNoContext;
        bool clientNoContext;
        int bits;
    };

    void start(QProcess &process, const QString &program, const QStringList &arguments,
        const QString &name);
    CloseEvent play(const QString &port, const Case &wanted, const DeflateOptions &deflate);

    QProcess m_python;
    QProcess m_node;
    QList<std::pair<QString, QList<Server>>> m_servers;
    QJsonObject m_evidence;
};

void TestCases::initTestCase()
{
    start(m_python, QStringLiteral("/usr/bin/python3"), {QFINDTESTDATA("casesserver.py")},
        QStringLiteral("websockets"));
    const NpmPackage ws = NpmPackage::install(QStringLiteral("ws@8.18.0"));
    QVERIFY2(ws.problem.isEmpty(), qPrintable(ws.problem));
    start(m_node, QStringLiteral("node"), {QFINDTESTDATA("casesserver.cjs"), ws.directory},
        QStringLiteral("ws"));
}

void TestCases::start(
    QProcess &process, const QString &program, const QStringList &arguments, const QString &name)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    QList<Server> servers;
    for (;;) {
        while (!process.canReadLine())
            QVERIFY2(process.waitForReadyRead(patience), qPrintable(program + QStringLiteral(" is needed")));
        const QStringList words = QString::fromLatin1(process.readLine()).split(u' ');
        if (words.size() < 4)
            break;
        servers.append({words[0], words[1] == u"1", words[2] == u"1", words[3].trimmed().toInt()});
    }
    QVERIFY(servers.size() >= 16);
    m_servers.append({name, servers});
}

void TestCases::cleanupTestCase()
{
    for (QProcess *process : {&m_python, &m_node}) {
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished());
    }
}

/// Sends back what comes until the server closes.
CloseEvent TestCases::play(const QString &port, const Case &wanted, const DeflateOptions &deflate)
{
    Connection connection;
    connect(&connection, &Connection::messages, this, [&connection](const MessageBatch &batch) {
        for (const Message &row : *batch) {
            if (row.direction != Direction::Received)
                continue;
            if (row.kind == MessageKind::Text)
                connection.sendText(QString::fromUtf8(row.payload));
            else if (row.kind == MessageKind::Binary)
                connection.sendBinary(row.payload);
        }
    });
    QSignalSpy closed(&connection, &Connection::closed);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(
        QStringLiteral("ws://127.0.0.1:%1/%2/%3/%4/%5")
            .arg(port, QString::number(wanted.size), QString::number(wanted.count),
                QString::fromLatin1(wanted.kind), QString::number(wanted.fragment)));
    options.deflate = deflate;
    connection.open(options);
    if (closed.isEmpty() && !closed.wait(patience))
        return {};
    m_evidence = connection.evidence().toJson();
    return closed.first()[0].value<CloseEvent>();
}

void TestCases::plain_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("number");
    for (int server = 0; server < 2; ++server) {
        for (int i = 0; i < int(std::size(plainCases)); ++i)
            QTest::addRow("%s %s", server == 0 ? "websockets" : "ws", plainCases[i].name) << server << i;
    }
}

void TestCases::plain()
{
    QFETCH(int, server);
    QFETCH(int, number);
    DeflateOptions off;
    off.offer = false;
    const CloseEvent event = play(m_servers[server].second.first().port, plainCases[number], off);
    QCOMPARE(event.reason, QStringLiteral("all were right"));
    QVERIFY(event.wasClean);
    QCOMPARE(m_evidence[u"extensions"].toString(), QString());
}

void TestCases::packed_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("parameters");
    QTest::addColumn<int>("number");
    for (int server = 0; server < m_servers.size(); ++server) {
        const auto &[name, sets] = m_servers[server];
        for (int set = 0; set < sets.size(); ++set) {
            // Each set of parameters plays two of the cases, so that all are played with each server.
            for (int i : {set % int(std::size(packedCases)), (set + 3) % int(std::size(packedCases))}) {
                QTest::addRow("%s %d %d %d: %s", qPrintable(name), sets[set].serverNoContext,
                    sets[set].clientNoContext, sets[set].bits, packedCases[i].name)
                    << server << set << i;
            }
        }
    }
}

void TestCases::packed()
{
    QFETCH(int, server);
    QFETCH(int, parameters);
    QFETCH(int, number);
    const Server &set = m_servers[server].second[parameters];
    const Case &wanted = packedCases[number];
    const CloseEvent event = play(set.port, wanted, {});
    QCOMPARE(event.reason, QStringLiteral("all were right"));
    QVERIFY(event.wasClean);
    const QString extensions = m_evidence[u"extensions"].toString();
    QVERIFY(extensions.startsWith(QStringLiteral("permessage-deflate")));
    QCOMPARE(extensions.contains(QStringLiteral("server_no_context")), set.serverNoContext);
    QCOMPARE(extensions.contains(QStringLiteral("client_no_context")), set.clientNoContext);
    const QJsonObject sent = m_evidence[u"sent"].toObject();
    const QJsonObject received = m_evidence[u"received"].toObject();
    QCOMPARE(sent[u"payload"], received[u"payload"]);
    if (wanted.kind == QByteArray("text") && wanted.size >= 1024) {
        QVERIFY(sent[u"packed"].toDouble() < sent[u"payload"].toDouble());
        QVERIFY(received[u"packed"].toDouble() < received[u"payload"].toDouble());
    }
}

void TestCases::offersAreKept_data()
{
    QTest::addColumn<bool>("serverNoContext");
    QTest::addColumn<bool>("clientNoContext");
    QTest::addColumn<int>("serverBits");
    QTest::addColumn<int>("clientBits");
    QTest::newRow("small windows") << false << false << 9 << 9;
    QTest::newRow("the smallest") << false << false << 8 << 8;
    QTest::newRow("no context") << true << true << 15 << 15;
    QTest::newRow("all") << true << true << 10 << 10;
}

/// What we ask for is what such a server agrees to.
void TestCases::offersAreKept()
{
    QFETCH(bool, serverNoContext);
    QFETCH(bool, clientNoContext);
    QFETCH(int, serverBits);
    QFETCH(int, clientBits);
    const DeflateOptions deflate{true, clientNoContext, serverNoContext, clientBits, serverBits};
    // The first set of ws agrees to whatever is asked for.
    const CloseEvent event = play(m_servers[1].second.first().port, packedCases[3], deflate);
    QCOMPARE(event.reason, QStringLiteral("all were right"));
    const QString extensions = m_evidence[u"extensions"].toString();
    QCOMPARE(extensions.contains(QStringLiteral("server_no_context_takeover")), serverNoContext);
    QCOMPARE(extensions.contains(QStringLiteral("client_no_context_takeover")), clientNoContext);
    if (serverBits < 15)
        QVERIFY(extensions.contains(QStringLiteral("server_max_window_bits=%1").arg(serverBits)));
}

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
