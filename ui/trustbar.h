#pragma once

#include "app/connection/options.h"
#include "app/wire/evidence.h"
#include "ui/noticebar.h"

namespace wasclean {

class TrustedHosts;

/// Says why a certificate was not trusted, and offers to trust this very one for its host; while it
/// is trusted so, says that too, and offers to stop.
class TrustBar : public NoticeBar
{
    Q_OBJECT

public:
    explicit TrustBar(QWidget *parent = nullptr);

    /// Where decisions are kept. Without it nothing is offered.
    void setTrustedHosts(TrustedHosts *hosts) { m_hosts = hosts; }

    /// Adds what the user trusts for the host of the options, and hides what was said of another
    /// one.
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

    TrustedHosts *m_hosts = nullptr;
    ConnectionOptions m_options;
    QByteArray m_fingerprint;
};

} // namespace wasclean
