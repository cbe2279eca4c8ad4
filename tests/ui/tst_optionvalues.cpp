#include "tests/support/testrunner.h"
#include "tests/ui/areatest.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace tst_optionvalues {

using namespace wasclean;
using Field = SettingsProblem::Field;

/// What goes into the options and comes out of them.
class TestOptionValues : public AreaTest
{
    Q_OBJECT

private slots:
    void allSettingsComeBack();
    void foldedOptionsKeepTheirSettings();
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
    void anySizeIsKept_data();
    void anySizeIsKept();
    void unreadableFieldsAreToldAtOnce();
    void resetBringsTheDefaultsBack();
};

void TestOptionValues::allSettingsComeBack()
{
    const ConnectionSettings full = fullSettings();
    m_area->setSettings(full);
    QCOMPARE(settings(), full);
    m_area->setSettings({});
    QCOMPARE(settings(), ConnectionSettings());
}

/// Their pages are not built before they are shown.
void TestOptionValues::foldedOptionsKeepTheirSettings()
{
    const ConnectionSettings full = fullSettings();
    OptionsArea folded;
    folded.setSettings(full);
    folded.setCurrentPage(QStringLiteral("tlsPage"));
    ConnectionSettings before;
    folded.readInto(before);
    QCOMPARE(before, full);
    QVERIFY(folded.problems().isEmpty());
    QCOMPARE(folded.currentPage(), QStringLiteral("tlsPage"));
    QVERIFY(folded.findChildren<OptionPage *>().isEmpty());
    QSignalSpy changed(&folded, &OptionsArea::changed);
    folded.show();
    QVERIFY(!folded.findChildren<OptionPage *>().isEmpty());
    ConnectionSettings after;
    folded.readInto(after);
    QCOMPARE(after, full);
    QCOMPARE(folded.currentPage(), QStringLiteral("tlsPage"));
    QCOMPARE(changed.count(), 0);
}

void TestOptionValues::defaultsComeBack()
{
    QCOMPARE(settings(), ConnectionSettings());
    for (int i = 0; i < tabs()->count(); ++i)
        QVERIFY2(!static_cast<OptionPage *>(tabs()->widget(i))->differs(),
            qPrintable(tabs()->tabText(i)));
}

void TestOptionValues::eachPageComesBack_data()
{
    QTest::addColumn<int>("index");
    const OptionsArea area;
    const QList<QAction *> pages = area.pageActions();
    for (int i = 0; i < pages.size(); ++i)
        QTest::newRow(qPrintable(pages.at(i)->text())) << i;
}

void TestOptionValues::eachPageComesBack()
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

void TestOptionValues::fillingIsQuiet()
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

void TestOptionValues::editingIsSignalled()
{
    QSignalSpy changed(m_area, &OptionsArea::changed);
    open("Limits");
    named<QSpinBox>("Closing timeout")->setValue(5);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(settings().closingTimeoutSeconds, 5);
    QTest::keyClick(named<QCheckBox>("TCP keep-alive"), Qt::Key_Space);
    QCOMPARE(changed.count(), 2);
    QVERIFY(settings().tcpKeepAlive);
}

void TestOptionValues::parametersFollowTheUrl()
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

void TestOptionValues::urlFollowsTheParameters()
{
    open("Parameters");
    m_area->setUrl(QStringLiteral("ws://localhost/?a=%2f&none"));
    QSignalSpy url(m_area, &OptionsArea::urlEdited);
    QTest::keyClicks(named<QLineEdit>("Parameter 3 name"), QStringLiteral("q"));
    QTest::keyClicks(named<QLineEdit>("Parameter 3 value"), QStringLiteral("a&b"));
    QCOMPARE(url.last().first().toString(), QStringLiteral("ws://localhost/?a=%2f&none&q=a%26b"));
    QTest::keyClick(named<QCheckBox>("Send parameter 1"), Qt::Key_Space);
    QCOMPARE(url.last().first().toString(), QStringLiteral("ws://localhost/?none&q=a%26b"));
    QCOMPARE(settings().parametersOff.size(), 1);
    QTest::keyClick(named<QCheckBox>("Send parameter 1"), Qt::Key_Space);
    QCOMPARE(url.last().first().toString(), QStringLiteral("ws://localhost/?a=%2f&none&q=a%26b"));
}

void TestOptionValues::parametersOffKeepTheirPlace()
{
    open("Parameters");
    m_area->setUrl(QStringLiteral("ws://localhost/?a=1&b=2&c=3"));
    QTest::keyClick(named<QCheckBox>("Send parameter 2"), Qt::Key_Space);
    m_area->setUrl(QStringLiteral("ws://localhost/?a=1&c=4"));
    QCOMPARE(named<QLineEdit>("Parameter 2 name")->text(), QStringLiteral("b"));
    QVERIFY(!named<QCheckBox>("Send parameter 2")->isChecked());
    QCOMPARE(named<QLineEdit>("Parameter 3 value")->text(), QStringLiteral("4"));
}

void TestOptionValues::headersArePastedWhole()
{
    open("Headers");
    named<QLineEdit>("Header 1 name")->insert(QStringLiteral("X-A: one\r\nX-B:two: three\n"));
    QCOMPARE(settings().headers,
        QList<SettingsRow>({{true, QStringLiteral("X-A"), QStringLiteral("one")},
            {true, QStringLiteral("X-B"), QStringLiteral("two: three")}}));
}

void TestOptionValues::cookiesArePastedWhole()
{
    open("Cookies");
    named<QLineEdit>("Cookie 1 name")->insert(QStringLiteral("Cookie: sid=a=b; theme=dark"));
    QCOMPARE(settings().cookies,
        QList<SettingsRow>({{true, QStringLiteral("sid"), QStringLiteral("a=b")},
            {true, QStringLiteral("theme"), QStringLiteral("dark")}}));
    named<QLineEdit>("Cookie 3 name")->insert(QStringLiteral("plain"));
    QCOMPARE(settings().cookies.last().name, QStringLiteral("plain"));
}

void TestOptionValues::anySizeIsKept_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(0), qint64(1), qint64(1000), qint64(1025), qint64(1536),
             qint64(1) << 20, (qint64(1) << 30) + 1, qint64(1) << 40})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void TestOptionValues::anySizeIsKept()
{
    QFETCH(const qint64, size);
    ConnectionSettings given;
    given.maxMessageSize = size;
    m_area->setSettings(given);
    QCOMPARE(settings().maxMessageSize, size);
}

void TestOptionValues::unreadableFieldsAreToldAtOnce()
{
    open("Limits");
    QTest::keyClicks(named<QLineEdit>("Maximum message size"), QStringLiteral("lots"));
    QCOMPARE(m_area->problems().size(), 1);
    QCOMPARE(m_area->problems().first().field, Field::MaxMessageSize);
    named<QLineEdit>("Maximum message size")->setText(QStringLiteral("16 MiB"));
    QVERIFY(m_area->problems().isEmpty());
    QCOMPARE(settings().maxMessageSize, 16 * 1024 * 1024);
    open("Reconnect");
    named<QLineEdit>("After close codes")->setText(QStringLiteral("1001, soon"));
    QCOMPARE(m_area->problems().first().field, Field::ReconnectCodes);
}

void TestOptionValues::resetBringsTheDefaultsBack()
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

WASCLEAN_TEST(TestOptionValues, QApplication)

} // namespace tst_optionvalues

#include "tst_optionvalues.moc"
