#include "app/codecs/binaryvalues.h"
#include "tests/support/testrunner.h"

#include <QTest>

namespace tst_binaryvalues {

using namespace wasclean;

class TestBinaryValues : public QObject
{
    Q_OBJECT

private slots:
    void messagePack_data();
    void messagePack();
    void cbor_data();
    void cbor();
    void problems_data();
    void problems();
    void nestingIsBounded();
    void keysWithinKeysAreBounded();
};

void addValues()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("json");
}

void addValue(const char *hex, const char *json)
{
    QTest::addRow("%s", hex) << QByteArray(hex) << QByteArray(json);
}

/// The formats of https://github.com/msgpack/msgpack/blob/master/spec.md.
void TestBinaryValues::messagePack_data()
{
    addValues();
    addValue("82 a161 9301ffc3 a162 c4020102", R"({"a":[1,-1,true],"b":{"bytes":"01 02"}})");
    addValue("c0", "null");
    addValue("c2", "false");
    addValue("7f", "127");
    addValue("e0", "-32");
    addValue("ccff", "255");
    addValue("cdffff", "65535");
    addValue("ceffffffff", "4294967295");
    addValue("cfffffffffffffffff", "18446744073709551615");
    addValue("d080", "-128");
    addValue("d18000", "-32768");
    addValue("d280000000", "-2147483648");
    addValue("d38000000000000000", "-9223372036854775808");
    addValue("ca3fc00000", "1.5");
    addValue("cb3ff0000000000000", "1.0");
    addValue("cb7ff8000000000000", R"({"float":"NaN"})");
    addValue("cbfff0000000000000", R"({"float":"-Infinity"})");
    addValue("a0", R"("")");
    addValue("d902c3a4", R"("ä")");
    addValue("da000161", R"("a")");
    addValue("db0000000161", R"("a")");
    addValue("a2c328", R"({"notUtf8":"c3 28"})");
    addValue("81a1ff01", R"({"{\"notUtf8\":\"ff\"}":1})");
    addValue("d7ffffffffff00000000", R"({"ext":-1,"bytes":"ff ff ff ff 00 00 00 00"})");
    addValue("c40100", R"({"bytes":"00"})");
    addValue("c5000100", R"({"bytes":"00"})");
    addValue("c60000000100", R"({"bytes":"00"})");
    addValue("dc000101", "[1]");
    addValue("dd0000000101", "[1]");
    addValue("de0001a16101", R"({"a":1})");
    addValue("df00000001a16101", R"({"a":1})");
    addValue("820102c3a161", R"({"1":2,"true":"a"})");
    addValue("82a16101a16102", R"({"a":1,"a":2})");
    addValue("8191010a", R"({"[1]":10})");
    addValue("d40501", R"({"ext":5,"bytes":"01"})");
    addValue("c70305010203", R"({"ext":5,"bytes":"01 02 03"})");
    addValue("d6ff00000001", R"({"time":"1970-01-01T00:00:01Z"})");
    addValue("d7ff0000000400000001", R"({"time":"1970-01-01T00:00:01.000000001Z"})");
    addValue("c70cff00000000ffffffffffffffff", R"({"time":"1969-12-31T23:59:59Z"})");
    addValue("c70cff000000008000000000000000",
        R"({"ext":-1,"bytes":"00 00 00 00 80 00 00 00 00 00 00 00"})");
}

void TestBinaryValues::messagePack()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, json);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const BinaryValue value = readMessagePack(bytes);
    QCOMPARE(value.problem, QString());
    QCOMPARE(value.json, json);
    QCOMPARE(value.used, bytes.size());
}

/// Examples of RFC 8949, appendix A.
void TestBinaryValues::cbor_data()
{
    addValues();
    addValue("00", "0");
    addValue("17", "23");
    addValue("1818", "24");
    addValue("1903e8", "1000");
    addValue("1b000000e8d4a51000", "1000000000000");
    addValue("1bffffffffffffffff", "18446744073709551615");
    addValue("20", "-1");
    addValue("3863", "-100");
    addValue("3903e7", "-1000");
    addValue("3bffffffffffffffff", "-18446744073709551616");
    addValue("f90000", "0.0");
    addValue("f93e00", "1.5");
    addValue("fa47c35000", "1e+05");
    addValue("fb3ff199999999999a", "1.1");
    addValue("fb7e37e43c8800759c", "1e+300");
    addValue("f97c00", R"({"float":"Infinity"})");
    addValue("f97e00", R"({"float":"NaN"})");
    addValue("f4", "false");
    addValue("f5", "true");
    addValue("f6", "null");
    addValue("f7", R"({"simple":"undefined"})");
    addValue("f0", R"({"simple":16})");
    addValue("c074323031332d30332d32315432303a30343a30305a",
        R"({"tag":0,"value":"2013-03-21T20:04:00Z"})");
    addValue("c11a514b67b0", R"({"tag":1,"value":1363896240})");
    addValue("d818456449455446", R"({"tag":24,"value":{"bytes":"64 49 45 54 46"}})");
    addValue("40", R"({"bytes":""})");
    addValue("4401020304", R"({"bytes":"01 02 03 04"})");
    addValue("60", R"("")");
    addValue("6449455446", R"("IETF")");
    addValue("62c3bc", R"("ü")");
    addValue("64f0908591", R"("𐅑")");
    addValue("8301820203820405", "[1,[2,3],[4,5]]");
    addValue("a201020304", R"({"1":2,"3":4})");
    addValue("a26161016162820203", R"({"a":1,"b":[2,3]})");
    addValue("5f42010243030405ff", R"({"bytes":"01 02 03 04 05"})");
    addValue("7f657374726561646d696e67ff", R"("streaming")");
    addValue("9fff", "[]");
    addValue("9f018202039f0405ffff", "[1,[2,3],[4,5]]");
    addValue("bf61610161629f0203ffff", R"({"a":1,"b":[2,3]})");
    addValue("d9d9f7a1616101", R"({"a":1})");
}

void TestBinaryValues::cbor()
{
    QFETCH(QByteArray, hex);
    QFETCH(QByteArray, json);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const BinaryValue value = readCbor(bytes);
    QCOMPARE(value.problem, QString());
    QCOMPARE(value.json, json);
    QCOMPARE(value.used, bytes.size());
}

void TestBinaryValues::problems_data()
{
    QTest::addColumn<bool>("isCbor");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](bool isCbor, const char *hex, qsizetype at) {
        QTest::addRow("%s", hex) << isCbor << QByteArray(hex) << at;
    };
    row(false, "", 0);
    row(false, "c1", 0);
    row(false, "92a161", 3);
    row(false, "ddffffffff", 5);
    row(false, "dfffffffff", 5);
    row(false, "dbffffffff61", 5);
    row(false, "c6ffffffff61", 5);
    row(false, "c9ffffffff0561", 6);
    row(true, "a161", 1);
    row(true, "9bffffffffffffffff", 9);
    row(true, "7bffffffffffffffff61", 0);
    row(true, "5b7fffffffffffffff61", 0);
    row(true, "1c", 0);
}

void TestBinaryValues::problems()
{
    QFETCH(bool, isCbor);
    QFETCH(QByteArray, hex);
    QFETCH(qsizetype, at);
    const QByteArray bytes = QByteArray::fromHex(hex);
    const BinaryValue value = isCbor ? readCbor(bytes) : readMessagePack(bytes);
    QVERIFY(!value.problem.isEmpty());
    QCOMPARE(value.problemAt, at);
}

void TestBinaryValues::nestingIsBounded()
{
    QVERIFY(!readMessagePack(QByteArray(100'000, '\x91')).problem.isEmpty());
    QVERIFY(!readCbor(QByteArray(100'000, '\x81')).problem.isEmpty());
    QVERIFY(!readCbor(QByteArray(100'000, '\xc1')).problem.isEmpty());
    QVERIFY(readMessagePack(QByteArray(60, '\x91').append('\1')).problem.isEmpty());
    QVERIFY(readCbor(QByteArray(60, '\x81').append('\1')).problem.isEmpty());
}

/// Each level of keys doubles the JSON, so 15 of them are megabytes and 33 are 16 GiB.
void TestBinaryValues::keysWithinKeysAreBounded()
{
    constexpr int levels = 15;
    const QByteArray maps = QByteArray(levels, '\x81') + QByteArray(levels + 1, '\xc0');
    const BinaryValue messagePack = readMessagePack(maps);
    QVERIFY2(!messagePack.problem.isEmpty(), messagePack.json.left(100).constData());
    const QByteArray cborMaps = QByteArray(levels, '\xa1') + QByteArray(levels + 1, '\xf6');
    const BinaryValue cbor = readCbor(cborMaps);
    QVERIFY2(!cbor.problem.isEmpty(), cbor.json.left(100).constData());
    // An array between them changes nothing.
    QByteArray mixed;
    for (int i = 0; i < levels; ++i)
        mixed += "\x81\x91";
    mixed += QByteArray(levels + 1, '\xc0');
    QVERIFY(!readMessagePack(mixed).problem.isEmpty());
    // Few are read, and keys side by side are not nested.
    const QByteArray nested = "{\"{\\\"1\\\":2}\":3}";
    QCOMPARE(readMessagePack(QByteArray::fromHex("8181010203")).json, nested);
    const QByteArray wide = R"({"0":0,"1":1,"2":2,"3":3,"4":4,"5":5})";
    QCOMPARE(readCbor(QByteArray::fromHex("a6 0000 0101 0202 0303 0404 0505")).json, wide);
}

WASCLEAN_TEST(TestBinaryValues, QCoreApplication)

} // namespace tst_binaryvalues

#include "tst_binaryvalues.moc"
