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
    struct Loader
    {
        const OpenSslModule *module = nullptr;
        std::unique_ptr<QThread> thread;
    };

    std::array<Loader, 8> loaders;
    for (Loader &loader : loaders) {
        loader.thread.reset(QThread::create([&module = loader.module] {
            const auto loaded = openSsl();
            if (loaded && (*loaded)->sha512_256("abc").startsWith("\x53\x04\x8e\x26"))
                module = *loaded;
        }));
        loader.thread->start();
    }
    for (const Loader &loader : loaders)
        loader.thread->wait();
    QVERIFY(loaders[0].module);
    for (const Loader &loader : loaders)
        QCOMPARE(loader.module, loaders[0].module);
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
