#include "ui/trustbar.h"

#include "app/formats/textsection.h"
#include "app/profile/trustedhosts.h"

namespace wasclean {

namespace {

/// The window has no letter left for a mnemonic.
const QKeySequence shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);

/// What is wrong, on one line whatever the certificate's names hold.
QString reasonOf(const TlsFacts &tls) { return visibleText(tls.errors.join(QStringLiteral("; "))); }

/// "AB:CD:…", as browsers show it.
QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

QString fill(const QString &sentence, const QString &first, const QString &second)
{
    // What is filled in is remote text and may hold "%2".
    QString filled = sentence;
    filled.replace(QLatin1String("%2"), second);
    return filled.replace(QLatin1String("%1"), first);
}

} // namespace

TrustBar::TrustBar(QWidget *parent)
    : NoticeBar(parent)
{
    setObjectName(QStringLiteral("trustBar"));
}

ConnectionOptions TrustBar::prepared(ConnectionOptions options)
{
    hide();
    m_options = options;
    if (m_hosts) {
        options.tls.trustedFingerprints
            += m_hosts->fingerprints(options.url.host(), options.url.port());
    }
    return options;
}

QString TrustBar::place() const
{
    return m_options.url.host() + u':' + QString::number(m_options.url.port());
}

void TrustBar::showOpened(const Evidence &evidence)
{
    const TlsFacts &tls = evidence.tls;
    if (tls.trust != TlsFacts::Trust::ByFingerprint || !m_hosts)
        return;
    m_fingerprint = tls.chain.value(0).fingerprint;
    const bool isKept
        = m_hosts->fingerprints(m_options.url.host(), m_options.url.port()).contains(m_fingerprint);
    Notice notice{fill(tr("You trust the certificate of %1 by its fingerprint, although %2."),
                      place(), reasonOf(tls)),
        Notice::Tone::Warning};
    if (isKept)
        notice.choices = {{tr("Stop trusting it"), [this] { forget(); }, shortcut}};
    present(notice);
}

void TrustBar::showClosed(const Evidence &evidence)
{
    const TlsFacts &tls = evidence.tls;
    const bool offers = tls.trust == TlsFacts::Trust::Refused && !tls.chain.isEmpty() && m_hosts
        && evidence.url == m_options.url.toString();
    if (!offers)
        return;
    m_fingerprint = tls.chain.first().fingerprint;
    present({fill(tr("The certificate of %1 is not trusted: %2."), place(), reasonOf(tls)) + u'\n'
            + tr("SHA-256 ") + fingerprintText(m_fingerprint),
        Notice::Tone::Warning,
        {{tr("Trust this certificate for this host"), [this] { trust(); }, shortcut}}});
}

void TrustBar::trust()
{
    m_hosts->trust(m_options.url.host(), m_options.url.port(), m_fingerprint);
    emit trusted(m_options);
}

void TrustBar::forget()
{
    m_hosts->forget(m_options.url.host(), m_options.url.port(), m_fingerprint);
    present({fill(tr("The certificate of %1 is no longer trusted. The open connection stays."),
                 place(), {}),
        Notice::Tone::Good});
}

} // namespace wasclean
