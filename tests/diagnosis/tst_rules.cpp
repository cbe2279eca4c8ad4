#include "app/connection/verdict.h"
#include "app/diagnosis/diagnosis.h"
#include "app/diagnosis/rule.h"
#include "tests/diagnosis/rulecases.h"
#include "tests/diagnosis/trial.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_rules {

using namespace wasclean;

/// Each rule over evidence that is made by hand.
class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void cause_data();
    void cause();
    void everyRuleHasACase();
    void textsAreWhole_data();
    void textsAreWhole();
};

void TestRules::cause_data()
{
    QTest::addColumn<int>("index");
    const QList<RuleCase> cases = allRuleCases();
    for (int i = 0; i < cases.size(); ++i)
        QTest::newRow(qPrintable(cases.at(i).name)) << i;
}

void TestRules::cause()
{
    QFETCH(int, index);
    const RuleCase one = allRuleCases().at(index);
    const Diagnosis diagnosis = diagnose(one.evidence, verdictOf(one.evidence), one.others);
    const QByteArray said = told(diagnosis);
    const char *text = said.constData();
    if (one.rule.isEmpty()) {
        QVERIFY2(diagnosis.causes.isEmpty(), text);
        QVERIFY(!diagnosis.remark.isEmpty());
        return;
    }
    QVERIFY2(!diagnosis.causes.isEmpty(), text);
    QVERIFY(diagnosis.remark.isEmpty());
    const Cause &first = diagnosis.causes.first();
    QVERIFY2(first.rule == one.rule, text);
    QVERIFY2(first.likelihood == one.likelihood, text);
    QVERIFY2(first.sentence.contains(one.words), text);
    for (const QString &rule : one.also) {
        QVERIFY2(std::any_of(diagnosis.causes.begin(), diagnosis.causes.end(),
                     [&rule](const Cause &cause) { return cause.rule == rule; }),
            text);
    }
}

void TestRules::everyRuleHasACase()
{
    QStringList missing;
    for (const Rule &rule : allRules() + generalRules())
        missing.append(rule.name);
    for (const RuleCase &one : allRuleCases()) {
        missing.removeAll(one.rule);
        for (const QString &rule : one.also)
            missing.removeAll(rule);
    }
    QCOMPARE(missing, QStringList());
    QVERIFY(allRules().size() >= 60);
}

void TestRules::textsAreWhole_data() { cause_data(); }

/// Every text has its places filled, ends as it must, and never speaks of "we".
void TestRules::textsAreWhole()
{
    QFETCH(int, index);
    const RuleCase one = allRuleCases().at(index);
    const Diagnosis diagnosis = diagnose(one.evidence, verdictOf(one.evidence), one.others);
    static const QRegularExpression place(QStringLiteral("%[0-9nL]"));
    static const QRegularExpression we(
        QStringLiteral("\\b(we|us|our|ours)\\b"), QRegularExpression::CaseInsensitiveOption);
    for (const Cause &cause : diagnosis.causes) {
        const QStringList texts
            = QStringList{cause.sentence} + cause.evidence + cause.advice + diagnosis.experiments;
        for (const QString &text : texts) {
            QVERIFY2(!text.isEmpty() && !text.contains(place), qPrintable(text));
            QVERIFY2(!text.contains(we), qPrintable(text));
        }
        QVERIFY2(cause.sentence.endsWith(u'.') || cause.sentence.endsWith(u'”'),
            qPrintable(cause.sentence));
        QVERIFY2(cause.score >= 40 && cause.score <= 99, qPrintable(cause.rule));
    }
    QVERIFY(diagnosis.causes.size() <= 3);
}

WASCLEAN_TEST(TestRules, QCoreApplication)

} // namespace tst_rules

#include "tst_rules.moc"
