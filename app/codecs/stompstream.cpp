#include "app/codecs/stompstream.h"

#include "app/codecs/codectext.h"
#include "app/codecs/stompframe.h"

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// Where the frame begins that goes on behind the text: its size when the last one is whole; -1
/// when there is something else than frames.
qsizetype unfinishedFrameAt(QByteArrayView text)
{
    for (qsizetype at = skipStompLineEnds(text, 0); at < text.size();) {
        const qsizetype start = at;
        if (!readStompFrame(text, at).isComplete)
            return mayStartStompFrame(text.sliced(start)) ? start : -1;
        at = skipStompLineEnds(text, at);
    }
    return text.size();
}

DecodedRecord partOf(const StompFrame &frame)
{
    const QString command = shownText(frame.command);
    const QByteArray destination = frame.header("destination");
    RecordFields fields;
    fields.addText("part", command);
    return makeRecord(RecordKind::Message,
        {CodecText::tr("part of %1").arg(words(command, shownText(destination))),
            frame.isBodyCut() ? CodecText::tr("%1 of %2 bytes of the body")
                                    .arg(QString::number(frame.cutBodySize),
                                        QString::fromUtf8(frame.header("content-length")))
                              : CodecText::tr("the byte 00 that ends it is missing so far")},
        fields);
}

} // namespace

std::unique_ptr<StompStream> StompStream::sameStream() const
{
    auto other = std::make_unique<StompStream>(m_codec);
    other->m_begun = m_begun;
    other->m_isBodyCut = m_isBodyCut;
    other->m_isTooLong = m_isTooLong;
    return other;
}

DecodedMessage StompStream::decode(const CodecMessage &message)
{
    const bool isNext = !m_isBodyCut && startsStompFrame(message.payload);
    if (m_isTooLong && !isNext) {
        m_isTooLong = !message.payload.endsWith('\0');
        return only(makeRecord(RecordKind::Message,
            {CodecText::tr("%1 of a frame that is too long to be put together")
                    .arg(shownSize(message.payload.size()))},
            {}));
    }
    m_isTooLong = false;
    const QByteArray begun = std::exchange(m_begun, {});
    m_isBodyCut = false;
    if (begun.isEmpty() || !isNext)
        return decodeFrom(begun, message);
    DecodedMessage decoded = decodeFrom({}, message);
    DecodedRecord &first = decoded.records.front();
    if (first.fault.isEmpty())
        setFault(first,
            CodecText::tr("the frame before lacks the byte 00 that ends it (STOMP 1.2, STOMP "
                          "frames)"),
            0);
    return decoded;
}

DecodedMessage StompStream::decodeFrom(const QByteArray &begun, const CodecMessage &message)
{
    const qsizetype earlier = begun.size();
    const QByteArray text = begun + message.payload;
    DecodedMessage decoded
        = m_codec.decode({text, message.direction, message.isText, message.isWhole});
    const qsizetype rest = message.isWhole ? unfinishedFrameAt(text) : text.size();
    if (rest >= 0 && rest < text.size() && !decoded.isCut) {
        qsizetype at = rest;
        const StompFrame frame = readStompFrame(text, at);
        DecodedRecord &last = decoded.records.back();
        DecodedRecord part = partOf(frame);
        part.begin = last.begin;
        part.size = last.size;
        last = std::move(part);
        m_isBodyCut = frame.isBodyCut();
        m_isTooLong = text.size() - rest > mostKept;
        if (!m_isTooLong)
            m_begun = text.sliced(rest);
    }
    for (DecodedRecord &record : decoded.records) {
        if (record.faultAt >= 0)
            record.faultAt = std::max<qsizetype>(record.faultAt - earlier, 0);
        // What began in an earlier message does not stand in this one.
        record.begin = std::max<qsizetype>(record.begin - earlier, -1);
    }
    return decoded;
}

bool isStompFrameCut(QByteArrayView payload)
{
    return unfinishedFrameAt(payload) != payload.size();
}

} // namespace wasclean
