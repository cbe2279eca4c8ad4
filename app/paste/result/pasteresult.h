#pragma once

#include "app/profile/connectionsettings.h"
#include "app/profile/savedmessage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The kinds of pasted texts.
enum class PasteKind : quint8 {
    Nothing, ///< none of the others
    Url,
    Curl,
    Wscat,
    Websocat,
    PowerShell, ///< Invoke-WebRequest
    JavaScript, ///< fetch(), new WebSocket() or k6's ws.connect()
    SocketIo, ///< io()
    Python,
    RequestHead, ///< "GET /chat HTTP/1.1" and header lines, raw or as browsers show them
    Transcript, ///< what wscat shows while it is connected
    Postman,
    Insomnia,
    Bruno,
    HttpFile, ///< JetBrains' HTTP client
};

/// The name of a kind: "a curl command".
QString pasteKindName(PasteKind kind);

/// The largest number of notes about one text: nobody reads more.
constexpr qsizetype maxPasteNotes = 100;

/// Adds a sentence to the notes about a text, unless it is there or they are too many.
void addPasteNote(QStringList &notes, const QString &sentence);

/// "Paste a URL, …": the kinds of texts that can be read.
QString readablePasteKinds();

/// A message of the text, without a name.
SavedMessage textMessage(const QString &text);

/// The connection that a pasted text describes.
struct PasteResult
{
    PasteKind kind = PasteKind::Nothing;
    /// The name of the connection in the text; may be empty.
    QString name;
    ConnectionSettings settings;
    /// The messages that the text sends.
    QList<SavedMessage> messages;
    /// A sentence for each part of the text that could not be imported. The sentences contain no
    /// values of options and headers, which may be secrets.
    QStringList notTaken;
    /// Why there are no settings, with the place in the text where that helps; empty when there
    /// are.
    QString problem;
    /// All the WebSocket connections of the text. The settings are those of one of them.
    QStringList names;

    bool isGood() const { return problem.isEmpty(); }

    /// Whether the text contains a URL. A transcript may contain only messages.
    bool hasConnection() const { return !settings.url.isEmpty(); }
};

} // namespace wasclean
