#include "app/codecs/compressed.h"

#include "app/base/zlibstream.h"
#include "app/codecs/codectext.h"
#include "app/codecs/compressedcontent.h"
#include "app/codecs/formencoder.h"
#include "app/formats/inflate.h"

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

QString compressionName(Compression form)
{
    return form == Compression::Gzip ? QStringLiteral("gzip")
        : form == Compression::Zlib  ? QStringLiteral("zlib")
                                     : QStringLiteral("deflate");
}

/// Whether the message is compressed, ends with the stream, and holds text.
bool isCompressedText(const CodecEvidence::First &first)
{
    constexpr qsizetype enough = 4096;
    const auto form = compressionByHead(first.payload);
    if (first.isText || !form)
        return false;
    const Inflated inflated = inflateBytes(first.payload, *form, enough, {});
    const bool isBeginning = inflated.isCut || !first.isWhole;
    const bool isSound = inflated.problem.isEmpty() && inflated.used == first.payload.size();
    return (isSound || isBeginning) && !inflated.bytes.isEmpty()
        && textIn(inflated.bytes, isBeginning);
}

/// The bytes as one stream of the form.
QByteArray deflated(const QByteArray &bytes, bool isGzip)
{
    const DeflateStream stream = newDeflateStream(isGzip ? MAX_WBITS + 16 : MAX_WBITS);
    QByteArray output(qsizetype(deflateBound(stream.get(), uLong(bytes.size()))), '\0');
    // zlib does not write to its input; its interface is older than const.
    stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream->avail_in = uInt(bytes.size());
    stream->next_out = reinterpret_cast<Bytef *>(output.data());
    stream->avail_out = uInt(output.size());
    deflate(stream.get(), Z_FINISH);
    output.chop(qsizetype(stream->avail_out));
    return output;
}

} // namespace

CompressedCodec::CompressedCodec()
    : Codec(QStringLiteral("compressed"), QStringLiteral("gzip, zlib, deflate"))
{ }

qsizetype CompressedCodec::mostInflated(QByteArrayView message)
{
    return std::min<qsizetype>(1 << 20, 64 * message.size() + 1024);
}

CodecGuess CompressedCodec::recognise(const CodecEvidence &evidence) const
{
    const CodecEvidence::First *typical = nullptr;
    int count = 0;
    for (const CodecEvidence::First &first : evidence.messages) {
        if (first.isText || first.direction != Direction::Received)
            continue;
        if (!isCompressedText(first))
            return {};
        typical = &first;
        ++count;
    }
    return count >= 2 ? knownByMessage(Certainty::Likely, *typical) : CodecGuess();
}

DecodedMessage CompressedCodec::decode(const CodecMessage &message) const
{
    RecordFields fields;
    if (message.isText)
        return only(describeContent(message.payload, fields, !message.isWhole));
    if (message.payload.isEmpty())
        return faulty(message, CodecText::tr("the message is empty; nothing is compressed"), 0);
    const Compression form = compressionByHead(message.payload).value_or(Compression::Deflate);
    const Inflated inflated
        = inflateBytes(message.payload, form, mostInflated(message.payload), {});
    const bool isBeginning = inflated.isCut || !message.isWhole;
    fields.addText("compression", compressionName(form));
    if (isBeginning)
        fields.addBool("isCut", true);
    else
        fields.addNumber("size", inflated.bytes.size());
    const qsizetype left = message.payload.size() - inflated.used;
    const QString rest = message.isWhole && !inflated.isCut && left > 0
        ? CodecText::tr("%1 follow the compressed data").arg(shownSize(left))
        : QString();
    // The end of a piece of a stream that goes on.
    const bool isFlushed
        = message.payload.endsWith(QByteArrayView("\0\0\xff\xff", 4)) && !inflated.bytes.isEmpty();
    QString problem = message.isWhole && !isFlushed ? inflated.problem : QString();
    if (problem.endsWith(u'.'))
        problem.chop(1);
    // Many bytes begin like raw deflate.
    if (problem.isEmpty() && form == Compression::Deflate)
        problem = rest;
    if (!problem.isEmpty())
        return faulty(message,
            CodecText::tr(
                "this cannot be read as %1, or the stream began in an earlier message: %2")
                .arg(compressionName(form), problem),
            inflated.used);
    DecodedRecord record = describeContent(inflated.bytes, fields, isBeginning);
    setFault(record, rest, inflated.used);
    return only(std::move(record));
}

QList<CodecForm> CompressedCodec::forms() const
{
    using Kind = FormField::Kind;
    return {{QStringLiteral("text"), CodecText::tr("Compressed text"),
        {{QStringLiteral("compression"), CodecText::tr("Compression"), Kind::Choice, {},
             {QStringLiteral("gzip"), QStringLiteral("zlib")}},
            {QStringLiteral("text"), CodecText::tr("Text"), Kind::Text}}}};
}

EncodedMessage CompressedCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    return form.binaryMessage(deflated(form.typed("text"), form.text("compression") != "zlib"));
}

} // namespace wasclean
