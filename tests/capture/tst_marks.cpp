#include "app/capture/marks.h"

#include "app/capture/capture.h"
#include "tests/capture/reading.h"
#include "tests/capture/samples.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_marks {

using namespace wasclean;

class TestMarks : public QObject
{
    Q_OBJECT

private slots:
    void walksOverBookmarks();
    void keepsWhatWasSetBeforeLoading();
    void staysInTheFile();
    void isReadOnlyInAReadOnlyCapture();
};

void TestMarks::walksOverBookmarks()
{
    Marks marks;
    const QSignalSpy changed(&marks, &Marks::changed);
    marks.setBookmarked(5, true);
    marks.setBookmarked(9, true);
    marks.setNote(7, QStringLiteral("only a note"));
    marks.setNote(7, QStringLiteral("only a note"));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(marks.nextBookmark(-1), std::optional<qint64>(5));
    QCOMPARE(marks.nextBookmark(5), std::optional<qint64>(9));
    QVERIFY(!marks.nextBookmark(9));
    QCOMPARE(marks.previousBookmark(9), std::optional<qint64>(5));
    QVERIFY(!marks.previousBookmark(5));
    marks.setBookmarked(9, false);
    marks.setNote(7, {});
    QCOMPARE(marks.all().size(), 1U);
}

void TestMarks::keepsWhatWasSetBeforeLoading()
{
    Marks marks;
    marks.setBookmarked(1, true);
    marks.setBookmarked(2, true);
    marks.setBookmarked(2, false);
    marks.load({{1, {false, QStringLiteral("old")}}, {2, {true, {}}}, {3, {true, {}}}});
    QVERIFY(marks.mark(1).bookmarked);
    QVERIFY(!marks.mark(2).bookmarked);
    QVERIFY(marks.mark(3).bookmarked);
}

void TestMarks::staysInTheFile()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    const QString note = QString::fromUtf8("<b>grün</b>\nsecond line 😀");
    {
        Capture capture(path);
        capture.marks().setBookmarked(3, true);
        capture.append(samples::batch(0, 100));
        capture.marks().setNote(99, note);
        capture.marks().setBookmarked(50, true);
        QTRY_COMPARE(capture.count(), 100);
        capture.marks().setBookmarked(50, false);
    }
    Capture capture(path);
    QSignalSpy opened(&capture, &Capture::opened);
    QVERIFY(opened.wait());
    QCOMPARE(capture.count(), 100);
    QCOMPARE(capture.marks().all().size(), 2U);
    QVERIFY(capture.marks().mark(3).bookmarked);
    QCOMPARE(capture.marks().mark(99).note, note);
}

void TestMarks::isReadOnlyInAReadOnlyCapture()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("a.wasclean"));
    {
        Capture capture(path);
        capture.append(samples::batch(0, 100));
        capture.marks().setBookmarked(3, true);
    }
    Capture capture(path, Capture::Access::ReadOnly);
    QSignalSpy opened(&capture, &Capture::opened);
    QVERIFY(opened.wait());
    QCOMPARE(capture.count(), 100);
    capture.append(samples::batch(100, 5));
    capture.marks().setBookmarked(4, true);
    QCOMPARE(capture.marks().all().size(), 1U);
    const auto message = samples::read(capture, 7);
    QVERIFY(message);
    QVERIFY(samples::equal(*message, samples::message(7, samples::mixedSize(7))));
    QCOMPARE(capture.count(), 100);
}

WASCLEAN_TEST(TestMarks, QCoreApplication)

} // namespace tst_marks

#include "tst_marks.moc"
