#pragma once

#include "app/protocol/headerfield.h"

#include <QByteArray>
#include <QList>

namespace wasclean {

/// The head of a request or a response, taken apart at its lines and no further.
struct HttpHead
{
    QByteArray startLine;
    QList<HeaderField> fields;

    /// Lines may end with LF alone; a line that begins with white space belongs to the one before.
    static HttpHead read(const QByteArray &bytes);
    /// With CRLF and the empty line at the end.
    QByteArray toBytes() const;
};

} // namespace wasclean
