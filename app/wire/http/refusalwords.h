#pragma once

#include <QByteArray>
#include <QString>

namespace wasclean {

/// What the body of a refusal says, in a few words for a sentence: the title of a page of HTML, or
/// the beginning of another text. The status and its phrase, which are known, are left out; empty
/// when nothing is left. Never more than 120 characters, and none that would break the line.
QString refusalWords(const QByteArray &body, int status, const QString &statusText);

/// A body whose framing is taken off, as far as it has come (RFC 9112, 7.1). complete is set when
/// the last chunk is in. A body that is not framed so is returned as it is.
QByteArray withoutChunks(const QByteArray &body, bool &complete);

} // namespace wasclean
