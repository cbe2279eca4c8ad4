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
    const QByteArray payload = shownPayload(message);
    const bool isText = message.kind != MessageKind::Binary;
    if (isText && isPlainAscii(payload))
        return payload;
    if (!isPlainText(message.kind, payload))
        return payload.toHex(' ');
    return oneLine(payload, payload.size() + 1).toUtf8();
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
    TextBuffer &line = text();
    appendIsoTime(line, message.time);
    line += m_kinds.of(CellTexts::kindKey(message), [&message] {
        return QByteArray("  " + directionSign(message).leftJustified(1).toUtf8() + ' '
            + typeText(message).leftJustified(6).toUtf8() + ' ');
    });
    const qint64 bytes = isFrameKind(message.kind) ? message.payload.size() : -1;
    line += m_sizes.of(bytes, [bytes] {
        const QString size = bytes < 0 ? QString() : bytesText(bytes);
        return size.rightJustified(10).toUtf8();
    });
    line += "  ";
    line += payloadLine(message);
    line += '\n';
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
