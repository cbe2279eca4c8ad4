#include "app/connection/verdict.h"
#include "app/diagnosis/bugreport.h"
#include "tests/diagnosis/handmade.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_bugreport {

using namespace wasclean;

namespace {

Evidence secretive()
{
    Evidence evidence = answered("401 Unauthorized", "WWW-Authenticate: Bearer\r\n", {},
        QStringLiteral("ws://example.com/chat?token=hidden1&room=7&mine=hidden4"));
    evidence.request.replace("GET /chat", "GET /chat?token=hidden1&room=7&mine=hidden4");
    addToRequest(evidence, "Authorization: Bearer hidden2\r\nCookie: session=hidden3\r\n");
    evidence.secretNames = {"mine"};
    return evidence;
}

QString reportOf(const Evidence &evidence,
    QString (*report)(const CloseEvent &, const Evidence &, const Diagnosis &) = bugReport)
{
    const CloseEvent event = verdictOf(evidence);
    return report(event, evidence, diagnose(evidence, event));
}

} // namespace

class TestBugReport : public QObject
{
    Q_OBJECT

private slots:
    void hasEverything();
    void hidesSecrets();
    void isPlainText();
    void escapesRemoteText();
    void showsCloseFrames();
    void hasPlainNumbers();
};

void TestBugReport::hasEverything()
{
    const QString report = reportOf(secretive());
    for (const char *part : {"# How a WebSocket connection ended\n", "- wasClean: false\n",
             "- code: 1006 Abnormal Closure\n", "- reason: none\n", "## Probable causes\n",
             "1. **This is why**: The server did not accept the credentials that were sent.\n",
             "## Times (UTC)\n", "- Started: 2023-11-14 22:13:20.000\n", "## Close frames\n",
             "## Request\n\n```text\nGET ", "## Response\n\n```text\nHTTP/1.1 401 Unauthorized\n",
             "HTTP Authentication failed; no valid credentials available", "## Versions\n",
             "- Qt: 6."})
        QVERIFY2(report.contains(QString::fromUtf8(part)), qPrintable(report));
}

void TestBugReport::hidesSecrets()
{
    for (const auto report : {bugReport, bugReportText}) {
        const QString text = reportOf(secretive(), report);
        QVERIFY2(!text.contains(QStringLiteral("hidden")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("room=7")));
    }
}

void TestBugReport::isPlainText()
{
    const QString report = reportOf(secretive(), bugReportText);
    QVERIFY2(!report.contains(u'`') && !report.contains(QStringLiteral("**"))
            && !report.contains(QStringLiteral("\\")),
        qPrintable(report));
    QVERIFY(report.contains(QStringLiteral("\nTimes (UTC)\n-----------\n")));
}

/// A server's words cannot become a picture, a link, HTML, or the end of a block of code.
void TestBugReport::escapesRemoteText()
{
    Evidence evidence
        = closedWith(4001, QStringLiteral("![x](http://evil.example/) <b>\n# head\u001b[31m"));
    addToAnswer(evidence, "X: ```\r\n");
    const QString report = reportOf(evidence);
    QVERIFY2(!report.contains(QStringLiteral("![x](")), qPrintable(report));
    QVERIFY2(!report.contains(QStringLiteral("<b>")), qPrintable(report));
    QVERIFY2(!report.contains(QStringLiteral("\n# head")), qPrintable(report));
    QVERIFY2(!report.contains(QChar(0x1b)), qPrintable(report));
    QVERIFY2(report.contains(QStringLiteral("\n````text\nHTTP/1.1 101")), qPrintable(report));
}

void TestBugReport::showsCloseFrames()
{
    const QString report = reportOf(closedWith(4001, QStringLiteral("no")));
    QVERIFY2(
        report.contains(QStringLiteral("- Received: 88 04 0f a1 6e 6f\n")), qPrintable(report));
    Evidence broken = openFor(20 * wasclean::second, wasclean::second);
    broken.failure = Failure::Violation;
    broken.rule = QStringLiteral("RULE");
    broken.brokenFrame = {BrokenRule::Masked, 3, 40, QByteArray("\x81\x80"), 1};
    const QString frame = reportOf(broken);
    QVERIFY2(frame.contains(QStringLiteral("- First bytes: 81 80\n- Wrong byte: 2\n")),
        qPrintable(frame));
    Evidence empty = closedWith(1005);
    const QString second = reportOf(empty);
    QVERIFY2(second.contains(QStringLiteral("- Received: 88 00\n")), qPrintable(second));
    QVERIFY(reportOf(secretive()).contains(QStringLiteral("- Received: none\n")));
}

/// Whoever reads the report may write numbers in another way than whoever copied it.
void TestBugReport::hasPlainNumbers()
{
    Evidence evidence = secretive();
    evidence.endTime = evidence.startTime + 12'345'000'000;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString report = reportOf(evidence);
    QLocale::setDefault(QLocale::c());
    QVERIFY2(report.contains(QStringLiteral(", 12.3 s after the start")), qPrintable(report));
}

WASCLEAN_TEST(TestBugReport, QCoreApplication)

} // namespace tst_bugreport

#include "tst_bugreport.moc"
