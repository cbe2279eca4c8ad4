#include "app/formats/jsonnumber.h"

#include <QStringBuilder>

#include <algorithm>
#include <limits>

namespace wasclean {

bool isJsonNumber(QByteArrayView token)
{
    return !token.isEmpty() && (token[0] == '-' || (token[0] >= '0' && token[0] <= '9'));
}

QByteArray canonicalJsonNumber(QByteArrayView token)
{
    const bool negative = token.startsWith('-');
    const QByteArray text = token.sliced(negative ? 1 : 0).toByteArray().toLower();
    const qsizetype e = text.indexOf('e');
    QByteArray digits = e < 0 ? text : text.left(e);
    bool good = true;
    qint64 exponent = e < 0 ? 0 : text.mid(e + 1).toLongLong(&good);
    // The magnitude of the smallest number has no room in its type.
    constexpr qint64 limit = std::numeric_limits<qint32>::max();
    if (!good || exponent > limit || exponent < -limit)
        return {};
    const qsizetype point = digits.indexOf('.');
    if (point >= 0) {
        exponent -= digits.size() - point - 1;
        digits.remove(point, 1);
    }
    const auto isZero = [](char digit) { return digit == '0'; };
    digits.remove(0, std::find_if_not(digits.begin(), digits.end(), isZero) - digits.begin());
    while (digits.endsWith('0')) {
        digits.chop(1);
        ++exponent;
    }
    if (digits.isEmpty())
        return "0";
    return (negative ? "-" : "") + digits + 'e' + QByteArray::number(exponent);
}

} // namespace wasclean
