#include "app/codecs/codecs.h"
#include "app/codecs/compressed.h"
#include "app/formats/jsonnode.h"
#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// Messages of strangers, in each codec: whatever they are, they get records with a summary of one
/// line and fields that are JSON.
namespace wasclean::fuzz::codecs {

namespace {

/// Whoever shows the records one by one takes their bytes out of the payload.
void checkPlaces(const DecodedMessage &decoded, qsizetype size)
{
    for (std::size_t i = 0; i < decoded.parts(); ++i) {
        const DecodedRecord part = decoded.part(i, size);
        require(part.begin >= -1 && part.size >= 0, "a record is nowhere");
        require(part.begin < 0 || part.begin + part.size <= size, "a record is out of the message");
    }
}

void check(const DecodedMessage &decoded, qsizetype size, qsizetype inflated)
{
    checkPlaces(decoded, size);
    require(!decoded.records.empty(), "a message has no record");
    require(decoded.records.size() <= mostRecords + 1, "a message has too many records");
    const QString summary = decoded.summary();
    require(summary.size() <= 256, "a summary is too long");
    require(!summary.contains(u'\n'), "a summary has more than one line");
    const QByteArray fields = decoded.fields();
    // Bytes become six characters at most, and each record has its names.
    const qsizetype most = 64 * size + qsizetype(decoded.records.size()) * 2048 + 4096 + inflated;
    require(fields.size() <= most, "the fields are much larger than the message");
    for (const DecodedRecord &record : decoded.records)
        require(bool(parseJson(record.fields).root), "fields are not JSON");
}

/// The message in two pieces, and the second one once more with a copy of the memory.
void checkStream(const Codec &codec, const CodecMessage &message)
{
    const auto stream = codec.newStream();
    if (!stream)
        return;
    codec.needsStream(message);
    const qsizetype half = message.payload.size() / 2;
    CodecMessage piece = message;
    piece.payload = message.payload.first(half);
    const auto isSound = [&piece](const DecodedMessage &decoded) {
        checkPlaces(decoded, piece.payload.size());
        for (const DecodedRecord &record : decoded.records)
            require(bool(parseJson(record.fields).root), "fields are not JSON");
    };
    isSound(stream->decode(piece));
    const auto copy = stream->copy();
    piece.payload = message.payload.sliced(half);
    const DecodedMessage decoded = stream->decode(piece);
    isSound(decoded);
    if (copy)
        require(copy->decode(piece).fields() == decoded.fields(), "a copy goes on otherwise");
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const CodecList &all = allCodecs();
    const CodecPointer &codec = all[reader.byte() % all.size()];
    const quint8 flags = reader.byte();
    CodecMessage message;
    message.payload = reader.rest();
    message.isText = flags & 1;
    message.direction = flags & 2 ? Direction::Sent : Direction::Received;
    message.isWhole = !(flags & 4);
    const bool inflates
        = codec->id() == QStringLiteral("compressed") || codec->id() == QStringLiteral("brotli");
    check(codec->decode(message), message.payload.size(),
        inflates ? 6 * CompressedCodec::mostInflated(message.payload) : 0);
    checkStream(*codec, message);
    codec->replies(message);
    codec->heartbeatAfter(message);
    CodecEvidence evidence;
    evidence.url
        = QString::fromUtf8(message.payload.first(qMin<qsizetype>(100, message.payload.size())));
    evidence.messages.push_back(
        {message.direction, message.isText, message.payload.toByteArray(), message.isWhole});
    recogniseCodec(evidence);
}

QByteArrayList seeds()
{
    QByteArrayList list;
    const auto add = [&list](bool isText, const QByteArray &payload) {
        for (char codec = 0; codec < char(allCodecs().size()); ++codec) {
            list.append(QByteArray(1, codec) + char(isText ? 1 : 0) + payload);
            // All flags in turns: sent or received, text or binary, whole or the beginning.
            const auto flags = char(list.size() / 2 % 8);
            const qsizetype size = flags & 4 ? payload.size() * 2 / 3 : payload.size();
            list.append(QByteArray(1, codec) + flags + payload.first(size));
        }
    };
    for (const char *hex :
        {"100e00044d5154540502003c00000161", "30120001740c2300032600016100036220636869",
            "820800010003612f2301", "900400010000", "900400010500", "50020001", "200600000313000a",
            "0000000894300180a3612e62", "94300180a3612e62"})
        add(false, QByteArray::fromHex(hex));
    for (const char *hex : {"789cab564a54b232ac0500082a0209", "0b03807b2261223a317d03",
             "28b52ffd04583900007b2261223a317d488bfc32",
             "28b52ffd00583800007b2261223a317d3800007b2261223a317d"})
        add(false, QByteArray::fromHex(hex));
    for (const char *text :
        {R"([48,7,{},"com.add",[2,3]])", R"({"event":"price","channel":"a","data":"{\"p\":1}"})",
            "{\"id\":2,\"subscribe\":{}}\n{\"push\":{\"channel\":\"a\",\"pub\":{}}}",
            R"(a["MESSAGE\ndestination:/t\n\nhi\u0000","x"])", R"(c[3000,"Go away!"])"})
        add(true, text);
    for (const QByteArray &file : dataFiles("codecs")) {
        for (const QByteArray &line : file.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            // Most lines of other files hold no message.
            if (object.isEmpty())
                continue;
            const bool isText = object.contains(QStringLiteral("text"));
            const QByteArray payload = isText
                ? object.value(QStringLiteral("text")).toString().toUtf8()
                : QByteArray::fromHex(object.value(QStringLiteral("hex")).toString().toLatin1());
            add(isText, payload);
        }
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"codecs", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::codecs
