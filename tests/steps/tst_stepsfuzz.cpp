#include "app/steps/stepsfile.h"
#include "tests/support/fuzzrounds.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_stepsfuzz {

using namespace wasclean;

/// Damaged steps files: every one is taken or refused with a place, none does harm.
class TestStepsFuzz : public QObject
{
    Q_OBJECT

private slots:
    void everyTruncationHasAPlace();
    void everyMutationIsJudged();
};

namespace {

const QByteArray sample
    = R"JSON({"version": 1, "name": "n", "within": 9, "variables": {"a": "x{{env.H}}"},
 "steps": [{"connect": {"url": "ws://{{a}}/"}}, {"send": {"json": {"k": "{{a}}"}}, "frames": 2},
 {"request": {"url": "http://{{a}}/", "form": {"k": 1}, "headers": [{"name": "A", "value": "b"}]},
  "status": 201, "save": {"t": "$.t", "c": {"cookie": "c"}, "r": {"regex": "(r)"}}},
 {"expect": {"regex": "(a)", "json": {"$.t[0]": 1}}, "save": {"g": 1, "p": "$.x"}, "next": true},
 {"close": [4000, "{{g}}"]}, {"expectClose": {"wasClean": true, "reason": {"contains": "x"}}},
 {"repeat": 3, "steps": [{"ping": {"hex": "00"}}, {"expectError": {"status": 404, "regex": "x"}}]}]})JSON";

bool isJudged(const QByteArray &text)
{
    const StepsParse parse = parseSteps(text);
    if (parse)
        return parse.problem.isEmpty();
    return parse.problem.startsWith(QLatin1String("line ")) && parse.wrongAt >= 0
        && parse.wrongAt <= text.size();
}

} // namespace

void TestStepsFuzz::everyTruncationHasAPlace()
{
    QVERIFY(parseSteps(sample));
    for (qsizetype size = 0; size < sample.size(); ++size) {
        const QByteArray text = sample.left(size);
        QVERIFY2(!parseSteps(text) && isJudged(text), text.constData());
    }
}

void TestStepsFuzz::everyMutationIsJudged()
{
    const QByteArrayList pieces{"{", "}", "[", "]", "\"", ",", ":", "null", "-1", "1e999", "\xff",
        "\\u0000", "{{", "}}", "\"steps\":", "\"repeat\": 99999,", "\"$.\"", "\"save\"", "{}"};
    QRandomGenerator random(20260);
    for (int round = 0; round < fuzzRounds(20'000); ++round) {
        QByteArray text = sample;
        const int changes = random.bounded(1, 4);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = random.bounded(int(text.size()));
            const qsizetype length = random.bounded(0, 8);
            if (random.bounded(3) == 0)
                text.remove(at, length);
            else
                text.replace(at, length, pieces.at(random.bounded(int(pieces.size()))));
        }
        QVERIFY2(isJudged(text), text.constData());
    }
}

WASCLEAN_TEST(TestStepsFuzz, QCoreApplication)

} // namespace tst_stepsfuzz

#include "tst_stepsfuzz.moc"
