#include "app/replay/replay.h"

#include "app/exchange/capturesource.h"
#include "app/formats/evidencetext.h"
#include "app/formats/sizetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

/// A replay is held in memory.
constexpr qint64 maxBytes = qint64(512) * 1024 * 1024;

struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Replay)
};

bool isData(const Message &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
}

bool isAnswer(const std::vector<ReplayRow> &rows, std::size_t at)
{
    const Message &pong = rows[at].message;
    return pong.kind == MessageKind::Pong
        && std::any_of(
            rows.begin(), rows.begin() + std::ptrdiff_t(at), [&pong](const ReplayRow &row) {
                return row.message.kind == MessageKind::Ping
                    && row.message.direction == Direction::Received
                    && row.message.payload == pong.payload;
            });
}

bool isCompared(const Message &message)
{
    return message.direction == Direction::Received && isData(message) && !message.late;
}

std::vector<Message> answersToSelected(const std::vector<ReplayRow> &rows)
{
    std::vector<Message> answers;
    bool follows = false;
    for (const ReplayRow &row : rows) {
        if (row.message.direction == Direction::Sent && isData(row.message))
            follows = row.selected;
        else if (follows && isCompared(row.message))
            answers.push_back(row.message);
    }
    return answers;
}

} // namespace

Replay makeReplay(const std::vector<ReplayRow> &rows, bool selectedOnly)
{
    Replay replay;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Message &message = rows[i].message;
        if (message.kind == MessageKind::Open) {
            replay.startTime = message.time;
            const QJsonObject evidence = EventPayload::read(message.payload).evidence;
            replay.url = evidence.value(QLatin1String("url")).toString();
        }
        if (selectedOnly && !rows[i].selected)
            continue;
        // A Close frame would end the replay's connection.
        const bool isSent = message.direction == Direction::Sent && isFrameKind(message.kind)
            && message.kind != MessageKind::CloseFrame;
        if (isSent && !isAnswer(rows, i))
            replay.sent.push_back(message);
        else if (isCompared(message))
            replay.received.push_back(message);
    }
    if (selectedOnly && replay.received.empty())
        replay.received = answersToSelected(rows);
    // The waiting before the first selected row is none of the replay's.
    if (!replay.sent.empty() && (selectedOnly || replay.startTime == 0))
        replay.startTime = replay.sent.front().time;
    return replay;
}

LoadedReplay loadReplay(
    const QString &capturePath, qint64 row, const std::function<bool(qint64)> &isSelected)
{
    LoadedReplay loaded;
    CaptureSource source;
    if (!source.open(capturePath)) {
        loaded.problem
            = ReplayText::tr("The messages could not be read: %1.").arg(source.problem());
        return loaded;
    }
    std::vector<ReplayRow> rows;
    Message message;
    qint64 bytes = 0;
    for (qint64 at = 0; source.next(message); ++at) {
        if (message.kind == MessageKind::Open && at > row && row >= 0)
            break;
        if (message.kind == MessageKind::Open) {
            rows.clear();
            bytes = 0;
        }
        bytes += message.payload.size();
        if (bytes > maxBytes) {
            loaded.problem = ReplayText::tr(
                "The connection has more than %1 of messages, which is too much to replay.")
                                 .arg(sizeText(maxBytes));
            return loaded;
        }
        rows.push_back({message, isSelected(at)});
    }
    loaded.all = makeReplay(rows, false);
    loaded.selected = makeReplay(rows, true);
    return loaded;
}

std::vector<std::chrono::nanoseconds> replaySchedule(const Replay &replay, double speed)
{
    std::vector<std::chrono::nanoseconds> schedule;
    std::chrono::nanoseconds last{0};
    for (const Message &message : replay.sent) {
        const auto since = double(message.time - replay.startTime);
        if (speed > 0)
            last = std::max(last, std::chrono::nanoseconds(qint64(since / speed)));
        schedule.push_back(last);
    }
    return schedule;
}

std::size_t dueMessages(
    const std::vector<std::chrono::nanoseconds> &schedule, std::chrono::nanoseconds elapsed)
{
    return std::size_t(
        std::upper_bound(schedule.begin(), schedule.end(), elapsed) - schedule.begin());
}

ReplayMatch replayMatch(
    const std::vector<Message> &then, const std::vector<Message> &now, std::size_t place, bool over)
{
    if (place >= then.size())
        return ReplayMatch::Extra;
    if (place >= now.size())
        return over ? ReplayMatch::Missing : ReplayMatch::Awaited;
    const bool same
        = then[place].kind == now[place].kind && then[place].payload == now[place].payload;
    return same ? ReplayMatch::Same : ReplayMatch::Different;
}

} // namespace wasclean
