#pragma once

#include "app/capture/filter.h"

namespace wasclean {

/// For messages with this text.
inline Filter textFilter(const char *text)
{
    Filter filter;
    Filter::Text term;
    term.text = QString::fromLatin1(text);
    filter.texts.push_back(term);
    return filter;
}

} // namespace wasclean
