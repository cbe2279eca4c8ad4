#include "ui/connection/trustbar.h"

#include "app/formats/textsection.h"
#include "app/profile/trustedhosts.h"

namespace wasclean {

namespace {

/// The window has no letter left for a mnemonic.
const QKeySequence shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);

/// What is wrong, on one line whatever the certificate's names hold.
QString reasonOf(const TlsFacts &tls)
{
    return visibleValue(tls.errors.join(QStringLiteral("; ")));
}

/// "AB:CD:…", as browsers show it.
QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

bool isDoubtful(const TlsFacts &tls)
{
    return tls.trust == TlsFacts::Trust::Refused || tls.trust == TlsFacts::Trust::ByFingerprint;
}

/// Of the proxy's and the server's certificate, the one to speak of: the server's, unless only the
/// proxy's is not good.
const TlsFacts &factsOf(const Evidence &evidence)
{
    return isDoubtful(evidence.proxy.tls) && !isDoubtful(evidence.tls) ? evidence.proxy.tls
                                                                       : evidence.tls;
}

} // namespace

TrustBar::TrustBar(QWidget *parent)
    : NoticeBar(parent)
{
    setObjectName(QStringLiteral("trustBar"));
}

void TrustBar::beginAttempt(const QString &url)
{
    hide();
    m_url = url;
}

QString TrustBar::place() const
{
    // A Unix domain socket has no port.
    return m_certificate.port == 0
        ? m_certificate.host
        : m_certificate.host + u':' + QString::number(m_certificate.port);
}

/// Which certificate is not trusted; %2 and %3 are the reason and the fingerprint.
QString TrustBar::sentenceFor(const Evidence &evidence) const
{
    if (&factsOf(evidence) == &evidence.proxy.tls)
        return tr("The certificate of the proxy %1 is not trusted: %2.\nSHA-256: %3");
    if (evidence.url != m_url)
        return tr("The certificate of %1, to which you were redirected, is not trusted: "
                  "%2.\nSHA-256: %3");
    return tr("The certificate of %1 is not trusted: %2.\nSHA-256: %3");
}

void TrustBar::take(const TlsFacts &tls)
{
    m_certificate = {tls.host, tls.port, tls.chain.value(0).fingerprint};
}

void TrustBar::showOpened(const Evidence &evidence)
{
    const TlsFacts &tls = factsOf(evidence);
    if (tls.trust != TlsFacts::Trust::ByFingerprint || !m_hosts)
        return;
    take(tls);
    if (m_isOfDemoServer && m_isOfDemoServer(m_certificate)) {
        present(
            {tr("Wasclean trusts the certificate of its demo server, by its fingerprint alone."),
                Notice::Tone::Neutral});
        return;
    }
    const bool isKept = m_hosts->fingerprints(m_certificate.host, m_certificate.port)
                            .contains(m_certificate.fingerprint);
    Notice notice{tr("You trust the certificate of %1 by its fingerprint, although %2.")
                      .arg(place(), reasonOf(tls)),
        Notice::Tone::Warning};
    if (isKept)
        notice.choices = {{tr("Stop trusting this certificate"), [this] { forget(); }, shortcut}};
    present(notice);
}

void TrustBar::showClosed(const Evidence &evidence)
{
    const TlsFacts &tls = factsOf(evidence);
    if (tls.trust != TlsFacts::Trust::Refused || tls.chain.isEmpty() || !m_hosts)
        return;
    take(tls);
    present({sentenceFor(evidence).arg(
                 place(), reasonOf(tls), fingerprintText(m_certificate.fingerprint)),
        Notice::Tone::Warning,
        {{tr("Trust this certificate for this host"), [this] { trust(); }, shortcut}}});
}

void TrustBar::trust()
{
    m_hosts->trust(m_certificate.host, m_certificate.port, m_certificate.fingerprint);
    emit trusted();
}

void TrustBar::forget()
{
    m_hosts->forget(m_certificate.host, m_certificate.port, m_certificate.fingerprint);
    present({tr("The certificate of %1 is no longer trusted. The open connection is not affected.")
                 .arg(place()),
        Notice::Tone::Good});
}

} // namespace wasclean
