#pragma once

#include "app/protocol/headerfield.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace wasclean {

/// The answer to an HTTP request, as far as it has arrived.
struct HttpResponse
{
    /// 0 before the head of the answer has arrived.
    int status = 0;
    QByteArray reason;
    /// Several fields of one name are one, with a comma between their values; those of Set-Cookie
    /// with a line feed.
    QList<HeaderField> fields;
    QByteArray body;

    /// The value of the field; nothing without one.
    std::optional<QByteArray> field(const QByteArray &name) const;
    /// The value that the answer gives the cookie; nothing when it sets no such cookie.
    std::optional<QByteArray> cookie(const QByteArray &name) const;
    /// "404 Not Found", on one line.
    QString statusText() const;
};

/// The beginning of a body on one line, for a report, after the mask has taken secrets out of it;
/// values whose names sound like a secret are replaced by “•••”, as in {"access_token": "•••"} or
/// "password=•••". The mask gets no more than is looked at, however large the body is.
QString bodyBeginning(const QByteArray &body, const std::function<QString(const QString &)> &mask);

} // namespace wasclean
