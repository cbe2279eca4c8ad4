#include "app/formats/characters.h"

#include "app/wire/utf8validator.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

    struct Range
    {
        char32_t first;
        char32_t last;
    };

    /// Characters without a shape of their own, in order: controls, directional controls, joiners,
    /// fillers, annotation marks, tags and noncharacters. The variation selectors 15 and 16 are not
    /// among them because they belong to ordinary emoji.
    constexpr std::array shapeless {
        Range {0x0080, 0x009F}, // C1 controls
        Range {0x00AD, 0x00AD}, // soft hyphen
        Range {0x034F, 0x034F}, // combining grapheme joiner
        Range {0x061C, 0x061C}, // Arabic letter mark
        Range {0x115F, 0x1160}, // Hangul fillers
        Range {0x17B4, 0x17B5}, // Khmer inherent vowels
        Range {0x180B, 0x180F}, // Mongolian selectors and vowel separator
        Range {0x200B, 0x200F}, // zero width, directional marks
        Range {0x2028, 0x202E}, // line and paragraph separator, embeddings and overrides
        Range {0x2060, 0x206F}, // word joiner, invisible operators, isolates
        Range {0x3164, 0x3164}, // Hangul filler
        Range {0xD800, 0xDFFF}, // surrogates
        Range {0xFDD0, 0xFDEF}, // noncharacters
        Range {0xFE00, 0xFE0D}, // variation selectors
        Range {0xFEFF, 0xFEFF}, // byte order mark
        Range {0xFFA0, 0xFFA0}, // halfwidth Hangul filler
        Range {0xFFF0, 0xFFFB}, // annotation marks
        Range {0x1BCA0, 0x1BCA3}, // shorthand format controls
        Range {0x1D173, 0x1D17A}, // musical format controls
        Range {0xE0000, 0xE0FFF}, // tags, more variation selectors
    };

    bool isShapeless(char32_t value)
    {
        if ((value & 0xFFFE) == 0xFFFE) {
            return true; // the last two code points of every plane are noncharacters
        }
        const auto *range = std::lower_bound(shapeless.begin(), shapeless.end(), value,
            [](const Range &candidate, char32_t wanted) { return candidate.last < wanted; });
        return range != shapeless.end() && value >= range->first;
    }

    bool isControl(char32_t value)
    {
        return value < 0x20 || value == 0x7F;
    }

    /// The value of a character that is known to be valid.
    char32_t decode(QByteArrayView utf8)
    {
        const auto lead = static_cast<uchar>(utf8.front());
        char32_t value = utf8.size() == 1 ? lead : lead & (0x7Fu >> utf8.size());
        for (const char tail : utf8.sliced(1)) {
            value = (value << 6) | (static_cast<uchar>(tail) & 0x3Fu);
        }
        return value;
    }

    /// QString::fromUcs4 would swallow a byte order mark.
    QString asString(char32_t value)
    {
        return QStringView(QChar::fromUcs4(value)).toString();
    }

    QString codePointName(char32_t value)
    {
        const QString digits = QString::number(static_cast<uint>(value), 16).toUpper();
        return QStringLiteral("U+") + digits.rightJustified(4, u'0');
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

QString visibleCharacter(char32_t value)
{
    constexpr char32_t pictureOfNull = 0x2400;
    constexpr char32_t pictureOfDelete = 0x2421;
    if (isControl(value)) {
        return QChar(value == 0x7F ? pictureOfDelete : pictureOfNull + value);
    }
    if (isShapeless(value)) {
        return u'<' + codePointName(value) + u'>';
    }
    return asString(value);
}

QString quotedCharacter(char32_t value)
{
    if (value == U'\'') {
        return QCoreApplication::translate("wasclean::quotedCharacter", "an apostrophe");
    }
    if (isControl(value) || isShapeless(value)) {
        return codePointName(value);
    }
    return u'\'' + asString(value) + u'\'';
}

} // namespace wasclean
