#include "app/codecs/appsyncevents.h"
#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"

namespace wasclean {

namespace {

/// With the slash that a channel begins with; a variable may have it.
QByteArray withSlash(const QByteArray &typed)
{
    const bool isAsItIs = typed.isEmpty() || typed.startsWith('/') || typed.startsWith("{{");
    return isAsItIs ? typed : '/' + typed;
}

/// An array of the events, each as JSON in a string.
QByteArray eventsOf(const QByteArray &typed, FormEncoder &form)
{
    const JsonItems items = readJsonItems(typed);
    if (!items.isArray())
        return '[' + textAsJson(typed) + ']';
    if (items.items.empty())
        form.refuse("events", CodecText::tr("Fill in this field."));
    else if (items.items.size() > AppSyncEventsCodec::mostEvents)
        form.refuse("events", CodecText::tr("Enter at most 5 events."));
    QByteArray events = "[";
    for (const JsonItem &item : items.items) {
        if (events.size() > 1)
            events += ',';
        events += textAsJson(item.value);
    }
    return events + ']';
}

} // namespace

QList<CodecForm> AppSyncEventsCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField channel{QStringLiteral("channel"), CodecText::tr("Channel"), Kind::Line,
        QStringLiteral("/default/chat")};
    const FormField id{QStringLiteral("id"), CodecText::tr("Id"), Kind::Id};
    const FormField authorization{QStringLiteral("authorization"), CodecText::tr("Authorization"),
        Kind::Json, CodecText::tr("A JSON object, for example {\"x-api-key\": \"{{key}}\"}")};
    return {
        {QStringLiteral("publish"), CodecText::tr("Publish"),
            {channel, id,
                {QStringLiteral("events"), CodecText::tr("Events"), Kind::Json,
                    CodecText::tr("A JSON value, or an array of up to 5")},
                authorization}},
        {QStringLiteral("subscribe"), CodecText::tr("Subscribe"), {channel, id, authorization}},
        {QStringLiteral("unsubscribe"), CodecText::tr("Unsubscribe"),
            {{QStringLiteral("id"), CodecText::tr("Id"), Kind::Line,
                CodecText::tr("of the subscription")}}},
        {QStringLiteral("connection_init"), QStringLiteral("connection_init"), {}},
    };
}

EncodedMessage AppSyncEventsCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    RecordFields message;
    message.addUtf8("type", input.form.toUtf8());
    if (form.isForm("connection_init"))
        return form.textMessage(message.object());
    if (form.isForm("unsubscribe")) {
        message.addUtf8("id", form.needed("id"));
        return form.textMessage(message.object());
    }
    message.addUtf8("id", form.id("id"));
    message.addUtf8("channel", withSlash(form.needed("channel")));
    if (form.isForm("publish")) {
        form.needed("events");
        message.addJson("events", eventsOf(form.json("events"), form));
    }
    message.addJson("authorization", form.json("authorization", FormEncoder::Shape::Object));
    return form.textMessage(message.object());
}

} // namespace wasclean
