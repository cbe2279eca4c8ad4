#include "app/profile/cookierows.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_cookierows {

using namespace wasclean;
using namespace Qt::StringLiterals;

class TestCookieRows : public QObject
{
    Q_OBJECT

private slots:
    void pasted_data();
    void pasted();
    void passesOverRows();
    void joinsAnything();
};

void TestCookieRows::pasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("header");
    QTest::newRow("nothing") << QString() << QStringList() << QStringList() << QString();
    QTest::newRow("a value") << u"a=b; c=d"_s << QStringList{u"a"_s, u"c"_s}
                             << QStringList{u"b"_s, u"d"_s} << u"a=b; c=d"_s;
    QTest::newRow("a header") << u"cookie:a=b;c=d\r\n"_s << QStringList{u"a"_s, u"c"_s}
                              << QStringList{u"b"_s, u"d"_s} << u"a=b; c=d"_s;
    QTest::newRow("two lines") << u"Cookie: a=b\nCookie: c=d;"_s << QStringList{u"a"_s, u"c"_s}
                               << QStringList{u"b"_s, u"d"_s} << u"a=b; c=d"_s;
    QTest::newRow("duplicates") << u"a=1; a=2"_s << QStringList{u"a"_s, u"a"_s}
                                << QStringList{u"1"_s, u"2"_s} << u"a=1; a=2"_s;
    QTest::newRow("unaltered") << u"a=\"x,y z\"; b=%20+=; c= d"_s
                               << QStringList{u"a"_s, u"b"_s, u"c"_s}
                               << QStringList{u"\"x,y z\""_s, u"%20+="_s, u" d"_s}
                               << u"a=\"x,y z\"; b=%20+=; c= d"_s;
    QTest::newRow("no equals") << u"flag; b="_s << QStringList{u"flag"_s, u"b"_s}
                               << QStringList{u""_s, u""_s} << u"flag; b="_s;
    QTest::newRow("variable") << u"a={{token}}"_s << QStringList{u"a"_s}
                              << QStringList{u"{{token}}"_s} << u"a={{token}}"_s;
}

void TestCookieRows::pasted()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QFETCH(QStringList, values);
    QFETCH(QString, header);
    const QList<SettingsRow> rows = cookieRows(text);
    QCOMPARE(rows.size(), names.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QVERIFY(rows[i].enabled);
        QCOMPARE(rows[i].name, names[i]);
        QCOMPARE(rows[i].value, values[i]);
    }
    QCOMPARE(cookieHeader(rows), header);
}

void TestCookieRows::passesOverRows()
{
    const QList<SettingsRow> rows{
        {false, u"off"_s, u"1"_s}, {true, u""_s, u""_s}, {true, u"on"_s, u"2"_s}};
    QCOMPARE(cookieHeader(rows), u"on=2"_s);
}

/// A header that was made from what was pasted is read as the same cookies.
void TestCookieRows::joinsAnything()
{
    const QStringList pieces{u"a"_s, u"="_s, u";"_s, u"; "_s, u" "_s, u"\t"_s, u"\r\n"_s,
        u"Cookie:"_s, u"\""_s, u","_s, u"%3B"_s, QString(QChar(0)), u"é"_s, QString(QChar(0xDC00))};
    QRandomGenerator random(5);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.bounded(14); n > 0; --n)
            text += pieces[random.bounded(int(pieces.size()))];
        const QString header = cookieHeader(cookieRows(text));
        QVERIFY(!header.contains(u'\n'));
        // Its own name in front, since a cookie may be called "Cookie:".
        const QList<SettingsRow> again = cookieRows(QLatin1String("Cookie: ") + header);
        QCOMPARE(cookieHeader(again), header);
    }
}

WASCLEAN_TEST(TestCookieRows, QCoreApplication)

} // namespace tst_cookierows

#include "tst_cookierows.moc"
