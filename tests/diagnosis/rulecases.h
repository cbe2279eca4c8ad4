#pragma once

#include "app/diagnosis/attemptsummary.h"
#include "app/wire/facts/evidence.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace wasclean {

inline const QString why = QStringLiteral("This is why");
inline const QString likely = QStringLiteral("Likely");
inline const QString possibly = QStringLiteral("Possibly");

/// The same evidence but for what the change does to it.
Evidence with(Evidence evidence, const std::function<void(Evidence &)> &change);

/// An attempt, and the cause that must be told first of it.
struct RuleCase
{
    QString name;
    Evidence evidence;
    /// Empty where nothing is known.
    QString rule;
    /// "This is why", "Likely" or "Possibly".
    QString likelihood;
    /// A part of the sentence.
    QString words = {};
    QList<AttemptSummary> others = {};
    /// Rules whose causes must be told as well.
    QStringList also = {};
};

/// Of attempts that never opened.
QList<RuleCase> networkCases();
QList<RuleCase> proxyCases();
QList<RuleCase> tlsCases();
QList<RuleCase> refusalCases();
QList<RuleCase> accessCases();
QList<RuleCase> gatewayCases();
QList<RuleCase> answerCases();
/// Of those that did.
QList<RuleCase> timerCases();
QList<RuleCase> cutCases();
QList<RuleCase> lossCases();
QList<RuleCase> closeCases();
QList<RuleCase> closingCases();
/// Of those that must not be told a cause of.
QList<RuleCase> unknownCases();

QList<RuleCase> allRuleCases();

} // namespace wasclean
