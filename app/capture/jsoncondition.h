#pragma once

#include "app/base/checked.h"
#include "app/formats/jsonpath.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <variant>
#include <vector>

namespace wasclean {

class JsonWalker;

/// "The value at this path is this scalar", such as `$.a.b[0] = 3`.
///
/// Strings are equal when their characters are, however they are escaped. Numbers are equal when
/// their decimal values are, exactly: 1.0 is 1e0, but 18446744073709551615 is nothing else. When a
/// name stands twice in an object, each of its values counts.
struct JsonCondition
{
    using Step = JsonStep;

    std::vector<Step> path;
    /// The scalar as one JSON token in UTF-8.
    QByteArray value;

    bool operator==(const JsonCondition &) const = default;

    /// As it may be typed: `$.a["b c"][0] = "x"`.
    QString text() const;
};

/// Reads `$.a.b[0] = 3`, `$["odd name"] = "x"`, `$ = null`. A problem names the column. A value
/// that is one plain word is taken for a string.
Checked<JsonCondition> parseJsonCondition(QStringView text);

/// Tells whether a condition holds in JSON texts.
class JsonMatcher
{
public:
    explicit JsonMatcher(const JsonCondition &condition);

    /// Reads no further than to the value. What is not JSON has none.
    bool matches(QByteArrayView json) const;

    /// What each text without a backslash has in which the condition holds; may be empty.
    const QByteArray &literal() const { return m_literal; }

private:
    bool mayMatch(QByteArrayView json) const;
    bool isValue(QByteArrayView token) const;
    bool matchesFrom(JsonWalker &walker, std::size_t depth) const;

    /// Names as UTF-8, indexes from 0.
    std::vector<std::variant<QByteArray, qint64>> m_path;
    QByteArray m_value;
    /// The value in the form in which it is compared.
    QString m_string;
    QByteArray m_number;
    /// Bytes that a text without escapes must contain.
    QByteArray m_literal;
};

} // namespace wasclean
