#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/window/aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace tst_aboutdialog {

using namespace wasclean;

class TestAboutDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsAndCopiesTheVersions();
    void showsTheLicences();
};

void TestAboutDialog::showsAndCopiesTheVersions()
{
    const QString report = QStringLiteral("wasclean 9.9\nCommit: <b>abc</b>");
    AboutDialog dialog(report);
    dialog.show();
    const auto *versions = byName<QPlainTextEdit>(&dialog, QStringLiteral("Versions"));
    QVERIFY(versions);
    QCOMPARE(versions->toPlainText(), report);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("C&opy versions"))
            button->click();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), report);
}

void TestAboutDialog::showsTheLicences()
{
    AboutDialog dialog({});
    dialog.show();
    dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    const auto *licences = byName<QPlainTextEdit>(&dialog, QStringLiteral("Licences"));
    QVERIFY(licences);
    const QString text = licences->toPlainText();
    for (const char *part :
        {"MIT License", "Permission is hereby granted", "Qt: LGPL-3.0", "QtKeychain: ", "OpenSSL: ",
            "SQLite: ", "zlib: ", "zstd: ", "Brotli: ", "PCRE2: ", "libyaml: "})
        QVERIFY2(text.contains(QLatin1String(part)), part);
}

WASCLEAN_TEST(TestAboutDialog, QApplication)

} // namespace tst_aboutdialog

#include "tst_aboutdialog.moc"
