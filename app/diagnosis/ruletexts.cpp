#include "app/diagnosis/ruletexts.h"

#include "app/base/datetime.h"
#include "app/diagnosis/diagnosistext.h"

#include <QLocale>

namespace wasclean {

QStringList answerFacts(const EvidenceView &view)
{
    QStringList facts{
        DiagnosisText::tr("The answer was “%1 %2”")
            .arg(QString::number(view.status()), quoted(view.evidence().statusText.toUtf8()))};
    for (const char *name : {"Server", "Via", "WWW-Authenticate", "Retry-After"}) {
        const QString value = view.answered(name);
        if (!value.isEmpty())
            facts.append(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), value));
    }
    return facts;
}

QString listText(const QStringList &items) { return QLocale().createSeparatedList(items); }

QString logAdvice(const EvidenceView &view)
{
    const QString time
        = utcDateTimeOf(view.endTime()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
    const QString &address = view.evidence().localAddress;
    return address.isEmpty()
        ? DiagnosisText::tr("Look in the server's log at %1 UTC.").arg(time)
        : DiagnosisText::tr("Look in the server's log at %1 UTC for the client %2.")
              .arg(time, address);
}

QString closeFact(const EvidenceView &view)
{
    const QString reason = view.closeReason();
    return reason.isEmpty()
        ? DiagnosisText::tr("The server closed with %1 and no reason").arg(view.closeCode())
        : DiagnosisText::tr("The server closed with %1 “%2”")
              .arg(QString::number(view.closeCode()), reason);
}

QString tcpEndFact(const EvidenceView &view)
{
    switch (view.evidence().tcpEnd) {
    case TcpEnd::ResetByServer:
        return DiagnosisText::tr("TCP was reset, by the server or by a device on the way");
    case TcpEnd::EndedByPeer:
        return DiagnosisText::tr(
            "TCP ended; this system does not tell whether in order (FIN) or by a reset (RST)");
    default:
        return DiagnosisText::tr("TCP was ended in order (FIN) without a Close frame");
    }
}

} // namespace wasclean
