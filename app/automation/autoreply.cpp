#include "app/automation/autoreply.h"

#include "app/profile/jsonfields.h"

#include <QCoreApplication>

namespace wasclean {

namespace {

struct AutoReplyText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::AutoReply)
};

constexpr int longestDelay = 24 * 60 * 60 * 1000;

using Kind = MatchRule::Kind;

constexpr std::array<EnumName<Kind>, 5> kinds{
    {{Kind::Anything, "anything"}, {Kind::Contains, "contains"}, {Kind::Equals, "equals"},
        {Kind::Regex, "regex"}, {Kind::JsonPath, "jsonPath"}}};

QJsonObject toJson(const AutoReplyRule &rule)
{
    QJsonObject json{{QStringLiteral("when"), nameOf(rule.match.kind, kinds)},
        {QStringLiteral("pattern"), rule.match.pattern},
        {QStringLiteral("reply"), savedMessagesToJson({rule.reply})}};
    if (rule.match.sensitivity == Qt::CaseInsensitive)
        json.insert(QStringLiteral("ignoreCase"), true);
    if (rule.delay.count() != 0)
        json.insert(QStringLiteral("delayMs"), qint64(rule.delay.count()));
    if (!rule.enabled)
        json.insert(QStringLiteral("enabled"), false);
    return json;
}

AutoReplyRule readRule(QJsonObject object, const QString &path, QString &problem)
{
    const QJsonValue reply = object.take(QStringLiteral("reply"));
    AutoReplyRule rule;
    bool ignoreCase = false;
    int delay = 0;
    JsonFields fields(object, path, problem);
    fields.read("when", rule.match.kind, kinds);
    fields.read("pattern", rule.match.pattern);
    fields.read("ignoreCase", ignoreCase);
    fields.read("delayMs", delay, 0, longestDelay);
    fields.read("enabled", rule.enabled);
    fields.finish();
    rule.match.sensitivity = ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    rule.delay = std::chrono::milliseconds(delay);
    const auto replies = savedMessagesFromJson(reply, path + QStringLiteral(".reply"));
    if (!replies)
        problem = replies.problem;
    else if (replies->size() != 1)
        fields.refuse("reply", AutoReplyText::tr("a rule must have exactly one reply"));
    else
        rule.reply = replies->first();
    return rule;
}

} // namespace

QString autoReplyProblem(const AutoReplyRule &rule)
{
    const auto matcher = Matcher::make(rule.match);
    if (!matcher)
        return matcher.problem;
    const SavedMessage::Type type = rule.reply.type;
    const bool isControl = type == SavedMessage::Type::Ping || type == SavedMessage::Type::Pong;
    // An empty reply would be sent while the user is still writing the rule.
    if (rule.reply.text.isEmpty() && !isControl)
        return AutoReplyText::tr("Enter the reply to send.");
    // With templates the reply is known only when it is sent.
    const auto later = [](const QString &text) { return Expansion{text}; };
    return MessageSequence::make({rule.reply}, MessageSequence::Order::InOrder, later).problem;
}

QJsonArray autoReplyRulesToJson(const QList<AutoReplyRule> &rules)
{
    QJsonArray array;
    for (const AutoReplyRule &rule : rules)
        array.append(toJson(rule));
    return array;
}

Checked<QList<AutoReplyRule>> autoReplyRulesFromJson(const QJsonValue &json, const QString &path)
{
    using Rules = Checked<QList<AutoReplyRule>>;
    QString problem;
    QList<AutoReplyRule> rules;
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size() && problem.isEmpty(); ++i)
        rules.append(
            readRule(array.at(i).toObject(), QStringLiteral("%1[%2]").arg(path).arg(i), problem));
    return problem.isEmpty() ? Rules::good(rules) : Rules::bad(problem);
}

} // namespace wasclean
