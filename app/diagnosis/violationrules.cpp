// Causes that the server shows by breaking the protocol.

#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"

#include <QLocale>

#include <algorithm>

namespace wasclean {

namespace {

/// The text that was sent where a frame should begin; empty when its first bytes may be a frame.
QString textInsteadOfFrame(const EvidenceView &view)
{
    const auto &broken = view.evidence().brokenFrame;
    constexpr qsizetype enough = 6;
    if (!broken || broken->start.size() < enough)
        return {};
    const bool isText = std::all_of(broken->start.begin(), broken->start.end(), [](char byte) {
        return (byte >= ' ' && byte <= '~') || byte == '\r' || byte == '\n' || byte == '\t';
    });
    return isText ? quoted(broken->start) : QString();
}

/// The usual mistake behind a broken rule; empty when there is none.
QString usualMistake(const EvidenceView &view)
{
    const auto &broken = view.evidence().brokenFrame;
    if (view.hasAnswered("Transfer-Encoding"))
        return DiagnosisText::tr("The server's answer contains “Transfer-Encoding: %1”, so the "
                                 "server may send chunks of HTTP instead of frames.")
            .arg(view.answered("Transfer-Encoding"));
    if (const QString text = textInsteadOfFrame(view); !text.isEmpty())
        return text.startsWith(QLatin1String("HTTP/"))
            ? DiagnosisText::tr("The server, or a proxy before it, answered with HTTP after it had "
                                "accepted the WebSocket connection.")
            : DiagnosisText::tr(
                "The server sent a text that begins with “%1” instead of a frame. A part of its "
                "program may write to the socket without the WebSocket library.")
                  .arg(text);
    switch (broken ? broken->rule : BrokenRule::None) {
    case BrokenRule::Masked:
        return DiagnosisText::tr(
            "Only clients mask their frames: the server may use the code of a client.");
    case BrokenRule::ReservedBits:
    case BrokenRule::Deflate:
        return view.evidence().extensions.isEmpty()
            ? DiagnosisText::tr(
                "The server may send compressed messages although compression was not negotiated.")
            : DiagnosisText::tr(
                "Turn compression off on the page “Compression” of the options, and "
                "compare.");
    case BrokenRule::InvalidUtf8:
    case BrokenRule::CloseReason:
        return DiagnosisText::tr("The server must encode texts as UTF-8, and send other data as "
                                 "binary messages.");
    case BrokenRule::UnexpectedContinuation:
    case BrokenRule::UnfinishedMessage:
    case BrokenRule::FrameAfterClose:
        return DiagnosisText::tr(
            "Two parts of the server may write at the same time and mix their frames.");
    case BrokenRule::FragmentedControl:
    case BrokenRule::UnknownOpcode:
        return DiagnosisText::tr("The server may send data that is not a frame, or a wrong length "
                                 "in the previous frame.");
    case BrokenRule::CloseBody:
    case BrokenRule::CloseCode:
        return DiagnosisText::tr(
            "The server should send an empty Close frame, or a code that may be "
            "sent, such as 1000.");
    case BrokenRule::LongControl:
    case BrokenRule::Length:
    case BrokenRule::None:
        break;
    }
    return {};
}

QStringList violationAdvice(const EvidenceView &view)
{
    QStringList advice;
    const QString mistake = usualMistake(view);
    if (!mistake.isEmpty())
        advice.append(mistake);
    if (!view.isSecure() && !view.isLoopback())
        advice.append(
            DiagnosisText::tr("A proxy may have changed the data: use wss://, and compare."));
    advice.append(logAdvice(view));
    return advice;
}

Rule serverViolates()
{
    Rule rule{QStringLiteral("server-violates"), 95};
    rule.needs
        = [](const EvidenceView &view) { return view.evidence().failure == Failure::Violation; };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server broke the WebSocket protocol. %1.")
            .arg(view.evidence().rule);
    };
    rule.evidence = [](const EvidenceView &view) {
        const auto &broken = view.evidence().brokenFrame;
        return broken ? QStringList{DiagnosisText::tr(
                   "Frame %1 from the server broke the rule. It begins with the bytes %2")
                                        .arg(QLocale().toString(broken->number),
                                            QString::fromLatin1(broken->start.toHex(' ')))}
                      : QStringList();
    };
    rule.advice = violationAdvice;
    rule.supports = {
        {[](const EvidenceView &view) {
             return view.hasAnswered("Via")
                 ? DiagnosisText::tr("“Via: %1” names a proxy on the way").arg(view.answered("Via"))
                 : QString();
         },
            1}};
    return rule;
}

} // namespace

QList<Rule> violationRules() { return {serverViolates()}; }

} // namespace wasclean
