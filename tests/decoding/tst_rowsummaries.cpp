#include "app/decoding/rowstreams.h"
#include "app/decoding/rowsummaries.h"

#include "app/capture/capturemodel.h"
#include "tests/capture/reading.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_rowsummaries {

using namespace wasclean;

class TestRowSummaries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatMessagesMean();
    void tellsNoCountOfLongMessages();
    void tellsLatencies();
    void looksForRequestsOfOneConnection();
    void modelShowsThem();

private:
    QString summary(qint64 row)
    {
        return m_summaries->summary({row, -1}, samples::preview(m_log->capture(), row).row);
    }

    std::unique_ptr<ProtocolCapture> m_log;
    std::unique_ptr<RowCodecs> m_codecs;
    std::unique_ptr<RowStreams> m_streams;
    std::unique_ptr<RowSummaries> m_summaries;
};

void TestRowSummaries::init()
{
    m_summaries.reset();
    m_streams.reset();
    m_codecs.reset();
    m_log = std::make_unique<ProtocolCapture>();
    m_codecs = std::make_unique<RowCodecs>();
    m_streams = std::make_unique<RowStreams>(*m_codecs);
    m_streams->setCapture(&m_log->capture());
    m_summaries = std::make_unique<RowSummaries>(*m_codecs, *m_streams);
    m_summaries->setCapture(&m_log->capture());
}

void TestRowSummaries::tellsWhatMessagesMean()
{
    m_log->open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    m_log->receive("42[\"chat\",1]");
    m_log->append(Direction::Received, MessageKind::Ping, "2");
    m_log->receive("42[\"long\",\"" + QByteArray(5000, 'x') + "\"]");
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("socketio-eio4")));
    QCOMPARE(summary(1), QStringLiteral("emit chat 1"));
    QVERIFY(summary(0).isNull());
    QVERIFY(summary(2).isNull());
    // A row has only the beginning of a long message.
    QVERIFY(summary(3).startsWith(QStringLiteral("emit long [\"xxx")));
    m_codecs->choose(RowCodecs::noCodec());
    QVERIFY(summary(1).isNull());
}

/// The row has 1024 bytes of one record.
void TestRowSummaries::tellsNoCountOfLongMessages()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->send("{\"protocol\":\"json\",\"version\":1}\x1e");
    m_log->receive(R"({"type":1,"target":"a","arguments":[")" + QByteArray(2000, 'x') + "\"]}\x1e");
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 2, QStringLiteral("signalr")));
    const QString shown = summary(2);
    QVERIFY2(shown.startsWith(QStringLiteral("{\"type\":1,")), qPrintable(shown));
}

void TestRowSummaries::tellsLatencies()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->send(R"({"jsonrpc":"2.0","id":1,"method":"add"})");
    m_log->receive(R"({"jsonrpc":"2.0","id":1,"method":"ask"})");
    m_log->receive(R"({"jsonrpc":"2.0","id":1,"result":3})");
    m_log->send(R"({"jsonrpc":"2.0","id":1,"result":4})");
    m_log->receive(R"({"jsonrpc":"2.0","id":"1","result":5})");
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("jsonrpc")));
    // Both sides use the id 1.
    QCOMPARE(summary(3), QStringLiteral("result 3 · #1 · 2 ms"));
    QCOMPARE(summary(4), QStringLiteral("result 4 · #1 · 2 ms"));
    // A string is another id than a number.
    QCOMPARE(summary(5), QStringLiteral("result 5 · #\"1\""));
}

void TestRowSummaries::looksForRequestsOfOneConnection()
{
    m_log->open(QStringLiteral("ws://a/"));
    m_log->send(R"({"jsonrpc":"2.0","id":1,"method":"add"})");
    m_log->open(QStringLiteral("ws://a/"));
    m_log->receive(R"({"jsonrpc":"2.0","id":1,"result":3})");
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 3, QStringLiteral("jsonrpc")));
    QCOMPARE(summary(3), QStringLiteral("result 3 · #1"));
}

void TestRowSummaries::modelShowsThem()
{
    m_log->open(QStringLiteral("ws://a/socket.io/?EIO=4"));
    m_log->receive("42[\"chat\",1]");
    m_codecs->setCapture(&m_log->capture());
    QVERIFY(waitForCodec(*m_codecs, 1, QStringLiteral("socketio-eio4")));
    CaptureModel model;
    model.setCapture(&m_log->capture());
    const QModelIndex index = model.index(1, CaptureModel::Preview);
    model.setSummaries(
        [this](RowPlace place, const Row &found) { return m_summaries->summary(place, found); });
    QTRY_COMPARE(index.data().toString(), QStringLiteral("emit chat 1"));
    model.setSummaries({});
    QCOMPARE(index.data().toString(), QStringLiteral("42[\"chat\",1]"));
    model.setCapture(nullptr);
}

WASCLEAN_TEST(TestRowSummaries, QCoreApplication)

} // namespace tst_rowsummaries

#include "tst_rowsummaries.moc"
