#include "app/decoding/longrows.h"

#include "app/decoding/rowcodecs.h"

#include <utility>

namespace wasclean {

namespace {

/// A screen may show messages of a hundred rows, and have a hundred rows above it in which requests
/// are looked for.
constexpr qsizetype mostKnownParts = qsizetype(256) * 1024;

} // namespace

LongRows::LongRows(const RowCodecs &codecs, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
    , m_known(mostKnownParts)
    , m_reader(
          this, [this](qint64 packedKey) { return readerOf(packedKey); },
          [this](Reader::Answers &&answers) { take(std::move(answers)); })
{
    connect(&codecs, &RowCodecs::changed, this, &LongRows::forget);
}

void LongRows::setCapture(Capture *capture)
{
    m_reader.setCapture(capture);
    forget();
}

void LongRows::forget()
{
    m_reader.forget();
    m_known.clear();
}

const RowBrief *LongRows::brief(const BriefKey &key)
{
    if (const RowBrief *const known = m_known.object(key.packed()))
        return known;
    m_reader.ask(key.packed());
    return nullptr;
}

/// A row that cannot be read has no messages.
LongRows::Reader::Read LongRows::readerOf(qint64 packedKey) const
{
    const BriefKey key = BriefKey::unpacked(packedKey);
    return [key, codec = m_codecs.codecOf(key.row)](const RowSource &source, qsizetype &bytes) {
        const std::optional<Message> message = source(key.row);
        if (!message || !codec || message->payload.size() > mostBytes)
            return RowBrief();
        bytes += message->payload.size();
        const CodecMessage whole{
            message->payload, message->direction, message->kind == MessageKind::Text, true};
        return briefOf(codec->decode(whole), whole, message->time, key);
    };
}

void LongRows::take(Reader::Answers &&answers)
{
    for (auto &[packedKey, brief] : answers) {
        const auto cost = qsizetype(brief.parts.size()) + 1;
        m_known.insert(packedKey, new RowBrief(std::move(brief)), cost);
    }
    emit known();
}

} // namespace wasclean
