#pragma once

#include "app/wire/facts/evidence.h"

#include <QRegularExpression>
#include <QString>

#include <utility>

namespace wasclean {

/// Whether Wasclean was built for a system that tells less (WASCLEAN_PORTABLE), so that it has to
/// say less.
#ifdef WASCLEAN_PORTABLE
inline constexpr bool isPortableBuild = true;
#else
inline constexpr bool isPortableBuild = false;
#endif

/// What the build knows of an end of TCP.
constexpr TcpEnd told(TcpEnd end)
{
    return isPortableBuild && isEndOfPeer(end) ? TcpEnd::EndedByPeer : end;
}

/// What the build says where Linux would let it say this sentence, or this beginning of one.
inline QString told(QString sentence)
{
    if (!isPortableBuild)
        return sentence;
    const std::pair<const char *, const char *> lesser[] = {
        {"^The server( or the proxy)? ended the connection (?=without a\\b|in the middle)",
            "The connection ended "},
        {"^The connection was reset (?=without a\\b|in the middle)", "The connection ended "},
        {"(?<=after )its last message", "the last message received"},
        {"(?<=after )its last frame", "the last frame received"},
        {"(?<=after )its last bytes", "the last bytes received"},
        {"but the server( or the proxy)? ended the connection(.*) after your Close frame without "
         "answering it\\.",
            "but the connection ended\\2 after your Close frame without an answer to it."},
        {"but the connection was reset before the server answered your Close frame, (.*) after it",
            "but the connection ended \\1 after your Close frame without an answer to it"},
        {"was reset (?=before your Close frame)", "ended "},
        {"^The server( or the proxy)? ended the connection without answering the opening handshake",
            "The connection ended before the server answered the opening handshake"},
        {"^The connection was reset (?=before the server answered the opening handshake)",
            "The connection ended "},
        // Then “*” stands for any words: see isLike() in tst_sentences.
        {"The connection was then reset, so the close was not clean\\.", "*"},
        {"Both Close frames were exchanged\\.", "Both Close frames were exchanged.*"},
        {"The server ended the connection without waiting for your Close frame",
            "The connection ended before your Close frame was sent"},
        {"is a (pipe|device|socket)\\. Choose a file\\.", "is not a regular file. Choose another."},
    };
    for (const auto &[expression, replacement] : lesser)
        sentence.replace(QRegularExpression(QLatin1String(expression)), QLatin1String(replacement));
    return sentence;
}

/// What the build says of a ws+unix: URL, without the full stop.
inline const QString noUnixSockets
    = QStringLiteral("This system does not support Unix domain sockets");

/// What the build says of a pipe, a socket or a device.
inline QString toldKind(const QString &kind)
{
    return isPortableBuild ? QStringLiteral("is not a regular file") : kind;
}

} // namespace wasclean
