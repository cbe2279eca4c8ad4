#include "app/connection/options.h"
#include "app/wire/http/digest.h"
#include "tests/support/pluginfolder.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_digest {

using namespace wasclean;
using namespace Qt::StringLiterals;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    void challenges_data();
    void challenges();
    void anyChallenge();
    void choice_data();
    void choice();
    void answer_data();
    void answer();
    void needsOpenSsl();
    void quotes();
};

void TestDigest::challenges_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QByteArray>("read");
    const auto add = [](const QList<QByteArray> &headers, const char *read) {
        QTest::newRow(headers.join(" | ").constData()) << headers << QByteArray(read);
    };
    add({}, "");
    add({""}, "");
    add({"Basic realm=\"a\""}, "Basic[realm=a]");
    add({"Basic realm=\"a, b\", Digest realm=c,nonce=\"d\\\"e\""},
        "Basic[realm=a, b]Digest[realm=c,nonce=d\"e]");
    add({"Basic", "Digest  qop = \"auth,auth-int\" , stale=TRUE"},
        "Basic[]Digest[qop=auth,auth-int,stale=TRUE]");
    add({"Negotiate abc==, Digest nonce=a"}, "Negotiate[]abc[]Digest[nonce=a]");
    add({", ,Digest nonce=\"open"}, "Digest[nonce=open]");
    add({"nonce=a, Digest nonce=b", "realm=c"}, "Digest[nonce=b]");
    add({"Digest nonce=a/b+=, @@@ \",\", opaque=c"}, "Digest[nonce=a/b+=,opaque=c]");
}

void TestDigest::challenges()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QByteArray, read);
    QByteArray text;
    for (const Challenge &challenge : readChallenges(headers)) {
        QList<QByteArray> parameters;
        for (const auto &[name, value] : challenge.parameters)
            parameters.append(name + '=' + value);
        text += challenge.scheme + '[' + parameters.join(',') + ']';
    }
    // What belongs to a scheme that we do not know may be read as anything, if it is only read.
    if (text.contains("Negotiate"))
        QVERIFY(text.endsWith("Digest[nonce=a]"));
    else
        QCOMPARE(text, read);
}

void TestDigest::anyChallenge()
{
    const QList<QByteArray> pieces{"Digest", " ", ",", "=", "\"", "\\", "nonce", "qop", "auth",
        "MD5", "algorithm", "\t", "@", "\x80", QByteArray(1, '\0'), "realm=\"x\"", "stale=true"};
    QRandomGenerator random(7);
    int answered = 0;
    for (int i = 0; i < 30'000; ++i) {
        QByteArray header = i % 2 ? "Digest nonce=\"n\"," : "";
        for (int n = random.bounded(20); n > 0; --n)
            header += pieces[random.bounded(int(pieces.size()))];
        const auto challenge = answerableChallenge(readChallenges({header, header}));
        if (!challenge)
            continue;
        ++answered;
        const QByteArray value
            = *digestAuthorization(*challenge, {u"u"_s, u"p"_s}, {"GET", "/"}, "c");
        QVERIFY(headerProblem({"Authorization", value}).isEmpty() || header.contains('\0'));
    }
    QVERIFY(answered > 100);
}

void TestDigest::choice_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<QByteArray>("realm");
    QTest::newRow("none") << QList<QByteArray>{"Basic realm=a"} << QByteArray();
    QTest::newRow("the server's order") << QList<QByteArray>{"Basic realm=a",
        "Digest realm=b,nonce=n,algorithm=SHA-256", "Digest realm=c,nonce=n"}
                                        << QByteArray("b");
    QTest::newRow("unknown algorithm")
        << QList<QByteArray>{"Digest realm=a,nonce=n,algorithm=SHA-3",
               "digest realm=b,nonce=n,algorithm=md5-SESS"}
        << QByteArray("b");
    QTest::newRow("auth-int only") << QList<QByteArray>{"Digest realm=a,nonce=n,qop=\"auth-int\"",
        "Digest realm=b,nonce=n,qop=\"auth-int, auth\""}
                                   << QByteArray("b");
    QTest::newRow("no nonce") << QList<QByteArray>{"Digest realm=a"} << QByteArray();
}

void TestDigest::choice()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(QByteArray, realm);
    const auto challenge = answerableChallenge(readChallenges(headers));
    QCOMPARE(challenge ? challenge->value("realm") : QByteArray(), realm);
}

/// The examples of RFC 7616 3.9, and others that Python computed.
void TestDigest::answer_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("clientNonce");
    QTest::addColumn<QByteArray>("value");
    const QByteArray example
        = "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", "
          "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", "
          "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\", algorithm=";
    const QByteArray begin
        = "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", "
          "nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", uri=\"/dir/index.html\", "
          "response=\"";
    const QByteArray end = ", qop=auth, nc=00000001, "
                           "cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", "
                           "opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";
    const auto add = [&](const char *algorithm, const char *response) {
        QTest::newRow(algorithm) << example + algorithm << u"Mufasa"_s << u"Circle of Life"_s
                                 << QByteArray("/dir/index.html")
                                 << QByteArray("f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
                                 << begin + response + "\", algorithm=" + algorithm + end;
    };
    add("MD5", "8ca523f5e9506fed4657c9700eebdbec");
    add("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1");
    QTest::newRow("SHA-512-256")
        << QByteArray("Digest realm=\"api@example.org\", qop=\"auth\", algorithm=SHA-512-256, "
                      "nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", charset=UTF-8")
        << u"J\u00e4s\u00f8n Doe"_s << u"Secret, or not?"_s << QByteArray("/doe.json")
        << QByteArray("NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm")
        << QByteArray(
               "Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, realm=\"api@example.org\", "
               "nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", uri=\"/doe.json\", "
               "response=\"7a4e1192babbba02e91182d2895bfdbf7adafc6e48d4e517ca301974843d840c\", "
               "algorithm=SHA-512-256, qop=auth, nc=00000001, "
               "cnonce=\"NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm\"");
    QTest::newRow("session")
        << QByteArray("Digest realm=r,nonce=n,qop=auth,algorithm=MD5-sess") << u"u"_s << u"p"_s
        << QByteArray("/x") << QByteArray("c")
        << QByteArray(
               "Digest username=\"u\", realm=\"r\", nonce=\"n\", "
               "uri=\"/x\", response=\"0223f74a821f39096c53860f14848b13\", algorithm=MD5-sess, "
               "qop=auth, nc=00000001, cnonce=\"c\"");
    QTest::newRow("RFC 2069") << QByteArray("Digest realm=r,nonce=n") << u"u"_s << u"p"_s
                              << QByteArray("/x") << QByteArray("c")
                              << QByteArray(
                                     "Digest username=\"u\", realm=\"r\", nonce=\"n\", "
                                     "uri=\"/x\", response=\"3042aef13752cb1d63f6787a080ffdfc\"");
}

void TestDigest::answer()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, user);
    QFETCH(QString, password);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, clientNonce);
    QFETCH(QByteArray, value);
    const auto challenge = answerableChallenge(readChallenges({header}));
    QVERIFY(challenge);
    const auto made
        = digestAuthorization(*challenge, {user, password}, {"GET", target}, clientNonce);
    QVERIFY2(made, qPrintable(made.problem));
    QCOMPARE(*made, value);
}

/// No weaker algorithm is taken because OpenSSL is not there.
void TestDigest::needsOpenSsl()
{
    const auto challenge
        = answerableChallenge(readChallenges({"Digest realm=a,nonce=n,algorithm=SHA-512-256-sess",
            "Digest realm=b,nonce=n,algorithm=MD5"}));
    QVERIFY(challenge);
    const PluginFolder folder;
    const auto made = digestAuthorization(*challenge, {u"u"_s, u"p"_s}, {"GET", "/"}, "c");
    QVERIFY(!made);
    QCOMPARE(made.problem,
        u"Digest with SHA-512-256-sess cannot be answered: the plug-in for OpenSSL is missing"_s);
}

void TestDigest::quotes()
{
    const auto challenge
        = answerableChallenge(readChallenges({"Digest realm=\"a\\\"b\\\\c\",nonce=n"}));
    QVERIFY(challenge);
    const QByteArray value
        = *digestAuthorization(*challenge, {u"u\"\\"_s, u"p"_s}, {"GET", "/\"x"}, "c");
    QVERIFY(value.startsWith("Digest username=\"u\\\"\\\\\", realm=\"a\\\"b\\\\c\""));
    QVERIFY(value.contains("uri=\"/\\\"x\""));
}

WASCLEAN_TEST(TestDigest, QCoreApplication)

} // namespace tst_digest

#include "tst_digest.moc"
