#include "app/automation/matcher.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct MatcherText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Matcher)
};

const QString wholeMatch = QStringLiteral("match");

QRegularExpression expressionOf(const MatchRule &rule)
{
    return QRegularExpression(rule.pattern,
        rule.sensitivity == Qt::CaseInsensitive ? QRegularExpression::CaseInsensitiveOption
                                                : QRegularExpression::NoPatternOption);
}

Filter::Text textOf(const MatchRule &rule)
{
    Filter::Text text;
    text.text = rule.pattern;
    text.sensitivity = rule.sensitivity;
    if (rule.kind == MatchRule::Kind::Equals)
        text.syntax = Filter::Syntax::Whole;
    else if (rule.kind == MatchRule::Kind::Regex)
        text.syntax = Filter::Syntax::Regex;
    return text;
}

Captures capturesOf(const QByteArray &payload, const QString &match)
{
    return {payload, {{wholeMatch, match}}};
}

} // namespace

Matcher::Matcher(const MatchRule &rule)
    : m_rule(rule)
{ }

Checked<Matcher> Matcher::make(const MatchRule &rule)
{
    Matcher matcher(rule);
    switch (rule.kind) {
    case MatchRule::Kind::Anything:
        return Checked<Matcher>::good(matcher);
    case MatchRule::Kind::JsonPath: {
        const auto path = parseJsonPath(rule.pattern);
        const auto term = path ? Checked<JsonTerm>() : parseJsonTerm(rule.pattern);
        if (!path && !term)
            return Checked<Matcher>::bad(term.problem);
        matcher.m_path = path ? *path : term->path;
        if (term)
            matcher.m_json.emplace(*term);
        return Checked<Matcher>::good(matcher);
    }
    case MatchRule::Kind::Contains:
    case MatchRule::Kind::Regex:
        if (rule.pattern.isEmpty())
            return Checked<Matcher>::bad(MatcherText::tr("Say what the message must contain."));
        break;
    case MatchRule::Kind::Equals:
        break;
    }
    if (rule.kind == MatchRule::Kind::Regex) {
        FilterInput input;
        input.text = rule.pattern;
        input.regex = true;
        if (const auto filter = parseFilter(input); !filter)
            return Checked<Matcher>::bad(filter.problem);
        matcher.m_expression = expressionOf(rule);
    }
    matcher.m_text.emplace(textOf(rule));
    return Checked<Matcher>::good(matcher);
}

std::optional<Captures> Matcher::match(const Message &message)
{
    const bool isData = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
    if (!isData || message.direction != Direction::Received || message.late)
        return std::nullopt;
    return matchPayload(message.payload);
}

std::optional<Captures> Matcher::matchPayload(const QByteArray &payload)
{
    switch (m_rule.kind) {
    case MatchRule::Kind::Anything:
        return capturesOf(payload, QString::fromUtf8(payload));
    case MatchRule::Kind::JsonPath:
        return matchJson(payload);
    case MatchRule::Kind::Contains:
    case MatchRule::Kind::Equals:
    case MatchRule::Kind::Regex:
        break;
    }
    if (!m_text->found(payload))
        return std::nullopt;
    if (m_rule.kind == MatchRule::Kind::Regex)
        return captureExpression(payload);
    return capturesOf(payload, m_rule.pattern);
}

std::optional<Captures> Matcher::matchJson(const QByteArray &payload) const
{
    if (m_json && !m_json->matches(payload))
        return std::nullopt;
    const auto value = jsonValueAt(payload, m_path);
    if (!value)
        return std::nullopt;
    return capturesOf(payload, *value);
}

Captures Matcher::captureExpression(const QByteArray &payload) const
{
    const QRegularExpressionMatch match = m_expression.match(QString::fromUtf8(payload));
    Captures captures = capturesOf(payload, match.captured());
    const QStringList names = m_expression.namedCaptureGroups();
    for (int group = 1; group <= m_expression.captureCount(); ++group) {
        captures.values.insert(QString::number(group), match.captured(group));
        if (group < names.size() && !names.at(group).isEmpty())
            captures.values.insert(names.at(group), match.captured(group));
    }
    return captures;
}

} // namespace wasclean
