#include "app/formats/jsonparts.h"
#include "app/formats/jsonscanner.h"
#include "app/formats/jsontreemodel.h"

#include "app/capture/jsoncondition.h"
#include "tests/support/testrunner.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_jsontreemodel {

using namespace wasclean;

namespace {

QString space(QRandomGenerator &random)
{
    static const QStringList spaces{{}, {}, QStringLiteral(" "), QStringLiteral("\n\t")};
    return spaces[random.bounded(4)];
}

QString scalar(QRandomGenerator &random)
{
    static const QStringList scalars{QStringLiteral("1.10"), QStringLiteral("1e2"),
        QStringLiteral("18446744073709551615"), QStringLiteral("-0"), QStringLiteral("true"),
        QStringLiteral("null"), QStringLiteral("\"\""), QStringLiteral("\"a]}\\\",{[\""),
        QStringLiteral("\"\\\\\""), QStringLiteral("\"\\u00e4ö\\\\\\\"\"")};
    return scalars[random.bounded(int(scalars.size()))];
}

QString randomJson(QRandomGenerator &random, int depth)
{
    if (depth == 0 || random.bounded(3) == 0)
        return scalar(random);
    const bool object = random.bounded(2) == 0;
    QStringList parts;
    for (int i = random.bounded(5); i > 0; --i) {
        QString part = space(random);
        if (object)
            part += QStringLiteral("\"n\\\"%1\"").arg(random.bounded(3)) + space(random) + u':';
        parts.append(part + space(random) + randomJson(random, depth - 1) + space(random));
    }
    const QString inside = parts.isEmpty() ? space(random) : parts.join(u',');
    return object ? QString(u'{' + inside + u'}') : QString(u'[' + inside + u']');
}

/// The text again without white space, from the tree alone.
QByteArray compactOf(const QByteArray &json, const JsonPart &part)
{
    const QByteArray value = json.mid(part.start, part.end - part.start);
    if (!part.isContainer())
        return value;
    QByteArrayList parts;
    // Two at a time, so that going on is tried too.
    qsizetype at = part.start + 1;
    while (at >= 0) {
        const JsonChildren children = readJsonChildren(json, part.kind, at, 2, {});
        for (const JsonPart &child : children.parts) {
            const QByteArray name = json.mid(child.nameStart, child.nameEnd - child.nameStart);
            parts.append((name.isEmpty() ? QByteArray() : name + ':') + compactOf(json, child));
        }
        at = children.next;
    }
    if (parts.size() != part.count)
        return "wrong count";
    return value.left(1) + parts.join(',') + value.right(1);
}

QByteArray compactByScanner(const QByteArray &json)
{
    JsonScanner scanner(json);
    QByteArray text;
    while (scanner.next() != JsonScanner::Token::End)
        text += scanner.text().toByteArray();
    return text;
}

QString cell(const QModelIndex &index, int column)
{
    return index.siblingAtColumn(column).data().toString();
}

QModelIndex child(JsonTreeModel &model, const QModelIndex &parent, int row)
{
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    return model.index(row, 0, parent);
}

} // namespace

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private slots:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void partsAreTheTokensOfTheText()
    {
        QRandomGenerator random(20260101);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray json
                = (space(random) + randomJson(random, 5) + space(random)).toUtf8();
            const JsonRoot root = readJsonRoot(json, {});
            QVERIFY2(root.ok, qPrintable(QString::fromUtf8(json) + root.problem));
            QCOMPARE(compactOf(json, root.part), compactByScanner(json));
        }
    }

    void everyCutTextIsRefusedWithAPlace()
    {
        const QByteArray json = "{\"a\": [1.10, {\"b\": \"x\\\"]\"}], \"c\": null}";
        for (qsizetype size = 0; size < json.size(); ++size) {
            const JsonRoot root = readJsonRoot(json.left(size), {});
            QVERIFY(!root.ok);
            QVERIFY2(root.problem.startsWith(QStringLiteral("line 1, column ")),
                qPrintable(root.problem));
        }
    }

    void showsWhatCame()
    {
        JsonTreeModel model;
        const QAbstractItemModelTester tester(&model);
        model.setJson(
            "{\"z\": 1.10, \"a\": 18446744073709551615, \"a\": 1e2, \"\\u0062\": \"\\u00e4\\n\"}");
        QCOMPARE(model.state(), JsonTreeModel::State::Ready);
        const QModelIndex root = model.index(0, 0);
        QCOMPARE(cell(root, 0), QStringLiteral("$"));
        QCOMPARE(cell(root, 1), QStringLiteral("{…} 4 members"));
        QCOMPARE(model.rowCount(root), 0);
        const QStringList names{QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("a"),
            QStringLiteral("\\u0062")};
        const QStringList values{QStringLiteral("1.10"), QStringLiteral("18446744073709551615"),
            QStringLiteral("1e2"), QStringLiteral("\"\\u00e4\\n\"")};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(cell(child(model, root, row), 0), names[row]);
            QCOMPARE(cell(child(model, root, row), 1), values[row]);
        }
        QCOMPARE(model.path(child(model, root, 3)), QStringLiteral("$.b"));
        QCOMPARE(model.valueBytes(child(model, root, 3)), QByteArray("\"\\u00e4\\n\""));
    }

    void pathsFindTheirValues()
    {
        const QByteArray json = "{\"a\": [0, 1, {\"b c\": {\"\": 7, \"\\\"]\": [true]}}]}";
        JsonTreeModel model;
        model.setJson(json);
        QModelIndex index = child(model, model.index(0, 0), 0);
        index = child(model, index, 2);
        QCOMPARE(model.path(index), QStringLiteral("$.a[2]"));
        index = child(model, index, 0);
        QCOMPARE(model.path(index), QStringLiteral("$.a[2][\"b c\"]"));
        const QModelIndex deep = child(model, child(model, index, 1), 0);
        for (const QModelIndex &place : {child(model, index, 0), deep}) {
            const QString typed = model.path(place) + QStringLiteral(" = ")
                + QString::fromUtf8(model.valueBytes(place));
            const Checked<JsonCondition> term = parseJsonCondition(typed);
            QVERIFY2(term.value.has_value(), qPrintable(typed + term.problem));
            QVERIFY2(JsonMatcher(*term).matches(json), qPrintable(typed));
        }
    }

    void looksOnlyWhereAsked()
    {
        JsonTreeModel model;
        model.setJson("[[1, 2], [], {}]");
        const QModelIndex root = model.index(0, 0);
        QVERIFY(model.canFetchMore(root));
        const QModelIndex first = child(model, root, 0);
        QCOMPARE(model.rowCount(root), 3);
        QCOMPARE(cell(first, 1), QStringLiteral("[…] 2 elements"));
        QCOMPARE(model.rowCount(first), 0);
        QVERIFY(model.canFetchMore(first));
        for (int row : {1, 2}) {
            const QModelIndex empty = child(model, root, row);
            QVERIFY(!model.hasChildren(empty));
            QVERIFY(!model.canFetchMore(empty));
        }
        QCOMPARE(cell(child(model, root, 1), 1), QStringLiteral("[]"));
        QCOMPARE(cell(child(model, root, 2), 1), QStringLiteral("{}"));
    }

    void aLargeContainerComesInPieces()
    {
        QByteArray json = "[";
        for (int i = 0; i < 25'000; ++i)
            json += QByteArray::number(i) + ',';
        json.back() = ']';
        JsonTreeModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy states(&model, &JsonTreeModel::stateChanged);
        QSignalSpy loaded(&model, &JsonTreeModel::childrenLoaded);
        model.setJson(json);
        QCOMPARE(model.state(), JsonTreeModel::State::Reading);
        QVERIFY(states.count() == 2 || states.wait());
        const QModelIndex root = model.index(0, 0);
        model.fetchMore(root);
        QVERIFY(!loaded.isEmpty() || loaded.wait());
        QCOMPARE(model.rowCount(root), 10'001);
        for (int expected : {20'001, 25'000}) {
            const QModelIndex more = model.index(model.rowCount(root) - 1, 0, root);
            QVERIFY(JsonTreeModel::isMore(more));
            QVERIFY(model.path(more).isEmpty());
            const qsizetype before = loaded.count();
            model.loadMore(more);
            QVERIFY(loaded.count() > before || loaded.wait());
            QCOMPARE(model.rowCount(root), expected);
        }
        const QModelIndex last = model.index(24'999, 0, root);
        QVERIFY(!JsonTreeModel::isMore(last));
        QCOMPARE(cell(last, 1), QStringLiteral("24999"));
        QCOMPARE(model.path(last), QStringLiteral("$[24999]"));
    }

    void anotherTextDropsTheOneBeingRead()
    {
        JsonTreeModel model;
        model.setJson('[' + QByteArray(JsonTreeModel::quickBytes * 4, ' ') + ']');
        QCOMPARE(model.state(), JsonTreeModel::State::Reading);
        model.setJson("7");
        QSignalSpy states(&model, &JsonTreeModel::stateChanged);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(states.isEmpty());
        QCOMPARE(cell(model.index(0, 0), 1), QStringLiteral("7"));
    }

    void tellsWhereItIsNotJson()
    {
        JsonTreeModel model;
        model.setJson("{\n \"a\": tru}");
        QCOMPARE(model.state(), JsonTreeModel::State::NotJson);
        QVERIFY2(model.problem().startsWith(QStringLiteral("line 2, column ")),
            qPrintable(model.problem()));
        QCOMPARE(model.rowCount(), 0);
    }

    void aDeepTextIsOpenedLevelByLevel()
    {
        const int depth = 20'000;
        JsonTreeModel model;
        model.setJson(QByteArray(depth, '[') + QByteArray(depth, ']'));
        QCOMPARE(model.state(), JsonTreeModel::State::Ready);
        QModelIndex index = model.index(0, 0);
        for (int level = 0; level < 500; ++level) {
            index = child(model, index, 0);
            QVERIFY(index.isValid());
        }
        QCOMPARE(model.path(index).count(QStringLiteral("[0]")), 500);
    }
};

WASCLEAN_TEST(TestJsonTreeModel, QCoreApplication)

} // namespace tst_jsontreemodel

#include "tst_jsontreemodel.moc"
