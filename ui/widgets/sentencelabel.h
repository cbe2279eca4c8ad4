#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QString>

namespace wasclean {

/// A wrapped text that remembers how high it is. A text that can be selected is laid out anew by Qt
/// whenever it is asked for, and the layouts round it ask sixty times while a window is built.
class SentenceLabel : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

private:
    mutable QHash<int, int> m_heights;
    mutable QString m_text;
    mutable QFont m_font;
};

} // namespace wasclean
