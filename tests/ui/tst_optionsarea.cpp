#include "tests/support/testrunner.h"
#include "tests/ui/areatest.h"

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

namespace tst_optionsarea {

using namespace wasclean;
using Field = SettingsProblem::Field;

/// How the options are shown, reached and marked.
class TestOptionsArea : public AreaTest
{
    Q_OBJECT

private slots:
    void authShowsWhatItNeeds();
    void choicesAreMadeThroughAccessibility();
    void proxyShowsWhatItNeeds();
    void secretsAreHiddenUntilShown();
    void tabsSayWhatIsSet();
    void problemsAreShownAtTheirFields_data();
    void problemsAreShownAtTheirFields();
    void editingTakesTheMarkAway();
    void otherFieldsAreLeftToOthers();
    void namesAreUnique();
    void everythingCanBeReachedByTab();
    void pagesComeAfterTheirTabsByTab();
    void actionsLeadToThePages();
    void wheelChangesNothing();
    void factorHasNoNeedlessDecimals();
};

void TestOptionsArea::authShowsWhatItNeeds()
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

void TestOptionsArea::choicesAreMadeThroughAccessibility()
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

void TestOptionsArea::proxyShowsWhatItNeeds()
{
    open("Proxy");
    QVERIFY(!named<QLineEdit>("Proxy host"));
    QVERIFY(named<QLineEdit>("Connect to"));
    named<QComboBox>("Proxy type")->setCurrentText(QStringLiteral("SOCKS5"));
    QVERIFY(named<QLineEdit>("Proxy host") && named<QSpinBox>("Proxy port"));
    named<QComboBox>("Proxy type")->setCurrentText(QStringLiteral("None"));
    QVERIFY(!named<QLineEdit>("Proxy password"));
}

void TestOptionsArea::secretsAreHiddenUntilShown()
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

void TestOptionsArea::tabsSayWhatIsSet()
{
    m_area->setSettings(fullSettings());
    m_area->setUrl(QStringLiteral("ws://localhost/?a&b"));
    QStringList texts;
    for (int i = 0; i < tabs()->count(); ++i)
        texts.append(tabs()->tabText(i));
    QCOMPARE(texts.join(u'|'),
        QStringLiteral("Parameters (2)|Headers (1)|Cookies (1)|Authentication •|Before connecting "
                       "(1)|TLS •|Proxy •|"
                       "Limits •|Pings •|Redirects •|Compression •|Reconnect •"));
    m_area->setSettings({});
    for (int i = 0; i < tabs()->count(); ++i)
        QCOMPARE(tabs()->tabText(i), m_area->pageActions().at(i)->text());
}

void TestOptionsArea::problemsAreShownAtTheirFields_data()
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
    add(Field::BeforeUrl, 0, "Before connecting", "Request URL");
    add(Field::Before, 1, "Before connecting", "Request");
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
    add(Field::Reconnect, -1, "Reconnect", "First delay");
    add(Field::ReconnectCodes, -1, "Reconnect", "After close codes");
    add(Field::HandshakeTimeout, -1, "Limits", "Handshake timeout");
    add(Field::ClosingTimeout, -1, "Limits", "Closing timeout");
    add(Field::MaxMessageSize, -1, "Limits", "Maximum message size");
    add(Field::PingInterval, -1, "Pings", "Ping every");
    add(Field::PongTimeout, -1, "Pings", "Pong timeout");
    add(Field::MaxRedirects, -1, "Redirects", "Maximum redirects");
}

void TestOptionsArea::problemsAreShownAtTheirFields()
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
    const auto isWhole
        = [](const QWidget *shown) { return shown->visibleRegion() == QRegion(shown->rect()); };
    QTRY_VERIFY2(isWhole(widget) && isWhole(*told), "it is scrolled to");
}

void TestOptionsArea::editingTakesTheMarkAway()
{
    m_area->showProblems({{Field::Origin, -1, QStringLiteral("No."), {}}});
    auto *origin = named<QLineEdit>("Origin");
    QVERIFY(origin->property("wrong").toBool());
    QTest::keyClicks(origin, QStringLiteral("x"));
    QVERIFY(!origin->property("wrong").toBool());
    QVERIFY(origin->accessibleDescription() != QStringLiteral("No."));
    QVERIFY(!origin->accessibleDescription().isEmpty());
}

void TestOptionsArea::otherFieldsAreLeftToOthers()
{
    const auto rest = m_area->showProblems(
        {{Field::Url, -1, QStringLiteral("A"), {}}, {Field::Origin, -1, QStringLiteral("B"), {}},
            {Field::Subprotocols, -1, QStringLiteral("C"), {}}});
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.last().sentence, QStringLiteral("C"));
}

void TestOptionsArea::namesAreUnique()
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

void TestOptionsArea::everythingCanBeReachedByTab()
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

/// Although they are built when the widgets behind them are long there.
void TestOptionsArea::pagesComeAfterTheirTabsByTab()
{
    QWidget window;
    QLineEdit before(&window);
    OptionsArea area(&window);
    QLineEdit after(&window);
    area.hide();
    window.show();
    area.show();
    QList<const QWidget *> order;
    for (const QWidget *widget = before.nextInFocusChain(); widget != &before;
         widget = widget->nextInFocusChain())
        order.append(widget);
    qsizetype fields = 0;
    for (const QLineEdit *field : area.findChildren<QLineEdit *>()) {
        if (field->focusPolicy() == Qt::NoFocus || field->focusProxy())
            continue;
        ++fields;
        QVERIFY2(order.indexOf(field) < order.indexOf(&after), qPrintable(field->accessibleName()));
    }
    QVERIFY(fields > 20);
}

void TestOptionsArea::actionsLeadToThePages()
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
    other.show();
    QCOMPARE(other.currentPage(), page);
    other.setCurrentPage(QStringLiteral("no such page"));
    QCOMPARE(other.currentPage(), page);
}

void TestOptionsArea::wheelChangesNothing()
{
    open("Limits");
    auto *box = named<QSpinBox>("Closing timeout");
    const QPointF middle = box->rect().center();
    QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(box->value(), 10);
}

void TestOptionsArea::factorHasNoNeedlessDecimals()
{
    open("Reconnect");
    auto *factor = named<QDoubleSpinBox>("Backoff factor");
    factor->setLocale(QLocale(QLocale::German, QLocale::Germany));
    for (const auto &[value, text] : {std::pair(2.0, "× 2"), {1.5, "× 1,5"}, {1.125, "× 1,125"}}) {
        factor->setValue(value);
        QCOMPARE(factor->text(), QString::fromUtf8(text));
    }
    QCOMPARE(settings().reconnect.factor, 1.125);
}

WASCLEAN_TEST(TestOptionsArea, QApplication)

} // namespace tst_optionsarea

#include "tst_optionsarea.moc"
