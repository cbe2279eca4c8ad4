#include "app/paste/copyas/copyas.h"
#include "app/paste/paste.h"
#include "app/paste/shell/shellwords.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace tst_copyas {

using namespace wasclean;

namespace {

ConnectionSettings rich()
{
    ConnectionSettings s;
    s.url = QStringLiteral("wss://example.org:8443/a b?x={y}&z=$HOME&q='");
    s.headers = {{true, QStringLiteral("X-A"), QStringLiteral("it's \"100%\" `x` $(y) \\ !")},
        {false, QStringLiteral("X-Off"), QStringLiteral("1")},
        {true, QStringLiteral("X-B"), QStringLiteral("a*b?[c] ~ #d; e & f | g < h > ä")}};
    s.cookies = {{true, QStringLiteral("sid"), QStringLiteral("secret-cookie")},
        {false, QStringLiteral("off"), QStringLiteral("1")}};
    s.origin = QStringLiteral("https://app.example.org");
    s.subprotocols = QStringLiteral("chat, json");
    s.auth = {
        AuthSettings::Kind::Basic, QStringLiteral("ada"), {}, QStringLiteral("secret-pass'word")};
    s.tls.trustAnyCertificate = true;
    s.maxRedirects = 3;
    return s;
}

} // namespace

class TestCopyAs : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void bashReadsTheSameWords_data();
    void bashReadsTheSameWords();
    void quotesAnything();
    void readsBack_data();
    void readsBack();
    void readsBackSpecialRoutes_data();
    void readsBackSpecialRoutes();
    void keepsSecrets();
    void saysWhatIsLeftOut();
    void scriptIsNoMarkup();

private:
    static QStringList wordsByBash(const QString &command);
};

/// What a real Bash makes of the command's words; nothing of it is run.
QStringList TestCopyAs::wordsByBash(const QString &command)
{
    QProcess bash;
    bash.start(QStringLiteral("bash"),
        {QStringLiteral("-c"),
            QLatin1String("words() { printf '%s\\0' \"$@\"; }\nwords ") + command});
    if (!bash.waitForFinished(60'000))
        return {};
    QStringList words = QString::fromUtf8(bash.readAllStandardOutput()).split(QChar(0));
    words.removeLast();
    return words;
}

void TestCopyAs::bashReadsTheSameWords_data()
{
    QTest::addColumn<CopyKind>("kind");
    QTest::newRow("wscat") << CopyKind::Wscat;
    QTest::newRow("websocat") << CopyKind::Websocat;
    QTest::newRow("curl") << CopyKind::Curl;
}

void TestCopyAs::bashReadsTheSameWords()
{
    QFETCH(CopyKind, kind);
    const QString command = copyAs(rich(), kind, CopySecrets::Included).text;
    QStringList ours;
    for (const ShellWord &word : splitBashWords(command).words) {
        QVERIFY(!word.isOperator);
        ours.append(word.text);
    }
    const QStringList words = wordsByBash(command);
    QVERIFY(words.size() > 10);
    QCOMPARE(words, ours);
    QVERIFY(words.join(u'\n').contains(rich().headers.first().value));
    QVERIFY(words.join(u'\n').contains(rich().headers.last().value));
}

void TestCopyAs::quotesAnything()
{
    QStringList texts{QString(), QStringLiteral("-n"), QStringLiteral("a\nb"), QStringLiteral("!!"),
        QStringLiteral("~"), QStringLiteral("=x"), QStringLiteral("\t'\"\\$`")};
    for (char16_t c = 1; c < 0x180; ++c)
        texts.append(QString(QChar(c)));
    QString command;
    for (const QString &text : texts)
        command += shellQuoted(text) + u' ';
    QCOMPARE(wordsByBash(command), texts);
}

void TestCopyAs::readsBack_data() { bashReadsTheSameWords_data(); }

void TestCopyAs::readsBack()
{
    QFETCH(CopyKind, kind);
    ConnectionSettings expected = rich();
    expected.headers.removeAt(1);
    expected.cookies.removeAt(1);
    if (kind == CopyKind::Websocat)
        expected.maxRedirects = 0;
    const PasteResult result = readPasted(copyAs(rich(), kind, CopySecrets::Included).text);
    QVERIFY2(result.isGood(), qPrintable(result.problem));
    QCOMPARE(result.settings.url, expected.url);
    QCOMPARE(result.settings.headers, expected.headers);
    QCOMPARE(result.settings.cookies, expected.cookies);
    QCOMPARE(result.settings.auth, expected.auth);
    QVERIFY(result.settings == expected);
}

void TestCopyAs::readsBackSpecialRoutes_data()
{
    QTest::addColumn<ConnectionSettings>("settings");
    QTest::addColumn<CopyKind>("kind");
    ConnectionSettings unixSocket;
    unixSocket.url = QStringLiteral("ws+unix:/tmp/a b.sock:/x?y=1");
    QTest::newRow("unix socket, wscat") << unixSocket << CopyKind::Wscat;
    QTest::newRow("unix socket, websocat") << unixSocket << CopyKind::Websocat;
    QTest::newRow("unix socket, curl") << unixSocket << CopyKind::Curl;

    ConnectionSettings proxied;
    proxied.url = QStringLiteral("ws://h/");
    proxied.proxy = {ProxyOptions::Kind::HttpConnect, QStringLiteral("p"), 3128,
        QStringLiteral("u"), QStringLiteral("w")};
    QTest::newRow("proxy, wscat") << proxied << CopyKind::Wscat;
    QTest::newRow("proxy, curl") << proxied << CopyKind::Curl;
    proxied.proxy = {ProxyOptions::Kind::Socks5, QStringLiteral("127.0.0.1"), 9050, {}, {}};
    QTest::newRow("socks, websocat") << proxied << CopyKind::Websocat;
    QTest::newRow("socks, curl") << proxied << CopyKind::Curl;

    ConnectionSettings connectTo;
    connectTo.url = QStringLiteral("ws://h/x");
    connectTo.connectTo = QStringLiteral("127.0.0.1:81");
    QTest::newRow("connect to, websocat") << connectTo << CopyKind::Websocat;
    QTest::newRow("connect to, curl") << connectTo << CopyKind::Curl;

    ConnectionSettings pinged;
    pinged.url = QStringLiteral("ws://h/");
    pinged.pingIntervalSeconds = 20;
    pinged.pongTimeoutSeconds = 7;
    pinged.answerPings = false;
    pinged.maxMessageSize = 4096;
    QTest::newRow("pings, websocat") << pinged << CopyKind::Websocat;

    ConnectionSettings handshake;
    handshake.url = QStringLiteral("wss://h/");
    handshake.deflate = {true, true, true, 10, 11};
    handshake.tls.clientCertificateFile = QStringLiteral("C:\\a:b.pem");
    handshake.tls.passphrase = QStringLiteral("p");
    handshake.tls.minimumVersion = TlsSettings::MinimumVersion::Tls1_3;
    handshake.handshakeTimeoutSeconds = 5;
    QTest::newRow("handshake, curl") << handshake << CopyKind::Curl;
    handshake = {};
    handshake.url = QStringLiteral("ws://h/");
    handshake.deflate.offer = false;
    handshake.auth = {AuthSettings::Kind::Digest, QStringLiteral("u"), {}, QStringLiteral("p")};
    QTest::newRow("digest without deflate, curl") << handshake << CopyKind::Curl;

    ConnectionSettings script;
    script.url = QStringLiteral("wss://h/\"</script>\\");
    script.subprotocols = QStringLiteral("a, b");
    QTest::newRow("script") << script << CopyKind::JavaScript;
}

void TestCopyAs::readsBackSpecialRoutes()
{
    QFETCH(ConnectionSettings, settings);
    QFETCH(CopyKind, kind);
    const CopiedText copied = copyAs(settings, kind, CopySecrets::Included);
    QCOMPARE(copied.notTaken, QStringList());
    const PasteResult result = readPasted(copied.text);
    QVERIFY2(result.isGood(), qPrintable(result.problem + copied.text));
    QVERIFY2(result.settings == settings, qPrintable(copied.text));
}

void TestCopyAs::keepsSecrets()
{
    ConnectionSettings settings = rich();
    settings.url = QStringLiteral("wss://h/?token=secret-query&page=1");
    settings.headers.append({true, QStringLiteral("X-Api-Key"), QStringLiteral("secret-header")});
    settings.tls.clientCertificateFile = QStringLiteral("c.p12");
    settings.tls.passphrase = QStringLiteral("secret-phrase");
    settings.proxy = {ProxyOptions::Kind::HttpConnect, QStringLiteral("p"), 1, QStringLiteral("u"),
        QStringLiteral("secret-proxy")};
    for (const CopyKind kind :
        {CopyKind::Wscat, CopyKind::Websocat, CopyKind::JavaScript, CopyKind::Curl}) {
        const QString text = copyAs(settings, kind, CopySecrets::Placeholders).text;
        QVERIFY2(!text.contains(QLatin1String("secret-")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("<url.query.token>")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String("page=1")));
        QVERIFY(!text.contains(QLatin1String("{{secret:")));
        QVERIFY(copyAs(settings, kind, CopySecrets::Included)
                    .text.contains(QLatin1String("secret-query")));
    }
}

void TestCopyAs::saysWhatIsLeftOut()
{
    ConnectionSettings settings = rich();
    settings.pingIntervalSeconds = 5;
    settings.tls.serverName = QStringLiteral("other");
    const QStringList wscat = copyAs(settings, CopyKind::Wscat, CopySecrets::Included).notTaken;
    QCOMPARE(wscat,
        QStringList({
            QStringLiteral(
                "wscat does not support this, so it was left out: the server name for TLS."),
            QStringLiteral("wscat does not support this, so it was left out: the automatic Ping."),
        }));
    const CopiedText script = copyAs(settings, CopyKind::JavaScript, CopySecrets::Included);
    for (const QString &sentence : script.notTaken)
        QVERIFY(script.text.contains(QString(QLatin1String("// ") + sentence)));
    QCOMPARE(script.notTaken.first(),
        QStringLiteral(
            "a browser's WebSocket does not support this, so it was left out: the headers."));
}

void TestCopyAs::scriptIsNoMarkup()
{
    QCOMPARE(scriptQuoted(QStringLiteral("</script>\n\"\\")),
        QStringLiteral("\"\\u003c/script>\\u000a\\\"\\\\\""));
}

WASCLEAN_TEST(TestCopyAs, QCoreApplication)

} // namespace tst_copyas

#include "tst_copyas.moc"
