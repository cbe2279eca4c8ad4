#include "app/capture/capture.h"
#include "app/capture/capturethreads.h"
#include "app/connection/connection.h"
#include "app/exchange/capturesource.h"
#include "app/wire/frames/deflater.h"
#include "app/wire/frames/frame.h"
#include "tests/capture/samples.h"
#include "tests/support/servers/rawserver.h"
#include "tests/support/testrunner.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <random>

namespace tst_receivedstream {

using namespace wasclean;

namespace {

constexpr int patience = 120'000;
constexpr qsizetype bytesOfStream = 12 << 20;

struct Sent
{
    MessageKind kind = MessageKind::Text;
    QByteArray payload;
    quint32 frames = 1;
    quint64 wireBytes = 0;
    bool compressed = false;
};

/// What a server may send, made by chance: messages of all sizes, near those at which something
/// changes above all, whole and in fragments with control frames between them.
class Stream
{
public:
    Stream(unsigned seed, bool deflates)
        : m_random(seed)
    {
        if (deflates)
            m_deflater.emplace(15, false);
        while (m_bytes.size() < bytesOfStream) {
            if (chance(20))
                addControl();
            else
                addMessage();
        }
    }

    const QByteArray &bytes() const { return m_bytes; }

    const std::vector<Sent> &messages() const { return m_messages; }

    qsizetype number(qsizetype from, qsizetype to)
    {
        return std::uniform_int_distribution<qsizetype>(from, to)(m_random);
    }

    bool chance(int oneIn) { return number(1, oneIn) == 1; }

private:
    qsizetype size()
    {
        constexpr std::array<qsizetype, 9> limits{
            125, 126, 512, 4096, 8192, 16'384, 65'535, 131'072, 262'144};
        if (chance(200))
            return std::max<qsizetype>(0, limits[size_t(number(4, 8))] + number(-20, 20));
        if (chance(10))
            return limits[size_t(number(0, 4))] + number(-12, 12);
        return m_isSmall ? number(0, 140) : number(0, 3000);
    }

    QByteArray text(qsizetype size)
    {
        static const QList<QByteArray> letters{"a", "0", "\"", "\n", "é", "€", "😀"};
        QByteArray text;
        text.reserve(size + 4);
        const QByteArray &letter = letters[number(0, letters.size() - 1)];
        while (text.size() < size)
            text += m_isSmall || chance(16) ? letters[number(0, letters.size() - 1)] : letter;
        return text;
    }

    void addFrame(Sent &sent, quint8 opcode, QByteArrayView payload, bool fin, quint8 rsv)
    {
        FrameHeader header;
        header.opcode = opcode;
        header.fin = fin;
        header.rsv = rsv;
        header.payloadLength = quint64(payload.size());
        appendHeader(m_bytes, header);
        m_bytes.append(payload.data(), payload.size());
        sent.wireBytes += quint64(headerSize(header) + payload.size());
    }

    void addControl()
    {
        const bool isPing = chance(2);
        Sent sent{isPing ? MessageKind::Ping : MessageKind::Pong,
            samples::payload(qint64(m_messages.size()), number(0, 125))};
        addFrame(sent, isPing ? OpPing : OpPong, sent.payload, true, 0);
        m_messages.push_back(sent);
    }

    void addMessage()
    {
        if (chance(500))
            m_isSmall = !m_isSmall;
        const bool isText = chance(2);
        Sent sent{isText ? MessageKind::Text : MessageKind::Binary, {}};
        sent.payload = isText ? text(size()) : samples::payload(qint64(m_messages.size()), size());
        sent.compressed = m_deflater && !chance(4);
        const QByteArray payload
            = sent.compressed ? m_deflater->add(sent.payload, true) : sent.payload;
        if (chance(8))
            sent.frames = quint32(number(2, 5));
        qsizetype at = 0;
        for (quint32 frame = 0; frame < sent.frames; ++frame) {
            const bool isLast = frame + 1 == sent.frames;
            const qsizetype end = isLast ? payload.size() : number(at, payload.size());
            const quint8 first = isText ? OpText : OpBinary;
            addFrame(sent, frame == 0 ? first : quint8(OpContinuation),
                QByteArrayView(payload).sliced(at, end - at), isLast,
                frame == 0 && sent.compressed ? 4 : 0);
            at = end;
            if (!isLast && chance(3))
                addControl();
        }
        m_messages.push_back(sent);
    }

    std::mt19937 m_random;
    std::optional<Deflater> m_deflater;
    bool m_isSmall = true;
    QByteArray m_bytes;
    std::vector<Sent> m_messages;
};

} // namespace

/// Whatever a server sends, and however TCP cuts it: the capture has exactly that.
class TestReceivedStream : public QObject
{
    Q_OBJECT

private slots:
    void isInTheCapture_data();
    void isInTheCapture();
};

void TestReceivedStream::isInTheCapture_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("deflates");
    QTest::addColumn<TokenUse>("tokens");
    const auto seed = unsigned(qEnvironmentVariableIntValue("WASCLEAN_SEED"));
    QTest::newRow("floods") << seed + 1 << false << TokenUse::InFloods;
    QTest::newRow("compressed floods") << seed + 2 << true << TokenUse::InFloods;
    QTest::newRow("tokens always") << seed + 3 << false << TokenUse::Always;
    QTest::newRow("no tokens") << seed + 4 << true << TokenUse::Never;
}

void TestReceivedStream::isInTheCapture()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, deflates);
    QFETCH(TokenUse, tokens);
    Stream stream(seed, deflates);
    RawServer server(deflates ? "permessage-deflate" : QByteArray());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wasclean"));
    qint64 rowCount = 0;
    {
        Capture capture(path);
        Connection connection;
        connect(&connection, &Connection::messages, &capture, [&](const MessageBatch &batch) {
            rowCount += qint64(batch->size());
            capture.append(batch);
        });
        ConnectionOptions options;
        options.url = *WebSocketUrl::parse(server.url());
        options.tokens = tokens;
        const QSignalSpy opened(&connection, &Connection::opened);
        const QSignalSpy closed(&connection, &Connection::closed);
        QCOMPARE(connection.open(options), QString());
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        // Pieces of all sizes, from single bytes to more than one read takes.
        qsizetype at = 0;
        QTimer pieces;
        connect(&pieces, &QTimer::timeout, &server, [&] {
            for (int i = 0; i < 3 && at < stream.bytes().size(); ++i) {
                const qsizetype most = stream.chance(3) ? 600'000 : stream.chance(2) ? 9000 : 40;
                const QByteArray piece = stream.bytes().mid(at, stream.number(1, most));
                server.send(piece);
                at += piece.size();
            }
            if (at == stream.bytes().size()) {
                pieces.stop();
                server.sendClose(1000);
            }
        });
        connect(&server, &RawServer::frameReceived, &server, [&server] {
            if (!server.frames(OpClose).isEmpty())
                server.endTcp();
        });
        pieces.start();
        QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(capture.count(), rowCount, patience);
    }
    CaptureThreads::waitUntilClosed();

    CaptureSource source;
    QVERIFY2(source.open(path), qPrintable(source.problem()));
    QCOMPARE(source.total(), rowCount);
    auto expected = stream.messages().begin();
    for (Message message; source.next(message);) {
        if (message.direction != Direction::Received || message.kind == MessageKind::CloseFrame)
            continue;
        QVERIFY2(expected != stream.messages().end(), "a message that was not sent");
        QCOMPARE(message.kind, expected->kind);
        QVERIFY(message.payload == expected->payload);
        QCOMPARE(message.frames, expected->frames);
        QCOMPARE(message.wireBytes, expected->wireBytes);
        QCOMPARE(message.compressed, expected->compressed);
        QVERIFY(!message.late);
        ++expected;
    }
    QCOMPARE(std::distance(expected, stream.messages().end()), 0);
}

WASCLEAN_TEST(TestReceivedStream, QCoreApplication)

} // namespace tst_receivedstream

#include "tst_receivedstream.moc"
