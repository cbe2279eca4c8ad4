#include "app/codecs/jsonrpc.h"

#include "app/codecs/codectext.h"
#include "app/codecs/formencoder.h"
#include "app/codecs/jsonitems.h"
#include "app/formats/jsontext.h"

#include <limits>

namespace wasclean {

namespace {

/// A number, or a string that may be typed without its quotes.
QByteArray idValue(const QByteArray &typed)
{
    const bool isId = !jsonIdKey(typed).isEmpty() && readJsonItems(typed).isSound();
    return isId || typed.isEmpty() ? typed : jsonString(typed);
}

} // namespace

QList<CodecForm> JsonRpcCodec::forms() const
{
    using Kind = FormField::Kind;
    const FormField method{QStringLiteral("method"), CodecText::tr("Method"), Kind::Line,
        m_dialect == Dialect::DevTools ? CodecText::tr("for example Page.navigate")
                                       : CodecText::tr("for example add")};
    const FormField params{QStringLiteral("params"), CodecText::tr("Parameters"), Kind::Json,
        m_dialect == Dialect::DevTools
            ? CodecText::tr("A JSON object, for example {\"token\": \"abc\"}")
            : CodecText::tr("A JSON array or object, for example [1, 2]")};
    const FormField id{QStringLiteral("id"), CodecText::tr("Id"), Kind::Id};
    const FormField askedId{
        QStringLiteral("id"), CodecText::tr("Id"), Kind::Line, CodecText::tr("of the request")};
    if (m_dialect == Dialect::DevTools)
        return {{QStringLiteral("request"), CodecText::tr("Request"),
            {method, id, {QStringLiteral("sessionId"), CodecText::tr("Session id"), Kind::Line},
                params}}};
    return {
        {QStringLiteral("request"), CodecText::tr("Request"), {method, id, params}},
        {QStringLiteral("notification"), CodecText::tr("Notification"), {method, params}},
        {QStringLiteral("result"), CodecText::tr("Result"),
            {askedId, {QStringLiteral("result"), CodecText::tr("Result"), Kind::Json}}},
        {QStringLiteral("error"), CodecText::tr("Error"),
            {askedId,
                {QStringLiteral("code"), CodecText::tr("Error code"), Kind::Line,
                    QStringLiteral("-32603")},
                {QStringLiteral("text"), CodecText::tr("Error text"), Kind::Line},
                {QStringLiteral("data"), CodecText::tr("Error data"), Kind::Json}}},
    };
}

EncodedMessage JsonRpcCodec::encode(const FormInput &input) const
{
    FormEncoder form(input);
    RecordFields object;
    if (m_dialect == Dialect::JsonRpc)
        object.addText("jsonrpc", QStringLiteral("2.0"));
    if (form.isForm("result")) {
        object.addJson("id", idValue(form.needed("id")));
        const QByteArray result = form.json("result");
        object.addJson("result", result.isEmpty() ? "null" : result);
        return form.textMessage(object.object());
    }
    if (form.isForm("error")) {
        object.addJson("id", idValue(form.needed("id")));
        RecordFields error;
        const QByteArray code = form.text("code").isEmpty() ? "-32603" : form.text("code");
        using Bounds = std::numeric_limits<qint32>;
        error.addJson("code", form.wholeNumber("code", code, Bounds::min(), Bounds::max()));
        error.addUtf8("message", form.text("text"));
        error.addJson("data", form.json("data"));
        object.addJson("error", error.object());
        return form.textMessage(object.object());
    }
    if (!form.isForm("notification"))
        object.addJson("id", idValue(form.id("id")));
    object.addUtf8("method", form.needed("method"));
    const QByteArray params = form.json("params");
    if (!params.isEmpty() && !isJsonArray(params) && !isJsonObject(params))
        form.refuse("params", CodecText::tr("Enter a JSON array or object, for example [1, 2]."));
    object.addJson("params", params);
    if (m_dialect == Dialect::DevTools && !form.text("sessionId").isEmpty())
        object.addUtf8("sessionId", form.text("sessionId"));
    return form.textMessage(object.object());
}

} // namespace wasclean
