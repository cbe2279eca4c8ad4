#pragma once

#include "app/diagnosis/diagnosistext.h"
#include "app/diagnosis/evidenceview.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wasclean {

/// Evidence for or against a cause.
struct Hint
{
    /// The evidence, without a full stop; empty if it is not there.
    std::function<QString(const EvidenceView &)> seen;
    /// The points that it adds or subtracts.
    int weight;
    /// Whether it counts in full beside others, which together add at most 25.
    bool isStrong = false;
};

/// A known cause of an ending. Its texts are computed when it is found.
struct Rule
{
    /// "idle-known".
    QString name;
    /// The score when only the needs are met. A cause that the wire proves has at least 85; a cause
    /// that is inferred, above all from time, always has less.
    int base;
    bool isInferred = false;
    /// The condition of the rule.
    std::function<bool(const EvidenceView &)> needs = {};
    std::function<QString(const EvidenceView &)> sentence = {};
    /// The evidence that meets the needs, each without a full stop.
    std::function<QStringList(const EvidenceView &)> evidence = {};
    /// Advice, each a sentence.
    std::function<QStringList(const EvidenceView &)> advice = {};
    QList<Hint> supports = {};
    QList<Hint> contradicts = {};
    /// Names of more general rules that say nothing beside this one.
    QStringList beats = {};
    /// Whether the rule also applies to a clean close with an ordinary code (1000, 1001 or none).
    bool alsoWhenClean = false;
};

/// The groups of rules. Causes with equal scores are in this order.
QList<Rule> networkRules();
QList<Rule> proxyRules();
QList<Rule> tlsRules();
QList<Rule> certificateRules();
QList<Rule> upgradeRules();
QList<Rule> refusalRules();
QList<Rule> accessRules();
QList<Rule> gatewayRules();
QList<Rule> answerRules();
QList<Rule> timerRules();
QList<Rule> cutRules();
QList<Rule> lossRules();
QList<Rule> heartbeatRules();
QList<Rule> violationRules();
QList<Rule> closeCodeRules();
QList<Rule> applicationRules();
QList<Rule> closingRules();
/// Rules that are used only if no other rule applies.
QList<Rule> generalRules();

/// All of them but the general ones, made once.
const QList<Rule> &allRules();

} // namespace wasclean
