#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace wasclean {

/// The exact value of a JSON number: its digits times a power of ten. Numbers of messages are never
/// rounded, so that 0.1 is a tenth and 18446744073709551617 is not 18446744073709551616.
class Decimal
{
public:
    explicit Decimal(QByteArrayView token);

    /// Less than, equal to or greater than 0, as this is less than, equal to or greater than that.
    int compare(const Decimal &other) const;

    bool isInteger() const { return isZero() || m_exponent >= 0; }

    bool isZero() const { return m_digits.isEmpty(); }

    bool isNegative() const { return m_isNegative; }

    /// Nothing when the other number is 0 or has more digits than can be divided by.
    std::optional<bool> isMultipleOf(const Decimal &other) const;

private:
    bool m_isNegative = false;
    /// Without zeros at either end; empty for 0.
    QByteArray m_digits;
    qint64 m_exponent = 0;
};

} // namespace wasclean
