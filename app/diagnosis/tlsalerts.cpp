#include "app/diagnosis/tlsalerts.h"

#include "app/connection/endingwords.h"
#include "app/diagnosis/diagnosistext.h"

#include <algorithm>

namespace wasclean {

bool hasTlsFailed(const EvidenceView &view)
{
    return view.evidence().failure == Failure::Tls && !hasTlsBroken(view.evidence());
}

bool hasTlsWords(const EvidenceView &view, const char *words)
{
    return hasTlsFailed(view)
        && view.evidence().networkError.contains(QLatin1String(words), Qt::CaseInsensitive);
}

bool hasAlert(const EvidenceView &view, std::initializer_list<int> alerts)
{
    return hasTlsFailed(view)
        && std::find(alerts.begin(), alerts.end(), view.evidence().tls.alertReceived)
        != alerts.end();
}

QStringList tlsFailureFacts(const EvidenceView &view)
{
    QStringList facts;
    const int alert = view.evidence().tls.alertReceived;
    if (alert >= 0)
        facts.append(DiagnosisText::tr("The TLS alert %1 was received").arg(alert));
    const QString words = quoted(view.evidence().networkError.toUtf8());
    if (!words.isEmpty())
        facts.append(DiagnosisText::tr("The system reported: %1").arg(words));
    return facts;
}

} // namespace wasclean
