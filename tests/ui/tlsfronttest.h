#pragma once

#include "tests/support/servers/requestserver.h"
#include "tests/support/servers/serverprocess.h"
#include "tests/support/testauthority.h"
#include "tests/ui/optionstest.h"

#include <memory>

namespace wasclean {

/// TLS as set in the fields, met by nginx, which tells the server behind it what arrived.
class TlsFrontTest : public OptionsTest
{
    Q_OBJECT

protected:
    /// What all tests share, made once.
    struct Certificates
    {
        TestAuthority authority;
        /// The server's.
        IssuedCertificate good;
        /// The client's, for "Me".
        IssuedCertificate ours;
    };

    /// Nothing when openssl fails.
    static const Certificates *certificates();

    /// With these directives besides, and the good certificate or another.
    void startFront(const QString &settings = QStringLiteral("ssl_protocols TLSv1.2 TLSv1.3;"),
        const IssuedCertificate *issued = nullptr);
    QString url() const;
    /// Fills in the CA's file.
    void trustAuthority() const;

    /// The requests that nginx let through.
    qsizetype passedOn() const { return m_behind->heads().size(); }

    /// What nginx says of the connection: X-Version, X-Name, X-Alpn or X-Client.
    QString seen(const char *header) const { return m_behind->fields(header).value(0); }

private:
    std::unique_ptr<RequestServer> m_behind;
    std::unique_ptr<ServerProcess> m_nginx;
};

} // namespace wasclean
