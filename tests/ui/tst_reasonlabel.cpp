#include "tests/support/testrunner.h"
#include "ui/widgets/reasonlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

namespace tst_reasonlabel {

using namespace wasclean;

namespace {

void askForToolTip(QWidget *widget)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, {5, 5}, widget->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(widget, &help);
}

} // namespace

class TestReasonLabel : public QObject
{
    Q_OBJECT

private slots:

    void takesTwoLinesAtMost()
    {
        ReasonLabel label;
        const int line = label.fontMetrics().lineSpacing();
        label.setText(QStringLiteral("reason: Bye!"));
        QCOMPARE(label.heightForWidth(300), line);
        label.setText(QStringLiteral("reason: ") + QStringLiteral("word ").repeated(12));
        QCOMPARE(label.heightForWidth(300), 2 * line);
        label.setText(QString(1000, u'W'));
        QCOMPARE(label.heightForWidth(300), 2 * line);
        QVERIFY(label.minimumSizeHint().width() < 150);
    }

    void keepsItsWholeText()
    {
        ReasonLabel label;
        const QString text(131, u'W');
        label.setText(text);
        label.resize(200, 40);
        label.show();
        QCOMPARE(label.text(), text);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), text);
    }

    void toolTipHoldsWhatIsCut()
    {
        ReasonLabel label;
        label.resize(200, 40);
        label.show();
        label.setText(QStringLiteral("reason: Bye!"));
        askForToolTip(&label);
        QCOMPARE(QToolTip::text(), QString());
        label.setText(QStringLiteral("<b>x</b>").repeated(20));
        askForToolTip(&label);
        QCOMPARE(QToolTip::text(),
            QStringLiteral("<qt>%1</qt>").arg(QStringLiteral("&lt;b&gt;x&lt;/b&gt;").repeated(20)));
    }

    void drawsMarkupAsText()
    {
        ReasonLabel label;
        label.resize(200, 40);
        label.setText(QStringLiteral("<b></b>"));
        const QImage marked = label.grab().toImage();
        label.setText(QString());
        QVERIFY(marked != label.grab().toImage());
    }
};

WASCLEAN_TEST(TestReasonLabel, QApplication)

} // namespace tst_reasonlabel

#include "tst_reasonlabel.moc"
