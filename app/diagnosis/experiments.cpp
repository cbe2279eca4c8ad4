#include "app/diagnosis/experiments.h"

#include "app/diagnosis/diagnosistext.h"
#include "app/diagnosis/ruletexts.h"

namespace wasclean {

QStringList experimentsFor(const EvidenceView &view)
{
    QStringList experiments{DiagnosisText::tr("Connect again with the same settings, and see "
                                              "whether the connection ends in the same way.")};
    if (view.wasOpen()) {
        const bool pings = view.evidence().pings.options.pingInterval.count() > 0;
        experiments.append(pings
                ? DiagnosisText::tr(
                    "Turn automatic Pings off, and see whether the silence before the end is the "
                    "same.")
                : DiagnosisText::tr(
                    "Send a Ping every 20 s, and see whether the connection lives longer."));
    }
    if (!view.isLoopback())
        experiments.append(DiagnosisText::tr(
            "Connect to the server directly, without proxies and load balancers (“Connect to”)."));
    experiments.append(logAdvice(view));
    return experiments;
}

} // namespace wasclean
