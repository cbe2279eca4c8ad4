#pragma once

#include "app/automation/captures.h"
#include "app/base/checked.h"
#include "app/capture/textmatcher.h"
#include "app/formats/jsonpath.h"
#include "app/message/message.h"

#include <QString>

#include <optional>
#include <vector>

namespace wasclean {

/// The condition for a received message, as the user wrote it.
struct MatchRule
{
    enum class Kind : quint8 {
        Anything, ///< any message
        Contains, ///< the text stands somewhere in it
        Equals, ///< it is the text, byte for byte
        Regex, ///< the expression is found in it
        JsonPath, ///< `$.a = 1`: there is this value; `$.a`: there is a value
    };

    Kind kind = Kind::Contains;
    QString pattern;
    /// Does not concern JSON paths.
    Qt::CaseSensitivity sensitivity = Qt::CaseSensitive;

    bool operator==(const MatchRule &) const = default;
};

/// Whether a message matches, and the captures if it does.
struct RuleMatch
{
    MatchAnswer answer = MatchAnswer::NoMatch;
    Captures captures;
};

/// A checked rule made ready for many messages. Copies are independent; each belongs to one thread.
class Matcher
{
public:
    /// The problem is a sentence with the column in the pattern.
    static Checked<Matcher> make(const MatchRule &rule);

    /// Matches only a message of the server's, text or binary, that a browser would deliver.
    RuleMatch match(const Message &message);
    /// The same for a payload alone.
    RuleMatch matchPayload(const QByteArray &payload);

private:
    explicit Matcher(const MatchRule &rule);

    RuleMatch matchJson(const QByteArray &payload) const;
    RuleMatch matchExpression(const QByteArray &payload) const;

    MatchRule m_rule;
    std::optional<TextMatcher> m_text;
    std::optional<Regex> m_expression;
    std::vector<JsonStep> m_path;
    /// Of a path with a value.
    std::optional<JsonMatcher> m_json;
};

} // namespace wasclean
