#include "tests/support/testrunner.h"
#include "tests/ui/fakelog.h"
#include "ui/details/messagetext.h"

#include <QItemSelectionModel>
#include <QTest>

namespace tst_messagetext {

using namespace wasclean;

namespace {

QItemSelection rows(const FakeLog &log, int first, int last)
{
    return {log.index(first, 0), log.index(last, CaptureModel::ColumnCount - 1)};
}

CopyPlan plan(FakeLog &log, int first, int last)
{
    QItemSelectionModel selection(&log);
    selection.select(rows(log, first, last), QItemSelectionModel::Select);
    return planCopy(selection);
}

QString payloadOf(const CopyPlan::Row &, const Message &message, const RowSource &)
{
    return payloadText(message);
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
        QItemSelectionModel selection(&log);
        for (const auto &[first, last] : {std::pair(4, 6), std::pair(0, 1), std::pair(5, 7)})
            selection.select(rows(log, first, last), QItemSelectionModel::Select);
        QList<qint64> asked;
        const CopiedRows copied = collectRows(planCopy(selection), payloadOf, [&](qint64 row) {
            asked.append(row);
            return log.message(row);
        });
        QCOMPARE(asked, QList<qint64>({0, 1, 4, 5, 6, 7}));
        QCOMPARE(copied.rows, 6);
        QVERIFY(!copied.isCut);
    }

    void stopsAtSoManyRows()
    {
        FakeLog log;
        log.append(int(maxCopiedRows) + 1);
        const auto source = [&log](qint64 row) { return log.message(row); };
        const CopiedRows all
            = collectRows(plan(log, 0, int(maxCopiedRows) - 1), rowFormat(), source);
        QCOMPARE(all.rows, maxCopiedRows);
        QVERIFY(!all.isCut);
        const CopiedRows cut = collectRows(plan(log, 0, int(maxCopiedRows)), rowFormat(), source);
        QCOMPARE(cut.text, all.text);
        QVERIFY(cut.isCut);
    }

    void stopsAtSoMuchText()
    {
        FakeLog log;
        log.append(100);
        const Message large = message(MessageKind::Text, QByteArray(10 * 1024 * 1024, 'x'));
        const CopiedRows copied = collectRows(plan(log, 0, 99), payloadOf,
            [&large](qint64) { return std::optional<Message>(large); });
        QCOMPARE(copied.rows, 6);
        QVERIFY(copied.isCut);
    }

    void oneRowCanBeTooMuch()
    {
        FakeLog log;
        log.append(2);
        // As hex, each byte is three characters.
        const Message large = message(MessageKind::Binary, QByteArray(22 * 1024 * 1024, 'x'));
        const CopiedRows copied = collectRows(
            plan(log, 0, 1), payloadOf, [&large](qint64) { return std::optional<Message>(large); });
        QCOMPARE(copied.rows, 0);
        QVERIFY(copied.isCut);
        QVERIFY(copied.text.isEmpty());
    }

    void countsWhatCannotBeRead()
    {
        FakeLog log;
        log.append(4);
        const CopiedRows copied = collectRows(plan(log, 0, 3), payloadOf,
            [&log](qint64 row) { return row == 1 ? std::nullopt : log.message(row); });
        QCOMPARE(copied.rows, 3);
        QCOMPARE(copied.unreadable, 1);
    }

    void timesCountFromTheirStart()
    {
        CopyPlan plan;
        plan.rows = {{5, QStringLiteral("6"), 2}, {6, QStringLiteral("7"), 5},
            {7, QStringLiteral("8"), -1}, {8, QStringLiteral("9"), 4}};
        QList<qint64> asked;
        const CopiedRows copied
            = collectRows(plan, rowFormat(), [&](qint64 row) -> std::optional<Message> {
                  asked.append(row);
                  Message found = message(MessageKind::Note, "n");
                  found.time = row * 1'000'000'000;
                  return row == 4 ? std::nullopt : std::optional(found);
              });
        QStringList times;
        for (const QString &line : copied.text.split(u'\n'))
            times.append(line.section(u'\t', 1, 1));
        QCOMPARE(
            times, QStringList({QStringLiteral("+3.000 s"), QStringLiteral("+1.000 s"), {}, {}}));
        QVERIFY2(asked.count(5) == 1, "its time is known from copying it");
    }

    /// A spreadsheet of somebody else reads what is copied.
    void timesArePlainInAnyLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        CopyPlan plan;
        plan.rows = {{1, QStringLiteral("2"), 0}};
        const CopiedRows copied
            = collectRows(plan, rowFormat(), [](qint64 row) -> std::optional<Message> {
                  Message found = message(MessageKind::Text, "a");
                  found.time = row * 2'500'000'000;
                  return found;
              });
        QLocale::setDefault(QLocale::c());
        QCOMPARE(copied.text, QStringLiteral("2\t+2.500 s\t\ttext\t1\ta"));
    }
};

WASCLEAN_TEST(TestMessageText, QCoreApplication)

} // namespace tst_messagetext

#include "tst_messagetext.moc"
