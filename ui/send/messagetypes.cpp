#include "ui/send/messagetypes.h"

#include "app/formats/sizetext.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct MessageTypes
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::MessageTypes)
};

using Type = SavedMessage::Type;

} // namespace

QString messageTypeName(Type type)
{
    switch (type) {
    case Type::Text:
        return MessageTypes::tr("Text");
    case Type::Json:
        return MessageTypes::tr("JSON");
    case Type::Xml:
        return MessageTypes::tr("XML");
    case Type::Hex:
        return MessageTypes::tr("Binary (hex)");
    case Type::Base64:
        return MessageTypes::tr("Binary (base64)");
    case Type::File:
        return MessageTypes::tr("File");
    case Type::Ping:
        return MessageTypes::tr("Ping");
    case Type::Pong:
        return MessageTypes::tr("Pong");
    case Type::Close:
        return MessageTypes::tr("Close");
    }
    return {};
}

const QList<Type> &messageTypes()
{
    static const QList<Type> all{Type::Text, Type::Json, Type::Xml, Type::Hex, Type::Base64,
        Type::File, Type::Ping, Type::Pong, Type::Close};
    return all;
}

QString messagePlaceholder(Type type)
{
    switch (type) {
    case Type::Hex:
        return MessageTypes::tr("Bytes in hex, for example: 48 65 6c 6c 6f");
    case Type::Base64:
        return MessageTypes::tr("Bytes in base64, for example: SGVsbG8=");
    case Type::Ping:
    case Type::Pong:
        return MessageTypes::tr("The payload, at most 125 bytes; it may be empty");
    case Type::Close:
        return MessageTypes::tr("The reason, at most 123 bytes; it may be empty");
    case Type::Json:
        return MessageTypes::tr(R"(JSON to send, for example: {"type": "hello"})");
    case Type::Xml:
        return MessageTypes::tr("XML to send, for example: <hello/>");
    case Type::Text:
    case Type::File:
        break;
    }
    return MessageTypes::tr("A message to send");
}

bool isDataType(Type type)
{
    return type != Type::File && type != Type::Ping && type != Type::Pong && type != Type::Close;
}

MessageHighlighter::Language messageLanguage(Type type)
{
    if (type == Type::Json)
        return MessageHighlighter::Language::Json;
    return type == Type::Xml ? MessageHighlighter::Language::Xml
                             : MessageHighlighter::Language::None;
}

QString exactSizeText(qint64 bytes)
{
    const QString exact = MessageTypes::tr("%1 B").arg(bytes);
    return bytes < 1024 ? exact : QStringLiteral("%1 (%2)").arg(sizeText(bytes), exact);
}

} // namespace wasclean
