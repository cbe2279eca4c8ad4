#include "tests/support/testrunner.h"
#include "tests/ui/contrast.h"
#include "tests/ui/dialogsamples.h"
#include "tests/ui/windowtest.h"

#include <QApplication>
#include <QDialog>
#include <QImage>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <memory>

namespace tst_focuslook {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels tell the two apart for whoever sees no colours: by WCAG 2.1, 1.4.11.
int telling(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 0;
    constexpr double leastContrast = 3;
    int pixels = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y)
                && contrast(a.pixelColor(x, y), b.pixelColor(x, y)) >= leastContrast)
                ++pixels;
        }
    }
    return pixels;
}

/// Compares the widget with the focus, which it has, and without it.
bool showsFocus(QWidget *widget)
{
    // The mark where a text is written; the line round a tick.
    constexpr int mark = 10;
    constexpr int line = 40;
    QCoreApplication::processEvents();
    const QImage with = widget->grab().toImage();
    widget->clearFocus();
    QCoreApplication::processEvents();
    const QImage without = widget->grab().toImage();
    widget->setFocus(Qt::TabFocusReason);
    const bool isText = qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QTextEdit *>(widget);
    return telling(with, without) >= (isText ? mark : line);
}

bool isStop(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible()
        && widget->window() == window && !widget->focusProxy();
}

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2” (%3)"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
        widget->accessibleName(), widget->objectName());
}

} // namespace

/// Who works by keys sees where they are: whatever can have the focus looks otherwise with it.
class TestFocusLook : public WindowTest
{
    Q_OBJECT

private slots:
    void focusIsSeen_data();
    void focusIsSeen();
    void focusIsSeenInDialogs_data();
    void focusIsSeenInDialogs();

private:
    void applyScheme();
    void check(const QString &state, QWidget *window);

    QStringList m_unseen;
    QSet<const QWidget *> m_known;
};

void TestFocusLook::applyScheme()
{
    QFETCH(Theme::Scheme, scheme);
    m_theme->setScheme(scheme);
    m_unseen.clear();
    m_known.clear();
    // The mark where a text is written stays.
    QApplication::setCursorFlashTime(0);
}

void TestFocusLook::check(const QString &state, QWidget *window)
{
    // As after the Tab key.
    window->setAttribute(Qt::WA_KeyboardFocusChange);
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!isStop(widget, window) || m_known.contains(widget))
            continue;
        m_known.insert(widget);
        widget->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != widget) {
            m_unseen.append(u"%1: %2 does not take the focus"_s.arg(state, nameOf(widget)));
            continue;
        }
        // One that had no room is hidden later.
        if (!QTest::qWaitFor([widget] { return !widget->isVisible() || showsFocus(widget); }))
            m_unseen.append(u"%1: %2 looks the same"_s.arg(state, nameOf(widget)));
    }
}

void TestFocusLook::focusIsSeen_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    for (const auto scheme :
        {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast})
        QTest::newRow(qPrintable(Theme::schemeName(scheme))) << scheme;
}

void TestFocusLook::focusIsSeen()
{
    applyScheme();
    check(u"at the start"_s, m_window);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *pages = m_window->findChild<QTabWidget *>(u"optionPages"_s);
    QTRY_VERIFY(pages && pages->isVisible());
    for (int i = 0; i < pages->count(); ++i) {
        pages->setCurrentIndex(i);
        check(u"options %1"_s.arg(i), m_window);
    }
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    check(u"profiles and saved messages"_s, m_window);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    check(u"find"_s, m_window);
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Hello"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(log()->model()->rowCount(), 3);
    check(u"open"_s, m_window);
    selectRow(2);
    check(u"message"_s, m_window);
    openCloseOptions();
    check(u"close options"_s, m_window);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    check(u"closed"_s, m_window);
    press(Qt::Key_F8);
    check(u"how it ended"_s, m_window);
    press(Qt::Key_T, Qt::ControlModifier);
    check(u"two tabs"_s, m_window);
    QVERIFY2(m_unseen.isEmpty(), qPrintable(m_unseen.join(u'\n')));
}

void TestFocusLook::focusIsSeenInDialogs_data() { focusIsSeen_data(); }

void TestFocusLook::focusIsSeenInDialogs()
{
    applyScheme();
    DialogSamples samples;
    for (const DialogSample &sample : samples.all()) {
        const std::unique_ptr<QDialog> dialog(sample.make());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
        check(QString::fromLatin1(sample.name), dialog.get());
    }
    QVERIFY2(m_unseen.isEmpty(), qPrintable(m_unseen.join(u'\n')));
}

WASCLEAN_TEST(TestFocusLook, QApplication)

} // namespace tst_focuslook

#include "tst_focuslook.moc"
