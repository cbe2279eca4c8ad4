#include "app/automation/escapes.h"
#include "app/automation/messagesequence.h"
#include "app/automation/outgoing.h"
#include "tests/support/testrunner.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

namespace tst_outgoing {

using namespace wasclean;

using Type = SavedMessage::Type;
using Action = Outgoing::Action;

namespace {

SavedMessage typed(Type type, const QString &text)
{
    SavedMessage message;
    message.type = type;
    message.text = text;
    return message;
}

} // namespace

class TestOutgoing : public QObject
{
    Q_OBJECT

private slots:
    void composes_data();
    void composes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void escapes_data();
    void escapes();
    void escapedTextIsTheSame();
    void base64_data();
    void base64();
    void filesAreLookedAt();
    void closeFollowsTheRules();
    void formatsByToken();
    void keepsRowsByteForByte_data();
    void keepsRowsByteForByte();
    void keepsEscapesInAField();
    void keepsACloseFrame();
    void dealsInOrder();
    void dealsAtRandom();
    void fillsInEachTimeAnew();
    void refusesWhatCannotBeRepeated();
};

void TestOutgoing::composes_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Action>("action");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("text") << Type::Text << QStringLiteral("Zoë\n ") << Action::Text
                          << QByteArray("Zo\xc3\xab\n ");
    QTest::newRow("JSON as typed") << Type::Json << QStringLiteral(" {\"a\": 1.10 }\n")
                                   << Action::Text << QByteArray(" {\"a\": 1.10 }\n");
    QTest::newRow("XML as typed") << Type::Xml << QStringLiteral("<a  b='c'/>") << Action::Text
                                  << QByteArray("<a  b='c'/>");
    QTest::newRow("hex") << Type::Hex << QStringLiteral("00 ff") << Action::Binary
                         << QByteArray("\0\xff", 2);
    QTest::newRow("Ping") << Type::Ping << QStringLiteral("hi") << Action::Ping << QByteArray("hi");
    QTest::newRow("Pong") << Type::Pong << QString() << Action::Pong << QByteArray();
    QTest::newRow("125 bytes") << Type::Ping << QString(125, u'x') << Action::Ping
                               << QByteArray(125, 'x');
}

void TestOutgoing::composes()
{
    QFETCH(const Type, type);
    QFETCH(const QString, text);
    QFETCH(const Action, action);
    QFETCH(const QByteArray, payload);
    SavedMessage message = typed(type, text);
    message.frames = 3;
    const Outgoing outgoing = compose(message);
    QCOMPARE(outgoing.problem, QString());
    QCOMPARE(outgoing.action, action);
    QCOMPARE(outgoing.payload, payload);
    QCOMPARE(outgoing.frames, 3);
}

void TestOutgoing::saysWhatIsWrong_data()
{
    QTest::addColumn<Type>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("wrongAt");
    QTest::newRow("JSON") << Type::Json << QStringLiteral("{\n  \"é\": }")
                          << QStringLiteral("line 2, column 8") << 9;
    QTest::newRow("JSON with nothing after it")
        << Type::Json << QStringLiteral("{\"a\":") << QStringLiteral("column 6") << 5;
    QTest::newRow("XML") << Type::Xml << QStringLiteral("<a>\n<b></a>") << QStringLiteral("line 2")
                         << 7;
    QTest::newRow("hex") << Type::Hex << QStringLiteral("0g") << QStringLiteral("position 2") << 1;
    QTest::newRow("base64") << Type::Base64 << QStringLiteral("SG*s")
                            << QStringLiteral("position 3") << 2;
    QTest::newRow("long Ping") << Type::Ping << QString(63, u'é') << QStringLiteral("126") << -1;
    QTest::newRow("long Pong") << Type::Pong << QString(126, u'x') << QStringLiteral("126") << -1;
    QTest::newRow("no file") << Type::File << QString() << QStringLiteral("Choose a file") << -1;
}

void TestOutgoing::saysWhatIsWrong()
{
    QFETCH(const Type, type);
    QFETCH(const QString, text);
    QFETCH(const QString, part);
    QFETCH(const int, wrongAt);
    const Outgoing outgoing = compose(typed(type, text));
    QVERIFY2(outgoing.problem.contains(part), qPrintable(outgoing.problem));
    QCOMPARE(outgoing.wrongAt, wrongAt);
}

void TestOutgoing::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("wrongAt");
    const auto row = [](const char *text, const QByteArray &payload, int wrongAt = -1) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << payload << wrongAt;
    };
    row("plain", "plain");
    row(R"(SEND\n\nhi\0)", QByteArray("SEND\n\nhi\0", 9));
    row(R"({"type":6}\x1e)", "{\"type\":6}\x1e");
    row(R"(\t\r\\n)", "\t\r\\n");
    row(R"(\u00e4\ud83d\ude00)", "\xc3\xa4\xf0\x9f\x98\x80");
    row(R"(a\q)", {}, 1);
    row(R"(\x1)", {}, 0);
    row(R"(\u12g4)", {}, 0);
    row(R"(\x 1)", {}, 0);
    row(R"(\x+1)", {}, 0);
    row(R"(\u0x41)", {}, 0);
    row(R"(\u-001)", {}, 0);
    row("end\\", {}, 3);
}

void TestOutgoing::escapes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, payload);
    QFETCH(const int, wrongAt);
    SavedMessage message = typed(Type::Text, text);
    message.escapes = true;
    const Outgoing outgoing = compose(message);
    QCOMPARE(outgoing.wrongAt, wrongAt);
    QCOMPARE(outgoing.isGood(), wrongAt < 0);
    if (outgoing.isGood())
        QCOMPARE(outgoing.payload, payload);
    // Without the switch, and in JSON, which has its own, they are sent as typed.
    message.escapes = false;
    QCOMPARE(compose(message).payload, text.toUtf8());
    message.escapes = true;
    message.type = Type::Json;
    QCOMPARE(compose(message).payload, text.toUtf8());
}

void TestOutgoing::escapedTextIsTheSame()
{
    QString text = QStringLiteral("a\\n\tb\nc\x1e\x7f \\u0041 ä\r\n\u2029");
    text += QChar(u'\0');
    const QString typed = escaped(text);
    QCOMPARE(typed, QStringLiteral("a\\\\n\tb\nc\\x1e\x7f \\\\u0041 ä\\r\n\\u2029\\0"));
    QCOMPARE(unescaped(typed).text, text);
}

void TestOutgoing::base64_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *text, const QByteArray &bytes, bool good) {
        QTest::newRow(text) << QString::fromLatin1(text) << bytes << good;
    };
    row("", "", true);
    row("SGVsbG8=", "Hello", true);
    row("SGVsbG8", "Hello", true);
    row("SGVs\nbG8 =", "Hello", true);
    row("_-8=", "\xff\xef", true);
    row("/+8=", "\xff\xef", true);
    row("SA==", "H", true);
    row("SA=", "H", true);
    row("S", {}, false);
    row("SGVsb", {}, false);
    row("SGVs=", {}, false);
    row("SA===", {}, false);
    row("SA==SA", {}, false);
    row("S=A=", {}, false);
}

void TestOutgoing::base64()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, good);
    const Outgoing outgoing = parseBase64(text);
    QCOMPARE(outgoing.isGood(), good);
    QCOMPARE(outgoing.payload, bytes);
}

void TestOutgoing::filesAreLookedAt()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    SavedMessage message;
    message.type = Type::File;
    message.file = file.fileName();
    QCOMPARE(compose(message).problem, QString());
    QCOMPARE(compose(message).fileKind, MessageKind::Binary);
    message.fileIsText = true;
    QCOMPARE(compose(message).fileKind, MessageKind::Text);
    message.file = QStringLiteral("/nowhere/at/all");
    QVERIFY(compose(message).problem.contains(message.file));
    message.file = QStringLiteral("/");
    QVERIFY(compose(message).problem.contains(QStringLiteral("is a folder")));
}

void TestOutgoing::closeFollowsTheRules()
{
    SavedMessage message = typed(Type::Close, QString());
    QCOMPARE(compose(message).problem, QString());
    message.text = QStringLiteral("Bye");
    QVERIFY(compose(message).problem.contains(QStringLiteral("needs a close code")));
    message.closeCode = 4000;
    QCOMPARE(compose(message).problem, QString());
    message.closeCode = 1006;
    QVERIFY(!compose(message).isGood());
    message.closeCode = 4000;
    message.text = QString(124, u'x');
    QVERIFY(!compose(message).isGood());
}

void TestOutgoing::formatsByToken()
{
    const QString json = QStringLiteral("{\"b\":1.10,\"a\":[1e2,18446744073709551615],\"b\":{}}");
    QCOMPARE(formatted(typed(Type::Json, json)),
        QStringLiteral("{\n  \"b\": 1.10,\n  \"a\": [\n    1e2,\n    18446744073709551615\n  ],\n"
                       "  \"b\": {}\n}"));
    const QString broken = QStringLiteral("{\"a\":}");
    QCOMPARE(formatted(typed(Type::Json, broken)), broken);
    QCOMPARE(formatted(typed(Type::Xml, QStringLiteral("<a><b/></a>"))),
        QStringLiteral("<a>\n  <b/>\n</a>"));
    QCOMPARE(formatted(typed(Type::Text, json)), json);
}

void TestOutgoing::keepsRowsByteForByte_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Type>("type");
    QTest::newRow("text") << MessageKind::Text << QByteArray("Zo\xc3\xab") << Type::Text;
    QTest::newRow("byte order mark")
        << MessageKind::Text << QByteArray("\xef\xbb\xbfx") << Type::Text;
    QTest::newRow("JSON") << MessageKind::Text << QByteArray("{\"a\": 1.10}") << Type::Json;
    QTest::newRow("binary") << MessageKind::Binary << QByteArray("\0\xff\x7f", 3) << Type::Hex;
    QTest::newRow("Ping") << MessageKind::Ping << QByteArray("hi") << Type::Ping;
    QTest::newRow("CR LF") << MessageKind::Text << QByteArray("A\r\nB\\n\n") << Type::Text;
    QTest::newRow("CR") << MessageKind::Text << QByteArray("A\rB") << Type::Text;
    QTest::newRow("U+2029, U+FDD0")
        << MessageKind::Text << QByteArray("A\xe2\x80\xa9\xef\xb7\x90") << Type::Text;
    QTest::newRow("JSON with CR LF")
        << MessageKind::Text << QByteArray("{\r\n\"a\": \"\\\\n\"}") << Type::Text;
    QTest::newRow("Ping with CR") << MessageKind::Ping << QByteArray("a\rb") << Type::Hex;
}

void TestOutgoing::keepsRowsByteForByte()
{
    QFETCH(const MessageKind, kind);
    QFETCH(const QByteArray, payload);
    QFETCH(const Type, type);
    Message message;
    message.kind = kind;
    message.payload = payload;
    const SavedMessage saved = savedMessageOf(message);
    QCOMPARE(saved.type, type);
    QCOMPARE(compose(saved).payload, payload);
    // A text field would make line feeds of these.
    for (const QChar lost : {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(0xfdd0)})
        QVERIFY(!saved.text.contains(lost));
}

void TestOutgoing::keepsEscapesInAField()
{
    SavedMessage message = typed(Type::Text, QStringLiteral("a\\n\r\\\\"));
    message.escapes = true;
    const SavedMessage shown = forTextField(message);
    QCOMPARE(shown.text, QStringLiteral("a\\n\\r\\\\"));
    QCOMPARE(compose(shown).payload, compose(message).payload);
    // Digits are read the same with any line ends.
    message = typed(Type::Hex, QStringLiteral("00\r\nff"));
    QVERIFY(forTextField(message) == message);
}

void TestOutgoing::keepsACloseFrame()
{
    Message message;
    message.kind = MessageKind::CloseFrame;
    message.payload = QByteArray("\x0F\xA1", 2) + "hi";
    const SavedMessage saved = savedMessageOf(message);
    QCOMPARE(saved.type, Type::Close);
    QCOMPARE(saved.closeCode, 4001);
    QCOMPARE(saved.text, QStringLiteral("hi"));
}

void TestOutgoing::dealsInOrder()
{
    auto sequence = MessageSequence::make(
        {typed(Type::Text, QStringLiteral("a")), typed(Type::Hex, QStringLiteral("62"))},
        MessageSequence::Order::InOrder);
    QVERIFY(sequence);
    QByteArray dealt;
    for (int i = 0; i < 5; ++i)
        dealt += sequence.value->next().payload;
    QCOMPARE(dealt, QByteArray("ababa"));
}

void TestOutgoing::dealsAtRandom()
{
    QList<SavedMessage> messages;
    for (const char letter : {'a', 'b', 'c'})
        messages.append(typed(Type::Text, QString(QLatin1Char(letter))));
    auto sequence = MessageSequence::make(messages, MessageSequence::Order::Random, {}, 3);
    QMap<QByteArray, int> seen;
    QByteArray dealt;
    for (int i = 0; i < 300; ++i) {
        const QByteArray payload = sequence.value->next().payload;
        ++seen[payload];
        dealt += payload;
    }
    QCOMPARE(seen.size(), 3);
    for (const int count : std::as_const(seen))
        QVERIFY(count > 50);
    QVERIFY(!dealt.startsWith("abcabcabc"));
}

void TestOutgoing::fillsInEachTimeAnew()
{
    int count = 0;
    const auto counter = [&count](const QString &text) {
        return Expansion{QString(text).replace(QStringLiteral("{{n}}"), QString::number(++count))};
    };
    auto sequence = MessageSequence::make({typed(Type::Json, QStringLiteral("{\"n\": {{n}}}")),
                                              typed(Type::Text, QStringLiteral("fixed"))},
        MessageSequence::Order::InOrder, counter);
    QVERIFY2(sequence, qPrintable(sequence.problem));
    QCOMPARE(sequence.value->next().payload, QByteArray("{\"n\": 1}"));
    QCOMPARE(sequence.value->next().payload, QByteArray("fixed"));
    QCOMPARE(sequence.value->next().payload, QByteArray("{\"n\": 2}"));
}

void TestOutgoing::refusesWhatCannotBeRepeated()
{
    using Order = MessageSequence::Order;
    QVERIFY(!MessageSequence::make({}, Order::InOrder));
    SavedMessage broken = typed(Type::Json, QStringLiteral("{"));
    broken.name = QStringLiteral("Greeting");
    const auto sequence = MessageSequence::make({broken}, Order::InOrder);
    QVERIFY(sequence.problem.contains(QStringLiteral("Greeting")));
    QTemporaryFile file;
    QVERIFY(file.open());
    SavedMessage ofFile;
    ofFile.type = Type::File;
    ofFile.file = file.fileName();
    QVERIFY(
        MessageSequence::make({ofFile}, Order::InOrder).problem.contains(QStringLiteral("file")));
    QVERIFY(!MessageSequence::make({typed(Type::Close, {})}, Order::InOrder));
}

WASCLEAN_TEST(TestOutgoing, QCoreApplication)

} // namespace tst_outgoing

#include "tst_outgoing.moc"
