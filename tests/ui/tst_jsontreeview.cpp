#include "tests/support/testrunner.h"
#include "ui/details/jsontreeview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

namespace tst_jsontreeview {

using namespace wasclean;

namespace {

struct Shown
{
    JsonTreeView view;
    QTreeView *tree = view.findChild<QTreeView *>();
    QLabel *caption = view.findChild<QLabel *>();
    QAbstractItemModelTester tester{tree->model()};

    explicit Shown(const QByteArray &json)
    {
        view.resize(500, 400);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        tree->setFocus();
        view.showJson(json);
    }

    QModelIndex root() const { return tree->model()->index(0, 0); }

    QAction *action(const QString &text) const
    {
        for (QAction *candidate : tree->actions()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

    int openRows() const
    {
        int rows = 0;
        for (QModelIndex at = root(); at.isValid(); at = tree->indexBelow(at))
            ++rows;
        return rows;
    }
};

QString clipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

class TestJsonTreeView : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void opensAllOfASmallTextOnly()
    {
        const Shown small(R"([[1, [2, {"a": [3]}]], [], {"b": {}}])");
        QTRY_COMPARE(small.openRows(), 11);
        QCOMPARE(small.tree->currentIndex(), small.root());
        QVERIFY(small.caption->isHidden());
        const Shown large("[[1], \"" + QByteArray(JsonTreeView::mostBytesExpanded, 'x') + "\"]");
        QTRY_COMPARE(large.openRows(), 3);
        const Shown deep('[' + QByteArray("[").repeated(900) + QByteArray("]").repeated(900) + ']');
        QTRY_COMPARE(deep.openRows(), 901);
    }

    void copiesByKeyboard()
    {
        const Shown shown(R"({"a": {"b": 1e2}})");
        QTRY_COMPARE(shown.openRows(), 3);
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QCOMPARE(shown.tree->currentIndex().data().toString(), QStringLiteral("b"));
        QTest::keyClick(shown.tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), QStringLiteral("1e2"));
        shown.action(QStringLiteral("Copy path"))->trigger();
        QCOMPARE(clipboard(), QStringLiteral("$.a.b"));
        shown.action(QStringLiteral("Copy as filter"))->trigger();
        QCOMPARE(clipboard(), QStringLiteral("$.a.b = 1e2"));
    }

    void refusesToCopyTooMuch()
    {
        const Shown shown('"' + QByteArray(65 * 1024 * 1024, 'x') + '"');
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.action(QStringLiteral("Copy as filter"))->isEnabled(), 30'000);
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        for (const char *name : {"Copy value", "Copy as filter"}) {
            shown.caption->clear();
            shown.action(QString::fromLatin1(name))->trigger();
            QCOMPARE(clipboard(), QStringLiteral("before"));
            QVERIFY2(shown.caption->text().contains(QStringLiteral("too large for the clipboard")),
                name);
        }
    }

    void offersOnlyWhatCanBeDone()
    {
        const Shown shown(R"({"a": 1})");
        QVERIFY(!shown.action(QStringLiteral("Copy as filter"))->isEnabled());
        QVERIFY(shown.action(QStringLiteral("Expand all below"))->isEnabled());
        QTest::keyClick(shown.tree, Qt::Key_Down);
        QVERIFY(shown.action(QStringLiteral("Copy as filter"))->isEnabled());
        QVERIFY(!shown.action(QStringLiteral("Expand all below"))->isEnabled());
    }

    void expandsAllBelow()
    {
        const QByteArray large(JsonTreeView::mostBytesExpanded, 'x');
        const Shown shown(R"([[1, [2, {"a": [3]}]], [], {"b": {}}, )" + ('"' + large + "\"]"));
        QTRY_COMPARE(shown.openRows(), 5);
        shown.action(QStringLiteral("Expand all below"))->trigger();
        QCOMPARE(shown.openRows(), 12);
        QVERIFY(shown.caption->isHidden());
    }

    void expandsOnlySoMuch()
    {
        const Shown shown('[' + QByteArray("[1,2,3,4,5,6,7,8,9],").repeated(3000) + "0]");
        shown.action(QStringLiteral("Expand all below"))->trigger();
        QVERIFY(shown.openRows() < 3001 + 10 * JsonTreeView::maxExpandedRows);
        QVERIFY(!shown.caption->isHidden());
    }

    void expandsWhatIsReadOffTheThread()
    {
        const Shown shown("{\"a\": [\"" + QByteArray(200'000, 'x') + "\"], \"b\": [1]}");
        QTRY_COMPARE(shown.openRows(), 3);
        shown.action(QStringLiteral("Expand all below"))->trigger();
        QTRY_COMPARE(shown.openRows(), 5);
    }

    void enterListsMore()
    {
        const Shown shown('[' + QByteArray("0,").repeated(10'001) + "0]");
        QCOMPARE(shown.tree->model()->rowCount(shown.root()), 10'001);
        const QModelIndex last = shown.tree->model()->index(10'000, 0, shown.root());
        QCOMPARE(last.data().toString(), QStringLiteral("more…"));
        shown.tree->setCurrentIndex(last);
        QTest::keyClick(shown.tree, Qt::Key_Return);
        QTRY_COMPARE(shown.tree->model()->rowCount(shown.root()), 10'002);
    }

    void saysWhyThereIsNoTree()
    {
        Shown shown("[1,]");
        QVERIFY(shown.tree->isHidden());
        QVERIFY2(shown.caption->text().startsWith(
                     QStringLiteral("This is not valid JSON: line 1, column 4")),
            qPrintable(shown.caption->text()));
        shown.view.showJson("[1]");
        QVERIFY(shown.caption->isHidden());
        QVERIFY(!shown.tree->isHidden());
        QCOMPARE(shown.openRows(), 2);
    }

    void nothingRemoteIsMarkup()
    {
        const Shown shown(R"({"<b>x</b>": "<img src='x'>"})");
        QCOMPARE(shown.caption->textFormat(), Qt::PlainText);
        const QModelIndex child = shown.tree->model()->index(0, 0, shown.root());
        QVERIFY(child.data(Qt::ToolTipRole).isNull());
    }
};

WASCLEAN_TEST(TestJsonTreeView, QApplication)

} // namespace tst_jsontreeview

#include "tst_jsontreeview.moc"
