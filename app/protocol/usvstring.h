#pragma once

#include <QString>

namespace wasclean {

/// The text with every lone surrogate replaced by U+FFFD, as a browser converts what a page gives
/// it (Web IDL, USVString). Qt would write a question mark.
inline QString toUsvString(QString text)
{
    // Most texts have none, and to look at each place of a text that may be changed takes longer.
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair
            = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace wasclean
