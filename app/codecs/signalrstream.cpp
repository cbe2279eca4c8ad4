#include "app/codecs/signalrstream.h"

#include "app/codecs/jsonitems.h"

#include <QSet>

namespace wasclean {

namespace {

class SignalRStream : public CodecStream
{
public:
    explicit SignalRStream(const Codec &codec)
        : m_codec(codec)
    { }

    DecodedMessage decode(const CodecMessage &message) override;

    std::unique_ptr<CodecStream> copy() const override
    {
        auto other = std::make_unique<SignalRStream>(m_codec);
        other->m_uploads = m_uploads;
        other->m_uploadBytes = m_uploadBytes;
        return other;
    }

private:
    void begin(const QByteArray &upload);
    bool end(const QByteArray &upload);

    const Codec &m_codec;
    /// The ids of streams that have not ended.
    QSet<QByteArray> m_uploads;
    qsizetype m_uploadBytes = 0;
};

/// Ids of more bytes are not kept.
constexpr qsizetype mostUploadBytes = 1 << 20;

void SignalRStream::begin(const QByteArray &upload)
{
    if (m_uploads.contains(upload) || m_uploadBytes + upload.size() > mostUploadBytes)
        return;
    m_uploads.insert(upload);
    m_uploadBytes += upload.size();
}

bool SignalRStream::end(const QByteArray &upload)
{
    const bool isKnown = m_uploads.remove(upload);
    m_uploadBytes -= isKnown ? upload.size() : 0;
    return isKnown;
}

DecodedMessage SignalRStream::decode(const CodecMessage &message)
{
    DecodedMessage decoded = m_codec.decode(message);
    if (message.direction != Direction::Sent)
        return decoded;
    for (DecodedRecord &record : decoded.records) {
        const JsonItems fields = readJsonItems(record.fields);
        for (const JsonItem &id : readJsonItems(fields.value("streamIds")).items)
            begin(jsonIdKey(id.value));
        const bool isEnd = fields.value("type") == "3";
        if (isEnd && end(jsonIdKey(fields.value("invocationId"))))
            record.answers.clear();
    }
    return decoded;
}

} // namespace

std::unique_ptr<CodecStream> newSignalRStream(const Codec &codec)
{
    return std::make_unique<SignalRStream>(codec);
}

} // namespace wasclean
