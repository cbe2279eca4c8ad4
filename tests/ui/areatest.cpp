#include "tests/ui/areatest.h"

#include <QAction>
#include <QTest>

namespace wasclean {

void AreaTest::init()
{
    m_area = new OptionsArea;
    m_area->resize(976, 240);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area));
}

void AreaTest::cleanup() { delete m_area; }

void AreaTest::open(const char *title) const
{
    for (QAction *action : m_area->pageActions()) {
        if (action->text() == QString::fromLatin1(title))
            action->trigger();
    }
    QCOMPARE(currentTitle(), QString::fromLatin1(title));
}

ConnectionSettings AreaTest::settings() const
{
    ConnectionSettings settings;
    m_area->readInto(settings);
    return settings;
}

ConnectionSettings AreaTest::fullSettings()
{
    ConnectionSettings s;
    s.parametersOff = {{false, QStringLiteral("off"), QStringLiteral("1")}};
    s.headers = {{true, QStringLiteral("X-A"), QStringLiteral("1")},
        {false, QStringLiteral("X-A"), QStringLiteral("{{two}}")}};
    s.cookies = {{true, QStringLiteral("sid"), QStringLiteral("abc")}};
    s.origin = QStringLiteral("https://example.org");
    s.auth = {AuthSettings::Kind::ApiKeyQuery, QStringLiteral("me"), QStringLiteral("key"),
        QStringLiteral("hush")};
    s.tls = {true, {QStringLiteral("/a.pem"), QStringLiteral("/b.pem")}, {QStringLiteral("AB:CD")},
        QStringLiteral("/c.p12"), QStringLiteral("/k.pem"), QStringLiteral("open"),
        TlsSettings::MinimumVersion::Tls1_0, QStringLiteral("sni.test"), false};
    s.proxy = {ProxyOptions::Kind::Socks5, QStringLiteral("proxy.test"), 1080, QStringLiteral("pu"),
        QStringLiteral("pp")};
    s.connectTo = QStringLiteral("127.0.0.1:9");
    s.deflate = {false, true, true, 9, 10};
    s.reconnect.enabled = true;
    s.reconnect.firstDelay = std::chrono::milliseconds(1234);
    s.reconnect.longestDelay = std::chrono::milliseconds(56789);
    s.reconnect.factor = 1.625;
    s.reconnect.jitter = 1.0 / 3;
    s.reconnect.maxAttempts = 0;
    s.reconnect.afterErrors = false;
    s.reconnect.afterUnclean = false;
    s.reconnect.codes = {1001, 4000};
    s.handshakeTimeoutSeconds = 7;
    s.closingTimeoutSeconds = 8;
    s.maxMessageSize = 1536;
    s.tcpKeepAlive = true;
    s.pingIntervalSeconds = 3;
    s.pongTimeoutSeconds = 0;
    s.answerPings = false;
    s.maxRedirects = 4;
    s.before = {{true, QStringLiteral("PUT"), QStringLiteral("https://example.org/login"),
                    {{false, QStringLiteral("X-A"), QStringLiteral("1")}},
                    QStringLiteral("{\n\"user\": \"me\"}"),
                    {{true, QStringLiteral("token"), QStringLiteral("$.token")}}},
        {false, {}, QStringLiteral("https://example.org/{{token}}"), {}, {}, {}}};
    return s;
}

} // namespace wasclean
