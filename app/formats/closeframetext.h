#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace wasclean {

/// The body of a Close frame (RFC 6455, 5.5.1) taken apart.
struct CloseFrameBody
{
    /// None when the frame carries no code.
    std::optional<quint16> code;
    QByteArrayView reason;
    /// False when the body has one byte or its reason is not UTF-8.
    bool isSound = true;

    /// The view must outlive what is returned.
    static CloseFrameBody read(QByteArrayView body);
};

/// The body on one line: code and reason, that there is no code, or the bytes of one that is not
/// sound. At most maxChars characters of the reason.
QString closeFrameLine(QByteArrayView body, qsizetype maxChars);

/// Code and reason on lines of their own.
QString closeFrameText(QByteArrayView body);

} // namespace wasclean
