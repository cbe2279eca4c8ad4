#include "app/capture/capturemodel.h"
#include "app/capture/filter.h"
#include "app/decoding/rowverdicts.h"
#include "tests/decoding/protocolcapture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_rowverdicts {

using namespace wasclean;

namespace {

constexpr int patience = 30'000;

} // namespace

/// Rows that somebody looks at are compared with schemas.
class TestRowVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowsAreChecked();
    void answersAreCheckedByWhatWasAsked();
    void longMessagesAreNotChecked();
    void rowsAreMarked();
    void rowsAreFiltered_data();
    void rowsAreFiltered();
    void filterNeedsASchema();

private:
    /// The only schema of both directions.
    MessageSchemas schemaOf(const QByteArray &json);
    const MessageVerdict *verdict(qint64 row);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProtocolCapture> m_log;
    std::unique_ptr<RowVerdicts> m_verdicts;
};

void TestRowVerdicts::init()
{
    m_verdicts = std::make_unique<RowVerdicts>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<ProtocolCapture>();
    m_verdicts->setCapture(&m_log->capture());
    m_log->open(QStringLiteral("ws://a/"));
}

MessageSchemas TestRowVerdicts::schemaOf(const QByteArray &json)
{
    QFile file(m_folder->filePath(QStringLiteral("order.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(json);
    file.close();
    const Checked<MessageSchema> schema = MessageSchema::read(file.fileName());
    return {schema.value, schema.value};
}

const MessageVerdict *TestRowVerdicts::verdict(qint64 row)
{
    return QTest::qWaitFor([&] { return m_verdicts->verdict(row) != nullptr; }, patience)
        ? m_verdicts->verdict(row)
        : nullptr;
}

void TestRowVerdicts::rowsAreChecked()
{
    MessageSchemas schemas = schemaOf(R"({"required":["id"]})");
    schemas.sent.reset();
    m_verdicts->setSchemas(schemas);
    m_log->receive(R"({"id":1})");
    m_log->receive("{}");
    QVERIFY(!verdict(1)->isFaulty());
    QCOMPARE(verdict(2)->report.faults.front().keyword, QStringLiteral("required"));
    Message message = m_log->make(Direction::Received, MessageKind::Text, "{}");
    QVERIFY(m_verdicts->concerns(message));
    message.direction = Direction::Sent;
    QVERIFY(!m_verdicts->concerns(message));
    message.direction = Direction::Received;
    message.kind = MessageKind::Binary;
    QVERIFY(!m_verdicts->concerns(message));
    // What is not there is asked for once.
    QCOMPARE(verdict(99)->report.verdict, SchemaReport::Verdict::Unknown);
    // Other schemas, other verdicts.
    m_verdicts->setSchemas(schemaOf(R"({"type":"object"})"));
    QVERIFY(!verdict(2)->isFaulty());
}

void TestRowVerdicts::answersAreCheckedByWhatWasAsked()
{
    QFile file(m_folder->filePath(QStringLiteral("HeartbeatResponse.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"required":["currentTime"]})");
    file.close();
    const Checked<MessageSchema> schema = MessageSchema::read(m_folder->path());
    QVERIFY2(schema, qPrintable(schema.problem));
    m_verdicts->setSchemas({*schema, *schema});
    m_log->send(R"([2,"7","Heartbeat",{}])");
    m_log->send(R"([2,"8","Other",{}])");
    m_log->receive(R"([3,"7",{}])");
    m_log->receive(R"([3,"8",{}])");
    QVERIFY(!verdict(1)->isConcerned);
    QVERIFY(verdict(3)->isFaulty());
    QCOMPARE(verdict(3)->name, QStringLiteral("Heartbeat"));
    QVERIFY(!verdict(4)->isConcerned);
}

void TestRowVerdicts::longMessagesAreNotChecked()
{
    m_verdicts->setSchemas(schemaOf(R"({"type":"object"})"));
    m_log->receive('"' + QByteArray(RowVerdicts::mostBytes, 'x') + '"');
    QCOMPARE(
        verdict(1)->report.problem, QStringLiteral("Messages of more than 4 MiB are not checked."));
}

void TestRowVerdicts::rowsAreMarked()
{
    m_log->receive("{}");
    CaptureModel model;
    model.setCapture(&m_log->capture());
    model.setFaults([](qint64 row, const Row &) {
        return row == 1 ? QStringLiteral("<b>bad</b>") : QString();
    });
    const auto at = [&model](int row) { return model.index(row, CaptureModel::Preview); };
    QCOMPARE(at(0).data(CaptureModel::FaultRole).toString(), QString());
    QCOMPARE(at(1).data(CaptureModel::FaultRole).toString(), QStringLiteral("<b>bad</b>"));
    QCOMPARE(at(1).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("{}, does not fit the schema: <b>bad</b>"));
    // Remote text is no tool tip.
    QVERIFY(!at(1).data(Qt::ToolTipRole).isValid());
    QCOMPARE(at(1).data().toString(), QStringLiteral("{}"));
    model.setCapture(nullptr);
}

void TestRowVerdicts::rowsAreFiltered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("exclude");
    QTest::addColumn<QList<qint64>>("rows");
    // The Open row always passes.
    QTest::newRow("bad") << QStringLiteral("schema:bad") << false << QList<qint64>{0, 2, 4};
    QTest::newRow("good") << QStringLiteral("Schema:good ") << false << QList<qint64>{0, 1};
    QTest::newRow("not bad") << QStringLiteral("schema:bad") << true << QList<qint64>{0, 1, 3};
}

void TestRowVerdicts::rowsAreFiltered()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, exclude);
    QFETCH(const QList<qint64>, rows);
    m_log->receive(R"({"id":1})");
    m_log->receive("{}");
    m_log->append(Direction::Received, MessageKind::Binary, "{}");
    m_log->send('[' + QByteArray(400'000, '1') + ']');
    FilterInput input;
    input.text = typed;
    input.exclude = exclude;
    input.schemas = schemaOf(R"({"type":"object","required":["id"]})");
    const Checked<Filter> filter = parseFilter(input);
    QVERIFY2(filter, qPrintable(filter.problem));
    CaptureModel model;
    model.setCapture(&m_log->capture());
    model.setFilter(*filter);
    QTRY_VERIFY_WITH_TIMEOUT(model.isFilterDone(), patience);
    QList<qint64> passing;
    for (int row = 0; row < model.rowCount(); ++row)
        passing.append(model.captureRow(row));
    QCOMPARE(passing, rows);
    model.setCapture(nullptr);
}

void TestRowVerdicts::filterNeedsASchema()
{
    FilterInput input;
    input.text = QStringLiteral("schema:bad");
    QVERIFY(!parseFilter(input).problem.isEmpty());
    // As an expression it is a text.
    input.regex = true;
    QVERIFY(parseFilter(input));
}

WASCLEAN_TEST(TestRowVerdicts, QCoreApplication)

} // namespace tst_rowverdicts

#include "tst_rowverdicts.moc"
