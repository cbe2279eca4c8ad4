#include "app/capture/capture.h"

#include "app/capture/capturefile.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace tst_capturecrash {

using namespace wasclean;

constexpr qint64 rowsOfBatch = 100;

/// What the test starts as a process of its own, to be killed: floods a capture without end, and
/// says how many rows the file is known to hold.
class Flood : public QObject
{
    Q_OBJECT

public:
    Flood(const QString &path, bool hasFrames)
        : m_hasFrames(hasFrames)
        , m_isNew(!QFile::exists(path))
        , m_capture(path)
        , m_path(path)
    {
        connect(&m_feed, &QTimer::timeout, this, &Flood::feed);
        connect(&m_report, &QTimer::timeout, this, &Flood::report);
        connect(&m_capture, &Capture::grown, this, [this](qint64 count) {
            // The first count is that of the file that is continued.
            if (!m_feed.isActive())
                start(count);
        });
        if (m_isNew)
            start(0);
    }

private:
    void start(qint64 count)
    {
        m_next = count;
        m_feed.start(0);
        m_report.start(5);
    }

    void feed()
    {
        if (m_next - m_capture.count() > 20'000)
            return;
        m_capture.append(m_hasFrames ? samples::frameBatch(m_next, rowsOfBatch)
                                     : samples::batch(m_next, rowsOfBatch));
        m_next += rowsOfBatch;
    }

    void report()
    {
        if (!m_file.isOpen() && !m_file.openToRead(m_path))
            return;
        const auto index = m_file.blockIndex();
        if (index.empty())
            return;
        const qint64 rows = Block(m_file.readBlock(index.back()).value_or(QByteArray())).count();
        std::printf("%lld\n", static_cast<long long>(index.back() + rows));
        std::fflush(stdout);
    }

    bool m_hasFrames;
    bool m_isNew;
    Capture m_capture;
    CaptureFile m_file;
    QString m_path;
    QTimer m_feed;
    QTimer m_report;
    qint64 m_next = 0;
};

class TestCaptureCrash : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllThatWasWritten_data();
    void keepsAllThatWasWritten();
};

namespace {

/// Floods the file in a process of its own until it holds so many rows, and kills that. Returns how
/// many rows the file was known to hold.
qint64 floodAndKill(const QString &path, const QString &kind, qint64 rows)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QCoreApplication::applicationFilePath(), {QStringLiteral("tst_capturecrash"), kind, path});
    qint64 known = 0;
    while (known < rows && process.waitForReadyRead(60'000)) {
        while (process.canReadLine())
            known = process.readLine().trimmed().toLongLong();
    }
    process.kill();
    process.waitForFinished();
    return known;
}

} // namespace

void TestCaptureCrash::keepsAllThatWasWritten_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addRow("rows") << QStringLiteral("--flood");
    QTest::addRow("blocks of frames") << QStringLiteral("--flood-frames");
}

void TestCaptureCrash::keepsAllThatWasWritten()
{
    QFETCH(QString, kind);
    const bool hasFrames = kind == QLatin1String("--flood-frames");
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    qint64 checked = 0;
    std::vector<Message> batch;
    for (int round = 1; round <= 4; ++round) {
        const qint64 wanted = checked + 15'000;
        const qint64 known = floodAndKill(path, kind, wanted);
        QCOMPARE_GE(known, wanted);
        Capture capture(path);
        QTRY_COMPARE_GE(capture.count(), known);
        for (; checked < capture.count(); ++checked) {
            const auto message = samples::read(capture, checked);
            QVERIFY2(message, qPrintable(QString::number(checked)));
            const qint64 inBatch = checked % rowsOfBatch;
            if (hasFrames && inBatch == 0)
                batch = samples::messagesInOneFrame(checked, rowsOfBatch);
            const Message expected = hasFrames
                ? batch[size_t(inBatch)]
                : samples::message(checked, samples::mixedSize(checked));
            QVERIFY(samples::equal(*message, expected));
        }
    }
}

static int floodOrTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith(QLatin1String("--flood"))) {
        const Flood flood(arguments.at(2), arguments.at(1) == QLatin1String("--flood-frames"));
        return QCoreApplication::exec();
    }
    TestCaptureCrash test;
    return QTest::qExec(&test, argc, argv);
}

[[maybe_unused]] static const bool registered = TestRunner::add(__FILE__, floodOrTest);

} // namespace tst_capturecrash

#include "tst_capturecrash.moc"
