// Attempts whose end is explained by time, if by anything.

#include "tests/diagnosis/handmade.h"
#include "tests/diagnosis/rulecases.h"

namespace wasclean {

namespace {

const QString idleKnown = QStringLiteral("idle-known");
const QString idleAgain = QStringLiteral("idle-again");
const QString lifeKnown = QStringLiteral("life-known");
const QString lifeAgain = QStringLiteral("life-again");

/// Cut after that many seconds of silence, a message having passed before.
Evidence silentFor(double seconds)
{
    const auto silence = qint64(seconds * double(second));
    return openFor(silence + 7 * second, silence);
}

Evidence from(Evidence evidence, const QByteArray &header)
{
    addToAnswer(evidence, header);
    return evidence;
}

Evidence busyFor(double seconds) { return openFor(qint64(seconds * double(second)), second / 5); }

/// Closed by the user after a silence that ended nothing.
AttemptSummary survived(double seconds)
{
    Evidence evidence = silentFor(seconds);
    evidence.sentClose = {true, 1000, {}, evidence.endTime};
    evidence.receivedClose = {true, 1000, {}, evidence.endTime};
    return earlier(evidence, 3600 * second);
}

AttemptSummary before(const Evidence &evidence, int hours)
{
    return earlier(evidence, hours * 3600 * second);
}

QList<RuleCase> idleCases()
{
    Evidence slept = silentFor(60);
    slept.slept = 20 * second;
    QList<RuleCase> cases{
        {QStringLiteral("60 s"), silentFor(60.03), idleKnown, possibly,
            QStringLiteral("TCP ended 60.03 s after the last byte. That is near an idle timeout of "
                           "60 s, which is a default of nginx, AWS load balancer, Varnish, "
                           "Apache httpd.")},
        {QStringLiteral("60 s, twice"), silentFor(60.2), idleKnown, likely, {},
            {before(silentFor(59.9), 1)}},
        {QStringLiteral("60 s, three times"), silentFor(60.2), idleKnown, likely, {},
            {before(silentFor(60.1), 2), before(silentFor(59.9), 1)}},
        {QStringLiteral("60 s behind nginx"), from(silentFor(60), "Server: nginx\r\n"), idleKnown,
            likely},
        {QStringLiteral("60 s behind AWS names AWS first"),
            from(silentFor(60), "Server: awselb/2.0\r\n"), idleKnown, likely,
            QStringLiteral("a default of AWS load balancer,")},
        {QStringLiteral("another 60 s had survived 90 s"), silentFor(60), {}, {}, {},
            {survived(90)}},
        {QStringLiteral("60 s after a suspension"), slept, QStringLiteral("slept"), likely},
        {QStringLiteral("37 s, twice"), silentFor(37.1), idleAgain, likely,
            QStringLiteral("The connection ended 2 times after the same silence of 37.10 s"),
            {before(silentFor(37.3), 1)}},
        {QStringLiteral("37 s, but 50 s had survived"), silentFor(37.1), {}, {}, {},
            {before(silentFor(37.3), 2), survived(50)}},
        {QStringLiteral("37 s and 39 s"), silentFor(37.1), {}, {}, {}, {before(silentFor(39), 1)}},
        {QStringLiteral("half a second, twice"), silentFor(0.5), {}, {}, {},
            {before(silentFor(0.5), 1)}},
    };
    for (const int seconds : {30, 55, 100, 120, 300, 350, 600}) {
        cases.append({QStringLiteral("%1 s").arg(seconds), silentFor(seconds), idleKnown, possibly,
            QStringLiteral("%1 s").arg(seconds)});
    }
    return cases;
}

QList<RuleCase> lifeCases()
{
    Evidence closed = busyFor(30);
    closed.receivedClose = {true, 1001, {}, closed.endTime};
    closed.sentClose = {true, 1001, {}, closed.endTime + 1};
    closed.closeFrameOut = true;
    return {
        {QStringLiteral("busy for 3600 s"), busyFor(3600), lifeKnown, possibly,
            QStringLiteral("Google Cloud Run")},
        {QStringLiteral("busy for 30 s, twice"), busyFor(30), lifeKnown, likely, {},
            {before(busyFor(30.1), 1)}},
        {QStringLiteral("closed with 1001 after 30 s, once"), closed, {}, {}},
        {QStringLiteral("closed with 1001 after 30 s, twice"), closed, lifeKnown, likely, {},
            {before(closed, 1)}},
        {QStringLiteral("busy for 30 s, where 90 s were possible"), busyFor(30), {}, {}, {},
            {before(busyFor(90), 1)}},
        {QStringLiteral("busy for 230 s, three times"), busyFor(230), lifeAgain, likely,
            QStringLiteral("230.00 s each time"),
            {before(openFor(230 * second, 2 * second), 2),
                before(openFor(231 * second, 9 * second), 1)}},
        {QStringLiteral("busy for 230 s, twice"), busyFor(230), {}, {}, {},
            {before(busyFor(230), 1)}},
    };
}

} // namespace

QList<RuleCase> timerCases() { return idleCases() + lifeCases(); }

} // namespace wasclean
