// Attempts that were open, and ended otherwise than by a timer.

#include "tests/diagnosis/handmade.h"
#include "tests/diagnosis/rulecases.h"

namespace wasclean {

namespace {

Evidence cutAfterMessage(qint64 size, TcpEnd end = TcpEnd::FinByServer)
{
    Evidence evidence = openFor(20 * second, second / 2, end);
    sendBefore(evidence, size, second / 2);
    return evidence;
}

AttemptSummary later(const Evidence &evidence, qint64 by) { return earlier(evidence, -by); }

/// Another connection that was cut at the same time, after another silence.
AttemptSummary cutTogether(const Evidence &evidence)
{
    AttemptSummary other = AttemptSummary::of(evidence);
    other.startTime -= 50 * second;
    other.openTime -= 50 * second;
    other.endTime += second / 50;
    other.lastReceivedTime = other.endTime - second;
    return other;
}

Evidence pingUnanswered(quint32 unacknowledged)
{
    return with(
        openFor(60 * second, 20 * second, TcpEnd::ClosedByUs), [unacknowledged](Evidence &e) {
            e.failure = Failure::PongTimeout;
            e.rule = QStringLiteral("RULE");
            e.pings.options.pingInterval = std::chrono::seconds(20);
            e.pings.unanswered = 1;
            e.tcp.unacknowledged = unacknowledged;
            e.tcp.sampleTime = e.endTime;
        });
}

Evidence lost()
{
    return with(openFor(900 * second, 880 * second, TcpEnd::Lost), [](Evidence &e) {
        e.tcp.unacknowledged = 1;
        e.tcp.sinceAcknowledged = 870'000;
        e.tcp.sampleTime = e.tcp.endTime;
        e.tcp.retransmits = 12;
    });
}

Evidence youClosed()
{
    return with(openFor(20 * second, 5 * second), [](Evidence &e) {
        e.sentClose = {true, 1000, {}, e.endTime - second};
        e.closeFrameOut = true;
    });
}

} // namespace

QList<RuleCase> cutCases()
{
    const Evidence cut = openFor(20 * second, 3 * second);
    const Evidence refused = notConnected(QStringLiteral("Connection refused"));
    const Evidence gateway
        = answered("502 Bad Gateway", {}, {}, QStringLiteral("wss://example.com/chat"));
    const Evidence refusedTls
        = with(refused, [](Evidence &e) { e.url = QStringLiteral("wss://example.com/chat"); });
    const Evidence big
        = with(openFor(20 * second, second / 2, TcpEnd::ResetByServer), [](Evidence &e) {
              sendBefore(e, 10, 9 * second);
              sendBefore(e, 8200, second / 2);
          });
    const Evidence flood = with(openFor(20 * second, second / 10), [](Evidence &e) {
        sendBefore(e, 100, 5 * second);
        sendBefore(e, 100, second / 10);
        e.sent.byOpcode[1] = 5000;
    });
    const Evidence midFrame = with(cut, [](Evidence &e) {
        e.unfinishedFrame = UnfinishedFrame{2, 1000, 10};
        e.lastReceived = Traffic::PartOfFrame;
    });
    const auto next = second * 22;
    return {
        {QStringLiteral("not there right after"), cut, QStringLiteral("restart"), likely,
            QStringLiteral("was not available"), {later(refusedTls, next)}},
        {QStringLiteral("502 right after"), cut, QStringLiteral("restart"), likely, {},
            {later(gateway, next)}},
        {QStringLiteral("ended together"), cut, QStringLiteral("restart"), possibly,
            QStringLiteral("ended at the same time"), {cutTogether(cut)}},
        {QStringLiteral("ended together, and refused"), cut, QStringLiteral("restart"), likely, {},
            {cutTogether(cut), later(refusedTls, next)}},
        {QStringLiteral("just over 8 KiB"), big, QStringLiteral("cut-by-size"), likely,
            QStringLiteral("8.01 KiB")},
        {QStringLiteral("only message, 100 KB"), cutAfterMessage(100'000),
            QStringLiteral("cut-by-size"), possibly},
        {QStringLiteral("a flood"), flood, QStringLiteral("flood"), possibly,
            QStringLiteral("messages per second")},
        {QStringLiteral("within a frame"), midFrame, QStringLiteral("cut-mid-frame"), likely,
            QStringLiteral("10 of 1,000 bytes")},
    };
}

QList<RuleCase> lossCases()
{
    const Evidence forgotten
        = with(openFor(400 * second, second / 5, TcpEnd::ResetByServer), [](Evidence &e) {
              e.lastReceivedTime = e.openTime;
              sendBefore(e, 10, second / 5);
          });
    const Evidence noPong = with(openFor(40 * second, 20 * second), [](Evidence &e) {
        e.pings.options.answerPings = false;
        e.pings.lastFromServer = e.endTime - 20 * second;
    });
    const Evidence heartbeat = with(openFor(45 * second, 20 * second), [](Evidence &e) {
        e.url = QStringLiteral("wss://example.com/socket.io/?EIO=4&transport=websocket");
        sendBefore(e, 2, 44 * second);
    });
    const Evidence olderHeartbeat = with(heartbeat, [](Evidence &e) {
        e.url = QStringLiteral("wss://example.com/socket.io/?EIO=3&transport=websocket");
    });
    return {
        {QStringLiteral("lost"), lost(), QStringLiteral("network-lost"), why,
            QStringLiteral("870.00 s")},
        {QStringLiteral("address gone"),
            with(lost(), [](Evidence &e) { e.localAddressGone = true; }),
            QStringLiteral("network-lost"), why, {}, {}, {QStringLiteral("network-changed")}},
        {QStringLiteral("suspended"),
            with(openFor(500 * second, 470 * second), [](Evidence &e) { e.slept = 450 * second; }),
            QStringLiteral("slept"), likely, QStringLiteral("450.00 s")},
        {QStringLiteral("reset by the first message"), forgotten, QStringLiteral("nat-forgot"),
            possibly},
        {QStringLiteral("no Pong, no acknowledgement"), pingUnanswered(1),
            QStringLiteral("pong-overdue"), why, QStringLiteral("The network is broken")},
        {QStringLiteral("no Pong, but acknowledged"), pingUnanswered(0),
            QStringLiteral("pong-overdue"), why, QStringLiteral("the network works up to there")},
        {QStringLiteral("Pings not answered"), noPong, QStringLiteral("we-gave-no-pong"), likely},
        {QStringLiteral("Engine.IO heartbeat"), heartbeat, QStringLiteral("heartbeat-missing"),
            likely},
        // The server sends none that could be answered.
        {QStringLiteral("Engine.IO 3"), olderHeartbeat, {}, {}},
    };
}

QList<RuleCase> closeCases()
{
    const Evidence violation
        = with(openFor(20 * second, second, TcpEnd::ClosedByUs), [](Evidence &e) {
              e.failure = Failure::Violation;
              e.rule = QStringLiteral("A server must not mask its frames");
              e.brokenFrame = {BrokenRule::Masked, 3, 40, QByteArray("\x81\x80"), 1};
          });
    const Evidence graphql = with(closedWith(4408), [](Evidence &e) {
        e.protocol = QStringLiteral("graphql-transport-ws");
        e.openTime = e.endTime - 3 * second;
    });
    const Evidence discord = with(closedWith(4004),
        [](Evidence &e) { e.url = QStringLiteral("wss://gateway.discord.gg/?v=10"); });
    const auto closed = [](const char *name, int code, const QString &reason, const char *rule,
                            const QString &likelihood, const char *words = "") {
        return RuleCase{QString::fromUtf8(name), closedWith(code, reason),
            QString::fromLatin1(rule), likelihood, QString::fromUtf8(words)};
    };
    return {
        {QStringLiteral("a violation"), violation, QStringLiteral("server-violates"), why,
            QStringLiteral("must not mask")},
        closed("1009", 1009, {}, "too-big", why),
        closed("1003", 1003, {}, "server-blames-us", why),
        closed("1007", 1007, {}, "server-blames-us", why),
        closed("1008", 1008, {}, "policy", likely),
        closed("1008 with a reason", 1008, QStringLiteral("token missing"), "policy", why,
            "“token missing”"),
        closed("1011", 1011, {}, "server-error", why),
        closed("1011 of websockets", 1011, QStringLiteral("keepalive ping timeout"),
            "keepalive-1011", why),
        closed("1001 of Jetty", 1001, QStringLiteral("Idle Timeout"), "idle-told", why),
        closed("1012", 1012, {}, "come-back", why, "restarting"),
        closed("1013", 1013, {}, "come-back", why),
        closed("1004", 1004, {}, "code-must-not", why, "1004"),
        closed("999", 999, {}, "code-must-not", why),
        closed("3000 of whom", 3000, {}, "known-code", likely),
        closed("4001 of whom", 4001, {}, "own-code", possibly, "defines the meaning of 4001"),
        closed(
            "4001 with a reason", 4001, QStringLiteral("kicked"), "own-code", likely, "“kicked”"),
        {QStringLiteral("1008 with an old token"),
            with(closedWith(1008), [](Evidence &e) { e.tokenExpires = e.endTime - second; }),
            QStringLiteral("token-expired"), likely},
        {QStringLiteral("4000 about an old token"),
            with(closedWith(4000, QStringLiteral("jwt expired")),
                [](Evidence &e) { e.tokenExpires = e.endTime - second; }),
            QStringLiteral("token-expired"), why},
        {QStringLiteral("1008 about something else, with an old token"),
            with(closedWith(1008, QStringLiteral("slow down")),
                [](Evidence &e) { e.tokenExpires = e.endTime - second; }),
            QStringLiteral("policy"), why},
        {QStringLiteral("4004 of Discord"), discord, QStringLiteral("known-code"), why,
            QStringLiteral("token in Identify")},
        {QStringLiteral("4408 of GraphQL"), graphql, QStringLiteral("first-message-due"), likely},
    };
}

QList<RuleCase> closingCases()
{
    const Evidence atOnce = openFor(second / 10, second / 10);
    const Evidence mute = with(youClosed(), [](Evidence &e) {
        e.failure = Failure::ClosingTimeout;
        e.tcpEnd = TcpEnd::ClosedByUs;
    });
    const Evidence resetAfter
        = with(closedWith(4000), [](Evidence &e) { e.tcpEnd = TcpEnd::ResetByServer; });
    const Evidence overLimit
        = with(openFor(20 * second, second, TcpEnd::ClosedByUs), [](Evidence &e) {
              e.failure = Failure::OverLimit;
              e.rule = QStringLiteral("A message is larger than your limit");
          });
    return {
        {QStringLiteral("ended at once"), atOnce, QStringLiteral("ended-at-once"), possibly},
        {QStringLiteral("ended at once again"), atOnce, QStringLiteral("ended-at-once"), likely, {},
            {earlier(atOnce, 60 * second)}},
        {QStringLiteral("FIN for a Close frame"), youClosed(), QStringLiteral("no-close-answer"),
            why},
        {QStringLiteral("nothing for a Close frame"), mute, QStringLiteral("close-mute"), likely},
        {QStringLiteral("bytes that never left"),
            with(closedWith(1000), [](Evidence &e) { e.unsentBytes = 7000; }),
            QStringLiteral("messages-lost"), why, QStringLiteral("7,000 bytes")},
        {QStringLiteral("RST after both"), resetAfter, QStringLiteral("reset-after-close"), likely},
        {QStringLiteral("a limit of the user's"), overLimit, QStringLiteral("our-limit"), why},
    };
}

QList<RuleCase> unknownCases()
{
    const Evidence cut = openFor(20 * second, 3 * second);
    const Evidence silence = openFor(200 * second, 200 * second);
    return {
        {QStringLiteral("FIN 3 s after a message"), cut, {}, {}},
        {QStringLiteral("RST 3 s after a message"),
            openFor(20 * second, 3 * second, TcpEnd::ResetByServer), {}, {}},
        {QStringLiteral("FIN after 200 s of silence"), silence, {}, {}},
        {QStringLiteral("FIN after a small message"), cutAfterMessage(10), {}, {}},
        {QStringLiteral("a clean 1000"), closedWith(1000), {}, {}},
        {QStringLiteral("a clean 1001"), closedWith(1001), {}, {}},
        {QStringLiteral("a large message was answered"),
            with(cutAfterMessage(100'000),
                [](Evidence &e) {
                    e.lastMessageReceivedTime = e.lastMessageSent.time + second / 10;
                }),
            {}, {}},
        {QStringLiteral("one message, and FIN"), openFor(second / 2, second / 4), {}, {}},
        {QStringLiteral("another host was cut as well"), cut, {}, {}, {}, {[&cut] {
             AttemptSummary other = cutTogether(cut);
             other.endpoint = QStringLiteral("wss://other.example:443");
             return other;
         }()}},
    };
}

} // namespace wasclean
