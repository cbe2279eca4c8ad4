#include "app/automation/matcher.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct MatcherText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Matcher)
};

const QString wholeMatch = QStringLiteral("match");

Filter::Text textOf(const MatchRule &rule)
{
    Filter::Text text;
    text.text = rule.pattern;
    text.sensitivity = rule.sensitivity;
    if (rule.kind == MatchRule::Kind::Equals)
        text.syntax = Filter::Syntax::Whole;
    return text;
}

RuleMatch matchOf(const QByteArray &payload, const QString &match)
{
    return {MatchAnswer::Match, {payload, {{wholeMatch, match}}}};
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
        const auto condition = path ? Checked<JsonCondition>() : parseJsonCondition(rule.pattern);
        if (!path && !condition)
            return Checked<Matcher>::bad(condition.problem);
        matcher.m_path = path ? *path : condition->path;
        if (condition)
            matcher.m_json.emplace(*condition);
        return Checked<Matcher>::good(matcher);
    }
    case MatchRule::Kind::Contains:
    case MatchRule::Kind::Regex:
        if (rule.pattern.isEmpty())
            return Checked<Matcher>::bad(MatcherText::tr("Enter what the message must contain."));
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
        matcher.m_expression.emplace(rule.pattern, rule.sensitivity);
    } else {
        matcher.m_text.emplace(textOf(rule));
    }
    return Checked<Matcher>::good(matcher);
}

RuleMatch Matcher::match(const Message &message)
{
    const bool isData = message.kind == MessageKind::Text || message.kind == MessageKind::Binary;
    if (!isData || message.direction != Direction::Received || message.late)
        return {};
    return matchPayload(message.payload);
}

RuleMatch Matcher::matchPayload(const QByteArray &payload)
{
    switch (m_rule.kind) {
    case MatchRule::Kind::Anything:
        return matchOf(payload, QString::fromUtf8(payload));
    case MatchRule::Kind::JsonPath:
        return matchJson(payload);
    case MatchRule::Kind::Regex:
        return matchExpression(payload);
    case MatchRule::Kind::Contains:
    case MatchRule::Kind::Equals:
        break;
    }
    return m_text->found(payload) == MatchAnswer::Match ? matchOf(payload, m_rule.pattern)
                                                        : RuleMatch();
}

RuleMatch Matcher::matchJson(const QByteArray &payload) const
{
    if (m_json && !m_json->matches(payload))
        return {};
    const auto value = jsonValueAt(payload, m_path);
    return value ? matchOf(payload, *value) : RuleMatch();
}

RuleMatch Matcher::matchExpression(const QByteArray &payload) const
{
    const Regex::Captured found = m_expression->capture(payload);
    if (found.answer != MatchAnswer::Match)
        return {found.answer, {}};
    RuleMatch match = matchOf(payload, found.groups.first());
    const QStringList names = m_expression->groupNames();
    for (qsizetype group = 1; group < found.groups.size(); ++group) {
        match.captures.values.insert(QString::number(group), found.groups.at(group));
        if (!names.at(group).isEmpty())
            match.captures.values.insert(names.at(group), found.groups.at(group));
    }
    return match;
}

} // namespace wasclean
