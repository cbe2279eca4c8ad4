#pragma once

#include "app/codecs/codec.h"

#include <QString>

#include <vector>

namespace wasclean {

/// What a log shows of a decoded row, or of some of the messages in it.
struct RowBrief
{
    /// One of the messages in the row.
    struct Part
    {
        QString summary;
        /// Of its payload, on one line; null when that does not stand in the row as it is.
        QString text;
        /// Bytes of its payload; -1 when that does not stand in the row as it is.
        qint64 size = -1;
        /// See DecodedRecord.
        QByteArray asks;
        QByteArray answers;
    };

    /// Of the row; null for one of no protocol.
    QString summary;
    Direction direction = Direction::None;
    qint64 time = 0;
    /// Whether all of the payload was there.
    bool isWhole = true;
    std::vector<Part> parts;
};

/// What is told of a row at once: the row as it is, or some of its messages, as a log seldom shows
/// all of a thousand.
struct BriefKey
{
    static constexpr int partsTogether = 64;

    qint64 row = 0;
    /// Of so many messages; -1 for the row.
    int group = -1;

    /// What tells of the message with that number, from 0; of the row, for -1.
    static BriefKey of(qint64 row, int part) { return {row, part < 0 ? -1 : part / partsTogether}; }

    /// As a number.
    qint64 packed() const { return row * mostGroups + group + 1; }

    static BriefKey unpacked(qint64 number)
    {
        return {number / mostGroups, int(number % mostGroups) - 1};
    }

private:
    static constexpr qint64 mostGroups = 64;
    static_assert(mostRecords / partsTogether + 1 < mostGroups);
};

/// From what the message means; its payload may be only the beginning of it. The row has no parts
/// but those that are requests or answers, without their texts.
RowBrief briefOf(
    const DecodedMessage &meaning, const CodecMessage &message, qint64 time, const BriefKey &key);

} // namespace wasclean
