#include "app/diagnosis/closecodemeaning.h"
#include "tests/diagnosis/handmade.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_closecodemeaning {

using namespace wasclean;

class TestCloseCodeMeaning : public QObject
{
    Q_OBJECT

private slots:
    void meaning_data();
    void meaning();
    void everyCodeHasOne();
    void protocol_data();
    void protocol();
};

void TestCloseCodeMeaning::meaning_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ApplicationProtocol>("protocol");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("defined");
    const auto row = [](int code, ApplicationProtocol protocol, const char *name,
                         const char *source, bool defined) {
        QTest::addRow("%d %d", code, int(protocol))
            << code << protocol << QString::fromUtf8(name) << QString::fromUtf8(source) << defined;
    };
    const char *rfc = "RFC 6455, section 7.4.1";
    const char *ranges = "RFC 6455, section 7.4.2";
    const char *registry = "IANA registry of close codes";
    using enum ApplicationProtocol;
    row(1000, Unknown, "Normal Closure", rfc, true);
    row(1006, Unknown, "Abnormal Closure", rfc, true);
    row(1012, Unknown, "Service Restart", registry, true);
    row(3000, Unknown, "Unauthorized", registry, true);
    row(3000, Centrifugo, "Connection closed", "Centrifugo", true);
    row(3500, Centrifugo, "Invalid token", "Centrifugo", true);
    row(4001, Unknown, "Private Use", ranges, false);
    row(4001, Discord, "Unknown opcode", "Discord", true);
    row(4001, TwitchEventSub, "Client sent inbound traffic", "Twitch EventSub", true);
    row(4001, Pusher, "Private Use", "Pusher", true);
    row(4403, Unknown, "Private Use", ranges, false);
    row(4403, GraphqlTransportWs, "Forbidden", "graphql-transport-ws", true);
    // The codes of the newer subprotocol mean nothing in the older one.
    row(4403, GraphqlWs, "Private Use", ranges, false);
    row(1011, Discord, "Internal Error", rfc, true);
    row(2999, Unknown, "Reserved", ranges, false);
}

void TestCloseCodeMeaning::meaning()
{
    QFETCH(int, code);
    QFETCH(ApplicationProtocol, protocol);
    const CloseCodeMeaning meaning = meaningOf(code, protocol);
    QTEST(meaning.name, "name");
    QTEST(meaning.source, "source");
    QTEST(meaning.isDefined, "defined");
    QVERIFY(meaning.meaning.endsWith(u'.'));
}

void TestCloseCodeMeaning::everyCodeHasOne()
{
    for (int code = 0; code <= 5000; ++code) {
        const CloseCodeMeaning meaning = meaningOf(code);
        QVERIFY2(!meaning.name.isEmpty() && !meaning.meaning.contains(QLatin1String("%1"))
                && meaning.meaning.endsWith(u'.') && !meaning.source.isEmpty(),
            qPrintable(QString::number(code)));
    }
}

void TestCloseCodeMeaning::protocol_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("subprotocol");
    QTest::addColumn<ApplicationProtocol>("protocol");
    const auto row = [](const char *url, const char *subprotocol, ApplicationProtocol protocol) {
        QTest::addRow("%s %s", url, subprotocol)
            << QString::fromLatin1(url) << QString::fromLatin1(subprotocol) << protocol;
    };
    using enum ApplicationProtocol;
    row("wss://example.com/", "", Unknown);
    row("wss://example.com/graphql", "graphql-transport-ws", GraphqlTransportWs);
    row("wss://example.com/graphql", "graphql-ws", GraphqlWs);
    row("wss://gateway.discord.gg/?v=10", "", Discord);
    row("wss://gateway-us-east1-b.discord.gg/", "", Discord);
    row("wss://notdiscord.gg/", "", Unknown);
    row("wss://eventsub.wss.twitch.tv/ws", "", TwitchEventSub);
    row("wss://ws-eu.pusher.com/app/key?protocol=7&client=js", "", Pusher);
    row("wss://example.com/app/key?client=js&protocol=7", "", Pusher);
    row("wss://example.com/app/key", "", Unknown);
    row("wss://example.com/socket.io/?EIO=4&transport=websocket", "", SocketIo);
    row("wss://example.com/echo/123/abcdefgh/websocket", "", SockJs);
    row("wss://example.com/connection/websocket", "", Centrifugo);
    row("wss://example.com/ws", "centrifuge-protobuf", Centrifugo);
}

void TestCloseCodeMeaning::protocol()
{
    QFETCH(QString, url);
    QFETCH(QString, subprotocol);
    Evidence evidence = attemptTo(url);
    evidence.protocol = subprotocol;
    QTEST(applicationProtocolOf(evidence), "protocol");
    // One that was only offered tells as much.
    evidence.protocol.clear();
    if (!subprotocol.isEmpty())
        addToRequest(evidence, "Sec-WebSocket-Protocol: " + subprotocol.toUtf8() + "\r\n");
    QTEST(applicationProtocolOf(evidence), "protocol");
}

WASCLEAN_TEST(TestCloseCodeMeaning, QCoreApplication)

} // namespace tst_closecodemeaning

#include "tst_closecodemeaning.moc"
