/// The driver of the fuzz targets where the compiler has no libFuzzer: changes the seeds by a
/// random generator with a known start, so that each run reads the same inputs.
///     fuzz TARGET [ROUNDS [START]]   reads each seed, and that many changed ones
///     fuzz TARGET FILE…              reads these inputs

#include "tests/fuzz/fuzztarget.h"

#include <QFile>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <unistd.h>

extern "C" int LLVMFuzzerInitialize(int *argumentCount, char ***arguments);
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size);

namespace {

constexpr int defaultRounds = 3'000;
constexpr quint32 defaultStart = 20'261'128;
/// A changed input is no longer than this, or than the longest seed.
constexpr qsizetype maxInputSize = qsizetype(64) * 1024;

QByteArray current;

void read(const QByteArray &input)
{
    current = input;
    LLVMFuzzerTestOneInput(
        reinterpret_cast<const unsigned char *>(input.constData()), std::size_t(input.size()));
}

/// Keeps the input that ended the process, to be read again.
void keepInput(int signal)
{
    QFile file(QStringLiteral("crash-input"));
    if (file.open(QIODevice::WriteOnly) && file.write(current) == current.size())
        std::fputs("fuzz: the input is in crash-input\n", stderr);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

class Mutator
{
public:
    Mutator(const QByteArrayList &seeds, quint32 start)
        : m_seeds(seeds)
        , m_random(start)
    {
        for (const QByteArray &seed : seeds)
            m_longest = qMax(m_longest, seed.size());
    }

    QByteArray next()
    {
        QByteArray input = anySeed();
        for (int i = m_random.bounded(1, 9); i > 0; --i)
            change(input);
        input.truncate(m_longest);
        return input;
    }

private:
    const QByteArray &anySeed() { return m_seeds[m_random.bounded(int(m_seeds.size()))]; }

    qsizetype place(const QByteArray &input) { return m_random.bounded(int(input.size()) + 1); }

    /// A part of some seed.
    QByteArray part()
    {
        const QByteArray &seed = anySeed();
        const qsizetype begin = place(seed);
        return seed.mid(begin, m_random.bounded(1, 65));
    }

    void change(QByteArray &input)
    {
        static const QByteArray edges("\x00\x01\x7d\x7e\x7f\x80\xc0\xed\xff\"'\\{}[],:\r\n", 20);
        const qsizetype at = place(input);
        switch (m_random.bounded(6)) {
        case 0:
            if (at < input.size())
                input[at] = char(quint8(input[at]) ^ (1U << m_random.bounded(8)));
            break;
        case 1:
            if (at < input.size())
                input[at] = edges[m_random.bounded(int(edges.size()))];
            break;
        case 2:
            input.insert(at, edges[m_random.bounded(int(edges.size()))]);
            break;
        case 3:
            input.remove(at, m_random.bounded(1, 33));
            break;
        case 4:
            input.insert(at, part());
            break;
        default:
            input = input.first(at) + part() + input.sliced(at);
            input.truncate(qMax(at, qsizetype(m_random.bounded(int(input.size()) + 1))));
        }
    }

    QByteArrayList m_seeds;
    qsizetype m_longest = maxInputSize;
    QRandomGenerator m_random;
};

} // namespace

int main(int argumentCount, char **arguments)
{
    LLVMFuzzerInitialize(&argumentCount, &arguments);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE})
        std::signal(signal, keepInput);

    bool isNumber = argumentCount < 2;
    int rounds = defaultRounds;
    if (argumentCount >= 2)
        rounds = QByteArray(arguments[1]).toInt(&isNumber);
    if (!isNumber) {
        for (int i = 1; i < argumentCount; ++i) {
            QFile file(QString::fromLocal8Bit(arguments[i]));
            wasclean::fuzz::require(file.open(QIODevice::ReadOnly), "an input cannot be read");
            read(file.readAll());
        }
        return 0;
    }
    const QByteArrayList seeds = wasclean::fuzz::chosenTarget().seeds();
    wasclean::fuzz::require(!seeds.isEmpty(), "the target has no seeds");
    for (const QByteArray &seed : seeds)
        read(seed);
    Mutator mutator(seeds, argumentCount >= 3 ? QByteArray(arguments[2]).toUInt() : defaultStart);
    for (int round = 0; round < rounds; ++round)
        read(mutator.next());
    std::printf("fuzz: read %lld seeds and %d changed inputs\n", qlonglong(seeds.size()), rounds);
    return 0;
}
