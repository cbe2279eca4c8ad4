#include "app/profile/savedmessage.h"

#include "app/profile/jsonfields.h"

namespace wasclean {

namespace {

using Type = SavedMessage::Type;

constexpr std::array<EnumName<Type>, 9> types{{{Type::Text, "text"}, {Type::Json, "json"},
    {Type::Xml, "xml"}, {Type::Hex, "hex"}, {Type::Base64, "base64"}, {Type::File, "file"},
    {Type::Ping, "ping"}, {Type::Pong, "pong"}, {Type::Close, "close"}}};

constexpr int mostFrames = 1'000'000;

QJsonObject toJson(const SavedMessage &message)
{
    // Names every member, so that a new one cannot be forgotten.
    const auto &[name, folder, type, text, file, fileIsText, closeCode, frames, escapes] = message;
    QJsonObject json{{QStringLiteral("name"), name}, {QStringLiteral("type"), nameOf(type, types)}};
    if (!folder.isEmpty())
        json.insert(QStringLiteral("folder"), folder);
    if (!text.isEmpty())
        json.insert(QStringLiteral("text"), linesValue(text));
    if (!file.isEmpty())
        json.insert(QStringLiteral("file"), file);
    if (fileIsText)
        json.insert(QStringLiteral("fileIsText"), true);
    if (closeCode != 0)
        json.insert(QStringLiteral("closeCode"), closeCode);
    if (frames != 1)
        json.insert(QStringLiteral("frames"), frames);
    if (escapes)
        json.insert(QStringLiteral("escapes"), true);
    return json;
}

} // namespace

QJsonArray savedMessagesToJson(const QList<SavedMessage> &messages)
{
    QJsonArray array;
    for (const SavedMessage &message : messages)
        array.append(toJson(message));
    return array;
}

Checked<QList<SavedMessage>> savedMessagesFromJson(const QJsonValue &json, const QString &path)
{
    QString problem;
    QList<SavedMessage> messages;
    const QByteArray key = path.toUtf8();
    JsonFields fields({{path, json}}, {}, problem);
    fields.readObjects(key.constData(), [&messages](JsonFields &each) {
        SavedMessage message;
        each.read("name", message.name);
        each.read("folder", message.folder);
        each.read("type", message.type, types);
        each.readLines("text", message.text);
        each.read("file", message.file);
        each.read("fileIsText", message.fileIsText);
        each.read("closeCode", message.closeCode, 0, 65535);
        each.read("frames", message.frames, 1, mostFrames);
        each.read("escapes", message.escapes);
        messages.append(message);
    });
    if (!problem.isEmpty())
        return Checked<QList<SavedMessage>>::bad(problem);
    return Checked<QList<SavedMessage>>::good(messages);
}

} // namespace wasclean
