#include "tests/fuzz/fuzztarget.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace wasclean::fuzz {

namespace {

/// Names the target. Processes that libFuzzer starts by itself know it by this.
constexpr char targetVariable[] = "WASCLEAN_FUZZ_TARGET";

std::vector<Target> &targets()
{
    static std::vector<Target> list;
    return list;
}

/// Takes the name of a target from the arguments, where it is the first.
void takeTarget(int &argumentCount, char **arguments)
{
    if (argumentCount < 2 || arguments[1][0] == '-' || qEnvironmentVariableIsSet(targetVariable))
        return;
    qputenv(targetVariable, arguments[1]);
    // The last one is null, and comes along.
    std::copy(arguments + 2, arguments + argumentCount + 1, arguments + 1);
    --argumentCount;
}

} // namespace

bool add(const Target &target)
{
    targets().push_back(target);
    return true;
}

const Target &chosenTarget()
{
    const QByteArray name = qgetenv(targetVariable);
    const std::vector<Target> &all = targets();
    const auto found = std::find_if(
        all.begin(), all.end(), [&name](const Target &target) { return target.name == name; });
    if (found != all.end())
        return *found;
    std::fputs("fuzz: the first argument must be one of these targets:", stderr);
    for (const Target &target : all)
        std::fprintf(stderr, " %s", target.name.constData());
    std::fputc('\n', stderr);
    std::exit(2);
}

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

/// Takes the target from the arguments, and makes what the parsers need. With WASCLEAN_WRITE_SEEDS
/// the process writes the seeds into that folder and ends: libFuzzer reads its corpus from files.
extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments)
{
    wasclean::fuzz::takeTarget(*argumentCount, *arguments);
    static QCoreApplication application(*argumentCount, *arguments);
    QCoreApplication::addLibraryPath(QStringLiteral(WASCLEAN_PLUGINS));
    const wasclean::fuzz::Target &target = wasclean::fuzz::chosenTarget();
    const QString folder = qEnvironmentVariable("WASCLEAN_WRITE_SEEDS");
    if (folder.isEmpty())
        return 0;
    int number = 0;
    for (const QByteArray &seed : target.seeds()) {
        QFile file(QDir(folder).filePath(QStringLiteral("seed-%1").arg(++number)));
        wasclean::fuzz::require(
            file.open(QIODevice::WriteOnly) && file.write(seed) == seed.size() && file.flush(),
            "a seed cannot be written");
    }
    std::exit(0);
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    static const wasclean::fuzz::Target target = wasclean::fuzz::chosenTarget();
    target.readInput(QByteArrayView(bytes, qsizetype(size)));
    return 0;
}
