#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPlainTextEdit>
#include <QTest>

namespace tst_windowstart {

using namespace wasclean;

class TestWindowStart : public WindowTest
{
    Q_OBJECT

private slots:
    void loadsNoOpenSsl();
    void looksTheSameAfterAChange_data();
    void looksTheSameAfterAChange();

private:
    QImage picture(QSize size) const;
};

/// Neither Qt's part for TLS nor our own: that would be a tenth of the start.
void TestWindowStart::loadsNoOpenSsl()
{
    QFile file(QStringLiteral("/proc/self/maps"));
    if (!file.open(QFile::ReadOnly))
        QSKIP("This system does not tell which libraries are loaded.");
    const QByteArray libraries = file.readAll();
    QVERIFY(libraries.contains("libQt6Network."));
    for (const char *library : {"libcrypto.", "libssl.", "libqopensslbackend."})
        QVERIFY2(!libraries.contains(library), library);
}

QImage TestWindowStart::picture(QSize size) const
{
    m_window->resize(size);
    QCoreApplication::processEvents();
    return m_window->grab().toImage();
}

void TestWindowStart::looksTheSameAfterAChange_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Scheme::Light << QSize(1000, 700);
    QTest::newRow("dark") << Theme::Scheme::Dark << QSize(1600, 1000);
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast << QSize(1000, 700);
}

void TestWindowStart::looksTheSameAfterAChange()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(QSize, size);
    // The caret would be in one picture and not in the other.
    QApplication::setCursorFlashTime(0);
    // Both windows find the options open, as these are built at once only then.
    for (const bool open : {false, true}) {
        closeWindow();
        m_settings->setValue(QStringLiteral("optionsOpen"), open);
        const bool isLight = scheme == Theme::Scheme::Light;
        m_theme->setScheme(isLight ? Theme::Scheme::Dark : Theme::Scheme::Light);
        openWindow();
        m_theme->setScheme(scheme);
        const QImage before = picture(size);
        closeWindow();
        m_settings->setValue(QStringLiteral("optionsOpen"), open);
        openWindow();
        const QImage after = picture(size);
        QCOMPARE(after.size(), before.size());
        QVERIFY2(after == before, open ? "with options" : "without options");
        const auto *message = named<QPlainTextEdit>("Message");
        if (!open)
            QCOMPARE_GE(message->height(), message->sizeHint().height());
    }
}

WASCLEAN_TEST(TestWindowStart, QApplication)

} // namespace tst_windowstart

#include "tst_windowstart.moc"
