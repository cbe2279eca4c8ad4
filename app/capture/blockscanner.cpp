#include "app/capture/blockscanner.h"

#include "app/capture/bytesearch.h"
#include "app/message/payloadfile.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// A longer message is not held in memory for the sake of those behind it, nor to be split.
constexpr qint64 mostBytesForStreams = qint64(64) << 20;

RowFacts factsOf(const BlockCursor &cursor)
{
    return {cursor.direction(), cursor.kind(), cursor.size()};
}

} // namespace

BlockScanner::BlockScanner(const Filter &filter, RowSplit split, QString filePath,
    BlockIndex &blockIndex, const std::atomic_bool &cancelled)
    : m_matcher(filter, &cancelled)
    , m_split(std::move(split))
    , m_takesAll(filter.isEmpty())
    , m_streamCodecs(m_matcher.streamCodecs())
    , m_filePath(std::move(filePath))
    , m_blockIndex(blockIndex)
    , m_cancelled(cancelled)
{
    m_file.stopWhen([this] { return m_cancelled.load(std::memory_order_relaxed); });
    for (const CodecPointer &codec : FieldStreams::codecsWithStreams(m_split.codecs())) {
        if (std::find(m_streamCodecs.begin(), m_streamCodecs.end(), codec) == m_streamCodecs.end())
            m_streamCodecs.push_back(codec);
    }
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
        else if (const auto required = m_matcher.required(data))
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
    if (!good && m_takesAll) {
        addUnreadable(range);
        return true;
    }
    return good;
}

/// Without a filter, rows that cannot be read are there as well.
void BlockScanner::addUnreadable(const Range &range) const
{
    const RowSet &rows = range.found.rows;
    const qint64 last = rows.isEmpty() ? -1 : rows.at(rows.count() - 1);
    const qint64 end = std::min(range.to, m_blockIndex.endOf(range.first));
    for (qint64 row = std::max({range.first, range.from, last + 1}); row < end; ++row)
        range.found.rows.append(row);
}

bool BlockScanner::isSplit(qint64 row, const RowFacts &facts) const
{
    const bool isData = facts.kind == MessageKind::Text || facts.kind == MessageKind::Binary;
    return isData && facts.size <= mostBytesForStreams && m_split.codecOf(row);
}

/// False when the row has only one message.
bool BlockScanner::addSplit(
    qint64 row, const RowFacts &facts, QByteArrayView payload, const Range &range)
{
    const CodecPointer codec = m_split.codecOf(row);
    const DecodedMessage *meaning = m_streams ? m_streams->meaning(*codec) : nullptr;
    DecodedMessage alone;
    if (!meaning) {
        alone = codec->decode({payload, facts.direction, facts.kind == MessageKind::Text, true});
        meaning = &alone;
    }
    const std::size_t count = meaning->parts();
    if (count < 2)
        return false;
    const MatchAnswer ofRow = m_matcher.matchSchemas(facts, payload);
    PartsOfRow parts{row, quint16(count), {}};
    bool gaveUp = false;
    for (std::size_t i = 0; i < count && ofRow != MatchAnswer::NoMatch && !m_cancelled; ++i) {
        const MatchAnswer answer
            = m_matcher.matchPart(facts, payload, meaning->part(i, payload.size()));
        if (answer == MatchAnswer::Match && ofRow == MatchAnswer::Match)
            parts.wanted.push_back(quint16(i));
        else if (answer != MatchAnswer::NoMatch)
            gaveUp = true;
    }
    if (parts.wanted.empty()) {
        range.add(row, gaveUp ? MatchAnswer::GaveUp : MatchAnswer::NoMatch);
        return true;
    }
    if (parts.wanted.size() == count)
        parts.wanted.clear();
    range.found.rows.append(row);
    range.found.parts.push_back(std::move(parts));
    return true;
}

void BlockScanner::addRow(qint64 row, const BlockCursor &cursor, const Range &range)
{
    if (!m_split.spans.empty()) {
        const RowFacts facts = factsOf(cursor);
        if (!m_matcher.passesFacts(facts)
            || (isSplit(row, facts) && addSplit(row, facts, cursor.payload(), range)))
            return;
    }
    range.add(row, match(cursor));
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
            addRow(row, cursor, range);
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
            addRow(row, cursor, range);
    }
}

/// Of a row that has what all that pass must have.
void BlockScanner::addCandidate(qint64 row, const BlockCursor &cursor, const Range &range)
{
    if (m_split.spans.empty())
        range.add(row, matchToo(cursor));
    else
        addRow(row, cursor, range);
}

/// Looks for what all messages that pass must have in the whole block at once, and only then at
/// rows. Events may pass without it.
void BlockScanner::scanFor(const RequiredBytes &required, QByteArrayView data, const Range &range)
{
    const QByteArrayView literal = required.literal;
    if (required.isFolded)
        lowerAscii(data, m_lower);
    const QByteArrayView searched = required.isFolded ? QByteArrayView(m_lower) : data;
    BlockCursor cursor(data);
    qint64 row = range.first - 1;
    qsizetype found = findBytes(searched, literal);
    qsizetype escape = required.mayBeEscaped ? data.indexOf('\\') : -1;
    while (row < range.to && !m_cancelled && cursor.next()) {
        if (++row >= range.to)
            return;
        if (!m_streamCodecs.empty() && mayBeInStream(cursor, row, range.found)) {
            range.found.needsOrder = true;
            return;
        }
        if (found >= 0 && found < cursor.payloadBegin())
            found = findBytes(searched, literal, cursor.payloadBegin());
        if (escape >= 0 && escape < cursor.payloadBegin())
            escape = data.indexOf('\\', cursor.payloadBegin());
        const bool inside = found >= 0 && found + literal.size() <= cursor.end();
        const bool escaped = escape >= 0 && escape < cursor.end();
        if (row >= range.from && (inside || escaped || !required.concerns(cursor.kind())))
            addCandidate(row, cursor, range);
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
    const bool splits = !m_split.spans.empty() && isSplit(range.first, facts);
    const bool isForStreams = m_streams && facts.size <= mostBytesForStreams;
    PieceMatcher pieces(m_matcher, facts, splits || isForStreams);
    if (m_matcher.needsPayload() || splits || isForStreams) {
        if (tail && !tail->payloadFile)
            addWhole(pieces, tail->largePayload);
        else if (tail ? !addPayloadFile(pieces, *tail->payloadFile)
                      : !addParts(pieces, range.first, facts.size, cursor.payload()))
            return false;
    }
    if (isForStreams || (m_streams && m_matcher.needsWhole()))
        m_streams->add(range.first, facts.kind, facts.direction, pieces.whole());
    const bool isIn = range.first >= range.from && m_matcher.passesFacts(facts);
    if (isIn && !(splits && addSplit(range.first, facts, pieces.whole(), range)))
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
