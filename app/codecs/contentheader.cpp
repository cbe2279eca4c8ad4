#include "app/codecs/contentheader.h"

#include "app/codecs/codectext.h"

namespace wasclean {

qsizetype endOfContentHeader(QByteArrayView payload)
{
    if (!payload.startsWith("Content-Length:"))
        return 0;
    const qsizetype end = payload.indexOf("\r\n\r\n");
    return end < 0 ? 0 : end + 4;
}

std::optional<DecodedMessage> decodeContentHeader(const CodecMessage &message)
{
    const qsizetype end = endOfContentHeader(message.payload);
    if (end == 0 || end != message.payload.size())
        return {};
    const QByteArrayView header = message.payload.chopped(4);
    RecordFields fields;
    fields.addUtf8("header", header);
    return only(makeRecord(RecordKind::Message,
        {shownText(header), CodecText::tr("the header of the next message")}, fields));
}

} // namespace wasclean
