#include "app/base/translations.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/widgets/mnemonics.h"

#include <QApplication>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

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
};

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
    QTRY_COMPARE(clippedTexts(), QStringList());
    closeWindow();
    installTranslations();
    openWindow();
}

WASCLEAN_TEST(TestLanguages, QApplication)

} // namespace tst_languages

#include "tst_languages.moc"
