#include "ui/details/messageviews.h"

#include "app/formats/hexview.h"
#include "tests/support/testrunner.h"

#include <QLocale>
#include <QTest>

#include <ctime>

namespace tst_messageviews {

using namespace wasclean;

namespace {

constexpr qint64 noon = 1'772'625'600'000'000'000;

Message frame(MessageKind kind, const QByteArray &payload)
{
    Message message;
    message.time = noon;
    message.direction = Direction::Received;
    message.kind = kind;
    message.frames = 1;
    message.wireBytes = quint64(payload.size()) + 2;
    message.payload = payload;
    return message;
}

Message eventRow(MessageKind kind, const QByteArray &payload)
{
    Message message;
    message.time = noon;
    message.kind = kind;
    message.payload = payload;
    return message;
}

QStringList names(const QList<MessageView> &views)
{
    QStringList names;
    for (const MessageView view : views)
        names.append(viewName(view));
    return names;
}

qsizetype longestLineOf(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &line : text.split(u'\n'))
        longest = std::max(longest, line.size());
    return longest;
}

} // namespace

class TestMessageViews : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        qputenv("TZ", "UTC");
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void views_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QStringList>("views");
        QTest::addColumn<MessageView>("first");
        const QStringList ofFrames{
            QStringLiteral("Text"), QStringLiteral("JSON"), QStringLiteral("Hex")};
        const QByteArray evidence("line\n{\"url\":\"ws://x/\"}");
        QTest::newRow("text") << frame(MessageKind::Text, "x") << ofFrames << MessageView::Text;
        QTest::newRow("binary") << frame(MessageKind::Binary, "x") << ofFrames << MessageView::Hex;
        QTest::newRow("ping") << frame(MessageKind::Ping, "x") << ofFrames << MessageView::Text;
        QTest::newRow("open") << eventRow(MessageKind::Open, evidence)
                              << QStringList{QStringLiteral("Request"), QStringLiteral("Response"),
                                     QStringLiteral("Evidence")}
                              << MessageView::Request;
        QTest::newRow("close") << eventRow(MessageKind::Close, evidence)
                               << QStringList{QStringLiteral("Evidence"), QStringLiteral("Request"),
                                      QStringLiteral("Response")}
                               << MessageView::Evidence;
        QTest::newRow("error") << eventRow(MessageKind::Error, "Refused")
                               << QStringList{QStringLiteral("Text")} << MessageView::Text;
        QTest::newRow("note") << eventRow(MessageKind::Note, "Remark")
                              << QStringList{QStringLiteral("Text")} << MessageView::Text;
    }

    void views()
    {
        QFETCH(Message, message);
        QFETCH(QStringList, views);
        QFETCH(MessageView, first);
        QCOMPARE(names(viewsOf(message)), views);
        QCOMPARE(firstViewOf(message), first);
    }

    void header_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("header");
        Message message = frame(MessageKind::Text, "x");
        QTest::newRow("one byte") << message
                                  << QStringLiteral(
                                         "Text message received · 2026-03-04 12:00:00.000 · "
                                         "1 byte · 1 frame · 3 bytes on the wire");
        message.direction = Direction::Sent;
        message.frames = 1200;
        message.payload = QByteArray(1536, 'x');
        message.wireBytes = 2000;
        QTest::newRow("fragments")
            << message
            << QStringLiteral(
                   "Text message sent · 2026-03-04 12:00:00.000 · 1,536 bytes (1.5 KiB) · "
                   "1,200 frames · 2,000 bytes (1.95 KiB) on the wire");
        QTest::newRow("event") << eventRow(MessageKind::Error, "Refused")
                               << QStringLiteral("Error · 2026-03-04 12:00:00.000");
        message = frame(MessageKind::Text, "x");
        message.late = true;
        QTest::newRow("late")
            << message
            << QStringLiteral("Text message received · 2026-03-04 12:00:00.000 · 1 byte · 1 frame "
                              "· 3 bytes on the "
                              "wire · arrived after close(): a browser would not deliver it");
    }

    void header()
    {
        QFETCH(Message, message);
        QFETCH(QString, header);
        QCOMPARE(headerText(message), header);
    }

    /// Indented, it would be sixty times as long.
    void longJsonIsCopiedAsItCame()
    {
        const QByteArray json = QByteArray(60, '[') + QByteArray("1,").repeated(1024 * 1024) + '1'
            + QByteArray(60, ']');
        QCOMPARE(wholeText(frame(MessageKind::Text, json), MessageView::Json),
            QString::fromLatin1(json));
    }

    void payloadIsShownAsItCame_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("markup") << QByteArray("<b>&amp;</b>");
        QTest::newRow("lines") << QByteArray("a\nb\n\n");
        QTest::newRow("beyond the BMP") << QByteArray("\xf0\x9f\x98\x80");
        QTest::newRow("line of the longest length") << QByteArray(4096, 'x');
    }

    void payloadIsShownAsItCame()
    {
        QFETCH(QByteArray, payload);
        const ViewText view = viewText(frame(MessageKind::Text, payload), MessageView::Text);
        QCOMPARE(view.text.toUtf8(), payload);
        QCOMPARE(view.notice, QString());
    }

    void jsonIsReindented()
    {
        const Message message = frame(MessageKind::Text, "{\"a\":1e2}");
        QCOMPARE(viewText(message, MessageView::Json).text, QStringLiteral("{\n  \"a\": 1e2\n}"));
        QCOMPARE(wholeText(message, MessageView::Json), QStringLiteral("{\n  \"a\": 1e2\n}"));
    }

    void whatIsNotJsonSaysWhere()
    {
        const Message message = frame(MessageKind::Text, "{\n  oops}");
        const ViewText view = viewText(message, MessageView::Json);
        QCOMPARE(view.text, QString());
        QVERIFY2(view.notice.startsWith(QLatin1String("This is not valid JSON: line 2, column 3")),
            qPrintable(view.notice));
        QCOMPARE(wholeText(message, MessageView::Json), QStringLiteral("{\n  oops}"));
    }

    void bytesAreHex()
    {
        const Message message = frame(MessageKind::Binary, QByteArray("\x00\xff", 2));
        QVERIFY(viewText(message, MessageView::Hex).text.contains(QLatin1String("00 ff")));
        QCOMPARE(wholeText(message, MessageView::Hex), QStringLiteral("00 ff"));
    }

    void bytesThatAreNoTextSaySo()
    {
        const ViewText view
            = viewText(frame(MessageKind::Binary, QByteArray("\xff", 1)), MessageView::Text);
        QCOMPARE(view.text, QStringLiteral("\uFFFD"));
        QCOMPARE(view.notice,
            QStringLiteral("This is not valid UTF-8. Invalid bytes are shown as \uFFFD."));
    }

    void largePayloadsAreCut_data()
    {
        QTest::addColumn<MessageView>("view");
        QTest::addColumn<QString>("notice");
        QTest::newRow("text") << MessageView::Text
                              << QStringLiteral("Only the first 1 MiB of 3 MiB is shown.");
        QTest::newRow("hex") << MessageView::Hex
                             << QStringLiteral("Only the first 192 KiB of 3 MiB is shown.");
        QTest::newRow("JSON")
            << MessageView::Json
            << QStringLiteral(
                   "The message is too large to be shown as JSON (3 MiB; the limit is 1 MiB).");
    }

    void largePayloadsAreCut()
    {
        QFETCH(MessageView, view);
        QFETCH(QString, notice);
        const QByteArray payload = QByteArray("0123456\n").repeated(3 * 1024 * 1024 / 8);
        const ViewText shown = viewText(frame(MessageKind::Text, payload), view);
        QCOMPARE(shown.notice, notice);
        QVERIFY(shown.text.size() <= maxViewBytes);
    }

    void partsAreTheWhole()
    {
        for (int i = 0; i < 4; ++i) {
            QByteArray payload(i, 'x');
            payload += QByteArray("\xf0\x9f\x98\x80\n\xe2\x82\xac").repeated(300'000);
            const Message message = frame(MessageKind::Text, payload);
            QCOMPARE(partCount(message, MessageView::Text), 3);
            QByteArray all;
            for (int part = 0; part < 3; ++part)
                all += viewText(message, MessageView::Text, part).text.toUtf8();
            QVERIFY(all == payload);
        }
    }

    /// Each line takes half a kilobyte of memory where it is shown.
    void partsOfManyLinesAreSmaller()
    {
        const QByteArray payload
            = QByteArray(maxViewBytes, 'x') + QByteArray("\n\r").repeated(200'000) + "end";
        const Message message = frame(MessageKind::Text, payload);
        const int parts = partCount(message, MessageView::Text);
        QCOMPARE(parts, 12);
        QByteArray all;
        for (int part = 0; part < parts; ++part) {
            ViewText view = viewText(message, MessageView::Text, part);
            QVERIFY(view.text.count(u'\n') + view.text.count(u'\r') <= 131'072);
            all += view.text.remove(u'\n').remove(u'\r').toUtf8();
        }
        QCOMPARE(all, QByteArray(maxViewBytes, 'x') + "end");
    }

    void hexPartsAreTheWhole()
    {
        QByteArray payload;
        for (int i = 0; i < 500'001; ++i)
            payload += char(i * 7 + i / 256);
        const Message message = frame(MessageKind::Binary, payload);
        QCOMPARE(partCount(message, MessageView::Hex), 3);
        QStringList parts;
        for (int part = 0; part < 3; ++part)
            parts += viewText(message, MessageView::Hex, part).text;
        QVERIFY(parts.join(u'\n') == hexDump(payload, payload.size()));
        QCOMPARE(viewText(message, MessageView::Hex, 2).notice,
            QStringLiteral("Bytes 393,216 to 500,000 of 500,001 are shown."));
    }

    void onlyLargePayloadsHaveParts()
    {
        const auto parts = [](qsizetype size, MessageView view) {
            return partCount(frame(MessageKind::Text, QByteArray(size, 'x')), view);
        };
        QCOMPARE(parts(0, MessageView::Text), 1);
        QCOMPARE(parts(maxViewBytes, MessageView::Text), 1);
        QCOMPARE(parts(maxViewBytes + 1, MessageView::Text), 2);
        QCOMPARE(parts(maxViewBytes + 1, MessageView::Json), 1);
    }

    void aCharacterIsNotCutInTwo()
    {
        for (int i = 0; i < 4; ++i) {
            QByteArray payload(i, 'x');
            payload += QByteArray("\xf0\x9f\x98\x80").repeated(maxViewBytes / 4);
            const ViewText view = viewText(frame(MessageKind::Text, payload), MessageView::Text);
            QVERIFY(!view.text.contains(QChar(QChar::ReplacementCharacter)));
        }
    }

    void jsonThatGrowsIsCut()
    {
        const QByteArray payload
            = QByteArray(60, '[') + QByteArray("1,").repeated(100'000) + "1" + QByteArray(60, ']');
        const ViewText view = viewText(frame(MessageKind::Text, payload), MessageView::Json);
        QVERIFY(view.text.size() <= maxViewBytes);
        // The size of the indented text would say nothing about the message.
        QCOMPARE(view.notice, QStringLiteral("Only the beginning is shown."));
    }

    void longLinesAreBroken()
    {
        const QByteArray payload = "short\n" + QByteArray(5000, 'x') + "\nend";
        const ViewText view = viewText(frame(MessageKind::Text, payload), MessageView::Text);
        QVERIFY(longestLineOf(view.text) <= 512);
        QVERIFY(view.text.startsWith(QLatin1String("short\nxxx")));
        QVERIFY(view.text.endsWith(QLatin1String("x\nend")));
        QCOMPARE(view.notice, QStringLiteral("Lines of more than 4,096 characters are wrapped."));
        QCOMPARE(QString(view.text).remove(u'\n'), QString::fromLatin1(payload).remove(u'\n'));
    }

    void linesMayEndWithACarriageReturn()
    {
        const QByteArray payload = QByteArray("a line\r").repeated(1000);
        const ViewText view = viewText(frame(MessageKind::Text, payload), MessageView::Text);
        QCOMPARE(view.text, QString::fromLatin1(payload));
        QCOMPARE(view.notice, QString());
    }

    void foldingKeepsPairsTogether()
    {
        QString text = u'x' + QStringLiteral("😀").repeated(3000);
        QVERIFY(foldLongLines(text));
        for (const QString &line : text.split(u'\n')) {
            QVERIFY(!line.front().isLowSurrogate());
            QVERIFY(!line.back().isHighSurrogate());
        }
    }

    void eventsAreForPeople()
    {
        const Message message = eventRow(MessageKind::Close,
            "1000 Normal Closure\n"
            "{\"url\":\"ws://x/\",\"request\":\"R0VUIC8=\",\"close\":{\"wasClean\":true,"
            "\"code\":1000,\"sentence\":\"The server closed.\"}}");
        const QString evidence = viewText(message, MessageView::Evidence).text;
        QVERIFY(evidence.startsWith(QLatin1String("The server closed.\n")));
        QVERIFY(!evidence.contains(u'{'));
        QCOMPARE(viewText(message, MessageView::Request).text, QStringLiteral("GET /"));
        QCOMPARE(viewText(message, MessageView::Response).text,
            QStringLiteral("No response was received."));
        QCOMPARE(wholeText(message, MessageView::Evidence), evidence);
        QCOMPARE(viewText(eventRow(MessageKind::Error, "Refused"), MessageView::Text).text,
            QStringLiteral("Refused"));
    }
};

WASCLEAN_TEST(TestMessageViews, QCoreApplication)

} // namespace tst_messageviews

#include "tst_messageviews.moc"
