#include "app/formats/framenames.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QTest>

namespace tst_framenames {

using namespace wasclean;

class TestFrameNames : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void opcodes()
    {
        QCOMPARE(opcodeText(0x0), QStringLiteral("continuation (0x0)"));
        QCOMPARE(opcodeText(0x1), QStringLiteral("text (0x1)"));
        QCOMPARE(opcodeText(0x2), QStringLiteral("binary (0x2)"));
        QCOMPARE(opcodeText(0xA), QStringLiteral("pong (0xA)"));
        QCOMPARE(opcodeText(0x3), QStringLiteral("reserved (0x3)"));
    }

    void reservedBits()
    {
        QCOMPARE(reservedText(0), QStringLiteral("–"));
        QCOMPARE(reservedText(4), QStringLiteral("RSV1"));
        QCOMPARE(reservedText(3), QStringLiteral("RSV2 RSV3"));
        QCOMPARE(reservedText(7), QStringLiteral("RSV1 RSV2 RSV3"));
    }

    void summary_data()
    {
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<quint32>("frames");
        QTest::addColumn<int>("listed");
        QTest::addColumn<QString>("text");
        const auto row
            = [](const char *name, MessageKind kind, quint32 frames, int listed, const char *text) {
                  QTest::newRow(name) << kind << frames << listed << QString::fromLatin1(text);
              };
        row("event", MessageKind::Close, 0, 0,
            "This row is an event so it was not carried by frames.");
        row("one", MessageKind::Ping, 1, 1, "This message was carried by 1 frame.");
        row("all", MessageKind::Text, 3, 3, "This message was carried by 3 frames.");
        row("cut", MessageKind::Text, 70'000, 65'536,
            "Only the first 65536 of 70000 frames are listed.");
        row("none", MessageKind::Text, 3, 0,
            "This message was carried by 3 frames whose headers were not recorded.");
        row("unknown", MessageKind::Text, 0, 0,
            "The number of frames in this message is not known.");
    }

    void summary()
    {
        QFETCH(MessageKind, kind);
        QFETCH(quint32, frames);
        QFETCH(int, listed);
        QFETCH(QString, text);
        Message message;
        message.kind = kind;
        message.frames = frames;
        QCOMPARE(framesSummary(message, listed).remove(u','), text);
    }
};

WASCLEAN_TEST(TestFrameNames, QCoreApplication)

} // namespace tst_framenames

#include "tst_framenames.moc"
