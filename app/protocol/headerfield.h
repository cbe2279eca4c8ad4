#pragma once

#include <QByteArray>

namespace wasclean {

/// A header of the request, as typed. Order and duplicates are kept.
struct HeaderField
{
    QByteArray name;
    QByteArray value;
};

} // namespace wasclean
