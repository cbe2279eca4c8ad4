#include "app/diagnosis/experiments.h"

#include "app/base/duration.h"
#include "app/diagnosis/diagnosistext.h"
#include "app/diagnosis/ruletexts.h"

namespace wasclean {

QStringList experimentsFor(const EvidenceView &view)
{
    QStringList experiments{DiagnosisText::tr("Connect again with the same settings, and see "
                                              "whether the connection ends in the same way.")};
    const Evidence &evidence = view.evidence();
    if (view.isCut() && view.sinceMessageSent() >= 0 && view.sinceMessageSent() <= view.limit(1))
        experiments.append(DiagnosisText::tr("The connection ended %1 after a message was sent. "
                                             "Send the same message again, and see "
                                             "whether the connection ends again.")
                               .arg(exactDurationText(view.sinceMessageSent())));
    const qint64 sinceReceived = view.endTime() - evidence.lastMessageReceivedTime;
    if (view.isCut() && evidence.lastMessageReceivedTime > 0 && sinceReceived <= view.limit(1))
        experiments.append(DiagnosisText::tr(
            "Read the last message of the server, which was received %1 before the end.")
                               .arg(exactDurationText(sinceReceived)));
    if (view.wasOpen()) {
        const bool pings = evidence.pings.options.pingInterval.count() > 0;
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
