#include "tests/ui/byname.h"
#include "ui/messageedit.h"
#include "ui/sendbox.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace wasclean;

class SendBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ctrlEnterSends_data();
    void ctrlEnterSends();
    void enterMakesANewLine();
    void buttonSends();
    void emptyMessageCanBeSent();
    void clearedWhenTaken();
    void keptWhenRefused();
    void saysWhyNot_data();
    void saysWhyNot();
    void countsBytes_data();
    void countsBytes();
    void sendsHexAsBytes();
    void marksWrongHex();
    void typedTextIsKept_data();
    void typedTextIsKept();
    void upAndDownWalkTheHistory();
    void upInsideTheTextMovesTheCursor();
    void pingNeedsAnOpenConnection();
    void showsWhatWaits();

private:
    MessageEdit *message() const { return byName<MessageEdit>(m_box, QStringLiteral("Message")); }

    QComboBox *type() const { return byName<QComboBox>(m_box, QStringLiteral("Type")); }

    QPushButton *send() const { return byName<QPushButton>(m_box, QStringLiteral("Send")); }

    bool shows(const QString &text) const;
    void sendTyped(const QString &text);

    SendBox *m_box = nullptr;
};

void SendBoxTest::init()
{
    m_box = new SendBox;
    m_box->setReadyState(ReadyState::Open);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowActive(m_box));
    m_box->focusMessage();
}

void SendBoxTest::cleanup() { delete m_box; }

bool SendBoxTest::shows(const QString &text) const
{
    for (const QLabel *label : m_box->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void SendBoxTest::sendTyped(const QString &text)
{
    QTest::keyClicks(message(), text);
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    m_box->messageTaken();
}

void SendBoxTest::ctrlEnterSends_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("main key") << int(Qt::Key_Return);
    QTest::newRow("keypad") << int(Qt::Key_Enter);
}

void SendBoxTest::ctrlEnterSends()
{
    QFETCH(const int, key);
    QSignalSpy asked(m_box, &SendBox::textRequested);
    QTest::keyClicks(message(), QStringLiteral("John"));
    QTest::keyClick(message(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("John"));
}

void SendBoxTest::enterMakesANewLine()
{
    QSignalSpy asked(m_box, &SendBox::textRequested);
    QTest::keyClicks(message(), QStringLiteral("a"));
    QTest::keyClick(message(), Qt::Key_Return);
    QTest::keyClicks(message(), QStringLiteral("b"));
    QTest::keyClick(message(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(message(), QStringLiteral("c"));
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("a\nb\nc"));
}

void SendBoxTest::buttonSends()
{
    QSignalSpy asked(m_box, &SendBox::textRequested);
    QTest::keyClicks(message(), QStringLiteral("John"));
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void SendBoxTest::emptyMessageCanBeSent()
{
    QSignalSpy text(m_box, &SendBox::textRequested);
    QSignalSpy binary(m_box, &SendBox::binaryRequested);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(text.count(), 1);
    type()->setCurrentIndex(1);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(binary.count(), 1);
    QCOMPARE(binary.first().first().toByteArray(), QByteArray());
}

void SendBoxTest::clearedWhenTaken()
{
    sendTyped(QStringLiteral("John"));
    QCOMPARE(message()->typedText(), QString());
    QVERIFY(message()->hasFocus());
}

void SendBoxTest::keptWhenRefused()
{
    QTest::keyClicks(message(), QStringLiteral("John"));
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    m_box->messageRefused(QStringLiteral("It is too late for that."));
    QCOMPARE(message()->typedText(), QStringLiteral("John"));
    QVERIFY(shows(QStringLiteral("It is too late for that.")));
    QTest::keyClicks(message(), QStringLiteral("!"));
    QVERIFY(!shows(QStringLiteral("It is too late for that.")));
}

void SendBoxTest::saysWhyNot_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("why");
    QTest::newRow("connecting") << int(ReadyState::Connecting)
                                << QStringLiteral("Not connected yet");
    QTest::newRow("closing") << int(ReadyState::Closing)
                             << QStringLiteral("The connection is closing");
    QTest::newRow("closed") << int(ReadyState::Closed) << QStringLiteral("Not connected");
}

void SendBoxTest::saysWhyNot()
{
    QFETCH(const int, state);
    QFETCH(const QString, why);
    m_box->setReadyState(static_cast<ReadyState>(state));
    QVERIFY(!send()->isEnabled());
    QVERIFY(!m_box->sendAction()->isEnabled());
    QVERIFY(shows(why));
    QSignalSpy asked(m_box, &SendBox::textRequested);
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(message()->typedText(), QString());
    m_box->setReadyState(ReadyState::Open);
    QVERIFY(send()->isEnabled());
    QVERIFY(!shows(why));
}

void SendBoxTest::countsBytes_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("size");
    QTest::newRow("nothing") << 0 << QString() << QStringLiteral("0 B");
    QTest::newRow("letters") << 0 << QStringLiteral("John") << QStringLiteral("4 B");
    QTest::newRow("two-byte letters") << 0 << QStringLiteral("Zoë") << QStringLiteral("4 B");
    QTest::newRow("a surrogate pair") << 0 << QStringLiteral("🙂") << QStringLiteral("4 B");
    QTest::newRow("a long text") << 0 << QString(1536, u'x') << QStringLiteral("1.5 KiB (1536 B)");
    QTest::newRow("hex") << 1 << QStringLiteral("00 ff 7f") << QStringLiteral("3 B");
}

void SendBoxTest::countsBytes()
{
    QFETCH(const int, type);
    QFETCH(const QString, text);
    QFETCH(const QString, size);
    this->type()->setCurrentIndex(type);
    message()->setPlainText(text);
    QVERIFY(shows(size));
}

void SendBoxTest::sendsHexAsBytes()
{
    QSignalSpy asked(m_box, &SendBox::binaryRequested);
    type()->setCurrentIndex(1);
    QTest::keyClicks(message(), QStringLiteral("de ad 00"));
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toByteArray(), QByteArray("\xde\xad\0", 3));
}

void SendBoxTest::marksWrongHex()
{
    QSignalSpy asked(m_box, &SendBox::binaryRequested);
    type()->setCurrentIndex(1);
    QTest::keyClicks(message(), QStringLiteral("de xy"));
    const auto marks = message()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectionStart(), 3);
    QVERIFY(!send()->isEnabled());
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!shows(QStringLiteral(" B")));
    type()->setCurrentIndex(0);
    QVERIFY(message()->extraSelections().isEmpty());
    QVERIFY(send()->isEnabled());
}

void SendBoxTest::typedTextIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b");
    QTest::newRow("zero width space") << QStringLiteral("a\u200bb");
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffa");
    QTest::newRow("several lines") << QStringLiteral("\na\n\n");
    QTest::newRow("tab and escape") << QStringLiteral("a\tb\u001b");
}

void SendBoxTest::typedTextIsKept()
{
    QFETCH(const QString, text);
    message()->replaceText(text);
    QCOMPARE(message()->typedText(), text);
}

void SendBoxTest::upAndDownWalkTheHistory()
{
    sendTyped(QStringLiteral("one"));
    type()->setCurrentIndex(1);
    sendTyped(QStringLiteral("02"));
    type()->setCurrentIndex(0);
    QTest::keyClicks(message(), QStringLiteral("draft"));
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("02"));
    QCOMPARE(type()->currentIndex(), 1);
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("one"));
    QCOMPARE(type()->currentIndex(), 0);
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("one"));
    QTest::keyClick(message(), Qt::Key_Down);
    QTest::keyClick(message(), Qt::Key_Down);
    QCOMPARE(message()->typedText(), QStringLiteral("draft"));
}

void SendBoxTest::upInsideTheTextMovesTheCursor()
{
    sendTyped(QStringLiteral("one"));
    QTest::keyClicks(message(), QStringLiteral("a"));
    QTest::keyClick(message(), Qt::Key_Return);
    QTest::keyClicks(message(), QStringLiteral("b"));
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("a\nb"));
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("one"));
    QTest::keyClick(message(), Qt::Key_Down);
    QCOMPARE(message()->typedText(), QStringLiteral("a\nb"));
}

void SendBoxTest::pingNeedsAnOpenConnection()
{
    QSignalSpy asked(m_box, &SendBox::pingRequested);
    QTest::keyClick(message(), Qt::Key_P, Qt::ControlModifier);
    QTest::mouseClick(byName<QPushButton>(m_box, QStringLiteral("Ping")), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    m_box->setReadyState(ReadyState::Closed);
    QTest::keyClick(message(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.count(), 2);
}

void SendBoxTest::showsWhatWaits()
{
    m_box->setBufferedAmount(3 * 1024);
    QVERIFY(shows(QStringLiteral("3 KiB")));
    m_box->setBufferedAmount(0);
    QVERIFY(!shows(QStringLiteral("KiB")));
}

QTEST_MAIN(SendBoxTest)
#include "tst_sendbox.moc"
