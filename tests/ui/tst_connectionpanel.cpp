#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/connection/connectionpanel.h"
#include "ui/connection/statebadge.h"
#include "ui/options/entryrow.h"
#include "ui/options/optionsarea.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_connectionpanel {

using namespace wasclean;

class TestConnectionPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterConnects();
    void buttonConnectsWithAllFields();
    void badUrlIsNotAskedFor();
    void urlIsNotCalledWrongWhileTyping();
    void leavingTheFieldChecksIt();
    void suggestionIsOneClick();
    void assumedSchemeIsTold();
    void refusalStaysUntilTheUrlChanges();
    void badSubprotocolsAreNamed();
    void buttonFollowsTheState_data();
    void buttonFollowsTheState();
    void badgeCanBeRead_data();
    void badgeCanBeRead();
    void urlCanBeEditedWhileConnected();
    void choosingFillsTheUrlAlone();
    void wheelLeavesTheUrlAlone();
    void whatIsSetIsCounted();
    void settingsComeBack();
    void longSettingsComeBack();
    void variablesAreFilledInFirst();
    void labelsLeadToTheirFields();
    void narrowPanelHasTwoLines();
    void urlShowsItsBegin();
    void hiddenListsAreFilledWhenShown();

private:
    UrlBox *url() const { return byName<UrlBox>(m_panel, QStringLiteral("URL")); }

    QLineEdit *subprotocols() const
    {
        return byName<QLineEdit>(m_panel, QStringLiteral("Subprotocols"));
    }

    QPushButton *button(const char *name) const
    {
        return byName<QPushButton>(m_panel, QString::fromLatin1(name));
    }

    QString problem() const;

    ConnectionPanel *m_panel = nullptr;
};

void TestConnectionPanel::init()
{
    m_panel = new ConnectionPanel;
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel));
    m_panel->focusUrl();
}

void TestConnectionPanel::cleanup() { delete m_panel; }

QString TestConnectionPanel::problem() const
{
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->property("role") == QStringLiteral("problem") && label->isVisible())
            return label->text();
    }
    return {};
}

void TestConnectionPanel::enterConnects()
{
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("ws://localhost:9/a?b=c"));
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const auto options = asked.first().first().value<ConnectionOptions>();
    QCOMPARE(options.url.port(), quint16(9));
    QCOMPARE(options.url.resource(), QByteArray("/a?b=c"));
    QCOMPARE(problem(), QString());
}

void TestConnectionPanel::buttonConnectsWithAllFields()
{
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://localhost/");
    settings.headers = {{true, QStringLiteral("X-One"), QStringLiteral("1")},
        {false, QStringLiteral("X-Two"), QStringLiteral("2")}};
    settings.origin = QStringLiteral("https://example.org");
    m_panel->setSettings(settings);
    QTest::keyClicks(subprotocols(), QStringLiteral("chat, json"));
    QTest::mouseClick(button("Connect"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto options = asked.first().first().value<ConnectionOptions>();
    QCOMPARE(options.subprotocols, QStringList({QStringLiteral("chat"), QStringLiteral("json")}));
    QCOMPARE(options.headers.size(), 1);
    QCOMPARE(options.origin, QByteArray("https://example.org"));
    settings.subprotocols = QStringLiteral("chat, json");
    QCOMPARE(asked.first().last().value<ConnectionSettings>(), settings);
}

void TestConnectionPanel::badUrlIsNotAskedFor()
{
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("ftp://localhost/"));
    QTest::mouseClick(button("Connect"), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!problem().isEmpty());
    QCOMPARE(url()->accessibleDescription(), problem());
    QVERIFY(url()->hasFocus());
}

void TestConnectionPanel::urlIsNotCalledWrongWhileTyping()
{
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("ws"));
    QCOMPARE(problem(), QString());
    QTest::keyClick(url(), Qt::Key_Return);
    QVERIFY(!problem().isEmpty());
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("://localhost/"));
    url()->setEditText(QStringLiteral("ws://localhost/"));
    QCOMPARE(problem(), QString());
}

void TestConnectionPanel::leavingTheFieldChecksIt()
{
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("ws:nonsense:x"));
    QCOMPARE(problem(), QString());
    QTest::keyClick(url()->lineEdit(), Qt::Key_Tab);
    QVERIFY(!problem().isEmpty());
}

void TestConnectionPanel::suggestionIsOneClick()
{
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("ws://localhost/a?b&c#top"));
    QTest::keyClick(url(), Qt::Key_Return);
    auto *use = m_panel->findChild<QPushButton *>(QStringLiteral("useSuggestion"));
    QVERIFY(use && use->isVisible());
    QTest::mouseClick(use, Qt::LeftButton);
    QCOMPARE(m_panel->url(), QStringLiteral("ws://localhost/a?b&c"));
    QCOMPARE(problem(), QString());
    QVERIFY(!use->isVisible());
}

/// It is no problem, but it is said, and it says so to who cannot see it, too.
void TestConnectionPanel::assumedSchemeIsTold()
{
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("localhost:9/x"));
    const QString told
        = QStringLiteral("No scheme was entered. Wasclean connects to ws://localhost:9/x.");
    QCOMPARE(url()->accessibleDescription(), told);
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [&told](const QLabel *label) { return label->isVisible() && label->text() == told; }));
    QCOMPARE(problem(), QString());
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    url()->setEditText(QStringLiteral("localhost:443"));
    QVERIFY(url()->accessibleDescription().contains(QStringLiteral("wss://localhost/")));
    url()->setEditText(QStringLiteral("ws://localhost:9/x"));
    QCOMPARE(url()->accessibleDescription(), QString());
}

/// As --connect meets it when the program starts: much looks at the fields after that.
void TestConnectionPanel::refusalStaysUntilTheUrlChanges()
{
    const QString reason = QStringLiteral("The demo server cannot start.");
    m_panel->setChecker([&reason](const ConnectionSettings &) {
        return CheckedSettings{{}, {{SettingsProblem::Field::Url, -1, reason, {}}}};
    });
    m_panel->setUrl(QStringLiteral("demo:/hello"));
    m_panel->setPreview([](ConnectionSettings settings) {
        settings.url = QStringLiteral("ws://localhost/hello");
        return ResolvedSettings{settings, {}};
    });
    m_panel->requestConnect();
    QCOMPARE(problem(), reason);
    subprotocols()->setFocus();
    QCOMPARE(problem(), reason);
    m_panel->setFinder([](const QString &) { return QList<UnresolvedReference>(); });
    QCOMPARE(problem(), reason);
    m_panel->focusUrl();
    QTest::keyClick(url()->lineEdit(), Qt::Key_End);
    QTest::keyClick(url()->lineEdit(), Qt::Key_X);
    QCOMPARE(problem(), QString());
}

void TestConnectionPanel::badSubprotocolsAreNamed()
{
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    m_panel->setUrl(QStringLiteral("ws://localhost/"));
    QTest::keyClicks(subprotocols(), QStringLiteral("chat, chat"));
    QTest::keyClick(subprotocols(), Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY2(problem().contains(QStringLiteral("chat")), qPrintable(problem()));
    QVERIFY(subprotocols()->hasFocus());
}

void TestConnectionPanel::buttonFollowsTheState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<QString>("intent");
    const auto row = [](ReadyState state, const char *name, bool enabled, const char *intent) {
        QTest::newRow(qPrintable(readyStateName(state)))
            << int(state) << QString::fromLatin1(name) << enabled << QString::fromLatin1(intent);
    };
    row(ReadyState::Closed, "Connect", true, "connect");
    row(ReadyState::Connecting, "Cancel", true, "cancel");
    row(ReadyState::Open, "Close", true, "close");
    row(ReadyState::Closing, "Close", false, "");
}

void TestConnectionPanel::buttonFollowsTheState()
{
    QFETCH(const int, state);
    QFETCH(const QString, name);
    QFETCH(const bool, enabled);
    QFETCH(const QString, intent);
    QStringList intents;
    connect(m_panel, &ConnectionPanel::connectRequested, this,
        [&intents] { intents.append(QStringLiteral("connect")); });
    connect(m_panel, &ConnectionPanel::cancelRequested, this,
        [&intents] { intents.append(QStringLiteral("cancel")); });
    connect(m_panel, &ConnectionPanel::closeRequested, this,
        [&intents] { intents.append(QStringLiteral("close")); });
    m_panel->setUrl(QStringLiteral("ws://localhost/"));
    m_panel->setReadyState(static_cast<ReadyState>(state));
    auto *button = byName<QPushButton>(m_panel, name);
    QVERIFY(button);
    QCOMPARE(button->isEnabled(), enabled);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(intents.join(u','), intent);
}

void TestConnectionPanel::badgeCanBeRead_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("connecting") << 0 << QStringLiteral("CONNECTING");
    QTest::newRow("open") << 1 << QStringLiteral("OPEN");
    QTest::newRow("closing") << 2 << QStringLiteral("CLOSING");
    QTest::newRow("closed") << 3 << QStringLiteral("CLOSED");
    QTest::newRow("before the first attempt") << -1 << QStringLiteral("Not connected");
}

void TestConnectionPanel::badgeCanBeRead()
{
    QFETCH(const int, state);
    QFETCH(const QString, text);
    if (state >= 0)
        m_panel->setReadyState(static_cast<ReadyState>(state));
    QCOMPARE(m_panel->stateName(), text);
    auto *badge = byName<StateBadge>(m_panel, QStringLiteral("State"));
    QVERIFY(badge);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(badge);
    QVERIFY(interface->textInterface());
    QCOMPARE(interface->textInterface()->text(0, 100), text);
    QCOMPARE(interface->text(QAccessible::Description), text);
    const QRect room = badge->contentsRect();
    QVERIFY(badge->fontMetrics().horizontalAdvance(text) < room.width());
}

void TestConnectionPanel::urlCanBeEditedWhileConnected()
{
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    m_panel->setUrl(QStringLiteral("ws://localhost/"));
    m_panel->requestConnect();
    QCOMPARE(asked.count(), 1);
    m_panel->setReadyState(ReadyState::Open);
    const auto *later = m_panel->findChild<QLabel *>(QStringLiteral("later"));
    QVERIFY(!later->isVisible());
    url()->lineEdit()->setCursorPosition(100);
    QTest::keyClicks(url()->lineEdit(), QStringLiteral("x"));
    QCOMPARE(m_panel->url(), QStringLiteral("ws://localhost/x"));
    QVERIFY(later->isVisible());
    QCOMPARE(later->text(), QStringLiteral("Changes apply to the next connection."));
    QTest::keyClick(url(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(url()->lineEdit(), Qt::Key_Backspace);
    QVERIFY2(!later->isVisible(), "it is again what the connection was made with");
    m_panel->setSettings({});
    QVERIFY(later->isVisible());
    m_panel->setReadyState(ReadyState::Closed);
    QVERIFY(!later->isVisible());
}

void TestConnectionPanel::choosingFillsTheUrlAlone()
{
    m_panel->setDemoUrls({{QStringLiteral("ws://localhost/one"), QStringLiteral("the first")},
        {QStringLiteral("ws://localhost/two"), QStringLiteral("the second")}});
    m_panel->setRecentUrls({QStringLiteral("ws://localhost/recent")});
    QTest::keyClick(url(), Qt::Key_Down);
    // Own URLs come before those of the demo server.
    QCOMPARE(m_panel->url(), QStringLiteral("ws://localhost/recent"));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(url(), Qt::Key_Down);
    QCOMPARE(m_panel->url(), QStringLiteral("ws://localhost/two"));
}

void TestConnectionPanel::wheelLeavesTheUrlAlone()
{
    m_panel->setDemoUrls({{QStringLiteral("ws://localhost/one"), {}}});
    m_panel->setUrl(QStringLiteral("ws://localhost/mine"));
    const QPointF middle = url()->rect().center();
    QWheelEvent wheel(middle, url()->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(url(), &wheel);
    QCOMPARE(m_panel->url(), QStringLiteral("ws://localhost/mine"));
}

void TestConnectionPanel::whatIsSetIsCounted()
{
    ConnectionSettings settings;
    settings.headers = {{true, QStringLiteral("Authorization"), QStringLiteral("Bearer secret")}};
    settings.origin = QStringLiteral("https://example.org");
    m_panel->setSettings(settings);
    QStringList shown;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY2(shown.contains(QStringLiteral("1 header, Origin")), qPrintable(shown.join(u'|')));
    QVERIFY(!shown.join(u'|').contains(QStringLiteral("secret")));
    const auto *summary = m_panel->findChild<QLabel *>(QStringLiteral("optionsSummary"));
    QCOMPARE(summary->property("role").toString(), QStringLiteral("quiet"));
    settings.tls.trustAnyCertificate = true;
    m_panel->setSettings(settings);
    QVERIFY(summary->text().contains(QStringLiteral("any certificate accepted")));
    QCOMPARE(summary->property("role").toString(), QStringLiteral("problem"));
}

void TestConnectionPanel::settingsComeBack()
{
    QSignalSpy changed(m_panel, &ConnectionPanel::settingsChanged);
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://localhost/{{path}}");
    settings.subprotocols = QStringLiteral("a b");
    settings.proxy.kind = ProxyOptions::Kind::Socks5;
    settings.proxy.password = QStringLiteral("{{password}}");
    m_panel->setSettings(settings);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_panel->settings(), settings);
}

void TestConnectionPanel::longSettingsComeBack()
{
    const QString text(40'000, u'x');
    ConnectionSettings settings;
    settings.url = QStringLiteral("ws://localhost/") + text;
    settings.subprotocols = text;
    settings.origin = text;
    settings.headers = {{true, QStringLiteral("Cookie"), text}};
    settings.proxy.kind = ProxyOptions::Kind::Socks5;
    settings.proxy.password = text;
    // Its fields are built when they are shown.
    m_panel->findChild<OptionsArea *>()->show();
    QVERIFY(m_panel->findChild<EntryRow *>());
    m_panel->setSettings(settings);
    QCOMPARE(m_panel->settings(), settings);
    // One line a parameter would be more than the window can hold.
    settings.url = QStringLiteral("ws://localhost/?") + QStringLiteral("a&").repeated(16'000);
    m_panel->setSettings(settings);
    QCOMPARE(m_panel->settings(), settings);
    QVERIFY(m_panel->findChildren<EntryRow *>().size() < 100);
}

void TestConnectionPanel::variablesAreFilledInFirst()
{
    m_panel->setChecker([](ConnectionSettings settings) {
        settings.url.replace(QLatin1String("{{host}}"), QLatin1String("localhost"));
        if (settings.url.contains(QLatin1String("{{"))) {
            return CheckedSettings{
                {}, {{SettingsProblem::Field::Url, -1, QStringLiteral("No {{x}}."), {}}}};
        }
        return optionsFrom(settings);
    });
    QSignalSpy asked(m_panel, &ConnectionPanel::connectRequested);
    m_panel->setUrl(QStringLiteral("ws://{{host}}/"));
    m_panel->requestConnect();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(
        asked.first().first().value<ConnectionOptions>().url.host(), QStringLiteral("localhost"));
    QCOMPARE(
        asked.first().last().value<ConnectionSettings>().url, QStringLiteral("ws://{{host}}/"));
    m_panel->setUrl(QStringLiteral("ws://{{host}}/{{x}}"));
    m_panel->requestConnect();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(problem(), QStringLiteral("No {{x}}."));
}

void TestConnectionPanel::labelsLeadToTheirFields()
{
    QStringList labels;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible() && !m_panel->options()->isAncestorOf(label))
            labels.append(label->text().remove(u'&'));
    }
    QCOMPARE(labels, QStringList({QStringLiteral("URL"), QStringLiteral("Subprotocols")}));
}

void TestConnectionPanel::narrowPanelHasTwoLines()
{
    const auto isBelow = [this] {
        return subprotocols()->mapTo(m_panel, QPoint()).y() >= url()->geometry().bottom();
    };
    m_panel->resize(500, m_panel->height());
    m_panel->setNarrow(true);
    QTRY_VERIFY(isBelow());
    // The URL has the line for itself, but for the state.
    QTRY_VERIFY2(url()->width() > m_panel->width() * 2 / 3,
        qPrintable(QStringLiteral("%1 of %2").arg(url()->width()).arg(m_panel->width())));
    QVERIFY2(m_panel->minimumSizeHint().width() <= 496,
        qPrintable(QString::number(m_panel->minimumSizeHint().width())));
    m_panel->setNarrow(false);
    QTRY_VERIFY(!isBelow());
}

/// Also in a field that is narrower than the URL, and when the list of URLs changes.
void TestConnectionPanel::urlShowsItsBegin()
{
    subprotocols()->setFocus();
    m_panel->setUrl(QStringLiteral("wss://a.very.long.name.example.org/with/a/path"));
    QCOMPARE(url()->lineEdit()->cursorPosition(), 0);
    m_panel->setRecentUrls({QStringLiteral("wss://other.example.org/")});
    QCOMPARE(url()->lineEdit()->cursorPosition(), 0);
    // Whoever types stays where they are.
    url()->lineEdit()->setFocus();
    url()->lineEdit()->setCursorPosition(7);
    m_panel->setRecentUrls({QStringLiteral("wss://third.example.org/")});
    QCOMPARE(url()->lineEdit()->cursorPosition(), 7);
    subprotocols()->setFocus();
    QCOMPARE(url()->lineEdit()->cursorPosition(), 0);
}

/// Each attempt of one tab changes the list of URLs of all of them.
void TestConnectionPanel::hiddenListsAreFilledWhenShown()
{
    const QString recent = QStringLiteral("wss://other.example.org/");
    const UrlBox *box = url();
    m_panel->hide();
    m_panel->setRecentUrls({recent});
    QCOMPARE(box->findText(recent), -1);
    m_panel->show();
    QVERIFY(box->findText(recent) >= 0);
}

WASCLEAN_TEST(TestConnectionPanel, QApplication)

} // namespace tst_connectionpanel

#include "tst_connectionpanel.moc"
