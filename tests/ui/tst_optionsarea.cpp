#include "tests/ui/byname.h"
#include "ui/optionpages/optionpage.h"
#include "ui/optionsarea.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

using namespace wasclean;
using Field = SettingsProblem::Field;

namespace {

/// Nothing in it is as it comes.
ConnectionSettings fullSettings()
{
    ConnectionSettings s;
    s.parametersOff = {{false, QStringLiteral("off"), QStringLiteral("1")}};
    s.headers = {{true, QStringLiteral("X-A"), QStringLiteral("1")},
        {false, QStringLiteral("X-A"), QStringLiteral("{{two}}")}};
    s.cookies = {{true, QStringLiteral("sid"), QStringLiteral("abc")}};
    s.origin = QStringLiteral("https://example.org");
    s.auth = {AuthSettings::Kind::ApiKeyQuery, QStringLiteral("me"), QStringLiteral("key"),
        QStringLiteral("hush")};
    s.tls = {true, {QStringLiteral("/a.pem"), QStringLiteral("/b.pem")}, {QStringLiteral("AB:CD")},
        QStringLiteral("/c.p12"), QStringLiteral("/k.pem"), QStringLiteral("open"),
        TlsSettings::MinimumVersion::Tls1_0, QStringLiteral("sni.test"), false};
    s.proxy = {ProxyOptions::Kind::Socks5, QStringLiteral("proxy.test"), 1080, QStringLiteral("pu"),
        QStringLiteral("pp")};
    s.connectTo = QStringLiteral("127.0.0.1:9");
    s.deflate = {false, true, true, 9, 10};
    s.reconnect.enabled = true;
    s.reconnect.firstDelay = std::chrono::milliseconds(1234);
    s.reconnect.longestDelay = std::chrono::milliseconds(56789);
    s.reconnect.factor = 1.625;
    s.reconnect.jitter = 1.0 / 3;
    s.reconnect.maxAttempts = 0;
    s.reconnect.afterErrors = false;
    s.reconnect.afterUnclean = false;
    s.reconnect.codes = {1001, 4000};
    s.handshakeTimeoutSeconds = 7;
    s.closingTimeoutSeconds = 8;
    s.maxMessageSize = 1536;
    s.tcpKeepAlive = true;
    s.pingIntervalSeconds = 3;
    s.pongTimeoutSeconds = 0;
    s.answerPings = false;
    s.maxRedirects = 4;
    return s;
}

} // namespace

Q_DECLARE_METATYPE(wasclean::SettingsProblem::Field)

class OptionsAreaTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void allSettingsComeBack();
    void defaultsComeBack();
    void eachPageComesBack_data();
    void eachPageComesBack();
    void fillingIsQuiet();
    void editingIsSignalled();
    void parametersFollowTheUrl();
    void urlFollowsTheParameters();
    void parametersOffKeepTheirPlace();
    void headersArePastedWhole();
    void cookiesArePastedWhole();
    void authShowsWhatItNeeds();
    void choicesAreMadeThroughAccessibility();
    void proxyShowsWhatItNeeds();
    void secretsAreHiddenUntilShown();
    void anySizeIsKept_data();
    void anySizeIsKept();
    void unreadableFieldsAreToldAtOnce();
    void tabsSayWhatIsSet();
    void problemsAreShownAtTheirFields_data();
    void problemsAreShownAtTheirFields();
    void editingTakesTheMarkAway();
    void otherFieldsAreLeftToOthers();
    void resetBringsTheDefaultsBack();
    void namesAreUnique();
    void everythingCanBeReachedByTab();
    void actionsLeadToThePages();
    void wheelChangesNothing();

private:
    template <typename Widget>
    Widget *named(const char *name) const
    {
        return byName<Widget>(m_area, QString::fromUtf8(name));
    }

    QTabWidget *tabs() const { return m_area->findChild<QTabWidget *>(); }

    QString currentTitle() const
    {
        return static_cast<OptionPage *>(tabs()->currentWidget())->title();
    }

    void open(const char *title) const;
    ConnectionSettings settings() const;

    OptionsArea *m_area = nullptr;
};

void OptionsAreaTest::init()
{
    m_area = new OptionsArea;
    m_area->resize(976, 240);
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area));
}

void OptionsAreaTest::cleanup() { delete m_area; }

void OptionsAreaTest::open(const char *title) const
{
    for (QAction *action : m_area->pageActions()) {
        if (action->text() == QString::fromLatin1(title))
            action->trigger();
    }
    QCOMPARE(currentTitle(), QString::fromLatin1(title));
}

ConnectionSettings OptionsAreaTest::settings() const
{
    ConnectionSettings settings;
    m_area->readInto(settings);
    return settings;
}

void OptionsAreaTest::allSettingsComeBack()
{
    const ConnectionSettings full = fullSettings();
    m_area->setSettings(full);
    QCOMPARE(settings(), full);
    m_area->setSettings({});
    QCOMPARE(settings(), ConnectionSettings());
}

void OptionsAreaTest::defaultsComeBack()
{
    QCOMPARE(settings(), ConnectionSettings());
    for (int i = 0; i < tabs()->count(); ++i)
        QVERIFY2(!static_cast<OptionPage *>(tabs()->widget(i))->differs(),
            qPrintable(tabs()->tabText(i)));
}

void OptionsAreaTest::eachPageComesBack_data()
{
    QTest::addColumn<int>("index");
    const OptionsArea area;
    const QList<QAction *> pages = area.pageActions();
    for (int i = 0; i < pages.size(); ++i)
        QTest::newRow(qPrintable(pages.at(i)->text())) << i;
}

void OptionsAreaTest::eachPageComesBack()
{
    QFETCH(const int, index);
    auto *page = static_cast<OptionPage *>(tabs()->widget(index));
    page->setSettings(fullSettings());
    ConnectionSettings once;
    page->readInto(once);
    QVERIFY(once != ConnectionSettings());
    page->setSettings(once);
    ConnectionSettings twice;
    page->readInto(twice);
    QCOMPARE(twice, once);
    page->reset();
    ConnectionSettings none;
    page->readInto(none);
    QCOMPARE(none, ConnectionSettings());
}

void OptionsAreaTest::fillingIsQuiet()
{
    QSignalSpy changed(m_area, &OptionsArea::changed);
    QSignalSpy url(m_area, &OptionsArea::urlEdited);
    ConnectionSettings full = fullSettings();
    full.url = QStringLiteral("ws://localhost/?a=1");
    m_area->setSettings(full);
    m_area->setUrl(QStringLiteral("ws://localhost/?a=2&b"));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(url.count(), 0);
}

void OptionsAreaTest::editingIsSignalled()
{
    QSignalSpy changed(m_area, &OptionsArea::changed);
    open("Limits");
    named<QSpinBox>("Closing time-out")->setValue(5);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings().closingTimeoutSeconds, 5);
    QTest::keyClick(named<QCheckBox>("TCP keep-alive"), Qt::Key_Space);
    QCOMPARE(changed.count(), 2);
    QVERIFY(settings().tcpKeepAlive);
}

void OptionsAreaTest::parametersFollowTheUrl()
{
    open("Parameters");
    m_area->setUrl(QStringLiteral("ws://localhost/?name=J%C3%B6rg&empty=&none"));
    QCOMPARE(named<QLineEdit>("Parameter 1 value")->text(), QStringLiteral("Jörg"));
    QCOMPARE(named<QLineEdit>("Parameter 2 name")->text(), QStringLiteral("empty"));
    QCOMPARE(named<QLineEdit>("Parameter 3 name")->text(), QStringLiteral("none"));
    QVERIFY(!named<QLineEdit>("Parameter 5 name"));
    m_area->setUrl(QStringLiteral("ws://localhost/"));
    QVERIFY(!named<QLineEdit>("Parameter 2 name"));
}

void OptionsAreaTest::urlFollowsTheParameters()
{
    open("Parameters");
    m_area->setUrl(QStringLiteral("ws://localhost/?a=%2f&none"));
    QSignalSpy url(m_area, &OptionsArea::urlEdited);
    QTest::keyClicks(named<QLineEdit>("Parameter 3 name"), QStringLiteral("q"));
    QTest::keyClicks(named<QLineEdit>("Parameter 3 value"), QStringLiteral("a&b"));
    QCOMPARE(url.last().first().toString(), QStringLiteral("ws://localhost/?a=%2f&none&q=a%26b"));
    QTest::keyClick(named<QCheckBox>("Parameter 1 on"), Qt::Key_Space);
    QCOMPARE(url.last().first().toString(), QStringLiteral("ws://localhost/?none&q=a%26b"));
    QCOMPARE(settings().parametersOff.size(), 1);
    QTest::keyClick(named<QCheckBox>("Parameter 1 on"), Qt::Key_Space);
    QCOMPARE(url.last().first().toString(), QStringLiteral("ws://localhost/?a=%2f&none&q=a%26b"));
}

void OptionsAreaTest::parametersOffKeepTheirPlace()
{
    open("Parameters");
    m_area->setUrl(QStringLiteral("ws://localhost/?a=1&b=2&c=3"));
    QTest::keyClick(named<QCheckBox>("Parameter 2 on"), Qt::Key_Space);
    m_area->setUrl(QStringLiteral("ws://localhost/?a=1&c=4"));
    QCOMPARE(named<QLineEdit>("Parameter 2 name")->text(), QStringLiteral("b"));
    QVERIFY(!named<QCheckBox>("Parameter 2 on")->isChecked());
    QCOMPARE(named<QLineEdit>("Parameter 3 value")->text(), QStringLiteral("4"));
}

void OptionsAreaTest::headersArePastedWhole()
{
    open("Headers");
    named<QLineEdit>("Header 1 name")->insert(QStringLiteral("X-A: one\r\nX-B:two: three\n"));
    QCOMPARE(settings().headers,
        QList<SettingsRow>({{true, QStringLiteral("X-A"), QStringLiteral("one")},
            {true, QStringLiteral("X-B"), QStringLiteral("two: three")}}));
}

void OptionsAreaTest::cookiesArePastedWhole()
{
    open("Cookies");
    named<QLineEdit>("Cookie 1 name")->insert(QStringLiteral("Cookie: sid=a=b; theme=dark"));
    QCOMPARE(settings().cookies,
        QList<SettingsRow>({{true, QStringLiteral("sid"), QStringLiteral("a=b")},
            {true, QStringLiteral("theme"), QStringLiteral("dark")}}));
    named<QLineEdit>("Cookie 3 name")->insert(QStringLiteral("plain"));
    QCOMPARE(settings().cookies.last().name, QStringLiteral("plain"));
}

void OptionsAreaTest::authShowsWhatItNeeds()
{
    open("Authentication");
    auto *method = named<QComboBox>("Authentication method");
    QVERIFY(!named<QLineEdit>("Password"));
    method->setCurrentText(QStringLiteral("Basic"));
    QVERIFY(named<QLineEdit>("User name") && named<QLineEdit>("Password"));
    QVERIFY(!named<QLineEdit>("Key name"));
    method->setCurrentText(QStringLiteral("Bearer token"));
    QVERIFY(named<QLineEdit>("Token") && !named<QLineEdit>("User name"));
    method->setCurrentText(QStringLiteral("API key in the query"));
    QVERIFY(named<QLineEdit>("Key name") && named<QLineEdit>("API key"));
    method->setCurrentText(QStringLiteral("Digest"));
    QVERIFY(named<QLineEdit>("User name") && named<QLineEdit>("Password"));
    QCOMPARE(settings().auth.kind, AuthSettings::Kind::Digest);
}

void OptionsAreaTest::choicesAreMadeThroughAccessibility()
{
    open("Authentication");
    auto *method = named<QComboBox>("Authentication method");
    QSignalSpy activated(method, &QComboBox::activated);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(method);
    QVERIFY(interface->textInterface() && interface->editableTextInterface());
    interface->editableTextInterface()->replaceText(0, 4, QStringLiteral("Digest"));
    QCOMPARE(settings().auth.kind, AuthSettings::Kind::Digest);
    QCOMPARE(interface->textInterface()->text(0, 100), QStringLiteral("Digest"));
    interface->editableTextInterface()->replaceText(0, 6, QStringLiteral("no such method"));
    QCOMPARE(settings().auth.kind, AuthSettings::Kind::Digest);
    QVERIFY(interface->valueInterface());
    interface->valueInterface()->setCurrentValue(1);
    QCOMPARE(settings().auth.kind, AuthSettings::Kind::Basic);
    interface->valueInterface()->setCurrentValue(99);
    QCOMPARE(interface->valueInterface()->currentValue().toInt(), 1);
    QCOMPARE(activated.count(), 2);
}

void OptionsAreaTest::proxyShowsWhatItNeeds()
{
    open("Proxy");
    QVERIFY(!named<QLineEdit>("Proxy host"));
    QVERIFY(named<QLineEdit>("Connect to"));
    named<QComboBox>("Proxy type")->setCurrentText(QStringLiteral("SOCKS5"));
    QVERIFY(named<QLineEdit>("Proxy host") && named<QSpinBox>("Proxy port"));
    named<QComboBox>("Proxy type")->setCurrentText(QStringLiteral("None"));
    QVERIFY(!named<QLineEdit>("Proxy password"));
}

void OptionsAreaTest::secretsAreHiddenUntilShown()
{
    m_area->setSettings(fullSettings());
    const std::tuple<const char *, const char *, const char *> secrets[] = {
        {"Authentication", "API key", "Show secret"},
        {"TLS", "Key passphrase", "Show passphrase"},
        {"Proxy", "Proxy password", "Show proxy password"},
    };
    for (const auto &[page, name, show] : secrets) {
        open(page);
        auto *field = named<QLineEdit>(name);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClick(named<QCheckBox>(show), Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Normal);
        QTest::keyClick(named<QCheckBox>(show), Qt::Key_Space);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
    }
}

void OptionsAreaTest::anySizeIsKept_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(0), qint64(1), qint64(1000), qint64(1025), qint64(1536),
             qint64(1) << 20, (qint64(1) << 30) + 1, qint64(1) << 40})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void OptionsAreaTest::anySizeIsKept()
{
    QFETCH(const qint64, size);
    ConnectionSettings given;
    given.maxMessageSize = size;
    m_area->setSettings(given);
    QCOMPARE(settings().maxMessageSize, size);
}

void OptionsAreaTest::unreadableFieldsAreToldAtOnce()
{
    open("Limits");
    QTest::keyClicks(named<QLineEdit>("Largest message"), QStringLiteral("lots"));
    QCOMPARE(m_area->problems().size(), 1);
    QCOMPARE(m_area->problems().first().field, Field::MaxMessageSize);
    named<QLineEdit>("Largest message")->setText(QStringLiteral("16 MiB"));
    QVERIFY(m_area->problems().isEmpty());
    QCOMPARE(settings().maxMessageSize, 16 * 1024 * 1024);
    open("Reconnect");
    named<QLineEdit>("After close codes")->setText(QStringLiteral("1001, soon"));
    QCOMPARE(m_area->problems().first().field, Field::ReconnectCodes);
}

void OptionsAreaTest::tabsSayWhatIsSet()
{
    m_area->setSettings(fullSettings());
    m_area->setUrl(QStringLiteral("ws://localhost/?a&b"));
    QStringList texts;
    for (int i = 0; i < tabs()->count(); ++i)
        texts.append(tabs()->tabText(i));
    QCOMPARE(texts.join(u'|'),
        QStringLiteral("Parameters (2)|Headers (1)|Cookies (1)|Authentication •|TLS •|Proxy •|"
                       "Limits •|Pings •|Redirects •|Compression •|Reconnect •"));
    m_area->setSettings({});
    for (int i = 0; i < tabs()->count(); ++i)
        QCOMPARE(tabs()->tabText(i), m_area->pageActions().at(i)->text());
}

void OptionsAreaTest::problemsAreShownAtTheirFields_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("name");
    const auto add = [](Field field, int row, const char *page, const char *name) {
        QTest::newRow(name) << field << row << QString::fromLatin1(page)
                            << QString::fromLatin1(name);
    };
    add(Field::Header, 1, "Headers", "Header 2 name");
    add(Field::Cookie, 0, "Cookies", "Cookie 1 name");
    add(Field::Origin, -1, "Headers", "Origin");
    add(Field::AuthKeyName, -1, "Authentication", "Key name");
    add(Field::AuthSecret, -1, "Authentication", "API key");
    add(Field::CaFile, 1, "TLS", "CA file 2");
    add(Field::TrustedFingerprint, 0, "TLS", "Trusted fingerprint 1");
    add(Field::ClientCertificate, -1, "TLS", "Client certificate");
    add(Field::ClientKey, -1, "TLS", "Client key");
    add(Field::Passphrase, -1, "TLS", "Key passphrase");
    add(Field::ServerName, -1, "TLS", "Server name");
    add(Field::ProxyHost, -1, "Proxy", "Proxy host");
    add(Field::ProxyPort, -1, "Proxy", "Proxy port");
    add(Field::ProxyUser, -1, "Proxy", "Proxy user");
    add(Field::ProxyPassword, -1, "Proxy", "Proxy password");
    add(Field::ConnectTo, -1, "Proxy", "Connect to");
    add(Field::Reconnect, -1, "Reconnect", "First wait");
    add(Field::ReconnectCodes, -1, "Reconnect", "After close codes");
    add(Field::HandshakeTimeout, -1, "Limits", "Handshake time-out");
    add(Field::ClosingTimeout, -1, "Limits", "Closing time-out");
    add(Field::MaxMessageSize, -1, "Limits", "Largest message");
    add(Field::PingInterval, -1, "Pings", "Ping every");
    add(Field::PongTimeout, -1, "Pings", "Pong time-out");
    add(Field::MaxRedirects, -1, "Redirects", "Redirects at most");
}

void OptionsAreaTest::problemsAreShownAtTheirFields()
{
    QFETCH(const Field, field);
    QFETCH(const int, row);
    QFETCH(const QString, page);
    QFETCH(const QString, name);
    m_area->setSettings(fullSettings());
    const QString sentence = QStringLiteral("This cannot be.");
    QVERIFY(m_area->showProblems({{field, row, sentence, {}}}).isEmpty());
    QCOMPARE(currentTitle(), page);
    auto *widget = byName<QWidget>(m_area, name);
    QVERIFY(widget);
    QVERIFY2(widget->hasFocus(), qPrintable(QApplication::focusWidget()->accessibleName()));
    QCOMPARE(widget->accessibleDescription(), sentence);
    QVERIFY(widget->property("wrong").toBool());
    const QList<QLabel *> labels = m_area->findChildren<QLabel *>();
    const auto told = std::find_if(labels.begin(), labels.end(),
        [&sentence](const QLabel *label) { return label->text() == sentence; });
    QVERIFY(told != labels.end());
    const auto isWhole = [](const QWidget *shown) {
        return shown->visibleRegion() == QRegion(shown->rect());
    };
    QTRY_VERIFY2(isWhole(widget) && isWhole(*told), "it is scrolled to");
}

void OptionsAreaTest::editingTakesTheMarkAway()
{
    m_area->showProblems({{Field::Origin, -1, QStringLiteral("No."), {}}});
    auto *origin = named<QLineEdit>("Origin");
    QVERIFY(origin->property("wrong").toBool());
    QTest::keyClicks(origin, QStringLiteral("x"));
    QVERIFY(!origin->property("wrong").toBool());
    QVERIFY(origin->accessibleDescription() != QStringLiteral("No."));
    QVERIFY(!origin->accessibleDescription().isEmpty());
}

void OptionsAreaTest::otherFieldsAreLeftToOthers()
{
    const auto rest = m_area->showProblems(
        {{Field::Url, -1, QStringLiteral("A"), {}}, {Field::Origin, -1, QStringLiteral("B"), {}},
            {Field::Subprotocols, -1, QStringLiteral("C"), {}}});
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.last().sentence, QStringLiteral("C"));
}

void OptionsAreaTest::resetBringsTheDefaultsBack()
{
    m_area->setSettings(fullSettings());
    open("Pings");
    QTest::mouseClick(named<QToolButton>("Reset Pings to defaults"), Qt::LeftButton);
    QCOMPARE(settings().pingIntervalSeconds, 0);
    QVERIFY(settings().answerPings);
    QCOMPARE(settings().handshakeTimeoutSeconds, 7);
    m_area->resetAll();
    ConnectionSettings expected;
    expected.parametersOff = fullSettings().parametersOff;
    QCOMPARE(settings(), expected);
}

void OptionsAreaTest::namesAreUnique()
{
    ConnectionSettings full = fullSettings();
    m_area->setSettings(full);
    QStringList names;
    QStringList objectNames;
    for (const QWidget *widget : m_area->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QTabBar *>(widget)
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        // The line edit inside a spin box has the spin box's focus.
        if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        const QString name = interface->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        QVERIFY2(!objectNames.contains(widget->objectName()), qPrintable(widget->objectName()));
        names.append(name);
        objectNames.append(widget->objectName());
    }
    QVERIFY2(names.size() > 60, qPrintable(names.join(u'|')));
}

void OptionsAreaTest::everythingCanBeReachedByTab()
{
    m_area->setSettings(fullSettings());
    for (int i = 0; i < tabs()->count(); ++i) {
        tabs()->setCurrentIndex(i);
        tabs()->tabBar()->setFocus();
        QSet<QWidget *> reached;
        QWidget *last = nullptr;
        bool downwards = true;
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            if (focus == tabs()->tabBar())
                break;
            const QWidget *content = static_cast<QScrollArea *>(tabs()->currentWidget())->widget();
            const auto topOf = [content](QWidget *w) { return w->mapTo(content, QPoint()).y(); };
            downwards = downwards && (!last || topOf(focus) + 8 > topOf(last));
            last = focus;
            reached.insert(focus);
        }
        QVERIFY2(downwards, qPrintable(tabs()->tabText(i)));
        for (QWidget *widget : tabs()->currentWidget()->findChildren<QWidget *>()) {
            const bool stops = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled()
                && widget->isVisible() && !widget->focusProxy()
                && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget());
            QVERIFY2(!stops || reached.contains(widget), qPrintable(widget->objectName()));
        }
    }
}

void OptionsAreaTest::actionsLeadToThePages()
{
    QSignalSpy requested(m_area, &OptionsArea::pageRequested);
    for (QAction *action : m_area->pageActions()) {
        action->trigger();
        QCOMPARE(currentTitle(), action->text());
    }
    QCOMPARE(requested.count(), tabs()->count());
    const QString page = m_area->currentPage();
    OptionsArea other;
    other.setCurrentPage(page);
    QCOMPARE(other.currentPage(), page);
    other.setCurrentPage(QStringLiteral("no such page"));
    QCOMPARE(other.currentPage(), page);
}

void OptionsAreaTest::wheelChangesNothing()
{
    open("Limits");
    auto *box = named<QSpinBox>("Closing time-out");
    const QPointF middle = box->rect().center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->value(), 10);
}

QTEST_MAIN(OptionsAreaTest)
#include "tst_optionsarea.moc"
