#include "app/formats/jsontext.h"
#include "tests/support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_jsontext {

using namespace wasclean;

/// Strings as JSON text.
class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void escapesAtEachPlace();
    void escapesLongTexts();
};

/// Eight bytes are looked at together, so each character stands at each place of them, before and
/// behind others that are escaped.
void TestJsonText::escapesAtEachPlace()
{
    for (char32_t c = 0; c < 0x180; ++c) {
        for (int before = 0; before < 18; ++before) {
            const QString text
                = QStringLiteral("a\x80z\x1f\"b~\\c !\u00e4[]\x7f#d\u20acef").left(before)
                + QString::fromUcs4(&c, 1) + QStringLiteral("gh\nijklmnop\"");
            const QByteArray json = jsonString(text.toUtf8());
            const QJsonArray read = QJsonDocument::fromJson('[' + json + ']').array();
            QCOMPARE(read.size(), 1);
            QCOMPARE(read.first().toString(), text);
        }
    }
    QCOMPARE(jsonString("plain, \x7f and \xc3\xa4"), QByteArray("\"plain, \x7f and \xc3\xa4\""));
    QCOMPARE(jsonString("\n\r\t\"\\\x01\x1f"), QByteArray("\"\\n\\r\\t\\\"\\\\\\u0001\\u001f\""));
}

/// Longer ones are written in pieces.
void TestJsonText::escapesLongTexts()
{
    const QByteArray text = QByteArray("0123456\"\x01").repeated(2000);
    QCOMPARE(jsonString(text), '"' + QByteArray("0123456\\\"\\u0001").repeated(2000) + '"');
}

WASCLEAN_TEST(TestJsonText, QCoreApplication)

} // namespace tst_jsontext

#include "tst_jsontext.moc"
