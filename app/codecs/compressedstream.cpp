#include "app/codecs/compressedstream.h"

#include "app/codecs/codectext.h"
#include "app/codecs/compressedcontent.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wasclean {

namespace {

/// So much of what a piece holds is shown.
constexpr qsizetype mostShown = 1 << 20;
/// A message that holds more ends the reading of the stream: nobody could tell it from a bomb.
constexpr qint64 mostInflated = qint64(64) << 20;

} // namespace

CompressedStream::CompressedStream(std::unique_ptr<Decompressor> decompressor, QString name)
    : m_decompressor(std::move(decompressor))
    , m_name(std::move(name))
{ }

std::unique_ptr<CodecStream> CompressedStream::copy() const
{
    std::unique_ptr<Decompressor> decompressor = m_decompressor->copy();
    if (!decompressor)
        return nullptr;
    auto other = std::make_unique<CompressedStream>(std::move(decompressor), m_name);
    other->m_content = m_content;
    other->m_size = m_size;
    other->m_problem = m_problem;
    return other;
}

void CompressedStream::keep(QByteArrayView bytes)
{
    m_size += bytes.size();
    m_content += bytes.first(std::min(bytes.size(), mostShown - m_content.size()));
}

CompressedStream::Read CompressedStream::readAll(QByteArrayView payload)
{
    std::array<char, 16384> chunk;
    Read result;
    const qint64 before = m_size;
    Decompressor::Step step;
    do {
        step = m_decompressor->read(
            payload.sliced(result.at), chunk.data(), qsizetype(chunk.size()));
        keep(QByteArrayView(chunk.data(), step.made));
        result.at += step.used;
        result.problem = step.problem;
        if (step.isEnd && step.used == 0 && step.made == 0 && result.at < payload.size())
            result.problem = CodecText::tr("%1 follow the end of the %2 stream")
                                 .arg(shownSize(payload.size() - result.at), m_name);
        if (m_size - before > mostInflated)
            result.problem
                = CodecText::tr("the message holds more than 64 MiB, so the stream is not read on");
    } while (result.problem.isEmpty()
        && (result.at < payload.size() || step.made == qsizetype(chunk.size())));
    result.isFlushed = step.isFlushed;
    return result;
}

DecodedMessage CompressedStream::decode(const CodecMessage &message)
{
    if (message.isText)
        return only(describeContent(message.payload, {}, !message.isWhole));
    if (!m_problem.isEmpty())
        return faulty(message, m_problem, -1);
    const Read read = readAll(message.payload);
    if (!read.problem.isEmpty()) {
        m_problem
            = CodecText::tr("the %1 stream could not be read in an earlier message").arg(m_name);
        m_content.clear();
        return faulty(message, read.problem, read.at);
    }
    RecordFields fields;
    fields.addText("compression", m_name + QStringLiteral(" stream"));
    fields.addNumber("size", m_size);
    if (!read.isFlushed) {
        fields.addBool("goesOn", true);
        return only(makeRecord(RecordKind::Message,
            {CodecText::tr("a part: %1 so far").arg(shownSize(qsizetype(m_size)))}, fields));
    }
    const QByteArray content = std::exchange(m_content, {});
    return only(describeContent(content, fields, std::exchange(m_size, 0) > content.size()));
}

DecodedMessage CompressedStream::decodeAlone(const CodecMessage &message, const QString &name)
{
    if (message.isText)
        return only(describeContent(message.payload, {}, !message.isWhole));
    return only(makeRecord(RecordKind::Message,
        {CodecText::tr("a piece of a %1 stream that began in an earlier message").arg(name)}, {}));
}

} // namespace wasclean
