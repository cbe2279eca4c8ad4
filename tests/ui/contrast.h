#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace wasclean {

/// Relative luminance by WCAG 2.1.
inline double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const auto c = double(channel);
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// Contrast ratio by WCAG 2.1, from 1 to 21; text needs 4.5.
inline double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace wasclean
