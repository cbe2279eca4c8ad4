#include "app/capture/rowsplit.h"

#include <algorithm>

namespace wasclean {

CodecPointer RowSplit::codecOf(qint64 row) const
{
    const auto after = std::upper_bound(spans.begin(), spans.end(), row,
        [](qint64 wanted, const Span &span) { return wanted < span.firstRow; });
    return after == spans.begin() ? CodecPointer() : std::prev(after)->codec;
}

std::vector<CodecPointer> RowSplit::codecs() const
{
    std::vector<CodecPointer> all;
    for (const Span &span : spans) {
        if (span.codec && std::find(all.begin(), all.end(), span.codec) == all.end())
            all.push_back(span.codec);
    }
    return all;
}

} // namespace wasclean
