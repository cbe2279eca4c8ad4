#include "app/crypto/openssl.h"
#include "app/version/versionreport.h"
#include "tests/support/pluginfolder.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QThread>

#include <array>
#include <memory>

namespace tst_openssl {

using namespace wasclean;
using namespace Qt::StringLiterals;

class TestOpenSsl : public QObject
{
    Q_OBJECT

private slots:
    void isLoadedByAnyThread();
    void saysThatItIsMissing();
    void saysThatItCannotBeLoaded();
};

/// The first in its process: each thread may be the one that loads it.
void TestOpenSsl::isLoadedByAnyThread()
{
    std::array<const OpenSslModule *, 8> modules{};
    std::array<std::unique_ptr<QThread>, 8> threads;
    for (std::size_t i = 0; i < threads.size(); ++i) {
        threads[i].reset(QThread::create([&module = modules[i]] {
            const auto loaded = openSsl();
            if (loaded && (*loaded)->sha512_256("abc").startsWith("\x53\x04\x8e\x26"))
                module = *loaded;
        }));
        threads[i]->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QVERIFY(modules[0]);
    for (const OpenSslModule *module : modules)
        QCOMPARE(module, modules[0]);
}

void TestOpenSsl::saysThatItIsMissing()
{
    const PluginFolder folder;
    QCOMPARE(openSsl().problem, u"the plug-in for OpenSSL is missing"_s);
    QVERIFY(versionReport({}).contains(u"\nOpenSSL: the plug-in for OpenSSL is missing\n"_s));
}

void TestOpenSsl::saysThatItCannotBeLoaded()
{
    const PluginFolder folder;
    QVERIFY(folder.addBroken(u"openssl"_s));
    const QString problem = openSsl().problem;
    QVERIFY2(problem.startsWith(u"the plug-in for OpenSSL could not be loaded ("_s),
        qPrintable(problem));
}

WASCLEAN_TEST(TestOpenSsl, QCoreApplication)

} // namespace tst_openssl

#include "tst_openssl.moc"
