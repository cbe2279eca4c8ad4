#include "app/wire/dial/addressrace.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

namespace tst_addressrace {

using namespace wasclean;

namespace {

QHostAddress address(const char *text) { return QHostAddress(QString::fromLatin1(text)); }

/// Listens and takes nobody: who comes when its queue is full gets no answer at all.
class MuteServer
{
public:
    explicit MuteServer(quint16 port)
    {
        m_server.setListenBacklogSize(1);
        m_server.listen(address("127.0.0.2"), port);
        if (m_server.isListening())
            m_server.pauseAccepting();
    }

    bool fill()
    {
        for (int i = 0; i < 20; ++i) {
            m_guests.push_back(std::make_unique<QTcpSocket>());
            m_guests.back()->connectToHost(address("127.0.0.2"), m_server.serverPort());
            if (!m_guests.back()->waitForConnected(300))
                return true;
        }
        return false;
    }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_guests;
};

} // namespace

class TestAddressRace : public QObject
{
    Q_OBJECT

private slots:
    void order();
    void firstAnswers();
    void refusalBringsTheNextAtOnce();
    void silenceBringsTheNextSoon();
    void stopGivesUp();
};

void TestAddressRace::order()
{
    const QList<QHostAddress> sorted{
        address("::1"), address("::2"), address("::3"), address("10.0.0.1"), address("10.0.0.2")};
    QCOMPARE(interleaved(sorted),
        QList<QHostAddress>({address("::1"), address("10.0.0.1"), address("::2"),
            address("10.0.0.2"), address("::3")}));
    QCOMPARE(interleaved({}), QList<QHostAddress>());
}

void TestAddressRace::firstAnswers()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QList<TriedAddress> tried;
    QElapsedTimer clock;
    clock.start();
    AddressRace race([this] { return new QTcpSocket(this); }, tried, clock);
    const QSignalSpy won(&race, &AddressRace::won);
    race.start({address("127.0.0.1"), address("127.0.0.3")}, server.serverPort());
    QTRY_COMPARE(won.size(), 1);
    QCOMPARE(tried.size(), 1);
    QCOMPARE(tried[0].outcome, TriedAddress::Outcome::Connected);
}

void TestAddressRace::refusalBringsTheNextAtOnce()
{
    QTcpServer server;
    QVERIFY(server.listen(address("127.0.0.3")));
    QList<TriedAddress> tried;
    QElapsedTimer clock;
    clock.start();
    AddressRace race([this] { return new QTcpSocket(this); }, tried, clock);
    const QSignalSpy won(&race, &AddressRace::won);
    race.start({address("127.0.0.1"), address("127.0.0.3")}, server.serverPort());
    QTRY_COMPARE(won.size(), 1);
    QCOMPARE(tried.size(), 2);
    QCOMPARE(tried[0].outcome, TriedAddress::Outcome::Failed);
    QCOMPARE(tried[0].problem, QStringLiteral("Connection refused"));
    QCOMPARE(tried[1].outcome, TriedAddress::Outcome::Connected);
    QVERIFY(tried[1].startedAfter >= tried[0].startedAfter + tried[0].took);
}

void TestAddressRace::silenceBringsTheNextSoon()
{
    QTcpServer server;
    QVERIFY(server.listen(address("127.0.0.1")));
    MuteServer mute(server.serverPort());
    QVERIFY(mute.fill());
    QList<TriedAddress> tried;
    QElapsedTimer clock;
    clock.start();
    AddressRace race([this] { return new QTcpSocket(this); }, tried, clock);
    const QSignalSpy won(&race, &AddressRace::won);
    race.start({address("127.0.0.2"), address("127.0.0.1")}, server.serverPort());
    QTRY_COMPARE_WITH_TIMEOUT(won.size(), 1, 20'000);
    QCOMPARE(won[0][0].value<QTcpSocket *>()->peerAddress(), address("127.0.0.1"));
    QCOMPARE(tried.size(), 2);
    QCOMPARE(tried[0].outcome, TriedAddress::Outcome::GivenUp);
    QCOMPARE(tried[1].outcome, TriedAddress::Outcome::Connected);
    // Qt's timers may be early by a twentieth.
    QVERIFY(tried[1].startedAfter >= 230'000'000);
}

void TestAddressRace::stopGivesUp()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QList<TriedAddress> tried;
    QElapsedTimer clock;
    clock.start();
    AddressRace race([this] { return new QTcpSocket(this); }, tried, clock);
    const QSignalSpy won(&race, &AddressRace::won);
    race.start({address("127.0.0.1")}, server.serverPort());
    race.stop();
    QCOMPARE(tried[0].outcome, TriedAddress::Outcome::GivenUp);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(won.size(), 0);
}

WASCLEAN_TEST(TestAddressRace, QCoreApplication)

} // namespace tst_addressrace

#include "tst_addressrace.moc"
