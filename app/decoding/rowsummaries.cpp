#include "app/decoding/rowsummaries.h"

#include "app/base/duration.h"
#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"
#include "app/decoding/rowstreams.h"

#include <algorithm>

namespace wasclean {

namespace {

/// As many as a screen has, and those above it where requests are looked for, with several messages
/// each.
constexpr qsizetype mostParts = qsizetype(64) * 1024;

bool isDataRow(const Message &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
}

bool isWhole(const Row &row) { return row.size <= row.message.payload.size(); }

} // namespace

RowSummaries::RowSummaries(const RowCodecs &codecs, RowStreams &streams, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_streams(streams)
    , m_longRows(codecs)
    , m_briefs(mostParts)
{
    connect(&codecs, &RowCodecs::changed, this, [this] { m_briefs.clear(); });
    connect(&m_longRows, &LongRows::known, this, &RowSummaries::changed);
    connect(&streams, &RowStreams::known, this, [this](qint64 first, qint64 last) {
        for (const qint64 key : m_briefs.keys()) {
            const qint64 row = BriefKey::unpacked(key).row;
            if (row >= first && row <= last)
                m_briefs.remove(key);
        }
        emit changed();
    });
}

void RowSummaries::setCapture(Capture *capture)
{
    m_capture = capture;
    m_longRows.setCapture(capture);
    m_briefs.clear();
}

/// Of a row as it is, from what there is of it. Null while it is not known.
const RowBrief *RowSummaries::brief(const BriefKey &key, const Row &row)
{
    if (const RowBrief *const known = m_briefs.object(key.packed()))
        return known;
    // Which messages there are was told by the stream, if the codec has one.
    if (key.group >= 0)
        m_streams.beginAt(key.row);
    const bool isEnough = key.group < 0 || isWhole(row) || !m_codecs.codecOf(key.row)
        || m_streams.isInStream(key.row);
    if (!isEnough)
        return m_longRows.brief(key);
    std::unique_ptr<RowBrief> brief = newBrief(key, row);
    if (!brief)
        return nullptr;
    const RowBrief *const found = brief.get();
    const auto cost = qsizetype(brief->parts.size()) + 1;
    m_briefs.insert(key.packed(), brief.release(), cost);
    return found;
}

/// Null while the meaning of the row is not known.
std::unique_ptr<RowBrief> RowSummaries::newBrief(const BriefKey &key, const Row &row)
{
    const Message &message = row.message;
    const CodecPointer codec = isDataRow(message) ? m_codecs.codecOf(key.row) : CodecPointer();
    if (!codec) {
        auto none = std::make_unique<RowBrief>();
        none->direction = message.direction;
        none->time = message.time;
        return none;
    }
    const CodecMessage alone{
        message.payload, message.direction, message.kind == MessageKind::Text, isWhole(row)};
    if (!m_streams.concerns(key.row, alone))
        return std::make_unique<RowBrief>(briefOf(codec->decode(alone), alone, message.time, key));
    const DecodedMessage *const known = m_streams.decoded(key.row);
    return known ? std::make_unique<RowBrief>(briefOf(*known, alone, message.time, key)) : nullptr;
}

/// Null while it is not known.
const RowBrief::Part *RowSummaries::part(RowPlace place, const Row &row)
{
    const RowBrief *const known = brief(BriefKey::of(place.row, place.part), row);
    const auto number = std::size_t(place.part % BriefKey::partsTogether);
    return known && number < known->parts.size() ? &known->parts[number] : nullptr;
}

/// What a row above an answer asks; null when it would have to be read from the file, or is not
/// read yet.
const RowBrief *RowSummaries::keysAbove(qint64 captureRow)
{
    const BriefKey key{captureRow, -1};
    const RowBrief *const known = m_briefs.object(key.packed());
    if (known && known->isWhole)
        return known;
    const RowResult found = m_capture->preview(captureRow);
    if (found.state != RowResult::State::Ready)
        return known;
    const bool isLong = !isWhole(found.row) && found.row.size <= mostRequestBytes
        && m_codecs.codecOf(captureRow) && !m_streams.isInStream(captureRow);
    return isLong ? m_longRows.brief(key) : brief(key, found.row);
}

QString RowSummaries::summary(RowPlace place, const Row &row, bool withLatency)
{
    QString own;
    if (place.part >= 0) {
        const RowBrief::Part *const known = part(place, row);
        own = known ? known->summary : QStringLiteral("…");
    } else {
        const RowBrief *const known = brief({place.row, -1}, row);
        own = known ? known->summary : QStringLiteral("…");
    }
    const std::optional<qint64> took = withLatency ? latency(place, row) : std::nullopt;
    return took ? tr("%1 · %2").arg(own, durationText(*took)) : own;
}

std::optional<CaptureModel::PartText> RowSummaries::partText(RowPlace place, const Row &row)
{
    const RowBrief::Part *const known = part(place, row);
    if (!known)
        return {};
    return CaptureModel::PartText{known->text.isNull() ? known->summary : known->text, known->size};
}

/// Of a row as it is, the first answer in it counts.
std::optional<qint64> RowSummaries::latency(RowPlace place, const Row &row)
{
    if (!m_capture || !isDataRow(row.message))
        return {};
    QByteArray answers;
    if (place.part >= 0) {
        const RowBrief::Part *const known = part(place, row);
        answers = known ? known->answers : QByteArray();
    } else if (const RowBrief *const known = brief({place.row, -1}, row)) {
        const auto answer = std::find_if(known->parts.begin(), known->parts.end(),
            [](const RowBrief::Part &each) { return !each.answers.isEmpty(); });
        answers = answer == known->parts.end() ? QByteArray() : answer->answers;
    }
    if (answers.isEmpty())
        return {};
    return latency(place.row, answers, row.message.direction, row.message.time);
}

std::optional<qint64> RowSummaries::latency(
    qint64 captureRow, const QByteArray &answers, Direction direction, qint64 time)
{
    const qint64 first = std::max(m_codecs.openRowOf(captureRow) + 1, captureRow - rowsLookedBack);
    for (qint64 row = captureRow - 1; row >= first; --row) {
        const RowBrief *const above = keysAbove(row);
        if (!above)
            return {};
        const bool isAsked = above->direction != direction
            && std::any_of(above->parts.begin(), above->parts.end(),
                [&answers](const RowBrief::Part &each) { return each.asks == answers; });
        if (isAsked)
            return time - above->time;
    }
    return {};
}

} // namespace wasclean
