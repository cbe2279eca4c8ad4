#pragma once

#include "app/codecs/codec.h"

#include <vector>

namespace wasclean {

/// How the messages that travelled in one row of a capture are told apart: by the codecs of the
/// rows.
struct RowSplit
{
    /// Rows from one on that are of one codec; null for rows that are not told apart.
    struct Span
    {
        qint64 firstRow = 0;
        CodecPointer codec;

        bool operator==(const Span &) const = default;
    };

    /// Ascending. Rows above the first of them are not told apart.
    std::vector<Span> spans;

    bool operator==(const RowSplit &) const = default;

    CodecPointer codecOf(qint64 row) const;
    /// Each once.
    std::vector<CodecPointer> codecs() const;
};

} // namespace wasclean
