#include "app/schema/decimal.h"

#include <algorithm>
#include <limits>

namespace wasclean {

namespace {

/// Beyond it all exponents are the same.
constexpr qint64 mostExponent = std::numeric_limits<qint32>::max();

qint64 exponentIn(QByteArrayView text)
{
    bool isGood = false;
    const qint64 exponent = text.toByteArray().toLongLong(&isGood);
    if (isGood)
        return std::clamp(exponent, -mostExponent, mostExponent);
    return text.startsWith('-') ? -mostExponent : mostExponent;
}

int sign(qint64 value) { return value < 0 ? -1 : value > 0 ? 1 : 0; }

} // namespace

Decimal::Decimal(QByteArrayView token)
    : m_isNegative(token.startsWith('-'))
{
    const QByteArrayView text = token.sliced(m_isNegative ? 1 : 0);
    const auto isExponentSign = [](char c) { return c == 'e' || c == 'E'; };
    const qsizetype e = std::find_if(text.begin(), text.end(), isExponentSign) - text.begin();
    if (e < text.size())
        m_exponent = exponentIn(text.sliced(e + 1));
    m_digits = text.first(e).toByteArray();
    if (const qsizetype point = m_digits.indexOf('.'); point >= 0) {
        m_exponent -= m_digits.size() - point - 1;
        m_digits.remove(point, 1);
    }
    const auto isZeroDigit = [](char digit) { return digit == '0'; };
    m_digits.remove(
        0, std::find_if_not(m_digits.begin(), m_digits.end(), isZeroDigit) - m_digits.begin());
    const qsizetype zeros
        = std::find_if_not(m_digits.rbegin(), m_digits.rend(), isZeroDigit) - m_digits.rbegin();
    m_digits.chop(zeros);
    m_exponent += zeros;
    m_isNegative = m_isNegative && !m_digits.isEmpty();
}

int Decimal::compare(const Decimal &other) const
{
    if (isZero() || other.isZero() || m_isNegative != other.m_isNegative) {
        const auto signOf = [](const Decimal &number) {
            return number.isZero() ? 0 : number.m_isNegative ? -1 : 1;
        };
        return sign(signOf(*this) - signOf(other));
    }
    // Both are 0.DIGITS times ten to the power of their size.
    const qint64 size = m_digits.size() + m_exponent;
    const qint64 otherSize = other.m_digits.size() + other.m_exponent;
    const int magnitude
        = size != otherSize ? sign(size - otherSize) : sign(m_digits.compare(other.m_digits));
    return m_isNegative ? -magnitude : magnitude;
}

std::optional<bool> Decimal::isMultipleOf(const Decimal &other) const
{
    constexpr qsizetype mostDigits = 18;
    if (other.isZero() || other.m_digits.size() > mostDigits)
        return std::nullopt;
    if (isZero())
        return true;
    // The last digit of this number is not 0, so no power of ten divides it.
    if (m_exponent < other.m_exponent)
        return false;
    const quint64 divisor = other.m_digits.toULongLong();
    quint64 rest = 0;
    for (const char digit : m_digits)
        rest = (rest * 10 + quint64(digit - '0')) % divisor;
    // After so many factors of ten, further ones change nothing: 10^18 is less than 2^60.
    constexpr qint64 enough = 60;
    const qint64 tens = std::min(m_exponent - other.m_exponent, enough);
    for (qint64 ten = 0; ten < tens; ++ten)
        rest = rest * 10 % divisor;
    return rest == 0;
}

} // namespace wasclean
