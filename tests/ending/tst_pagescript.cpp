#include "app/ending/pagescript.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_pagescript {

using namespace wasclean;

namespace {

Message sent(MessageKind kind, const QByteArray &payload, Direction direction = Direction::Sent)
{
    Message message;
    message.kind = kind;
    message.direction = direction;
    message.payload = payload;
    return message;
}

bool isHush(const QString &text) { return text.contains(QLatin1String("hush")); }

} // namespace

class TestPageScript : public QObject
{
    Q_OBJECT

private slots:
    void sendsTheSame();
    void withoutMessagesItOnlyListens();
    void tellsNoSecret();
    void staysShort();
};

void TestPageScript::sendsTheSame()
{
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://a.example/x");
    settings.subprotocols = QStringLiteral("chat");
    SentMessages messages;
    messages.add({sent(MessageKind::Text, "say \"hi\"\n"),
        sent(MessageKind::Text, "not mine", Direction::Received),
        sent(MessageKind::Binary, QByteArray("\x00\xff", 2)), sent(MessageKind::Ping, "p")});
    const QString script = pageScript(settings, messages, isHush);
    QVERIFY2(script.contains(QLatin1String("new WebSocket(\"ws://a.example/x\", [\"chat\"]);\n")),
        qPrintable(script));
    for (const char *handler : {"onopen", "onmessage", "onerror", "onclose"})
        QVERIFY2(script.contains(QLatin1String(handler)), handler);
    QVERIFY2(script.endsWith(QLatin1String("socket.addEventListener(\"open\", () => {\n"
                                           "  socket.send(\"say \\\"hi\\\"\\u000a\");\n"
                                           "  socket.send(new Uint8Array([0, 255]));\n"
                                           "});\n")),
        qPrintable(script));
}

void TestPageScript::withoutMessagesItOnlyListens()
{
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://a.example/");
    QVERIFY(!pageScript(settings, {}, isHush).contains(QLatin1String("send(")));
}

void TestPageScript::tellsNoSecret()
{
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://a.example/?token=hush1");
    settings.auth.kind = AuthSettings::Kind::Bearer;
    settings.auth.secret = QStringLiteral("hush2");
    SentMessages messages;
    messages.add({sent(MessageKind::Text, "login hush3"), sent(MessageKind::Text, "next")});
    const QString script = pageScript(settings, messages, isHush);
    QVERIFY2(!script.contains(QLatin1String("hush")), qPrintable(script));
    QVERIFY(script.contains(QLatin1String("// A message that contains a secret is left out.")));
    QVERIFY(script.contains(QLatin1String("socket.send(\"next\");")));
}

void TestPageScript::staysShort()
{
    SentMessages messages;
    messages.add({sent(MessageKind::Binary, QByteArray(SentMessages::maxBytes + 1, 'x'))});
    messages.add(std::vector<Message>(100, sent(MessageKind::Text, "x")));
    QCOMPARE(messages.messages().size(), SentMessages::maxMessages);
    QCOMPARE(messages.leftOut(), quint64(81));
    QVERIFY(pageScript({}, messages, isHush)
                .endsWith(QLatin1String("  // Messages that are left out: 81.\n});\n")));
    messages.clear();
    QVERIFY(messages.messages().isEmpty());
    QCOMPARE(messages.leftOut(), quint64(0));
}

WASCLEAN_TEST(TestPageScript, QCoreApplication)

} // namespace tst_pagescript

#include "tst_pagescript.moc"
