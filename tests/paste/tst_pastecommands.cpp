#include "pastedump.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_pastecommands {

using namespace wasclean;

/// Commands, and the lines that reading them must give besides the kind.
class TestPasteCommands : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void curl_data();

    void curl() { compare(QStringLiteral("a curl command")); }

    void shells_data();

    void shells() { compare(QStringLiteral("a curl command")); }

    void wscat_data();

    void wscat() { compare(QStringLiteral("a wscat command")); }

    void websocat_data();

    void websocat() { compare(QStringLiteral("a websocat command")); }

    void problems_data();
    void problems();
    void otherTexts_data();
    void otherTexts();
    void keepsSecretsOutOfSentences();

private:
    static void columns()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("lines");
    }

    static void add(const char *name, const char *text, const char *lines)
    {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(lines);
    }

    static void compare(const QString &kind)
    {
        QFETCH(QString, text);
        QFETCH(QString, lines);
        QCOMPARE(pasteDump(readPasted(text)), QString(u"kind: " + kind + u'\n' + lines + u'\n'));
    }
};

void TestPasteCommands::curl_data()
{
    columns();
    add("url alone", "curl ws://localhost:8080/x", "url: ws://localhost:8080/x");
    add("no scheme", "curl localhost:8080/x", "url: ws://localhost:8080/x");
    add("https", "curl https://example.org", "url: wss://example.org");
    add("--url", "curl --url https://example.org/a -s", "url: wss://example.org/a");
    add("prompt and path", "$ /usr/bin/curl ws://h/", "url: ws://h/");
    add("environment and sudo", "HTTP_PROXY= sudo -E curl ws://h/", "url: ws://h/");
    add("combined letters", "curl -skvN ws://h/", "url: ws://h/\ntrust any: 1");
    add("letter with value", "curl -HX-A:1 -H 'X-B:  2 ' ws://h/",
        "url: ws://h/\nheader: X-A=1\nheader: X-B=2");
    add("headers of a client",
        "curl -H 'Connection: Upgrade' -H 'upgrade: websocket' -H ':authority: h' -H 'Host: h' "
        "-H 'Content-Length: 0' -H 'Sec-WebSocket-Key: x' -H 'Sec-WebSocket-Version: 13' ws://h/",
        "url: ws://h/\ndeflate: 0\nnote: “Connection”, “upgrade”, “:authority”, “Content-Length”, "
        "“Sec-WebSocket-Key”, “Sec-WebSocket-Version”, “Host” were left out: Wasclean generates "
        "them itself.");
    add("another host", "curl -H 'Host: inner' ws://h/", "url: ws://h/\nheader: Host=inner");
    add("empty and removed headers", "curl -H 'X-E;' -H 'User-Agent:' ws://h/",
        "url: ws://h/\nheader: X-E=");
    add("headers of a file", "curl -H @headers.txt ws://h/",
        "url: ws://h/\nnote: The headers in the file of “-H” were not read.");
    add("deflate",
        "curl -H 'Sec-WebSocket-Extensions: permessage-deflate; "
        "server_no_context_takeover; client_max_window_bits=10, x-other' ws://h/",
        "url: ws://h/\nclient bits: 10\nserver no takeover: 1\nnote: The extension “x-other” in "
        "“Sec-WebSocket-Extensions” is not supported and was left out.");
    add("cookies", "curl -b 'a=1; b=x=y' --cookie c=3 -b jar.txt -c out.txt ws://h/",
        "url: ws://h/\ncookie: a=1\ncookie: b=x=y\ncookie: c=3\nnote: The cookies in the file of "
        "“-b” were not read.");
    add("user", "curl -u ada:pa:ss ws://h/",
        "url: ws://h/\nauth: Basic\nauth user: ada\nauth secret: pa:ss");
    add("digest", "curl --digest --user 'ada:x' ws://h/",
        "url: ws://h/\nauth: Digest\nauth user: ada\nauth secret: x");
    add("user in the URL", "curl 'https://ada:p%40ss@h:8443/x'",
        "url: wss://h:8443/x\nauth: Basic\nauth user: ada\nauth secret: p@ss");
    add("bearer", "curl --oauth2-bearer abc.def ws://h/",
        "url: ws://h/\nauth: Bearer\nauth secret: abc.def");
    add("authorization wins", "curl -u a:b -H 'Authorization: Basic YWRhOnNlc2FtZQ==' ws://h/",
        "url: ws://h/\nauth: Basic\nauth user: ada\nauth secret: sesame");
    add("other authorization", "curl -H 'Authorization: AWS4 abc' ws://h/",
        "url: ws://h/\nheader: Authorization=AWS4 abc");
    add("agent and referer", "curl -A 'me/1' -e 'http://r/;auto' ws://h/",
        "url: ws://h/\nheader: User-Agent=me/1\nheader: Referer=http://r/");
    add("tls",
        "curl --cacert ca.pem --cert client.pem:sesame --key k.pem --tlsv1.3 --no-alpn wss://h/",
        "url: wss://h/\nca: ca.pem\ncertificate: client.pem\nkey: k.pem\npassphrase: sesame\n"
        "minimum tls: 1\nalpn: 0");
    add("certificate on Windows", "curl -E 'C:\\certs\\c.p12:pw' --cert-type P12 wss://h/",
        "url: wss://h/\ncertificate: C:\\certs\\c.p12\npassphrase: pw");
    add("tls-max", "curl --tls-max 1.2 wss://h/",
        "url: wss://h/\nnote: “--tls-max” has no equivalent in Wasclean and was left out.");
    add("resolve", "curl --resolve h:443:127.0.0.1 wss://h/",
        "url: wss://h/\nconnect to: 127.0.0.1:443");
    add("resolve, IPv6", "curl --resolve h:443:::1 wss://h/",
        "url: wss://h/\nconnect to: [::1]:443");
    add("connect-to", "curl --connect-to ::proxy.local:8443 wss://h/",
        "url: wss://h/\nconnect to: proxy.local:8443");
    add("connect-to, another host", "curl --connect-to other:443:x:1 wss://h/",
        "url: wss://h/\nnote: “--connect-to” is for another host or port than the URL's and was "
        "left "
        "out.");
    add("proxy", "curl -x http://u:p%21@proxy:3128 ws://h/",
        "url: ws://h/\nproxy kind: 2\nproxy host: proxy\nproxy port: 3128\nproxy user: u\nproxy "
        "password: p!");
    add("proxy without a port", "curl --proxy proxy -U u:p ws://h/",
        "url: ws://h/\nproxy kind: 2\nproxy host: proxy\nproxy port: 1080\nproxy user: u\nproxy "
        "password: p");
    add("socks", "curl --socks5-hostname [::1]:9050 ws://h/",
        "url: ws://h/\nproxy kind: 4\nproxy host: [::1]\nproxy port: 9050");
    add("socks by -x", "curl -x socks5h://s:1 ws://h/",
        "url: ws://h/\nproxy kind: 4\nproxy host: s\nproxy port: 1");
    add("TLS to the proxy", "curl -x https://p:1 ws://h/",
        "url: ws://h/\nproxy kind: 3\nproxy host: p\nproxy port: 1");
    add("another proxy", "curl -x quic://p:1 ws://h/",
        "url: ws://h/\nnote: The proxy in “-x” is of the type “quic”. Only HTTP, HTTPS and SOCKS5 "
        "proxies are supported.");
    add("no proxy", "curl --noproxy '*' ws://h/", "url: ws://h/\nproxy kind: 1");
    add("times", "curl --connect-timeout 2.5 -m 10 ws://h/",
        "url: ws://h/\nhandshake timeout: 3\nnote: “-m” (--max-time) has no equivalent in Wasclean "
        "and was left out.");
    add("redirects", "curl -L --max-redirs 3 ws://h/", "url: ws://h/\nredirects: 3");
    add("many redirects", "curl -L --max-redirs 50 ws://h/",
        "url: ws://h/\nredirects: 10\nnote: Wasclean follows at most 10 redirects.");
    add("unix socket", "curl --unix-socket /run/x.sock http://localhost/a?b=1",
        "url: ws+unix:/run/x.sock:/a?b=1");
    add("TLS over a unix socket", "curl --unix-socket /run/x.sock https://h:8443/a",
        "url: wss+unix:/run/x.sock:/a\nheader: Host=h:8443\nserver name: h");
    add("data in the query", "curl -G -d a=1 --data-urlencode 'q=ä b&c' 'ws://h/?x=0'",
        "url: ws://h/?x=0&a=1&q=%C3%A4%20b%26c");
    add("a body", "curl -X POST -d '{}' ws://h/",
        "url: ws://h/\nnote: The method in “-X” was left out: a WebSocket opening handshake is "
        "always a GET request.\nnote: The body in “-d” was left out: a WebSocket opening handshake "
        "has no body.");
    add("abbreviation", "curl --insec --heade 'X-A: 1' ws://h/",
        "url: ws://h/\nheader: X-A=1\ntrust any: 1");
    add("unknown option", "curl --no-such-thing=secret ws://h/",
        "url: ws://h/\nnote: “--no-such-thing” is not a known option of curl and was left out.");
    add("next", "curl ws://h/ --next -k ws://other/",
        "url: ws://h/\nnote: The text after “--next” is another request and was left out.\nnote: "
        "The command has several URLs, and only the first was imported.");
    add("escaped brackets", "curl 'ws://h/\\[a\\]\\{b\\}'", "url: ws://h/[a]{b}");
    add("variables", "curl -H 'X: {{key}}' 'wss://{{host}}/{{ path }}'",
        "url: wss://{{host}}/{{path}}\nheader: X={{key}}");
}

void TestPasteCommands::shells_data()
{
    columns();
    add("continued lines", "curl \\\n  -H \"X-A: 1\" \\\r\n  ws://h/ # the end\n",
        "url: ws://h/\nheader: X-A=1");
    add("pieces", "curl ws://h/'a'\"b\"\\c\\ d", "url: ws://h/abc d");
    add("ansi", "curl -H $'X: a\\tb\\x41\\u00e9\\U1F600\\'\\\\\\101' ws://h/",
        "url: ws://h/\nheader: X=a\tbAé😀'\\A");
    add("latin-1 bytes", "curl -H $'X: \\xe9' ws://h/", "url: ws://h/\nheader: X=é");
    add("escapes in quotes", "curl -H \"X: \\$1 \\\"q\\\" \\\\ \\n\" ws://h/",
        "url: ws://h/\nheader: X=$1 \"q\" \\ \\n");
    add("variables", "curl -H \"Authorization: Bearer $TOKEN\" ws://${HOST}/ '$no'",
        "url: ws://{{HOST}}/\nauth: Bearer\nauth secret: {{TOKEN}}\nnote: The shell variable "
        "$TOKEN became the variable {{TOKEN}}.\nnote: The shell variable $HOST became the variable "
        "{{HOST}}.\nnote: The command has several URLs, and only the first was imported.");
    add("substitution", "curl -H \"X: $(cat key)\" ws://h/",
        "url: ws://h/\nheader: X=$(cat key)\nnote: The command substitution $(…) or `…` cannot be "
        "evaluated here and was kept as written.");
    add("pipe and redirection", "curl -s ws://h/ 2>&1 | jq . > out",
        "url: ws://h/\nnote: Everything in the command line other than curl was left out.");
    add("bare ampersand", "curl ws://h/?a=1&b=2", "url: ws://h/?a=1&b=2");
    add("after another command", "cd /tmp && curl ws://h/", "url: ws://h/");
    add("PowerShell",
        "curl.exe `\n  -H 'X-A: it''s' `\n  -H \"X-B: `\"q`\" `$1 \"\"r\"\"\" `\n  "
        "\"ws://$env:HOST/\"",
        "url: ws://{{HOST}}/\nheader: X-A=it's\nheader: X-B=\"q\" $1 \"r\"\nnote: The shell "
        "variable $env:HOST became the variable {{HOST}}.");
    add("PowerShell, backslashes", "PS C:\\> curl.exe -H 'X: {\\\"a\\\":1}' ws://h/",
        "url: ws://h/\nheader: X={\"a\":1}");
    add("cmd", "C:\\Users\\me>curl -H \"X: \\\"q\\\" %TOKEN% 100%\" ^\r\n  \"ws://h/?a=1&b=%20\"",
        "url: ws://h/?a=1&b=%20\nheader: X=\"q\" {{TOKEN}} 100%\nnote: The shell variable %TOKEN% "
        "became the variable {{TOKEN}}.");
    add("cmd, doubled quotes", "curl \"ws://h/\" -H \"If-None-Match: \"\"it's\"\"\" --insecure",
        "url: ws://h/\nheader: If-None-Match=\"it's\"\ntrust any: 1");
    add("cmd, carets", "curl ws://h/?a=1^&b=^%^7B -H X:^^", "url: ws://h/?a=1&b=%7B\nheader: X=^");
}

void TestPasteCommands::wscat_data()
{
    columns();
    add("connect", "wscat -c ws://h/", "url: ws://h/");
    add("no scheme", "npx wscat@latest --connect localhost:8080", "url: ws://localhost:8080");
    add("all",
        "wscat -n -c wss://h/ -H 'X-A: 1' --header=X-B:2 -s chat -s json -o http://o "
        "--auth ada:b --ca ca --cert c --key k --passphrase p --proxy http://p:3128 -L "
        "--max-redirects 4 --host inner -x '{\"a\":1}' -w 2 -P --slash --no-color",
        "url: wss://h/\nheader: Host=inner\nheader: X-A=1\nheader: X-B=2\norigin: "
        "http://o\nsubprotocols: chat, json\nauth: Basic\nauth user: ada\nauth secret: b\ntrust "
        "any: 1\nca: ca\ncertificate: c\nkey: k\npassphrase: p\nproxy kind: 2\nproxy host: "
        "p\nproxy port: 3128\nredirects: 4\nmessage: text  | {\"a\":1}\nnote: “-w” (--wait) has no "
        "equivalent in Wasclean and was left out.");
    add("combined letters", "wscat -nc wss://h/", "url: wss://h/\ntrust any: 1");
    add("passphrase to be typed", "wscat --passphrase -c wss://h/",
        "url: wss://h/\nnote: “--passphrase” has no value because wscat asks for it. Enter it in "
        "Options.");
    add("unix socket", "wscat -c ws+unix:///tmp/s.sock:/x", "url: ws+unix:/tmp/s.sock:/x");
    add("piped", "printf 'a\\nb\\n' | wscat -c ws://h/",
        "url: ws://h/\nmessage: text  | a\nmessage: text  | b");
}

void TestPasteCommands::websocat_data()
{
    columns();
    add("simple", "websocat ws://h/", "url: ws://h/");
    add("all",
        "websocat -k -H='X-A: 1' --header 'X-B: 2' --protocol 'a, b' --origin http://o "
        "--basic-auth ada:b --ping-interval 20 --ping-timeout=5 --socks5 127.0.0.1:9050 -t -v "
        "--client-pkcs12-der c.p12 --client-pkcs12-passwd pw wss://h/",
        "url: wss://h/\nheader: X-A=1\nheader: X-B=2\norigin: http://o\nsubprotocols: a, b\nauth: "
        "Basic\nauth user: ada\nauth secret: b\ntrust any: 1\ncertificate: c.p12\npassphrase: pw\n"
        "proxy kind: 4\nproxy host: 127.0.0.1\nproxy port: 9050\nping interval: 20\npong timeout: "
        "5");
    add("several headers", "websocat -H 'A: 1' 'B: 2' -E ws://h/",
        "url: ws://h/\nheader: A=1\nheader: B=2");
    add("overlay", "websocat --ws-c-uri=ws://example.org/x - ws-c:tcp:127.0.0.1:8080",
        "url: ws://example.org/x\nconnect to: 127.0.0.1:8080");
    add("unix socket", "websocat --ws-c-uri=ws://localhost/x - ws-c:unix:/run/s",
        "url: ws+unix:/run/s:/x");
    add("reconnecting", "websocat - autoreconnect:ws://h/", "url: ws://h/\nreconnect: 1");
    add("echo", "echo '{\"a\": 1}' | websocat -n1 ws://h/",
        "url: ws://h/\nmessage: text  | {\"a\": 1}");
    add("here string, binary", "websocat -b ws://h/ <<< hi",
        "url: ws://h/\nmessage: base64  | aGk=");
    add("container", "docker run --rm -ti ghcr.io/vi/websocat:nightly wss://h/", "url: wss://h/");
    add("without counterpart", "websocat --jsonrpc -B 100000 wss://h/ tcp:1.2.3.4:5",
        "url: wss://h/\nnote: “--jsonrpc” has no equivalent in Wasclean and was left out.\nnote: "
        "“-B” has no equivalent in Wasclean and was left out.\nnote: The command's other endpoint "
        "was left out: in Wasclean, you send and receive.");
}

void TestPasteCommands::problems_data()
{
    columns();
    add("empty", " \n", "Paste or enter a text first.");
    add("nothing", "hello world",
        "Wasclean cannot read this text. Paste a URL, a curl, wscat or websocat command, a curl "
        "configuration, the request headers or the “Copy as fetch” of a browser's developer tools, "
        "a JavaScript, Python or PowerShell program that connects, a wscat transcript, or a "
        "WebSocket request from Postman, Insomnia, Bruno or an .http file.");
    add("no URL", "curl -k ", "The text contains no URL.");
    add("open quote", "curl ws://h/ \\\n -H 'X: 1",
        "The quote ' that begins at line 2, column 5 is not closed.");
    add("missing value", "curl ws://h/ -H", "The value of “-H” is missing at the end.");
    add("another scheme", "curl ftp://h/",
        "The URL begins with ftp://, which is not a WebSocket or HTTP endpoint.");
    add("listening", "wscat -l 8080",
        "“-l” makes wscat run as a server, so there is no connection to open.");
    add("serving", "websocat -s 8080",
        "“-s” makes websocat run as a server, so there is no connection to open.");
    add("broken JSON", "{\"_type\": \"export\",\n \"a\": }",
        "This is not valid JSON: line 2, column 7: expected a value, found '}'.");
    add("broken YAML", "$kind: ws-raw-request\nurl: [a",
        "This YAML cannot be read: line 3, column 1: did not find expected ',' or ']'.");
    add("open call", "fetch(\"ws://h/\", {", "The call to fetch is not closed.");
    add("open string", "fetch(\"ws://h/",
        "The quote \" that begins at line 1, column 7 is not closed.");
    add("open block", "meta {\n  name: x\n}\n\nws {\n  url: ws://h\n",
        "The block “ws” that begins in line 5 is not closed.");
}

void TestPasteCommands::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QCOMPARE(readPasted(text).problem, lines);
}

void TestPasteCommands::otherTexts_data()
{
    columns();
    add("URL", "  https://h/x#y ",
        "kind: a URL\nurl: wss://h/x\nnote: The part of the URL from “#” on was left out: a "
        "WebSocket URL cannot have a fragment.");
    add("socket", "ws+unix:/tmp/s:/x", "kind: a URL\nurl: ws+unix:/tmp/s:/x");
    add("browser",
        "const ws = new WebSocket(\"wss://h/\", 'chat'); // fetch(\nws.send('a' + \"b\")",
        "kind: JavaScript\nurl: wss://h/\nsubprotocols: chat\nmessage: text  | ab");
    add("pairs", "fetch('ws://h/', {headers: [['X-A', '1'], [\"X-B\", `2`]], ...rest})",
        "kind: JavaScript\nurl: ws://h/\nheader: X-A=1\nheader: X-B=2");
    add("names", "fetch(url, {headers: new Headers({'X-A': process.env.KEY})})",
        "kind: JavaScript\nurl: {{url}}\nheader: X-A={{KEY}}\nnote: The value of url in the "
        "program is not known; it became the variable {{url}}.\nnote: The value of process.env.KEY "
        "in the program is not known; it became the variable {{KEY}}.");
}

void TestPasteCommands::otherTexts()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QCOMPARE(pasteDump(readPasted(text)), QString(lines + u'\n'));
}

void TestPasteCommands::keepsSecretsOutOfSentences()
{
    const PasteResult result = readPasted(QStringLiteral(
        "curl -u me:SECRET -H 'Authorization: Digest username=\"me\", response=\"SECRET\"' "
        "-H 'Proxy-Authorization: Basic SECRET' -H 'bad name: SECRET' -b SECRET --pinnedpubkey "
        "SECRET "
        "--proxy-pass SECRET -H SECRET --token=SECRET -F a=SECRET ws://h/"));
    QVERIFY2(result.isGood(), qPrintable(result.problem));
    QVERIFY(result.notTaken.size() >= 8);
    for (const QString &sentence : result.notTaken)
        QVERIFY2(!sentence.contains(QLatin1String("SECRET")), qPrintable(sentence));
}

WASCLEAN_TEST(TestPasteCommands, QCoreApplication)

} // namespace tst_pastecommands

#include "tst_pastecommands.moc"
