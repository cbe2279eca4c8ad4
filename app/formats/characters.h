#pragma once

#include <QByteArrayView>
#include <QString>

namespace wasclean {

/// One character of a text in UTF-8, or the bytes that stand where one should be.
struct Character
{
    /// U+FFFD when the bytes are not UTF-8.
    char32_t value = 0;
    /// How many bytes it takes, at least 1. Bytes that are not UTF-8 are taken as the Unicode
    /// standard advises (3.9, "maximal subparts"), so that they become as many U+FFFD as in a
    /// browser.
    qsizetype length = 0;
    bool valid = false;
};

/// The character at the beginning of utf8, which must not be empty.
Character firstCharacter(QByteArrayView utf8);

/// The character such that people can see that it is there: a control picture for U+0000 to U+001F
/// and U+007F, <U+202E> for what has no shape or would rearrange its surroundings, else itself.
QString visibleCharacter(char32_t value);

/// Names a character within a sentence: 'x', an apostrophe, U+200B.
QString quotedCharacter(char32_t value);

} // namespace wasclean
