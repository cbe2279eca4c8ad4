#include "app/base/visibletext.h"

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
constexpr std::array shapeless{
    Range{0x0080, 0x009F}, // C1 controls
    Range{0x00AD, 0x00AD}, // soft hyphen
    Range{0x034F, 0x034F}, // combining grapheme joiner
    Range{0x061C, 0x061C}, // Arabic letter mark
    Range{0x115F, 0x1160}, // Hangul fillers
    Range{0x17B4, 0x17B5}, // Khmer inherent vowels
    Range{0x180B, 0x180F}, // Mongolian selectors and vowel separator
    Range{0x200B, 0x200F}, // zero width, directional marks
    Range{0x2028, 0x202E}, // line and paragraph separator, embeddings and overrides
    Range{0x2060, 0x206F}, // word joiner, invisible operators, isolates
    Range{0x3164, 0x3164}, // Hangul filler
    Range{0xD800, 0xDFFF}, // surrogates
    Range{0xFDD0, 0xFDEF}, // noncharacters
    Range{0xFE00, 0xFE0D}, // variation selectors
    Range{0xFEFF, 0xFEFF}, // byte order mark
    Range{0xFFA0, 0xFFA0}, // halfwidth Hangul filler
    Range{0xFFF0, 0xFFFB}, // annotation marks
    Range{0x1BCA0, 0x1BCA3}, // shorthand format controls
    Range{0x1D173, 0x1D17A}, // musical format controls
    Range{0xE0000, 0xE0FFF}, // tags, more variation selectors
};

bool isShapeless(char32_t value)
{
    if ((value & 0xFFFE) == 0xFFFE)
        return true; // the last two code points of every plane are noncharacters
    const auto *range = std::lower_bound(shapeless.begin(), shapeless.end(), value,
        [](const Range &candidate, char32_t wanted) { return candidate.last < wanted; });
    return range != shapeless.end() && value >= range->first;
}

bool isControl(char32_t value) { return value < 0x20 || value == 0x7F; }

} // namespace

bool isInvisible(char32_t value) { return isControl(value) || isShapeless(value); }

QString codePointName(char32_t value)
{
    const QString digits = QString::number(static_cast<uint>(value), 16).toUpper();
    return QStringLiteral("U+") + digits.rightJustified(4, u'0');
}

QString visibleCharacter(char32_t value)
{
    constexpr char32_t pictureOfNull = 0x2400;
    constexpr char32_t pictureOfDelete = 0x2421;
    if (isControl(value))
        return QChar(value == 0x7F ? pictureOfDelete : pictureOfNull + value);
    if (isShapeless(value))
        return u'<' + codePointName(value) + u'>';
    return QStringView(QChar::fromUcs4(value)).toString();
}

QString visibleText(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        const bool isPair
            = unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        visible += visibleCharacter(
            isPair ? QChar::surrogateToUcs4(unit, text[++i]) : char32_t(unit.unicode()));
    }
    return visible;
}

} // namespace wasclean
