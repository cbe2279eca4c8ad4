#include "app/automation/autoreply.h"
#include "app/automation/outgoing.h"
#include "tests/support/servers/frameserver.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/automation/autoreplydialog.h"
#include "ui/editor/messageedit.h"
#include "ui/send/messagedialog.h"
#include "ui/send/messageform.h"
#include "ui/send/savedmessages.h"
#include "ui/send/sendbox.h"
#include "ui/send/sendcontroller.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace tst_sendwindow {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

SavedMessage textMessage(const char *text)
{
    SavedMessage message;
    message.name = QString::fromLatin1(text);
    message.text = message.name;
    return message;
}

AutoReplyRule replying(const char *text)
{
    AutoReplyRule rule;
    rule.reply = textMessage(text);
    return rule;
}

} // namespace

/// Sending through the window, to a server that nobody here wrote and that tells every frame.
class TestSendWindow : public WindowTest
{
    Q_OBJECT

private slots:
    void sendsEveryType_data();
    void sendsEveryType();
    void sendsInFrames();
    void sendsAFile();
    void sendsAClose();
    void saveAndSendByNumber();
    void listIsMadeWhenItIsShown();
    void savesARow();
    void savesNoHugeRow();
    void fieldsKeepEachByte_data();
    void fieldsKeepEachByte();
    void undoingKeepsTheMessage();
    void undoingKeepsTheReply();
    void editsTheMessageThatWasChosen();
    void editsAndReordersByKeyboard();
    void buttonsSendAndDelete();
    void longTextsDoNotScroll();
    void searchHidesOthers();
    void keptBetweenSessions();
    void repeatsFromThePanel();
    void stopsFromTheStrip();
    void refusedRepetitionLeavesTheOther();
    void burstFromThePanel();
    void repliesByARule();
    void waitsForAMessage();

private:
    void connectToServer(const QString &path = QStringLiteral("/"));
    void choose(const QString &type) const;
    void typeAndSend(const QString &text) const;
    QDialog *dialogOf(const char *button) const;
    void saveAs(const QString &text, const QString &name, const QString &folder = {}) const;

    QTreeWidget *saved() const { return named<QTreeWidget>("Saved messages"); }

    template <typename Widget>
    Widget *in(QWidget *parent, const char *name) const
    {
        return byName<Widget>(parent, QString::fromUtf8(name));
    }

    std::unique_ptr<FrameServer> m_frames;
};

void TestSendWindow::connectToServer(const QString &path)
{
    m_frames = std::make_unique<FrameServer>();
    QVERIFY2(
        m_frames->start(QStringLiteral(WASCLEAN_TEST_DATA "/../support/servers/frameserver.py")),
        "python3-websockets is needed (tests/run installs it)");
    typeUrl(m_frames->url(path));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
}

void TestSendWindow::choose(const QString &type) const
{
    auto *box = named<QComboBox>("Type");
    box->setCurrentIndex(box->findText(type));
}

void TestSendWindow::typeAndSend(const QString &text) const
{
    named<MessageEdit>("Message")->replaceText(text);
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
}

/// What a button by the send box opens.
QDialog *TestSendWindow::dialogOf(const char *button) const
{
    QTest::mouseClick(named<QAbstractButton>(button), Qt::LeftButton);
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void TestSendWindow::saveAs(const QString &text, const QString &name, const QString &folder) const
{
    named<MessageEdit>("Message")->replaceText(text);
    const QPointer<QDialog> dialog = dialogOf("Save as message…");
    QVERIFY(dialog);
    in<QLineEdit>(dialog, "Name")->setText(name);
    in<QComboBox>(dialog, "Folder")->setCurrentText(folder);
    dialog->accept();
    // It is gone, and the window is in front again.
    QTRY_VERIFY(!dialog);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    named<MessageEdit>("Message")->setFocus();
}

void TestSendWindow::sendsEveryType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("opcode");
    QTest::addColumn<QByteArray>("payload");
    const auto row
        = [](const char *type, const char *text, const char *opcode, const QByteArray &payload) {
              QTest::newRow(type) << QString::fromUtf8(type) << QString::fromUtf8(text)
                                  << QByteArray(opcode) << payload;
          };
    row("Text", "Zoë\n ", "text", "Zo\xc3\xab\n ");
    row("JSON", "{\"b\": 1.10, \"a\": 18446744073709551615}", "text",
        "{\"b\": 1.10, \"a\": 18446744073709551615}");
    row("XML", "<a  b='c'/>", "text", "<a  b='c'/>");
    row("Binary (hex)", "00 ff 7f", "binary", QByteArray("\0\xff\x7f", 3));
    row("Binary (base64)", "AP9/", "binary", QByteArray("\0\xff\x7f", 3));
    row("Ping", "are you there", "ping", "are you there");
    row("Pong", "", "pong", "");
}

void TestSendWindow::sendsEveryType()
{
    QFETCH(const QString, type);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, opcode);
    QFETCH(const QByteArray, payload);
    connectToServer();
    choose(type);
    typeAndSend(text);
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->frames().size(), 1, patience);
    QVERIFY((m_frames->frames().first() == FrameServer::Frame{opcode, true, payload}));
    QCOMPARE(named<MessageEdit>("Message")->typedText(), QString());
}

void TestSendWindow::sendsInFrames()
{
    connectToServer();
    named<QSpinBox>("Frames")->setValue(3);
    typeAndSend(QStringLiteral("abcdef"));
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->frames().size(), 3, patience);
    const QList<FrameServer::Frame> expected{
        {"text", false, "ab"}, {"cont", false, "cd"}, {"cont", true, "ef"}};
    QVERIFY(m_frames->frames() == expected);
}

void TestSendWindow::sendsAFile()
{
    QFile file(m_folder->filePath(QStringLiteral("payload.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\1\2\3", 4));
    file.close();
    connectToServer();
    choose(QStringLiteral("File"));
    named<QLineEdit>("File")->setText(file.fileName());
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_frames->payloads("binary"), QList<QByteArray>({QByteArray("\0\1\2\3", 4)}), patience);
    // It can be sent again when it is done.
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("Send")->isEnabled(), patience);
    auto *kind = named<QComboBox>("Send as");
    kind->setCurrentIndex(kind->findText(QStringLiteral("text")));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->payloads("text").size(), 1, patience);
}

void TestSendWindow::sendsAClose()
{
    connectToServer();
    choose(QStringLiteral("Close"));
    named<QComboBox>("Code")->setCurrentText(QStringLiteral("4001"));
    typeAndSend(QStringLiteral("Bye"));
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->payloads("close"),
        QList<QByteArray>({"\x0f\xa1"
                           "Bye"}),
        patience);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("CLOSED"), patience);
}

void TestSendWindow::saveAndSendByNumber()
{
    connectToServer();
    saveAs(QStringLiteral("one"), QStringLiteral("First"));
    saveAs(QStringLiteral("two"), QStringLiteral("Second"), QStringLiteral("Others"));
    press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->payloads("text"), QList<QByteArray>({"two"}), patience);
    press(Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->payloads("text").size(), 2, patience);
    // There is no third.
    press(Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    QVERIFY(saved());
    QTreeWidgetItem *folder
        = saved()->findItems(QStringLiteral("Others"), Qt::MatchExactly).value(0);
    QVERIFY(folder && folder->childCount() == 1);
    saved()->setCurrentItem(folder->child(0));
    QTest::keyClick(saved(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_frames->payloads("text"), QList<QByteArray>({"two", "one", "two"}), patience);
}

/// What was made later than the rest of the page is where it is seen, also for Tab.
void TestSendWindow::listIsMadeWhenItIsShown()
{
    saveAs(QStringLiteral("one"), QStringLiteral("First"));
    const auto *list = m_window->findChild<SavedMessages *>();
    QVERIFY(!list->findChild<QTreeWidget *>());
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    QCOMPARE(saved()->topLevelItemCount(), 1);
    QStringList stops;
    while (list->isAncestorOf(m_window->focusWidget())) {
        stops.append(m_window->focusWidget()->accessibleName());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(stops.value(0), QStringLiteral("Search saved messages"));
    QCOMPARE(stops.value(1), QStringLiteral("Saved messages"));
    QVERIFY(m_window->findChild<SendBox *>()->isAncestorOf(m_window->focusWidget()));
}

void TestSendWindow::savesARow()
{
    connectToServer();
    typeAndSend(QStringLiteral("{\"a\": 1.10}"));
    QTRY_VERIFY_WITH_TIMEOUT(logTypes().contains(QStringLiteral("text")), patience);
    log()->setCurrentIndex(
        log()->model()->index(int(logTypes().indexOf(QStringLiteral("text"))), 0));
    QAction *save = nullptr;
    for (QAction *action : log()->actions()) {
        if (action->text().remove(u'&') == QStringLiteral("Save this row as a message…"))
            save = action;
    }
    QVERIFY(save && save->isEnabled());
    save->trigger();
    QDialog *dialog = nullptr;
    const auto find = [this, &dialog] {
        for (QDialog *each : m_window->findChildren<QDialog *>())
            dialog = each->isVisible() ? each : dialog;
        return dialog != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(find(), patience);
    QCOMPARE(in<MessageEdit>(dialog, "Message text")->typedText(), QStringLiteral("{\"a\": 1.10}"));
    QCOMPARE(in<QComboBox>(dialog, "Message type")->currentText(), QStringLiteral("JSON"));
    dialog->accept();
    QCOMPARE(saved()->topLevelItemCount(), 1);
    // Not for the row of the handshake.
    selectRow(0);
    QVERIFY(!save->isEnabled());
}

void TestSendWindow::savesNoHugeRow()
{
    auto *sender = m_window->findChild<SendController *>();
    QVERIFY(sender);
    const qsizetype dialogs = m_window->findChildren<QDialog *>().size();
    Message message;
    for (const auto &[kind, limit] :
        {std::pair(MessageKind::Text, "1 MiB"), std::pair(MessageKind::Binary, "341 KiB")}) {
        message.kind = kind;
        message.payload = QByteArray(2 * 1024 * 1024, 'x');
        sender->keep(message);
        QCOMPARE(m_window->findChildren<QDialog *>().size(), dialogs);
        QVERIFY2(showsLabel(QStringLiteral("The message is too large to be saved as a message "
                                           "(2 MiB; the limit is %1).")
                                .arg(QLatin1String(limit))),
            limit);
    }
}

void TestSendWindow::fieldsKeepEachByte_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("CR LF") << QByteArray("A\r\nB");
    QTest::newRow("CR, backslash") << QByteArray("A\rB\\r");
    QTest::newRow("U+2029") << QByteArray("A\xe2\x80\xa9");
    QTest::newRow("JSON") << QByteArray("{\r\n\"a\": \"\\n\"}");
}

void TestSendWindow::fieldsKeepEachByte()
{
    QFETCH(const QByteArray, payload);
    Message message;
    message.kind = MessageKind::Text;
    message.payload = payload;
    MessageDialog dialog(savedMessageOf(message), {});
    QCOMPARE(compose(dialog.message()).payload, payload);
    // As it is in a profile.
    SavedMessage raw;
    raw.text = QString::fromUtf8(payload);
    MessageDialog ofRaw(raw, {});
    QCOMPARE(ofRaw.message().text, raw.text);
    auto *text = ofRaw.findChild<MessageEdit *>();
    text->moveCursor(QTextCursor::End);
    text->insertPlainText(QStringLiteral("."));
    QCOMPARE(compose(ofRaw.message()).payload, QByteArray(payload + '.'));
    MessageForm form;
    form.setMessage(raw);
    QCOMPARE(compose(form.message()).payload, payload);
}

void TestSendWindow::undoingKeepsTheMessage()
{
    MessageDialog dialog(textMessage("a"), {});
    dialog.findChild<MessageEdit *>()->undo();
    QCOMPARE(dialog.message().text, QStringLiteral("a"));
}

void TestSendWindow::undoingKeepsTheReply()
{
    AutoReplyDialog dialog;
    dialog.setRules({replying("a"), replying("b"), replying("c\r\nd")});
    auto *list = dialog.findChild<QTreeWidget *>();
    auto *reply = dialog.findChild<MessageEdit *>();
    list->setCurrentItem(list->topLevelItem(1));
    reply->undo();
    QCOMPARE(dialog.rules().at(1).reply.text, QStringLiteral("b"));
    reply->moveCursor(QTextCursor::End);
    reply->insertPlainText(QStringLiteral("x"));
    QCOMPARE(dialog.rules().at(1).reply.text, QStringLiteral("bx"));
    reply->undo();
    QCOMPARE(dialog.rules().at(1).reply.text, QStringLiteral("b"));
    // Another field of the rule does not change the reply.
    list->setCurrentItem(list->topLevelItem(2));
    dialog.findChild<QSpinBox *>(QStringLiteral("replyDelay"))->setValue(7);
    QCOMPARE(dialog.rules().at(2).delay, std::chrono::milliseconds(7));
    QCOMPARE(dialog.rules().at(2).reply.text, QStringLiteral("c\r\nd"));
}

/// Another running program may change the list while the dialog is open.
void TestSendWindow::editsTheMessageThatWasChosen()
{
    const SavedMessage a = textMessage("a");
    const SavedMessage b = textMessage("b");
    const SavedMessage c = textMessage("c");
    SavedMessage renamed = b;
    renamed.name = QStringLiteral("renamed");
    const std::pair<QList<SavedMessage>, QList<SavedMessage>> changes[]
        = {{{a, b, c}, {a, renamed, c}}, {{b, c}, {renamed, c}}, {{c}, {c, renamed}}};
    for (const auto &[meanwhile, expected] : changes) {
        SavedMessages saved;
        saved.setMessages({a, b, c});
        saved.show();
        auto *tree = saved.findChild<QTreeWidget *>();
        tree->setCurrentItem(tree->topLevelItem(1));
        for (QAction *action : tree->actions()) {
            if (action->text() == QStringLiteral("Edit…"))
                action->trigger();
        }
        auto *dialog = saved.findChild<MessageDialog *>();
        QVERIFY(dialog);
        saved.setMessages(meanwhile);
        in<QLineEdit>(dialog, "Name")->setText(renamed.name);
        dialog->accept();
        QVERIFY(saved.messages() == expected);
    }
}

void TestSendWindow::editsAndReordersByKeyboard()
{
    saveAs(QStringLiteral("one"), QStringLiteral("First"));
    saveAs(QStringLiteral("two"), QStringLiteral("Second"));
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    saved()->setFocus();
    saved()->setCurrentItem(saved()->topLevelItem(1));
    QTest::keyClick(saved(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(saved()->topLevelItem(0)->text(0), QStringLiteral("Second"));
    QCOMPARE(saved()->currentItem(), saved()->topLevelItem(0));
    QTest::keyClick(saved(), Qt::Key_F4);
    QDialog *dialog = nullptr;
    for (QDialog *each : m_window->findChildren<QDialog *>())
        dialog = each->isVisible() ? each : dialog;
    QVERIFY(dialog);
    in<QLineEdit>(dialog, "Name")->setText(QStringLiteral("Renamed"));
    dialog->accept();
    QCOMPARE(saved()->topLevelItem(0)->text(0), QStringLiteral("Renamed"));
    QTest::keyClick(saved(), Qt::Key_Delete);
    QCOMPARE(saved()->topLevelItemCount(), 1);
    QCOMPARE(saved()->topLevelItem(0)->text(0), QStringLiteral("First"));
}

void TestSendWindow::buttonsSendAndDelete()
{
    connectToServer();
    saveAs(QStringLiteral("one"), QStringLiteral("First"));
    saveAs(QStringLiteral("two"), QStringLiteral("Second"), QStringLiteral("Others"));
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    auto *send = named<QToolButton>("Send saved message");
    auto *remove = named<QToolButton>("Delete saved message");
    QVERIFY(send && send->text() == QStringLiteral("Send"));
    // The panel has just been shown.
    QTRY_VERIFY(send->width() >= send->sizeHint().width());
    QVERIFY(remove && remove->text() == QStringLiteral("Delete"));
    QVERIFY(!named<QToolButton>("Undo deletion"));
    saved()->setCurrentItem(saved()->topLevelItem(0));
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->payloads("text"), QList<QByteArray>({"one"}), patience);
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(saved()->findItems(QStringLiteral("First"), Qt::MatchExactly).isEmpty());
    QVERIFY(showsLabel(QStringLiteral("“First” was deleted.")));
    QTest::mouseClick(named<QToolButton>("Undo deletion"), Qt::LeftButton);
    QCOMPARE(saved()->topLevelItem(0)->text(0), QStringLiteral("First"));
    QVERIFY(!named<QToolButton>("Undo deletion"));
    // A folder is no message.
    saved()->setCurrentItem(saved()->topLevelItem(1));
    QVERIFY(!send->isEnabled() && !remove->isEnabled());
}

/// Name and begin of the text of a message are both seen, however long they are.
void TestSendWindow::longTextsDoNotScroll()
{
    saveAs(
        QString(200, u'x'), QStringLiteral("A name that is longer than the panel is wide, and on"));
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    QVERIFY(saved());
    QTRY_VERIFY(saved()->columnWidth(0) <= saved()->viewport()->width() * 3 / 5);
    QVERIFY(saved()->columnWidth(1) > 0);
    QVERIFY(!saved()->horizontalScrollBar()->isVisible());
}

void TestSendWindow::searchHidesOthers()
{
    saveAs(QStringLiteral("one"), QStringLiteral("First"), QStringLiteral("A"));
    saveAs(QStringLiteral("two"), QStringLiteral("Second"), QStringLiteral("B"));
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    named<QLineEdit>("Search saved messages")->setText(QStringLiteral("SECOND"));
    QVERIFY(saved()->topLevelItem(0)->isHidden());
    QVERIFY(!saved()->topLevelItem(1)->isHidden());
}

void TestSendWindow::keptBetweenSessions()
{
    const QString folder = m_folder->filePath(QStringLiteral("kept"));
    m_window->setSendFolder(folder);
    saveAs(QStringLiteral("one"), QStringLiteral("First"));
    connectToServer();
    typeAndSend(QStringLiteral("remembered"));
    QTRY_COMPARE_WITH_TIMEOUT(m_frames->payloads("text").size(), 1, patience);
    closeWindow();
    openWindow();
    m_window->setSendFolder(folder);
    named<MessageEdit>("Message")->setFocus();
    QTest::keyClick(named<MessageEdit>("Message"), Qt::Key_Up);
    QCOMPARE(named<MessageEdit>("Message")->typedText(), QStringLiteral("remembered"));
    QTest::mouseClick(named<QAbstractButton>("Saved messages"), Qt::LeftButton);
    QCOMPARE(saved()->topLevelItemCount(), 1);
    QCOMPARE(saved()->topLevelItem(0)->text(0), QStringLiteral("First"));
}

void TestSendWindow::repeatsFromThePanel()
{
    connectToServer();
    saveAs(QStringLiteral("a"), QStringLiteral("A"));
    saveAs(QStringLiteral("b"), QStringLiteral("B"));
    QDialog *dialog = dialogOf("Repeat…");
    QVERIFY(dialog && !dialog->isModal());
    in<QComboBox>(dialog, "Messages")->setCurrentIndex(1);
    in<QSpinBox>(dialog, "Every")->setValue(1);
    in<QSpinBox>(dialog, "Count")->setValue(5);
    QTest::mouseClick(in<QPushButton>(dialog, "Start repeating"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_frames->payloads("text"), QList<QByteArray>({"a", "b", "a", "b", "a"}), patience);
}

void TestSendWindow::stopsFromTheStrip()
{
    connectToServer(QStringLiteral("/flood"));
    named<MessageEdit>("Message")->replaceText(QStringLiteral("x"));
    QDialog *dialog = dialogOf("Repeat…");
    in<QSpinBox>(dialog, "Every")->setValue(1);
    QTest::mouseClick(in<QPushButton>(dialog, "Start repeating"), Qt::LeftButton);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(m_frames->payloads("text").size() > 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("Stop repeating"), patience);
    QTest::mouseClick(named<QPushButton>("Stop repeating"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!named<QPushButton>("Stop repeating"), patience);
}

void TestSendWindow::refusedRepetitionLeavesTheOther()
{
    connectToServer();
    choose(QStringLiteral("Binary (hex)"));
    saveAs(QStringLiteral("0g"), QStringLiteral("Wrong"));
    choose(QStringLiteral("Text"));
    named<MessageEdit>("Message")->replaceText(QStringLiteral("x"));
    QDialog *dialog = dialogOf("Repeat…");
    in<QSpinBox>(dialog, "Every")->setValue(200);
    QTest::mouseClick(in<QPushButton>(dialog, "Start repeating"), Qt::LeftButton);
    const auto sent = [this] { return m_frames->payloads("text").size(); };
    QTRY_VERIFY_WITH_TIMEOUT(sent() > 0, patience);
    in<QComboBox>(dialog, "Messages")->setCurrentIndex(1);
    in<QSpinBox>(dialog, "Every")->setValue(5);
    QTest::mouseClick(in<QPushButton>(dialog, "Start repeating"), Qt::LeftButton);
    const qsizetype before = sent();
    QTRY_VERIFY_WITH_TIMEOUT(sent() > before + 1, patience);
    QStringList told;
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().startsWith(QStringLiteral("Repeating every")))
            told.append(label->text());
    }
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(QStringLiteral("Repeating every 200 ms:")),
        qPrintable(told.first()));
}

void TestSendWindow::burstFromThePanel()
{
    connectToServer();
    choose(QStringLiteral("Ping"));
    named<MessageEdit>("Message")->replaceText(QStringLiteral("p"));
    QDialog *dialog = dialogOf("Repeat…");
    in<QSpinBox>(dialog, "Burst of")->setValue(50);
    QTest::mouseClick(in<QPushButton>(dialog, "Send burst"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_frames->payloads("ping"), QList<QByteArray>(50, QByteArray("p")), patience);
}

void TestSendWindow::repliesByARule()
{
    connectToServer();
    QDialog *dialog = dialogOf("Auto-reply…");
    QVERIFY(dialog && !dialog->isModal());
    QTest::mouseClick(in<QPushButton>(dialog, "Add rule"), Qt::LeftButton);
    auto *kind = in<QComboBox>(dialog, "When a message");
    kind->setCurrentIndex(kind->findText(QStringLiteral("matches regex")));
    in<QLineEdit>(dialog, "Pattern")->setText(QStringLiteral("ask (\\d+)"));
    in<MessageEdit>(dialog, "Reply")->replaceText(QStringLiteral("answer {{1}}"));
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>("Stop auto-reply"), patience);
    m_frames->say("ask 12");
    QTRY_COMPARE_WITH_TIMEOUT(
        m_frames->payloads("text"), QList<QByteArray>({"answer 12"}), patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        in<QTreeWidget>(dialog, "Rules")->topLevelItem(0)->text(2), QStringLiteral("1"), patience);
    QTest::mouseClick(named<QPushButton>("Stop auto-reply"), Qt::LeftButton);
    QVERIFY(!named<QPushButton>("Stop auto-reply"));
}

void TestSendWindow::waitsForAMessage()
{
    connectToServer();
    QDialog *dialog = dialogOf("Wait for…");
    QVERIFY(dialog && !dialog->isModal());
    in<QLineEdit>(dialog, "Pattern")->setText(QStringLiteral("ready"));
    in<QSpinBox>(dialog, "Timeout")->setValue(60'000);
    QTest::mouseClick(in<QPushButton>(dialog, "Start waiting"), Qt::LeftButton);
    QVERIFY(named<QPushButton>("Stop waiting"));
    m_frames->say("not yet");
    m_frames->say("now ready");
    QTRY_VERIFY_WITH_TIMEOUT(showsLabel(QStringLiteral("Received: now ready")), patience);
    QVERIFY(!named<QPushButton>("Stop waiting"));
    QTest::mouseClick(in<QPushButton>(dialog, "Start waiting"), Qt::LeftButton);
    QVERIFY(showsLabel(QStringLiteral("Waiting…")));
    QTest::mouseClick(in<QPushButton>(dialog, "Stop"), Qt::LeftButton);
    QVERIFY(!showsLabel(QStringLiteral("Waiting…")));
    QVERIFY(showsLabel(QStringLiteral("Stopped: no matching message was received.")));
    in<QSpinBox>(dialog, "Timeout")->setValue(1);
    QTest::mouseClick(in<QPushButton>(dialog, "Start waiting"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(
        showsLabel(QStringLiteral("Timed out: no matching message was received.")), patience);
}

WASCLEAN_TEST(TestSendWindow, QApplication)

} // namespace tst_sendwindow

#include "tst_sendwindow.moc"
