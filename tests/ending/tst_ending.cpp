#include "app/connection/verdict.h"
#include "app/ending/ending.h"
#include "app/ending/timelinetext.h"
#include "tests/ending/evidencefor.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_ending {

using namespace wasclean;

namespace {

/// As Attempt writes it.
Message closeRow(const QJsonObject &object)
{
    Message row;
    row.kind = MessageKind::Close;
    row.payload = "1000 Normal Closure: Bye!\n" + QJsonDocument(object).toJson();
    return row;
}

QJsonObject objectOf(const Evidence &evidence, const CloseEvent &event)
{
    QJsonObject object = evidence.toJson();
    object.insert(QStringLiteral("close"), event.toJson());
    return object;
}

} // namespace

class TestEnding : public QObject
{
    Q_OBJECT

private slots:
    void rowOfACaptureHasAll();
    void whatWasToldThenStands();
    void timesOfAStrangerAreBounded();
    void otherRowsHaveNone_data();
    void otherRowsHaveNone();
    void everyoneIsNamed();
};

void TestEnding::rowOfACaptureHasAll()
{
    const Evidence evidence = closedByServer();
    const CloseEvent event = verdictOf(evidence);
    const auto ending = endingOf(closeRow(objectOf(evidence, event)));
    QVERIFY(ending);
    QCOMPARE(ending->evidence, evidence);
    QCOMPARE(ending->event.toJson(), event.toJson());
    const Ending live = endingOf(event, evidence, {});
    QCOMPARE(ending->timeline.parts.size(), live.timeline.parts.size());
    QCOMPARE(ending->timeline.marks.size(), 4);
    QCOMPARE(ending->diagnosis.causes.size(), live.diagnosis.causes.size());
    QCOMPARE(ending->diagnosis.remark, live.diagnosis.remark);
}

/// An older program may have judged by less.
void TestEnding::whatWasToldThenStands()
{
    const Evidence evidence = closedByServer();
    CloseEvent event = verdictOf(evidence);
    event.wasClean = false;
    event.code = 1006;
    event.reason.clear();
    event.error = true;
    event.sentence = QStringLiteral("Told otherwise.");
    const auto ending = endingOf(closeRow(objectOf(evidence, event)));
    QVERIFY(ending);
    QCOMPARE(ending->event.toJson(), event.toJson());
}

/// The difference of two times of a stranger must not overflow.
void TestEnding::timesOfAStrangerAreBounded()
{
    const Evidence evidence = closedByServer();
    QJsonObject object = objectOf(evidence, verdictOf(evidence));
    const QString first = QStringLiteral("1");
    const QString last = QStringLiteral("9223372036854775807");
    object.insert(QStringLiteral("startTime"), first);
    object.insert(QStringLiteral("openTime"), first);
    object.insert(QStringLiteral("endTime"), last);
    QJsonObject phases = object.value(QStringLiteral("phases")).toObject();
    for (const char *name : {"dns", "tcp", "tls", "upgrade", "firstMessage"})
        phases.insert(QLatin1String(name), 9e18);
    object.insert(QStringLiteral("phases"), phases);
    const auto ending = endingOf(closeRow(object));
    QVERIFY(ending);
    QVERIFY(ending->timeline.length >= 0);
    QVERIFY(!ending->event.sentence.isEmpty() || ending->event.wasClean);
}

void TestEnding::otherRowsHaveNone_data()
{
    QTest::addColumn<Message>("row");
    const Evidence evidence = closedByServer();
    Message open = closeRow(objectOf(evidence, verdictOf(evidence)));
    open.kind = MessageKind::Open;
    QTest::newRow("open") << open;
    Message imported;
    imported.kind = MessageKind::Close;
    imported.payload = "According to the HAR file, the connection was closed with code 1000.";
    QTest::newRow("imported") << imported;
    QTest::newRow("empty object") << closeRow({});
    Message garbage = imported;
    garbage.payload = "1000\n{\"startTime\": [";
    QTest::newRow("cut JSON") << garbage;
}

void TestEnding::otherRowsHaveNone()
{
    QFETCH(const Message, row);
    QVERIFY(!endingOf(row));
}

void TestEnding::everyoneIsNamed()
{
    QSet<QString> names;
    for (const EndedBy by :
        {EndedBy::You, EndedBy::Server, EndedBy::ServerOrNetwork, EndedBy::Network,
            EndedBy::Handshake, EndedBy::Proxy, EndedBy::Tls, EndedBy::Timeout, EndedBy::Violation})
        names.insert(endedByText(by));
    QCOMPARE(names.size(), 9);
    QVERIFY(!names.contains(QString()));
    names.clear();
    for (const TcpEnd end : {TcpEnd::NeverOpened, TcpEnd::Open, TcpEnd::FinByServer,
             TcpEnd::ResetByServer, TcpEnd::EndedByPeer, TcpEnd::Lost, TcpEnd::ClosedByUs})
        names.insert(tcpEndText(end));
    QCOMPARE(names.size(), 7);
    QVERIFY(!names.contains(QString()));
}

WASCLEAN_TEST(TestEnding, QCoreApplication)

} // namespace tst_ending

#include "tst_ending.moc"
