#include "app/capture/capturemodel.h"
#include "app/capture/filter.h"
#include "app/capture/filtertext.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_decodedfilter {

using namespace wasclean;

class TestDecodedFilter : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void passes_data();
    void passes();
    void hidesHeartbeats();
};

CodecList socketIo() { return {codecWithId(QStringLiteral("socketio-eio4"))}; }

void TestDecodedFilter::parses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addRow("string") << QStringLiteral(R"(event = "chat")")
                            << QStringLiteral(R"(event = "chat")");
    QTest::addRow("word") << QStringLiteral("event=chat") << QStringLiteral(R"(event = "chat")");
    QTest::addRow("path") << QStringLiteral("args[0].x = 1") << QStringLiteral("args[0].x = 1");
    QTest::addRow("not") << QStringLiteral(R"(event != "chat")")
                         << QStringLiteral(R"(Exclude: event = "chat")");
    QTest::addRow("text") << QStringLiteral("chat") << QStringLiteral("chat");
    QTest::addRow("JSON") << QStringLiteral("$.a = 1") << QStringLiteral("$.a = 1");
}

void TestDecodedFilter::parses()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    FilterInput input;
    input.text = typed;
    input.codecs = socketIo();
    const Checked<Filter> filter = parseFilter(input);
    QVERIFY2(filter, qPrintable(filter.problem));
    QCOMPARE(filterText(*filter), text);
    // Without codecs, it is text or JSON.
    input.codecs.clear();
    QVERIFY(parseFilter(input)->decoded.empty());
    // What is not finished is a problem.
    input.codecs = socketIo();
    input.text = QStringLiteral("event = ");
    QVERIFY(!parseFilter(input).problem.isEmpty());
}

/// Rows of the log in which each filter is tried.
void fill(ProtocolCapture &log)
{
    log.open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    log.receive("2");
    log.send("3");
    log.receive("42[\"chat\",{\"x\":1}]");
    log.receive("42[\"tick\",{\"x\":2}]");
    log.append(Direction::Received, MessageKind::Binary, "ab");
    log.append(Direction::Received, MessageKind::Ping, "2");
    log.receive("42[\"chat\",\"" + QByteArray(400'000, 'x') + "\"]");
    log.receive("malformed");
}

void TestDecodedFilter::passes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("rows");
    // The Open row always passes.
    QTest::addRow("event") << QStringLiteral("event = chat") << QList<qint64>{0, 3, 7};
    QTest::addRow("argument") << QStringLiteral("args[0].x = 2") << QList<qint64>{0, 4};
    QTest::addRow("not") << QStringLiteral("event != chat") << QList<qint64>{0, 1, 2, 4, 5, 6, 8};
    QTest::addRow("kind") << QStringLiteral("kind = attachment") << QList<qint64>{0, 5};
    QTest::addRow("none") << QStringLiteral("event = unheard") << QList<qint64>{0};
}

QList<qint64> passingRows(const CaptureModel &model)
{
    QList<qint64> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.captureRow(row));
    return rows;
}

void TestDecodedFilter::passes()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, rows);
    ProtocolCapture log;
    fill(log);
    FilterInput input;
    input.text = typed;
    input.codecs = socketIo();
    CaptureModel model;
    model.setCapture(&log.capture());
    model.setFilter(*parseFilter(input));
    QTRY_VERIFY_WITH_TIMEOUT(model.isFilterDone(), 30'000);
    QCOMPARE(passingRows(model), rows);
    model.setCapture(nullptr);
}

void TestDecodedFilter::hidesHeartbeats()
{
    ProtocolCapture log;
    fill(log);
    CaptureModel model;
    model.setCapture(&log.capture());
    model.setFilter(hideHeartbeats(socketIo()));
    QTRY_VERIFY_WITH_TIMEOUT(model.isFilterDone(), 30'000);
    const QList<qint64> rows{0, 3, 4, 5, 6, 7, 8};
    QCOMPARE(passingRows(model), rows);
    model.setCapture(nullptr);
}

WASCLEAN_TEST(TestDecodedFilter, QCoreApplication)

} // namespace tst_decodedfilter

#include "tst_decodedfilter.moc"
