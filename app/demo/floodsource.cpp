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
constexpr std::string_view padEnd = R"("})";
constexpr std::string_view messageEnd = "}";
/// The payload of the largest frame.
constexpr qsizetype maxFrame = qsizetype(32) * 1024;

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
    const qsizetype each = std::min(m_bytes, maxFrame) + overhead;
    out.reserve(std::min<qint64>(size / each + 1, number) * each);
    for (const qint64 end = m_taken + number; m_taken < end && out.size() < size;) {
        if (m_rest > 0) {
            continueMessage(out);
        } else {
            beginMessage(out);
        }
    }
    return out;
}

void FloodSource::continueMessage(QByteArray &out)
{
    // The last frame has all of the end.
    const bool isLast = m_rest <= maxFrame;
    const qsizetype size = isLast ? m_rest : std::min(maxFrame, m_rest - sizeOf(padEnd));
    out.append(frameHeader(Opcode::Continuation, size, isLast ? Part::Last : Part::MoreFollows));
    if (isLast) {
        out.append(size - sizeOf(padEnd), 'x');
        append(out, padEnd);
        ++m_taken;
    } else {
        out.append(size, 'x');
    }
    m_rest -= size;
}

void FloodSource::beginMessage(QByteArray &out)
{
    const qint64 count = m_taken + 1;
    std::array<char, 20> digits{};
    const char *digitsEnd = std::to_chars(digits.begin(), digits.end(), count).ptr;
    const std::string_view number(digits.data(), static_cast<size_t>(digitsEnd - digits.data()));
    const std::string_view kind = kindOf(count);

    qsizetype size = sizeOf(start) + sizeOf(number) + 1;
    const qsizetype padCost = sizeOf(padStart) + 1;
    const qsizetype kindCost = sizeOf(kindStart) + sizeOf(kind) + 1;
    const bool withPad = size + padCost <= m_bytes;
    size += withPad ? padCost : 0;
    const bool withKind = withPad && size + kindCost <= m_bytes;
    size += withKind ? kindCost : 0;
    const qsizetype padding = withPad ? m_bytes - size : 0;

    const qsizetype total = size + padding;
    const bool isWhole = total <= maxFrame;
    const qsizetype frameSize = isWhole ? total : std::min(maxFrame, total - sizeOf(padEnd));
    out.append(frameHeader(Opcode::Text, frameSize, isWhole ? Part::Last : Part::MoreFollows));
    const qsizetype payloadStart = out.size();
    append(out, start);
    append(out, number);
    if (withKind) {
        append(out, kindStart);
        append(out, kind);
        out.append('"');
    }
    if (withPad) {
        append(out, padStart);
    }
    if (!isWhole) {
        out.append(payloadStart + frameSize - out.size(), 'x');
        m_rest = total - frameSize;
        return;
    }
    out.append(padding, 'x');
    append(out, withPad ? padEnd : messageEnd);
    ++m_taken;
}

} // namespace wasclean::demo
