#include "tests/decoding/protocolcapture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

namespace wasclean {

ProtocolCapture::ProtocolCapture()
    : m_capture(std::make_unique<Capture>(m_folder.filePath(QStringLiteral("a.wasclean"))))
{ }

void ProtocolCapture::open(const QString &url, const QString &subprotocol)
{
    // As long as real evidence, so that a preview does not hold all of it.
    const QJsonObject evidence{{QStringLiteral("request"), QString(3000, u'x')},
        {QStringLiteral("url"), url}, {QStringLiteral("protocol"), subprotocol}};
    append(Direction::None, MessageKind::Open,
        "Opened\n" + QJsonDocument(evidence).toJson(QJsonDocument::Compact));
}

Message ProtocolCapture::make(Direction direction, MessageKind kind, const QByteArray &payload)
{
    Message message;
    m_time += 1'000'000;
    message.time = m_time;
    message.direction = direction;
    message.kind = kind;
    message.payload = payload;
    return message;
}

void ProtocolCapture::append(Direction direction, MessageKind kind, const QByteArray &payload)
{
    appendAll({make(direction, kind, payload)});
}

void ProtocolCapture::appendAll(std::vector<Message> messages)
{
    const qint64 count = m_capture->count() + qint64(messages.size());
    m_capture->append(std::make_shared<const MessageList>(std::move(messages)));
    if (!QTest::qWaitFor([this, count] { return m_capture->count() == count; }, 30'000))
        QTest::qFail("The rows cannot be read", __FILE__, __LINE__);
}

bool waitForCodec(const RowCodecs &codecs, qint64 row, const QString &id)
{
    return QTest::qWaitFor(
        [&] {
            const CodecPointer codec = codecs.codecOf(row);
            return (codec ? codec->id() : QString()) == id;
        },
        30'000);
}

} // namespace wasclean
