#pragma once

#include "app/base/checked.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace wasclean {

/// A message that the user keeps with a profile, to send it again: as typed, with variables.
struct SavedMessage
{
    enum class Type : quint8 { Text, Json, Xml, Hex, Base64, File, Ping, Pong, Close };

    QString name;
    /// Folders from the top with "/" between them; empty at the top.
    QString folder;
    Type type = Type::Text;
    /// The typed text: the message, hex or base64 digits, the payload of a control frame, or the
    /// close reason.
    QString text;
    /// Path of the file to send, for File.
    QString file;
    /// Whether the file is sent as a text message instead of a binary one.
    bool fileIsText = false;
    /// Of a Close frame; 0 for none.
    int closeCode = 0;
    /// Frames to send the message in.
    int frames = 1;
    /// Whether \0, \n, \xHH and \uXXXX in a Text stand for characters.
    bool escapes = false;

    bool operator==(const SavedMessage &) const = default;
};

/// As JSON, in the order of the list. Members with their default value are left out.
QJsonArray savedMessagesToJson(const QList<SavedMessage> &messages);

/// Reads a list of messages strictly. A problem contains the path of the value, "messages[2].type".
Checked<QList<SavedMessage>> savedMessagesFromJson(
    const QJsonValue &json, const QString &path = QStringLiteral("messages"));

} // namespace wasclean
