#include "app/codecs/socketiostream.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"
#include "app/formats/jsonnode.h"

#include <optional>
#include <utility>
#include <vector>

namespace wasclean {

namespace {

/// The bytes of more attachments are not kept, only their sizes.
constexpr qsizetype mostKeptJson = 1 << 20;

/// {"_placeholder":true,"num":K}: K; else -1.
qsizetype placeholderNumber(QByteArrayView json, const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Object || node.members.size() != 2)
        return -1;
    qsizetype number = -1;
    bool isPlaceholder = false;
    for (const JsonMember &member : node.members) {
        const QByteArrayView value = member.value.in(json);
        if (member.name == QLatin1String("_placeholder"))
            isPlaceholder = value == "true";
        else if (member.name == QLatin1String("num"))
            number = value.toByteArray().toLongLong();
    }
    return isPlaceholder ? number : -1;
}

/// Puts the attachments, which are JSON, where their placeholders are.
QByteArray filledIn(QByteArrayView json, const std::vector<QByteArray> &attachments)
{
    return replacedValues(json, [&](const JsonNode &node) -> std::optional<QByteArray> {
        const qsizetype number = placeholderNumber(json, node);
        if (number < 0 || number >= qsizetype(attachments.size()))
            return {};
        return attachments[std::size_t(number)];
    });
}

class SocketIoStream : public CodecStream
{
public:
    explicit SocketIoStream(const Codec &codec)
        : m_codec(codec)
    { }

    DecodedMessage decode(const CodecMessage &message) override;
    std::unique_ptr<CodecStream> copy() const override;

private:
    void begin(const DecodedRecord &packet);
    void complete(DecodedRecord &attachment);
    QByteArray kept(const JsonItems &attachment);

    const Codec &m_codec;
    /// The fields of the packet that waits for attachments, and how many it has in all.
    QByteArray m_packet;
    int m_awaited = 0;
    std::vector<QByteArray> m_attachments;
    qsizetype m_keptJson = 0;
};

std::unique_ptr<CodecStream> SocketIoStream::copy() const
{
    auto other = std::make_unique<SocketIoStream>(m_codec);
    other->m_packet = m_packet;
    other->m_awaited = m_awaited;
    other->m_attachments = m_attachments;
    other->m_keptJson = m_keptJson;
    return other;
}

void SocketIoStream::begin(const DecodedRecord &packet)
{
    m_packet = packet.fields;
    m_awaited = readJsonItems(packet.fields).value("attachments").toInt();
    m_attachments.clear();
    m_keptJson = 0;
}

/// The attachment as JSON, or only its size when there are too many bytes already.
QByteArray SocketIoStream::kept(const JsonItems &attachment)
{
    const QByteArrayView data = attachment.value("data");
    m_keptJson += data.size();
    if (m_keptJson <= mostKeptJson)
        return data.toByteArray();
    return "{\"size\":" + attachment.value("size").toByteArray() + '}';
}

void SocketIoStream::complete(DecodedRecord &attachment)
{
    const JsonItems items = readJsonItems(attachment.fields);
    const JsonItems packet = readJsonItems(m_packet);
    m_attachments.push_back(kept(items));
    const QString number
        = CodecText::tr("attachment %1 of %2")
              .arg(QString::number(m_attachments.size()), QString::number(m_awaited));
    QString name = packet.has("event")
        ? shownValue(packet.value("event"))
        : words(QStringLiteral("ack"), shownValue(packet.value("ack")));
    RecordFields fields;
    fields.addText("packet", QStringLiteral("attachment"));
    fields.addNumber("number", qint64(m_attachments.size()));
    fields.addNumber("of", m_awaited);
    fields.addJson("data", items.value("data"));
    if (int(m_attachments.size()) == m_awaited) {
        const QByteArray whole = filledIn(m_packet, m_attachments);
        fields.addJson("whole", whole);
        name = words(name, shownText(readJsonItems(whole).value("args")));
        m_awaited = 0;
    }
    attachment.summary = summaryOf({number, name});
    attachment.fields = fields.object(RecordKind::Attachment);
}

DecodedMessage SocketIoStream::decode(const CodecMessage &message)
{
    DecodedMessage decoded = m_codec.decode(message);
    DecodedRecord &record = decoded.records.front();
    if (record.kind == RecordKind::Attachment && record.fault.isEmpty() && m_awaited > 0) {
        complete(record);
        return decoded;
    }
    // Pings may come between a packet and its attachments, but no other packet.
    if (!message.isText || !message.payload.startsWith('4'))
        return decoded;
    if (m_awaited > 0 && record.fault.isEmpty())
        setFault(record,
            CodecText::tr(
                "attachments of the packet before are missing (Socket.IO protocol, binary "
                "packets)"));
    begin(record);
    return decoded;
}

} // namespace

std::unique_ptr<CodecStream> newSocketIoStream(const Codec &codec)
{
    return std::make_unique<SocketIoStream>(codec);
}

} // namespace wasclean
