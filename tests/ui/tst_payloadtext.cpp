#include "tests/support/testrunner.h"
#include "ui/details/payloadtext.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

namespace tst_payloadtext {

using namespace wasclean;

namespace {

constexpr int manyLines = 60'000;
constexpr int patience = 60'000;

QString numbered(int lines, const QString &end, const QString &separator = QStringLiteral("\n"))
{
    QStringList texts;
    for (int line = 0; line < lines; ++line)
        texts.append(QString::number(line));
    return texts.join(separator) + end;
}

} // namespace

/// Texts with many lines, which a text widget needs seconds for.
class TestPayloadText : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fewLinesAreThereAtOnce();
    void manyLinesFollow_data();
    void manyLinesFollow();
    void readerStaysAtTheBeginning();
    void lineIsScrolledToBeforeItFollows();
    void nextTextTakesThePlace();

private:
    std::unique_ptr<PayloadText> m_view;
};

void TestPayloadText::init()
{
    m_view = std::make_unique<PayloadText>(QStringLiteral("Text"));
    m_view->resize(400, 300);
    m_view->show();
}

void TestPayloadText::fewLinesAreThereAtOnce()
{
    for (const QString &text : {QString(), QStringLiteral("a"), QStringLiteral("a\n"),
             QStringLiteral("\n\nb"), numbered(5000, QStringLiteral("\n"))}) {
        m_view->showText(text);
        QCOMPARE(m_view->toPlainText(), text);
    }
}

void TestPayloadText::manyLinesFollow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("without an end") << numbered(manyLines, {});
    QTest::newRow("with line ends behind") << numbered(manyLines, QStringLiteral("\n\n"));
    QTest::newRow("nothing but line ends") << QString(manyLines, u'\n');
    QTest::newRow("CR") << QString(manyLines, u'\r');
    for (const QString &separator : {QStringLiteral("\r\n"), QStringLiteral("\u2029"),
             QStringLiteral("\ufdd0"), QStringLiteral("\ufdd1")})
        QTest::addRow("lines end with U+%04X", separator.front().unicode())
            << numbered(manyLines, {}, separator);
}

void TestPayloadText::manyLinesFollow()
{
    QFETCH(const QString, text);
    m_view->showText(text);
    QVERIFY(m_view->blockCount() < manyLines / 2);
    QCOMPARE(m_view->text(), text);
    QString shown = text;
    shown.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    shown.replace(
        QRegularExpression(QStringLiteral("[\r\u2029\ufdd0\ufdd1]")), QStringLiteral("\n"));
    QVERIFY(shown.startsWith(m_view->toPlainText()));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->toPlainText() == shown, patience);
}

void TestPayloadText::readerStaysAtTheBeginning()
{
    m_view->showText(numbered(manyLines, {}));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->toPlainText() == m_view->text(), patience);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_view->textCursor().position(), 0);
}

void TestPayloadText::lineIsScrolledToBeforeItFollows()
{
    m_view->setWrap(false);
    m_view->showText(numbered(manyLines, {}));
    m_view->scrollToLine(manyLines / 2);
    QCOMPARE(m_view->verticalScrollBar()->value(), manyLines / 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->toPlainText() == m_view->text(), patience);
    QCOMPARE(m_view->verticalScrollBar()->value(), manyLines / 2);
}

void TestPayloadText::nextTextTakesThePlace()
{
    m_view->showText(numbered(manyLines, {}));
    m_view->showText(QStringLiteral("next"));
    // Nothing of the text before comes any more.
    bool isLater = false;
    QTimer::singleShot(0, m_view.get(),
        [this, &isLater] { QTimer::singleShot(0, m_view.get(), [&isLater] { isLater = true; }); });
    QTRY_VERIFY(isLater);
    QCOMPARE(m_view->toPlainText(), QStringLiteral("next"));
}

WASCLEAN_TEST(TestPayloadText, QApplication)

} // namespace tst_payloadtext

#include "tst_payloadtext.moc"
