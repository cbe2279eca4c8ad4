#include "app/codecs/payloadcodecs.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/formats/jsonnode.h"

namespace wasclean {

QList<CodecForm> ValueCodec::forms() const
{
    return {{QStringLiteral("value"), CodecText::tr("Value"),
        {{QStringLiteral("value"), CodecText::tr("Value as JSON"), FormField::Kind::Json,
            CodecText::tr("For example {\"a\": 1, \"b\": {\"bytes\": \"de ad\"}}")}}}};
}

EncodedMessage ValueCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    const QByteArray json = form.needed("value");
    if (json.isEmpty())
        return form.binaryMessage({});
    const BinaryBytes value = m_format == Format::Cbor ? writeCbor(json) : writeMessagePack(json);
    if (!value.problem.isEmpty())
        form.refuse("value", value.problem);
    return form.binaryMessage(value.bytes);
}

QList<CodecForm> JsonLinesCodec::forms() const
{
    return {{QStringLiteral("lines"), CodecText::tr("Lines"),
        {{QStringLiteral("values"), CodecText::tr("Values"), FormField::Kind::Json,
            CodecText::tr("A JSON array of the values that become lines")}}}};
}

EncodedMessage JsonLinesCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    form.needed("values");
    const QByteArray json = form.json("values", FormEncoder::Shape::Array);
    const JsonTree tree = parseJson(json);
    if (!tree.root || tree.root->kind != JsonNode::Kind::Array)
        return form.textMessage(json);
    QByteArray lines;
    for (const JsonNode &value : tree.root->elements)
        lines += compactJson(value.in(json)) + '\n';
    return form.textMessage(lines);
}

} // namespace wasclean
