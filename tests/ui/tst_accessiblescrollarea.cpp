#include "tests/support/testrunner.h"
#include "ui/widgets/accessiblescrollarea.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

namespace tst_accessiblescrollarea {

using namespace wasclean;

class TestAccessibleScrollArea : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { installAccessibleScrollAreas(); }

    /// Qt's own interface reads beyond its list of children.
    void aChildThatIsGoneIsNone()
    {
        QScrollArea area;
        area.setWidget(new QLabel(QStringLiteral("inside")));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(interface);
        QVERIFY(interface->childCount() > 0);
        QVERIFY(!interface->child(interface->childCount()));
        QVERIFY(!interface->child(1000));
        QVERIFY(!interface->child(-1));
    }

    void theContentIsFound()
    {
        QScrollArea area;
        auto *label = new QLabel(QStringLiteral("inside"));
        area.setWidget(label);
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(label);
        const QAccessibleInterface *top = QAccessible::queryAccessibleInterface(&area);
        while (interface && interface != top)
            interface = interface->parent();
        QVERIFY(interface);
    }

    void editorsKeepTheirOwn()
    {
        QPlainTextEdit edit;
        QVERIFY(QAccessible::queryAccessibleInterface(&edit)->textInterface());
    }
};

WASCLEAN_TEST(TestAccessibleScrollArea, QApplication)

} // namespace tst_accessiblescrollarea

#include "tst_accessiblescrollarea.moc"
