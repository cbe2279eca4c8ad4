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

/// Names a character within a sentence: 'x', an apostrophe, U+200B.
QString quotedCharacter(char32_t value);

} // namespace wasclean
