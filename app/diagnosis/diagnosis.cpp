#include "app/diagnosis/diagnosis.h"

#include "app/diagnosis/diagnosistext.h"

namespace wasclean {

Diagnosis diagnose(const Evidence &evidence, const CloseEvent &event,
    const QList<AttemptSummary> &others, double timeFactor)
{
    Q_UNUSED(evidence)
    Q_UNUSED(others)
    Q_UNUSED(timeFactor)
    Diagnosis diagnosis;
    diagnosis.remark = event.wasClean
        ? DiagnosisText::tr("The closing handshake was complete, so nothing needs an explanation.")
        : DiagnosisText::tr("There is not enough evidence for a cause.");
    return diagnosis;
}

} // namespace wasclean
