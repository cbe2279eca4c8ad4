#include "app/paste/result/pasteresult.h"

#include "app/paste/result/pastetext.h"

#include <QCoreApplication>

namespace wasclean {

QString pasteKindName(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Nothing:
        break;
    case PasteKind::Url:
        return PasteText::tr("a URL");
    case PasteKind::Curl:
        return PasteText::tr("a curl command");
    case PasteKind::Wscat:
        return PasteText::tr("a wscat command");
    case PasteKind::Websocat:
        return PasteText::tr("a websocat command");
    case PasteKind::PowerShell:
        return PasteText::tr("a PowerShell command");
    case PasteKind::JavaScript:
        return PasteText::tr("JavaScript");
    case PasteKind::SocketIo:
        return PasteText::tr("JavaScript for Socket.IO");
    case PasteKind::Python:
        return PasteText::tr("a Python program");
    case PasteKind::Transcript:
        return PasteText::tr("a transcript of wscat");
    case PasteKind::RequestHead:
        return PasteText::tr("the header of an HTTP request");
    case PasteKind::Postman:
        return PasteText::tr("a Postman request");
    case PasteKind::Insomnia:
        return PasteText::tr("an Insomnia export");
    case PasteKind::Bruno:
        return PasteText::tr("a Bruno request");
    case PasteKind::HttpFile:
        return PasteText::tr("an .http file");
    }
    return {};
}

QString readablePasteKinds()
{
    return PasteText::tr(
        "Paste a URL, a curl, wscat or websocat command, a curl configuration, the request headers "
        "or the “Copy as fetch” of a browser's developer tools, a JavaScript, Python or PowerShell "
        "program that connects, a wscat transcript, or a WebSocket request from Postman, Insomnia, "
        "Bruno or an .http file.");
}

void addPasteNote(QStringList &notes, const QString &sentence)
{
    if (notes.size() < maxPasteNotes && !notes.contains(sentence))
        notes.append(sentence);
}

SavedMessage textMessage(const QString &text)
{
    SavedMessage message;
    message.text = text;
    return message;
}

} // namespace wasclean
