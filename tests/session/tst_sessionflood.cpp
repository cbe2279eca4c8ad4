#include "app/capture/capture.h"
#include "app/capture/capturefile.h"
#include "app/capture/capturemodel.h"
#include "app/capture/search.h"
#include "app/connection/connection.h"
#include "app/exchange/exportjob.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"
#include "tests/support/textfilter.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace tst_sessionflood {

using namespace wasclean;

namespace {

constexpr int patience = 120'000;

/// Whole frames of the server that say their numbers, from `first` to below `end`.
QByteArray frames(qint64 first, qint64 end)
{
    QByteArray stream;
    for (qint64 number = first; number < end; ++number) {
        const QByteArray payload = "number " + QByteArray::number(number) + ';';
        stream += '\x81';
        stream += char(payload.size());
        stream += payload;
    }
    return stream;
}

/// How many messages of the server are in the file. Fails when one is missing, or not at its place.
qint64 numbersIn(const QString &path)
{
    CaptureFile file;
    if (!file.openToRead(path))
        return -1;
    qint64 next = 0;
    for (const qint64 first : file.blockIndex()) {
        const Block block(file.readBlock(first).value_or(QByteArray()));
        for (qint64 row = 0; row < block.count(); ++row) {
            const Message message = block.row(row).message;
            if (message.direction != Direction::Received || message.kind != MessageKind::Text)
                continue;
            if (message.payload != "number " + QByteArray::number(next) + ';')
                return -1;
            ++next;
        }
    }
    return next;
}

} // namespace

/// What the test starts as a process of its own, to be killed: a connection that captures what
/// comes, and says how many rows its file is known to hold.
class Program : public QObject
{
    Q_OBJECT

public:
    Program(const QString &url, const QString &path)
        : m_path(path)
        , m_capture(path)
    {
        connect(&m_connection, &Connection::messages, &m_capture, &Capture::append);
        connect(&m_report, &QTimer::timeout, this, &Program::report);
        m_report.start(5);
        ConnectionOptions options;
        options.url = *WebSocketUrl::parse(url);
        m_connection.open(options);
    }

private:
    void report()
    {
        if (!m_file.isOpen() && !m_file.openToRead(m_path))
            return;
        std::printf("%lld\n", static_cast<long long>(m_file.rowCount()));
        std::fflush(stdout);
    }

    QString m_path;
    Connection m_connection;
    Capture m_capture;
    CaptureFile m_file;
    QTimer m_report;
};

/// A server that sends more than can be shown: all the way from its frames to the file.
class TestSessionFlood : public QObject
{
    Q_OBJECT

private slots:
    void filterSearchAndExportMeanwhile();
    void killedTwentyTimes();

private:
    /// When the program is killed.
    enum class Kill { InTheFlood, AfterIt };

    static qint64 floodAndKill(const QString &path, qint64 wanted, Kill when);
};

void TestSessionFlood::filterSearchAndExportMeanwhile()
{
    constexpr qint64 count = 150'000;
    constexpr qint64 atOnce = 10'000;
    const QTemporaryDir folder;
    Capture capture(folder.filePath(QStringLiteral("a.wasclean")));
    const QSignalSpy failed(&capture, &Capture::failed);
    CaptureModel model;
    model.setCapture(&capture);
    model.setFilter(textFilter("7;"));
    const QSignalSpy problem(&model, &CaptureModel::filterProblem);
    Search search(&model);
    search.setTerm(textFilter("77;"));
    RawServer server;
    Connection connection;
    connect(&connection, &Connection::messages, &capture, &Capture::append);
    const QSignalSpy opened(&connection, &Connection::opened);
    ConnectionOptions options;
    options.url = *WebSocketUrl::parse(server.url());
    QCOMPARE(connection.open(options), QString());
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);

    const QString exported = folder.filePath(QStringLiteral("a.jsonl"));
    ExportJob job(ExportRequest{capture.filePath(), {}, exported, FileFormat::JsonLines});
    const QSignalSpy finished(&job, &ExportJob::finished);
    for (qint64 number = 0; number < count; number += atOnce) {
        server.send(frames(number, number + atOnce));
        // The open row comes before the messages.
        QTRY_VERIFY_WITH_TIMEOUT(capture.count() > number - 3 * atOnce, patience);
        // As the window does: the file has less than the log for a moment.
        if (number == count / 3)
            capture.whenWritten(&job, [&job](bool) { job.start(); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(capture.count(), count + 1, patience);
    // The open row passes each filter of text.
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(count / 10) + 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(search.count(), count / 100, patience);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
    QCOMPARE(finished.first().first().toString(), QString());

    // What was exported meanwhile begins with the first row and has no gap.
    QFile file(exported);
    QVERIFY(file.open(QFile::ReadOnly));
    // What the format is, and the open row.
    file.readLine();
    QVERIFY(file.readLine().contains("\"kind\":\"open\""));
    qint64 next = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++next) {
        const QByteArray payload = "\"number " + QByteArray::number(next) + ";\"";
        QVERIFY2(line.contains(payload), line.constData());
    }
    QVERIFY(next >= count / 3 - 3 * atOnce);
    bool isWritten = false;
    capture.whenWritten(this, [&isWritten](bool good) { isWritten = good; });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, patience);
    QCOMPARE(numbersIn(capture.filePath()), count);
    QVERIFY(failed.isEmpty() && problem.isEmpty());
}

/// Floods the program until its file is known to hold so many rows, and kills it: at once, or when
/// the file is known to hold all that was sent, although nothing more comes. Returns how many rows
/// the file was known to hold.
qint64 TestSessionFlood::floodAndKill(const QString &path, qint64 wanted, Kill when)
{
    constexpr qint64 atOnce = 5'000;
    RawServer server;
    qint64 sent = 0;
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("tst_sessionflood"), QStringLiteral("--program"), server.url(), path});
    qint64 known = 0;
    const auto isKnown = [&] {
        while (program.canReadLine())
            known = program.readLine().trimmed().toLongLong();
        if (known >= wanted)
            return when == Kill::InTheFlood || known == sent + 1;
        // It never waits for messages, and they do not fill the memory.
        if (server.isConnected() && sent < known + 3 * atOnce) {
            server.send(frames(sent, sent + atOnce));
            sent += atOnce;
        }
        return false;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isKnown(), patience); }();
    program.kill();
    program.waitForFinished();
    return known;
}

void TestSessionFlood::killedTwentyTimes()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wasclean"));
        const qint64 known = floodAndKill(
            path, 2'000 + 2'000 * round, round % 2 == 0 ? Kill::InTheFlood : Kill::AfterIt);
        QVERIFY(known > 0);
        // Nothing of it is missing or at another place, and the first row is the open row.
        QCOMPARE_GE(numbersIn(path), known - 1);
        // The log that is continued is whole, too.
        {
            Capture capture(path);
            QTRY_COMPARE_GE(capture.count(), known);
        }
        CaptureThreads::waitUntilClosed(path);
        QCOMPARE_GE(numbersIn(path), known - 1);
    }
}

static int programOrTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QLatin1String("--program")) {
        const Program program(arguments.at(2), arguments.at(3));
        return QCoreApplication::exec();
    }
    TestSessionFlood test;
    return QTest::qExec(&test, argc, argv);
}

[[maybe_unused]] static const bool registered = TestRunner::add(__FILE__, programOrTest);

} // namespace tst_sessionflood

#include "tst_sessionflood.moc"
