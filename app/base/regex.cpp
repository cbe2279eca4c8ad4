#include "app/base/regex.h"

#include "app/base/deleter.h"
#include "app/base/javascriptpattern.h"

#include <QUtf8StringView>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace wasclean {

namespace {

using CodePointer = std::unique_ptr<pcre2_code, Deleter<pcre2_code_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Deleter<pcre2_match_data_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, Deleter<pcre2_match_context_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Deleter<pcre2_jit_stack_free>>;

/// Roughly the bytes that a quick search may look at before it asks whether it was cancelled.
constexpr qsizetype quickEffort = qsizetype(1) << 28;
/// What a counted search may spend on a text, and on each byte of it besides. A step of the
/// expression costs some thirty times as much as a byte that is passed over.
constexpr qint64 baseEffort = qint64(1) << 23;
constexpr qint64 effortPerByte = 128;
constexpr qint64 mostEffort = qint64(1) << 31;
constexpr qint64 effortPerStep = 32;
/// The stack of compiled code grows on demand; what it cannot hold is given up.
constexpr size_t smallestStack = size_t(32) * 1024;
constexpr size_t largestStack = size_t(64) * 1024 * 1024;
/// The same for where no code can be compiled, in KiB.
constexpr quint32 heapLimit = 64 * 1024;

/// What each thread needs to match, kept for the next text.
struct Scratch
{
    /// Room for the whole match.
    MatchData data{pcre2_match_data_create(1, nullptr)};
    MatchContext context{pcre2_match_context_create(nullptr)};
    JitStack stack{pcre2_jit_stack_create(smallestStack, largestStack, nullptr)};

    Scratch()
    {
        pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
        pcre2_set_heap_limit(context.get(), heapLimit);
    }
};

Scratch &scratch()
{
    static thread_local Scratch ofThread;
    return ofThread;
}

PCRE2_SPTR units(QByteArrayView bytes)
{
    // An empty view may have no address, which the library takes for an error.
    return reinterpret_cast<PCRE2_SPTR>(bytes.isEmpty() ? "" : bytes.data());
}

CodePointer compile(const QByteArray &pattern, quint32 options, int *error, size_t *offset)
{
    CodePointer code(
        pcre2_compile(units(pattern), size_t(pattern.size()), options, error, offset, nullptr));
    // Where code cannot be compiled to machine code, it is interpreted.
    if (code)
        pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE);
    return code;
}

/// Counts what a search costs, and ends one that costs too much or is not wanted any more.
class Effort
{
public:
    Effort(qsizetype textSize, bool hasBackReferences, const std::atomic_bool *cancelled)
        : m_left(std::min(baseEffort + effortPerByte * textSize, mostEffort))
        // Comparing with a group may pass over as much as the text.
        , m_perStep(effortPerStep + (hasBackReferences ? textSize / 16 : 0))
        , m_cancelled(cancelled)
    { }

    /// Called by the library before each item of the expression.
    static int count(pcre2_callout_block *block, void *effort)
    {
        return static_cast<Effort *>(effort)->step(qsizetype(block->current_position))
            ? 0
            : PCRE2_ERROR_CALLOUT;
    }

private:
    bool step(qsizetype position)
    {
        m_left -= m_perStep + qAbs(position - std::exchange(m_position, position));
        return m_left > 0 && !(m_cancelled && m_cancelled->load(std::memory_order_relaxed));
    }

    qint64 m_left;
    qint64 m_perStep;
    qsizetype m_position = 0;
    const std::atomic_bool *m_cancelled;
};

MatchAnswer answerOf(int result)
{
    if (result >= 0)
        return MatchAnswer::Match;
    return result == PCRE2_ERROR_NOMATCH ? MatchAnswer::NoMatch : MatchAnswer::GaveUp;
}

} // namespace

/// The expression twice: as it is, and with calls between its items that count the effort, which
/// makes it slower by half or more.
struct Regex::Compiled
{
    CodePointer quick;
    CodePointer counted;
    quint32 backReferences = 0;
    /// Whether the expression depends on where the search begins, so that it must be one search.
    bool isOneSearch = false;

    /// Text must be UTF-8.
    MatchAnswer search(pcre2_match_data *match, QByteArrayView text, qsizetype from,
        const std::atomic_bool *cancelled) const;

private:
    MatchAnswer searchQuickly(pcre2_match_data *match, QByteArrayView text, qsizetype from,
        const std::atomic_bool *cancelled) const;
    MatchAnswer searchCounted(pcre2_match_data *match, QByteArrayView text, qsizetype from,
        const std::atomic_bool *cancelled) const;
};

MatchAnswer Regex::Compiled::search(pcre2_match_data *match, QByteArrayView text, qsizetype from,
    const std::atomic_bool *cancelled) const
{
    return isOneSearch ? searchCounted(match, text, from, cancelled)
                       : searchQuickly(match, text, from, cancelled);
}

/// The limits of the library count for each place where a match may begin, and count no byte that
/// is passed over. So only some places are tried at a time, with a limit that none of them can use
/// up; the first that does makes the rest of the text a matter of the counted search.
MatchAnswer Regex::Compiled::searchQuickly(pcre2_match_data *match, QByteArrayView text,
    qsizetype from, const std::atomic_bool *cancelled) const
{
    constexpr qsizetype usualLimit = 256;
    constexpr qsizetype smallestLimit = 64;
    constexpr qsizetype fewestPlaces = 16;
    Scratch &mine = scratch();
    const qsizetype size = text.size() + 1;
    const qsizetype places
        = std::min(std::max(quickEffort / size / usualLimit, fewestPlaces), size);
    const qsizetype limit = std::max(quickEffort / size / places, smallestLimit);
    pcre2_set_match_limit(mine.context.get(), quint32(limit));
    pcre2_set_callout(mine.context.get(), nullptr, nullptr);
    while (from < size) {
        const qsizetype last = std::min(from + places, size) - 1;
        pcre2_set_offset_limit(mine.context.get(), size_t(last));
        const int result = pcre2_match(quick.get(), units(text), size_t(text.size()), size_t(from),
            PCRE2_NO_UTF_CHECK, match, mine.context.get());
        if (result == PCRE2_ERROR_MATCHLIMIT)
            return searchCounted(match, text, from, cancelled);
        if (result != PCRE2_ERROR_NOMATCH)
            return answerOf(result);
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return MatchAnswer::GaveUp;
        // Not in the middle of a character.
        for (from = last + 1; from < text.size() && (quint8(text[from]) & 0xc0) == 0x80;)
            ++from;
    }
    return MatchAnswer::NoMatch;
}

MatchAnswer Regex::Compiled::searchCounted(pcre2_match_data *match, QByteArrayView text,
    qsizetype from, const std::atomic_bool *cancelled) const
{
    constexpr quint32 noLimit = std::numeric_limits<quint32>::max();
    Scratch &mine = scratch();
    Effort effort(text.size(), backReferences > 0, cancelled);
    pcre2_set_match_limit(mine.context.get(), noLimit);
    pcre2_set_offset_limit(mine.context.get(), PCRE2_UNSET);
    pcre2_set_callout(mine.context.get(), &Effort::count, &effort);
    return answerOf(pcre2_match(counted.get(), units(text), size_t(text.size()), size_t(from),
        PCRE2_NO_UTF_CHECK, match, mine.context.get()));
}

Regex::Regex(const QString &pattern, Qt::CaseSensitivity sensitivity)
{
    compileAll(pattern, sensitivity == Qt::CaseInsensitive ? PCRE2_CASELESS : 0);
}

Regex::Regex(const QString &pattern, Dialect dialect)
{
    if (dialect == Dialect::JavaScript)
        compileAll(perlPatternOf(pattern),
            PCRE2_ALLOW_EMPTY_CLASS | PCRE2_ALT_BSUX | PCRE2_DOLLAR_ENDONLY
                | PCRE2_MATCH_UNSET_BACKREF);
    else
        compileAll(pattern, 0);
}

void Regex::compileAll(const QString &pattern, quint32 options)
{
    const QByteArray utf8 = pattern.toUtf8();
    // Half a character would not be UTF-8 any more.
    options |= PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C;
    int error = 0;
    size_t offset = 0;
    auto compiled = std::make_shared<Compiled>();
    compiled->quick = compile(utf8, options | PCRE2_USE_OFFSET_LIMIT, &error, &offset);
    if (compiled->quick) {
        compiled->counted
            = compile(utf8, options | PCRE2_USE_OFFSET_LIMIT | PCRE2_AUTO_CALLOUT, &error, &offset);
    }
    if (!compiled->counted) {
        std::array<PCRE2_UCHAR, 256> text{};
        pcre2_get_error_message(error, text.data(), text.size());
        m_problem = QString::fromUtf8(reinterpret_cast<const char *>(text.data()));
        m_problemColumn = QString::fromUtf8(utf8.first(qsizetype(offset))).size() + 1;
        return;
    }
    pcre2_pattern_info(compiled->quick.get(), PCRE2_INFO_BACKREFMAX, &compiled->backReferences);
    // The verbs of Perl and \G, wherever they stand; more than need be is only slower.
    compiled->isOneSearch = utf8.contains("(*") || utf8.contains("\\G");
    m_compiled = std::move(compiled);
}

MatchAnswer Regex::match(QByteArrayView text, const std::atomic_bool *cancelled) const
{
    return matchPart(text, true, true, cancelled);
}

MatchAnswer Regex::matchPart(
    QByteArrayView part, bool isFirst, bool isLast, const std::atomic_bool *cancelled) const
{
    if (!m_compiled)
        return MatchAnswer::GaveUp;
    if (!QUtf8StringView(part.data(), part.size()).isValidUtf8()) {
        const QByteArray repaired = QString::fromUtf8(part).toUtf8();
        return matchPart(repaired, isFirst, isLast, cancelled);
    }
    qsizetype from = 0;
    if (!isFirst && !part.isEmpty()) {
        for (from = 1; from < part.size() && (quint8(part[from]) & 0xc0) == 0x80;)
            ++from;
    }
    pcre2_match_data *const match = scratch().data.get();
    const MatchAnswer answer = m_compiled->search(match, part, from, cancelled);
    if (answer != MatchAnswer::Match || isLast)
        return answer;
    const size_t end = pcre2_get_ovector_pointer(match)[1];
    return end < size_t(part.size()) ? MatchAnswer::Match : MatchAnswer::NoMatch;
}

Regex::Captured Regex::capture(QByteArrayView text) const
{
    if (!m_compiled)
        return {MatchAnswer::GaveUp, {}};
    if (!QUtf8StringView(text.data(), text.size()).isValidUtf8()) {
        const QByteArray repaired = QString::fromUtf8(text).toUtf8();
        return capture(repaired);
    }
    const MatchData match(pcre2_match_data_create_from_pattern(m_compiled->quick.get(), nullptr));
    Captured captured{m_compiled->search(match.get(), text, 0, nullptr), {}};
    if (captured.answer != MatchAnswer::Match)
        return captured;
    const size_t *const places = pcre2_get_ovector_pointer(match.get());
    for (quint32 group = 0; group < pcre2_get_ovector_count(match.get()); ++group) {
        const size_t begin = places[std::size_t(2) * group];
        const size_t end = places[std::size_t(2) * group + 1];
        // \K in a lookahead can put the beginning behind the end.
        captured.groups.append(begin == PCRE2_UNSET || begin > end
                ? QString()
                : QString::fromUtf8(text.sliced(qsizetype(begin), qsizetype(end - begin))));
    }
    return captured;
}

QStringList Regex::groupNames() const
{
    if (!m_compiled)
        return {};
    quint32 groups = 0;
    quint32 count = 0;
    quint32 entrySize = 0;
    PCRE2_SPTR table = nullptr;
    const pcre2_code *const code = m_compiled->quick.get();
    pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &groups);
    pcre2_pattern_info(code, PCRE2_INFO_NAMECOUNT, &count);
    pcre2_pattern_info(code, PCRE2_INFO_NAMEENTRYSIZE, &entrySize);
    pcre2_pattern_info(code, PCRE2_INFO_NAMETABLE, &table);
    QStringList names;
    names.resize(qsizetype(groups) + 1);
    for (; count > 0; --count, table += entrySize) {
        const int group = table[0] << 8 | table[1];
        names[group] = QString::fromUtf8(reinterpret_cast<const char *>(table + 2));
    }
    return names;
}

} // namespace wasclean
