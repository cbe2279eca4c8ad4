#include "app/exchange/exportfile.h"
#include "app/exchange/importer.h"
#include "app/exchange/redaction.h"
#include "app/protocol/secretnames.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace tst_redaction {

using namespace wasclean;
using namespace wasclean::exchangesamples;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void headerNames_data();
    void headerNames();
    void urls_data();
    void urls();
    void heads_data();
    void heads();
    void noFormatLeaksSecrets_data();
    void noFormatLeaksSecrets();
    void knownValuesAreInNoFormat_data();
    void knownValuesAreInNoFormat();
    void redirectsAreEntriesOfAHar();
    void sentences_data();
    void sentences();
    void payloadsStay();
    void secretWithinASecret();
    void brokenEvidenceIsLeftOut();
};

void TestRedaction::headerNames_data()
{
    QTest::addColumn<bool>("secret");
    for (const char *name :
        {"Authorization", "proxy-authorization", "Cookie", "Set-Cookie", "X-Api-Key",
            "x-auth-token", "X-Amz-Security-Token", "X-Session-Id", "Api_Key", "X-Auth"})
        QTest::newRow(name) << true;
    for (const char *name : {"Host", "Sec-WebSocket-Key", "Sec-WebSocket-Accept", "User-Agent",
             "Origin", "WWW-Authenticate", "Content-Type"})
        QTest::newRow(name) << false;
}

void TestRedaction::headerNames() { QTEST(isSecretHeader(QTest::currentDataTag()), "secret"); }

void TestRedaction::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("clean");
    const auto row = [](const char *name, const char *url, const char *clean) {
        QTest::newRow(name) << QByteArray(url) << QByteArray(clean);
    };
    row("nothing secret", "wss://a.org/p?x=1&y=2", "wss://a.org/p?x=1&y=2");
    row("token", "wss://a.org/?token=abc&x=1", "wss://a.org/?token=[redacted]&x=1");
    row("camel case", "wss://a.org/?accessToken=abc", "wss://a.org/?accessToken=[redacted]");
    row("percent encoded name", "wss://a.org/?%74oken=abc", "wss://a.org/?%74oken=[redacted]");
    row("api_key and password", "ws://a/?api_key=1&PASSWORD=2;pw=3",
        "ws://a/?api_key=[redacted]&PASSWORD=[redacted];pw=[redacted]");
    row("user info", "ws://me:pw@a.org/x@y", "ws://[redacted]@a.org/x@y");
    row("two at signs", "ws://me:p@w@a.org/", "ws://[redacted]@a.org/");
    row("equals in the value", "ws://a/?sig=a=b==&z", "ws://a/?sig=[redacted]&z");
    row("request target", "/p?jwt=eyJ", "/p?jwt=[redacted]");
    row("empty query", "/p?", "/p?");
}

void TestRedaction::urls()
{
    QFETCH(QByteArray, url);
    QTEST(redactedUrl(url), "clean");
}

void TestRedaction::heads_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("bearer") << QByteArray("Authorization: Bearer x")
                            << QByteArray("Authorization: [redacted]");
    QTest::newRow("no space") << QByteArray("cookie:a=b") << QByteArray("cookie: [redacted]");
    QTest::newRow("folded") << QByteArray("Cookie: a=b;\r\n c=d")
                            << QByteArray("Cookie: [redacted]");
    QTest::newRow("location") << QByteArray("Location: https://a/?token=x")
                              << QByteArray("Location: https://a/?token=[redacted]");
    QTest::newRow("token as subprotocol")
        << QByteArray("Sec-WebSocket-Protocol: access_token, abc")
        << QByteArray("Sec-WebSocket-Protocol: access_token, [redacted]");
    QTest::newRow("headers of AppSync as subprotocol")
        << QByteArray("Sec-WebSocket-Protocol: aws-appsync-event-ws, header-eyJob3N0IjoiYSJ9")
        << QByteArray("Sec-WebSocket-Protocol: aws-appsync-event-ws, [redacted]");
    QTest::newRow("headers of AppSync in the query")
        << QByteArray("Location: wss://a/graphql?header=eyJob3N0IjoiYSJ9&payload=e30=")
        << QByteArray("Location: wss://a/graphql?header=[redacted]&payload=e30=");
    QTest::newRow("ordinary subprotocols") << QByteArray("Sec-WebSocket-Protocol: chat, mqtt")
                                           << QByteArray("Sec-WebSocket-Protocol: chat, mqtt");
}

void TestRedaction::heads()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, clean);
    QCOMPARE(redactedHead("GET /?key=1 HTTP/1.1\r\n" + line + "\r\n\r\n"),
        "GET /?key=[redacted] HTTP/1.1\r\n" + clean + "\r\n\r\n");
}

void TestRedaction::noFormatLeaksSecrets_data()
{
    QTest::addColumn<bool>("include");
    for (const char *ending : {".har", ".jsonl", ".csv", ".txt", ".html", ".wasclean"}) {
        QTest::addRow("without%s", ending) << false;
        QTest::addRow("with%s", ending) << true;
    }
}

void TestRedaction::noFormatLeaksSecrets()
{
    QFETCH(bool, include);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QTemporaryDir folder;
    ExportRequest request;
    request.filePath = folder.filePath(name);
    request.format = formatOf(name).value();
    request.includeSecrets = include;
    QCOMPARE(
        exportFrom([](QString &) { return std::make_unique<ListSource>(difficult()); }, request),
        QString());
    QFile file(request.filePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    // Heads are base64 within the evidence; each such text is looked into, too.
    const QRegularExpression base64(QStringLiteral("[A-Za-z0-9+/]{60,}={0,2}"));
    auto found = base64.globalMatch(QString::fromLatin1(content));
    while (found.hasNext())
        content += QByteArray::fromBase64(found.next().captured().toLatin1());
    int leaked = 0;
    for (const char *secret :
        {"tok123", "pass1", "cook123", "setc123", "apik123", "prox123", "am9objpwYXNzMQ"})
        leaked += content.contains(secret) ? 1 : 0;
    if (!include)
        QCOMPARE(leaked, 0);
    else if (request.format != FileFormat::Csv)
        QVERIFY(leaked >= 5);
}

void TestRedaction::knownValuesAreInNoFormat_data() { noFormatLeaksSecrets_data(); }

/// The value of a secret variable may stand in any message; it is known by itself, not by a name.
void TestRedaction::knownValuesAreInNoFormat()
{
    QFETCH(bool, include);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QTemporaryDir folder;
    ExportRequest request;
    request.filePath = folder.filePath(name);
    request.format = formatOf(name).value();
    request.includeSecrets = include;
    request.secretFilter.addSecrets({"va\"l secret", "abc"});
    const std::vector<Message> rows{openRow(),
        row(MessageKind::Text, Direction::Sent, "{\"t\":\"va\\\"l secret\",\"n\":\"abc\"}", 1),
        row(MessageKind::Text, Direction::Received, "plain va\"l secret, va%22l%20secret.", 2),
        row(MessageKind::Binary, Direction::Received, "\x01va\"l secret\x02", 3),
        row(MessageKind::Text, Direction::Received, QByteArray("va\"l secret").toBase64(), 4),
        row(MessageKind::Ping, Direction::Received, "va\"l secret", 5), closeRow(6)};
    QCOMPARE(exportFrom([&rows](QString &) { return std::make_unique<ListSource>(rows); }, request),
        QString());
    ListSink sink;
    if (importFile(request.filePath, sink).problem.isEmpty() && !sink.rows.empty()) {
        int leaked = 0;
        for (const Message &message : sink.rows) {
            leaked += message.payload.contains("l secret") || message.payload.contains("l%20secret")
                ? 1
                : 0;
        }
        QCOMPARE(leaked > 0, include);
        QVERIFY(sink.rows[1].payload.contains("\"n\":\"abc\""));
    } else {
        QFile file(request.filePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().contains("l secret"), include);
    }
}

void TestRedaction::redirectsAreEntriesOfAHar()
{
    QTemporaryDir folder;
    ExportRequest request;
    request.filePath = folder.filePath(QStringLiteral("a.har"));
    request.format = FileFormat::Har;
    const std::vector<Message> rows{openRow(), closeRow(1)};
    QCOMPARE(exportFrom([&rows](QString &) { return std::make_unique<ListSource>(rows); }, request),
        QString());
    QFile file(request.filePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray entries = QJsonDocument::fromJson(file.readAll())
                                   .object()
                                   .value(QLatin1String("log"))
                                   .toObject()
                                   .value(QLatin1String("entries"))
                                   .toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject hop = entries.at(1).toObject();
    QCOMPARE(hop.value(QLatin1String("request")).toObject().value(QLatin1String("url")).toString(),
        QStringLiteral("wss://old.example.org/?token=[redacted]"));
    const QJsonObject response = hop.value(QLatin1String("response")).toObject();
    QCOMPARE(response.value(QLatin1String("status")).toInt(), 302);
    QCOMPARE(response.value(QLatin1String("redirectURL")).toString(),
        QStringLiteral("wss://[redacted]@example.org/chat?room=7&access_token=[redacted]"));
    // Read again, they are one connection, with the Close frame that the Close row tells of.
    ListSink sink;
    QCOMPARE(importFile(request.filePath, sink).problem, QString());
    QCOMPARE(sink.rows.size(), rows.size() + 1);
}

void TestRedaction::sentences_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("plain") << QByteArray("It failed.") << QByteArray("It failed.");
    QTest::newRow("URL") << QByteArray("At wss://u:p@h/?token=x&a=1, twice: wss://h/?sid=9")
                         << QByteArray("At wss://[redacted]@h/?token=[redacted]&a=1, twice: "
                                       "wss://h/?sid=[redacted]");
    QTest::newRow("quoted") << QByteArray("“/x?key=1” and \"ws://h/?pw=2\"")
                            << QByteArray("“/x?key=[redacted]” and \"ws://h/?pw=[redacted]\"");
    QTest::newRow("question") << QByteArray("Really? Yes") << QByteArray("Really? Yes");
}

void TestRedaction::sentences()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, clean);
    QCOMPARE(redactedText(text), clean);
    QCOMPARE(redacted(row(MessageKind::Error, Direction::None, text, 1)).payload, clean);
}

void TestRedaction::payloadsStay()
{
    const Message message = row(MessageKind::Text, Direction::Sent, "{\"token\":\"abc\"}", 1);
    QVERIFY(equal(redacted(message), message));
}

void TestRedaction::secretWithinASecret()
{
    const Message message
        = row(MessageKind::Text, Direction::Sent, "a=hush b=hush-longer c=hush%2Blast", 1);
    QCOMPARE(redacted(message, {"hush", "hush-longer", "hush+last"}).payload,
        QByteArray("a=[redacted] b=[redacted] c=[redacted]"));
}

void TestRedaction::brokenEvidenceIsLeftOut()
{
    Message message = openRow();
    message.payload.chop(1);
    QCOMPARE(redacted(message).payload, QByteArray("101 Switching Protocols, 5 ms"));
}

WASCLEAN_TEST(TestRedaction, QCoreApplication)

} // namespace tst_redaction

#include "tst_redaction.moc"
