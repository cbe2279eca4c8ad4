#include "app/demo/clientframereader.h"
#include "app/demo/framewriter.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_clientframereader {

using namespace wasclean::demo;

namespace {

/// A client's frame; the mask is not "0000", or a reader that forgets it would pass.
QByteArray masked(const QByteArray &serverFrame, qsizetype headerSize)
{
    const QByteArray key = "\x37\xFA\x21\x3D";
    QByteArray bytes = serverFrame.left(headerSize) + key;
    bytes[1] = static_cast<char>(bytes.at(1) | 0x80);
    for (qsizetype i = headerSize; i < serverFrame.size(); ++i) {
        bytes.append(static_cast<char>(serverFrame.at(i) ^ key.at((i - headerSize) % 4)));
    }
    return bytes;
}

QByteArray clientFrame(Opcode opcode, const QByteArray &payload, Part part = Part::Last)
{
    return masked(frame(opcode, payload, part), frameHeader(opcode, payload.size(), part).size());
}

QList<QByteArray> readAll(ClientFrameReader &reader)
{
    QList<QByteArray> messages;
    while (const auto message = reader.next()) {
        messages.append(QByteArray::number(static_cast<int>(message->opcode)) + message->payload);
    }
    return messages;
}

} // namespace

class TestClientFrameReader : public QObject
{
    Q_OBJECT

private slots:
    void readsTheStandardsExample();
    void readsTheSameAtEverySplit();
    void readsByteByByte();
    void readsEveryLengthForm_data();
    void readsEveryLengthForm();
    void refusesWhatBreaksTheProtocol_data();
    void refusesWhatBreaksTheProtocol();
    void staysAtFault();
    void asksForRoom();

private:
    static QByteArray conversation();
    static QList<QByteArray> messages();
};

QByteArray TestClientFrameReader::conversation()
{
    return clientFrame(Opcode::Text, "caf\xC3", Part::MoreFollows)
        + clientFrame(Opcode::Ping, "in between")
        + clientFrame(Opcode::Continuation, {}, Part::MoreFollows)
        + clientFrame(Opcode::Continuation, "\xA9") + clientFrame(Opcode::Binary, {})
        + clientFrame(Opcode::Binary, QByteArray(200, '\x80')) + clientFrame(Opcode::Close, {});
}

QList<QByteArray> TestClientFrameReader::messages()
{
    return {"9in between", "1caf\xC3\xA9", "2", "2" + QByteArray(200, '\x80'), "8"};
}

void TestClientFrameReader::readsTheStandardsExample()
{
    // RFC 6455 5.7: a single-frame masked text message "Hello".
    ClientFrameReader reader;
    reader.feed(QByteArray("\x81\x85\x37\xfa\x21\x3d\x7f\x9f\x4d\x51\x58", 11));
    QCOMPARE(readAll(reader), QList<QByteArray>{"1Hello"});
}

void TestClientFrameReader::readsTheSameAtEverySplit()
{
    const QByteArray bytes = conversation();
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        ClientFrameReader reader;
        reader.feed(bytes.left(split));
        QList<QByteArray> got = readAll(reader);
        reader.feed(bytes.mid(split));
        got += readAll(reader);
        QCOMPARE(got, messages());
        QVERIFY(!reader.fault());
    }
}

void TestClientFrameReader::readsByteByByte()
{
    ClientFrameReader reader;
    QList<QByteArray> got;
    for (const char byte : conversation()) {
        reader.feed(QByteArrayView(&byte, 1));
        got += readAll(reader);
    }
    QCOMPARE(got, messages());
}

void TestClientFrameReader::readsEveryLengthForm_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 3, 4, 5, 125, 126, 127, 65535, 65536, 70001}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void TestClientFrameReader::readsEveryLengthForm()
{
    QFETCH(int, size);
    QByteArray payload;
    for (int i = 0; i < size; ++i) {
        payload.append(static_cast<char>(i * 7));
    }
    ClientFrameReader reader;
    reader.feed(clientFrame(Opcode::Binary, payload));
    QCOMPARE(readAll(reader), QList<QByteArray>{"2" + payload});
}

void TestClientFrameReader::refusesWhatBreaksTheProtocol_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray fragment = clientFrame(Opcode::Text, "a", Part::MoreFollows);
    QByteArray reserved = clientFrame(Opcode::Text, "a");
    reserved[0] = static_cast<char>(reserved.at(0) | 0x40);

    QTest::newRow("unmasked") << frame(Opcode::Text, "a") << 1002;
    QTest::newRow("reserved bit") << reserved << 1002;
    QTest::newRow("reserved opcode") << clientFrame(static_cast<Opcode>(3), "a") << 1002;
    QTest::newRow("reserved control opcode") << clientFrame(static_cast<Opcode>(11), "a") << 1002;
    QTest::newRow("long ping") << clientFrame(Opcode::Ping, QByteArray(126, 'a')) << 1002;
    QTest::newRow("fragmented ping") << clientFrame(Opcode::Ping, "a", Part::MoreFollows) << 1002;
    QTest::newRow("continuation of nothing") << clientFrame(Opcode::Continuation, "a") << 1002;
    QTest::newRow("text inside a text") << fragment + clientFrame(Opcode::Text, "b") << 1002;
    QTest::newRow("text that is not UTF-8") << clientFrame(Opcode::Text, "\xFF") << 1007;
    QTest::newRow("half a character") << clientFrame(Opcode::Text, "\xC3") << 1007;
    QTest::newRow("too big at once") << QByteArray("\x82\xFF\0\0\0\0\x01\0\0\x01gkey", 14) << 1009;
    QTest::newRow("length with the top bit")
        << QByteArray("\x82\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFFgkey", 14) << 1009;
    QTest::newRow("too big in the second fragment")
        << fragment + QByteArray("\x80\xFF\0\0\0\0\x01\0\0\0gkey", 14) << 1009;
}

void TestClientFrameReader::refusesWhatBreaksTheProtocol()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    ClientFrameReader reader;
    reader.feed(bytes);
    QVERIFY(readAll(reader).isEmpty());
    QVERIFY(reader.fault());
    QCOMPARE(static_cast<int>(reader.fault()->code), code);
    QVERIFY(!reader.fault()->reason.isEmpty());
}

void TestClientFrameReader::staysAtFault()
{
    ClientFrameReader reader;
    reader.feed(clientFrame(Opcode::Text, "good"));
    reader.feed(frame(Opcode::Text, "unmasked"));
    QCOMPARE(readAll(reader), QList<QByteArray>{"1good"});
    QVERIFY(reader.fault());
    reader.feed(clientFrame(Opcode::Text, "late"));
    QVERIFY(readAll(reader).isEmpty());
    QVERIFY(reader.fault());
}

void TestClientFrameReader::asksForRoom()
{
    ClientFrameReader reader;
    QList<qsizetype> asked;
    reader.setAllowance([&asked](qsizetype bytes) {
        asked.append(bytes);
        return bytes <= 1'000'000;
    });
    // Small messages cost nothing, and one frame asks once, for as much as it needs.
    reader.feed(clientFrame(Opcode::Text, "small"));
    reader.feed(clientFrame(Opcode::Binary, QByteArray(1'000'000, 'a')));
    QCOMPARE(readAll(reader).size(), 2);
    QCOMPARE(asked, QList<qsizetype>{1'000'000});
    // Before a byte of the payload is there.
    reader.feed(QByteArray("\x82\xFF\0\0\0\0\0\x10\0\0gkey", 14));
    QVERIFY(!reader.next());
    QVERIFY(reader.fault());
    QCOMPARE(static_cast<int>(reader.fault()->code), 1013);
}

WASCLEAN_TEST(TestClientFrameReader, QCoreApplication)

} // namespace tst_clientframereader

#include "tst_clientframereader.moc"
