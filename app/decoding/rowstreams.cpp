#include "app/decoding/rowstreams.h"

#include "app/capture/capture.h"
#include "app/codecs/codectext.h"
#include "app/decoding/rowcodecs.h"
#include "app/decoding/wantedrows.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// What a screen or two may ask for.
constexpr std::size_t mostWanted = 512;
/// Rows of one screen are read together.
constexpr qint64 rowsTogether = 512;
constexpr qsizetype mostKnownBytes = qsizetype(16) << 20;
/// What a record takes besides its texts.
constexpr qsizetype bytesOfRecord = 256;

bool isDataOf(const Message &message)
{
    return message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
}

qsizetype costOf(const DecodedMessage &meaning)
{
    qsizetype cost = bytesOfRecord;
    for (const DecodedRecord &record : meaning.records)
        cost += bytesOfRecord + record.fields.size() + 2 * record.summary.size();
    return cost;
}

DecodedMessage afterUnreadableRow()
{
    return only(makeRecord(RecordKind::Message,
        {CodecText::tr("The stream cannot be read on: this row or one above it could not be read "
                       "from the capture.")},
        {}));
}

} // namespace

/// Rows to read, from where, and what was found.
struct RowStreams::Work
{
    qint64 openRow = 0;
    CodecPointer codec;
    /// To begin with: one of them, or none for the beginning of the connection.
    std::shared_ptr<const StreamState> from;
    std::shared_ptr<StreamState> head;
    /// These are wanted; last included.
    qint64 first = 0;
    qint64 last = 0;
    qint64 spacing = 0;

    std::vector<std::pair<qint64, DecodedMessage>> found;
    std::vector<std::shared_ptr<const StreamState>> states;
    /// A row cannot be read, so nothing behind it can be.
    bool isStuck = false;
};

RowStreams::RowStreams(const RowCodecs &codecs, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_known(mostKnownBytes)
{
    connect(&codecs, &RowCodecs::changed, this, &RowStreams::forget);
}

RowStreams::~RowStreams() { m_cancelled.cancel(); }

void RowStreams::setCapture(Capture *capture)
{
    m_capture = capture;
    forget();
}

void RowStreams::forget()
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_isReading = false;
    m_connections.clear();
    m_largeHeads.clear();
    m_known.clear();
    m_wanted.clear();
}

const RowStreams::Connection *RowStreams::connectionOf(qint64 row) const
{
    const auto found = m_connections.find(m_codecs.openRowOf(row));
    return found == m_connections.end() ? nullptr : &found->second;
}

RowStreams::Connection *RowStreams::connectionOf(qint64 row)
{
    return const_cast<Connection *>(std::as_const(*this).connectionOf(row));
}

bool RowStreams::isInStream(qint64 row) const { return connectionOf(row) != nullptr; }

std::shared_ptr<const StreamState> RowStreams::stateBefore(qint64 row) const
{
    const Connection *const connection = connectionOf(row);
    return connection ? nearestState(*connection, row) : nullptr;
}

std::shared_ptr<const StreamState> RowStreams::nearestState(
    const Connection &connection, qint64 row)
{
    const auto after = std::upper_bound(connection.states.begin(), connection.states.end(), row,
        [](qint64 wanted, const auto &state) { return wanted < state->row; });
    return after == connection.states.begin() ? nullptr : *std::prev(after);
}

bool RowStreams::concerns(qint64 row, const CodecMessage &message)
{
    if (connectionOf(row))
        return true;
    const CodecPointer codec = m_codecs.codecOf(row);
    if (!codec || !codec->needsStream(message))
        return false;
    begin(row, codec);
    return true;
}

void RowStreams::beginAt(qint64 row)
{
    const CodecPointer codec = connectionOf(row) ? CodecPointer() : m_codecs.codecOf(row);
    if (codec && codec->newStream())
        begin(row, codec);
}

void RowStreams::begin(qint64 row, const CodecPointer &codec)
{
    Connection connection;
    connection.codec = codec;
    connection.isCopyable = StreamState::begin(row, *codec).copy().has_value();
    m_connections.insert_or_assign(m_codecs.openRowOf(row), std::move(connection));
    // What was decoded alone is decoded once more, but not while somebody paints it.
    QMetaObject::invokeMethod(
        this,
        [this, first = m_codecs.openRowOf(row)] {
            emit known(first, m_capture ? m_capture->count() : first);
        },
        Qt::QueuedConnection);
}

const DecodedMessage *RowStreams::decoded(qint64 row)
{
    if (const DecodedMessage *const known = m_known.object(row))
        return known;
    addWanted(m_wanted, row, mostWanted);
    readNext();
    return nullptr;
}

/// What was asked for last is read first, together with what is wanted round it.
std::shared_ptr<RowStreams::Work> RowStreams::nextWork()
{
    while (!m_wanted.empty() && !connectionOf(m_wanted.back()))
        m_wanted.pop_back();
    if (m_wanted.empty())
        return nullptr;
    const qint64 newest = m_wanted.back();
    Connection &connection = *connectionOf(newest);
    auto work = std::make_shared<Work>();
    work->openRow = m_codecs.openRowOf(newest);
    work->codec = connection.codec;
    work->spacing = connection.spacing;
    work->first = newest;
    work->last = newest;
    for (const qint64 row : m_wanted) {
        if (row > work->openRow && row >= newest - rowsTogether && row <= newest + rowsTogether
            && m_codecs.openRowOf(row) == work->openRow) {
            work->first = std::min(work->first, row);
            work->last = std::max(work->last, row);
        }
    }
    work->from = nearestState(connection, work->first);
    const std::shared_ptr<StreamState> &head = connection.head;
    if (head && head->row <= work->first && (!work->from || head->row >= work->from->row))
        work->head = std::exchange(connection.head, nullptr);
    if (!connection.isCopyable)
        work->first = std::max(
            {work->openRow + 1, work->first - rowsKeptAbove, work->head ? work->head->row : 0});
    return work;
}

void RowStreams::readNext()
{
    if (m_isReading || !m_capture)
        return;
    const std::shared_ptr<Work> work = nextWork();
    if (!work)
        return;
    m_isReading = true;
    ReadTask task;
    task.cancelled = m_cancelled;
    task.work = [work](const RowSource &source, const ReadTask::Report &) { run(*work, source); };
    task.done = [this, work, cancelled = m_cancelled] {
        if (cancelled.isCancelled())
            return;
        m_isReading = false;
        take(*work);
        readNext();
    };
    m_capture->read(this, std::move(task));
}

/// On the reading thread.
void RowStreams::run(Work &work, const RowSource &source)
{
    std::optional<StreamState> state;
    if (work.head)
        state = std::move(*work.head);
    else if (work.from)
        state = work.from->copy();
    if (!state)
        state = StreamState::begin(work.openRow + 1, *work.codec);
    qint64 bytes = 0;
    qint64 kept = state->row;
    const qint64 end = std::min(work.last + 1, state->row + rowsAtOnce);
    while (state->row < end && bytes < bytesAtOnce) {
        const std::optional<Message> message = source(state->row);
        work.isStuck = !message;
        if (!message)
            break;
        if (isDataOf(*message)) {
            DecodedMessage meaning = state->decode(*message);
            if (state->row >= work.first)
                work.found.emplace_back(state->row, std::move(meaning));
            bytes += message->payload.size();
        } else if (state->row >= work.first) {
            work.found.emplace_back(state->row, DecodedMessage());
        }
        ++state->row;
        if (state->row - kept < work.spacing)
            continue;
        kept = state->row;
        if (std::optional<StreamState> copy = state->copy())
            work.states.push_back(std::make_shared<const StreamState>(std::move(*copy)));
    }
    work.head = std::make_shared<StreamState>(std::move(*state));
}

/// When there are too many, each second one goes.
void RowStreams::keepState(Connection &connection, std::shared_ptr<const StreamState> state)
{
    std::vector<std::shared_ptr<const StreamState>> &states = connection.states;
    const auto place = std::lower_bound(states.begin(), states.end(), state->row,
        [](const auto &each, qint64 row) { return each->row < row; });
    const bool isClose = (place != states.end() && (*place)->row - state->row < connection.spacing)
        || (place != states.begin() && state->row - (*std::prev(place))->row < connection.spacing);
    if (isClose)
        return;
    states.insert(place, std::move(state));
    if (states.size() < mostStates)
        return;
    std::vector<std::shared_ptr<const StreamState>> fewer;
    for (std::size_t i = 1; i < states.size(); i += 2)
        fewer.push_back(std::move(states[i]));
    states = std::move(fewer);
    connection.spacing *= 2;
}

void RowStreams::keepHead(Connection &connection, qint64 openRow, std::shared_ptr<StreamState> head)
{
    connection.head = std::move(head);
    if (connection.isCopyable)
        return;
    addWanted(m_largeHeads, openRow, mostLargeHeads);
    for (auto &[row, each] : m_connections) {
        const bool isKept = each.isCopyable
            || std::find(m_largeHeads.begin(), m_largeHeads.end(), row) != m_largeHeads.end();
        if (!isKept)
            each.head.reset();
    }
}

void RowStreams::take(Work &work)
{
    const auto connection = m_connections.find(work.openRow);
    if (connection == m_connections.end())
        return;
    for (std::shared_ptr<const StreamState> &state : work.states)
        keepState(connection->second, std::move(state));
    const qint64 reached = work.head->row;
    keepHead(connection->second, work.openRow, std::move(work.head));
    // What follows a row that cannot be read stays unknown; it is said, and not asked for again.
    for (qint64 row = std::max(reached, work.first); work.isStuck && row <= work.last; ++row)
        work.found.emplace_back(row, afterUnreadableRow());
    std::erase_if(m_wanted, [&](qint64 row) {
        return row >= work.first && row <= work.last && (row < reached || work.isStuck);
    });
    if (work.found.empty())
        return;
    const qint64 first = work.found.front().first;
    const qint64 last = work.found.back().first;
    for (auto &[row, meaning] : work.found) {
        // One that is larger than the cache would never be known.
        const qsizetype cost = std::min(costOf(meaning), mostKnownBytes);
        m_known.insert(row, new DecodedMessage(std::move(meaning)), cost);
    }
    emit known(first, last);
}

} // namespace wasclean
