#include "tests/support/testrunner.h"
#include "ui/details/detailpane.h"
#include "ui/details/payloadmenu.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTextTable>
#include <QToolButton>

#include <algorithm>

namespace tst_detailpane {

using namespace wasclean;

namespace {

Message frame(MessageKind kind, const QByteArray &payload)
{
    Message message;
    message.direction = Direction::Received;
    message.kind = kind;
    message.frames = 1;
    message.payload = payload;
    return message;
}

Message closeRow()
{
    Message message;
    message.kind = MessageKind::Close;
    message.payload = "1000 Normal Closure\n{\"url\":\"ws://x/\",\"request\":\"R0VUIC8=\"}";
    return message;
}

/// The pane in a window, and its parts.
struct Pane
{
    DetailPane pane;
    QTabBar *tabs = pane.findChild<QTabBar *>();
    QStackedWidget *stack = pane.findChild<QStackedWidget *>();
    QLabel *header = pane.findChild<QLabel *>(QStringLiteral("detailHeader"));
    QLabel *notice = pane.findChild<QLabel *>(QStringLiteral("detailNotice"));

    Pane()
    {
        pane.resize(370, 500);
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
    }

    /// The text in front.
    QPlainTextEdit *text() const { return stack->currentWidget()->findChild<QPlainTextEdit *>(); }

    QString tab() const { return tabs->tabText(tabs->currentIndex()); }

    void choose(const QString &name) const
    {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == name)
                QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
        }
    }

    QToolButton *button(const QString &name) const
    {
        for (QToolButton *button : pane.findChildren<QToolButton *>()) {
            if (button->text() == name)
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
    }

    void isNamed()
    {
        Pane p;
        QCOMPARE(QAccessible::queryAccessibleInterface(&p.pane)->text(QAccessible::Name),
            QStringLiteral("Details"));
        p.pane.showMessage(frame(MessageKind::Text, "Hello"));
        QAccessibleInterface *text = QAccessible::queryAccessibleInterface(p.text());
        QCOMPARE(text->text(QAccessible::Name), QStringLiteral("Text"));
        QCOMPARE(text->textInterface()->text(0, 5), QStringLiteral("Hello"));
    }

    void saysWhatToDoWhileEmpty()
    {
        Pane p;
        const auto *hint = p.pane.findChild<QLabel *>(QStringLiteral("detailHint"));
        QVERIFY(hint->isVisible());
        QCOMPARE(hint->text(), QStringLiteral("Select a row in the log to see its details."));
        QVERIFY(!p.header->isVisible());
        QCOMPARE(p.tab(), QStringLiteral("Details"));
        QVERIFY(!p.button(QStringLiteral("Copy"))->isVisible());
        p.pane.showMessage(frame(MessageKind::Text, "Hello"));
        QVERIFY(p.header->isVisible());
        QVERIFY(!hint->isVisible());
        p.pane.showMessage(std::nullopt);
        QVERIFY(hint->isVisible());
        QVERIFY(!p.header->isVisible());
    }

    /// They are not asked for before they can be seen.
    void showsFactsWhileEmpty()
    {
        Pane p;
        int asked = 0;
        const auto facts = [&asked] {
            ++asked;
            return EvidenceRows{{EvidenceRow::Kind::Value, QStringLiteral("Peer"),
                {QStringLiteral("<b>192.0.2.1</b>")}}};
        };
        const auto table = [&p] {
            const auto all = p.pane.findChildren<QTextEdit *>();
            const auto it = std::find_if(all.begin(), all.end(), [](const QTextEdit *each) {
                return each->accessibleName() == QStringLiteral("Facts of the connection");
            });
            return it == all.end() ? nullptr : *it;
        };
        p.pane.showMessage(frame(MessageKind::Text, "Hello"));
        p.pane.setFacts(facts);
        QCOMPARE(asked, 0);
        QVERIFY(!table());
        p.pane.showMessage(std::nullopt);
        QCOMPARE(asked, 1);
        QVERIFY(table()->isVisible());
        QVERIFY(table()->toPlainText().contains(QStringLiteral("<b>192.0.2.1</b>")));
        p.pane.setFacts(nullptr);
        QVERIFY(!table()->isVisible());
        // A flood may begin with the connection: what the pane shows of it waits for a turn.
        p.pane.setFacts(facts);
        QCOMPARE(asked, 1);
        QTRY_COMPARE(asked, 2);
        QVERIFY(table()->isVisible());
    }

    void showsPlainText()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "<b>&amp;</b>"));
        QCOMPARE(p.text()->toPlainText(), QStringLiteral("<b>&amp;</b>"));
        QVERIFY(p.text()->isReadOnly());
        QCOMPARE(p.header->textFormat(), Qt::PlainText);
        QCOMPARE(p.notice->textFormat(), Qt::PlainText);
    }

    void switchesViews()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "[1]"));
        QCOMPARE(p.tab(), QStringLiteral("Tree"));
        p.choose(QStringLiteral("JSON"));
        QCOMPARE(p.text()->toPlainText(), QStringLiteral("[\n  1\n]"));
        p.choose(QStringLiteral("Hex"));
        QVERIFY(p.text()->toPlainText().contains(QLatin1String("5b 31 5d")));
        QTest::keyClick(p.tabs, Qt::Key_Left);
        QCOMPARE(p.tab(), QStringLiteral("JSON"));
    }

    void remembersTheViewOfEachKind()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "[1]"));
        p.choose(QStringLiteral("JSON"));
        p.pane.showMessage(closeRow());
        QCOMPARE(p.tab(), QStringLiteral("Evidence"));
        p.choose(QStringLiteral("Request"));
        QCOMPARE(p.text()->toPlainText(), QStringLiteral("GET /"));
        p.pane.showMessage(frame(MessageKind::Binary, "x"));
        QCOMPARE(p.tab(), QStringLiteral("Hex"));
        p.pane.showMessage(frame(MessageKind::Text, "[2]"));
        QCOMPARE(p.tab(), QStringLiteral("JSON"));
        QCOMPARE(p.text()->toPlainText(), QStringLiteral("[\n  2\n]"));
        p.pane.showMessage(closeRow());
        QCOMPARE(p.tab(), QStringLiteral("Request"));
        p.pane.showMessage(std::nullopt);
        p.pane.showMessage(closeRow());
        QCOMPARE(p.tab(), QStringLiteral("Request"));
    }

    void choosesTheBestView_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("view");
        const auto row = [](const char *name, const Message &message, const char *view) {
            QTest::newRow(name) << message << QString::fromLatin1(view);
        };
        const QByteArray png = QByteArray::fromHex(
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
        row("text", frame(MessageKind::Text, "Hello"), "Text");
        row("JSON", frame(MessageKind::Text, " {\"a\": [1, 2]}"), "Tree");
        row("large JSON",
            frame(MessageKind::Text, '[' + QByteArray("1,").repeated(200'000) + "1]\n"), "Tree");
        row("no JSON, though it begins so", frame(MessageKind::Text, "[12:03] Hello"), "Text");
        row("cut JSON", frame(MessageKind::Text, "{\"a\": "), "Text");
        row("JSON in a binary message", frame(MessageKind::Binary, "{}"), "Tree");
        row("PNG", frame(MessageKind::Binary, png), "Image");
        row("bytes", frame(MessageKind::Binary, QByteArray("\x00\x01", 2)), "Hex");
        row("close", closeRow(), "Evidence");
    }

    void choosesTheBestView()
    {
        QFETCH(Message, message);
        QFETCH(QString, view);
        Pane p;
        p.pane.showMessage(message);
        QCOMPARE(p.tab(), view);
    }

    void evidenceIsATable()
    {
        Pane p;
        Message close = closeRow();
        close.payload = "1000 x\n{\"url\":\"ws://x/<b>bold</b>\",\"peer\":\"127.0.0.1:9\","
                        "\"sent\":{\"text\":3},\"received\":{\"text\":40}}";
        p.pane.showMessage(close);
        const auto *text = p.stack->currentWidget()->findChild<QTextEdit *>();
        const QTextTable *table = nullptr;
        for (QTextFrame *child : text->document()->rootFrame()->childFrames())
            table = qobject_cast<QTextTable *>(child);
        QVERIFY(table);
        const auto cell = [table](int row, int column) {
            const QTextTableCell found = table->cellAt(row, column);
            return found.firstCursorPosition().block().text();
        };
        QCOMPARE(cell(0, 0), QStringLiteral("Connection"));
        QCOMPARE(cell(1, 0), QStringLiteral("URL"));
        QVERIFY2(cell(1, 1) == QStringLiteral("ws://x/<b>bold</b>"), "remote text is plain text");
        // Values are below each other, and wrap beside the names.
        const auto left = [&](int row) {
            return text->cursorRect(table->cellAt(row, 1).firstCursorPosition()).left();
        };
        QCOMPARE(left(1), left(2));
        QTest::mouseClick(p.button(QStringLiteral("Copy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QStringLiteral("Connection\n  URL           ws://x/")));
    }

    void hugeEvidenceIsCut_data()
    {
        QTest::addColumn<QByteArray>("evidence");
        QTest::newRow("rows") << QByteArray(
            "{\"url\":\"ws://x/\",\"hops\":[" + QByteArray("{},").repeated(50'000) + "{}]}");
        QTest::newRow("value") << QByteArray(
            "{\"networkError\":\"" + QByteArray(5'000'000, 'x') + "\"}");
        QTest::newRow("values") << QByteArray("{\"remarks\":["
            + QByteArray('"' + QByteArray(10'000, 'x') + "\",").repeated(400) + "\"\"]}");
    }

    void hugeEvidenceIsCut()
    {
        QFETCH(const QByteArray, evidence);
        Pane p;
        Message close = closeRow();
        close.payload = "1000 x\n" + evidence;
        p.pane.showMessage(close);
        QCOMPARE(p.tab(), QStringLiteral("Evidence"));
        const auto *text = p.stack->currentWidget()->findChild<QTextEdit *>();
        QVERIFY(text->document()->characterCount() < 300'000);
        QVERIFY(text->document()->blockCount() < 5000);
        QCOMPARE(p.notice->text(),
            QStringLiteral("The log has more about this attempt than is shown here."));
        p.pane.showMessage(closeRow());
        QVERIFY(!p.notice->isVisible());
    }

    void hugeHeadsAreCut()
    {
        Pane p;
        Message close = closeRow();
        close.payload = "1000 x\n{\"request\":\"" + QByteArray(2'000'000, 'x').toBase64() + "\"}";
        p.pane.showMessage(close);
        p.choose(QStringLiteral("Request"));
        QVERIFY(p.text()->document()->characterCount() < 1'100'000);
        QVERIFY(p.notice->text().startsWith(QStringLiteral("Only the beginning is shown.")));
    }

    void tabsHaveARowOfTheirOwn()
    {
        Pane p;
        p.pane.resize(450, 500);
        p.pane.showMessage(frame(MessageKind::Text, "{\"a\": 1}"));
        const QRect last = p.tabs->tabRect(p.tabs->count() - 1);
        QVERIFY2(last.right() <= p.tabs->width(), "no tab hides behind an arrow");
        QVERIFY(p.button(QStringLiteral("Copy"))->mapTo(&p.pane, QPoint()).y()
            >= p.tabs->mapTo(&p.pane, QPoint(0, p.tabs->height())).y());
    }

    void whatIsNotJsonSaysWhere()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "oops"));
        QVERIFY(!p.notice->isVisible());
        p.choose(QStringLiteral("JSON"));
        QVERIFY(p.notice->isVisible());
        QVERIFY(
            p.notice->text().startsWith(QLatin1String("This is not valid JSON: line 1, column 1")));
        p.pane.showMessage(frame(MessageKind::Text, "[]"));
        QVERIFY(!p.notice->isVisible());
    }

    void copiesTheWholePayload_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("copied");
        const QByteArray large = QByteArray("0123456\n").repeated(300'000);
        QTest::newRow("text") << QStringLiteral("Text") << large << QString::fromLatin1(large);
        QTest::newRow("long line")
            << QStringLiteral("Text") << QByteArray(9000, 'x') << QString(9000, u'x');
        QTest::newRow("JSON") << QStringLiteral("JSON") << QByteArray("[1]")
                              << QStringLiteral("[\n  1\n]");
        QTest::newRow("hex") << QStringLiteral("Hex") << QByteArray("\x01\xff", 2)
                             << QStringLiteral("01 ff");
    }

    void copiesTheWholePayload()
    {
        QFETCH(QString, view);
        QFETCH(QByteArray, payload);
        QFETCH(QString, copied);
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, payload));
        p.choose(view);
        QTest::mouseClick(p.button(QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    }

    void copiesWhatTheViewShows_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("part");
        const QByteArray png = QByteArray::fromHex(
            "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de");
        QTest::newRow("image") << QStringLiteral("Image") << frame(MessageKind::Binary, png)
                               << QStringLiteral("89 50 4e 47");
        QTest::newRow("frames") << QStringLiteral("Frames") << frame(MessageKind::Text, "Hello")
                                << QStringLiteral("text (0x1)");
        QTest::newRow("tree") << QStringLiteral("Tree") << frame(MessageKind::Text, " {\"a\":1}")
                              << QStringLiteral(" {\"a\":1}");
        const QByteArray text = QByteArray("a text that is in base64, ").repeated(4);
        QTest::newRow("decoded") << QStringLiteral("Decoded")
                                 << frame(MessageKind::Text, text.toBase64())
                                 << QString::fromLatin1(text);
    }

    void copiesWhatTheViewShows()
    {
        QFETCH(QString, view);
        QFETCH(Message, message);
        QFETCH(QString, part);
        Pane p;
        p.pane.showMessage(message);
        p.choose(view);
        QCOMPARE(p.tab(), view);
        QGuiApplication::clipboard()->clear();
        // Some views are read on another thread.
        const auto copied = [&p] {
            QTest::mouseClick(p.button(QStringLiteral("Copy")), Qt::LeftButton);
            return QGuiApplication::clipboard()->text();
        };
        QTRY_VERIFY2(copied().contains(part), qPrintable(QGuiApplication::clipboard()->text()));
    }

    void refusesToCopyTooMuch()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, QByteArray(65 * 1024 * 1024, 'x')));
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QTest::mouseClick(p.button(QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(p.notice->text(),
            QStringLiteral(
                "The payload is too large for the clipboard (65 MiB). Save it as a file."));
    }

    void copiesInOtherForms()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Binary, QByteArray("\x00\xff", 2)));
        const QMenu *menu = p.button(QStringLiteral("Copy"))->menu();
        const QStringList copied{QString::fromUtf8("\0\uFFFD", 4), QStringLiteral("00 ff"),
            QStringLiteral("AP8="),
            QStringLiteral("const unsigned char payload[2] = {\n    0x00, 0xff,\n};\n")};
        for (int i = 0; i < copied.size(); ++i) {
            QGuiApplication::clipboard()->setText(QStringLiteral("before"));
            menu->actions().at(i)->trigger();
            QTRY_VERIFY(QGuiApplication::clipboard()->text() != QLatin1String("before"));
            QCOMPARE(QGuiApplication::clipboard()->text(), copied[i]);
        }
    }

    void savesThePayload()
    {
        Pane p;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("saved"));
        p.pane.showMessage(frame(MessageKind::Binary, QByteArray("\x00\xff", 2)));
        p.pane.findChild<PayloadMenu *>()->save(path);
        QTRY_COMPARE(p.notice->text(), QStringLiteral("Saved 2 B to ") + path + u'.');
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\x00\xff", 2));
    }

    void findsInTheMessage()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "One two one"));
        p.text()->setFocus();
        QTest::keyClick(p.text(), Qt::Key_F, Qt::ControlModifier);
        auto *field = p.pane.findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        const auto *count = p.pane.findChild<QLabel *>(QStringLiteral("findCount"));
        QTest::keyClicks(field, QStringLiteral("one"));
        QCOMPARE(count->text(), QStringLiteral("2 matches"));
        QCOMPARE(p.text()->textCursor().selectionStart(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(p.text()->textCursor().selectionStart(), 8);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(p.text()->textCursor().selectionStart(), 0);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(p.text()->textCursor().selectionStart(), 8);
        QTest::mouseClick(p.button(QStringLiteral("Match case")), Qt::LeftButton);
        QCOMPARE(count->text(), QStringLiteral("1 match"));
        QTest::keyClicks(field, QStringLiteral("x"));
        QCOMPARE(count->text(), QStringLiteral("No matches"));
        QVERIFY(!p.button(QStringLiteral("Next"))->isEnabled());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(p.text()->hasFocus());
    }

    void countsTheMatchesThatNextReaches()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "aaaa"));
        p.text()->setFocus();
        QTest::keyClick(p.text(), Qt::Key_F, Qt::ControlModifier);
        auto *field = p.pane.findChild<QLineEdit *>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("aa"));
        QCOMPARE(p.pane.findChild<QLabel *>(QStringLiteral("findCount"))->text(),
            QStringLiteral("2 matches"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(p.text()->textCursor().selectionStart(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(p.text()->textCursor().selectionStart(), 0);
    }

    void findsInEachText_data()
    {
        QTest::addColumn<Message>("message");
        QTest::addColumn<QString>("view");
        Message close = closeRow();
        close.payload = "1000 x\n{\"url\":\"ws://needle/\"}";
        QTest::newRow("evidence") << close << QStringLiteral("Evidence");
        const Message xml = frame(MessageKind::Text, "<a><b>needle</b></a>");
        QTest::newRow("XML") << xml << QStringLiteral("XML");
        const Message encoded = frame(
            MessageKind::Text, QByteArray("a needle in hay, a long text ").repeated(4).toBase64());
        QTest::newRow("decoded") << encoded << QStringLiteral("Decoded");
    }

    void findsInEachText()
    {
        QFETCH(Message, message);
        QFETCH(QString, view);
        Pane p;
        p.pane.showMessage(message);
        p.choose(view);
        QCOMPARE(p.tab(), view);
        QWidget *page = p.stack->currentWidget();
        page->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        auto *field = p.pane.findChild<QLineEdit *>();
        QTRY_VERIFY2(field->hasFocus(), "Ctrl+F shows the field");
        QTest::keyClicks(field, QStringLiteral("needle"));
        const auto *count = p.pane.findChild<QLabel *>(QStringLiteral("findCount"));
        QTRY_VERIFY2(count->text().contains(QLatin1String("match")), qPrintable(count->text()));
        QTRY_VERIFY2(!count->text().startsWith(QLatin1String("No")), qPrintable(count->text()));
        QTest::keyClick(field, Qt::Key_Return);
        const auto *rich = page->findChild<QTextEdit *>();
        const auto *plain = page->findChild<QPlainTextEdit *>();
        QTRY_COMPARE((rich ? rich->textCursor() : plain->textCursor()).selectedText(),
            QStringLiteral("needle"));
    }

    void hexLinesFitTheWidth()
    {
        Pane p;
        p.pane.resize(450, 500);
        p.pane.showMessage(frame(MessageKind::Binary, QByteArray(64, '\x01')));
        QCOMPARE(p.tab(), QStringLiteral("Hex"));
        const auto bytesInFirstLine = [&p] {
            const QString digits = p.text()->document()->firstBlock().text().mid(10);
            return digits.count(QStringLiteral("01"));
        };
        QCOMPARE(bytesInFirstLine(), 8);
        QCOMPARE(p.text()->document()->blockCount(), 8);
        const auto isWhole = [&p] { return p.text()->horizontalScrollBar()->maximum() == 0; };
        QVERIFY2(isWhole(), "a line of 8 bytes fits");
        p.pane.resize(900, 500);
        QTRY_COMPARE(bytesInFirstLine(), 16);
        QVERIFY(isWhole());
        p.pane.resize(450, 500);
        QTRY_COMPARE(bytesInFirstLine(), 8);
    }

    void largePayloadsAreShownInParts()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "small"));
        auto *part = p.stack->currentWidget()->findChild<QSpinBox *>();
        QVERIFY(!part->isVisible());
        p.pane.showMessage(
            frame(MessageKind::Text, QByteArray("0123456\n").repeated(400'000) + "end"));
        QVERIFY(part->isVisible());
        QCOMPARE(part->text(), QStringLiteral("Part 1 of 4"));
        QTest::keyClick(part, Qt::Key_Up);
        QCOMPARE(part->value(), 2);
        QCOMPARE(p.notice->text(),
            QStringLiteral("Bytes %1 to %2 of %3 are shown.")
                .arg(QLocale().toString(1'048'576), QLocale().toString(2'097'151),
                    QLocale().toString(3'200'003)));
        part->setValue(4);
        // The last of many lines come later.
        QTRY_VERIFY(p.text()->toPlainText().endsWith(QLatin1String("\nend")));
        p.pane.showMessage(frame(MessageKind::Text, "small"));
        QVERIFY(!part->isVisible());
        QCOMPARE(p.text()->toPlainText(), QStringLiteral("small"));
    }

    void wrapsOnRequest()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, "one"));
        QCOMPARE(p.text()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        QTest::mouseClick(p.button(QStringLiteral("Wrap")), Qt::LeftButton);
        QCOMPARE(p.text()->lineWrapMode(), QPlainTextEdit::NoWrap);
        QTest::keyClick(p.text(), Qt::Key_Z, Qt::AltModifier);
        QTRY_COMPARE(p.text()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        p.choose(QStringLiteral("Hex"));
        QCOMPARE(p.text()->lineWrapMode(), QPlainTextEdit::NoWrap);
        p.choose(QStringLiteral("Text"));
        QCOMPARE(p.text()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    }

    /// Without folding, Qt takes half a minute to lay this out, which ends the test by its time
    /// limit.
    void oneHugeWordDoesNotFreeze()
    {
        Pane p;
        p.pane.showMessage(frame(MessageKind::Text, QByteArray(256 * 1024 * 1024, 'x')));
        QVERIFY(p.notice->text().startsWith(
            QLatin1String("Only the first 1 MiB of 256 MiB is shown.")));
        QVERIFY(!p.pane.grab().isNull());
        QVERIFY(p.text()->document()->blockCount() > 1000);
    }
};

WASCLEAN_TEST(TestDetailPane, QApplication)

} // namespace tst_detailpane

#include "tst_detailpane.moc"
