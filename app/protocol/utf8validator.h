#pragma once

#include <QByteArrayView>

namespace wasclean {

/// Says whether bytes that arrive in pieces are UTF-8 (RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF; noncharacters are allowed). A piece may end inside a character.
class Utf8Validator
{
public:
    /// Feeds bytes; false as soon as no continuation could make the text valid, and from then on
    /// until reset().
    bool feed(QByteArrayView bytes);
    /// Whether the text may end here.
    bool isComplete() const;
    void reset();

private:
    const uchar *finishCharacter(const uchar *at, const uchar *end);
    const uchar *readCharacters(const uchar *at, const uchar *end);
    bool startCharacter(uchar lead);

    bool m_invalid = false;
    /// How many bytes of the present character are still to come.
    quint8 m_missing = 0;
    /// The bounds of the next of them: narrower than 80..BF right after some lead bytes.
    uchar m_low = 0x80;
    uchar m_high = 0xBF;
};

/// Whether the whole of bytes is UTF-8.
bool isValidUtf8(QByteArrayView bytes);

} // namespace wasclean
