#include "app/capture/foundrows.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

namespace tst_foundrows {

using namespace wasclean;

class TestFoundRows : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst();
    void givesPlaces();
    void agreesWithAList();
    void joinsWhatIsTooMuch();
};

void TestFoundRows::isEmptyAtFirst()
{
    const FoundRows found;
    QCOMPARE(found.count(), 0);
    QCOMPARE(found.countBelow({5, 2}), 0);
    QVERIFY(!found.contains({0, -1}));
    QCOMPARE(found.mostParts(), 1);
    QCOMPARE(found.firstJoined(), -1);
}

void TestFoundRows::givesPlaces()
{
    RowSet rows;
    for (const qint64 row : {3, 4, 9, 10})
        rows.append(row);
    FoundRows found;
    found.append(rows, {{4, 3, {}}, {9, 5, {1, 4}}});
    const QList<RowPlace> expected{{3, -1}, {4, 0}, {4, 1}, {4, 2}, {9, 1}, {9, 4}, {10, -1}};
    QCOMPARE(found.count(), expected.size());
    for (qint64 i = 0; i < found.count(); ++i) {
        QVERIFY(found.at(i) == expected[i]);
        QCOMPARE(found.countBelow(expected[i]), i);
        QVERIFY(found.contains(expected[i]));
    }
    // A row as it is comes before its messages.
    QCOMPARE(found.countBelow({4, -1}), 1);
    QCOMPARE(found.countBelow({9, 0}), 4);
    QCOMPARE(found.countBelow({9, 2}), 5);
    QCOMPARE(found.countBelow({9, 5}), 6);
    QCOMPARE(found.countBelow({5, 7}), 4);
    QCOMPARE(found.countBelow({11, -1}), 7);
    QVERIFY(found.contains({9, -1}));
    QVERIFY(!found.contains({9, 0}));
    QVERIFY(!found.contains({3, 0}));
    QVERIFY(!found.contains({5, -1}));
    QCOMPARE(found.mostParts(), 5);
}

/// A row of which any of its messages are wanted, or all.
PartsOfRow randomParts(std::mt19937 &random, qint64 row)
{
    PartsOfRow parts{row, quint16(2 + random() % 9), {}};
    for (quint16 part = 0; part < parts.total; ++part) {
        if (random() % 2 != 0)
            parts.wanted.push_back(part);
    }
    return parts;
}

void addPlaces(std::vector<RowPlace> &all, const PartsOfRow &parts)
{
    for (const quint16 part : parts.wanted)
        all.push_back({parts.row, part});
    for (quint16 part = 0; parts.wanted.empty() && part < parts.total; ++part)
        all.push_back({parts.row, part});
}

/// Many rows in batches, some of them dense, each with none, all or some of its messages.
void TestFoundRows::agreesWithAList()
{
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    FoundRows found;
    std::vector<RowPlace> all;
    qint64 row = 0;
    for (int batch = 0; batch < 40; ++batch) {
        RowSet rows;
        std::vector<PartsOfRow> parts;
        for (int i = 0; i < 500; ++i) {
            row += 1 + (batch % 3 == 0 ? qint64(random() % 300) : 0);
            rows.append(row);
            if (random() % 4 != 0) {
                all.push_back({row, -1});
                continue;
            }
            parts.push_back(randomParts(random, row));
            addPlaces(all, parts.back());
        }
        found.append(rows, parts);
    }
    QCOMPARE(found.count(), qint64(all.size()));
    for (std::size_t i = 0; i < all.size(); ++i)
        QVERIFY(found.at(qint64(i)) == all[i]);
    for (int i = 0; i < 20'000; ++i) {
        const RowPlace place{qint64(random() % quint64(row + 2)), int(random() % 12) - 1};
        const auto after = std::lower_bound(all.begin(), all.end(), place);
        QCOMPARE(found.countBelow(place), after - all.begin());
        if (place.part >= 0)
            QCOMPARE(found.contains(place), after != all.end() && *after == place);
    }
}

/// A stranger can send as many batches as they like.
void TestFoundRows::joinsWhatIsTooMuch()
{
    FoundRows found;
    qint64 row = 0;
    std::vector<quint16> allButOne(999);
    std::iota(allButOne.begin(), allButOne.end(), quint16(1));
    while (found.firstJoined() < 0) {
        RowSet rows;
        std::vector<PartsOfRow> parts;
        for (int i = 0; i < 1'000; ++i) {
            rows.append(row);
            parts.push_back({row++, 1000, allButOne});
        }
        found.append(rows, parts);
        QCOMPARE_LE(found.bytes(), FoundRows::mostBytes + 2'100);
    }
    const qint64 joined = found.firstJoined();
    QCOMPARE_GT(joined, 30'000);
    QVERIFY((found.at(found.countBelow({joined - 1, 999})) == RowPlace{joined - 1, 999}));
    QVERIFY((found.at(found.countBelow({joined, -1})) == RowPlace{joined, -1}));
    QVERIFY((found.at(found.count() - 1) == RowPlace{row - 1, -1}));
}

WASCLEAN_TEST(TestFoundRows, QCoreApplication)

} // namespace tst_foundrows

#include "tst_foundrows.moc"
