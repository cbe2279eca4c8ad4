#include "app/capture/rowset.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <iterator>

namespace tst_rowset {

using namespace wasclean;

class TestRowSet : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithAList_data();
    void agreesWithAList();
    void staysSmall();
};

void TestRowSet::agreesWithAList_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("largestGap");
    QTest::addRow("empty") << qint64(0) << qint64(0) << qint64(1);
    QTest::addRow("one") << qint64(5) << qint64(1) << qint64(1);
    QTest::addRow("every row") << qint64(0) << qint64(200'000) << qint64(1);
    QTest::addRow("every row from the middle") << qint64(65'000) << qint64(70'000) << qint64(1);
    QTest::addRow("dense with gaps") << qint64(3) << qint64(100'000) << qint64(3);
    QTest::addRow("sparse") << qint64(100) << qint64(20'000) << qint64(5'000);
    QTest::addRow("very sparse") << qint64(0) << qint64(500) << qint64(1'000'000);
}

void TestRowSet::agreesWithAList()
{
    QFETCH(qint64, first);
    QFETCH(qint64, count);
    QFETCH(qint64, largestGap);
    std::vector<qint64> list;
    RowSet whole;
    RowSet pieces;
    RowSet piece;
    quint32 state = 1;
    for (qint64 row = first; qint64(list.size()) < count;) {
        list.push_back(row);
        whole.append(row);
        piece.append(row);
        if (list.size() % 777 == 0)
            pieces.append(std::exchange(piece, {}));
        state = state * 1'664'525 + 1'013'904'223;
        row += 1 + qint64(state >> 8) % largestGap;
    }
    pieces.append(piece);
    const qint64 end = list.empty() ? 10 : list.back() + 2;
    for (const RowSet *set : {&whole, &pieces}) {
        QCOMPARE(set->count(), qint64(list.size()));
        for (size_t i = 0; i < list.size(); i += 13)
            QCOMPARE(set->at(qint64(i)), list[i]);
        for (qint64 row = -2; row < end; row += 1 + end / 5'000) {
            const auto found = std::lower_bound(list.begin(), list.end(), row);
            QCOMPARE(set->countBelow(row), qint64(found - list.begin()));
            QCOMPARE(set->contains(row), found != list.end() && *found == row);
            QCOMPARE(set->next(row), found == list.end() ? -1 : *found);
            const auto after = std::upper_bound(list.begin(), list.end(), row);
            QCOMPARE(set->previous(row), after == list.begin() ? -1 : *(after - 1));
        }
    }
}

void TestRowSet::staysSmall()
{
    RowSet every;
    RowSet some;
    for (qint64 row = 0; row < 2'000'000; ++row) {
        every.append(row);
        some.append(row * 17);
    }
    QCOMPARE_LT(every.bytes(), 400'000);
    QCOMPARE_LT(some.bytes(), 8'000'000);
}

WASCLEAN_TEST(TestRowSet, QCoreApplication)

} // namespace tst_rowset

#include "tst_rowset.moc"
