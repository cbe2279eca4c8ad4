#include "app/codecs/zlibstream.h"

#include "app/base/zlibstream.h"
#include "app/codecs/codectext.h"
#include "app/codecs/compressedcontent.h"
#include "app/formats/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

/// What Z_SYNC_FLUSH ends a piece with (RFC 1951, 3.2.4: an empty stored block).
constexpr QByteArrayView flushMark("\0\0\xff\xff", 4);
/// So much of what a piece holds is shown.
constexpr qsizetype mostShown = 1 << 20;
/// A message that holds more ends the reading of the stream: nobody could tell it from a bomb.
constexpr qint64 mostInflated = qint64(64) << 20;

QString streamGoesOn()
{
    return CodecText::tr("a piece of a zlib stream that began in an earlier message");
}

class ZlibStream : public CodecStream
{
public:
    ZlibStream()
        : m_inflate(newInflateStream(MAX_WBITS))
    { }

    DecodedMessage decode(const CodecMessage &message) override;
    std::unique_ptr<CodecStream> copy() const override;

private:
    QString inflateAll(QByteArrayView payload);
    void keep(QByteArrayView bytes);

    InflateStream m_inflate;
    /// Of the piece that has not ended, as far as it is shown.
    QByteArray m_content;
    qint64 m_size = 0;
    /// Why nothing more can be read; empty while all is well.
    QString m_problem;
};

std::unique_ptr<CodecStream> ZlibStream::copy() const
{
    auto other = std::make_unique<ZlibStream>();
    inflateEnd(other->m_inflate.get());
    if (inflateCopy(other->m_inflate.get(), m_inflate.get()) != Z_OK)
        return nullptr;
    other->m_content = m_content;
    other->m_size = m_size;
    other->m_problem = m_problem;
    return other;
}

void ZlibStream::keep(QByteArrayView bytes)
{
    m_size += bytes.size();
    m_content += bytes.first(std::min(bytes.size(), mostShown - m_content.size()));
}

/// A clause about what is wrong; empty when all of the message was read.
QString ZlibStream::inflateAll(QByteArrayView payload)
{
    std::array<char, 16384> chunk;
    z_stream_s *const stream = m_inflate.get();
    // zlib does not write to its input; its interface is older than const.
    stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(payload.data()));
    stream->avail_in = uInt(payload.size());
    const qint64 before = m_size;
    do {
        stream->next_out = reinterpret_cast<Bytef *>(chunk.data());
        stream->avail_out = uInt(chunk.size());
        const int result = inflate(stream, Z_SYNC_FLUSH);
        keep(QByteArrayView(chunk.data(), qsizetype(chunk.size() - stream->avail_out)));
        if (result == Z_STREAM_END) {
            return stream->avail_in == 0 ? QString()
                                         : CodecText::tr("%1 follow the end of the zlib stream")
                                               .arg(shownSize(stream->avail_in));
        }
        if (result != Z_OK && result != Z_BUF_ERROR)
            return CodecText::tr("the zlib stream is damaged (RFC 1950): %1")
                .arg(QString::fromLatin1(stream->msg ? stream->msg : ""));
        if (m_size - before > mostInflated)
            return CodecText::tr(
                "the message holds more than 64 MiB, so the stream is not read on");
    } while (stream->avail_in > 0 || stream->avail_out == 0);
    return {};
}

DecodedMessage ZlibStream::decode(const CodecMessage &message)
{
    if (message.isText)
        return only(describeContent(message.payload, {}, !message.isWhole));
    if (!m_problem.isEmpty())
        return faulty(message, m_problem, -1);
    if (const QString problem = inflateAll(message.payload); !problem.isEmpty()) {
        m_problem = CodecText::tr("the zlib stream could not be read in an earlier message");
        return faulty(message, problem, message.payload.size() - m_inflate->avail_in);
    }
    RecordFields fields;
    fields.addText("compression", QStringLiteral("zlib stream"));
    fields.addNumber("size", m_size);
    if (!message.payload.endsWith(flushMark)) {
        fields.addBool("goesOn", true);
        return only(makeRecord(RecordKind::Message,
            {CodecText::tr("a part: %1 so far").arg(shownSize(qsizetype(m_size)))}, fields));
    }
    const QByteArray content = std::exchange(m_content, {});
    return only(describeContent(content, fields, std::exchange(m_size, 0) > content.size()));
}

} // namespace

ZlibStreamCodec::ZlibStreamCodec()
    : Codec(QStringLiteral("zlib-stream"), QStringLiteral("zlib stream"))
{ }

CodecGuess ZlibStreamCodec::recognise(const CodecEvidence &evidence) const
{
    const QString parameter = QStringLiteral("compress=zlib-stream");
    if (evidence.url.contains(parameter))
        return knownByUrl(Certainty::Sure, parameter);
    // A message that is compressed for itself ends with a check sum, and not with a flush.
    const auto first = std::find_if(
        evidence.messages.begin(), evidence.messages.end(), [](const CodecEvidence::First &each) {
            return !each.isText && each.direction == Direction::Received;
        });
    const bool begins = first != evidence.messages.end() && first->isWhole
        && compressionByHead(first->payload) == Compression::Zlib
        && first->payload.endsWith(flushMark);
    return begins ? knownByMessage(Certainty::Sure, *first) : CodecGuess();
}

/// A message alone is not more than a piece.
DecodedMessage ZlibStreamCodec::decode(const CodecMessage &message) const
{
    if (message.isText)
        return only(describeContent(message.payload, {}, !message.isWhole));
    return only(makeRecord(RecordKind::Message, {streamGoesOn()}, {}));
}

std::unique_ptr<CodecStream> ZlibStreamCodec::newStream() const
{
    return std::make_unique<ZlibStream>();
}

} // namespace wasclean
