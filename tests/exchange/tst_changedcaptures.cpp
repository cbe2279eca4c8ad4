#include "app/capture/capture.h"
#include "app/capture/capturemodel.h"
#include "app/capture/filtertext.h"
#include "app/exchange/exportfile.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

namespace tst_changedcaptures {

using namespace wasclean;

/// Captures that somebody changed through SQL, in types, counts and contents of each column: they
/// are opened, scrolled, filtered and exported as far as they are sound, and what is not is told.
///
/// WASCLEAN_FUZZ_ROUNDS is how many are made; WASCLEAN_FUZZ_SEED is the first seed.
class TestChangedCaptures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void survivesChanges();

private:
    QByteArray change(quint32 seed);
    void use(const QString &path);
    void scroll(CaptureModel &model);
    static void exportAll(const QString &path, const QString &target);

    QTemporaryDir m_directory;
    QString m_sound;
    QString m_changed;
};

namespace {

constexpr qint64 rows = 900;

/// Of the time that one step may take, however busy the machine is.
constexpr int patience = 120'000;

qsizetype sizeOf(qint64 row) { return row == 450 ? 2'500'000 : row * 31 % 700; }

struct Column
{
    const char *table;
    const char *name;
};

constexpr Column columns[] = {{"meta", "key"}, {"meta", "value"}, {"block", "first"},
    {"block", "data"}, {"part", "message"}, {"part", "number"}, {"part", "data"}, {"mark", "row"},
    {"mark", "bookmarked"}, {"mark", "note"}};

/// A value of any type, as SQL; some depend on what was there.
QByteArray valueFor(const QByteArray &column, QRandomGenerator &random)
{
    const QByteArray number = QByteArray::number(random.bounded(4'000));
    const QByteArray values[] = {"NULL", "0", "1", "-1", "2147483647", "2147483648", "4294967295",
        "9223372036854775807", "-9223372036854775808", number, "-" + number, "0.5", "-1e308",
        "9e999", "''", "'finished'", "'9223372036854775808'", "'<b>\x1b[31m'", "x''", "x'00'",
        "x'ffffffffffffffff'", "zeroblob(" + number + ")", "zeroblob(300000)",
        "randomblob(" + number + ")", column + "+1", column + "-1", column + "*2",
        "CAST(" + column + " AS TEXT)", "CAST(" + column + " AS BLOB)",
        "CAST(substr(" + column + ",1," + number + ") AS BLOB)",
        "CAST(substr(" + column + "," + number + ") AS BLOB)",
        "CAST(substr(" + column + ",1," + number + ")||randomblob(9)||substr(" + column + ","
            + number + "+10) AS BLOB)"};
    return values[random.bounded(int(std::size(values)))];
}

QByteArray statement(QRandomGenerator &random)
{
    const Column &column = columns[random.bounded(int(std::size(columns)))];
    const QByteArray table = column.table;
    const QByteArray name = column.name;
    const QByteArray some = name + " IN (SELECT " + name + " FROM " + table
        + " ORDER BY random() LIMIT " + QByteArray::number(1 + random.bounded(3)) + ")";
    switch (random.bounded(8)) {
    case 0:
        return "DELETE FROM " + table + " WHERE " + some;
    case 1:
        if (table == "part")
            return "INSERT OR REPLACE INTO part VALUES(" + valueFor("1", random) + ","
                + valueFor("1", random) + "," + valueFor("1", random) + ")";
        if (table == "mark")
            return "INSERT OR REPLACE INTO mark VALUES(" + valueFor("1", random) + ","
                + valueFor("1", random) + "," + valueFor("1", random) + ")";
        return "INSERT OR REPLACE INTO " + table + " VALUES(" + valueFor("1", random) + ","
            + valueFor("1", random) + ")";
    default:
        return "UPDATE OR REPLACE " + table + " SET " + name + "=" + valueFor(name, random)
            + " WHERE " + some;
    }
}

/// Lets the event loop run until the condition holds; false when it takes too long.
template <typename Condition>
bool waitUntil(Condition condition)
{
    const QDeadlineTimer deadline(patience);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

} // namespace

void TestChangedCaptures::initTestCase()
{
    m_sound = m_directory.filePath(QStringLiteral("sound.wasclean"));
    m_changed = m_directory.filePath(QStringLiteral("changed.wasclean"));
    std::vector<Message> messages;
    for (qint64 row = 0; row < rows; ++row)
        messages.push_back(samples::message(row, sizeOf(row)));
    {
        Capture capture(m_sound);
        capture.append(samples::batchOf(std::move(messages)));
        capture.marks().setNote(5, QStringLiteral("note"));
        capture.marks().setBookmarked(7, true);
        QTRY_COMPARE(capture.count(), rows);
    }
    CaptureThreads::waitUntilClosed();
}

/// Makes a changed file and says by which statements.
QByteArray TestChangedCaptures::change(quint32 seed)
{
    for (const char *const ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(m_changed + QLatin1String(ending));
    QFile::copy(m_sound, m_changed);
    QRandomGenerator random(seed);
    sqlite3 *db = nullptr;
    if (sqlite3_open(QFile::encodeName(m_changed).constData(), &db) != SQLITE_OK)
        qFatal("The copy cannot be opened.");
    QByteArray all;
    for (int count = 1 + random.bounded(4); count > 0; --count) {
        const QByteArray sql = statement(random);
        // What a constraint refuses changes nothing.
        sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr);
        all += sql + "; ";
    }
    sqlite3_close(db);
    return all;
}

void TestChangedCaptures::scroll(CaptureModel &model)
{
    const int count = model.rowCount();
    for (int step = 0; step <= 60; ++step) {
        const int row = int(qint64(std::max(count - 1, 0)) * step / 60);
        // All cells of the row are there, or the words that say that it cannot be read.
        const auto shown = [&model, row] {
            bool isThere = true;
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                         int(CaptureModel::KindRole), int(CaptureModel::CloseRole),
                         int(CaptureModel::NoteRole), int(CaptureModel::BookmarkRole)})
                    index.data(role);
                isThere = isThere && index.data().toString() != QStringLiteral("…");
            }
            return isThere;
        };
        QVERIFY(count == 0 || waitUntil(shown));
    }
    for (const int row : {0, 450, count - 1}) {
        bool answered = row < 0 || row >= count;
        model.fetch(row, this, [&answered](const auto &) { answered = true; });
        QVERIFY(waitUntil([&answered] { return answered; }));
    }
}

void TestChangedCaptures::exportAll(const QString &path, const QString &target)
{
    for (const FileFormat format : {FileFormat::Capture, FileFormat::Har, FileFormat::JsonLines,
             FileFormat::Csv, FileFormat::Text, FileFormat::Html}) {
        ExportRequest request;
        request.capturePath = path;
        request.filePath = target;
        request.format = format;
        QString damage;
        const QString problem = exportFile(request, {}, &damage);
        QVERIFY(problem.isEmpty() == QFile::exists(target));
        QVERIFY(problem.isEmpty() || problem.endsWith(u'.'));
        QVERIFY(damage.isEmpty() || damage.endsWith(u'.'));
        QFile::remove(target);
    }
}

void TestChangedCaptures::use(const QString &path)
{
    Capture capture(path, Capture::Access::ReadOnly);
    bool opened = false;
    QString problem;
    connect(&capture, &Capture::opened, this, [&opened] { opened = true; });
    connect(&capture, &Capture::failed, this, [&problem](const QString &text) { problem = text; });
    CaptureModel model;
    model.setCapture(&capture);
    QVERIFY2(waitUntil([&] { return opened || !problem.isEmpty(); }), "neither opens nor says why");
    if (!opened) {
        QVERIFY2(problem.endsWith(u'.'), qPrintable(problem));
        return;
    }
    scroll(model);
    if (QTest::currentTestFailed())
        return;
    Filter filter;
    filter.texts.push_back({QStringLiteral("no such text"), Filter::Syntax::Contains});
    model.setFilter(filter);
    QVERIFY2(waitUntil([&model] { return model.isFilterDone(); }), "the filter does not end");
}

void TestChangedCaptures::survivesChanges()
{
    const int rounds = qEnvironmentVariableIntValue("WASCLEAN_FUZZ_ROUNDS");
    const auto first = quint32(qEnvironmentVariableIntValue("WASCLEAN_FUZZ_SEED"));
    for (quint32 round = 0; round < quint32(rounds > 0 ? rounds : 25); ++round) {
        const QByteArray statements = change(first + round);
        use(m_changed);
        if (!QTest::currentTestFailed())
            exportAll(m_changed, m_directory.filePath(QStringLiteral("exported")));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("seed %1: %2")
                                 .arg(first + round)
                                 .arg(QString::fromUtf8(statements))));
    }
}

WASCLEAN_TEST(TestChangedCaptures, QCoreApplication)

} // namespace tst_changedcaptures

#include "tst_changedcaptures.moc"
