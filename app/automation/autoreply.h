#pragma once

#include "app/automation/matcher.h"
#include "app/automation/messagesequence.h"

#include <QList>

#include <chrono>

namespace wasclean {

/// "When a message matches, send this after a while."
struct AutoReplyRule
{
    bool enabled = true;
    MatchRule match;
    /// May contain `{{match}}`, `{{1}}`, `{{name}}` and `{{$.path}}` for the captures of the match.
    SavedMessage reply;
    std::chrono::milliseconds delay{0};

    bool operator==(const AutoReplyRule &) const = default;
};

/// A sentence when a rule cannot work; empty when it can.
QString autoReplyProblem(const AutoReplyRule &rule);

/// As JSON; members with their default value are left out.
QJsonArray autoReplyRulesToJson(const QList<AutoReplyRule> &rules);
Checked<QList<AutoReplyRule>> autoReplyRulesFromJson(
    const QJsonValue &json, const QString &path = QStringLiteral("autoReplies"));

} // namespace wasclean
