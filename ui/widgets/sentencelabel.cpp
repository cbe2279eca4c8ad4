#include "ui/widgets/sentencelabel.h"

namespace wasclean {

int SentenceLabel::heightForWidth(int width) const
{
    constexpr qsizetype enough = 16;
    if (text() != m_text || font() != m_font || m_heights.size() == enough) {
        m_heights.clear();
        m_text = text();
        m_font = font();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.cend())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

} // namespace wasclean
