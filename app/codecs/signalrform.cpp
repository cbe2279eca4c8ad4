#include "app/codecs/signalr.h"

#include "app/codecs/binaryvalues.h"
#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/lengths.h"
#include "app/formats/jsontext.h"

namespace wasclean {

namespace {

/// Each record of the JSON encoding ends in it.
constexpr char hubRecordEnd = '\x1e';

bool isBinaryHub(const FormEncoder &form) { return form.text("encoding") == "MessagePack"; }

/// The record in its encoding: an object in JSON, or an array of JSON that becomes MessagePack.
EncodedMessage hubMessage(FormEncoder &form, const RecordFields &object, const QByteArray &array)
{
    if (!isBinaryHub(form))
        return form.textMessage(object.object() + hubRecordEnd);
    const BinaryBytes record = writeMessagePack(array);
    if (!record.problem.isEmpty())
        form.refuse("arguments", record.problem);
    return form.binaryMessage(lengthOf7Bits(quint64(record.bytes.size())) + record.bytes);
}

EncodedMessage encodeInvocation(FormEncoder &form)
{
    const bool isStream = form.isForm("stream");
    const QByteArray target = form.needed("target");
    const bool isAnswered = isStream || !form.isOn("noResult");
    const QByteArray id = isAnswered ? jsonString(form.id("invocationId")) : QByteArray();
    const QByteArray arguments = '[' + form.elements("arguments") + ']';
    RecordFields object;
    object.addNumber("type", isStream ? 4 : 1);
    object.addJson("invocationId", id);
    object.addUtf8("target", target);
    object.addJson("arguments", arguments);
    return hubMessage(form, object,
        (isStream ? "[4,{}," : "[1,{},") + (id.isEmpty() ? "null" : id) + ',' + jsonString(target)
            + ',' + arguments + ']');
}

EncodedMessage encodeCompletion(FormEncoder &form)
{
    const QByteArray id = jsonString(form.needed("invocationId"));
    const QByteArray error = form.text("error");
    const QByteArray result = form.json("result");
    if (!error.isEmpty() && !result.isEmpty())
        form.refuse("error", CodecText::tr("A completion has a result or an error, not both."));
    RecordFields object;
    object.addNumber("type", 3);
    object.addJson("invocationId", id);
    if (!error.isEmpty())
        object.addUtf8("error", error);
    object.addJson("result", result);
    const QByteArray outcome = !error.isEmpty() ? ",1," + jsonString(error)
        : result.isEmpty()                      ? QByteArray(",2")
                                                : ",3," + result;
    return hubMessage(form, object, "[3,{}," + id + outcome + ']');
}

} // namespace

QList<CodecForm> SignalRCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField encoding{QStringLiteral("encoding"), CodecText::tr("Encoding"), Kind::Choice,
        {}, {QStringLiteral("JSON"), QStringLiteral("MessagePack")}};
    const FormField target{QStringLiteral("target"), CodecText::tr("Target"), Kind::Line,
        CodecText::tr("Name of the method")};
    const FormField id{QStringLiteral("invocationId"), CodecText::tr("Invocation id"), Kind::Id};
    const FormField knownId{QStringLiteral("invocationId"), CodecText::tr("Invocation id"),
        Kind::Line, CodecText::tr("of the invocation")};
    const FormField arguments{QStringLiteral("arguments"), CodecText::tr("Arguments"), Kind::Json,
        CodecText::tr("One JSON value, or an array of several, for example [{\"x\": 1}, \"a\"]")};
    return {
        {QStringLiteral("invoke"), CodecText::tr("Invocation"),
            {target, id,
                {QStringLiteral("noResult"), CodecText::tr("Without a result"), Kind::Switch},
                encoding, arguments}},
        {QStringLiteral("stream"), CodecText::tr("Stream"), {target, id, encoding, arguments}},
        {QStringLiteral("cancel"), CodecText::tr("Cancel a stream"), {knownId, encoding}},
        {QStringLiteral("complete"), CodecText::tr("Completion"),
            {knownId, {QStringLiteral("error"), CodecText::tr("Error text"), Kind::Line}, encoding,
                {QStringLiteral("result"), CodecText::tr("Result"), Kind::Json}}},
        {QStringLiteral("handshake"), CodecText::tr("Handshake"), {encoding}},
        {QStringLiteral("ping"), CodecText::tr("Ping record"), {encoding}},
    };
}

EncodedMessage SignalRCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    RecordFields object;
    // In JSON whatever follows it.
    if (form.isForm("handshake")) {
        object.addUtf8("protocol", isBinaryHub(form) ? "messagepack" : "json");
        object.addNumber("version", 1);
        return form.textMessage(object.object() + hubRecordEnd);
    }
    if (form.isForm("cancel")) {
        const QByteArray id = jsonString(form.needed("invocationId"));
        object.addNumber("type", 5);
        object.addJson("invocationId", id);
        return hubMessage(form, object, "[5,{}," + id + ']');
    }
    if (form.isForm("ping")) {
        object.addNumber("type", 6);
        return hubMessage(form, object, "[6]");
    }
    return form.isForm("complete") ? encodeCompletion(form) : encodeInvocation(form);
}

} // namespace wasclean
