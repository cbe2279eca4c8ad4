#include "tests/fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace wasclean::fuzz {

void require(bool holds, const char *sentence)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz: %s\n", sentence);
    std::abort();
}

QByteArrayList dataFiles(const char *folder)
{
    QByteArrayList files;
    QDirIterator iterator(QStringLiteral(WASCLEAN_TEST_DATA "/") + QLatin1String(folder),
        QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        QFile file(iterator.next());
        require(file.open(QIODevice::ReadOnly), "a file of tests/data cannot be read");
        files.append(file.readAll());
    }
    require(!files.isEmpty(), "a folder of tests/data has no files");
    return files;
}

} // namespace wasclean::fuzz

// What libFuzzer and the driver of our own call.

/// Makes what the parsers need. With WASCLEAN_WRITE_SEEDS the process writes the seeds into that
/// folder and ends: libFuzzer reads its corpus from files.
extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    static QCoreApplication application(*argumentCount, *arguments);
    const QString folder = qEnvironmentVariable("WASCLEAN_WRITE_SEEDS");
    if (folder.isEmpty())
        return 0;
    int number = 0;
    for (const QByteArray &seed : wasclean::fuzz::seeds()) {
        QFile file(QDir(folder).filePath(QStringLiteral("seed-%1").arg(++number)));
        wasclean::fuzz::require(
            file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size() && file.flush(),
            "a seed cannot be written");
    }
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    wasclean::fuzz::readInput(QByteArrayView(bytes, qsizetype(size)));
    return 0;
}
