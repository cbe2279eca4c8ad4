#include "app/capture/rowmatcher.h"

#include <algorithm>

namespace wasclean {

namespace {

/// How much of a large message is looked at again with the next piece of it, so that what lies
/// across both is found.
constexpr qsizetype minOverlap = qsizetype(64) * 1024;

Filter::Directions flagOf(Direction direction)
{
    switch (direction) {
    case Direction::Sent:
        return Filter::Sent;
    case Direction::Received:
        return Filter::Received;
    case Direction::None:
        break;
    }
    return {};
}

Filter::Kinds flagOf(MessageKind kind) { return Filter::KindFlag(1 << int(kind)); }

/// The facts in an Open or Close row are for machines: all of them would be found by "time".
QByteArrayView textOf(MessageKind kind, QByteArrayView payload)
{
    if (kind != MessageKind::Open && kind != MessageKind::Close)
        return payload;
    const qsizetype end = payload.indexOf('\n');
    return end < 0 ? payload : payload.first(end);
}

/// What a term says of a row, given whether its text was found.
MatchAnswer answerOf(const TextMatcher &term, MatchAnswer found)
{
    return term.isExclude() ? negated(found) : found;
}

/// "No" of either is certain, whatever the other would have said.
MatchAnswer both(MatchAnswer a, MatchAnswer b)
{
    if (a == MatchAnswer::NoMatch || b == MatchAnswer::NoMatch)
        return MatchAnswer::NoMatch;
    return a == MatchAnswer::Match ? b : a;
}

template <typename Flags>
bool takes(Flags wanted, Flags unwanted, Flags flag)
{
    return (!wanted || (wanted & flag)) && !(unwanted & flag);
}

} // namespace

RowMatcher::RowMatcher(const Filter &filter, const std::atomic_bool *cancelled)
    : m_filter(filter)
    , m_cancelled(cancelled)
    , m_wantedKinds(filter.wantedKinds())
{
    for (const Filter::Text &term : filter.texts)
        m_texts.emplace_back(term, cancelled);
    // Expressions last, because they take longest.
    std::stable_partition(m_texts.begin(), m_texts.end(),
        [](const TextMatcher &text) { return text.syntax() != Filter::Syntax::Regex; });
    for (const Filter::Json &json : filter.jsons)
        m_jsons.push_back({JsonMatcher(json.term), json.exclude, json.ofEvents});
    for (const Filter::Decoded &decoded : filter.decoded)
        m_decoded.push_back(
            {JsonMatcher(decoded.term), decoded.codecs, decoded.exclude, decoded.ofEvents});
    chooseRequired();
}

void RowMatcher::chooseRequired()
{
    qsizetype longest = 0;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const qsizetype length = m_texts[i].isExclude() ? 0 : m_texts[i].literal().size();
        if (length > longest) {
            longest = length;
            m_required = qsizetype(i);
        }
    }
}

std::optional<RequiredBytes> RowMatcher::required(QByteArrayView block) const
{
    if (m_required >= 0) {
        const TextMatcher &text = m_texts[size_t(m_required)];
        if (text.isFolded() && text.mayHideIn(block))
            return {};
        return RequiredBytes{text.literal(), text.isFolded(), false, text.isOfEvents()};
    }
    const auto json = std::find_if(m_jsons.begin(), m_jsons.end(), [](const JsonTermMatcher &term) {
        return !term.exclude && !term.matcher.literal().isEmpty();
    });
    if (json == m_jsons.end())
        return {};
    return RequiredBytes{json->matcher.literal(), false, true, json->ofEvents};
}

CodecList RowMatcher::streamCodecs() const
{
    CodecList all;
    for (const FieldMatcher &term : m_decoded) {
        for (const CodecPointer &codec : FieldStreams::codecsWithStreams(term.codecs)) {
            if (std::find(all.begin(), all.end(), codec) == all.end())
                all.push_back(codec);
        }
    }
    return all;
}

bool RowMatcher::needsWhole() const
{
    return !m_jsons.empty() || !m_decoded.empty() || !m_filter.schemas.empty()
        || std::any_of(m_texts.begin(), m_texts.end(),
            [](const TextMatcher &text) { return text.syntax() == Filter::Syntax::Whole; });
}

bool RowMatcher::isLiteralEnough() const
{
    return m_texts.size() == 1 && m_jsons.empty() && m_decoded.empty() && m_filter.schemas.empty()
        && m_required == 0 && m_texts.front().syntax() == Filter::Syntax::Contains;
}

bool RowMatcher::passesFacts(const RowFacts &facts) const
{
    if (!takes(m_wantedKinds, m_filter.excludedKinds, flagOf(facts.kind)))
        return false;
    // Events have neither a direction nor a size.
    return !isFrameKind(facts.kind)
        || (takes(m_filter.directions, m_filter.excludedDirections, flagOf(facts.direction))
            && passesSizes(facts));
}

bool RowMatcher::passesSizes(const RowFacts &facts) const
{
    return std::all_of(m_filter.sizes.begin(), m_filter.sizes.end(), [&facts](const auto &size) {
        const bool inside = facts.size >= size.least && facts.size <= size.most;
        return inside != size.exclude;
    });
}

/// Whether one of the codecs reads the value in the message.
bool RowMatcher::passesFields(const RowFacts &facts, QByteArrayView payload) const
{
    const bool isData = facts.kind == MessageKind::Text || facts.kind == MessageKind::Binary;
    const CodecMessage message{payload, facts.direction, facts.kind == MessageKind::Text, true};
    return std::all_of(m_decoded.begin(), m_decoded.end(), [&](const FieldMatcher &term) {
        if (!term.ofEvents && !isFrameKind(facts.kind))
            return true;
        const auto isMet = [&term](const DecodedMessage &decoded) {
            return std::any_of(decoded.records.begin(), decoded.records.end(),
                [&term](
                    const DecodedRecord &record) { return term.matcher.matches(record.fields); });
        };
        const auto hasValue = [&](const CodecPointer &codec) {
            const DecodedMessage *const known = m_streams ? m_streams->meaning(*codec) : nullptr;
            return isMet(known ? *known : codec->decode(message));
        };
        const bool holds = isData && std::any_of(term.codecs.begin(), term.codecs.end(), hasValue);
        return holds != term.exclude;
    });
}

MatchAnswer RowMatcher::matchSchema(
    const Filter::Schema &term, const RowFacts &facts, QByteArrayView payload)
{
    constexpr qsizetype mostRequests = 10'000;
    const auto holds = [&term](bool does) {
        return does != term.exclude ? MatchAnswer::Match : MatchAnswer::NoMatch;
    };
    if (!isFrameKind(facts.kind))
        return term.ofEvents ? MatchAnswer::NoMatch : MatchAnswer::Match;
    const std::optional<MessageSchema> &schema = term.schemas.of(facts.direction);
    if (facts.kind != MessageKind::Text || !schema)
        return holds(false);
    const MessageSchema::Request request = schema->requestIn(payload);
    if (!request.id.isEmpty() && m_requests.size() < mostRequests)
        m_requests.insert(request.id, request.action);
    const QString action = m_requests.value(schema->requestOf(payload));
    const MessageVerdict verdict = schema->check(payload, facts.direction, action, m_cancelled);
    if (!verdict.isConcerned)
        return holds(false);
    if (verdict.report.verdict == SchemaReport::Verdict::Unknown)
        return MatchAnswer::GaveUp;
    return holds(verdict.isFaulty() == term.isFaulty);
}

MatchAnswer RowMatcher::matchSchemas(const RowFacts &facts, QByteArrayView payload)
{
    MatchAnswer all = MatchAnswer::Match;
    for (const Filter::Schema &term : m_filter.schemas)
        all = both(all, matchSchema(term, facts, payload));
    return all;
}

MatchAnswer RowMatcher::matchTexts(MessageKind kind, QByteArrayView payload)
{
    const QByteArrayView text = textOf(kind, payload);
    MatchAnswer all = MatchAnswer::Match;
    for (TextMatcher &term : m_texts) {
        if (!term.concerns(kind))
            continue;
        all = both(all, answerOf(term, term.found(text)));
        if (all == MatchAnswer::NoMatch)
            return all;
    }
    return all;
}

bool RowMatcher::passesJsons(MessageKind kind, QByteArrayView payload) const
{
    return std::all_of(m_jsons.begin(), m_jsons.end(), [&](const JsonTermMatcher &term) {
        if (!term.ofEvents && !isFrameKind(kind))
            return true;
        const bool holds = kind == MessageKind::Text && term.matcher.matches(payload);
        return holds != term.exclude;
    });
}

MatchAnswer RowMatcher::matchPayload(const RowFacts &facts, QByteArrayView payload)
{
    const MatchAnswer all = matchTexts(facts.kind, payload);
    if (all == MatchAnswer::NoMatch || !passesJsons(facts.kind, payload)
        || !passesFields(facts, payload))
        return MatchAnswer::NoMatch;
    // What takes longest comes last.
    return m_filter.schemas.empty() ? all : both(all, matchSchemas(facts, payload));
}

MatchAnswer RowMatcher::matchPart(
    const RowFacts &facts, QByteArrayView payload, const DecodedRecord &record)
{
    const QByteArrayView own
        = record.begin < 0 ? payload : payload.sliced(record.begin, record.size);
    const MatchAnswer all = matchTexts(facts.kind, own);
    if (all == MatchAnswer::NoMatch || !passesJsons(facts.kind, own))
        return MatchAnswer::NoMatch;
    const bool hasFields
        = std::all_of(m_decoded.begin(), m_decoded.end(), [&record](const FieldMatcher &term) {
              return term.matcher.matches(record.fields) != term.exclude;
          });
    return hasFields ? all : MatchAnswer::NoMatch;
}

PieceMatcher::PieceMatcher(RowMatcher &matcher, const RowFacts &facts, bool needsWhole)
    : m_matcher(matcher)
    , m_facts(facts)
    , m_overlap(minOverlap)
    , m_needsWhole(needsWhole || matcher.needsWhole())
    , m_found(matcher.texts().size(), MatchAnswer::NoMatch)
{
    for (const TextMatcher &text : matcher.texts())
        m_overlap = std::max(m_overlap, 4 * text.literal().size());
}

void PieceMatcher::add(QByteArrayView piece, bool isLast)
{
    m_window.append(piece);
    if (m_needsWhole)
        return;
    look(isLast);
    if (isLast || m_window.size() <= m_overlap + 3)
        return;
    // Not in the middle of a character, of which at most three bytes continue it.
    qsizetype start = m_window.size() - m_overlap;
    for (int i = 0; i < 3 && (quint8(m_window[start]) & 0xc0) == 0x80; ++i)
        --start;
    m_window.remove(0, start);
    m_isFirst = false;
}

void PieceMatcher::look(bool isLast)
{
    std::vector<TextMatcher> &texts = m_matcher.texts();
    for (size_t i = 0; i < texts.size(); ++i) {
        // What one window leaves open, a match in a later one decides.
        const MatchAnswer answer = m_found[i] == MatchAnswer::Match
            ? MatchAnswer::Match
            : texts[i].foundInWindow(m_window, m_isFirst, isLast);
        if (answer != MatchAnswer::NoMatch)
            m_found[i] = answer;
    }
}

MatchAnswer PieceMatcher::match()
{
    if (m_needsWhole)
        return m_matcher.matchPayload(m_facts, m_window);
    const std::vector<TextMatcher> &texts = m_matcher.texts();
    MatchAnswer all = MatchAnswer::Match;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].concerns(m_facts.kind))
            all = both(all, answerOf(texts[i], m_found[i]));
    }
    return all;
}

} // namespace wasclean
