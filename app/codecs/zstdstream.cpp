#include "app/codecs/zstdstream.h"

#include "app/base/zstd.h"
#include "app/codecs/codectext.h"
#include "app/codecs/compressedcontent.h"
#include "app/codecs/compressedstream.h"
#include "app/formats/inflate.h"

namespace wasclean {

namespace {

QString zstdName() { return QStringLiteral("zstd"); }

/// Whether the frame that begins there goes on in the next message.
bool isPartOfFrame(const CodecEvidence::First &first)
{
    constexpr qsizetype enough = 65'536;
    const Inflated inflated = inflateBytes(first.payload, Compression::Zstd, enough, {});
    return !inflated.isCut && !inflated.problem.isEmpty() && inflated.used == first.payload.size()
        && !inflated.bytes.isEmpty();
}

} // namespace

ZstdStreamCodec::ZstdStreamCodec()
    : Codec(QStringLiteral("zstd-stream"), QStringLiteral("zstd stream"))
{ }

/// The first message begins the frame, and no other one begins any.
CodecGuess ZstdStreamCodec::recognise(const CodecEvidence &evidence) const
{
    const QString parameter = QStringLiteral("compress=zstd-stream");
    if (evidence.url.contains(parameter))
        return knownByUrl(Certainty::Sure, parameter);
    const CodecEvidence::First *begin = nullptr;
    bool hasMore = false;
    for (const CodecEvidence::First &each : evidence.messages) {
        if (each.isText || each.direction != Direction::Received)
            continue;
        if (startsZstdFrame(each.payload) != !begin)
            return {};
        hasMore = begin;
        if (!begin)
            begin = &each;
    }
    const bool isSure = begin && (begin->isWhole ? isPartOfFrame(*begin) : hasMore);
    return isSure ? knownByMessage(Certainty::Sure, *begin) : CodecGuess();
}

/// A message alone is not more than a piece.
DecodedMessage ZstdStreamCodec::decode(const CodecMessage &message) const
{
    if (!message.isText && !hasZstd())
        return only(makeRecord(RecordKind::Message, {notBuiltWith(zstdName())}, {}));
    return CompressedStream::decodeAlone(message, zstdName());
}

bool ZstdStreamCodec::needsStream(const CodecMessage &message) const
{
    return !message.isText && hasZstd();
}

std::unique_ptr<CodecStream> ZstdStreamCodec::newStream() const
{
    return hasZstd() ? std::make_unique<CompressedStream>(newZstdDecompressor(), zstdName())
                     : nullptr;
}

} // namespace wasclean
