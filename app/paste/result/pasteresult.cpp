#include "app/paste/result/pasteresult.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("wasclean::Paste", text); }

} // namespace

QString pasteKindName(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Nothing:
        break;
    case PasteKind::Url:
        return tr("a URL");
    case PasteKind::Curl:
        return tr("a curl command");
    case PasteKind::Wscat:
        return tr("a wscat command");
    case PasteKind::Websocat:
        return tr("a websocat command");
    case PasteKind::PowerShell:
        return tr("a PowerShell command");
    case PasteKind::JavaScript:
        return tr("JavaScript");
    case PasteKind::SocketIo:
        return tr("JavaScript for Socket.IO");
    case PasteKind::Python:
        return tr("a Python program");
    case PasteKind::Transcript:
        return tr("a transcript of wscat");
    case PasteKind::RequestHead:
        return tr("the head of an HTTP request");
    case PasteKind::Postman:
        return tr("a Postman request");
    case PasteKind::Insomnia:
        return tr("an Insomnia export");
    case PasteKind::Bruno:
        return tr("a Bruno request");
    case PasteKind::HttpFile:
        return tr("an .http file");
    }
    return {};
}

QString readablePasteKinds()
{
    return tr(
        "Paste a URL, a command of curl, wscat or websocat, a curl configuration, the request "
        "headers or the “Copy as fetch” of a browser's developer tools, a program in "
        "JavaScript, Python or PowerShell that connects, a transcript of wscat, or a WebSocket "
        "request of Postman, Insomnia, Bruno or an .http file.");
}

SavedMessage textMessage(const QString &text)
{
    SavedMessage message;
    message.text = text;
    return message;
}

} // namespace wasclean
