#include "app/exchange/exportfile.h"
#include "tests/exchange/exchangesamples.h"
#include "tests/support/testrunner.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tst_htmlreport {

using namespace wasclean;
using namespace wasclean::exchangesamples;

/// Opens the report in a real browser, without a network.
class TestHtmlReport : public QObject
{
    Q_OBJECT

private slots:
    void isWhatABrowserShows();
};

void TestHtmlReport::isWhatABrowserShows()
{
    const QTemporaryDir folder;
    const std::vector<Message> rows = difficult();
    ExportRequest request;
    request.filePath = folder.filePath(QStringLiteral("report.html"));
    request.format = FileFormat::Html;
    const QString problem
        = exportFrom([&rows](QString &) { return std::make_unique<ListSource>(rows); }, request);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));

    QProcess browser;
    browser.start(QStringLiteral("chromium"),
        {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
            QStringLiteral("--disable-gpu"), QStringLiteral("--no-first-run"),
            QStringLiteral("--disable-background-networking"),
            QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
            QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("profile")),
            QStringLiteral("--dump-dom"), QStringLiteral("file://") + request.filePath});
    QVERIFY2(browser.waitForFinished(120'000), qPrintable(browser.errorString()));
    const QByteArray page = browser.readAllStandardOutput();

    QVERIFY2(page.contains("<title>report"), page.constData());
    // What the browser understood, written out again: a row each, and the heads of two tables.
    QCOMPARE(page.count("<tr"), qsizetype(rows.size()) + 2);
    QCOMPARE(page.count("<section"), qsizetype(2));
    QVERIFY(page.contains("wasClean: true"));
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<img"));
    QVERIFY(page.contains("&lt;script&gt;alert('x')&lt;/script&gt;&amp;amp;"));
    for (const char *secret : {"pass1", "tok123", "cook123", "apik123", "setc123"})
        QVERIFY2(!page.contains(secret), secret);
}

WASCLEAN_TEST(TestHtmlReport, QCoreApplication)

} // namespace tst_htmlreport

#include "tst_htmlreport.moc"
