#include "tests/support/testrunner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/pairlayout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTest>
#include <QWidget>

namespace tst_layouts {

using namespace wasclean;

namespace {

QWidget *box(int width, int height)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, height);
    return widget;
}

} // namespace

/// What has lines of its own where there is too little room.
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void flowIsMirrored();
    void pairIsBesideOrBelow_data();
    void pairIsBesideOrBelow();
    void pairIsMirrored();
};

void TestLayouts::flowIsMirrored()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(&page);
    flow->setContentsMargins({});
    flow->setSpacing(10);
    QWidget *first = box(40, 20);
    QWidget *second = box(50, 20);
    QWidget *third = box(60, 20);
    for (QWidget *each : {first, second, third})
        flow->addWidget(each);
    flow->setGeometry(QRect(0, 0, 120, 100));
    QCOMPARE(first->geometry(), QRect(80, 0, 40, 20));
    QCOMPARE(second->geometry(), QRect(20, 0, 50, 20));
    QCOMPARE(third->geometry(), QRect(60, 30, 60, 20));
}

void TestLayouts::pairIsBesideOrBelow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QRect>("field");
    QTest::addColumn<QRect>("button");
    QTest::addColumn<int>("height");
    QTest::newRow("wide") << 200 << QRect(0, 0, 135, 30) << QRect(140, 5, 60, 20) << 30;
    QTest::newRow("just enough") << 145 << QRect(0, 0, 80, 30) << QRect(85, 5, 60, 20) << 30;
    QTest::newRow("narrow") << 144 << QRect(0, 0, 144, 30) << QRect(84, 35, 60, 20) << 55;
}

/// The first has what is left.
void TestLayouts::pairIsBesideOrBelow()
{
    QFETCH(const int, width);
    QFETCH(const QRect, field);
    QFETCH(const QRect, button);
    QFETCH(const int, height);
    QWidget page;
    auto *first = new QWidget;
    first->setFixedHeight(30);
    first->setMinimumWidth(80);
    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->addWidget(first);
    auto *buttons = new FlowLayout;
    buttons->setContentsMargins({});
    QWidget *second = box(60, 20);
    buttons->addWidget(second);
    auto *pair = new PairLayout(line, buttons, &page);
    pair->setContentsMargins({});
    pair->setSpacing(5);
    pair->setGeometry(QRect(0, 0, width, height));
    QCOMPARE(first->geometry(), field);
    QCOMPARE(second->geometry(), button);
    QCOMPARE(pair->heightForWidth(width), height);
    QCOMPARE(pair->minimumSize(), QSize(80, height));
}

void TestLayouts::pairIsMirrored()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    QWidget *first = box(40, 20);
    QWidget *second = box(50, 20);
    auto *pair = new PairLayout(new QWidgetItem(first), new QWidgetItem(second), &page);
    pair->setContentsMargins({});
    pair->setSpacing(10);
    pair->setGeometry(QRect(0, 0, 100, 20));
    QCOMPARE(first->geometry(), QRect(60, 0, 40, 20));
    QCOMPARE(second->geometry(), QRect(0, 0, 50, 20));
}

WASCLEAN_TEST(TestLayouts, QApplication)

} // namespace tst_layouts

#include "tst_layouts.moc"
