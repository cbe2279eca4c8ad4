#include "tests/support/testrunner.h"
#include "ui/details/framemodel.h"
#include "ui/details/framesview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

namespace tst_framesview {

using namespace wasclean;

namespace {

Message fragmented()
{
    auto facts = std::make_shared<std::vector<FrameFacts>>();
    facts->push_back({1'000'000'000, 5, 1, 4, false, false});
    facts->push_back({1'000'012'000, 0, 0, 0, false, false});
    facts->push_back({1'002'012'000, 1234, 0, 0, true, false});
    Message message;
    message.time = 1'002'012'000;
    message.direction = Direction::Received;
    message.kind = MessageKind::Text;
    message.frames = 3;
    message.payload = QByteArray(1239, 'x');
    message.frameFacts = facts;
    return message;
}

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestFramesView : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void listsEveryFrame()
    {
        FramesView view;
        const auto *const table = view.findChild<QTableView *>();
        const QAbstractItemModelTester tester(table->model());
        view.showMessage(fragmented());
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(cell(table, 0, FrameModel::Opcode), QStringLiteral("text (0x1)"));
        QCOMPARE(cell(table, 0, FrameModel::Reserved), QStringLiteral("RSV1"));
        QCOMPARE(cell(table, 0, FrameModel::Delta), QString());
        QCOMPARE(cell(table, 1, FrameModel::Opcode), QStringLiteral("continuation (0x0)"));
        QCOMPARE(cell(table, 1, FrameModel::Delta), QStringLiteral("+12 µs"));
        QCOMPARE(cell(table, 1, FrameModel::Fin), QStringLiteral("no"));
        QCOMPARE(cell(table, 2, FrameModel::Delta), QStringLiteral("+2.0 ms"));
        QCOMPARE(cell(table, 2, FrameModel::Fin), QStringLiteral("yes"));
        QCOMPARE(cell(table, 2, FrameModel::Size), QStringLiteral("1,234 B"));
    }

    void oneFrameNeedsNoFacts()
    {
        FramesView view;
        Message message;
        message.kind = MessageKind::Ping;
        message.direction = Direction::Sent;
        message.frames = 1;
        view.showMessage(message);
        const auto *const table = view.findChild<QTableView *>();
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(table, 0, FrameModel::Opcode), QStringLiteral("ping (0x9)"));
        QCOMPARE(cell(table, 0, FrameModel::Masked), QStringLiteral("yes"));
        QCOMPARE(cell(table, 0, FrameModel::Size), QStringLiteral("0 B"));
    }

    void saysHowManyAreNotListed()
    {
        FramesView view;
        Message message = fragmented();
        message.frames = 1000;
        view.showMessage(message);
        QCOMPARE(view.findChild<QLabel *>()->text(),
            QStringLiteral("Only the first 3 of 1,000 frames are listed."));
        message.frameFacts.reset();
        view.showMessage(message);
        QVERIFY(view.findChild<QTableView *>()->isHidden());
    }

    void copiesRows()
    {
        FramesView view;
        view.showMessage(fragmented());
        auto *const table = view.findChild<QTableView *>();
        table->clearSelection();
        QCOMPARE(view.copyText().count(u'\n'), 2);
        table->selectRow(1);
        QVERIFY(
            view.copyText().endsWith(QStringLiteral("+12 µs\tcontinuation (0x0)\tno\t–\tno\t0 B")));
        QVERIFY(!view.copyText().contains(u'\n'));
    }
};

WASCLEAN_TEST(TestFramesView, QApplication)

} // namespace tst_framesview

#include "tst_framesview.moc"
