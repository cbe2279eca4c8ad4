#include "app/wire/relay/readpiece.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// No more of a frame is moved so that it is in one place with its end; a longer one that is cut
/// becomes a row of its own.
constexpr quint64 mostMoved = quint64(16) * 1024;
/// Less is copied, or blocks would hold much more memory than they have rows.
constexpr qsizetype leastBlock = EncodedRows::maxBytes / 2;
/// A block does not have more rows, see maxRowsPerBlock in app/capture/block.h.
constexpr qint64 mostRows = EncodedRows::maxBytes / messageHeaderSize;

QByteArray headerOf(const WholeMessage &message)
{
    FrameHeader header;
    header.opcode = message.kind == MessageKind::Text ? OpText : OpBinary;
    header.payloadLength = quint64(message.payload.size());
    return encodeHeader(header);
}

} // namespace

ReadPiece::ReadPiece()
    : m_memory(EncodedRows::maxBytes, Qt::Uninitialized)
{ }

void ReadPiece::prepare(quint64 bytesBegun)
{
    m_readBegin = messageHeaderSize + (bytesBegun <= mostMoved ? qsizetype(bytesBegun) : 0);
    m_room = m_memory.size() - m_readBegin;
}

void ReadPiece::endAtFrame(qint64 bytesMissing, qint64 frameSize)
{
    if (frameSize == 0 || bytesMissing > m_room)
        return;
    const qint64 whole = bytesMissing + (m_room - bytesMissing) / frameSize * frameSize;
    if (whole >= m_room / 2)
        m_room = whole;
}

QByteArrayView ReadPiece::begin(qint64 bytesLeft, quint64 bytesBegun)
{
    restart();
    const bool fits = bytesBegun <= quint64(m_readBegin - messageHeaderSize);
    m_begun = fits ? qsizetype(bytesBegun) : 0;
    return QByteArrayView(m_memory).sliced(m_readBegin, std::min<qint64>(bytesLeft, m_room));
}

void ReadPiece::restart()
{
    m_begun = 0;
    m_count = 0;
    m_isMixed = false;
    m_cut.reset();
}

void ReadPiece::add(const WholeMessage &message)
{
    const char *const end = message.payload.data() + message.payload.size();
    add(end - m_memory.constData() - qsizetype(message.wireBytes), message);
}

bool ReadPiece::addCut(const WholeMessage &message)
{
    if (m_begun == 0 || m_count > 0)
        return false;
    m_cut = message;
    add(m_readBegin - m_begun, message);
    return true;
}

void ReadPiece::add(qsizetype begin, const WholeMessage &message)
{
    if (m_count == 0) {
        m_framesBegin = begin;
        m_time = message.time;
    } else if (begin != m_framesEnd || message.time != m_time) {
        m_isMixed = true;
    }
    m_framesEnd = begin + qsizetype(message.wireBytes);
    ++m_count;
}

std::optional<EncodedRows> ReadPiece::takeBlock()
{
    if (m_isMixed || m_count == 0 || m_count > mostRows || m_framesEnd - m_framesBegin < leastBlock)
        return {};
    if (m_cut) {
        const QByteArray header = headerOf(*m_cut);
        const qsizetype ofHeader = std::min(header.size(), m_begun);
        char *const to = m_memory.data() + m_framesBegin;
        std::copy_n(header.constData(), ofHeader, to);
        std::copy_n(m_cut->payload.data(), m_begun - ofHeader, to + ofHeader);
    }
    QByteArray block = std::exchange(m_memory, {});
    block.truncate(m_framesEnd);
    block.remove(0, m_framesBegin - messageHeaderSize);
    writeFrameBlockHeader(block.data(), m_time);
    return EncodedRows(std::move(block), m_count);
}

} // namespace wasclean
