#include "app/codecs/zlibstream.h"

#include "app/codecs/codectext.h"
#include "app/codecs/compressedstream.h"
#include "app/formats/inflate.h"

#include <algorithm>

namespace wasclean {

namespace {

QString zlibName() { return QStringLiteral("zlib"); }

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
        && first->payload.endsWith(QByteArrayView("\0\0\xff\xff", 4));
    return begins ? knownByMessage(Certainty::Sure, *first) : CodecGuess();
}

/// A message alone is not more than a piece.
DecodedMessage ZlibStreamCodec::decode(const CodecMessage &message) const
{
    return CompressedStream::decodeAlone(message, zlibName());
}

std::unique_ptr<CodecStream> ZlibStreamCodec::newStream() const
{
    return std::make_unique<CompressedStream>(newZlibDecompressor(), zlibName());
}

} // namespace wasclean
