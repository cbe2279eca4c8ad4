#include "app/wire/http/refusalwords.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_refusalwords {

using namespace wasclean;
using namespace Qt::StringLiterals;

/// What refusals say, in a few words.
class TestRefusalWords : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void chunks_data();
    void chunks();
};

void TestRefusalWords::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("the status alone") << QByteArray("400 Bad Request\n") << QString();
    QTest::newRow("nginx") << QByteArray(
        "<html>\r\n<head><title>400 No required SSL certificate was "
        "sent</title></head>\r\n<body>x</body>")
                           << u"No required SSL certificate was sent"_s;
    QTest::newRow("the status as a page")
        << QByteArray("<!DOCTYPE html><TITLE lang=en>400 Bad Request</TITLE>") << QString();
    QTest::newRow("entities") << QByteArray("<title>a &lt;b&gt; &amp;amp; c</title>")
                              << u"a <b> &amp; c"_s;
    QTest::newRow("no title") << QByteArray("<p>hello</p>") << QString();
    QTest::newRow("text") << QByteArray("Invalid token.\n") << u"Invalid token"_s;
    QTest::newRow("several lines") << QByteArray("one\r\n  two\n") << u"one two"_s;
    QTest::newRow("JSON") << QByteArray("{\"error\": \"quota\"}") << u"{\"error\": \"quota\"}"_s;
    QTest::newRow("long") << QByteArray(500, 'x') << QString(119, u'x') + u'…';
    QTest::newRow("long, cut beside a pair")
        << QByteArray(118, 'x') + "\xf0\x9f\x8e\x88 and more" << QString(118, u'x') + u'…';
    QTest::newRow("a short paragraph before more")
        << QByteArray("No such path. These\nare there:\r\n\r\n") + QByteArray(500, 'x')
        << u"No such path. These are there: …"_s;
    QTest::newRow("binary") << QByteArray("\x01\x02\x03") << QString();
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe") << QString();
    QTest::newRow("beyond ASCII") << QByteArray("zu groß 🎈") << u"zu groß 🎈"_s;
}

void TestRefusalWords::words()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(refusalWords(body, 400, u"Bad Request"_s), words);
}

void TestRefusalWords::chunks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("complete");
    QTest::newRow("whole") << QByteArray("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
                           << QByteArray("abcde") << true;
    QTest::newRow("cut in a chunk") << QByteArray("A\r\nabc") << QByteArray("abc") << false;
    QTest::newRow("cut in a size") << QByteArray("3\r\nabc\r\n1") << QByteArray("abc") << false;
    QTest::newRow("cut behind a chunk") << QByteArray("3\r\nabc") << QByteArray("abc") << false;
    QTest::newRow("not framed") << QByteArray("hello\r\nworld") << QByteArray("hello\r\nworld")
                                << false;
    QTest::newRow("a huge size") << QByteArray("7fffffffffffffff\r\nabc") << QByteArray("abc")
                                 << false;
    QTest::newRow("a negative size") << QByteArray("-3\r\nabc") << QByteArray("-3\r\nabc") << false;
}

void TestRefusalWords::chunks()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, content);
    QFETCH(bool, complete);
    bool isComplete = !complete;
    QCOMPARE(withoutChunks(body, isComplete), content);
    QCOMPARE(isComplete, complete);
}

WASCLEAN_TEST(TestRefusalWords, QCoreApplication)

} // namespace tst_refusalwords

#include "tst_refusalwords.moc"
