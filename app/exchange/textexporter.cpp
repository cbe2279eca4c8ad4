#include "app/exchange/textexporter.h"

#include "app/capture/rowtext.h"
#include "app/formats/evidencetext.h"
#include "app/formats/preview.h"

#include <algorithm>

namespace wasclean {

namespace {

/// A payload on one line, however long.
QByteArray payloadLine(const Message &message)
{
    if (message.kind == MessageKind::CloseFrame)
        return previewOf(message, longestCloseText).toUtf8();
    if (!isPlainText(message))
        return message.payload.toHex(' ');
    return oneLine(message.payload, message.payload.size() + 1).toUtf8();
}

QByteArray indented(const QString &lines)
{
    QByteArray text;
    for (const QString &line : lines.split(u'\n')) {
        const QByteArray utf8 = line.toUtf8();
        const QByteArray shown = oneLine(utf8, utf8.size() + 1).toUtf8();
        text += (shown.isEmpty() ? QByteArray() : "    " + shown) + '\n';
    }
    return text;
}

} // namespace

void TextExporter::add(const Message &message)
{
    const QString size = isFrameKind(message.kind) ? bytesText(message.payload.size()) : QString();
    QByteArray &line = text();
    line += isoTime(message.time) + "  ";
    line += directionSign(message).leftJustified(1).toUtf8() + ' ';
    line += typeText(message).leftJustified(6).toUtf8() + ' ' + size.rightJustified(10).toUtf8();
    Message shown = message;
    shown.payload = shownPayload(message);
    line += "  " + payloadLine(shown) + '\n';
    const bool hasEvidence
        = message.kind == MessageKind::Open || message.kind == MessageKind::Close;
    if (!hasEvidence)
        return;
    const QJsonObject evidence = EventPayload::read(message.payload).evidence;
    if (evidence.isEmpty())
        return;
    if (message.kind == MessageKind::Open)
        line += indented(requestText(evidence) + u'\n' + responseText(evidence).trimmed());
    else
        line += indented(evidenceText(evidence));
}

} // namespace wasclean
