#include "app/decoding/rowsummaries.h"

#include "app/base/duration.h"
#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"
#include "app/decoding/rowstreams.h"

#include <algorithm>

namespace wasclean {

namespace {

/// As many as a screen has, and those above it where requests are looked for.
constexpr qsizetype mostBriefs = 4096;

} // namespace

RowSummaries::RowSummaries(const RowCodecs &codecs, RowStreams &streams, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_streams(streams)
    , m_briefs(mostBriefs)
{
    connect(&codecs, &RowCodecs::changed, this, [this] { m_briefs.clear(); });
    connect(&streams, &RowStreams::known, this, [this](qint64 first, qint64 last) {
        for (const qint64 row : m_briefs.keys()) {
            if (row >= first && row <= last)
                m_briefs.remove(row);
        }
        emit changed();
    });
}

void RowSummaries::setCapture(Capture *capture)
{
    m_capture = capture;
    m_briefs.clear();
}

const RowSummaries::Brief *RowSummaries::brief(qint64 captureRow, const Row &row)
{
    if (const Brief *const known = m_briefs.object(captureRow))
        return known;
    std::unique_ptr<Brief> brief = newBrief(captureRow, row);
    const Brief *const found = brief.get();
    if (brief)
        m_briefs.insert(captureRow, brief.release());
    return found;
}

/// Null while the meaning of the row is not known.
std::unique_ptr<RowSummaries::Brief> RowSummaries::newBrief(qint64 captureRow, const Row &row)
{
    const Message &message = row.message;
    const bool isData = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
    const CodecPointer codec = isData ? m_codecs.codecOf(captureRow) : CodecPointer();
    auto brief = std::make_unique<Brief>();
    brief->direction = message.direction;
    brief->time = message.time;
    if (!codec)
        return brief;
    const CodecMessage alone{message.payload, message.direction, message.kind == MessageKind::Text,
        row.size <= message.payload.size()};
    DecodedMessage decoded;
    if (m_streams.concerns(captureRow, alone)) {
        const DecodedMessage *const known = m_streams.decoded(captureRow);
        if (!known)
            return nullptr;
        decoded = *known;
    } else {
        decoded = codec->decode(alone);
    }
    brief->summary = decoded.summary();
    for (const DecodedRecord &record : decoded.records) {
        if (!record.asks.isEmpty())
            brief->asks.push_back(record.asks);
        if (!record.answers.isEmpty())
            brief->answers.push_back(record.answers);
    }
    return brief;
}

/// Null when the row would have to be read from the file.
const RowSummaries::Brief *RowSummaries::briefAbove(qint64 captureRow)
{
    if (const Brief *const known = m_briefs.object(captureRow))
        return known;
    const RowResult found = m_capture->preview(captureRow);
    return found.state == RowResult::State::Ready ? brief(captureRow, found.row) : nullptr;
}

QString RowSummaries::summary(qint64 captureRow, const Row &row)
{
    const Brief *const own = brief(captureRow, row);
    if (!own)
        return QStringLiteral("…");
    if (own->summary.isNull() || own->answers.empty() || !m_capture)
        return own->summary;
    const Brief answer = *own;
    const QString took = latency(captureRow, answer);
    return took.isEmpty() ? answer.summary : tr("%1 · %2").arg(answer.summary, took);
}

QString RowSummaries::latency(qint64 captureRow, const Brief &answer)
{
    const qint64 first = std::max(m_codecs.openRowOf(captureRow) + 1, captureRow - rowsLookedBack);
    for (qint64 row = captureRow - 1; row >= first; --row) {
        const Brief *const above = briefAbove(row);
        if (!above)
            return {};
        const bool isOtherSide = above->direction != answer.direction;
        if (isOtherSide
            && std::find(above->asks.begin(), above->asks.end(), answer.answers.front())
                != above->asks.end())
            return durationText(answer.time - above->time);
    }
    return {};
}

} // namespace wasclean
