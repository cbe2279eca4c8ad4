#include "tests/ui/looktest.h"

#include "app/base/translations.h"
#include "app/session/session.h"
#include "tests/ui/lookflaws.h"
#include "ui/editor/messageedit.h"
#include "ui/session/connectionview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QTest>

#include <utility>

namespace wasclean {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallWindow(1000, 700);
constexpr QSize largeWindow(1600, 1000);

} // namespace

void LookTest::cleanupTestCase()
{
    installTranslations();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LookTest::addLooks()
{
    addFewLooks();
    addLooks({{Theme::Scheme::Light, smallWindow, "en", Qt::LeftToRight},
        {Theme::Scheme::Light, largeWindow, "de", Qt::RightToLeft}});
}

void LookTest::addFewLooks()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    addLooks({{Theme::Scheme::HighContrast, smallWindow, "de", Qt::LeftToRight},
        {Theme::Scheme::Dark, largeWindow, "zh_CN", Qt::LeftToRight}});
}

void LookTest::addLooks(std::initializer_list<Look> looks)
{
    for (const Look &look : looks) {
        QTest::addRow("%s-%s-%dx%d%s", qPrintable(Theme::schemeName(look.scheme)), look.language,
            look.size.width(), look.size.height(),
            look.direction == Qt::RightToLeft ? "-reverse" : "")
            << look.scheme << look.size << QString::fromLatin1(look.language) << look.direction;
    }
}

void LookTest::applyLook()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(Qt::LayoutDirection, direction);
    closeWindow();
    installTranslations(language);
    QApplication::setLayoutDirection(direction);
    openWindow();
    m_theme->setScheme(scheme);
    m_window->resize(size);
    m_flaws.clear();
    m_known.clear();
}

void LookTest::connectNow(const QString &url, ReadyState state)
{
    view()->findChild<QComboBox *>(u"url"_s)->setEditText(url);
    view()->requestConnect();
    QTRY_COMPARE(view()->session().readyState(), state);
}

void LookTest::send(const QString &text)
{
    auto *field = view()->findChild<MessageEdit *>();
    field->setFocus();
    QTest::keyClicks(field, text);
    press(Qt::Key_Return, Qt::ControlModifier);
}

void LookTest::check(const QString &state, QWidget *window)
{
    QWidget *shown = window ? window : m_window;
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    // A page whose width has just changed may lay itself out once more.
    QSet<QString> flaws;
    const auto isSound = [&] {
        const QStringList found = lookFlaws(shown);
        // What is wrong in each state is said of the first.
        flaws = QSet<QString>(found.begin(), found.end()) - m_known;
        return flaws.isEmpty();
    };
    if (!QTest::qWaitFor(isSound)) {
        for (const QString &flaw : std::as_const(flaws))
            m_flaws.append(state + u": "_s + flaw);
        m_known += flaws;
    }
    const QString folder = qEnvironmentVariable("WASCLEAN_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        shown->grab().save(
            folder + u'/' + state + u'-' + QString::fromUtf8(QTest::currentDataTag()) + u".png"_s);
    }
}

void LookTest::verifyLook() const { QVERIFY2(m_flaws.isEmpty(), qPrintable(m_flaws.join(u'\n'))); }

ConnectionView *LookTest::view() const
{
    for (ConnectionView *each : m_window->findChildren<ConnectionView *>()) {
        if (each->isVisible() && each->isAncestorOf(m_window->focusWidget()))
            return each;
    }
    return m_window->findChild<ConnectionView *>();
}

} // namespace wasclean
