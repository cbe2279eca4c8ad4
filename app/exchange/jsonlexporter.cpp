#include "app/exchange/jsonlexporter.h"

#include "app/formats/closeframetext.h"
#include "app/formats/jsontext.h"

namespace wasclean {

namespace {

/// For people and programs that do not want to decode the base64.
void appendCloseMembers(TextBuffer &line, QByteArrayView body)
{
    const CloseFrameBody frame = CloseFrameBody::read(body);
    if (!frame.code || !frame.isSound)
        return;
    line += ",\"code\":";
    line.appendNumber(*frame.code);
    line += ",\"reason\":";
    appendJsonString(line, frame.reason);
}

} // namespace

void JsonlExporter::begin()
{
    text() += QByteArray("{\"format\":\"") + formatName
        + "\",\"version\":" + QByteArray::number(formatVersion) + "}\n";
}

void JsonlExporter::add(const Message &message)
{
    TextBuffer &line = text();
    line += "{\"time\":\"";
    line.appendNumber(message.time);
    line += m_kinds.of(CellTexts::kindKey(message), [&message] {
        QByteArray kind = QByteArray("\",\"kind\":\"") + kindName(message.kind) + '"';
        if (message.direction != Direction::None)
            kind += QByteArray(",\"direction\":\"") + directionName(message.direction) + '"';
        return kind;
    });
    if (message.late)
        line += ",\"late\":true";
    if (message.compressed)
        line += ",\"compressed\":true";
    if (message.frames != 0) {
        line += ",\"frames\":";
        line.appendNumber(message.frames);
    }
    if (message.wireBytes != 0) {
        line += ",\"wireBytes\":\"";
        line.appendNumber(message.wireBytes);
        line += '"';
    }
    if (message.kind == MessageKind::CloseFrame)
        appendCloseMembers(line, message.payload);
    if (isPlainText(message)) {
        line += ",\"text\":";
        appendJsonString(line, message.payload);
    } else {
        line += ",\"base64\":\"" + message.payload.toBase64() + '"';
    }
    line += "}\n";
}

} // namespace wasclean
