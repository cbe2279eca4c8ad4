#pragma once

#include "app/codecs/codecs.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace wasclean {

/// What a server and a client of npm packages said to each other: a file of tests/data/codecs, made
/// by tests/tools/codecs/record.mjs.
struct Recording
{
    struct Line
    {
        Direction direction = Direction::None;
        bool isText = true;
        QByteArray payload;
        /// What the log shows of it.
        QString summary;
        /// What is wrong with it; empty when all is well.
        QString fault;
        /// It answers what nobody asked.
        bool isUnasked = false;

        CodecMessage message() const { return {payload, direction, isText, true}; }
    };

    QString name;
    QString codec;
    QString url;
    QString subprotocol;
    std::vector<Line> lines;

    /// What is known of the connection after so many messages.
    CodecEvidence evidence(std::size_t messages) const;
};

/// All recordings, by name.
QMap<QString, Recording> allRecordings();

} // namespace wasclean
