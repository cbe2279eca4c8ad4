#include "app/exchange/jsonlexporter.h"

#include "app/formats/closeframetext.h"
#include "app/formats/jsontext.h"

namespace wasclean {

namespace {

/// For people and programs that do not want to decode the base64.
QByteArray closeMembers(QByteArrayView body)
{
    const CloseFrameBody frame = CloseFrameBody::read(body);
    if (!frame.code || !frame.isSound)
        return {};
    QByteArray members = ",\"code\":" + QByteArray::number(*frame.code) + ",\"reason\":";
    appendJsonString(members, frame.reason.toByteArray());
    return members;
}

} // namespace

void JsonlExporter::begin()
{
    text() += QByteArray("{\"format\":\"") + formatName
        + "\",\"version\":" + QByteArray::number(formatVersion) + "}\n";
}

void JsonlExporter::add(const Message &message)
{
    QByteArray &line = text();
    line += "{\"time\":\"";
    appendNumber(line, message.time);
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
        appendNumber(line, message.frames);
    }
    if (message.wireBytes != 0) {
        line += ",\"wireBytes\":\"";
        appendNumber(line, message.wireBytes);
        line += '"';
    }
    if (message.kind == MessageKind::CloseFrame)
        line += closeMembers(message.payload);
    if (isPlainText(message)) {
        line += ",\"text\":";
        appendJsonString(line, message.payload);
    } else {
        line += ",\"base64\":\"" + message.payload.toBase64() + '"';
    }
    line += "}\n";
}

} // namespace wasclean
