#include "app/connection/connection.h"
#include "tests/support/attemptrunner.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_autobahn {

using namespace wasclean;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

enum Opcode : int { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct Sent
{
    int opcode;
    QByteArray payload;
    bool fin = true;
    int rsv = 0;
};

using Script = QList<Sent>;

QByteArray closeBody(int code, const QByteArray &reason = {})
{
    return QByteArray(1, char(code >> 8)) + char(code & 0xFF) + reason;
}

/// "text:abc", "pong:", "close:1000".
QString told(const RawServer::Frame &frame)
{
    const auto text = QString::fromLatin1(frame.payload);
    switch (frame.opcode) {
    case Text:
        return u"text:"_s + text;
    case Binary:
        return u"binary:"_s + text;
    case Pong:
        return u"pong:"_s + text;
    case Close:
        return frame.payload.isEmpty()
            ? u"close"_s
            : u"close:%1"_s.arg(quint8(frame.payload[0]) << 8 | quint8(frame.payload[1]));
    default:
        return u"%1:"_s.arg(frame.opcode) + text;
    }
}

} // namespace

/// The groups 2 to 7 of the Autobahn test suite, which plays with clients that send back every
/// message: what it sends, and what it wants to see. The groups 1, 9, 10, 12 and 13 are tst_cases.
class TestAutobahn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void frames_data();
    void frames();
    void closeCodes_data();
    void closeCodes();
    void badCloseCodes_data();
    void badCloseCodes();
    void octetWise();
    void badTextFailsAtOnce_data();
    void badTextFailsAtOnce();

private:
    QStringList seen() const;

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Connection> m_connection;
};

void TestAutobahn::init()
{
    m_connection = std::make_unique<Connection>();
    m_server = std::make_unique<RawServer>();
    connect(m_connection.get(), &Connection::messages, this, [this](const MessageBatch &batch) {
        for (const Message &row : *batch) {
            if (row.direction != Direction::Received || row.late)
                continue;
            if (row.kind == MessageKind::Text)
                m_connection->sendText(QString::fromUtf8(row.payload));
            else if (row.kind == MessageKind::Binary)
                m_connection->sendBinary(row.payload);
        }
    });
    ConnectionOptions options = optionsFor(m_server->url());
    options.deflate.offer = false;
    QCOMPARE(m_connection->open(options), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_server->isConnected(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Open, patience);
}

QStringList TestAutobahn::seen() const
{
    QStringList list;
    for (const RawServer::Frame &frame : m_server->frames())
        list.append(told(frame));
    return list;
}

void TestAutobahn::frames_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const Script &script, const QStringList &wanted) {
        QTest::newRow(name) << script << wanted;
    };
    const Sent bye{Close, closeBody(1000)};
    const QByteArray full(125, '*');
    const QString fullText = QString::fromLatin1(full);
    row("2.1", {{Ping, {}}, bye}, {u"pong:"_s, u"close:1000"_s});
    row("2.2", {{Ping, "Hello"}, bye}, {u"pong:Hello"_s, u"close:1000"_s});
    row("2.4", {{Ping, full}, bye}, {u"pong:"_s + fullText, u"close:1000"_s});
    row("2.5", {{Ping, full + '*'}}, {u"close:1002"_s});
    row("2.7", {{Pong, {}}, bye}, {u"close:1000"_s});
    row("2.9", {{Pong, "x"}, {Ping, "y"}, bye}, {u"pong:y"_s, u"close:1000"_s});
    row("3.1", {{Text, "Hello", true, 1}}, {u"close:1002"_s});
    row("3.5", {{Binary, "Hello", true, 5}}, {u"close:1002"_s});
    row("3.6", {{Ping, "Hello", true, 6}}, {u"close:1002"_s});
    row("3.7", {{Close, closeBody(1000), true, 7}}, {u"close:1002"_s});
    for (int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
        QTest::addRow("4.%d.x opcode %d", opcode < 8 ? 1 : 2, opcode)
            << Script{{opcode, "x"}, {Ping, {}}} << QStringList(u"close:1002"_s);
    }
    row("5.1", {{Ping, "a", false}, {Continuation, "b"}}, {u"close:1002"_s});
    row("5.2", {{Pong, "a", false}, {Continuation, "b"}}, {u"close:1002"_s});
    row("5.3", {{Text, "frag1", false}, {Continuation, "frag2"}}, {u"text:frag1frag2"_s});
    row("5.6", {{Text, "frag1", false}, {Ping, "p"}, {Continuation, "frag2"}},
        {u"pong:p"_s, u"text:frag1frag2"_s});
    row("5.9", {{Continuation, "x"}, {Text, "Hello"}}, {u"close:1002"_s});
    row("5.12", {{Continuation, "x", false}, {Text, "Hello"}}, {u"close:1002"_s});
    row("5.18", {{Text, "frag1", false}, {Text, "frag2"}}, {u"close:1002"_s});
    row("5.19",
        {{Text, "1", false}, {Continuation, "2", false}, {Ping, "p1"}, {Continuation, "3", false},
            {Continuation, "4", false}, {Ping, "p2"}, {Continuation, "5"}},
        {u"pong:p1"_s, u"pong:p2"_s, u"text:12345"_s});
    row("6.1.1", {{Text, {}}}, {u"text:"_s});
    row("6.1.2", {{Text, {}, false}, {Continuation, {}, false}, {Continuation, {}}}, {u"text:"_s});
    row("6.1.3", {{Text, {}, false}, {Continuation, "mid", false}, {Continuation, {}}},
        {u"text:mid"_s});
    row("6.2.3", {{Text, "\xce", false}, {Continuation, "\xba", false}, {Continuation, {}}},
        {QString::fromLatin1("text:\xce\xba")});
    row("6.3.1", {{Text, "\xce\xba\xed\xa0\x80"}}, {u"close:1007"_s});
    row("6.6.1", {{Text, "\xce"}}, {u"close:1007"_s});
    row("6.12 not a character", {{Text, "\xef\xbf\xbe"}},
        {QString::fromLatin1("text:\xef\xbf\xbe")});
    row("7.1.2", {bye, bye}, {u"close:1000"_s});
    row("7.1.3", {bye, {Ping, {}}}, {u"close:1000"_s});
    row("7.1.4", {bye, {Text, "x"}}, {u"close:1000"_s});
    row("7.1.5", {{Text, "a", false}, bye, {Continuation, "b"}}, {u"close:1000"_s});
    row("7.3.1", {{Close, {}}}, {u"close"_s});
    row("7.3.2", {{Close, "a"}}, {u"close:1002"_s});
    row("7.3.4", {{Close, closeBody(1000, "Hello")}}, {u"close:1000"_s});
    row("7.3.5", {{Close, closeBody(1000, QByteArray(123, '*'))}}, {u"close:1000"_s});
    row("7.3.6", {{Close, closeBody(1000, QByteArray(124, '*'))}}, {u"close:1002"_s});
    row("7.5.1", {{Close, closeBody(1000, "\xce\xba\xed\xa0\x80")}}, {u"close:1002"_s});
}

void TestAutobahn::frames()
{
    QFETCH(Script, script);
    QFETCH(QStringList, wanted);
    for (const Sent &frame : script)
        m_server->sendFrame(frame.opcode, frame.payload, frame.fin, frame.rsv);
    QTRY_COMPARE_WITH_TIMEOUT(seen(), wanted, patience);
    m_server->endTcp();
    QTRY_COMPARE_WITH_TIMEOUT(m_connection->readyState(), ReadyState::Closed, patience);
    QCOMPARE(seen(), wanted);
}

void TestAutobahn::closeCodes_data()
{
    QTest::addColumn<int>("code");
    for (int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999})
        QTest::addRow("7.7 %d", code) << code;
}

void TestAutobahn::closeCodes()
{
    QFETCH(int, code);
    const QSignalSpy closed(m_connection.get(), &Connection::closed);
    m_server->sendFrame(Close, closeBody(code));
    QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList(u"close:%1"_s.arg(code)), patience);
    m_server->endTcp();
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
    const auto event = closed[0][0].value<CloseEvent>();
    QVERIFY(event.wasClean);
    QCOMPARE(event.code, code);
}

void TestAutobahn::badCloseCodes_data()
{
    QTest::addColumn<int>("code");
    for (int code : {0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        QTest::addRow("7.9 and 7.13 %d", code) << code;
}

void TestAutobahn::badCloseCodes()
{
    QFETCH(int, code);
    m_server->sendFrame(Close, closeBody(code));
    QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList(u"close:1002"_s), patience);
}

/// 2.11 and others: each byte by itself.
void TestAutobahn::octetWise()
{
    QStringList wanted;
    for (int i = 0; i < 10; ++i) {
        const QByteArray payload = "payload-" + QByteArray::number(i);
        const QByteArray frame = QByteArray("\x89", 1) + char(payload.size()) + payload;
        for (const char byte : frame) {
            m_server->send(QByteArray(1, byte));
            QCoreApplication::sendPostedEvents();
        }
        wanted.append(u"pong:"_s + QString::fromLatin1(payload));
    }
    QTRY_COMPARE_WITH_TIMEOUT(seen(), wanted, patience);
}

void TestAutobahn::badTextFailsAtOnce_data()
{
    QTest::addColumn<bool>("fragmented");
    QTest::addColumn<QByteArray>("bad");
    // A surrogate, and a code point beyond the last.
    QTest::newRow("6.4.1") << true << QByteArray("\xed\xa0");
    QTest::newRow("6.4.2") << true << QByteArray("\xf4\x90");
    QTest::newRow("6.4.3") << false << QByteArray("\xed\xa0");
    QTest::newRow("6.4.4") << false << QByteArray("\xf4\x90");
}

/// With the first byte that can be no text, not only when the message is complete.
void TestAutobahn::badTextFailsAtOnce()
{
    QFETCH(bool, fragmented);
    QFETCH(QByteArray, bad);
    const QByteArray good = "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5";
    if (fragmented) {
        m_server->sendFrame(Text, good, false);
        m_server->sendFrame(Continuation, bad, false);
    } else {
        m_server->send(QByteArray("\x81\x20") + good + bad);
    }
    // Nothing more comes from the server.
    QTRY_COMPARE_WITH_TIMEOUT(seen(), QStringList(u"close:1007"_s), patience);
}

WASCLEAN_TEST(TestAutobahn, QCoreApplication)

} // namespace tst_autobahn

#include "tst_autobahn.moc"
