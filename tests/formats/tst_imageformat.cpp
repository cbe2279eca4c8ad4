#include "app/formats/imageformat.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_imageformat {

using namespace wasclean;

class TestImageFormat : public QObject
{
    Q_OBJECT

private slots:

    void formats()
    {
        QCOMPARE(imageFormatOf("\x89PNG\r\n\x1a\n..."), QByteArray("png"));
        QCOMPARE(imageFormatOf("\xff\xd8\xff\xe0"), QByteArray("jpeg"));
        QCOMPARE(imageFormatOf("GIF89a"), QByteArray("gif"));
        QCOMPARE(imageFormatOf("RIFF1234WEBP"), QByteArray("webp"));
        QCOMPARE(imageFormatOf("  <?xml version='1.0'?><svg/>"), QByteArray("svg"));
        for (const char *other : {"", "P", "RIFF", "RIFF1234WAVE", "<html/>", "{\"<svg\": 1}"})
            QCOMPARE(imageFormatOf(other), QByteArray());
    }

    void harmlessSvg()
    {
        QCOMPARE(svgProblem("<svg xmlns='http://www.w3.org/2000/svg'><rect id='a' fill='url(#g)'/>"
                            "<use href='#a'/></svg>"),
            QString());
    }

    void refusedSvg_data()
    {
        QTest::addColumn<QByteArray>("svg");
        const auto row = [](const char *name, const QByteArray &inside) {
            QTest::newRow(name) << QByteArray(
                "<svg xmlns:x='http://www.w3.org/1999/xlink'>" + inside + "</svg>");
        };
        row("file", "<image x:href='file:///etc/passwd'/>");
        row("network", "<image href='http://example.org/a.png'/>");
        row("path", "<image href=' a.png'/>");
        row("escaped", "<image href='&#102;ile:///a.png'/>");
        row("style attribute", "<rect style='fill:url(http://x/)'/>");
        row("style sheet", "<style>@import 'x.css';</style>");
        row("many uses", QByteArray("<use href='#a'/>").repeated(17));
        row("deep", QByteArray("<g>").repeated(200) + QByteArray("</g>").repeated(200));
        row("ill-formed", "<g>");
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>");
        QTest::newRow("large") << QByteArray("<svg>" + QByteArray(5'000'000, ' ') + "</svg>");
    }

    void refusedSvg()
    {
        QFETCH(QByteArray, svg);
        QVERIFY(!svgProblem(svg).isEmpty());
    }
};

WASCLEAN_TEST(TestImageFormat, QCoreApplication)

} // namespace tst_imageformat

#include "tst_imageformat.moc"
