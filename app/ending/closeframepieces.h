#pragma once

#include "app/message/message.h"
#include "app/wire/facts/evidence.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace wasclean {

/// Bytes of a frame with one meaning.
struct FramePiece
{
    QByteArray bytes;
    /// "88", "03 E8"; "?? ?? ?? ??" for bytes that were not kept.
    QString hex;
    /// Their meaning: "code 1000 Normal Closure".
    QString meaning;
};

/// A Close frame byte by byte, as RFC 6455, 5.2 and 5.5.1 say. Our own are masked: the masking key
/// is not kept, and code and reason are shown as they were before. Empty when there was no frame.
QList<FramePiece> closeFramePieces(const CloseFrame &frame, Direction direction);

} // namespace wasclean
