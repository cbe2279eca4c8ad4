#include "tests/support/testrunner.h"
#include "tests/ui/fakelog.h"
#include "ui/details/messagetext.h"

#include <QTest>

namespace tst_messagetext {

using namespace wasclean;

namespace {

QItemSelection rows(const FakeLog &log, int first, int last)
{
    return {log.index(first, 0), log.index(last, CaptureModel::ColumnCount - 1)};
}

Message message(MessageKind kind, const QByteArray &payload)
{
    Message message;
    message.kind = kind;
    message.payload = payload;
    return message;
}

} // namespace

class TestMessageText : public QObject
{
    Q_OBJECT

private slots:

    void payload_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << message(MessageKind::Text, "a\n\xc3\xa4")
                              << QStringLiteral("a\nä");
        QTest::newRow("binary") << message(MessageKind::Binary, QByteArray("\x00\xff", 2))
                                << QStringLiteral("00 ff");
        QTest::newRow("ping") << message(MessageKind::Ping, "a") << QStringLiteral("61");
        QTest::newRow("error") << message(MessageKind::Error, "Refused")
                               << QStringLiteral("Refused");
        QTest::newRow("event") << message(
            MessageKind::Open, "Open\n{\"url\":\"ws://x/\",\"request\":\"R0VUIC8=\"}")
                               << QStringLiteral("Connection\n  URL           ws://x/\n\n"
                                                 "GET /\nNo response was received.");
    }

    void payload()
    {
        QFETCH(Message, message);
        QFETCH(QString, text);
        QCOMPARE(payloadText(message), text);
    }

    void overlappingRangesCountOnce()
    {
        FakeLog log;
        log.append(10);
        QItemSelection selection = rows(log, 4, 6);
        selection.append(rows(log, 0, 1).first());
        selection.append(rows(log, 5, 7).first());
        QList<int> asked;
        const CopiedRows copied = copyPayloads(selection, [&](int row) {
            asked.append(row);
            return log.message(row);
        });
        QCOMPARE(asked, QList<int>({0, 1, 4, 5, 6, 7}));
        QCOMPARE(copied.rows, 6);
        QVERIFY(!copied.isCut);
    }

    void stopsAtSoManyRows()
    {
        FakeLog log;
        log.append(int(maxCopiedRows) + 1);
        const auto source = [&log](int row) { return log.message(row); };
        const CopiedRows all = copyRows(log, rows(log, 0, int(maxCopiedRows) - 1), source);
        QCOMPARE(all.rows, maxCopiedRows);
        QVERIFY(!all.isCut);
        const CopiedRows cut = copyRows(log, rows(log, 0, int(maxCopiedRows)), source);
        QCOMPARE(cut.text, all.text);
        QVERIFY(cut.isCut);
    }

    void stopsAtSoMuchText()
    {
        FakeLog log;
        log.append(100);
        const Message large = message(MessageKind::Text, QByteArray(10 * 1024 * 1024, 'x'));
        const CopiedRows copied = copyPayloads(
            rows(log, 0, 99), [&large](int) { return std::optional<Message>(large); });
        QCOMPARE(copied.rows, 7);
        QVERIFY(copied.isCut);
    }

    void skipsWhatCannotBeRead()
    {
        FakeLog log;
        log.append(4);
        const CopiedRows copied = copyPayloads(rows(log, 0, 3),
            [&log](int row) { return row == 1 ? std::nullopt : log.message(row); });
        QCOMPARE(copied.rows, 3);
    }
};

WASCLEAN_TEST(TestMessageText, QCoreApplication)

} // namespace tst_messagetext

#include "tst_messagetext.moc"
