#include "app/steps/steprecorder.h"

#include "app/formats/evidencetext.h"
#include "app/formats/jsonnode.h"
#include "app/profile/secretslots.h"
#include "app/profile/settingsjson.h"
#include "app/profile/template.h"
#include "app/protocol/utf8validator.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace wasclean {

namespace {

/// A text that means itself even where it looks like a variable.
QString literal(const QString &text)
{
    QString escaped;
    qsizetype at = 0;
    for (const TemplateReference &reference : templateReferences(text)) {
        escaped += QStringView(text).mid(at, reference.begin - at);
        escaped += QLatin1String("{{'{{'}}");
        at = reference.begin + 2;
    }
    return escaped + QStringView(text).mid(at);
}

QByteArray quoted(const QByteArray &utf8) { return escapeJson(literal(exactText(utf8))); }

/// JSON that a step can hold as JSON and that is sent byte for byte as it came.
bool isPlainJson(const QByteArray &payload)
{
    const JsonTree tree = parseJson(payload);
    return tree.root && tree.root->isContainer() && compactJson(payload) == payload
        && templateReferences(QString::fromUtf8(payload)).isEmpty();
}

QByteArray controlPayload(const QByteArray &payload)
{
    return isValidUtf8(payload) ? quoted(payload) : R"({"hex": ")" + payload.toHex(' ') + "\"}";
}

QByteArray messagePayload(const Message &message)
{
    if (message.kind == MessageKind::Binary)
        return R"({"hex": ")" + message.payload.toHex(' ') + "\"}";
    return quoted(message.payload);
}

QByteArray expectedClose(const Message &message)
{
    const QJsonObject close
        = EventPayload::read(message.payload).evidence.value(QLatin1String("close")).toObject();
    if (close.isEmpty())
        return "{\"expectClose\": {}}";
    const bool wasClean = close.value(QLatin1String("wasClean")).toBool();
    QByteArray step = R"({"expectClose": {"wasClean": )";
    step += wasClean ? "true" : "false";
    step += ", \"code\": " + QByteArray::number(close.value(QLatin1String("code")).toInt());
    const QString reason = close.value(QLatin1String("reason")).toString();
    if (!reason.isEmpty())
        step += ", \"reason\": " + escapeJson(literal(reason));
    return step + "}}";
}

/// "{{env.AUTH}}" for the secret of a slot.
QString environmentReference(const QString &slot)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9]+"));
    return QStringLiteral("{{env.%1}}")
        .arg(QString(slot).replace(odd, QStringLiteral("_")).toUpper());
}

} // namespace

QByteArray connectStep(const ConnectionSettings &settings)
{
    const ConnectionSettings safe = withoutSecrets(settings).settings;
    SecretValues references;
    for (const QString &slot : secretSlots(safe))
        references[slot] = environmentReference(slot);
    const QJsonObject object = settingsToJson(withSecrets(safe, references));
    const QString url = object.value(QLatin1String("url")).toString();
    if (object.size() == 1)
        return "{\"connect\": " + escapeJson(url) + '}';
    return "{\"connect\": " + QJsonDocument(object).toJson(QJsonDocument::Compact) + '}';
}

QByteArray sendStep(const Message &message)
{
    if (message.kind == MessageKind::Ping)
        return "{\"ping\": " + controlPayload(message.payload) + '}';
    if (message.kind == MessageKind::Text && isPlainJson(message.payload))
        return R"({"send": {"json": )" + message.payload + "}}";
    if (message.kind == MessageKind::Text || message.kind == MessageKind::Binary)
        return "{\"send\": " + messagePayload(message) + '}';
    return {};
}

QByteArray expectStep(const Message &message)
{
    switch (message.kind) {
    case MessageKind::Text:
        if (isPlainJson(message.payload))
            return R"({"expect": {"json": {"$": )" + message.payload + "}}}";
        return "{\"expect\": " + messagePayload(message) + '}';
    case MessageKind::Binary:
        return "{\"expect\": " + messagePayload(message) + '}';
    case MessageKind::Ping:
        return R"({"expect": {"ping": )" + controlPayload(message.payload) + "}}";
    case MessageKind::Pong:
        return R"({"expect": {"pong": )" + controlPayload(message.payload) + "}}";
    case MessageKind::Close:
        return expectedClose(message);
    case MessageKind::Error:
        return "{\"expectError\": {}}";
    case MessageKind::Open:
    case MessageKind::Note:
    case MessageKind::CloseFrame:
        break;
    }
    return {};
}

QByteArray closeStep(const CloseEvent &event, const Evidence &evidence)
{
    if (evidence.failure == Failure::Dropped)
        return "{\"drop\": true}";
    if (event.endedBy != EndedBy::You || !evidence.sentClose.seen)
        return {};
    const CloseFrame &sent = evidence.sentClose;
    if (sent.code == 1005)
        return "{\"close\": {}}";
    QByteArray step = R"({"close": {"code": )" + QByteArray::number(sent.code);
    if (!sent.reason.isEmpty())
        step += ", \"reason\": " + escapeJson(literal(sent.reason));
    return step + "}}";
}

QByteArray sampleStep(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Connect:
        return R"({"connect": "demo:/echo"})";
    case Step::Kind::Request:
        return R"({"request": "demo:/login", "save": {"token": "$.token"}})";
    case Step::Kind::Send:
        return R"({"send": "Hello"})";
    case Step::Kind::Ping:
        return R"({"ping": ""})";
    case Step::Kind::Pong:
        return R"({"pong": ""})";
    case Step::Kind::Expect:
        return R"({"expect": {"contains": "Hello"}, "within": 5000})";
    case Step::Kind::ExpectNone:
        return R"({"expectNone": {"any": true}, "within": 1000})";
    case Step::Kind::Wait:
        return R"({"wait": 1000})";
    case Step::Kind::Close:
        return R"({"close": {"code": 1000, "reason": "Bye"}})";
    case Step::Kind::Drop:
        return R"({"drop": true})";
    case Step::Kind::ExpectClose:
        return R"({"expectClose": {"wasClean": true, "code": 1000}})";
    case Step::Kind::ExpectError:
        return R"({"expectError": {}})";
    case Step::Kind::Repeat:
        break;
    }
    return R"({"repeat": 3, "steps": [{"send": "{{index}}"}]})";
}

} // namespace wasclean
