#include "tests/demo/rawclient.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_demomemory {

using namespace wasclean::test;

/// How much memory clients can make the real server take that send what they like and read nothing.
class TestDemoMemory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void staysSmall_data();
    void staysSmall();
    void cleanup();

private:
    qint64 peakBytes() const;

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

void TestDemoMemory::init()
{
    // Into a file: a pipe that nobody reads would stop the server.
    const QString path = m_folder.filePath(QStringLiteral("log"));
    QFile::remove(path);
    m_server.setStandardOutputFile(path);
    // The address sanitizer would keep what was freed, and count it to the server.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
        environment.value(QStringLiteral("ASAN_OPTIONS")) + QLatin1String(":quarantine_size_mb=0"));
    m_server.setProcessEnvironment(environment);
    m_server.start(QStringLiteral(WASCLEAN_PROGRAM), {QStringLiteral("--serve=0")});
    QByteArray line;
    const auto isThere = [&] {
        QFile log(path);
        line = log.open(QIODevice::ReadOnly) ? log.readLine() : QByteArray();
        return line.endsWith('\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), 60'000);
    m_port = quint16(line.trimmed().split(':').last().toUInt());
    QVERIFY(m_port != 0);
}

void TestDemoMemory::cleanup()
{
    m_server.terminate();
    QVERIFY(m_server.waitForFinished(60'000));
}

/// The most memory that the server has had.
qint64 TestDemoMemory::peakBytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_server.processId()));
    const QRegularExpression peak(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    return status.open(QIODevice::ReadOnly)
        ? peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024
        : 0;
}

void TestDemoMemory::staysSmall_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("large floods") << QByteArray("/flood?bytes=268435456") << QByteArray();
    QTest::newRow("floods of small messages")
        << QByteArray("/flood?count=1000000000") << QByteArray();
    QTest::newRow("large messages")
        << QByteArray("/echo") << clientFrame(2, QByteArray(1'500'000, 'a'));
    QTest::newRow("large messages, and Pings")
        << QByteArray("/ping?every=10") << clientFrame(1, QByteArray(1'500'000, 'a'));
    QByteArray fragments = clientFrame(2, QByteArray(10'000, 'a'), false);
    for (int i = 0; i < 200; ++i)
        fragments += clientFrame(0, QByteArray(10'000, 'a'), false);
    QTest::newRow("fragments without an end") << QByteArray("/headers") << fragments;
    QTest::newRow("many small messages")
        << QByteArray("/hello") << clientFrame(2, {}).repeated(10'000);
    QTest::newRow("many Pings") << QByteArray("/ticker") << clientFrame(9, "x").repeated(10'000);
}

void TestDemoMemory::staysSmall()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, sent);
#ifdef WASCLEAN_SANITIZE
    // Each block has a zone round it, which counts as well, and each message takes long.
    constexpr int connections = 95;
#else
    constexpr int connections = 190;
#endif
    constexpr qint64 most = qint64(64) * 1024 * 1024;
    const qint64 before = peakBytes();
    QVERIFY(before > 0);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < connections; ++i) {
        clients.push_back(std::make_unique<RawClient>(m_port, 4096));
        QVERIFY(clients.back()->upgrade(target).startsWith("HTTP/1.1 101 "));
    }
    // An answer to another client means that the server has had a turn with all of them.
    RawClient other(m_port);
    QVERIFY(other.upgrade("/echo").startsWith("HTTP/1.1 101 "));
    std::vector<qsizetype> done(clients.size());
    constexpr int quietRounds = 20;
    for (int quiet = 0; quiet < quietRounds; ++quiet) {
        for (std::size_t i = 0; i < clients.size(); ++i) {
            const qsizetype count = clients[i]->sendSome(sent, done[i]);
            done[i] += count;
            quiet = count > 0 ? 0 : quiet;
        }
        other.sendFrame(1, "a");
        QCOMPARE(other.readFrame().payload, QByteArray("a"));
    }
    const qint64 taken = peakBytes() - before;
    QVERIFY2(taken < most, qPrintable(QString::number(taken)));
}

WASCLEAN_TEST(TestDemoMemory, QCoreApplication)

} // namespace tst_demomemory

#include "tst_demomemory.moc"
