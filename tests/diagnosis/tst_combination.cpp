#include "app/connection/verdict.h"
#include "app/diagnosis/diagnosis.h"
#include "app/diagnosis/evidenceview.h"
#include "tests/diagnosis/handmade.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_combination {

using namespace wasclean;

namespace {

QStringList rulesOf(const Diagnosis &diagnosis)
{
    QStringList rules;
    for (const Cause &cause : diagnosis.causes)
        rules.append(cause.rule);
    return rules;
}

Diagnosis diagnosisOf(const Evidence &evidence, const QList<AttemptSummary> &others = {})
{
    return diagnose(evidence, verdictOf(evidence), others);
}

} // namespace

/// How causes are weighed against each other.
class TestCombination : public QObject
{
    Q_OBJECT

private slots:
    void inferredIsNeverProven();
    void specialSilencesGeneral();
    void contradictionIsShown();
    void nothingToExplain();
    void notEnoughEvidence();
    void limitsAreScaled();
    void closeReasonIsTold_data();
    void closeReasonIsTold();
};

/// However much speaks for a timer, nobody saw it strike.
void TestCombination::inferredIsNeverProven()
{
    Evidence evidence = openFor(70 * second, 60 * second);
    addToAnswer(evidence, "Server: nginx\r\n");
    const QList<AttemptSummary> others{earlier(evidence, 7200 * second),
        earlier(evidence, 3600 * second), earlier(evidence, 1800 * second)};
    const Diagnosis diagnosis = diagnosisOf(evidence, others);
    QCOMPARE(rulesOf(diagnosis).value(0), QStringLiteral("idle-known"));
    QCOMPARE(diagnosis.causes.first().score, 84);
    QCOMPARE(diagnosis.causes.first().likelihood, QStringLiteral("Likely"));
    QVERIFY(diagnosis.experiments.isEmpty());
}

void TestCombination::specialSilencesGeneral()
{
    Evidence expired = answered("401 Unauthorized");
    expired.tokenExpires = startOfTime - second;
    QCOMPARE(rulesOf(diagnosisOf(expired)), QStringList(QStringLiteral("token-expired")));
    QCOMPARE(rulesOf(diagnosisOf(answered("503 ", "Retry-After: 1\r\n"))),
        QStringList(QStringLiteral("rate-limited")));
    QCOMPARE(rulesOf(diagnosisOf(answered("522 ", "CF-Ray: 1\r\n"))),
        QStringList(QStringLiteral("cloudflare-52x")));
}

void TestCombination::contradictionIsShown()
{
    Evidence evidence = openFor(60 * second, 60 * second);
    addToAnswer(evidence, "Server: nginx\r\n");
    const Diagnosis diagnosis = diagnosisOf(evidence);
    QCOMPARE(rulesOf(diagnosis).value(0), QStringLiteral("idle-known"));
    QVERIFY(diagnosis.causes.first().evidence.last().startsWith(
        QStringLiteral("Against this cause: ")));
}

void TestCombination::nothingToExplain()
{
    const Diagnosis diagnosis = diagnosisOf(closedWith(1000));
    QVERIFY(diagnosis.causes.isEmpty());
    QVERIFY(diagnosis.experiments.isEmpty());
    QVERIFY(diagnosis.remark.contains(QStringLiteral("nothing to explain")));
}

void TestCombination::notEnoughEvidence()
{
    const Diagnosis diagnosis = diagnosisOf(openFor(20 * second, 3 * second));
    QVERIFY(diagnosis.causes.isEmpty());
    QCOMPARE(diagnosis.remark, QStringLiteral("There is not enough evidence for a cause."));
    QCOMPARE(diagnosis.experiments.size(), 4);
    // The log of a server has its own clock: UTC, to the millisecond, and who the client was.
    QVERIFY2(diagnosis.experiments.last().contains(
                 QStringLiteral("2023-11-14 22:13:40.100 UTC for the client 192.0.2.7:50123")),
        qPrintable(diagnosis.experiments.last()));
}

void TestCombination::limitsAreScaled()
{
    const Evidence evidence = openFor(second, 6 * second / 10);
    const CloseEvent event = verdictOf(evidence);
    QVERIFY(!rulesOf(diagnose(evidence, event)).contains(QStringLiteral("idle-known")));
    const Diagnosis scaled = diagnose(evidence, event, {}, 0.01);
    QCOMPARE(rulesOf(scaled).value(0), QStringLiteral("idle-known"));
    QVERIFY(scaled.causes.first().sentence.contains(QStringLiteral("600 ms")));
    QVERIFY(scaled.causes.first().sentence.contains(QStringLiteral("60 s")));
}

void TestCombination::closeReasonIsTold_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("end");
    QTest::addColumn<qint64>("unsent");
    QTest::newRow("1000 and RST") << 1000 << int(TcpEnd::ResetByServer) << qint64(0);
    QTest::newRow("1001 and RST") << 1001 << int(TcpEnd::ResetByServer) << qint64(0);
    QTest::newRow("4001 and RST") << 4001 << int(TcpEnd::ResetByServer) << qint64(0);
    QTest::newRow("1000 and bytes that were not sent")
        << 1000 << int(TcpEnd::FinByServer) << qint64(7000);
    QTest::newRow("1008") << 1008 << int(TcpEnd::FinByServer) << qint64(0);
}

/// What the server said of the ending stands in the diagnosis.
void TestCombination::closeReasonIsTold()
{
    QFETCH(int, code);
    QFETCH(int, end);
    QFETCH(qint64, unsent);
    Evidence evidence = closedWith(code, QStringLiteral("Session expired"));
    evidence.tcpEnd = TcpEnd(end);
    evidence.unsentBytes = unsent;
    const Diagnosis diagnosis = diagnosisOf(evidence);
    QVERIFY(!diagnosis.causes.isEmpty());
    QStringList told;
    for (const Cause &cause : diagnosis.causes)
        told += QStringList(cause.sentence) + cause.evidence;
    QVERIFY2(
        told.join(u'\n').contains(QStringLiteral("Session expired")), qPrintable(told.join(u'\n')));
}

WASCLEAN_TEST(TestCombination, QCoreApplication)

} // namespace tst_combination

#include "tst_combination.moc"
