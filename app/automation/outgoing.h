#pragma once

#include "app/message/message.h"
#include "app/profile/savedmessage.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace wasclean {

/// The message to send, made from the typed text; or the problem of the typed text.
struct Outgoing
{
    enum class Action : quint8 { Text, Binary, File, Ping, Pong, Close };

    Action action = Action::Text;
    /// The text of Text, the reason of Close; character by character as typed.
    QString text;
    /// The payload; for Text and Close it is the text in UTF-8.
    QByteArray payload;
    /// Path, for File, which is sent as a message of this kind.
    QString file;
    MessageKind fileKind = MessageKind::Binary;
    /// Of a Close frame; 0 for an empty one.
    int closeCode = 0;
    int frames = 1;

    /// A sentence, with line and column where there are any; empty when all is well.
    QString problem;
    /// Where in the typed text, in UTF-16 units; -1 for nowhere.
    qsizetype wrongAt = -1;
    qsizetype wrongLength = 0;

    bool isGood() const { return problem.isEmpty(); }

    /// The kind of the row in the log; none for a file and a Close frame, which rules and
    /// repetition do not send.
    std::optional<MessageKind> messageKind() const;
};

/// Reads the typed text by the rules of its type: hex and base64 become bytes, JSON and XML are
/// checked and sent byte for byte, control frames carry at most 125 bytes (RFC 6455, 5.5).
Outgoing compose(const SavedMessage &typed);

/// The same message as a text field can hold it: characters that a field takes for the end of a
/// line become escapes.
SavedMessage forTextField(const SavedMessage &message);

/// A message to send like one of the log, byte for byte, also after a text field has held it.
SavedMessage savedMessageOf(const Message &message);

/// JSON and XML with new indentation. Text of another type, or text that is not valid, is returned
/// unchanged.
QString formatted(const SavedMessage &typed);

/// Decodes base64 (RFC 4648). White space and URL-safe digits are accepted, and padding may be
/// missing. Otherwise the problem is a sentence.
Outgoing parseBase64(const QString &typed);

} // namespace wasclean
