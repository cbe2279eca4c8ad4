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
    /// With `{{match}}`, `{{1}}`, `{{name}}`, `{{$.path}}` for what was caught.
    SavedMessage reply;
    std::chrono::milliseconds delay{0};

    bool operator==(const AutoReplyRule &) const = default;
};

/// A sentence when a rule cannot work; empty when it can.
QString autoReplyProblem(const AutoReplyRule &rule);

/// For files; only what differs from the default.
QJsonArray autoReplyRulesToJson(const QList<AutoReplyRule> &rules);
Checked<QList<AutoReplyRule>> autoReplyRulesFromJson(
    const QJsonValue &json, const QString &path = QStringLiteral("autoReplies"));

} // namespace wasclean
