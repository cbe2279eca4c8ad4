#include "app/capture/blockscanner.h"

#include "app/capture/bytesearch.h"
#include "app/message/payloadfile.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A longer message is not held in memory for the sake of those behind it.
constexpr qint64 mostBytesForStreams = qint64(64) << 20;

RowFacts factsOf(const BlockCursor &cursor)
{
    return {cursor.direction(), cursor.kind(), cursor.size()};
}

} // namespace

BlockScanner::BlockScanner(const Filter &filter, QString filePath, BlockIndex &blockIndex,
    const std::atomic_bool &cancelled)
    : m_matcher(filter, &cancelled)
    , m_streamCodecs(m_matcher.streamCodecs())
    , m_filePath(std::move(filePath))
    , m_blockIndex(blockIndex)
    , m_cancelled(cancelled)
{
    m_file.stopWhen([this] { return m_cancelled.load(std::memory_order_relaxed); });
}

void BlockScanner::scanInOrder(FieldStreams &streams)
{
    m_streams = &streams;
    m_streamCodecs.clear();
    m_matcher.setStreams(streams);
}

/// Says where the connection of the row begins, as far as that is known.
bool BlockScanner::mayBeInStream(const BlockCursor &cursor, qint64 row, Found &found) const
{
    const MessageKind kind = cursor.kind();
    if (kind == MessageKind::Open)
        found.openRow = row;
    if (kind != MessageKind::Text && kind != MessageKind::Binary)
        return false;
    const CodecMessage message{cursor.payload(), cursor.direction(), kind == MessageKind::Text,
        cursor.payload().size() == cursor.size()};
    return std::any_of(m_streamCodecs.begin(), m_streamCodecs.end(),
        [&message](const CodecPointer &codec) { return codec->needsStream(message); });
}

bool BlockScanner::open() { return m_file.isOpen() || m_file.openToRead(m_filePath); }

void BlockScanner::Range::add(qint64 row, MatchAnswer answer) const
{
    if (answer == MatchAnswer::Match)
        found.rows.append(row);
    else if (answer == MatchAnswer::GaveUp)
        ++found.undecided;
}

bool BlockScanner::scan(qint64 first, qint64 from, qint64 to, Found &found)
{
    const Range range{first, from, to, found};
    bool good = true;
    const auto scanData = [this, &range, &good](QByteArrayView data, const PendingBlock *tail) {
        BlockCursor cursor(data);
        if (cursor.next() && cursor.payload().size() < cursor.size())
            good = scanLarge(data, tail, range);
        else if (m_streams)
            scanRowsInOrder(data, range);
        else if (const TextMatcher *const required = m_matcher.required();
                 required && !(required->isFolded() && required->mayHideIn(data)))
            scanFor(*required, data, range);
        else
            scanRows(data, range);
    };
    // What is not in memory any more is in the file.
    if (const auto tail = m_blockIndex.tail(first))
        scanData(tail->data, &*tail);
    else
        good = open()
            && m_file.visitBlock(first, [&](QByteArrayView data) { scanData(data, nullptr); })
            && good;
    return good;
}

MatchAnswer BlockScanner::match(const BlockCursor &cursor)
{
    return m_matcher.match(factsOf(cursor), cursor.payload());
}

/// For a row of which the payload has the literal that is required.
MatchAnswer BlockScanner::matchToo(const BlockCursor &cursor)
{
    const bool isProven = m_matcher.isLiteralEnough() && isFrameKind(cursor.kind());
    if (!isProven)
        return match(cursor);
    return m_matcher.passesFacts(factsOf(cursor)) ? MatchAnswer::Match : MatchAnswer::NoMatch;
}

void BlockScanner::scanRows(QByteArrayView data, const Range &range)
{
    BlockCursor cursor(data);
    for (qint64 row = range.first; row < range.to && !m_cancelled && cursor.next(); ++row) {
        if (!m_streamCodecs.empty() && mayBeInStream(cursor, row, range.found)) {
            range.found.needsOrder = true;
            return;
        }
        if (row >= range.from)
            range.add(row, match(cursor));
    }
}

void BlockScanner::scanRowsInOrder(QByteArrayView data, const Range &range)
{
    BlockCursor cursor(data);
    for (qint64 row = range.first; row < range.to && !m_cancelled && cursor.next(); ++row) {
        if (row < m_streams->nextRow())
            continue;
        if (cursor.kind() == MessageKind::Open)
            range.found.openRow = row;
        m_streams->add(row, cursor.kind(), cursor.direction(), cursor.payload());
        if (row >= range.from)
            range.add(row, match(cursor));
    }
}

/// Looks for what all messages that pass must have in the whole block at once, and only then at
/// rows. Events may pass without it.
void BlockScanner::scanFor(const TextMatcher &required, QByteArrayView data, const Range &range)
{
    const QByteArray &literal = required.literal();
    if (required.isFolded())
        lowerAscii(data, m_lower);
    const QByteArrayView searched = required.isFolded() ? QByteArrayView(m_lower) : data;
    BlockCursor cursor(data);
    qint64 row = range.first - 1;
    qsizetype found = findBytes(searched, literal);
    while (row < range.to && !m_cancelled && cursor.next()) {
        if (++row >= range.to)
            return;
        if (!m_streamCodecs.empty() && mayBeInStream(cursor, row, range.found)) {
            range.found.needsOrder = true;
            return;
        }
        const bool isConcerned = required.concerns(cursor.kind());
        if (isConcerned && (found < 0 || found >= cursor.end()))
            continue;
        if (isConcerned && found < cursor.payloadBegin())
            found = findBytes(searched, literal, cursor.payloadBegin());
        const bool inside = found >= 0 && found + literal.size() <= cursor.end();
        if (row >= range.from && (!isConcerned || inside))
            range.add(row, matchToo(cursor));
        if (found >= 0 && found < cursor.end())
            found = findBytes(searched, literal, cursor.end());
    }
}

/// Whether the row is to be read, for the filter or for the streams.
bool BlockScanner::isWanted(qint64 row, const RowFacts &facts, const Range &range) const
{
    const bool mayPass = row >= range.from && row < range.to && m_matcher.passesFacts(facts);
    if (!m_streams)
        return mayPass;
    return row >= m_streams->nextRow() && row < range.to
        && (mayPass || facts.size <= mostBytesForStreams);
}

/// Also true when the row does not pass.
bool BlockScanner::scanLarge(QByteArrayView data, const PendingBlock *tail, const Range &range)
{
    BlockCursor cursor(data);
    cursor.next();
    const RowFacts facts = factsOf(cursor);
    if (!m_streamCodecs.empty() && range.first < range.to
        && mayBeInStream(cursor, range.first, range.found)) {
        range.found.needsOrder = true;
        return true;
    }
    if (!isWanted(range.first, facts, range))
        return true;
    PieceMatcher pieces(m_matcher, facts);
    if (m_matcher.needsPayload()) {
        if (tail && !tail->payloadFile)
            addWhole(pieces, tail->largePayload);
        else if (tail ? !addPayloadFile(pieces, *tail->payloadFile)
                      : !addParts(pieces, range.first, facts.size, cursor.payload()))
            return false;
    }
    if (m_streams)
        m_streams->add(range.first, facts.kind, facts.direction, pieces.whole());
    if (range.first >= range.from && m_matcher.passesFacts(facts))
        range.add(range.first, pieces.match());
    return true;
}

bool BlockScanner::addParts(PieceMatcher &pieces, qint64 row, qint64 size, QByteArrayView head)
{
    pieces.add(head, false);
    qint64 have = head.size();
    for (qint64 number = 0; have < size && !m_cancelled; ++number) {
        const auto part = m_file.readPart(row, number);
        if (!part || part->isEmpty() || part->size() > size - have)
            return false;
        have += part->size();
        pieces.add(*part, have == size);
    }
    return true;
}

void BlockScanner::addWhole(PieceMatcher &pieces, QByteArrayView payload) const
{
    for (qsizetype at = 0; at < payload.size() && !m_cancelled; at += partSize) {
        const qsizetype size = qMin(partSize, payload.size() - at);
        pieces.add(payload.sliced(at, size), at + size == payload.size());
    }
}

bool BlockScanner::addPayloadFile(PieceMatcher &pieces, const PayloadFile &payloadFile) const
{
    qint64 have = 0;
    while (have < payloadFile.size() && !m_cancelled) {
        const QByteArray part = payloadFile.read(have, partSize);
        if (part.isEmpty())
            return false;
        have += part.size();
        pieces.add(part, have == payloadFile.size());
    }
    return true;
}

} // namespace wasclean
