#pragma once

#include "app/wire/facts/evidence.h"
#include "ui/widgets/noticebar.h"

#include <functional>

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

    /// Tells which certificates are of the demo server, which the program trusts by itself.
    void setDemoTest(const std::function<bool(const TrustedCertificate &)> &isOfDemoServer)
    {
        m_isOfDemoServer = isOfDemoServer;
    }

    /// Hides what was said of another attempt.
    void beginAttempt(const QString &url);
    void showOpened(const Evidence &evidence);
    void showClosed(const Evidence &evidence);

signals:
    /// The user trusts the certificate from now on and wants the same connection again.
    void trusted();

private:
    void trust();
    void forget();
    QString place() const;
    QString sentenceFor(const Evidence &evidence) const;
    void take(const TlsFacts &tls);

    TrustedHosts *m_hosts = nullptr;
    std::function<bool(const TrustedCertificate &)> m_isOfDemoServer;
    QString m_url;
    /// What was offered to be trusted, or is.
    TrustedCertificate m_certificate;
};

} // namespace wasclean
