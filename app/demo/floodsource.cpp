#include "app/demo/floodsource.h"

#include "app/demo/framewriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace wasclean::demo {

namespace {

constexpr std::string_view start = R"({"n":)";
constexpr std::string_view kindStart = R"(,"kind":")";
constexpr std::string_view padStart = R"(,"pad":")";

constexpr std::string_view kindOf(qint64 n)
{
    if (n % 50 == 0) {
        return "heartbeat";
    }
    return n % 5 == 0 ? "trade" : "quote";
}

void append(QByteArray &out, std::string_view text)
{
    out.append(text.data(), static_cast<qsizetype>(text.size()));
}

qsizetype sizeOf(std::string_view text) { return static_cast<qsizetype>(text.size()); }

} // namespace

FloodSource::FloodSource(qint64 count, qint64 bytes)
    : m_count(count)
    , m_bytes(bytes)
{ }

QByteArray FloodSource::take(qsizetype size, qint64 most)
{
    constexpr qsizetype overhead = 64;
    const qint64 number = std::min(most, left());
    QByteArray out;
    // No more than is needed: the socket keeps the whole block until its last byte is sent.
    out.reserve(std::min<qint64>(size / (m_bytes + overhead) + 1, number) * (m_bytes + overhead));
    for (const qint64 end = m_taken + number; m_taken < end && out.size() < size;) {
        appendNext(out);
    }
    return out;
}

void FloodSource::appendNext(QByteArray &out)
{
    ++m_taken;
    std::array<char, 20> digits{};
    const char *digitsEnd = std::to_chars(digits.begin(), digits.end(), m_taken).ptr;
    const std::string_view number(digits.data(), static_cast<size_t>(digitsEnd - digits.data()));
    const std::string_view kind = kindOf(m_taken);

    qsizetype size = sizeOf(start) + sizeOf(number) + 1;
    const qsizetype padCost = sizeOf(padStart) + 1;
    const qsizetype kindCost = sizeOf(kindStart) + sizeOf(kind) + 1;
    const bool withPad = size + padCost <= m_bytes;
    size += withPad ? padCost : 0;
    const bool withKind = withPad && size + kindCost <= m_bytes;
    size += withKind ? kindCost : 0;
    const qsizetype padding = withPad ? m_bytes - size : 0;

    out.append(frameHeader(Opcode::Text, size + padding));
    append(out, start);
    append(out, number);
    if (withKind) {
        append(out, kindStart);
        append(out, kind);
        out.append('"');
    }
    if (withPad) {
        append(out, padStart);
        out.append(padding, 'x');
        out.append('"');
    }
    out.append('}');
}

} // namespace wasclean::demo
