#pragma once

#include "app/message/frameblock.h"
#include "app/message/messagelist.h"
#include "app/wire/frames/frame.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <vector>

namespace wasclean::samples {

/// Some bytes that differ from row to row.
inline QByteArray payload(qint64 row, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = quint64(row) * 0x9e3779b97f4a7c15U + 1;
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        byte = char(state);
    }
    return bytes;
}

/// Facts of that many frames.
inline std::shared_ptr<const std::vector<FrameFacts>> frameFacts(qint64 row, quint32 frames)
{
    auto facts = std::make_shared<std::vector<FrameFacts>>();
    for (quint32 i = 0; i < frames; ++i) {
        facts->push_back({1'700'000'000'000'000'000 + row * 1000 + i, quint64(row) << 33 | i,
            quint8(i == 0 ? 1 : 0), quint8(row % 8), i + 1 == frames, row % 2 == 0});
    }
    return facts;
}

/// A message of which each part depends on the row.
inline Message message(qint64 row, qsizetype size)
{
    Message message;
    message.time = 1'700'000'000'000'000'000 + row * 1000;
    message.direction = row % 2 == 0 ? Direction::Sent : Direction::Received;
    message.kind = row % 3 == 0 ? MessageKind::Binary : MessageKind::Text;
    message.late = row % 5 == 0;
    message.frames = quint32(row % 7 + 1);
    message.wireBytes = quint64(size) + 8;
    message.payload = payload(row, size);
    if (message.frames > 1 && row % 11 == 0)
        message.frameFacts = frameFacts(row, message.frames);
    return message;
}

/// Mostly small sizes, now and then a larger one.
inline qsizetype mixedSize(qint64 row)
{
    if (row % 20'011 == 20'010)
        return 300'000;
    if (row % 503 == 502)
        return 5'000;
    return qsizetype(row * 31 % 150);
}

/// Messages of mixed size for the rows from first on.
inline MessageBatch batch(qint64 first, qint64 count)
{
    std::vector<Message> messages;
    messages.reserve(size_t(count));
    for (qint64 row = first; row < first + count; ++row)
        messages.push_back(message(row, mixedSize(row)));
    return std::make_shared<const MessageList>(std::move(messages));
}

inline MessageBatch batchOf(std::vector<Message> messages)
{
    return std::make_shared<const MessageList>(std::move(messages));
}

/// A message that a server sent in one frame.
inline Message inOneFrame(qint64 row, qsizetype size, qint64 time)
{
    Message made;
    made.time = time;
    made.direction = Direction::Received;
    made.kind = row % 3 == 0 ? MessageKind::Binary : MessageKind::Text;
    made.frames = 1;
    made.payload = "row " + QByteArray::number(row) + ';' + payload(row, size);
    made.wireBytes = quint64(encodeFrame(OpText, made.payload).size());
    return made;
}

inline QByteArray frameOf(const Message &message)
{
    return encodeFrame(message.kind == MessageKind::Text ? OpText : OpBinary, message.payload);
}

/// A block of their frames.
inline QByteArray frameBlock(const std::vector<Message> &messages)
{
    QByteArray block(messageHeaderSize, Qt::Uninitialized);
    writeFrameBlockHeader(block.data(), messages.empty() ? 0 : messages.front().time);
    for (const Message &message : messages)
        block += frameOf(message);
    return block;
}

/// The messages of one read that are in one frame each, for the rows from first on.
inline std::vector<Message> messagesInOneFrame(qint64 first, qint64 count)
{
    std::vector<Message> messages;
    for (qint64 row = first; row < first + count; ++row)
        messages.push_back(inOneFrame(row, row * 31 % 700, 1'700'000'000'000'000'000 + first));
    return messages;
}

/// The same as a block of frames.
inline MessageBatch frameBatch(qint64 first, qint64 count)
{
    std::vector<MessageRun> runs;
    runs.emplace_back(EncodedRows(frameBlock(messagesInOneFrame(first, count)), count));
    return std::make_shared<const MessageList>(std::move(runs));
}

inline bool equal(const FrameFacts &a, const FrameFacts &b)
{
    return a.time == b.time && a.payloadSize == b.payloadSize && a.opcode == b.opcode
        && a.rsv == b.rsv && a.fin == b.fin && a.masked == b.masked;
}

inline bool equalFacts(const Message &a, const Message &b)
{
    if (!a.frameFacts || !b.frameFacts)
        return a.frameFacts == b.frameFacts;
    return std::equal(a.frameFacts->begin(), a.frameFacts->end(), b.frameFacts->begin(),
        b.frameFacts->end(),
        [](const FrameFacts &one, const FrameFacts &other) { return equal(one, other); });
}

inline bool equal(const Message &a, const Message &b)
{
    return a.time == b.time && a.direction == b.direction && a.kind == b.kind && a.late == b.late
        && a.frames == b.frames && a.wireBytes == b.wireBytes && a.payload == b.payload
        && equalFacts(a, b);
}

} // namespace wasclean::samples
