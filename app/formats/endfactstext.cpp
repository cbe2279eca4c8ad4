#include "app/formats/endfactstext.h"

#include "app/base/datetime.h"
#include "app/base/duration.h"
#include "app/base/numberlocale.h"
#include "app/base/timeunits.h"
#include "app/formats/evidencetext.h"
#include "app/formats/textsection.h"
#include "app/wire/facts/evidence.h"

namespace wasclean {

namespace {

QString number(qint64 value) { return numberLocale().toString(value); }

QString momentText(qint64 time)
{
    return time <= 0 ? QString() : dateTimeOf(time).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString messageText(const SentMessage &message)
{
    return message.size < 0
        ? QString()
        : EvidenceText::tr("%1 bytes at %2").arg(number(message.size), momentText(message.time));
}

QString incompleteText(const Evidence &facts)
{
    if (!facts.unfinishedFrame) {
        return facts.messageUnfinished
            ? EvidenceText::tr("a message: its last frame was not received")
            : QString();
    }
    const UnfinishedFrame &frame = *facts.unfinishedFrame;
    if (frame.announced < 0)
        return EvidenceText::tr("a frame: %1 bytes of its header were received")
            .arg(number(frame.received));
    return EvidenceText::tr("a frame: %1 of %2 bytes were received")
        .arg(number(frame.received), number(frame.announced));
}

void addPings(TextSection &section, const PingFacts &pings)
{
    section.line(EvidenceText::tr("server Ping"), momentText(pings.lastFromServer));
    if (pings.lastFromServer > 0 && !pings.options.answerPings)
        section.line(indentedName(EvidenceText::tr("answered")),
            EvidenceText::tr("no, as set in the options"));
    if (pings.roundTrip >= 0)
        section.line(EvidenceText::tr("Ping to Pong"), exactDurationText(pings.roundTrip));
    if (pings.unanswered > 0)
        section.line(EvidenceText::tr("no Pong for"),
            EvidenceText::tr("%1 Pings of Wasclean").arg(number(pings.unanswered)));
}

void addAlerts(TextSection &section, const TlsFacts &tls)
{
    if (tls.alertReceived >= 0)
        section.line(EvidenceText::tr("TLS alert"),
            EvidenceText::tr("%1, from the server").arg(number(tls.alertReceived)));
    if (tls.alertSent >= 0)
        section.line(EvidenceText::tr("TLS alert"),
            EvidenceText::tr("%1, from Wasclean").arg(number(tls.alertSent)));
}

} // namespace

EvidenceRows endFactsRows(const QJsonObject &evidence)
{
    const Evidence facts = Evidence::fromJson(evidence);
    TextSection section(EvidenceText::tr("More facts"));
    section.line(EvidenceText::tr("local address"), visibleValue(facts.localAddress));
    if (facts.localAddressGone)
        section.line(indentedName(EvidenceText::tr("exists")), EvidenceText::tr("not any more"));
    section.line(EvidenceText::tr("largest sent"), messageText(facts.largestMessageSent));
    section.line(EvidenceText::tr("last message"), messageText(facts.lastMessageSent));
    section.line(EvidenceText::tr("incomplete"), incompleteText(facts));
    addPings(section, facts.pings);
    addAlerts(section, facts.tls);
    section.line(EvidenceText::tr("TCP end seen"), momentText(facts.tcp.endTime));
    if (facts.slept >= nsPerMillisecond)
        section.line(EvidenceText::tr("suspended"), exactDurationText(facts.slept));
    if (facts.tokenExpires > 0) {
        section.line(EvidenceText::tr("token expires"),
            dateTimeOf(facts.tokenExpires).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }
    return section.rows();
}

} // namespace wasclean
