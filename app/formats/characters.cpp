#include "app/formats/characters.h"

#include "app/base/visibletext.h"
#include "app/protocol/utf8validator.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

/// The value of a character that is known to be valid.
char32_t decode(QByteArrayView utf8)
{
    const auto lead = static_cast<uchar>(utf8.front());
    char32_t value = utf8.size() == 1 ? lead : lead & (0x7FU >> utf8.size());
    for (const char tail : utf8.sliced(1)) {
        value = (value << 6) | (static_cast<uchar>(tail) & 0x3FU);
    }
    return value;
}

} // namespace

Character firstCharacter(QByteArrayView utf8)
{
    Q_ASSERT(!utf8.isEmpty());
    Utf8Validator validator;
    qsizetype length = 0;
    while (length < utf8.size() && validator.feed(utf8.sliced(length, 1))) {
        ++length;
        if (validator.isComplete()) {
            return {decode(utf8.first(length)), length, true};
        }
    }
    return {QChar::ReplacementCharacter, std::max<qsizetype>(length, 1), false};
}

QString quotedCharacter(char32_t value)
{
    if (value == U'\'') {
        return QCoreApplication::translate("wasclean::quotedCharacter", "an apostrophe");
    }
    if (isInvisible(value)) {
        return codePointName(value);
    }
    return u'\'' + visibleCharacter(value) + u'\'';
}

} // namespace wasclean
