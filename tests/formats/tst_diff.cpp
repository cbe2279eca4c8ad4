#include "app/formats/diff.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_diff {

using namespace wasclean;

namespace {

/// The fewest inserted and removed items, by the table that everybody knows.
qsizetype fewestEdits(const std::vector<qsizetype> &left, const std::vector<qsizetype> &right)
{
    std::vector<std::vector<qsizetype>> table(
        left.size() + 1, std::vector<qsizetype>(right.size() + 1));
    for (std::size_t i = 0; i <= left.size(); ++i) {
        for (std::size_t j = 0; j <= right.size(); ++j) {
            if (i == 0 || j == 0)
                table[i][j] = qsizetype(i) + qsizetype(j);
            else if (left[i - 1] == right[j - 1])
                table[i][j] = table[i - 1][j - 1];
            else
                table[i][j] = 1 + std::min(table[i - 1][j], table[i][j - 1]);
        }
    }
    return table.back().back();
}

/// Edits of the runs, or -1 when they do not cover both lists as promised.
qsizetype checkedEdits(const std::vector<DiffRun> &runs, const std::vector<qsizetype> &left,
    const std::vector<qsizetype> &right)
{
    qsizetype l = 0;
    qsizetype r = 0;
    qsizetype edits = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const DiffRun &run = runs[i];
        if (run.left != l || run.right != r || (i > 0 && runs[i - 1].isEqual == run.isEqual))
            return -1;
        if (run.isEqual
            && (run.leftSize != run.rightSize
                || !std::equal(
                    left.begin() + l, left.begin() + l + run.leftSize, right.begin() + r)))
            return -1;
        edits += run.isEqual ? 0 : run.leftSize + run.rightSize;
        l += run.leftSize;
        r += run.rightSize;
    }
    return l == qsizetype(left.size()) && r == qsizetype(right.size()) ? edits : -1;
}

std::vector<qsizetype> randomItems(QRandomGenerator &random)
{
    std::vector<qsizetype> items(std::size_t(random.bounded(30)));
    for (qsizetype &item : items)
        item = random.bounded(4);
    return items;
}

} // namespace

class TestDiff : public QObject
{
    Q_OBJECT

private slots:

    void findsTheFewestEdits()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 5000; ++i) {
            const auto left = randomItems(random);
            const auto right = randomItems(random);
            const auto runs = diffLists(left, right, 100, {});
            QCOMPARE(checkedEdits(runs, left, right), fewestEdits(left, right));
            const auto bounded = diffLists(left, right, 3, {});
            QVERIFY(checkedEdits(bounded, left, right) >= 0);
        }
    }

    void pairsLinesThatReplaceEachOther()
    {
        using Kind = DiffLine::Kind;
        const QList<QString> left{
            QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        const QList<QString> right{
            QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("d"), QStringLiteral("e")};
        const std::vector<DiffLine> expected{{Kind::Same, 0, 0}, {Kind::Changed, 1, 1},
            {Kind::OnlyLeft, 2, -1}, {Kind::Same, 3, 2}, {Kind::OnlyRight, -1, 3}};
        QCOMPARE(diffLines(left, right, {}), expected);
    }

    void findsWhatDiffersInALine()
    {
        using Runs = std::vector<DiffRun>;
        QCOMPARE(innerChanges(u"price 1.10", u"price 1.20"), (Runs{{false, 8, 1, 8, 1}}));
        QCOMPARE(innerChanges(u"aa", u"aaa"), (Runs{{false, 2, 0, 2, 1}}));
        QCOMPARE(innerChanges(u"", u"x"), (Runs{{false, 0, 0, 0, 1}}));
        QCOMPARE(innerChanges(u"same", u"same"), Runs());
        QCOMPARE(innerChanges(u"bid 1 and ask 2", u"bid 3 and ask 40"),
            (Runs{{false, 4, 1, 4, 1}, {false, 14, 1, 14, 2}}));
        // One letter that both happen to have.
        QCOMPARE(innerChanges(u"<abc>", u"<xbz>"), (Runs{{false, 1, 3, 1, 3}}));
        // Of the two smileys only the second half differs.
        QCOMPARE(innerChanges(u"a\U0001f600b", u"a\U0001f601b"), (Runs{{false, 1, 2, 1, 2}}));
        QCOMPARE(innerChanges(QString(5000, u'a'), QString(5000, u'b')),
            (Runs{{false, 0, 5000, 0, 5000}}));
    }
};

WASCLEAN_TEST(TestDiff, QCoreApplication)

} // namespace tst_diff

#include "tst_diff.moc"
