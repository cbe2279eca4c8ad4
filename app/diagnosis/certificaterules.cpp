// Causes about certificates, the server's and the client's.

#include "app/connection/endingwords.h"
#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"
#include "app/diagnosis/tlsalerts.h"

#include <QRegularExpression>

namespace wasclean {

namespace {

QStringList certificateAdvice(const EvidenceView &view)
{
    const QList<CertificateFacts> &chain = view.evidence().tls.chain;
    const qint64 today = view.summary().startTime / 1'000'000'000;
    QStringList advice;
    if (chain.isEmpty())
        return advice;
    const CertificateFacts &own = chain.first();
    if (own.validUntil < today || own.validFrom > today)
        advice.append(DiagnosisText::tr(
            "Renew the certificate, and check whether this computer's clock is right."));
    if (own.subject == own.issuer) {
        advice.append(DiagnosisText::tr("The certificate is self-signed. For tests it can be "
                                        "trusted by its fingerprint, on the "
                                        "page “TLS” of the options."));
    } else if (chain.size() == 1) {
        advice.append(DiagnosisText::tr(
            "The server sent only its own certificate. If an intermediate CA issued it, the server "
            "must also send the certificate of that CA (“fullchain.pem”)."));
    }
    if (own.subject != own.issuer)
        advice.append(DiagnosisText::tr(
            "If the CA is internal, add its certificate on the page “TLS” of the options."));
    if (!own.alternativeNames.isEmpty())
        advice.append(DiagnosisText::tr("The certificate is valid for these names: %1.")
                          .arg(quoted(own.alternativeNames.join(QStringLiteral(", ")).toUtf8())));
    return advice;
}

Rule certificateBad()
{
    Rule rule{QStringLiteral("certificate-bad"), 97};
    rule.needs = [](const EvidenceView &view) {
        return hasTlsFailed(view) && isCertificateRefused(view.evidence().tls);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server's certificate is not trusted: %1.")
            .arg(view.evidence().tls.errors.join(QStringLiteral("; ")));
    };
    rule.evidence = [](const EvidenceView &view) {
        const QList<CertificateFacts> &chain = view.evidence().tls.chain;
        return chain.isEmpty() ? QStringList()
                               : QStringList{DiagnosisText::tr("The certificate was issued by “%1”")
                                                 .arg(quoted(chain.first().issuer.toUtf8()))};
    };
    rule.advice = certificateAdvice;
    return rule;
}

/// The name of a product that inspects TLS in a name of the chain; empty when there is none.
QString inspectorIn(const EvidenceView &view)
{
    static const QRegularExpression products(
        QStringLiteral("\\b(Zscaler|Netskope|Fortinet|FortiGate|Kaspersky|ESET SSL Filter|Avast|"
                       "Bitdefender|mitmproxy|Charles Proxy|Fiddler)"),
        QRegularExpression::CaseInsensitiveOption);
    for (const CertificateFacts &certificate : view.evidence().tls.chain) {
        const auto match = products.match(certificate.issuer);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

Rule tlsIntercepted()
{
    Rule rule{QStringLiteral("tls-intercepted"), 60};
    rule.needs = [](const EvidenceView &view) {
        return hasTlsFailed(view) && isCertificateRefused(view.evidence().tls)
            && !inspectorIn(view).isEmpty();
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr(
            "The certificate for %1 was issued by “%2”. A product of that name inspects TLS and "
            "replaces the server's certificate with its own.")
            .arg(view.host(), inspectorIn(view));
    };
    rule.evidence = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("The certificate was issued by “%1”")
                               .arg(quoted(view.evidence().tls.chain.first().issuer.toUtf8()))};
    };
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Exclude the host from the inspection, or add the "
                                             "product's CA on the page “TLS” of the options.")};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          for (const AttemptSummary &other : view.others()) {
                              if (!other.issuer.isEmpty() && other.issuer != view.summary().issuer)
                                  return DiagnosisText::tr(
                                      "An earlier certificate of the host was issued by “%1”")
                                      .arg(quoted(other.issuer.toUtf8()));
                          }
                          return QString();
                      },
        10}};
    rule.contradicts = {{[](const EvidenceView &view) {
                             return view.isPrivateHost()
                                 ? DiagnosisText::tr("The host is in a private network")
                                 : QString();
                         },
        30}};
    return rule;
}

Rule clientCertificateWanted()
{
    Rule rule{QStringLiteral("client-certificate-wanted"), 95};
    rule.needs = [](const EvidenceView &view) {
        return hasAlert(view, {alertCertificateRequired})
            || hasTlsWords(view, "alert certificate required")
            || (hasAlert(view, {alertBadCertificate}) && !view.evidence().tls.clientCertificate);
    };
    rule.sentence = [](const EvidenceView &) {
        return DiagnosisText::tr("The server requires a client certificate.");
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            "Choose a client certificate and its key on the page “TLS” of the options.")};
    };
    return rule;
}

Rule clientCertificateRejected()
{
    Rule rule{QStringLiteral("client-certificate-rejected"), 92};
    rule.needs = [](const EvidenceView &view) {
        return view.evidence().tls.clientCertificate
            && hasAlert(view,
                {alertBadCertificate, alertUnsupportedCertificate, alertCertificateRevoked,
                    alertCertificateExpired, alertCertificateUnknown, alertUnknownCa,
                    alertAccessDenied});
    };
    rule.sentence = [](const EvidenceView &view) {
        switch (view.evidence().tls.alertReceived) {
        case alertCertificateExpired:
            return DiagnosisText::tr("The server rejected the client certificate as expired.");
        case alertCertificateRevoked:
            return DiagnosisText::tr("The server rejected the client certificate as revoked.");
        case alertUnknownCa:
            return DiagnosisText::tr("The server does not trust the CA of the client certificate.");
        default:
            return DiagnosisText::tr("The server rejected the client certificate.");
        }
    };
    rule.evidence = tlsFailureFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Choose a certificate from the CA that the server "
                                             "expects, with all intermediate certificates.")};
    };
    return rule;
}

} // namespace

QList<Rule> certificateRules()
{
    return {
        certificateBad(), tlsIntercepted(), clientCertificateWanted(), clientCertificateRejected()};
}

} // namespace wasclean
