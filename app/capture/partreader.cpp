#include "app/capture/partreader.h"

#include <utility>

namespace wasclean {

PartReader::PartReader(RowSplit split)
    : m_split(std::move(split))
{ }

Message PartReader::part(RowPlace place, const Message &ofRow)
{
    const CodecPointer codec = place.part < 0 ? CodecPointer() : m_split.codecOf(place.row);
    const CodecMessage whole{ofRow.payload, ofRow.direction, ofRow.kind == MessageKind::Text, true};
    if (!codec || codec->needsStream(whole))
        return ofRow;
    if (m_row != place.row) {
        m_meaning = codec->decode(whole);
        m_row = place.row;
    }
    if (std::size_t(place.part) >= m_meaning.parts())
        return ofRow;
    const DecodedRecord record = m_meaning.part(std::size_t(place.part), ofRow.payload.size());
    Message part = ofRow;
    part.payload = record.begin < 0 ? record.fields : ofRow.payload.mid(record.begin, record.size);
    if (record.begin < 0)
        part.kind = MessageKind::Text;
    return part;
}

} // namespace wasclean
