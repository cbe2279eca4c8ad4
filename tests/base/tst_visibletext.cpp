#include "app/base/visibletext.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_visibletext {

using namespace wasclean;

class TestVisibleText : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatATerminalWouldObey_data();
    void showsWhatATerminalWouldObey();
    void leavesNoControlBehind();
};

void TestVisibleText::showsWhatATerminalWouldObey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("Grüße, 😀 ❤️ C:\\dir")
                           << QStringLiteral("Grüße, 😀 ❤️ C:\\dir");
    QTest::newRow("title of the terminal")
        << QStringLiteral("403 \x1b]0;OWNED\x07") << QStringLiteral("403 ␛]0;OWNED␇");
    QTest::newRow("C1 introducer")
        << QStringLiteral("a\u009b2Jb") << QStringLiteral("a<U+009B>2Jb");
    QTest::newRow("lines") << QStringLiteral("a\r\nb\tc") << QStringLiteral("a␍␊b␉c");
    QTest::newRow("delete") << QStringLiteral("a\x7f") << QStringLiteral("a␡");
    QTest::newRow("bidi override")
        << QStringLiteral("a\u202egpj.exe\u2066") << QStringLiteral("a<U+202E>gpj.exe<U+2066>");
    QTest::newRow("zero width") << QStringLiteral("a\u200bb\ufeff")
                                << QStringLiteral("a<U+200B>b<U+FEFF>");
    QTest::newRow("lone surrogates")
        << QString(QChar(0xD83D)) + u'x' + QChar(0xDE00) << QStringLiteral("<U+D83D>x<U+DE00>");
    QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041") << QStringLiteral("<U+E0041>");
}

void TestVisibleText::showsWhatATerminalWouldObey()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(visibleText(text), shown);
    QCOMPARE(visibleText(shown), shown);
}

void TestVisibleText::leavesNoControlBehind()
{
    QString all;
    for (char32_t c = 0; c < 0x11'0000; ++c)
        all += QChar::fromUcs4(c);
    const QString shown = visibleText(all);
    for (const QChar c : shown) {
        const QChar::Category category = c.category();
        const bool obeyed = category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph;
        QVERIFY2(!obeyed, qPrintable(QString::number(c.unicode(), 16)));
    }
    QVERIFY(shown.isValidUtf16());
}

WASCLEAN_TEST(TestVisibleText, QCoreApplication)

} // namespace tst_visibletext

#include "tst_visibletext.moc"
