#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/connection/connectbutton.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace tst_connectbutton {

using namespace wasclean;

namespace {

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// The button in a window that has room for its menu, with an open connection.
struct Area
{
    QWidget area;
    ConnectButton *button = new ConnectButton(&area, &area);
    QLineEdit *other = new QLineEdit(&area);
    QComboBox *code = area.findChild<QComboBox *>();
    QLineEdit *reason = nullptr;
    QLabel *problem = area.findChild<QLabel *>(QStringLiteral("closeProblem"));

    Area()
    {
        for (QLineEdit *field : area.findChildren<QLineEdit *>()) {
            if (field != other && field->parentWidget() != code)
                reason = field;
        }
        area.resize(600, 400);
        button->setGeometry(440, 0, 136, 32);
        other->setGeometry(0, 0, 100, 32);
        area.show();
        QVERIFY(QTest::qWaitForWindowActive(&area));
        button->setReadyState(ReadyState::Open);
    }

    QPushButton *close() const { return byName<QPushButton>(&area, QStringLiteral("Close")); }

    QPushButton *drop() const { return byName<QPushButton>(&area, QStringLiteral("Drop now")); }

    void toggleMenu() const
    {
        QTest::mouseClick(
            byName<QToolButton>(&area, QStringLiteral("Close options")), Qt::LeftButton);
    }

    void type(const QString &typedCode, const QString &typedReason) const
    {
        code->lineEdit()->selectAll();
        QTest::keyClick(code->lineEdit(), Qt::Key_Delete);
        QTest::keyClicks(code->lineEdit(), typedCode);
        reason->setText(typedReason);
    }
};

} // namespace

/// The split button that connects and closes, and its menu.
class TestConnectButton : public QObject
{
    Q_OBJECT

private slots:
    void menuIsThereWhileAConnectionLives_data();
    void menuIsThereWhileAConnectionLives();
    void fieldsAreInTheAccessibleTree();
    void focusStaysThroughAClose();
    void menuGoesAsMenusDo();
    void menuFitsIntoTheArea();
    void dropsWhatIsOpen();
    void enterCloses();
    void wrongCodeOpensTheMenu();
    void buttonNamesTheCode();
    void checksWhileTyping_data();
    void checksWhileTyping();
    void namesItsFields();
    void offersUsualCodes();
};

void TestConnectButton::menuIsThereWhileAConnectionLives_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("lives");
    QTest::newRow("connecting") << int(ReadyState::Connecting) << false;
    QTest::newRow("open") << int(ReadyState::Open) << true;
    QTest::newRow("closing") << int(ReadyState::Closing) << true;
    QTest::newRow("closed") << int(ReadyState::Closed) << false;
}

void TestConnectButton::menuIsThereWhileAConnectionLives()
{
    QFETCH(const int, state);
    QFETCH(const bool, lives);
    const Area area;
    area.toggleMenu();
    QVERIFY(area.code->isVisible());
    area.button->setReadyState(static_cast<ReadyState>(state));
    QCOMPARE(area.code->isVisible(), lives);
    QCOMPARE(bool(byName<QToolButton>(&area.area, QStringLiteral("Close options"))), lives);
}

/// A screen reader, and who drives the window through one, need not open the menu first.
void TestConnectButton::fieldsAreInTheAccessibleTree()
{
    Area area;
    QVERIFY(!area.reason->isVisible());
    QList<QAccessibleInterface *> nodes{QAccessible::queryAccessibleInterface(&area.area)};
    QAccessibleInterface *reason = nullptr;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        // Its label has the same name.
        if (nodes.at(i)->text(QAccessible::Name) == QLatin1String("Close reason")
            && nodes.at(i)->role() == QAccessible::EditableText)
            reason = nodes.at(i);
        for (int child = 0; child < nodes.at(i)->childCount(); ++child)
            nodes.append(nodes.at(i)->child(child));
    }
    QVERIFY(reason && reason->editableTextInterface());
    reason->editableTextInterface()->insertText(0, QStringLiteral("bye"));
    QCOMPARE(area.button->closeReason(), QStringLiteral("bye"));
}

/// The same key connects again, and presses nothing else meanwhile.
void TestConnectButton::focusStaysThroughAClose()
{
    Area area;
    area.close()->setFocus();
    area.button->setReadyState(ReadyState::Closing);
    QVERIFY(byName<QToolButton>(&area.area, QStringLiteral("Close options"))->hasFocus());
    area.button->setReadyState(ReadyState::Closed);
    QCOMPARE(nameOf(QApplication::focusWidget()), QStringLiteral("Connect"));
    // Who has gone elsewhere stays there.
    area.button->setReadyState(ReadyState::Open);
    area.other->setFocus();
    area.button->setReadyState(ReadyState::Closing);
    area.button->setReadyState(ReadyState::Closed);
    QVERIFY(area.other->hasFocus());
}

void TestConnectButton::menuGoesAsMenusDo()
{
    Area area;
    area.toggleMenu();
    QVERIFY(area.code->isVisible() && area.code->lineEdit()->hasFocus());
    QTest::keyClick(area.code->lineEdit(), Qt::Key_Escape);
    QVERIFY(!area.code->isVisible() && area.close()->hasFocus());
    area.toggleMenu();
    area.toggleMenu();
    QVERIFY(!area.code->isVisible());
    area.toggleMenu();
    QTest::mouseClick(area.reason, Qt::LeftButton);
    QVERIFY(area.code->isVisible());
    QTest::mouseClick(area.other, Qt::LeftButton);
    QVERIFY(!area.code->isVisible() && area.other->hasFocus());
    area.toggleMenu();
    area.other->setFocus();
    QVERIFY(!area.code->isVisible());
    area.toggleMenu();
    area.area.resize(500, 400);
    QTRY_VERIFY(!area.code->isVisible());
}

void TestConnectButton::menuFitsIntoTheArea()
{
    const Area area;
    area.toggleMenu();
    const auto *menu = area.area.findChild<QWidget *>(QStringLiteral("closeMenu"));
    QVERIFY(area.area.rect().contains(menu->geometry()));
    QVERIFY(menu->y() >= area.button->geometry().bottom());
    area.type(QStringLiteral("1001"), {});
    QVERIFY(area.problem->isVisible());
    QVERIFY(area.problem->height() >= area.problem->heightForWidth(area.problem->width()));
    QVERIFY(area.area.rect().contains(menu->geometry()));
}

void TestConnectButton::dropsWhatIsOpen()
{
    const Area area;
    QSignalSpy spy(area.button, &ConnectButton::dropRequested);
    area.toggleMenu();
    QTest::mouseClick(area.drop(), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    area.button->setReadyState(ReadyState::Closing);
    QTest::mouseClick(area.drop(), Qt::LeftButton);
    QCOMPARE(spy.size(), 2);
}

void TestConnectButton::enterCloses()
{
    const Area area;
    QSignalSpy spy(area.button, &ConnectButton::closeRequested);
    area.toggleMenu();
    QTest::keyClick(area.reason, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    area.type(QStringLiteral("1001"), {});
    QTest::keyClick(area.reason, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QVERIFY(area.code->lineEdit()->hasFocus());
}

void TestConnectButton::wrongCodeOpensTheMenu()
{
    const Area area;
    area.type(QStringLiteral("4000"), QString(124, u'x'));
    QVERIFY(!area.problem->isVisible());
    QVERIFY(!area.button->checkClose());
    QVERIFY(area.problem->isVisible() && area.reason->hasFocus());
    area.reason->setText(QStringLiteral("bye"));
    QVERIFY(!area.problem->isVisible() && area.button->checkClose());
}

void TestConnectButton::buttonNamesTheCode()
{
    const Area area;
    const auto text = [&area] { return area.close()->text().remove(u'&'); };
    QCOMPARE(text(), QStringLiteral("Close"));
    area.type(QStringLiteral("4001"), {});
    QCOMPARE(text(), QStringLiteral("Close 4001"));
    QCOMPARE(nameOf(area.close()), QStringLiteral("Close"));
    area.type(QStringLiteral("1001"), {});
    QVERIFY2(text() == QLatin1String("Close"), "it cannot be sent");
    area.type({}, {});
    QCOMPARE(text(), QStringLiteral("Close"));
}

void TestConnectButton::checksWhileTyping_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<std::optional<int>>("read");
    QTest::addColumn<bool>("good");
    const QString none;
    QTest::newRow("nothing") << none << none << std::optional<int>() << true;
    QTest::newRow("1000") << QStringLiteral("1000") << none << std::optional(1000) << true;
    QTest::newRow("with reason") << QStringLiteral("4999") << QStringLiteral("done")
                                 << std::optional(4999) << true;
    QTest::newRow("spaces round it")
        << QStringLiteral(" 3000 ") << none << std::optional(3000) << true;
    QTest::newRow("1001") << QStringLiteral("1001") << none << std::optional(1001) << false;
    QTest::newRow("5000") << QStringLiteral("5000") << none << std::optional(5000) << false;
    QTest::newRow("letters") << QStringLiteral("abc") << none << std::optional<int>() << false;
    QTest::newRow("sign") << QStringLiteral("+1000") << none << std::optional<int>() << false;
    QTest::newRow("too large for a number")
        << QStringLiteral("99999999999") << none << std::optional<int>() << false;
    QTest::newRow("reason without code")
        << none << QStringLiteral("done") << std::optional<int>() << false;
    QTest::newRow("123 bytes") << QStringLiteral("1000") << QString(123, u'x')
                               << std::optional(1000) << true;
    QTest::newRow("124 bytes") << QStringLiteral("1000") << QString(124, u'x')
                               << std::optional(1000) << false;
    QTest::newRow("124 bytes in 62 characters")
        << QStringLiteral("1000") << QString(62, u'ä') << std::optional(1000) << false;
}

void TestConnectButton::checksWhileTyping()
{
    QFETCH(QString, code);
    QFETCH(QString, reason);
    QFETCH(std::optional<int>, read);
    QFETCH(bool, good);
    const Area area;
    area.type(code, reason);
    area.toggleMenu();
    QCOMPARE(area.button->closeCode(), read);
    QCOMPARE(area.button->closeReason(), reason);
    QCOMPARE(area.button->checkClose(), good);
    QCOMPARE(area.problem->isVisible(), !good);
    QCOMPARE(area.problem->text().isEmpty(), good);
    // One of them is.
    QCOMPARE(
        int(area.code->property("wrong").toBool()) + int(area.reason->property("wrong").toBool()),
        good ? 0 : 1);
}

void TestConnectButton::namesItsFields()
{
    const Area area;
    QCOMPARE(nameOf(area.code), QStringLiteral("Close code"));
    QCOMPARE(nameOf(area.code->lineEdit()), QStringLiteral("Close code"));
    QCOMPARE(nameOf(area.reason), QStringLiteral("Close reason"));
    area.type(QStringLiteral("1001"), {});
    QCOMPARE(QAccessible::queryAccessibleInterface(area.code)->text(QAccessible::Description),
        area.problem->text());
}

void TestConnectButton::offersUsualCodes()
{
    const Area area;
    QCOMPARE(area.button->closeCode(), std::optional(1000));
    QVERIFY(area.code->findText(QStringLiteral("4000")) >= 0);
    const int none = area.code->findText(QString());
    QAbstractItemView *list = area.code->view();
    // Nobody hears an entry without a name.
    QAccessibleInterface *entries = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(entries->child(none)->text(QAccessible::Name), QStringLiteral("no code"));
    QAccessibleInterface *code = QAccessible::queryAccessibleInterface(area.code);
    code->actionInterface()->doAction(QStringLiteral("no code"));
    QCOMPARE(area.code->currentText(), QString());
    QCOMPARE(area.button->closeCode(), std::nullopt);
    QVERIFY(area.button->checkClose());
}

WASCLEAN_TEST(TestConnectButton, QApplication)

} // namespace tst_connectbutton

#include "tst_connectbutton.moc"
