#include "app/codecs/compressed.h"

#include "app/base/brotli.h"
#include "app/base/zlibstream.h"
#include "app/base/zstd.h"
#include "app/codecs/codectext.h"
#include "app/codecs/compressedcontent.h"
#include "app/codecs/formencoder.h"
#include "app/formats/inflate.h"

#include <QRegularExpression>

#include <zlib.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace wasclean {

namespace {

QString compressionName(Compression form)
{
    switch (form) {
    case Compression::Gzip:
        return QStringLiteral("gzip");
    case Compression::Zlib:
        return QStringLiteral("zlib");
    case Compression::Deflate:
        return QStringLiteral("deflate");
    case Compression::Zstd:
        return QStringLiteral("zstd");
    case Compression::Brotli:
        break;
    }
    return QStringLiteral("Brotli");
}

/// Whether the message is compressed in the form, ends with the stream, and holds text.
bool isCompressedText(const CodecEvidence::First &first, std::optional<Compression> form)
{
    constexpr qsizetype enough = 4096;
    if (first.isText || !form)
        return false;
    if (!canInflate(*form))
        return true;
    const Inflated inflated = inflateBytes(first.payload, *form, enough, {});
    const bool isBeginning = inflated.isCut || !first.isWhole;
    const bool isSound = inflated.problem.isEmpty() && inflated.used == first.payload.size();
    return (isSound || isBeginning) && !inflated.bytes.isEmpty()
        && textIn(inflated.bytes, isBeginning);
}

bool isEmptyBrotli(QByteArrayView payload)
{
    if (!hasBrotli())
        return false;
    const Inflated inflated = inflateBytes(payload, Compression::Brotli, 1, {});
    return inflated.problem.isEmpty() && !inflated.isCut && inflated.bytes.isEmpty();
}

/// The parameter of the URL that says that messages are in Brotli; empty when none does.
QString brotliIn(const QString &url)
{
    static const QRegularExpression form(
        QStringLiteral("[?&]((?:compress|compression|encoding)=(?:br|brotli))(?:[&#]|$)"));
    return form.match(url).captured(1);
}

/// The bytes as one stream of the form that the window bits choose.
QByteArray deflated(const QByteArray &bytes, int windowBits)
{
    const DeflateStream stream = newDeflateStream(windowBits);
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

CompressedCodec::CompressedCodec(Form form)
    : Codec(form == Form::Brotli ? QStringLiteral("brotli") : QStringLiteral("compressed"),
        form == Form::Brotli ? QStringLiteral("Brotli")
                             : QStringLiteral("gzip, zlib, deflate, zstd"))
    , m_form(form)
{ }

qsizetype CompressedCodec::mostInflated(QByteArrayView message)
{
    return std::min<qsizetype>(1 << 20, 64 * message.size() + 1024);
}

/// Brotli has no head: the URL must name it.
CodecGuess CompressedCodec::recognise(const CodecEvidence &evidence) const
{
    const bool isBrotli = m_form == Form::Brotli;
    const QString named = isBrotli ? brotliIn(evidence.url) : QString();
    if (isBrotli && named.isEmpty())
        return {};
    const CodecEvidence::First *typical = nullptr;
    int count = 0;
    for (const CodecEvidence::First &first : evidence.messages) {
        if (first.isText || first.direction != Direction::Received)
            continue;
        // What is empty tells nothing.
        if (isBrotli && isEmptyBrotli(first.payload))
            continue;
        if (!isCompressedText(
                first, isBrotli ? Compression::Brotli : compressionByHead(first.payload)))
            return {};
        typical = &first;
        ++count;
    }
    if (isBrotli)
        return knownByUrl(Certainty::Likely, named);
    return count >= 2 ? knownByMessage(Certainty::Likely, *typical) : CodecGuess();
}

DecodedMessage CompressedCodec::decode(const CodecMessage &message) const
{
    RecordFields fields;
    if (message.isText)
        return only(describeContent(message.payload, fields, !message.isWhole));
    if (message.payload.isEmpty())
        return faulty(message, CodecText::tr("the message is empty; nothing is compressed"), 0);
    const Compression form = m_form == Form::Brotli
        ? Compression::Brotli
        : compressionByHead(message.payload).value_or(Compression::Deflate);
    fields.addText("compression", compressionName(form));
    if (!canInflate(form))
        return only(makeRecord(RecordKind::Message, {notBuiltWith(compressionName(form))}, fields));
    const Inflated inflated
        = inflateBytes(message.payload, form, mostInflated(message.payload), {});
    const bool isBeginning = inflated.isCut || !message.isWhole;
    if (isBeginning)
        fields.addBool("isCut", true);
    else
        fields.addNumber("size", inflated.bytes.size());
    const qsizetype left = message.payload.size() - inflated.used;
    const QString rest = message.isWhole && !inflated.isCut && left > 0
        ? CodecText::tr("%1 follow the compressed data").arg(shownSize(left))
        : QString();
    const bool mayGoOn = form != Compression::Zstd && form != Compression::Brotli;
    // The end of a piece of a stream that goes on.
    const bool isFlushed = mayGoOn && message.payload.endsWith(QByteArrayView("\0\0\xff\xff", 4))
        && !inflated.bytes.isEmpty();
    QString problem = message.isWhole && !isFlushed ? inflated.problem : QString();
    if (problem.endsWith(u'.'))
        problem.chop(1);
    // Many bytes begin like raw deflate.
    if (problem.isEmpty() && form == Compression::Deflate)
        problem = rest;
    if (!problem.isEmpty())
        return faulty(message,
            (mayGoOn ? CodecText::tr("this cannot be read as %1, or the stream began in an earlier "
                                     "message: %2")
                     : CodecText::tr("this cannot be read as %1: %2"))
                .arg(compressionName(form), problem),
            inflated.used);
    DecodedRecord record = describeContent(inflated.bytes, fields, isBeginning);
    setFault(record, rest, inflated.used);
    return only(std::move(record));
}

QList<CodecForm> CompressedCodec::forms() const
{
    using Kind = FormField::Kind;
    if (m_form == Form::Brotli && !hasBrotli())
        return {};
    QList<FormField> fields;
    if (m_form == Form::ByHead) {
        QStringList choices;
        for (const Compression form : {Compression::Gzip, Compression::Zlib, Compression::Deflate})
            choices.append(compressionName(form));
        if (hasZstd())
            choices.append(compressionName(Compression::Zstd));
        fields.append({QStringLiteral("compression"), CodecText::tr("Compression"), Kind::Choice,
            {}, choices});
    }
    fields.append({QStringLiteral("text"), CodecText::tr("Text"), Kind::Text});
    return {{QStringLiteral("text"), CodecText::tr("Compressed text"), fields}};
}

EncodedMessage CompressedCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    const QByteArray text = form.typed("text");
    if (m_form == Form::Brotli)
        return form.binaryMessage(brotliOf(text));
    const QByteArray compression = form.text("compression");
    if (const auto zstd = compression == "zstd" ? newZstdCompressor() : nullptr)
        return form.binaryMessage(zstd->end(text));
    if (compression == "deflate")
        return form.binaryMessage(deflated(text, -MAX_WBITS));
    return form.binaryMessage(deflated(text, compression == "zlib" ? MAX_WBITS : MAX_WBITS + 16));
}

} // namespace wasclean
