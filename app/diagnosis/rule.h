#pragma once

#include "app/diagnosis/diagnosistext.h"
#include "app/diagnosis/evidenceview.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wasclean {

/// Something that speaks for or against a cause.
struct Hint
{
    /// What was seen, without a full stop; empty when it was not.
    std::function<QString(const EvidenceView &)> seen;
    /// How many points it adds or takes.
    int weight;
    /// Whether it counts in full beside others, which together add at most 25.
    bool isStrong = false;
};

/// One known cause of an ending. All texts are computed when it is found.
struct Rule
{
    /// "idle-known".
    QString name;
    /// The score when no more than the needs are met. What the wire proves begins at 85; what is
    /// inferred, above all from time, never gets there.
    int base;
    bool isInferred = false;
    /// What must be so for the rule to say anything.
    std::function<bool(const EvidenceView &)> needs = {};
    std::function<QString(const EvidenceView &)> sentence = {};
    /// What was seen that meets the needs, each without a full stop.
    std::function<QStringList(const EvidenceView &)> evidence = {};
    /// What to try, each a sentence.
    std::function<QStringList(const EvidenceView &)> advice = {};
    QList<Hint> supports = {};
    QList<Hint> contradicts = {};
    /// Names of more general rules that say nothing beside this one.
    QStringList beats = {};
    /// Whether it may speak of a clean close with an ordinary code (1000, 1001 or none).
    bool alsoWhenClean = false;
};

/// The groups of rules, in the order in which equal causes are told.
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
/// What is said only where no other rule says anything.
QList<Rule> generalRules();

/// All of them but the general ones, made once.
const QList<Rule> &allRules();

} // namespace wasclean
