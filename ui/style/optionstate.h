#pragma once

#include <QStyleOption>

namespace wasclean {

inline bool isEnabled(const QStyleOption &option) { return option.state & QStyle::State_Enabled; }

/// Under the mouse, and of use to it.
inline bool isHovered(const QStyleOption &option)
{
    return isEnabled(option) && (option.state & QStyle::State_MouseOver);
}

} // namespace wasclean
