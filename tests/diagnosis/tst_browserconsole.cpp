#include "app/connection/connection.h"
#include "app/diagnosis/browserconsole.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/portable.h"
#include "tests/support/servers/replayserver.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

namespace tst_browserconsole {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

QJsonArray recordedRows()
{
    QFile file(QStringLiteral(WASCLEAN_TEST_DATA "/browser_console.json"));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object().value(u"rows").toArray()
        : QJsonArray();
}

} // namespace

/// What Chromium was seen to write about the same servers.
class TestBrowserConsole : public QObject
{
    Q_OBJECT

private slots:
    void chromium_data();
    void chromium();
    void portClosed();
    void blockedPort();
    void cancelled();
    void firefox_data();
    void firefox();

private:
    BrowserConsole consoleOf(const ConnectionOptions &options, bool cancel = false);

    ReplayServer m_server;
    Evidence m_evidence;
};

BrowserConsole TestBrowserConsole::consoleOf(const ConnectionOptions &options, bool cancel)
{
    Connection connection;
    const QSignalSpy closed(&connection, &Connection::closed);
    connection.open(options);
    if (cancel)
        connection.close();
    if (!QTest::qWaitFor([&closed] { return !closed.isEmpty(); }, patience))
        return {};
    m_evidence = connection.evidence();
    return browserConsole(m_evidence, closed[0][0].value<CloseEvent>());
}

void TestBrowserConsole::chromium_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray rows = recordedRows();
    QVERIFY(rows.size() > 90);
    for (const QJsonValue &row : rows)
        QTest::newRow(qPrintable(row[u"id"].toString())) << row.toObject();
}

void TestBrowserConsole::chromium()
{
    QFETCH(QJsonObject, row);
    const quint16 port = m_server.listen(replayScript(row.value(u"server").toArray()));
    ConnectionOptions options = optionsFor(QStringLiteral("ws://127.0.0.1:%1/").arg(port));
    for (const QJsonValue &name : row.value(u"protocols").toArray())
        options.subprotocols.append(name.toString());
    const BrowserConsole console = consoleOf(options);
    m_server.stop(port);
    const QString recorded = row.value(u"chromium").toString();
    const QString expected = recorded.isEmpty()
        ? QString()
        : QStringLiteral("WebSocket connection to 'ws://127.0.0.1:%1/' failed: %2")
              .arg(QString::number(port), recorded);
    // How TCP ended decides what Chromium writes, and this build does not know it.
    const bool isUnknown = isPortableBuild && m_evidence.tcpEnd == TcpEnd::EndedByPeer
        && m_evidence.status == 0 && m_evidence.rule.isEmpty();
    QVERIFY2(console.chromium || isUnknown, qPrintable(m_evidence.rule));
    QCOMPARE(console.chromium.value_or(expected), expected);
}

void TestBrowserConsole::portClosed()
{
    const quint16 port = freePort();
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    const BrowserConsole console = consoleOf(optionsFor(url));
    QCOMPARE(console.chromium.value_or(QString()),
        QStringLiteral("WebSocket connection to '%1' failed: Error in connection establishment: "
                       "net::ERR_CONNECTION_REFUSED")
            .arg(url));
    QCOMPARE(console.firefox.value_or(QString()),
        QStringLiteral("Firefox can’t establish a connection to the server at %1.").arg(url));
}

/// A browser does not even try, so what it would have written about the server is not known.
void TestBrowserConsole::blockedPort()
{
    const BrowserConsole console = consoleOf(optionsFor(QStringLiteral("ws://127.0.0.1:9/")));
    QVERIFY(!console.chromium);
    QVERIFY(!console.firefox);
}

void TestBrowserConsole::cancelled()
{
    const quint16 port = m_server.listen({});
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    const BrowserConsole console = consoleOf(optionsFor(url), true);
    QCOMPARE(console.chromium.value_or(QString()),
        QStringLiteral("WebSocket connection to '%1' failed: WebSocket is closed before the "
                       "connection is established.")
            .arg(url));
}

void TestBrowserConsole::firefox_data()
{
    QTest::addColumn<QByteArray>("server");
    QTest::addColumn<QString>("words");
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\n")
                         << QStringLiteral(
                                "Firefox can’t establish a connection to the server at %1.");
    QTest::newRow("a masked frame")
        << goodAnswer() + QByteArray::fromHex("818000000000")
        << QStringLiteral("The connection to %1 was interrupted while the page was loading.");
    QTest::newRow("FIN") << goodAnswer() << QString();
    QTest::newRow("1000") << goodAnswer() + QByteArray::fromHex("880203e8") << QString();
}

void TestBrowserConsole::firefox()
{
    QFETCH(QByteArray, server);
    QFETCH(QString, words);
    ReplayStep send;
    send.bytes = server;
    ReplayStep end;
    end.end = ReplayEnd::Fin;
    const quint16 port = m_server.listen({send, end});
    const QString url = QStringLiteral("ws://127.0.0.1:%1/").arg(port);
    const BrowserConsole console = consoleOf(optionsFor(url));
    const bool isUnknown = isPortableBuild && m_evidence.tcpEnd == TcpEnd::EndedByPeer;
    const QString expected = words.isEmpty() ? words : words.arg(url);
    QVERIFY(console.firefox || isUnknown);
    QCOMPARE(console.firefox.value_or(expected), expected);
}

WASCLEAN_TEST(TestBrowserConsole, QCoreApplication)

} // namespace tst_browserconsole

#include "tst_browserconsole.moc"
