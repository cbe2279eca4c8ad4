#include "app/capture/capturemodel.h"

#include "app/capture/capture.h"
#include "app/capture/rowtext.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_capturemodel {

using namespace wasclean;

class TestCaptureModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsNothingWithoutACapture();
    void growsClearsAndChangesHands();
    void showsAMessage_data();
    void showsAMessage();
    void tellsKindsByRole();
    void tellsHowAnAttemptEnded();
    void alignsNumbersToTheRight();
    void namesItsColumns();
    void insertsOncePerTick();
    void beginsAnewAfterClear();
    void showsRowsWhenTheyArrive();
    void showsTheDifferenceAcrossBlocks();
    void marksRowsThatCannotBeRead();
    void givesWholeMessages();
    void survivesItsCapture();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("a.wasclean")); }

    void openCapture();
    void appendEvents();
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CaptureModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<Capture> m_capture;
};

namespace {

Message eventRow(MessageKind kind, qint64 milliseconds, const QByteArray &payload)
{
    Message message;
    message.time = (1'700'000'000'000 + milliseconds) * 1'000'000;
    message.kind = kind;
    message.payload = payload;
    return message;
}

Message frameRow(
    MessageKind kind, Direction direction, qint64 milliseconds, const QByteArray &payload)
{
    Message message = eventRow(kind, milliseconds, payload);
    message.direction = direction;
    message.frames = 1;
    message.wireBytes = quint64(payload.size()) + 2;
    return message;
}

} // namespace

void TestCaptureModel::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestCaptureModel::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    m_model = std::make_unique<CaptureModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestCaptureModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_capture.reset();
}

void TestCaptureModel::openCapture()
{
    m_capture = std::make_unique<Capture>(path());
    m_model->setCapture(m_capture.get());
}

void TestCaptureModel::appendEvents()
{
    Message late = frameRow(MessageKind::Text, Direction::Received, 5004, "too late");
    late.late = true;
    m_capture->append(samples::batchOf({eventRow(MessageKind::Open, 0, "101, 12 ms\n{}"),
        frameRow(MessageKind::Text, Direction::Sent, 2367, "John"),
        frameRow(MessageKind::Text, Direction::Received, 2368, "Hello from server, John!"),
        frameRow(MessageKind::Binary, Direction::Received, 2368, QByteArray(1536, '\x01')), late,
        eventRow(MessageKind::Close, 5005, "1000 Bye!\n{\"close\":{\"wasClean\":true}}")}));
    QTRY_COMPARE(m_model->rowCount(), 6);
}

QVariant TestCaptureModel::cell(int row, int column, int role) const
{
    return m_model->index(row, column).data(role);
}

void TestCaptureModel::showsNothingWithoutACapture()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 10);
    QVERIFY(!samples::read(*m_model, 0));
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCaptureModel::growsClearsAndChangesHands()
{
    openCapture();
    for (qint64 row = 0; row < 20'000; row += 100)
        m_capture->append(samples::batch(row, 100));
    QTRY_COMPARE(m_model->rowCount(), 20'000);
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_capture->append(samples::batch(20'000, 10));
    QTRY_COMPARE(m_model->rowCount(), 10);

    Capture other(m_directory->filePath(QStringLiteral("b.wasclean")));
    other.append(samples::batch(0, 5));
    QTRY_COMPARE(other.count(), 5);
    m_model->setCapture(&other);
    QCOMPARE(m_model->rowCount(), 5);
    m_capture->append(samples::batch(20'010, 10));
    QTRY_COMPARE(m_capture->count(), 20'020);
    QCOMPARE(m_model->rowCount(), 5);
    m_model->setCapture(m_capture.get());
    QCOMPARE(m_model->rowCount(), 20'020);
    m_model->setCapture(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestCaptureModel::showsAMessage_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells");
    QTest::addRow("open") << 0
                          << QStringList{QStringLiteral("1"), QStringLiteral("22:13:20.000"),
                                 QString(), QStringLiteral("●"), QStringLiteral("open"), QString(),
                                 QStringLiteral("101, 12 ms")};
    QTest::addRow("sent text") << 1
                               << QStringList{QStringLiteral("2"), QStringLiteral("22:13:22.367"),
                                      QStringLiteral("+2.367 s"), QStringLiteral("↑"),
                                      QStringLiteral("text"), QStringLiteral("4 B"),
                                      QStringLiteral("John")};
    QTest::addRow("received text")
        << 2
        << QStringList{QStringLiteral("3"), QStringLiteral("22:13:22.368"),
               QStringLiteral("+1.0 ms"), QStringLiteral("↓"), QStringLiteral("text"),
               QStringLiteral("24 B"), QStringLiteral("Hello from server, John!")};
    QTest::addRow("late text") << 4
                               << QStringList{QStringLiteral("5"), QStringLiteral("22:13:25.004"),
                                      QStringLiteral("+2.636 s"), QStringLiteral("↓"),
                                      QStringLiteral("text (late)"), QStringLiteral("8 B"),
                                      QStringLiteral("too late")};
    QTest::addRow("close") << 5
                           << QStringList{QStringLiteral("6"), QStringLiteral("22:13:25.005"),
                                  QStringLiteral("+1.0 ms"), QStringLiteral("■"),
                                  QStringLiteral("close"), QString(), QStringLiteral("1000 Bye!")};
}

void TestCaptureModel::showsAMessage()
{
    QFETCH(int, row);
    QFETCH(QStringList, cells);
    openCapture();
    appendEvents();
    for (int column = 0; column < CaptureModel::BookmarkColumn; ++column) {
        QCOMPARE(cell(row, column).toString(), cells.at(column));
        if (column != CaptureModel::DirectionColumn)
            QCOMPARE(cell(row, column, Qt::AccessibleTextRole).toString(), cells.at(column));
    }
}

void TestCaptureModel::tellsKindsByRole()
{
    openCapture();
    appendEvents();
    QCOMPARE(cell(3, 0, CaptureModel::KindRole).toInt(), int(MessageKind::Binary));
    QCOMPARE(cell(1, 0, CaptureModel::DirectionRole).toInt(), int(Direction::Sent));
    QCOMPARE(cell(4, 0, CaptureModel::LateRole), QVariant(true));
    QCOMPARE(cell(3, 0, CaptureModel::LateRole), QVariant(false));
    QCOMPARE(cell(1, CaptureModel::DirectionColumn, Qt::AccessibleTextRole).toString(),
        QStringLiteral("sent"));
    QCOMPARE(cell(3, CaptureModel::Size).toString(), QStringLiteral("1,536 B"));
    QCOMPARE(cell(3, CaptureModel::Size, Qt::ToolTipRole).toString(),
        QStringLiteral("1.5 KiB (1,536 B)"));
    QVERIFY2(!cell(2, CaptureModel::Preview, Qt::ToolTipRole).isValid(),
        "a tool tip would take remote text for markup");
    QVERIFY(!cell(2, CaptureModel::Preview, Qt::DecorationRole).isValid());
    QVERIFY(!cell(6, CaptureModel::Preview).isValid());
}

void TestCaptureModel::tellsHowAnAttemptEnded()
{
    openCapture();
    appendEvents();
    const QByteArray abandoned = "1006\n{\"close\":{\"error\":true,\"abandoned\":true}}";
    m_capture->append(samples::batchOf({eventRow(MessageKind::Error, 6000, "You cancelled."),
        eventRow(MessageKind::Close, 6000, abandoned),
        eventRow(MessageKind::Error, 7000, "Alone.")}));
    QTRY_COMPARE(m_model->rowCount(), 9);
    const auto close = [this](int row) { return cell(row, 0, CaptureModel::CloseRole); };
    QVERIFY(close(5).value<CloseSummary>().wasClean);
    QVERIFY(!close(4).isValid());
    QVERIFY(close(7).value<CloseSummary>().abandoned);
    QVERIFY2(close(6).value<CloseSummary>().abandoned, "as the close row that it belongs to");
    QVERIFY(!close(8).isValid());
    Filter filter;
    filter.kinds = Filter::Errors;
    m_model->setFilter(filter);
    QTRY_VERIFY(m_model->isFilterDone());
    QVERIFY2(close(0).value<CloseSummary>().abandoned, "also when the close row is not shown");
}

void TestCaptureModel::alignsNumbersToTheRight()
{
    openCapture();
    appendEvents();
    const QList<int> right{
        CaptureModel::Number, CaptureModel::Delta, CaptureModel::Size, CaptureModel::LatencyColumn};
    for (int column = 0; column < CaptureModel::ColumnCount; ++column) {
        const auto alignment = cell(0, column, Qt::TextAlignmentRole).toInt();
        QCOMPARE(bool(alignment & Qt::AlignRight), right.contains(column));
        QCOMPARE(
            m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), alignment);
    }
}

void TestCaptureModel::namesItsColumns()
{
    QStringList names;
    QStringList words;
    for (int column = 0; column < CaptureModel::ColumnCount; ++column) {
        names << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        words << m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(names.join(u' '), QStringLiteral("# Time Δ ⇅ Type Size Preview  Note Latency"));
    QCOMPARE(words.join(u','),
        QStringLiteral("Number,Time,Time since the previous row,Direction,Type,Size,Preview,"
                       "Bookmark,Note,Latency of answers"));
    QVERIFY(!m_model->headerData(10, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestCaptureModel::insertsOncePerTick()
{
    openCapture();
    QSignalSpy grown(m_capture.get(), &Capture::grown);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (qint64 row = 0; row < 5000; row += 10)
        m_capture->append(samples::batch(row, 10));
    QTRY_COMPARE(m_model->rowCount(), 5000);
    QCOMPARE(inserted.size(), grown.size());
    int next = 0;
    for (const QList<QVariant> &insertion : inserted) {
        QCOMPARE(insertion.at(1).toInt(), next);
        next = insertion.at(2).toInt() + 1;
    }
    QCOMPARE(next, 5000);
}

void TestCaptureModel::beginsAnewAfterClear()
{
    openCapture();
    appendEvents();
    m_model->clear();
    m_capture->append(samples::batchOf({eventRow(MessageKind::Note, 6005, "again")}));
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, CaptureModel::Number).toString(), QStringLiteral("1"));
    QCOMPARE(cell(0, CaptureModel::Preview).toString(), QStringLiteral("again"));
    QCOMPARE(cell(0, CaptureModel::Delta).toString(), QString());
    m_model->setTimeMode(CaptureModel::TimeMode::SincePrevious);
    QCOMPARE(cell(0, CaptureModel::Time).toString(), QString());
    QCOMPARE(samples::read(*m_model, 0)->payload, QByteArray("again"));
    QVERIFY(!samples::read(*m_model, -1));
    QVERIFY(!samples::read(*m_model, 1));
}

void TestCaptureModel::showsRowsWhenTheyArrive()
{
    // It looks at rows by itself, and so they would be read already.
    m_tester.reset();
    {
        Capture capture(path());
        capture.append(samples::batch(0, 10'000));
    }
    openCapture();
    QTRY_COMPARE(m_model->rowCount(), 10'000);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QCOMPARE(cell(100, CaptureModel::Number).toString(), QStringLiteral("101"));
    QCOMPARE(cell(100, CaptureModel::Type).toString(), QStringLiteral("…"));
    QTRY_COMPARE(changed.size(), 1);
    // The row before may be an error, of which this one tells whether it is one.
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(99, 0));
    QCOMPARE(
        changed.first().at(1).toModelIndex(), m_model->index(101, CaptureModel::ColumnCount - 1));
    for (int row = 100; row < 120; ++row) {
        const Message message = samples::message(row, samples::mixedSize(row));
        QCOMPARE(cell(row, CaptureModel::Type).toString(),
            QString::fromLatin1(kindName(message.kind))
                + (message.late ? QStringLiteral(" (late)") : QString()));
        QCOMPARE(cell(row, CaptureModel::Delta).toString(), QStringLiteral("+1 µs"));
    }
}

void TestCaptureModel::showsTheDifferenceAcrossBlocks()
{
    // It looks at rows by itself, and so they would be read already.
    m_tester.reset();
    {
        Capture capture(path());
        capture.append(samples::batchOf(
            {samples::message(0, blockSize - messageHeaderSize), samples::message(1, 100)}));
    }
    openCapture();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_capture->blockCount(), 2);
    QTRY_COMPARE(cell(1, CaptureModel::Type).toString(), QStringLiteral("text"));
    QCOMPARE(cell(1, CaptureModel::Delta).toString(), QStringLiteral("…"));
    QTRY_COMPARE(cell(1, CaptureModel::Delta).toString(), QStringLiteral("+1 µs"));
}

void TestCaptureModel::marksRowsThatCannotBeRead()
{
    // It looks at rows by itself, and so they would be read already.
    m_tester.reset();
    {
        Capture capture(path());
        capture.append(samples::batch(0, 10));
    }
    openCapture();
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(QFile::resize(path(), 16384));
    QTRY_COMPARE(cell(3, CaptureModel::Preview).toString(),
        QStringLiteral("This row could not be read from the capture."));
    QCOMPARE(cell(3, CaptureModel::Type).toString(), QString());
    QCOMPARE(cell(3, CaptureModel::Number).toString(), QStringLiteral("4"));
    QVERIFY(!samples::read(*m_model, 3));
}

void TestCaptureModel::givesWholeMessages()
{
    const Message large = samples::message(1, 3 * 1024 * 1024);
    {
        Capture capture(path());
        capture.append(samples::batchOf({samples::message(0, 5000), large}));
    }
    openCapture();
    QTRY_COMPARE(m_model->rowCount(), 2);
    QVERIFY(samples::equal(samples::read(*m_model, 0).value(), samples::message(0, 5000)));
    QVERIFY(samples::equal(samples::read(*m_model, 1).value(), large));
    QTRY_COMPARE(cell(1, CaptureModel::Size).toString(), QStringLiteral("3,145,728 B"));
    std::optional<Message> fetched;
    m_model->fetch(1, this, [&fetched](const auto &message) { fetched = message; });
    QTRY_VERIFY(fetched);
    QVERIFY(samples::equal(*fetched, large));
}

void TestCaptureModel::survivesItsCapture()
{
    openCapture();
    appendEvents();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_capture.reset();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!samples::read(*m_model, 0));
    m_model->clear();
}

WASCLEAN_TEST(TestCaptureModel, QCoreApplication)

} // namespace tst_capturemodel

#include "tst_capturemodel.moc"
