#include "app/capture/fieldstreams.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wasclean {

CodecList FieldStreams::codecsWithStreams(const CodecList &codecs)
{
    CodecList found;
    std::copy_if(codecs.begin(), codecs.end(), std::back_inserter(found),
        [](const CodecPointer &codec) { return codec->newStream() != nullptr; });
    return found;
}

FieldStreams::FieldStreams(const CodecList &codecs, qint64 firstRow)
    : m_nextRow(firstRow)
{
    for (const CodecPointer &codec : codecsWithStreams(codecs))
        m_memories.push_back({codec, {}, {}});
    beginConnection();
}

void FieldStreams::beginConnection()
{
    m_isBroken = false;
    for (Memory &memory : m_memories)
        memory.streams = {memory.codec->newStream(), memory.codec->newStream()};
}

void FieldStreams::add(qint64 row, MessageKind kind, Direction direction, QByteArrayView payload)
{
    m_isBroken = m_isBroken || row != m_nextRow;
    m_nextRow = row + 1;
    if (kind == MessageKind::Open)
        beginConnection();
    m_hasMeaning = !m_isBroken && (kind == MessageKind::Text || kind == MessageKind::Binary);
    if (!m_hasMeaning)
        return;
    for (Memory &memory : m_memories) {
        memory.meaning = memory.streams[direction == Direction::Sent ? 0 : 1]->decode(
            {payload, direction, kind == MessageKind::Text, true});
    }
}

const DecodedMessage *FieldStreams::meaning(const Codec &codec) const
{
    if (!m_hasMeaning)
        return nullptr;
    const auto found = std::find_if(m_memories.begin(), m_memories.end(),
        [&codec](const Memory &memory) { return memory.codec.get() == &codec; });
    return found == m_memories.end() ? nullptr : &found->meaning;
}

} // namespace wasclean
