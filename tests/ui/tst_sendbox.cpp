#include "app/profile/template.h"
#include "tests/support/testrunner.h"
#include "tests/ui/byname.h"
#include "ui/editor/messageedit.h"
#include "ui/send/sendbox.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolButton>

#include <algorithm>

namespace tst_sendbox {

using namespace wasclean;

using Type = SavedMessage::Type;

class TestSendBox : public QObject
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
    void questionIsAboutOneMessage();
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
    void checksWhileTyping_data();
    void checksWhileTyping();
    void nothingTypedIsNoMistake();
    void formatsJson();
    void colorsJson();
    void showsWhatBelongsToTheType();
    void framesGoWithTheMessage();
    void closeTakesACode();
    void typeCanBeChosenByItsName();
    void fileIsChosenByDropping();
    void fileShowsHowFarItIs();
    void fileKeepsTheFocus_data();
    void fileKeepsTheFocus();
    void endTakesTheFocusToTheMessage_data();
    void endTakesTheFocusToTheMessage();
    void variablesAreLookedAt();
    void unresolvedVariablesAreUnderlined();
    void toolsThatDoNotFitAreInAMenu();

private:
    MessageEdit *message() const { return byName<MessageEdit>(m_box, QStringLiteral("Message")); }

    QComboBox *type() const { return byName<QComboBox>(m_box, QStringLiteral("Type")); }

    QPushButton *send() const { return byName<QPushButton>(m_box, QStringLiteral("Send")); }

    bool shows(const QString &text) const;
    void sendTyped(const QString &text);
    void choose(Type type) const;

    /// Of the first request.
    static QString textOf(const QSignalSpy &asked)
    {
        return asked.first().first().value<SavedMessage>().text;
    }

    SendBox *m_box = nullptr;
};

void TestSendBox::init()
{
    m_box = new SendBox;
    m_box->setReadyState(ReadyState::Open);
    m_box->show();
    QVERIFY(QTest::qWaitForWindowActive(m_box));
    m_box->focusMessage();
}

void TestSendBox::cleanup() { delete m_box; }

bool TestSendBox::shows(const QString &text) const
{
    for (const QLabel *label : m_box->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

void TestSendBox::choose(Type type) const
{
    this->type()->setCurrentIndex(this->type()->findData(int(type)));
}

void TestSendBox::sendTyped(const QString &text)
{
    QTest::keyClicks(message(), text);
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    m_box->messageSent();
}

void TestSendBox::ctrlEnterSends_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("main key") << int(Qt::Key_Return);
    QTest::newRow("keypad") << int(Qt::Key_Enter);
}

void TestSendBox::ctrlEnterSends()
{
    QFETCH(const int, key);
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(message(), QStringLiteral("John"));
    QTest::keyClick(message(), static_cast<Qt::Key>(key), Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(textOf(asked), QStringLiteral("John"));
}

void TestSendBox::enterMakesANewLine()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(message(), QStringLiteral("a"));
    QTest::keyClick(message(), Qt::Key_Return);
    QTest::keyClicks(message(), QStringLiteral("b"));
    QTest::keyClick(message(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(message(), QStringLiteral("c"));
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(textOf(asked), QStringLiteral("a\nb\nc"));
}

void TestSendBox::buttonSends()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClicks(message(), QStringLiteral("John"));
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestSendBox::emptyMessageCanBeSent()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    for (const Type each : {Type::Text, Type::Hex, Type::Base64}) {
        choose(each);
        const auto before = asked.count();
        QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.count(), before);
        QVERIFY(shows(QStringLiteral("The message is empty. Press Ctrl+Enter again to send it.")));
        QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.last().first().value<SavedMessage>().type, each);
    }
    // A control frame without a payload is usual.
    for (const Type each : {Type::Ping, Type::Pong}) {
        choose(each);
        QTest::mouseClick(send(), Qt::LeftButton);
        QCOMPARE(asked.last().first().value<SavedMessage>().type, each);
    }
    QCOMPARE(asked.count(), 5);
}

/// What was asked is forgotten when there is something to send.
void TestSendBox::questionIsAboutOneMessage()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::mouseClick(send(), Qt::LeftButton);
    QTest::keyClicks(message(), QStringLiteral("a"));
    QVERIFY(shows(QStringLiteral("Ctrl+Enter sends")));
    QTest::keyClick(message(), Qt::Key_Backspace);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestSendBox::clearedWhenTaken()
{
    sendTyped(QStringLiteral("John"));
    QCOMPARE(message()->typedText(), QString());
    QVERIFY(message()->hasFocus());
}

void TestSendBox::keptWhenRefused()
{
    QTest::keyClicks(message(), QStringLiteral("John"));
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    m_box->messageRefused(QStringLiteral("It is too late for that."));
    QCOMPARE(message()->typedText(), QStringLiteral("John"));
    QVERIFY(shows(QStringLiteral("It is too late for that.")));
    QTest::keyClicks(message(), QStringLiteral("!"));
    QVERIFY(!shows(QStringLiteral("It is too late for that.")));
}

void TestSendBox::saysWhyNot_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("why");
    QTest::newRow("connecting") << int(ReadyState::Connecting)
                                << QStringLiteral("Not connected yet");
    QTest::newRow("closing") << int(ReadyState::Closing)
                             << QStringLiteral("The connection is closing");
    QTest::newRow("closed") << int(ReadyState::Closed) << QStringLiteral("Not connected");
}

void TestSendBox::saysWhyNot()
{
    QFETCH(const int, state);
    QFETCH(const QString, why);
    m_box->setReadyState(static_cast<ReadyState>(state));
    QVERIFY(!send()->isEnabled());
    QVERIFY(!m_box->sendAction()->isEnabled());
    QVERIFY(shows(why));
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(message()->typedText(), QString());
    m_box->setReadyState(ReadyState::Open);
    QVERIFY(send()->isEnabled());
    QVERIFY(!shows(why));
}

void TestSendBox::countsBytes_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("size");
    QTest::newRow("nothing") << Type::Text << QString() << QStringLiteral("0 B");
    QTest::newRow("letters") << Type::Text << QStringLiteral("John") << QStringLiteral("4 B");
    QTest::newRow("two-byte letters")
        << Type::Text << QStringLiteral("Zoë") << QStringLiteral("4 B");
    QTest::newRow("a surrogate pair")
        << Type::Text << QStringLiteral("🙂") << QStringLiteral("4 B");
    QTest::newRow("a long text") << Type::Text << QString(1536, u'x')
                                 << QStringLiteral("1.5 KiB (1536 B)");
    QTest::newRow("hex") << Type::Hex << QStringLiteral("00 ff 7f") << QStringLiteral("3 B");
}

void TestSendBox::countsBytes()
{
    QFETCH(const Type, type);
    QFETCH(const QString, text);
    QFETCH(const QString, size);
    choose(type);
    message()->setPlainText(text);
    QVERIFY(shows(size));
}

void TestSendBox::sendsHexAsBytes()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    choose(Type::Hex);
    QTest::keyClicks(message(), QStringLiteral("de ad 00"));
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(textOf(asked), QStringLiteral("de ad 00"));
    QCOMPARE(asked.first().first().value<SavedMessage>().type, Type::Hex);
}

void TestSendBox::marksWrongHex()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    choose(Type::Hex);
    QTest::keyClicks(message(), QStringLiteral("de xy"));
    const auto marks = message()->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectionStart(), 3);
    QVERIFY(!send()->isEnabled());
    QTest::keyClick(message(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!shows(QStringLiteral("2 B")) && !shows(QStringLiteral("1 B")));
    choose(Type::Text);
    QVERIFY(message()->extraSelections().isEmpty());
    QVERIFY(send()->isEnabled());
}

void TestSendBox::typedTextIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << QStringLiteral("a\u00a0b");
    QTest::newRow("line separator") << QStringLiteral("a\u2028b");
    QTest::newRow("zero width space") << QStringLiteral("a\u200bb");
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffa");
    QTest::newRow("several lines") << QStringLiteral("\na\n\n");
    QTest::newRow("tab and escape") << QStringLiteral("a\tb\u001b");
}

void TestSendBox::typedTextIsKept()
{
    QFETCH(const QString, text);
    message()->replaceText(text);
    QCOMPARE(message()->typedText(), text);
}

void TestSendBox::upAndDownWalkTheHistory()
{
    sendTyped(QStringLiteral("one"));
    choose(Type::Hex);
    sendTyped(QStringLiteral("02"));
    choose(Type::Text);
    QTest::keyClicks(message(), QStringLiteral("draft"));
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("02"));
    QCOMPARE(type()->currentText(), QStringLiteral("Binary (hex)"));
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("one"));
    QCOMPARE(type()->currentText(), QStringLiteral("Text"));
    QTest::keyClick(message(), Qt::Key_Up);
    QCOMPARE(message()->typedText(), QStringLiteral("one"));
    QTest::keyClick(message(), Qt::Key_Down);
    QTest::keyClick(message(), Qt::Key_Down);
    QCOMPARE(message()->typedText(), QStringLiteral("draft"));
}

void TestSendBox::upInsideTheTextMovesTheCursor()
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

void TestSendBox::pingNeedsAnOpenConnection()
{
    QSignalSpy asked(m_box, &SendBox::pingRequested);
    QTest::keyClick(message(), Qt::Key_P, Qt::ControlModifier);
    QTest::mouseClick(byName<QPushButton>(m_box, QStringLiteral("Ping")), Qt::LeftButton);
    QCOMPARE(asked.count(), 2);
    m_box->setReadyState(ReadyState::Closed);
    QTest::keyClick(message(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(asked.count(), 2);
}

void TestSendBox::showsWhatWaits()
{
    m_box->setBufferedAmount(3 * 1024);
    QVERIFY(shows(QStringLiteral("3 KiB")));
    m_box->setBufferedAmount(0);
    QVERIFY(!shows(QStringLiteral("KiB")));
}

void TestSendBox::checksWhileTyping_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("mark");
    QTest::newRow("JSON") << Type::Json << QStringLiteral("{\n \"a\": }")
                          << QStringLiteral("line 2, column 7") << 8;
    QTest::newRow("XML") << Type::Xml << QStringLiteral("<a>\n</b>")
                         << QStringLiteral("line 2, column 1") << 4;
    QTest::newRow("base64") << Type::Base64 << QStringLiteral("a*") << QStringLiteral("position 2")
                            << 1;
    QTest::newRow("Ping") << Type::Ping << QString(126, u'x') << QStringLiteral("125 bytes") << -1;
}

void TestSendBox::checksWhileTyping()
{
    QFETCH(const Type, type);
    QFETCH(const QString, text);
    QFETCH(const QString, why);
    QFETCH(const int, mark);
    choose(type);
    message()->replaceText(text);
    QVERIFY(shows(why));
    QVERIFY(!send()->isEnabled());
    const auto marks = message()->extraSelections();
    QCOMPARE(marks.isEmpty() ? -1 : marks.first().cursor.selectionStart(), mark);
    // As text it may well be meant.
    choose(Type::Text);
    QVERIFY(send()->isEnabled());
    QCOMPARE(message()->typedText(), text);
}

void TestSendBox::nothingTypedIsNoMistake()
{
    choose(Type::Json);
    QVERIFY(!send()->isEnabled());
    QVERIFY(shows(QStringLiteral("Nothing to send yet")));
    QVERIFY(message()->extraSelections().isEmpty());
    choose(Type::File);
    QVERIFY(!send()->isEnabled());
    QVERIFY(shows(QStringLiteral("Choose a file, or drop one here.")));
    const auto labels = m_box->findChildren<QLabel *>();
    QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->property("role") == QStringLiteral("problem");
    }));
}

void TestSendBox::formatsJson()
{
    choose(Type::Json);
    message()->replaceText(QStringLiteral("{\"b\":1.10,\"a\":1e2}"));
    QTest::mouseClick(byName<QPushButton>(m_box, QStringLiteral("Format")), Qt::LeftButton);
    QCOMPARE(message()->typedText(), QStringLiteral("{\n  \"b\": 1.10,\n  \"a\": 1e2\n}"));
    message()->undo();
    QCOMPARE(message()->typedText(), QStringLiteral("{\"b\":1.10,\"a\":1e2}"));
}

void TestSendBox::colorsJson()
{
    const auto colors = [this] {
        QSet<QRgb> found;
        for (const auto &range : message()->document()->firstBlock().layout()->formats())
            found.insert(range.format.foreground().color().rgb());
        return found.size();
    };
    message()->replaceText(QStringLiteral("{\"a\": \"b\", \"c\": [1, true]}"));
    QCOMPARE(colors(), 0);
    choose(Type::Json);
    QTRY_VERIFY(colors() >= 4);
    choose(Type::Xml);
    message()->replaceText(QStringLiteral("<a b='c'><!-- d --></a>"));
    QTRY_VERIFY(colors() >= 3);
}

void TestSendBox::showsWhatBelongsToTheType()
{
    const auto visible = [this](const char *name) {
        return byName<QWidget>(m_box, QString::fromLatin1(name)) != nullptr;
    };
    QVERIFY(visible("Frames") && !visible("Format") && !visible("Code") && !visible("File"));
    choose(Type::Json);
    QVERIFY(visible("Frames") && visible("Format"));
    choose(Type::Ping);
    QVERIFY(!visible("Frames") && !visible("Format") && visible("Message"));
    choose(Type::Close);
    QVERIFY(visible("Code") && visible("Message") && !visible("Frames"));
    choose(Type::File);
    QVERIFY(visible("File") && visible("Send as") && !visible("Message"));
}

void TestSendBox::framesGoWithTheMessage()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    byName<QSpinBox>(m_box, QStringLiteral("Frames"))->setValue(3);
    sendTyped(QStringLiteral("abc"));
    QCOMPARE(asked.last().first().value<SavedMessage>().frames, 3);
    choose(Type::Ping);
    sendTyped(QStringLiteral("abc"));
    QCOMPARE(asked.last().first().value<SavedMessage>().frames, 1);
}

void TestSendBox::closeTakesACode()
{
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    choose(Type::Close);
    auto *code = byName<QComboBox>(m_box, QStringLiteral("Code"));
    for (const char *wrong : {"12x", "1006", "99999"}) {
        code->setCurrentText(QString::fromLatin1(wrong));
        QVERIFY(!send()->isEnabled());
    }
    code->setCurrentText(QStringLiteral("4001"));
    message()->replaceText(QStringLiteral("Bye"));
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    const auto close = asked.first().first().value<SavedMessage>();
    QCOMPARE(close.closeCode, 4001);
    QCOMPARE(close.text, QStringLiteral("Bye"));
}

void TestSendBox::typeCanBeChosenByItsName()
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(type());
    QVERIFY(accessible->actionInterface());
    for (const QString &name : {QStringLiteral("JSON"), QStringLiteral("Binary (base64)")}) {
        QVERIFY(accessible->actionInterface()->actionNames().contains(name));
        accessible->actionInterface()->doAction(name);
        QCOMPARE(type()->currentText(), name);
    }
    m_box->typeActions().last()->trigger();
    QCOMPARE(type()->currentText(), QStringLiteral("Close"));
}

void TestSendBox::fileIsChosenByDropping()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp"))});
    const QPoint middle = message()->viewport()->rect().center();
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(message()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QCoreApplication::sendEvent(message()->viewport(), &event);
    QCOMPARE(type()->currentText(), QStringLiteral("File"));
    QCOMPARE(byName<QLineEdit>(m_box, QStringLiteral("File"))->text(), QStringLiteral("/tmp"));
    QVERIFY(shows(QStringLiteral("is a folder")));
    QVERIFY(!send()->isEnabled());
}

void TestSendBox::fileShowsHowFarItIs()
{
    QSignalSpy cancelled(m_box, &SendBox::cancelFileRequested);
    choose(Type::File);
    QVERIFY(!byName<QProgressBar>(m_box, QStringLiteral("File progress")));
    m_box->setFileProgress(1 << 20, 4 << 20);
    auto *bar = byName<QProgressBar>(m_box, QStringLiteral("File progress"));
    QCOMPARE(bar->value() * 4, bar->maximum());
    QVERIFY(!send()->isEnabled());
    QTest::mouseClick(byName<QPushButton>(m_box, QStringLiteral("Cancel file")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    m_box->fileFinished(QStringLiteral("It was cancelled."));
    QVERIFY(shows(QStringLiteral("It was cancelled.")));
    QVERIFY(!byName<QProgressBar>(m_box, QStringLiteral("File progress")));
}

void TestSendBox::fileKeepsTheFocus_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("in the field") << QStringLiteral("filePath") << QStringLiteral("filePath");
    QTest::newRow("at the kind") << QStringLiteral("fileKind") << QStringLiteral("fileKind");
    QTest::newRow("at the button") << QStringLiteral("send") << QStringLiteral("filePath");
}

/// What is disabled meanwhile would give it to the Ping button.
void TestSendBox::fileKeepsTheFocus()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    choose(Type::File);
    m_box->findChild<QLineEdit *>(QStringLiteral("filePath"))->setText(QStringLiteral("/a"));
    m_box->findChild<QWidget *>(before)->setFocus();
    for (const qint64 sent : {1, 2})
        m_box->setFileProgress(sent, 2);
    QVERIFY(byName<QPushButton>(m_box, QStringLiteral("Cancel file"))->hasFocus());
    m_box->fileFinished({});
    QCOMPARE(QApplication::focusWidget()->objectName(), after);
    // Who goes elsewhere stays there.
    m_box->setFileProgress(1, 2);
    QWidget *elsewhere = byName<QPushButton>(m_box, QStringLiteral("Ping"));
    elsewhere->setFocus();
    m_box->setFileProgress(2, 2);
    m_box->fileFinished({});
    QCOMPARE(QApplication::focusWidget(), elsewhere);
}

void TestSendBox::endTakesTheFocusToTheMessage_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("Send") << QStringLiteral("Send");
    QTest::newRow("Ping") << QStringLiteral("Ping");
}

/// Not to the next tool, which the next space would press.
void TestSendBox::endTakesTheFocusToTheMessage()
{
    QFETCH(const QString, button);
    byName<QPushButton>(m_box, button)->setFocus();
    m_box->setReadyState(ReadyState::Closing);
    QVERIFY(message()->hasFocus());
}

void TestSendBox::variablesAreLookedAt()
{
    choose(Type::Json);
    message()->replaceText(QStringLiteral("{\"n\": {{n}}}"));
    QVERIFY(!send()->isEnabled());
    m_box->setPreview([](const QString &text) {
        Expansion expansion;
        if (const qsizetype at = text.indexOf(QStringLiteral("{{x}}")); at >= 0)
            expansion.unresolved = {{at, 5, QStringLiteral("{{x}} has no value.")}};
        expansion.text = QString(text).replace(QStringLiteral("{{n}}"), QStringLiteral("1"));
        return expansion;
    });
    QVERIFY(send()->isEnabled());
    choose(Type::Text);
    message()->replaceText(QStringLiteral("{{x}}"));
    QVERIFY(shows(QStringLiteral("{{x}} has no value.")));
    QVERIFY(send()->isEnabled());
    // It goes out as it is only when that was said twice.
    QSignalSpy asked(m_box, &SendBox::sendRequested);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(shows(QStringLiteral("Send again to send the text as it is. {{x}} has no value.")));
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(textOf(asked), QStringLiteral("{{x}}"));
}

void TestSendBox::unresolvedVariablesAreUnderlined()
{
    m_box->setPreview([](const QString &text) {
        Expansion expansion{text, {}};
        for (const TemplateReference &each : templateReferences(text))
            expansion.unresolved.append({each.begin, each.length, QStringLiteral("Nothing.")});
        return expansion;
    });
    message()->setFocus();
    QTest::keyClicks(message(), QStringLiteral("a {{b}} c"));
    QCOMPARE(message()->extraSelections().size(), 1);
    const QTextEdit::ExtraSelection mark = message()->extraSelections().first();
    QCOMPARE(mark.cursor.selectedText(), QStringLiteral("{{b}}"));
    QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QCOMPARE(mark.format.underlineColor(), Colors::of(message()->palette()).unclean);
    QCOMPARE(message()->accessibleDescription(), QStringLiteral("Nothing."));
    message()->undo();
    QCOMPARE(message()->typedText(), QString());
    QVERIFY(message()->extraSelections().isEmpty());
    message()->redo();
    QCOMPARE(message()->extraSelections().size(), 1);
    m_box->setPreview([](const QString &text) { return Expansion{text, {}}; });
    QVERIFY(message()->extraSelections().isEmpty());
}

/// Whatever their names are as long as in a language.
void TestSendBox::toolsThatDoNotFitAreInAMenu()
{
    m_box->resize(900, m_box->height());
    auto *more = m_box->findChild<QToolButton *>(QStringLiteral("moreTools"));
    QVERIFY(more && !more->isVisible());
    for (int i = 0; i < 8; ++i)
        m_box->addTool(new QAction(QStringLiteral("A tool with a long name %1").arg(i), m_box));
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->menu()->actions().size(), 8);
    m_box->resize(2400, m_box->height());
    QTRY_VERIFY(!more->isVisible());
    QList<int> lines;
    for (const QToolButton *tool : m_box->findChildren<QToolButton *>()) {
        if (tool->text().startsWith(QStringLiteral("A tool")))
            lines.append(tool->mapTo(m_box, QPoint()).y());
    }
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.count(lines.first()), 8);
}

WASCLEAN_TEST(TestSendBox, QApplication)

} // namespace tst_sendbox

#include "tst_sendbox.moc"
