#include "app/codecs/protobuf.h"
#include "app/codecs/protobufreader.h"
#include "app/formats/jsonnode.h"
#include "tests/fuzz/fuzztarget.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Schemas of Protocol Buffers and messages of strangers: whatever they are, a schema is one or a
/// sentence, and a message becomes JSON that is not much larger than it. The schema is “a.proto” or
/// a descriptor set; it can import itself, and what the library knows.
namespace wasclean::fuzz::protobuf {

namespace {

constexpr quint8 compiled = 1;
constexpr quint8 cut = 2;

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const quint8 flags = reader.byte();
    const qsizetype size = reader.byte() | reader.byte() << 8;
    const QByteArrayView rest = reader.rest();
    const QByteArray schema = rest.first(qMin(size, rest.size())).toByteArray();
    const QByteArrayView message = rest.sliced(schema.size());
    ProtobufSource source;
    source.isCompiled = flags & compiled;
    source.files = QStringList{QStringLiteral("a.proto")};
    source.read = [&schema](const QString &name) {
        const bool isIt = name == QLatin1String("a.proto");
        // An empty file is there, other than none.
        return Checked<QByteArray>::good(isIt ? QByteArray("\n" + schema).sliced(1) : QByteArray());
    };
    const auto types = readProtobufTypes(source);
    require(bool(types) == types.problem.isEmpty(), "a schema has a problem, or neither");
    if (!types)
        return;
    require(!(*types)->schema().messages.empty(), "a schema has no messages");
    for (const ProtobufSchema::Message &type : (*types)->schema().messages) {
        const ProtobufCodec codec(*types,
            {{}, QString::fromUtf8(type.name), {}, QStringLiteral("customer_name"),
                QStringLiteral("token")});
        const DecodedMessage decoded
            = codec.decode({message, Direction::Received, false, !(flags & cut)});
        const QByteArray fields = decoded.fields();
        require(bool(parseJson(fields).root), "the fields are not JSON");
        require(fields.size() <= 64 * message.size() + 8192,
            "the fields are much larger than the message");
        require(decoded.summary().size() <= 256, "a summary is too long");
    }
}

QByteArrayList seeds()
{
    QByteArrayList schemas;
    QByteArrayList messages{QByteArray::fromHex("08960112026869")};
    for (const QByteArray &file : dataFiles("protobuf")) {
        if (!file.startsWith('{')) {
            schemas.append(file);
            continue;
        }
        for (const QByteArray &line : file.split('\n'))
            messages.append(QByteArray::fromHex(QJsonDocument::fromJson(line)
                                                    .object()
                                                    .value(QStringLiteral("hex"))
                                                    .toString()
                                                    .toLatin1()));
    }
    QByteArrayList list;
    for (const QByteArray &schema : schemas) {
        const bool isText = schema.contains("syntax =");
        for (const QByteArray &message : messages) {
            QByteArray seed(1, char(isText ? 0 : compiled));
            seed += char(schema.size() & 0xff);
            seed += char(schema.size() >> 8);
            list.append(seed + schema + message);
        }
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"protobuf", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::protobuf
