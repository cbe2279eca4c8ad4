#pragma once

#include "app/connection/options.h"
#include "app/wire/facts/evidence.h"
#include "ui/widgets/noticebar.h"

namespace wasclean {

class TrustedHosts;

/// Says why a certificate was not trusted, and offers to trust this very one for the host that
/// showed it: the URL's, one that it redirected to, or a proxy. While it is trusted so, says that
/// too, and offers to stop.
class TrustBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit TrustBar(QWidget *parent = nullptr);

    /// Where decisions are kept. Without it nothing is offered.
    void setTrustedHosts(TrustedHosts *hosts) { m_hosts = hosts; }

    /// Adds what the user trusts, and hides what was said of another connection.
    ConnectionOptions prepared(ConnectionOptions options);
    void showOpened(const Evidence &evidence);
    void showClosed(const Evidence &evidence);

signals:
    /// The user trusts the certificate from now on and wants the same connection again.
    void trusted(const wasclean::ConnectionOptions &options);

private:
    void trust();
    void forget();
    QString place() const;
    QString whose(const Evidence &evidence) const;
    void take(const TlsFacts &tls);

    TrustedHosts *m_hosts = nullptr;
    ConnectionOptions m_options;
    /// What was offered to be trusted, or is.
    TrustedCertificate m_certificate;
};

} // namespace wasclean
