// Causes that the server tells by its Close frame.

#include "app/diagnosis/closecodemeaning.h"

#include "app/base/duration.h"
#include "app/diagnosis/rule.h"
#include "app/diagnosis/ruletexts.h"
#include "app/formats/sizetext.h"
#include "app/wire/frames/closebody.h"

#include <algorithm>

namespace wasclean {

namespace {

QStringList closeFacts(const EvidenceView &view) { return {closeFact(view)}; }

/// What was sent within a second before the Close frame came; empty when nothing was.
QString messageBeforeClose(const EvidenceView &view)
{
    const Evidence &evidence = view.evidence();
    const qint64 span = evidence.receivedClose.time - evidence.lastMessageSent.time;
    return evidence.lastMessageSent.size < 0 || span < 0 || span > view.limit(1)
        ? QString()
        : DiagnosisText::tr("The Close frame followed %1 after a message of %2")
              .arg(exactDurationText(span), sizeText(evidence.lastMessageSent.size));
}

Rule serverBlamesClient()
{
    Rule rule{QStringLiteral("server-blames-us"), 85};
    rule.needs = [](const EvidenceView &view) {
        return view.isClosedByServerWith({1002, 1003, 1007});
    };
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server rejected what it received. Meaning of the code: %1")
            .arg(meaningOf(view.closeCode(), view.protocol()).meaning);
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &view) {
        QStringList advice;
        if (view.closeCode() == 1003)
            advice.append(DiagnosisText::tr(
                "Send a text message instead of a binary one, or the other way round."));
        if (view.closeCode() == 1007)
            advice.append(DiagnosisText::tr("Check whether the message has the format that the "
                                            "server expects, such as JSON in UTF-8."));
        if (view.closeCode() == 1002)
            advice.append(DiagnosisText::tr("Check whether raw frames or compression are used that "
                                            "the server does not support."));
        advice.append(logAdvice(view));
        return advice;
    };
    rule.supports = {{messageBeforeClose, 5},
        {[](const EvidenceView &view) {
             return view.closeCode() == 1003 && view.evidence().lastMessageSent.opcode == 2
                 ? DiagnosisText::tr("The last message was binary")
                 : QString();
         },
            5}};
    return rule;
}

Rule tooBig()
{
    Rule rule{QStringLiteral("too-big"), 92};
    rule.needs = [](const EvidenceView &view) { return view.isClosedByServerWith({1009}); };
    rule.sentence = [](const EvidenceView &view) {
        const qint64 size = view.evidence().lastMessageSent.size;
        return size < 0
            ? DiagnosisText::tr("The server reports that a message was too big for it.")
            : DiagnosisText::tr(
                "The server reports that a message was too big for it. The last message had %1.")
                  .arg(sizeText(size));
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{
            DiagnosisText::tr("Send smaller messages, or raise the limit. Defaults: Tomcat and "
                              "Spring 8 KiB (“maxTextMessageBufferSize”), Python websockets and "
                              "Socket.IO 1 MB, uvicorn 16 MiB, ws 100 MiB (“maxPayload”)."),
            DiagnosisText::tr("Amazon API Gateway allows 128 KB for a message and 32 KB for a "
                              "frame: send the message in several frames.")};
    };
    rule.supports
        = {{[](const EvidenceView &view) {
                const Evidence &evidence = view.evidence();
                return evidence.firstMessageSentTime < evidence.lastMessageSent.time
                        && evidence.lastMessageSent.size >= evidence.largestMessageSent.size
                    ? DiagnosisText::tr("It was the largest message that was sent")
                    : QString();
            },
            5}};
    return rule;
}

Rule policy()
{
    Rule rule{QStringLiteral("policy"), 70};
    rule.needs = [](const EvidenceView &view) { return view.isClosedByServerWith({1008}); };
    rule.sentence = [](const EvidenceView &view) {
        const QString reason = view.closeReason();
        return reason.isEmpty()
            ? DiagnosisText::tr(
                "The server closed the connection because of its policy, without a close reason.")
            : DiagnosisText::tr("The server closed the connection because of its policy: “%1”.")
                  .arg(reason);
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &view) {
        QStringList advice;
        if (view.reasonContains({"token", "auth", "login", "credential"}))
            advice.append(DiagnosisText::tr("Send the credentials that the server expects."));
        else if (view.reasonContains({"origin"}))
            advice.append(
                DiagnosisText::tr("Send the Origin of the page that the server is intended for."));
        else if (view.reasonContains({"rate", "too many", "flood"}))
            advice.append(DiagnosisText::tr("Send fewer messages per second."));
        advice.append(logAdvice(view));
        return advice;
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return view.closeReason().isEmpty()
                              ? QString()
                              : DiagnosisText::tr("The server sent a close reason");
                      },
                         15, true},
        {messageBeforeClose, 5}};
    return rule;
}

Rule serverError()
{
    Rule rule{QStringLiteral("server-error"), 85};
    rule.needs = [](const EvidenceView &view) { return view.isClosedByServerWith({1011, 1014}); };
    rule.sentence = [](const EvidenceView &view) {
        return view.closeCode() == 1011
            ? DiagnosisText::tr("The server reports an internal error.")
            : DiagnosisText::tr("A gateway reports an invalid answer from the server behind it.");
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &view) { return QStringList{logAdvice(view)}; };
    rule.supports = {{messageBeforeClose, 5}};
    return rule;
}

Rule comeBack()
{
    Rule rule{QStringLiteral("come-back"), 88};
    rule.needs = [](const EvidenceView &view) { return view.isClosedByServerWith({1012, 1013}); };
    rule.sentence = [](const EvidenceView &view) {
        return view.closeCode() == 1012
            ? DiagnosisText::tr("The server reports that it is restarting.")
            : DiagnosisText::tr(
                "The server reports that it is not available at the moment. Connect again later.");
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr("Connect again after a delay.")};
    };
    rule.beats = {QStringLiteral("restart")};
    return rule;
}

/// A code that no endpoint may send, and that browsers report all the same.
bool isCodeForbidden(const EvidenceView &view)
{
    return view.isClosedByServer() && view.closeCode() != 1005
        && !isCloseCodeAllowed(view.closeCode());
}

Rule codeMustNot()
{
    Rule rule{QStringLiteral("code-must-not"), 90};
    rule.needs = isCodeForbidden;
    rule.sentence = [](const EvidenceView &view) {
        return DiagnosisText::tr("The server sent a Close frame with the code %1, which must not "
                                 "be sent. Its meaning is unknown.")
            .arg(view.closeCode());
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &) {
        return QStringList{DiagnosisText::tr(
            "A bridge or proxy may have passed on a code from another connection. The server "
            "should send a code from 3000 to 4999, or one of RFC 6455.")};
    };
    return rule;
}

bool isApplicationCode(const EvidenceView &view)
{
    return view.isClosedByServer() && view.closeCode() >= 3000 && view.closeCode() <= 4999;
}

Rule knownCode()
{
    Rule rule{QStringLiteral("known-code"), 85};
    rule.needs = [](const EvidenceView &view) {
        return isApplicationCode(view) && meaningOf(view.closeCode(), view.protocol()).isDefined;
    };
    rule.sentence = [](const EvidenceView &view) {
        const CloseCodeMeaning meaning = meaningOf(view.closeCode(), view.protocol());
        return DiagnosisText::tr("The server closed with %1. Meaning (%2): %3")
            .arg(QString::number(view.closeCode()), meaning.source, meaning.meaning);
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("Look up %1 in the documentation: %2.")
                               .arg(QString::number(view.closeCode()),
                                   meaningOf(view.closeCode(), view.protocol()).source)};
    };
    // What is registered is not always meant.
    rule.contradicts
        = {{[](const EvidenceView &view) {
                return view.closeCode() < 4000 && view.protocol() == ApplicationProtocol::Unknown
                    ? DiagnosisText::tr("Some applications use the code with another meaning")
                    : QString();
            },
            20}};
    return rule;
}

Rule ownCode()
{
    Rule rule{QStringLiteral("own-code"), 45};
    rule.needs = [](const EvidenceView &view) {
        return isApplicationCode(view) && !meaningOf(view.closeCode(), view.protocol()).isDefined;
    };
    rule.sentence = [](const EvidenceView &view) {
        const QString reason = view.closeReason();
        return reason.isEmpty()
            ? meaningOf(view.closeCode(), view.protocol()).meaning
            : DiagnosisText::tr(
                "The server closed with %1, a code of the application. The close reason is “%2”.")
                  .arg(QString::number(view.closeCode()), reason);
    };
    rule.evidence = closeFacts;
    rule.advice = [](const EvidenceView &view) {
        return QStringList{DiagnosisText::tr("Look up %1 in the documentation of the application.")
                               .arg(view.closeCode())};
    };
    rule.supports = {{[](const EvidenceView &view) {
                          return view.closeReason().isEmpty()
                              ? QString()
                              : DiagnosisText::tr("The server sent a close reason");
                      },
                         25, true},
        {messageBeforeClose, 5}};
    return rule;
}

} // namespace

QList<Rule> closeCodeRules()
{
    return {tooBig(), serverBlamesClient(), policy(), serverError(), comeBack(), codeMustNot(),
        knownCode(), ownCode()};
}

} // namespace wasclean
