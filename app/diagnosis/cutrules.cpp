// Causes of a connection that was cut: what else ended with it, and what passed just before.

#include "app/diagnosis/rule.h"

#include "app/base/duration.h"
#include "app/diagnosis/ruletexts.h"
#include "app/formats/sizetext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace wasclean {

namespace {

/// A reset or FIN so soon after a message was caused by it, if by anything.
constexpr double soon = 1;
/// Smaller messages are seldom too big for a server.
constexpr qint64 smallestSuspect = 4096;
/// What ends within this many nanoseconds ends together.
constexpr qint64 together = 100'000'000;

/// The first attempt to the same place that began after this one had ended, within a minute.
const AttemptSummary *nextAttempt(const EvidenceView &view)
{
    const auto &others = view.others();
    const auto next = std::find_if(others.begin(), others.end(), [&view](const auto &other) {
        return other.startTime >= view.endTime()
            && other.startTime - view.endTime() <= view.limit(60);
    });
    return next == others.end() ? nullptr : &*next;
}

QString refusedNext(const EvidenceView &view)
{
    const AttemptSummary *next = nextAttempt(view);
    return next != nullptr && next->failure == Failure::Connect
        ? DiagnosisText::tr("The next attempt, %1 later, could not open a TCP connection")
              .arg(exactDurationText(next->startTime - view.endTime()))
        : QString();
}

QString gatewayNext(const EvidenceView &view)
{
    const AttemptSummary *next = nextAttempt(view);
    return next != nullptr && (next->status == 502 || next->status == 503)
        ? DiagnosisText::tr("The next attempt, %1 later, was answered with %2")
              .arg(exactDurationText(next->startTime - view.endTime()),
                  QString::number(next->status))
        : QString();
}

QString endedTogetherFact(const EvidenceView &view)
{
    const int count = view.endedTogether();
    return count == 0
        ? QString()
        : DiagnosisText::tr(
            "%n other connection(s) to the server ended within 100 ms", nullptr, count);
}

/// Connections that were silent, or open, equally long end together by a timer as well.
QString timedTogether(const EvidenceView &view)
{
    if (view.endedTogether() == 0 || view.age() < view.limit(5))
        return {};
    const bool all
        = std::all_of(view.others().begin(), view.others().end(), [&view](const auto &o) {
              return std::abs(o.endTime - view.endTime()) > together || o.openTime == 0
                  || view.areNear(o.age(), view.age())
                  || (view.silence() >= view.limit(5) && view.areNear(o.silence(), view.silence()));
          });
    return all ? DiagnosisText::tr(
               "They had been silent or open for the same time, so a timeout fits as well")
               : QString();
}

Rule restart()
{
    Rule rule{QStringLiteral("restart"), 55};
    rule.isInferred = true;
    rule.alsoWhenClean = true;
    rule.needs = [](const EvidenceView &view) {
        const bool ended = view.isCut() || view.isClosedByServerWith({1001, 1006, 1012});
        return ended
            && (!endedTogetherFact(view).isEmpty() || !refusedNext(view).isEmpty()
                || !gatewayNext(view).isEmpty());
    };
    rule.sentence = [](const EvidenceView &view) {
        return !refusedNext(view).isEmpty() || !gatewayNext(view).isEmpty()
            ? DiagnosisText::tr("Right after the end, the server or its gateway was not available. "
                                "It may have been stopped or restarted.")
            : DiagnosisText::tr("Several connections to the server ended at the same time. The "
                                "server or a proxy may have been stopped, restarted or reloaded.");
    };
    rule.evidence = [](const EvidenceView &view) {
        QStringList facts{endedTogetherFact(view), refusedNext(view), gatewayNext(view)};
        facts.removeAll(QString());
        return facts;
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Look for a deployment, a crash or a reload of a proxy at that time. "
                              "nginx ends old workers after “worker_shutdown_timeout”, and Caddy "
                              "closes streams when its configuration is reloaded."),
            logAdvice(view)};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          const bool both = !endedTogetherFact(view).isEmpty()
                              && (!refusedNext(view).isEmpty() || !gatewayNext(view).isEmpty());
                          return both ? DiagnosisText::tr("Both happened together") : QString();
                      },
                         20, true},
        {[](const EvidenceView &view) {
             return !refusedNext(view).isEmpty() || !gatewayNext(view).isEmpty()
                 ? DiagnosisText::tr("This connection was open before")
                 : QString();
         },
            10}};
    rule.contradicts = {{timedTogether, 20}};
    return rule;
}

bool isCutSoonAfterMessage(const EvidenceView &view)
{
    return view.isCut() && view.sinceMessageSent() >= 0
        && view.sinceMessageSent() <= view.limit(soon);
}

QString aboveLimitFact(const EvidenceView &view)
{
    constexpr std::array<qint64, 9> limits{
        8192, 16384, 32768, 65536, 131072, 1'000'000, 1'048'576, 16'777'216, 104'857'600};
    const qint64 size = view.evidence().lastMessageSent.size;
    for (const qint64 limit : limits) {
        if (size > limit && size - limit <= limit / 10)
            return DiagnosisText::tr("That is just over %1 bytes, a common limit")
                .arg(QLocale().toString(limit));
    }
    return {};
}

/// Who answers a message has taken it.
QString answeredFact(const EvidenceView &view)
{
    return view.evidence().lastMessageReceivedTime > view.evidence().lastMessageSent.time
        ? DiagnosisText::tr("The server sent a message after it")
        : QString();
}

Rule cutBySize()
{
    Rule rule{QStringLiteral("cut-by-size"), 45};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        const SentMessage &last = view.evidence().lastMessageSent;
        return isCutSoonAfterMessage(view) && last.size >= smallestSuspect
            && last.size >= view.evidence().largestMessageSent.size;
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("TCP ended %1 after a message of %2, the largest one sent. The "
                                 "server or a proxy may limit the size of messages.")
            .arg(exactDurationText(view.sinceMessageSent()),
                sizeText(view.evidence().lastMessageSent.size));
    };
    rule.evidence = [](const EvidenceView &view) { return QStringList{tcpEndFact(view)}; };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr("Send a smaller message, and see whether the connection stays open."),
            DiagnosisText::tr("Send the message in several frames: some servers limit the size of "
                              "frames, not of messages."),
            logAdvice(view)};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          const Evidence &evidence = view.evidence();
                          return evidence.firstMessageSentTime < evidence.lastMessageSent.time
                              ? DiagnosisText::tr("A smaller message was sent before")
                              : QString();
                      },
                         10},
        {aboveLimitFact, 10},
        {[](const EvidenceView &view) {
             const Evidence &evidence = view.evidence();
             return evidence.unsentBytes > 0 || evidence.tcp.pendingBytes > 0
                 ? DiagnosisText::tr("The server had not acknowledged all of the message")
                 : QString();
         },
            10}};
    rule.contradicts = {{answeredFact, 40}};
    return rule;
}

/// Messages per second from the first to the last that was sent.
double sendRate(const EvidenceView &view)
{
    const Evidence &evidence = view.evidence();
    const quint64 messages = evidence.sent.byOpcode[1] + evidence.sent.byOpcode[2];
    const qint64 span = evidence.lastMessageSent.time - evidence.firstMessageSentTime;
    return evidence.lastMessageSent.size < 0 || span <= 0 ? 0
                                                          : double(messages) / (double(span) / 1e9);
}

Rule flood()
{
    Rule rule{QStringLiteral("flood"), 45};
    rule.isInferred = true;
    rule.needs = [](const EvidenceView &view) {
        constexpr quint64 many = 200;
        constexpr double perSecond = 50;
        const Evidence &evidence = view.evidence();
        const bool ended = view.isCut() || view.isClosedByServerWith({1008, 1011, 1013});
        return ended && evidence.sent.byOpcode[1] + evidence.sent.byOpcode[2] >= many
            && sendRate(view) >= perSecond && view.sinceMessageSent() >= 0
            && view.sinceMessageSent() <= view.limit(soon);
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The connection ended while about %1 messages per second were "
                                 "being sent. The server may limit the rate of messages.")
            .arg(QLocale().toString(sendRate(view), 'f', 0));
    };
    rule.evidence = [](const EvidenceView &view) {
        const Evidence &evidence = view.evidence();
        return QStringList{DiagnosisText::tr("%Ln message(s) had been sent", nullptr,
            int(std::min<quint64>(
                evidence.sent.byOpcode[1] + evidence.sent.byOpcode[2], 1'000'000'000)))};
    };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{
            DiagnosisText::tr(
                "Send fewer messages per second, and see whether the connection stays open."),
            logAdvice(view)};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          const Evidence &evidence = view.evidence();
                          return evidence.unsentBytes > 0 || evidence.tcp.pendingBytes > 0
                              ? DiagnosisText::tr("The server had not acknowledged all of the data")
                              : QString();
                      },
                         10},
        {[](const EvidenceView &view) {
             return view.reasonContains({"rate", "flood", "too many", "limit"})
                 ? DiagnosisText::tr("The close reason is “%1”").arg(view.closeReason())
                 : QString();
         },
            25}};
    rule.contradicts = {{answeredFact, 20}};
    return rule;
}

Rule cutMidFrame()
{
    Rule rule{QStringLiteral("cut-mid-frame"), 60};
    rule.needs = [](const EvidenceView &view) {
        return view.isCut()
            && (view.evidence().unfinishedFrame || view.evidence().messageUnfinished);
    };
    rule.sentence = [](const EvidenceView &view) {
        const auto &frame = view.evidence().unfinishedFrame;
        if (!frame)
            return DiagnosisText::tr(
                "TCP ended between two frames of a message, so the message is incomplete.");
        const QLocale locale;
        return frame->announced < 0
            ? DiagnosisText::tr(
                "TCP ended within the header of a frame, so the frame is incomplete.")
            : DiagnosisText::tr("TCP ended within a frame: only %1 of %2 bytes were received.")
                  .arg(locale.toString(frame->received), locale.toString(frame->announced));
    };
    rule.evidence = [](const EvidenceView &view) { return QStringList{tcpEndFact(view)}; };
    rule.advice = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("Look for a size or time limit of a proxy, and for an "
                                             "error of the server while it was sending."),
            logAdvice(view)};
    };
    return rule;
}

} // namespace

QList<Rule> cutRules() { return {restart(), cutBySize(), flood(), cutMidFrame()}; }

} // namespace wasclean
