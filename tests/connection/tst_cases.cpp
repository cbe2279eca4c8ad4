#include "app/connection/connection.h"
#include "tests/support/npmpackage.h"
#include "tests/support/testrunner.h"

#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tst_cases {

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

/// The sizes and fragments of each of the groups 12.1 to 13.7.
constexpr Case packedCases[] = {
    {"1: 16", 16, 4, "text", 0},
    {"2: 64", 64, 4, "text", 0},
    {"3: 256", 256, 4, "text", 0},
    {"4: 1024", 1024, 4, "text", 0},
    {"5: 4096", 4096, 4, "text", 0},
    {"6: 8192", 8192, 2, "text", 0},
    {"7: 16384", 16384, 2, "text", 0},
    {"8: 32768", 32768, 2, "text", 0},
    {"9: 65536", 65536, 2, "text", 0},
    {"10: 131072", 131072, 2, "text", 0},
    {"11: 8192 in 256", 8192, 2, "text", 256},
    {"12: 16384 in 256", 16384, 2, "text", 256},
    {"13: 32768 in 256", 32768, 2, "text", 256},
    {"14: 65536 in 256", 65536, 2, "text", 256},
    {"15: 131072 in 256", 131072, 2, "text", 256},
    {"16: 131072 in 1024", 131072, 2, "text", 1024},
    {"17: 131072 in 4096", 131072, 2, "text", 4096},
    {"18: 131072 in 32768", 131072, 2, "text", 32768},
};

/// What the groups 12.1 to 12.5 are about: text of machines and of people, bytes that hardly
/// shrink, bytes that do, and none that do.
constexpr const char *packedKinds[] = {"text", "prose", "binary", "half", "zeros"};

} // namespace

/// The good cases of the Autobahn test suite's groups 1, 5, 6, 9, 10, 12 and 13, played by servers
/// that nobody here wrote: each message must come back as it was sent, whatever compression was
/// agreed on. (What servers do wrong, groups 2 to 7, is in the recorded transcripts of
/// tst_closeevents.)
class TestCases : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void plain_data();
    void plain();
    void group12_data();
    void group12();
    void group13_data();
    void group13();
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
    void playPacked(const Server &set, const Case &wanted);
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
            QVERIFY2(process.waitForReadyRead(patience),
                qPrintable(program + QStringLiteral(" is needed")));
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
            QTest::addRow("%s %s", server == 0 ? "websockets" : "ws", plainCases[i].name)
                << server << i;
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

void TestCases::group12_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<QByteArray>("kind");
    for (int server = 0; server < m_servers.size(); ++server) {
        for (const char *kind : packedKinds)
            QTest::addRow("%s %s", qPrintable(m_servers[server].first), kind)
                << server << QByteArray(kind);
    }
}

void TestCases::group12()
{
    QFETCH(int, server);
    QFETCH(QByteArray, kind);
    for (Case wanted : packedCases) {
        wanted.kind = kind.constData();
        playPacked(m_servers[server].second.first(), wanted);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCases::group13_data()
{
    QTest::addColumn<int>("server");
    QTest::addColumn<int>("parameters");
    for (int server = 0; server < m_servers.size(); ++server) {
        const auto &[name, sets] = m_servers[server];
        for (int set = 0; set < sets.size(); ++set) {
            QTest::addRow("%s %d %d %d", qPrintable(name), sets[set].serverNoContext,
                sets[set].clientNoContext, sets[set].bits)
                << server << set;
        }
    }
}

void TestCases::group13()
{
    QFETCH(int, server);
    QFETCH(int, parameters);
    const Server &set = m_servers[server].second[parameters];
    // The suite asks the client alone for something; of the other combinations a few cases do.
    const int step = set.serverNoContext ? 9 : 1;
    for (int i = parameters % step; i < int(std::size(packedCases)); i += step) {
        playPacked(set, packedCases[i]);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCases::playPacked(const Server &set, const Case &wanted)
{
    const CloseEvent event = play(set.port, wanted, {});
    QVERIFY2(event.reason == u"all were right", wanted.name);
    QVERIFY(event.wasClean);
    const QString extensions = m_evidence[u"extensions"].toString();
    QVERIFY(extensions.startsWith(QStringLiteral("permessage-deflate")));
    QCOMPARE(extensions.contains(QStringLiteral("server_no_context")), set.serverNoContext);
    QCOMPARE(extensions.contains(QStringLiteral("client_no_context")), set.clientNoContext);
    const QJsonObject sent = m_evidence[u"sent"].toObject();
    const QJsonObject received = m_evidence[u"received"].toObject();
    QCOMPARE(sent[u"payload"], received[u"payload"]);
    if (wanted.kind != QByteArray("binary") && wanted.size >= 1024) {
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
    const CloseEvent event = play(m_servers[1].second.first().port, packedCases[4], deflate);
    QCOMPARE(event.reason, QStringLiteral("all were right"));
    const QString extensions = m_evidence[u"extensions"].toString();
    QCOMPARE(extensions.contains(QStringLiteral("server_no_context_takeover")), serverNoContext);
    QCOMPARE(extensions.contains(QStringLiteral("client_no_context_takeover")), clientNoContext);
    if (serverBits < 15)
        QVERIFY(extensions.contains(QStringLiteral("server_max_window_bits=%1").arg(serverBits)));
}

WASCLEAN_TEST(TestCases, QCoreApplication)

} // namespace tst_cases

#include "tst_cases.moc"
