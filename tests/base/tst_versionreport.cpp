#include "app/version/versionreport.h"

#include "app/base/version.h"
#include "tests/support/testrunner.h"

#include <QSslSocket>
#include <QTest>

namespace tst_versionreport {

using namespace wasclean;

class TestVersionReport : public QObject
{
    Q_OBJECT

private slots:
    void namesProgramCommitAndLibraries();
    void unknownCommit();
};

void TestVersionReport::namesProgramCommitAndLibraries()
{
    const QStringList lines = versionReport(QStringLiteral("abc123")).split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), QStringLiteral("wasclean %1").arg(versionNumber()));
    QCOMPARE(lines.at(1), QStringLiteral("Commit: abc123"));
    QCOMPARE(lines.at(2),
        QStringLiteral("Qt %1 (built with " QT_VERSION_STR ")").arg(QLatin1String(qVersion())));
    // Qt writes "OpenSSL 3.0.11 19 Sep 2023".
    QVERIFY2(
        QSslSocket::sslLibraryVersionString().startsWith(lines.at(3).section(u' ', 0, 1) + u' '),
        qPrintable(lines.at(3)));
    QVERIFY2(lines.at(4).startsWith(QLatin1String("SQLite 3.")), qPrintable(lines.at(4)));
    QVERIFY2(lines.at(5).startsWith(QLatin1String("zlib 1.")), qPrintable(lines.at(5)));
}

void TestVersionReport::unknownCommit()
{
    QVERIFY(versionReport({}).contains(QLatin1String("\nCommit: unknown\n")));
}

WASCLEAN_TEST(TestVersionReport, QCoreApplication)

} // namespace tst_versionreport

#include "tst_versionreport.moc"
