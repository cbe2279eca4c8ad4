#include "app/wire/frames/inflater.h"

#define ZLIB_CONST
#include <zlib.h>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

constexpr qsizetype smallestStep = 1024;
constexpr qsizetype largestStep = qsizetype(256) * 1024;

bool isBetweenBlocks(const z_stream &stream)
{
    // See inflate() in zlib.h.
    constexpr int betweenBlocks = 128;
    constexpr int unusedBits = 63;
    return (stream.data_type & betweenBlocks) != 0 && (stream.data_type & unusedBits) == 0;
}

} // namespace

Inflater::Inflater(int windowBits, bool noContextTakeover)
    : m_stream(newInflateStream(-windowBits))
    , m_windowBits(windowBits)
    , m_hasSmallWindow(windowBits < MAX_WBITS)
    , m_noContextTakeover(noContextTakeover)
{ }

int Inflater::fill(char *begin, qsizetype size)
{
    z_stream &stream = *m_stream;
    stream.next_out = reinterpret_cast<Bytef *>(begin);
    stream.avail_out = uInt(size);
    if (!m_hasSmallWindow)
        return inflate(&stream, Z_SYNC_FLUSH);

    // What one call gives counts for zlib as if it were in the window, too. Byte by byte, a
    // reference beyond the window is refused however the message is cut.
    int result = Z_OK;
    qsizetype left = size;
    do {
        stream.avail_out = 1;
        result = inflate(&stream, Z_SYNC_FLUSH);
        left -= 1 - qsizetype(stream.avail_out);
    } while (result == Z_OK && stream.avail_out == 0 && left > 0);
    stream.avail_out = uInt(left);
    return result;
}

Inflater::Result Inflater::add(QByteArrayView packed, QByteArray &message, qint64 limit)
{
    prepareZlib();
    m_isInsideMessage = true;
    m_stream->next_in = reinterpret_cast<const Bytef *>(packed.data());
    m_stream->avail_in = uInt(packed.size());
    int result = Z_OK;
    do {
        const qsizetype size = message.size();
        if (size > limit)
            return Result::TooLarge;
        // In few steps: after each of them zlib copies its window.
        const qsizetype wanted = std::max(packed.size() * 2, m_lastSize + smallestStep - size);
        message.resize(size + std::clamp(wanted, smallestStep, largestStep));
        result = fill(message.data() + size, message.size() - size);
        message.chop(qsizetype(m_stream->avail_out));
        m_isBetweenBlocks = isBetweenBlocks(*m_stream);
        // A block that says it is the last ends a stream, not the message (RFC 7692, 7.2.3.4).
        if (result == Z_STREAM_END)
            reset();
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return Result::Damaged;
    } while (m_stream->avail_in > 0 || m_stream->avail_out == 0);
    return message.size() > limit ? Result::TooLarge : Result::Good;
}

Inflater::Result Inflater::finish(QByteArray &message, qint64 limit)
{
    // The sender leaves this out (RFC 7692, 7.2.1).
    const Result result = add(QByteArrayView("\x00\x00\xff\xff", 4), message, limit);
    m_lastSize = message.size();
    m_isInsideMessage = false;
    if (result == Result::Good && m_noContextTakeover)
        reset();
    return result;
}

Inflater::Result Inflater::addLast(QByteArrayView packed, QByteArray &message, qint64 limit)
{
    if (canInflateWhole() && inflateWhole(packed, message, limit))
        return Result::Good;
    const Result result = add(packed, message, limit);
    return result == Result::Good ? finish(message, limit) : result;
}

bool Inflater::canInflateWhole() const
{
    return !m_isInsideMessage && (m_last == Last::MessageInflater || m_isBetweenBlocks);
}

bool Inflater::inflateWhole(QByteArrayView packed, QByteArray &message, qint64 limit)
{
    if (!m_messageInflater)
        m_messageInflater = std::make_unique<MessageInflater>(m_windowBits);
    if (m_last == Last::Zlib) {
        std::array<Bytef, 1 << MAX_WBITS> window;
        uInt size = 0;
        inflateGetDictionary(m_stream.get(), window.data(), &size);
        m_messageInflater->setHistory({window.data(), qsizetype(size)});
    }
    m_last = Last::MessageInflater;
    if (!m_messageInflater->inflate(packed, message, limit))
        return false;
    if (m_noContextTakeover)
        m_messageInflater->setHistory({});
    return true;
}

/// Gives zlib what the next message may refer back to.
void Inflater::prepareZlib()
{
    if (m_last == Last::Zlib)
        return;
    m_last = Last::Zlib;
    reset();
    const QByteArrayView history = m_messageInflater->history();
    inflateSetDictionary(
        m_stream.get(), reinterpret_cast<const Bytef *>(history.data()), uInt(history.size()));
}

void Inflater::reset()
{
    inflateReset(m_stream.get());
    m_isBetweenBlocks = true;
}

} // namespace wasclean
