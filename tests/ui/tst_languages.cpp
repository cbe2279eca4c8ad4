#include "app/base/translations.h"
#include "tests/support/testrunner.h"
#include "tests/ui/clippedtexts.h"
#include "tests/ui/dialogsamples.h"
#include "tests/ui/windowtest.h"
#include "ui/statistics/statisticswindow.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QComboBox>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

#include <memory>

namespace tst_languages {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// The window in each language.
class TestLanguages : public WindowTest
{
    Q_OBJECT

private slots:
    void mnemonicBehindTheText();
    void window_data();
    void window();
    void optionPages_data();
    void optionPages();
    void topRow_data();
    void topRow();
    void dialogs_data();
    void dialogs();
    void statistics_data();
    void statistics();

private:
    static void addLanguages();
};

void TestLanguages::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const Language &each : languages())
        QTest::addRow("%s", qPrintable(each.code)) << each.code;
}

void TestLanguages::mnemonicBehindTheText()
{
    QCOMPARE(withoutMnemonic(u"打开(&O)…"_s), u"打开…"_s);
    QCOMPARE(withoutMnemonic(u"&Open…"_s), u"Open…"_s);
    QSet<QChar> taken;
    QCOMPARE(withFreeMnemonic(u"打开(&O)"_s, taken), u"打开(&O)"_s);
    QCOMPARE(withFreeMnemonic(u"打开(&O)"_s, taken), u"打开"_s);
    QCOMPARE(withFreeMnemonic(u"&Open"_s, taken), u"O&pen"_s);
}

void TestLanguages::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("connect");
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1000, 700), QSize(1600, 1000)}) {
        const auto row = [size](const char *language, const QString &connect) {
            QTest::addRow("%s, %d pixels", language, size.width())
                << QString::fromLatin1(language) << connect << size;
        };
        row("de", u"Verbinden"_s);
        row("en", u"Connect"_s);
        row("zh_CN", u"连接"_s);
    }
}

void TestLanguages::window()
{
    QFETCH(const QString, language);
    QFETCH(const QString, connect);
    QFETCH(const QSize, size);
    closeWindow();
    installTranslations(language);
    CommandLine commandLine;
    commandLine.url = url(u"/drop"_s);
    commandLine.connect = true;
    openWindow(commandLine);
    m_window->resize(size);
    QTRY_VERIFY(showsLabel(u"wasClean: false"_s));
    const auto *button = m_window->findChild<QPushButton *>(u"connect"_s);
    QTRY_COMPARE(withoutMnemonic(button->text()), connect);
    QCOMPARE(m_window->size(), size);
    QTRY_COMPARE(clippedTexts(*m_window).join(u", "), QString());
    closeWindow();
    installTranslations();
    openWindow();
}

void TestLanguages::optionPages_data() { addLanguages(); }

void TestLanguages::optionPages()
{
    QFETCH(const QString, language);
    closeWindow();
    installTranslations(language);
    openWindow();
    m_window->resize(1000, 700);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pages = m_window->findChild<QTabWidget *>(u"optionPages"_s);
    QTRY_VERIFY(pages && pages->isVisible());
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        QTRY_COMPARE(clippedTexts(*m_window).join(u", "), QString());
    }
    closeWindow();
    installTranslations();
    openWindow();
}

void TestLanguages::topRow_data() { addLanguages(); }

/// Half of the smallest window that we promise, and a third of a usual screen at 300 %.
void TestLanguages::topRow()
{
    QFETCH(const QString, language);
    closeWindow();
    installTranslations(language);
    openWindow();
    const QWidget *row = m_window->menuWidget();
    const auto *environments = row->findChild<QComboBox *>(u"environment"_s);
    for (const int width : {1000, 683, 466}) {
        m_window->resize(width, 500);
        QTRY_COMPARE(clippedTexts(*row).join(u", "), QString());
        QTRY_VERIFY(environments->width() >= environments->minimumSizeHint().width());
    }
    closeWindow();
    installTranslations();
    openWindow();
}

void TestLanguages::dialogs_data() { addLanguages(); }

void TestLanguages::dialogs()
{
    QFETCH(const QString, language);
    installTranslations(language);
    DialogSamples samples;
    for (const DialogSample &sample : samples.all()) {
        const std::unique_ptr<QDialog> dialog(sample.make());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
        const QStringList clipped = clippedTexts(*dialog);
        QVERIFY2(clipped.isEmpty(),
            qPrintable(QString::fromLatin1(sample.name) + u": "_s + clipped.join(u", ")));
    }
    installTranslations();
}

void TestLanguages::statistics_data() { addLanguages(); }

void TestLanguages::statistics()
{
    QFETCH(const QString, language);
    installTranslations(language);
    StatisticsWindow window(nullptr);
    // The screen of the offscreen platform is small.
    window.resize(1080, 780);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(clippedTexts(window).join(u", "), QString());
    QCOMPARE(window.findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
    installTranslations();
}

WASCLEAN_TEST(TestLanguages, QApplication)

} // namespace tst_languages

#include "tst_languages.moc"
