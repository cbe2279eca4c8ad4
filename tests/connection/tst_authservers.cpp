#include "app/connection/connection.h"
#include "app/profile/settingscheck.h"
#include "tests/support/servers/debianservers.h"
#include "tests/support/testrunner.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_authservers {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

const QString python = u"/usr/bin/python3"_s;

} // namespace

/// Authentication and redirects at servers that nobody here wrote: Debian's python3-websockets asks
/// for Basic, and lighttpd in front of it for Digest.
class TestAuthServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void basic_data();
    void basic();
    void digest_data();
    void digest();
    void redirect();

private:
    static QString startPython(QProcess &process, const QString &script, int &port);
    void open(const ConnectionSettings &settings);

    QProcess m_basic;
    QProcess m_echo;
    ServerProcess m_lighttpd;
    QTemporaryDir m_folder;
    int m_basicPort = 0;
    int m_echoPort = 0;
    Evidence m_evidence;
    CloseEvent m_closeEvent;
    bool m_opened = false;
};

QString TestAuthServers::startPython(QProcess &process, const QString &script, int &port)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(python, {script});
    if (!process.waitForReadyRead(patience))
        return u"python3-websockets is needed (tests/run installs it)"_s;
    port = process.readLine().trimmed().toInt();
    return {};
}

void TestAuthServers::initTestCase()
{
    QCOMPARE(startPython(m_basic, QFINDTESTDATA("authserver.py"), m_basicPort), QString());
    QCOMPARE(startPython(m_echo, QFINDTESTDATA("echoserver.py"), m_echoPort), QString());
    QCOMPARE(startLighttpd(m_lighttpd, m_folder, quint16(m_echoPort)), QString());
}

void TestAuthServers::cleanupTestCase()
{
    m_lighttpd.stop();
    for (QProcess *process : {&m_basic, &m_echo}) {
        process->closeWriteChannel();
        QVERIFY(process->waitForFinished(patience));
    }
}

void TestAuthServers::open(const ConnectionSettings &settings)
{
    const CheckedSettings checked = optionsFrom(settings);
    QVERIFY(checked.options);
    Connection connection;
    const QSignalSpy opened(&connection, &Connection::opened);
    const QSignalSpy closed(&connection, &Connection::closed);
    QCOMPARE(connection.open(*checked.options), QString());
    QTRY_VERIFY_WITH_TIMEOUT(opened.size() + closed.size() > 0, patience);
    m_opened = !opened.isEmpty();
    connection.close();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    m_evidence = connection.evidence();
    m_closeEvent = closed[0][0].value<CloseEvent>();
}

void TestAuthServers::basic_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("right") << u"pa:ss w%rd"_s << true;
    QTest::newRow("wrong") << u"pa:ss word"_s << false;
}

void TestAuthServers::basic()
{
    QFETCH(QString, password);
    QFETCH(bool, accepted);
    ConnectionSettings settings;
    settings.url = u"ws://127.0.0.1:%1/"_s.arg(m_basicPort);
    settings.auth = {AuthSettings::Kind::Basic, u"jan"_s, {}, password};
    open(settings);
    QCOMPARE(m_opened, accepted);
    QCOMPARE(m_evidence.status, accepted ? 101 : 401);
}

void TestAuthServers::digest_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("MD5") << u"/echo"_s << u"pa:ss word"_s << true;
    QTest::newRow("SHA-256") << u"/push"_s << u"pa:ss word"_s << true;
    QTest::newRow("wrong") << u"/push"_s << u"wrong"_s << false;
}

void TestAuthServers::digest()
{
    QFETCH(QString, path);
    QFETCH(QString, password);
    QFETCH(bool, accepted);
    ConnectionSettings settings;
    settings.url = u"ws://127.0.0.1:%1"_s.arg(m_lighttpd.port()) + path;
    settings.auth = {AuthSettings::Kind::Digest, u"jan"_s, {}, password};
    open(settings);
    QVERIFY2(m_opened == accepted, qPrintable(m_closeEvent.sentence));
    QCOMPARE(m_evidence.hops.size(), 1);
    QCOMPARE(m_evidence.hops[0].status, 401);
    if (!accepted)
        QVERIFY(m_closeEvent.sentence.contains(u"did not accept"_s));
}

void TestAuthServers::redirect()
{
    ConnectionSettings settings;
    settings.url = u"ws://127.0.0.1:%1/old"_s.arg(m_lighttpd.port());
    settings.auth = {AuthSettings::Kind::Digest, u"jan"_s, {}, u"pa:ss word"_s};
    settings.maxRedirects = 1;
    open(settings);
    QVERIFY2(m_opened, qPrintable(m_closeEvent.sentence));
    QCOMPARE(m_evidence.hops.size(), 2);
    QCOMPARE(m_evidence.hops[0].status, 301);
    QCOMPARE(m_evidence.hops[1].status, 401);
    QVERIFY(m_evidence.url.endsWith(u"/echo"_s));
}

WASCLEAN_TEST(TestAuthServers, QCoreApplication)

} // namespace tst_authservers

#include "tst_authservers.moc"
