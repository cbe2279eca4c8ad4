#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/announcer.h"
#include "ui/window/endnotifier.h"

#include <QAccessible>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>

namespace tst_endnotifier {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

/// Assistive technology, for as long as it lives.
struct Listener
{
    Listener()
    {
        // Whoever wants to know is told only of changes.
        Announcer::isListening();
        QAccessible::setActive(true);
    }

    ~Listener() { QAccessible::setActive(false); }

    Q_DISABLE_COPY_MOVE(Listener)
};

} // namespace

/// What is told to those who do not look at the window.
class TestEndNotifier : public WindowTest
{
    Q_OBJECT

private slots:
    void desktopIsToldOnlyIfWanted_data();
    void desktopIsToldOnlyIfWanted();
    void desktopIsToldWithoutSecrets();
    void desktopIsToldOnceOfFailingAttempts();
    void eventsAreAnnounced();
    void messagesAreAnnouncedTogether();
    void nobodyListens();

private:
    void watch();

    /// What assistive technology was told last; empty when nothing was made to tell it.
    QString announced() const
    {
        const auto *announcer = m_window->findChild<Announcer *>();
        return announcer ? announcer->text() : QString();
    }

    QStringList m_told;
};

void TestEndNotifier::watch()
{
    m_told.clear();
    auto *notifier = new EndNotifier(*m_settings, m_window,
        [this](const QString &line, const QString &more) { m_told.append(line + u'|' + more); });
    notifier->add(m_window->findChild<ConnectionView *>());
}

void TestEndNotifier::desktopIsToldOnlyIfWanted_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<int>("told");
    QTest::newRow("not wanted") << false << true << 0;
    QTest::newRow("in sight") << true << false << 0;
    QTest::newRow("wanted and hidden") << true << true << 1;
}

void TestEndNotifier::desktopIsToldOnlyIfWanted()
{
    QFETCH(bool, wanted);
    QFETCH(bool, hidden);
    if (wanted)
        m_settings->setValue(u"notifyEnds"_s, true);
    watch();
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    if (hidden)
        m_window->hide();
    Session &session = m_window->findChild<ConnectionView *>()->session();
    QCOMPARE(session.close(1000, {}), QString());
    QTRY_COMPARE(session.readyState(), ReadyState::Closed);
    QTEST(int(m_told.size()), "told");
    if (!m_told.isEmpty())
        QVERIFY2(m_told.first().contains(u"1000 Normal Closure"_s), qPrintable(m_told.first()));
    m_window->show();
}

void TestEndNotifier::desktopIsToldWithoutSecrets()
{
    m_settings->setValue(u"notifyEnds"_s, true);
    watch();
    typeUrl(url(u"/drop?after=50&token=topsecret42"_s));
    press(Qt::Key_Return);
    m_window->hide();
    Session &session = m_window->findChild<ConnectionView *>()->session();
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(session.readyState(), ReadyState::Closed);
    QVERIFY2(!m_told.first().contains(u"topsecret42"_s), qPrintable(m_told.first()));
    QVERIFY2(m_told.first().contains(u"/drop"_s), qPrintable(m_told.first()));
    m_window->show();
}

/// And at last that no more follow.
void TestEndNotifier::desktopIsToldOnceOfFailingAttempts()
{
    m_settings->setValue(u"notifyEnds"_s, true);
    watch();
    auto *view = m_window->findChild<ConnectionView *>();
    ConnectionSettings settings;
    settings.url = url(u"/refuse/503"_s);
    settings.reconnect.enabled = true;
    settings.reconnect.firstDelay = std::chrono::milliseconds(1);
    settings.reconnect.maxAttempts = 3;
    view->setSettings(settings);
    int attempts = 0;
    connect(&view->session().connection(), &Connection::closed, this, [&attempts] { ++attempts; });
    m_window->hide();
    view->requestConnect();
    QTRY_COMPARE(attempts, 4);
    QCOMPARE(m_told.size(), 2);
    m_window->show();
}

void TestEndNotifier::eventsAreAnnounced()
{
    const Listener listener;
    connectTo(u"/echo"_s);
    QTRY_COMPARE(state(), u"OPEN"_s);
    QTRY_COMPARE(announced(), u"The connection is open."_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(state(), u"CLOSED"_s);
    QTRY_VERIFY2(announced().contains(u"1000 Normal Closure"_s), qPrintable(announced()));
    connectTo(u"/refuse/401"_s);
    QTRY_VERIFY2(announced().contains(u"401 Unauthorized"_s), qPrintable(announced()));
}

void TestEndNotifier::messagesAreAnnouncedTogether()
{
    const Listener listener;
    Announcer announcer;
    announcer.show();
    announcer.countMessages(2);
    announcer.countMessages(3);
    // That of a tab which is no longer shown says nothing.
    Announcer left;
    left.show();
    left.countMessages(2);
    left.hide();
    QVERIFY(announcer.isGathering());
    QTRY_COMPARE_WITH_TIMEOUT(announcer.text(), u"5 new messages"_s, 30'000);
    QVERIFY(!announcer.isGathering());
    QTRY_VERIFY(!left.isGathering());
    QCOMPARE(left.text(), QString());
}

/// Without a listener there is nothing to count, and no timer ticks.
void TestEndNotifier::nobodyListens()
{
    Announcer announcer;
    announcer.announce(u"x"_s);
    announcer.countMessages(1);
    QCOMPARE(announcer.text(), QString());
    QVERIFY(!announcer.isGathering());
}

WASCLEAN_TEST(TestEndNotifier, QApplication)

} // namespace tst_endnotifier

#include "tst_endnotifier.moc"
