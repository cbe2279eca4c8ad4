#include "app/capture/capturemodel.h"
#include "tests/support/protobuf.h"
#include "tests/support/testrunner.h"
#include "tests/ui/windowtest.h"
#include "ui/editor/messageedit.h"
#include "ui/log/messagelogview.h"
#include "ui/session/connectionview.h"
#include "ui/session/shownlog.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace tst_protocols {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Messages of protocols, read in the log, the filter and the details.
class TestProtocols : public WindowTest
{
    Q_OBJECT

private slots:
    void readsMessages();
    void leadsFromAnswerToRequest();
    void givesMessagesRows();
    void keepsThePlaceOfARow();
    void showsLatencies();
    void listsRequests();
    void numbersRequestsOfABatch();
    void saysWhatIsMalformed();
    void comparesFields();
    void hidesHeartbeats();
    void choosesByHand();
    void reasonOfAGuessIsPlain();
    void answersAsAClient();
    void answersInBytes();
    void writesInAForm();
    void countsInAForm();
    void answersAsTheProtocolThatIsChosen();
    void comparesWithASchema();
    void readsTypesOfProtobuf();
    void tellsWhenASchemaOfAProfileCannotBeRead_data();
    void tellsWhenASchemaOfAProfileCannotBeRead();

private:
    void open(const QString &path) const;
    void send(const QString &text) const;

    QStringList previews() const { return column(CaptureModel::Preview); }

    QStringList column(int column) const;

    QToolButton *codec() const
    {
        return m_window->findChild<QToolButton *>(QStringLiteral("codec"));
    }

    QAction *choice(const QString &name) const;
    QString label(const char *name) const;
};

void TestProtocols::open(const QString &path) const
{
    connectTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("OPEN"), patience);
}

void TestProtocols::send(const QString &text) const
{
    named<MessageEdit>("Message")->replaceText(text);
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
}

QStringList TestProtocols::column(int column) const
{
    QStringList texts;
    const QAbstractItemModel *const model = log()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

QAction *TestProtocols::choice(const QString &name) const
{
    QList<QAction *> actions = codec()->menu()->actions();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QAction *const action = actions[i];
        if (action->text().startsWith(name))
            return action;
        if (action->menu())
            actions += action->menu()->actions();
    }
    return nullptr;
}

QString TestProtocols::label(const char *name) const
{
    const auto *const found = m_window->findChild<QLabel *>(QString::fromLatin1(name));
    return found && found->isVisible() ? found->text() : QString();
}

void TestProtocols::readsMessages()
{
    open(QStringLiteral("/socketio?EIO=4&transport=websocket"));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("Socket.IO 3–4"), patience);
    send(QStringLiteral("40"));
    QTRY_VERIFY_WITH_TIMEOUT(
        !previews().filter(QStringLiteral("connected / · sid wasclean-demo · ")).isEmpty(),
        patience);
    send(QStringLiteral("421[\"chat\",{\"x\":1}]"));
    QTRY_VERIFY_WITH_TIMEOUT(
        !previews().filter(QStringLiteral("ack 1 [\"ok\",{\"x\":1}] · ")).isEmpty(), patience);
    QVERIFY(previews().contains(QStringLiteral("emit chat {\"x\":1} · ack 1")));
    // The messages as they travelled are one key away.
    choice(QStringLiteral("Show &summaries"))->trigger();
    QVERIFY(previews().contains(QStringLiteral("421[\"chat\",{\"x\":1}]")));
}

void TestProtocols::leadsFromAnswerToRequest()
{
    open(QStringLiteral("/jsonrpc"));
    send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"add\",\"params\":[1,2]}"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    selectRow(2);
    QTRY_VERIFY_WITH_TIMEOUT(
        label("protocolSummary").startsWith(QStringLiteral("JSON-RPC 2.0: result 3")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        label("protocolPartner").startsWith(QStringLiteral("Answers row 2 after ")), patience);
    QVERIFY(label("protocolFault").isEmpty());
    auto *const jump = m_window->findChild<QToolButton *>(QStringLiteral("goToPartner"));
    QCOMPARE(jump->text(), QStringLiteral("Go to row 2"));
    QTest::mouseClick(jump, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(log()->currentIndex().row(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        label("protocolPartner").startsWith(QStringLiteral("Answered by row 3 after ")), patience);
}

void TestProtocols::givesMessagesRows()
{
    open(QStringLiteral("/echo"));
    choice(QStringLiteral("JSON-RPC 2.0"))->trigger();
    send(QStringLiteral(
        R"([{"jsonrpc":"2.0","id":1,"method":"a"},{"jsonrpc":"2.0","id":2,"method":"b"}])"));
    send(QStringLiteral(
        R"([{"jsonrpc":"2.0","id":1,"result":7},{"jsonrpc":"2.0","id":2,"result":8}])"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 5, patience);
    choice(QStringLiteral("One row per &message"))->trigger();
    const QStringList numbers{QStringLiteral("1"), QStringLiteral("2.1"), QStringLiteral("2.2"),
        QStringLiteral("3.1"), QStringLiteral("3.2"), QStringLiteral("4.1"), QStringLiteral("4.2"),
        QStringLiteral("5.1"), QStringLiteral("5.2")};
    QTRY_COMPARE_WITH_TIMEOUT(column(CaptureModel::Number), numbers, patience);
    // The details show the message, and lead to that which it answers.
    const qsizetype answer = column(CaptureModel::DirectionColumn).lastIndexOf(QStringLiteral("↓"));
    QVERIFY(previews()[answer].startsWith(QStringLiteral("result 8 · #2")));
    selectRow(int(answer));
    QTRY_COMPARE_WITH_TIMEOUT(label("protocolSummary"),
        QStringLiteral("JSON-RPC 2.0, message 2 of 2 in this frame: result 8 · #2"), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        label("protocolPartner").startsWith(QStringLiteral("Answers row 2.2 after ")), patience);
    QTest::mouseClick(
        m_window->findChild<QToolButton *>(QStringLiteral("goToPartner")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(log()->currentIndex().row(), 2, patience);
    // What is copied is the message.
    QTRY_VERIFY_WITH_TIMEOUT(
        label("protocolSummary").endsWith(QStringLiteral("call b · #2")), patience);
    m_window->findChild<MessageLogView *>()->copyPayloadAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(),
        QStringLiteral(R"({"jsonrpc":"2.0","id":2,"method":"b"})"), patience);
    // Its own number leads to it.
    auto *const goTo = m_window->findChild<QLineEdit *>(QStringLiteral("goToField"));
    goTo->setText(QStringLiteral("4.2"));
    QTest::keyClick(goTo, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(log()->currentIndex().row(), 6, patience);
    choice(QStringLiteral("One row per &message"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 5, patience);
}

/// Whoever reads a row stays with it.
void TestProtocols::keepsThePlaceOfARow()
{
    open(QStringLiteral("/echo"));
    choice(QStringLiteral("JSON lines"))->trigger();
    for (int i = 0; i < 3; ++i)
        send(QStringLiteral("{\"a\":1}\n{\"a\":2}"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 7, patience);
    selectRow(3);
    QAction *const split = choice(QStringLiteral("One row per &message"));
    split->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 13, patience);
    QCOMPARE(log()->currentIndex().row(), 5);
    selectRow(6);
    split->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(log()->currentIndex().row(), 3, patience);
    // Both messages of a frame are one row of an export.
    split->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 13, patience);
    log()->selectAll();
    QVERIFY(m_window->findChild<MessageLogView *>()->selectionModel()->selectedRows().size() == 13);
    QCOMPARE(m_window->findChild<ShownLog *>()->selectedCount(), 7);
}

void TestProtocols::showsLatencies()
{
    open(QStringLiteral("/jsonrpc"));
    send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"add\",\"params\":[1,2]}"));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    QVERIFY(log()->isColumnHidden(CaptureModel::LatencyColumn));
    const auto latency = [this](int row) {
        return log()->model()->index(row, CaptureModel::LatencyColumn).data().toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(latency(2).endsWith(QStringLiteral(" ms")), patience);
    QVERIFY(latency(0).isEmpty() && latency(1).isEmpty());
    // The preview has it when the column is not there.
    QTRY_VERIFY_WITH_TIMEOUT(
        previews()[2].startsWith(QStringLiteral("result 3 · #1 · ")), patience);
    m_window->resize(1600, 900);
    log()->setColumnHidden(CaptureModel::LatencyColumn, false);
    QCOMPARE(previews()[2], QStringLiteral("result 3 · #1"));
}

/// How long answers took, and the requests that have none.
void TestProtocols::listsRequests()
{
    open(QStringLiteral("/jsonrpc"));
    send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"add\",\"params\":[1,2]}"));
    // The demo server has no such large number, so the id of its answer is another one.
    send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":12345678901234567890,\"method\":\"lost\"}"));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 5, patience);
    m_window->findChild<QAction *>(QStringLiteral("requestsAndAnswers"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(label("requestsState"),
        QStringLiteral("Rows read: 5. Requests without an answer: 1."), patience);
    const auto *const groups = named<QTreeWidget>("Requests");
    QCOMPARE(groups->topLevelItemCount(), 2);
    const auto add = groups->findItems(QStringLiteral("add"), Qt::MatchExactly);
    QCOMPARE(add.size(), 1);
    QCOMPARE(add.first()->text(2), QStringLiteral("1"));
    QCOMPARE(add.first()->text(3), QStringLiteral("0"));
    QVERIFY(add.first()->text(4).endsWith(QStringLiteral("s")));
    const auto lost = groups->findItems(QStringLiteral("lost"), Qt::MatchExactly);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first()->text(3), QStringLiteral("1"));
    QCOMPARE(lost.first()->text(4), QStringLiteral("–"));
    auto *const unanswered = named<QTreeWidget>("Requests without an answer");
    QCOMPARE(unanswered->topLevelItemCount(), 1);
    const QString number = unanswered->topLevelItem(0)->text(0);
    QCOMPARE(unanswered->topLevelItem(0)->text(2), QStringLiteral("lost"));
    unanswered->setCurrentItem(unanswered->topLevelItem(0));
    QTest::keyClick(unanswered, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(log()->currentIndex().row() + 1, number.toInt(), patience);
    send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"add\"}"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 7, patience);
    QTest::mouseClick(named<QPushButton>("Read again"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(label("requestsState"),
        QStringLiteral("Rows read: 7. Requests without an answer: 1."), patience);
}

/// Those of one frame have the numbers that they have as rows of their own.
void TestProtocols::numbersRequestsOfABatch()
{
    open(QStringLiteral("/echo"));
    send(QStringLiteral("[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"},"
                        "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"b\"}]"));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    m_window->findChild<QAction *>(QStringLiteral("requestsAndAnswers"))->trigger();
    auto *const unanswered = named<QTreeWidget>("Requests without an answer");
    QTRY_VERIFY_WITH_TIMEOUT(unanswered->topLevelItemCount() >= 2, patience);
    QCOMPARE(unanswered->topLevelItem(0)->text(0), QStringLiteral("2.1"));
    QCOMPARE(unanswered->topLevelItem(0)->text(2), QStringLiteral("a"));
    QCOMPARE(unanswered->topLevelItem(1)->text(0), QStringLiteral("2.2"));
    unanswered->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(unanswered->topLevelItem(unanswered->topLevelItemCount() - 2)->text(2),
        QStringLiteral("b"));
}

void TestProtocols::saysWhatIsMalformed()
{
    open(QStringLiteral("/jsonrpc"));
    send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"add\"}"));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    send(QStringLiteral("[]"));
    QTRY_VERIFY_WITH_TIMEOUT(
        !previews().filter(QStringLiteral("malformed: a batch must not be empty")).isEmpty(),
        patience);
    selectRow(3);
    QTRY_COMPARE_WITH_TIMEOUT(label("protocolFault"),
        QStringLiteral("This message is malformed at byte 0: a batch must not be empty (JSON-RPC "
                       "2.0, section 6)."),
        patience);
}

void TestProtocols::comparesFields()
{
    open(QStringLiteral("/jsonrpc"));
    for (const char *method : {"add", "echo", "add"})
        send(QStringLiteral("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%1\"}")
                 .arg(QString::fromLatin1(method)));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 7, patience);
    auto *const field = m_window->findChild<QLineEdit *>(QStringLiteral("filterField"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("method = echo"));
    // The Open row always passes.
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 2, patience);
    QVERIFY(previews().last().startsWith(QStringLiteral("call echo")));
    QVERIFY(label("filterHint").contains(QStringLiteral("“method”")));
}

void TestProtocols::hidesHeartbeats()
{
    open(QStringLiteral("/socketio?EIO=4&transport=websocket"));
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("Socket.IO 3–4"), patience);
    send(QStringLiteral("3"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    auto *const hide = m_window->findChild<QToolButton *>(QStringLiteral("hideHeartbeats"));
    QVERIFY(hide->isVisible());
    QTest::mouseClick(hide, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 2, patience);
    QTest::mouseClick(hide, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(log()->model()->rowCount() >= 3, patience);
}

void TestProtocols::choosesByHand()
{
    open(QStringLiteral("/echo"));
    send(QStringLiteral("42[\"a\",1]"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    QCOMPARE(codec()->text(), QStringLiteral("Protocol"));
    QVERIFY(previews().contains(QStringLiteral("42[\"a\",1]")));
    choice(QStringLiteral("Socket.IO 3–4"))->trigger();
    QCOMPARE(codec()->text(), QStringLiteral("Socket.IO 3–4"));
    QVERIFY(previews().contains(QStringLiteral("emit a 1")));
    choice(QStringLiteral("&None"))->trigger();
    QVERIFY(!previews().contains(QStringLiteral("emit a 1")));
    QCOMPARE(codec()->text(), QStringLiteral("Protocol"));
}

/// It contains a message of a stranger, and a tooltip would take its tags for HTML.
void TestProtocols::reasonOfAGuessIsPlain()
{
    open(QStringLiteral("/jsonrpc"));
    const QString message = QStringLiteral(R"({"jsonrpc":"2.0","x":"<img src=/a>"})");
    send(message);
    QTRY_COMPARE_WITH_TIMEOUT(codec()->text(), QStringLiteral("JSON-RPC 2.0"), patience);
    QTextDocument shown;
    if (Qt::mightBeRichText(codec()->toolTip()))
        shown.setHtml(codec()->toolTip());
    else
        shown.setPlainText(codec()->toolTip());
    QVERIFY2(shown.toPlainText().endsWith(message), qPrintable(codec()->toolTip()));
    QVERIFY(codec()->accessibleDescription().endsWith(message));
}

void TestProtocols::answersAsAClient()
{
    choice(QStringLiteral("Answer as a &client"))->trigger();
    open(QStringLiteral("/socketio?EIO=4&transport=websocket"));
    QTRY_VERIFY_WITH_TIMEOUT(previews().contains(QStringLiteral("connect /")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        !previews().filter(QStringLiteral("emit welcome")).isEmpty(), patience);
    // The server pings every 5 s.
    QTRY_VERIFY_WITH_TIMEOUT(previews().contains(QStringLiteral("ping")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!previews().filter(QStringLiteral("pong")).isEmpty(), patience);
}

void TestProtocols::answersInBytes()
{
    choice(QStringLiteral("Answer as a &client"))->trigger();
    choice(QStringLiteral("MQTT 3.1.1"))->trigger();
    open(QStringLiteral("/mqtt"));
    // It answers CONNECT, so that its time follows.
    QTRY_VERIFY_WITH_TIMEOUT(
        !previews().filter(QStringLiteral("CONNACK · accepted · ")).isEmpty(), patience);
    QVERIFY(!previews().filter(QStringLiteral("CONNECT 4 “wasclean-")).isEmpty());
}

void TestProtocols::writesInAForm()
{
    open(QStringLiteral("/jsonrpc"));
    QVERIFY(!named<QToolButton>("Form"));
    choice(QStringLiteral("JSON-RPC 2.0"))->trigger();
    QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    QTest::keyClicks(named<QLineEdit>("Method"), QStringLiteral("add"));
    QTest::keyClicks(named<MessageEdit>("Parameters"), QStringLiteral("[1,2]"));
    for (const char *answer : {"result 3 · #1 · ", "result 3 · #2 · "}) {
        QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!previews().filter(QString::fromUtf8(answer)).isEmpty(), patience);
    }
}

/// Bytes have their variables filled in before they are sent, and the counter goes on all the same.
void TestProtocols::countsInAForm()
{
    open(QStringLiteral("/msgpack"));
    choice(QStringLiteral("MessagePack"))->trigger();
    QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    QTest::keyClicks(named<MessageEdit>("Value as JSON"), QStringLiteral("{{counter}}"));
    for (const char *sent : {"1", "2"}) {
        QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(previews().contains(QString::fromUtf8(sent)), patience);
    }
}

/// Another protocol is chosen while the connection is open.
void TestProtocols::answersAsTheProtocolThatIsChosen()
{
    choice(QStringLiteral("Answer as a &client"))->trigger();
    open(QStringLiteral("/socketio?EIO=4&transport=websocket"));
    QTRY_VERIFY_WITH_TIMEOUT(previews().contains(QStringLiteral("connect /")), patience);
    choice(QStringLiteral("GraphQL (graphql-transport-ws)"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(
        !previews().filter(QStringLiteral("connection_init")).isEmpty(), patience);
}

/// A schema marks messages in the log, filters them, and says in the details what does not fit.
void TestProtocols::comparesWithASchema()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("order.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"properties":{"id":{"type":"integer"}}})");
    file.close();
    open(QStringLiteral("/echo"));
    send(QStringLiteral("{\"id\":1}"));
    send(QStringLiteral("{\"id\":\"2\"}"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 5, patience);
    auto *const faultsOnly = m_window->findChild<QToolButton *>(QStringLiteral("schemaFaultsOnly"));
    QVERIFY(!faultsOnly->isVisible());
    m_window->findChild<QAction *>(QStringLiteral("schemas"))->trigger();
    auto *const path = m_window->findChild<QLineEdit *>(QStringLiteral("schemaReceived"));
    auto *const problem = m_window->findChild<QLabel *>(QStringLiteral("schemaProblem"));
    auto *const use = m_window->findChild<QPushButton *>(QStringLiteral("schemaUse"));
    path->setText(folder.filePath(QStringLiteral("none.json")));
    use->click();
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
    path->setText(file.fileName());
    use->click();
    QTRY_VERIFY_WITH_TIMEOUT(!problem->isVisible(), patience);
    QVERIFY(faultsOnly->isVisible());
    const auto fault = [this](int row) {
        return log()->model()->index(row, CaptureModel::Preview).data(CaptureModel::FaultRole);
    };
    QTRY_COMPARE_WITH_TIMEOUT(fault(4).toString(),
        QStringLiteral("/id: The value must be of the type integer; it is \"2\". (type, "
                       "order.json#/properties/id)"),
        patience);
    // Sent messages have no schema, and the first one fits.
    for (int row = 0; row < 4; ++row)
        QCOMPARE(fault(row).toString(), QString());
    faultsOnly->click();
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 2, patience);
    selectRow(1);
    const auto showSchema = [this] {
        for (auto *tabs : m_window->findChildren<QTabBar *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->tabText(tab) == QStringLiteral("Schema")) {
                    tabs->setCurrentIndex(tab);
                    return true;
                }
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(showSchema(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(label("schemaSummary"),
        QStringLiteral("This message does not fit the schema order.json."), patience);
    QCOMPARE(m_window->findChild<QPlainTextEdit *>(QStringLiteral("schemaFaults"))->toPlainText(),
        QStringLiteral("/id\n    The value must be of the type integer; it is \"2\".\n    type, "
                       "order.json#/properties/id"));
}

/// Messages of Protocol Buffers by a schema: in the log, the filter, the details and the form.
void TestProtocols::readsTypesOfProtobuf()
{
    open(QStringLiteral("/protobuf"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    m_window->findChild<QAction *>(QStringLiteral("protobufTypes"))->trigger();
    auto *const schema = m_window->findChild<QLineEdit *>(QStringLiteral("protobufSchema"));
    auto *const received = m_window->findChild<QComboBox *>(QStringLiteral("protobufReceived"));
    auto *const sent = m_window->findChild<QComboBox *>(QStringLiteral("protobufSent"));
    auto *const use = m_window->findChild<QPushButton *>(QStringLiteral("protobufUse"));
    schema->setText(QStringLiteral("/no/such.proto"));
    use->click();
    QTRY_VERIFY_WITH_TIMEOUT(!label("protobufProblem").isEmpty(), patience);
    // Whoever chooses types means that messages are of them.
    QCOMPARE(codec()->text(), QStringLiteral("Protocol Buffers"));
    SKIP_WITHOUT_PROTOBUF();
    named<QPushButton>("Demo")->click();
    QTRY_VERIFY_WITH_TIMEOUT(received->findText(QStringLiteral("demo.Quote")) >= 0, patience);
    QCOMPARE(label("protobufProblem"), QString());
    received->setCurrentText(QStringLiteral("demo.Quote"));
    sent->setCurrentText(QStringLiteral("demo.Level"));
    named<QLineEdit>("Messages in bytes")->setText(QStringLiteral("payload"));
    named<QLineEdit>("Their type")->setText(QStringLiteral("type"));
    use->click();
    schema->window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(
        previews().at(1).startsWith(QStringLiteral("Quote {\"symbol\":\"ACME\",")), patience);
    const ConnectionSettings settings = m_window->findChild<ConnectionView *>()->settings();
    QCOMPARE(settings.protobufReceived, QStringLiteral("demo.Quote"));
    QCOMPARE(settings.protobufSent, QStringLiteral("demo.Level"));
    QCOMPARE(settings.protobufPayloadField, QStringLiteral("payload"));
    QCOMPARE(settings.protobufTypeField, QStringLiteral("type"));

    auto *const field = m_window->findChild<QLineEdit *>(QStringLiteral("filterField"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("message.side = ASK"));
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 2, patience);
    QVERIFY(previews().last().contains(QStringLiteral("\"side\":\"ASK\"")));
    field->clear();
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 3, patience);
    selectRow(1);
    QTRY_VERIFY_WITH_TIMEOUT(
        label("protocolSummary").startsWith(QStringLiteral("Protocol Buffers: Quote {")), patience);

    QTest::mouseClick(named<QToolButton>("Form"), Qt::LeftButton);
    QCOMPARE(named<QComboBox>("Type")->currentText(), QStringLiteral("demo.Level"));
    named<MessageEdit>("Message as JSON")->replaceText(QStringLiteral("{\"orders\": 150}"));
    QTest::mouseClick(named<QPushButton>("Send"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(log()->model()->rowCount(), 5, patience);
    QCOMPARE(previews().at(3), QStringLiteral("Level {\"orders\":150}"));
}

void TestProtocols::tellsWhenASchemaOfAProfileCannotBeRead_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("protobuf");
    QTest::addColumn<QString>("begin");
    QTest::newRow("JSON Schema") << QStringLiteral("/no/such/order.json") << QString()
                                 << QStringLiteral("Messages are not compared with their schema. ");
    QTest::newRow("Protocol Buffers")
        << QString() << QStringLiteral("/no/such/order.proto")
        << QStringLiteral("Messages of Protocol Buffers are shown without their types. ");
}

/// Nobody has the dialog open then.
void TestProtocols::tellsWhenASchemaOfAProfileCannotBeRead()
{
    QFETCH(const QString, json);
    QFETCH(const QString, protobuf);
    QFETCH(const QString, begin);
    auto *const view = m_window->findChild<ConnectionView *>();
    ConnectionSettings settings = view->settings();
    settings.schemaReceived = json;
    settings.protobufSchema = protobuf;
    view->setSettings(settings);
    const auto isSaid = [&] {
        const QList<NoticeBar *> bars = m_window->findChildren<NoticeBar *>();
        return std::any_of(bars.begin(), bars.end(), [&](const NoticeBar *bar) {
            const QList<QLabel *> labels = bar->findChildren<QLabel *>();
            return bar->isVisible()
                && std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                       return label->text().startsWith(begin)
                           && label->text().contains(QStringLiteral("order."));
                   });
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), patience);
}

WASCLEAN_TEST(TestProtocols, QApplication)

} // namespace tst_protocols

#include "tst_protocols.moc"
