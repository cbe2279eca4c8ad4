#include "tests/ui/tlsfronttest.h"

#include "tests/support/servers/debianservers.h"

#include <QTest>

namespace wasclean {

const TlsFrontTest::Certificates *TlsFrontTest::certificates()
{
    static const auto made = []() -> std::optional<Certificates> {
        const auto authority = TestAuthority::make(QStringLiteral("Wasclean Test CA"));
        if (!authority)
            return {};
        TestAuthority::Request server;
        server.alternativeNames = QStringLiteral("DNS:localhost,DNS:a.example,IP:127.0.0.1");
        TestAuthority::Request client;
        client.commonName = QStringLiteral("Me");
        client.alternativeNames.clear();
        const auto good = authority->issue(server);
        const auto ours = authority->issue(client);
        if (!good || !ours)
            return {};
        return Certificates{*authority, *good, *ours};
    }();
    return made ? &*made : nullptr;
}

void TlsFrontTest::startFront(const QString &settings, const IssuedCertificate *issued)
{
    QVERIFY2(certificates(), "openssl is needed (tests/run installs it)");
    const IssuedCertificate &shown = issued ? *issued : certificates()->good;
    m_behind = std::make_unique<RequestServer>();
    m_nginx = std::make_unique<ServerProcess>();
    NginxFront front;
    front.listen = QStringLiteral("ssl;");
    front.settings = QStringLiteral("ssl_certificate %1; ssl_certificate_key %2; "
                                    "ssl_verify_client optional; ssl_client_certificate %3; %4")
                         .arg(shown.certificateFile, shown.keyFile,
                             certificates()->authority.certificateFile(), settings);
    front.location = QStringLiteral(
        "proxy_set_header X-Version $ssl_protocol; proxy_set_header X-Name $ssl_server_name; "
        "proxy_set_header X-Alpn $ssl_alpn_protocol; proxy_set_header X-Client $ssl_client_s_dn;");
    front.upstream = m_behind->port();
    QCOMPARE(startNginx(*m_nginx, *m_folder, front), QString());
}

QString TlsFrontTest::url() const
{
    return QStringLiteral("wss://localhost:%1/").arg(m_nginx->port());
}

void TlsFrontTest::trustAuthority() const
{
    fill({{"TLS", "CA file 1", certificates()->authority.certificateFile()}});
}

} // namespace wasclean
