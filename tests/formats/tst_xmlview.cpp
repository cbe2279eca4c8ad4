#include "app/formats/xmlview.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_xmlview {

using namespace wasclean;

class TestXmlView : public QObject
{
    Q_OBJECT

private slots:

    void indents_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *xml, const char *text) {
            QTest::newRow(name) << QByteArray(xml) << QString::fromUtf8(text);
        };
        row("empty", "<a/>", "<a/>");
        row("pair", "<a></a>", "<a></a>");
        row("nested", "<a><b/><c> <d/></c></a>", "<a>\n  <b/>\n  <c>\n    <d/>\n  </c>\n</a>");
        row("text", "<a> <b>x  <i>y</i> </b> </a>", "<a>\n  <b>x  <i>y</i> </b>\n</a>");
        row("as it came", "<a  x = '1'  y=\"&lt;&#x41;\" />", "<a  x = '1'  y=\"&lt;&#x41;\" />");
        row("references", "<a>&unknown; &#65;</a>", "<a>&unknown; &#65;</a>");
        row("CDATA", "<a><b><![CDATA[ <x> ]]></b></a>", "<a>\n  <b><![CDATA[ <x> ]]></b>\n</a>");
        row("comment", "<?xml version='1.0'?><!-- c --><a><!-- <b> --></a>",
            "<?xml version='1.0'?>\n<!-- c -->\n<a>\n  <!-- <b> -->\n</a>");
        row("preserve", "<a><b xml:space='preserve'> <c/> </b></a>",
            "<a>\n  <b xml:space='preserve'> <c/> </b>\n</a>");
        row("doctype", "<!DOCTYPE a [<!ENTITY b \"<c>]\">]><a>&b;</a>",
            "<!DOCTYPE a [<!ENTITY b \"<c>]\">]>\n<a>&b;</a>");
        row("mark", "\xef\xbb\xbf <a/>", "<a/>");
    }

    void indents()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, text);
        QVERIFY(beginsLikeXml(xml));
        const XmlView view = reindentXml(xml);
        QCOMPARE(view.problem, QString());
        QCOMPARE(view.text, text);
        // Once indented it stays as it is.
        QCOMPARE(reindentXml(view.text.toUtf8()).text, text);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *xml, int line, int column) {
            QTest::newRow(xml) << QByteArray(xml)
                               << QStringLiteral("line %1, column %2: ").arg(line).arg(column);
        };
        row("", 1, 1);
        row("<a>", 1, 4);
        row("<a>\n<b></a>", 2, 4);
        row("</a>", 1, 1);
        row("<a/><b/>", 1, 5);
        row("<a/>x", 1, 5);
        row("<a x=1/>", 1, 6);
        row("<a x='1' x='2'/>", 1, 10);
        row("<a x='<'/>", 1, 7);
        row("<a>ä & b</a>", 1, 6);
        row("<a>&#xg;</a>", 1, 4);
        row("<a><!-- </a>", 1, 4);
        row("<a", 1, 3);
        row("<1/>", 1, 2);
    }

    void refuses()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, place);
        const XmlView view = reindentXml(xml);
        QVERIFY(!view.ok);
        QVERIFY2(view.problem.startsWith(place), qPrintable(view.problem));
    }

    void damageIsHarmless()
    {
        const QByteArray whole = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a x='1'>"
                                 "<b>t&amp;</b><!-- c --><![CDATA[d]]><e/></a>";
        QVERIFY(reindentXml(whole).ok);
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!reindentXml(whole.left(size)).ok);
        QRandomGenerator random(11);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray xml = whole;
            for (int n = random.bounded(4); n >= 0; --n)
                xml[random.bounded(int(xml.size()))] = "<>&/'\"![]- a\xff"[random.bounded(14)];
            const XmlView view = reindentXml(xml);
            QCOMPARE(view.ok, view.problem.isEmpty());
        }
    }

    void deepAndLongTextsStayBounded()
    {
        const int depth = 20'000;
        const QByteArray deep
            = QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
        const XmlView view = reindentXml(deep);
        QVERIFY(view.ok);
        QVERIFY(view.text.size() < 2 * depth * 140);
    }
};

WASCLEAN_TEST(TestXmlView, QCoreApplication)

} // namespace tst_xmlview

#include "tst_xmlview.moc"
