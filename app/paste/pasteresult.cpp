#include "app/paste/pasteresult.h"

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

SavedMessage textMessage(const QString &text)
{
    SavedMessage message;
    message.text = text;
    return message;
}

} // namespace wasclean
