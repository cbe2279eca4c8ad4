#include "app/ending/timeline.h"

#include "app/base/timeunits.h"
#include "app/protocol/opcode.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

using PartKind = TimelinePart::Kind;
using MarkKind = TimelineMark::Kind;

/// What is shorter, or a smaller part of the open time, is no silence that is worth a part.
constexpr qint64 shortestSilence = nsPerSecond;
constexpr qint64 silencesShare = 10;
constexpr qsizetype mostSilences = 4;

/// The steps that were begun, in their order.
QList<std::pair<PartKind, qint64>> stepsOf(const PhaseTimes &phases)
{
    QList<std::pair<PartKind, qint64>> steps;
    const std::pair<PartKind, qint64> all[] = {
        {PartKind::NameLookup, phases.dns},
        {PartKind::Tcp, phases.tcp},
        {PartKind::Proxy, phases.proxy},
        {PartKind::Tls, phases.tls},
        {PartKind::OpeningHandshake, phases.upgrade},
    };
    for (const auto &step : all) {
        if (step.second >= 0)
            steps.append(step);
    }
    return steps;
}

/// The step in which an attempt ended that never was open, if it was not measured.
PartKind unfinishedStep(const Evidence &evidence)
{
    switch (evidence.failure) {
    case Failure::NameLookup:
        return PartKind::NameLookup;
    case Failure::Connect:
        return PartKind::Tcp;
    case Failure::Proxy:
        return PartKind::Proxy;
    case Failure::Tls:
        return PartKind::Tls;
    default:
        break;
    }
    const bool secure = evidence.url.startsWith(QLatin1String("wss"), Qt::CaseInsensitive);
    if (!evidence.request.isEmpty())
        return PartKind::OpeningHandshake;
    if (evidence.phases.tcp >= 0)
        return secure ? PartKind::Tls : PartKind::OpeningHandshake;
    return evidence.tried.isEmpty() ? PartKind::NameLookup : PartKind::Tcp;
}

/// When the end was seen, in nanoseconds since the epoch.
qint64 endOf(const Evidence &evidence)
{
    const bool seen = evidence.tcp.endTime > 0 && evidence.tcpEnd != TcpEnd::ClosedByUs;
    return seen ? evidence.tcp.endTime : evidence.endTime;
}

class TimelineMaker
{
public:
    TimelineMaker(const Evidence &evidence, const Activity *activity)
        : m_evidence(evidence)
        , m_activity(activity)
        , m_end(std::max<qint64>(sinceStart(endOf(evidence)), 0))
    { }

    Timeline make()
    {
        m_timeline.length = m_end;
        addSteps();
        if (m_evidence.openTime > 0)
            addOpen();
        addMarks();
        return m_timeline;
    }

private:
    qint64 sinceStart(qint64 time) const { return time - m_evidence.startTime; }

    void addPart(PartKind kind, qint64 begin, qint64 end, bool isCutOff = false)
    {
        if (end > begin)
            m_timeline.parts.append({kind, begin, end, isCutOff});
    }

    void addMark(MarkKind kind, qint64 time, int code = 0)
    {
        m_timeline.marks.append({kind, std::clamp<qint64>(sinceStart(time), 0, m_end), code});
    }

    void addSteps();
    void addOpen();
    void addClosing(qint64 begin);
    void addTicks();
    void addSilences(qint64 begin, qint64 end);
    qint64 lastSent() const;
    qint64 lastReceived() const;
    bool mayHideControlFrames() const;
    void addMarks();
    void addEndMark();
    qint64 firstClose() const;

    const Evidence &m_evidence;
    const Activity *m_activity;
    qint64 m_end;
    Timeline m_timeline;
};

void TimelineMaker::addSteps()
{
    const auto steps = stepsOf(m_evidence.phases);
    qint64 measured = 0;
    for (const auto &step : steps)
        measured += step.second;
    const bool opened = m_evidence.openTime > 0;
    const qint64 total = opened ? sinceStart(m_evidence.openTime) : m_end;
    const bool asked = m_evidence.phases.upgrade >= 0;
    // Where the last step was measured, what is left came before the first.
    const qint64 left = std::max<qint64>(total - measured, 0);
    const bool leftIsBefore = opened || !m_evidence.hops.isEmpty();
    qint64 at = leftIsBefore ? left : 0;
    if (leftIsBefore && (at >= nsPerMillisecond || !m_evidence.hops.isEmpty()))
        addPart(PartKind::Before, 0, at);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const qint64 end = std::min(at + steps.at(i).second, total);
        const bool isLast = i == steps.size() - 1;
        addPart(steps.at(i).first, at, end,
            isLast && !opened && steps.at(i).first == unfinishedStep(m_evidence)
                && m_evidence.status == 0);
        at = end;
    }
    if (opened || at >= total)
        return;
    const PartKind last = unfinishedStep(m_evidence);
    if (asked)
        addPart(PartKind::Ending, at, total);
    else if (!m_timeline.parts.isEmpty() && m_timeline.parts.last().kind == last)
        m_timeline.parts.last().end = total;
    else
        addPart(last, at, total, true);
}

qint64 TimelineMaker::firstClose() const
{
    qint64 first = m_end;
    for (const CloseFrame *frame : {&m_evidence.sentClose, &m_evidence.receivedClose}) {
        if (frame->seen)
            first = std::min(first, sinceStart(frame->time));
    }
    return first;
}

void TimelineMaker::addOpen()
{
    const qint64 begin = sinceStart(m_evidence.openTime);
    const qint64 end = std::max(begin, firstClose());
    addTicks();
    addSilences(begin, end);
    addClosing(end);
}

void TimelineMaker::addClosing(qint64 begin)
{
    if (begin >= m_end)
        return;
    const bool both = m_evidence.sentClose.seen && m_evidence.receivedClose.seen;
    const qint64 second = both
        ? std::max(sinceStart(m_evidence.sentClose.time), sinceStart(m_evidence.receivedClose.time))
        : m_end;
    const qint64 closed = std::clamp(second, begin, m_end);
    addPart(PartKind::Closing, begin, closed, !both);
    addPart(PartKind::Ending, closed, m_end);
}

void TimelineMaker::addTicks()
{
    if (m_activity != nullptr && m_activity->start() > 0) {
        m_timeline.hasAllFrames = true;
        for (const Activity::Frame &frame : m_activity->frames()) {
            const qint64 time = std::clamp<qint64>(sinceStart(frame.time), 0, m_end);
            m_timeline.ticks.append(
                {time, time, quint64(frame.wasSent), quint64(!frame.wasSent), frame.tookLong});
        }
        if (!m_timeline.ticks.isEmpty())
            return;
        const qint64 width = m_activity->binWidth();
        qint64 begin = sinceStart(m_activity->start());
        for (const Activity::Bin &bin : m_activity->bins()) {
            if (bin.sent + bin.received > 0)
                m_timeline.ticks.append({std::min(begin, m_end), std::min(begin + width, m_end),
                    bin.sent, bin.received, bin.tookLong});
            begin += width;
        }
        return;
    }
    // Each of these is a frame, and maybe the same.
    const auto add = [this](qint64 time, quint64 sent, quint64 received) {
        if (time > m_evidence.openTime && sinceStart(time) <= m_end)
            m_timeline.ticks.append({sinceStart(time), sinceStart(time), sent, received, true});
    };
    if (m_evidence.phases.firstMessage >= 0)
        add(m_evidence.openTime + m_evidence.phases.firstMessage, 0, 1);
    add(m_evidence.firstMessageSentTime, 1, 0);
    add(lastSent(), 1, 0);
    add(lastReceived(), 0, 1);
    std::sort(m_timeline.ticks.begin(), m_timeline.ticks.end(),
        [](const TimelineTick &a, const TimelineTick &b) { return a.begin < b.begin; });
}

/// The last frame before our Close frame, as far as it is known.
qint64 TimelineMaker::lastSent() const
{
    const bool isCloseFrame
        = m_evidence.sentClose.seen && m_evidence.lastSentTime >= m_evidence.sentClose.time;
    return isCloseFrame ? m_evidence.lastMessageSent.time : m_evidence.lastSentTime;
}

qint64 TimelineMaker::lastReceived() const
{
    const bool isCloseFrame = m_evidence.receivedClose.seen
        && m_evidence.lastReceivedTime >= m_evidence.receivedClose.time;
    return isCloseFrame ? m_evidence.lastMessageReceivedTime : m_evidence.lastReceivedTime;
}

/// Whether a Ping or a Pong may have passed after what is known to be last.
bool TimelineMaker::mayHideControlFrames() const
{
    const auto hides = [](const FrameCounts &counts, const CloseFrame &close, qint64 last) {
        return close.seen && last >= close.time
            && counts.byOpcode[OpPing] + counts.byOpcode[OpPong] > 0;
    };
    return hides(m_evidence.sent, m_evidence.sentClose, m_evidence.lastSentTime)
        || hides(m_evidence.received, m_evidence.receivedClose, m_evidence.lastReceivedTime);
}

void TimelineMaker::addSilences(qint64 begin, qint64 end)
{
    const qint64 shortest = std::max(shortestSilence, (end - begin) / silencesShare);
    QList<std::pair<qint64, qint64>> silences;
    qint64 quietSince = begin;
    for (const TimelineTick &tick : std::as_const(m_timeline.ticks)) {
        if (!tick.tookLong && tick.begin - quietSince >= shortest)
            silences.append({quietSince, std::min(tick.begin, end)});
        quietSince = std::max(quietSince, tick.end);
    }
    // That bytes of an unfinished message came is known, too, and when to the nanosecond.
    const qint64 last = sinceStart(
        std::max({m_evidence.lastReceivedTime, m_evidence.lastSentTime, m_evidence.openTime}));
    const qint64 lastQuiet = last < end ? std::max(last, begin) : quietSince;
    const bool isKnown = m_timeline.hasAllFrames || !mayHideControlFrames();
    if (isKnown && end - lastQuiet >= shortest)
        silences.append({lastQuiet, end});
    std::sort(silences.begin(), silences.end(),
        [](const auto &a, const auto &b) { return a.second - a.first > b.second - b.first; });
    silences.resize(std::min(silences.size(), mostSilences));
    std::sort(silences.begin(), silences.end());
    qint64 at = begin;
    for (const auto &[from, to] : std::as_const(silences)) {
        addPart(PartKind::Active, at, from);
        addPart(PartKind::Silence, from, to);
        at = to;
    }
    addPart(PartKind::Active, at, end);
}

void TimelineMaker::addMarks()
{
    if (m_evidence.openTime > 0)
        addMark(MarkKind::Opened, m_evidence.openTime);
    if (m_evidence.receivedClose.seen)
        addMark(
            MarkKind::ReceivedClose, m_evidence.receivedClose.time, m_evidence.receivedClose.code);
    if (m_evidence.sentClose.seen)
        addMark(MarkKind::SentClose, m_evidence.sentClose.time, m_evidence.sentClose.code);
    std::stable_sort(m_timeline.marks.begin(), m_timeline.marks.end(),
        [](const TimelineMark &a, const TimelineMark &b) { return a.time < b.time; });
    addEndMark();
}

void TimelineMaker::addEndMark()
{
    switch (m_evidence.failure) {
    case Failure::HandshakeTimeout:
    case Failure::PongTimeout:
    case Failure::ClosingTimeout:
        addMark(MarkKind::TimedOut, m_evidence.endTime);
        return;
    case Failure::None:
    case Failure::Cancelled:
    case Failure::Dropped:
    case Failure::OverLimit:
        break;
    default:
        addMark(MarkKind::Failed, m_evidence.endTime);
        return;
    }
    switch (m_evidence.tcpEnd) {
    case TcpEnd::FinByServer:
        addMark(MarkKind::Fin, endOf(m_evidence));
        break;
    case TcpEnd::ResetByServer:
        addMark(MarkKind::Reset, endOf(m_evidence));
        break;
    case TcpEnd::EndedByPeer:
        addMark(MarkKind::EndedByPeer, endOf(m_evidence));
        break;
    case TcpEnd::Lost:
        addMark(MarkKind::Lost, endOf(m_evidence));
        break;
    case TcpEnd::ClosedByUs:
    case TcpEnd::NeverOpened:
    case TcpEnd::Open:
        addMark(MarkKind::EndedByUs, endOf(m_evidence));
        break;
    }
}

} // namespace

Timeline timelineOf(const Evidence &evidence, const Activity *activity)
{
    return TimelineMaker(evidence, activity).make();
}

} // namespace wasclean
