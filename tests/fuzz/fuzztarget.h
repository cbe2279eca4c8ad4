#pragma once

#include <QByteArrayList>
#include <QByteArrayView>

namespace wasclean::fuzz {

/// A fuzz target reads bytes of a stranger with one parser. All of them are one program, which
/// reads the headers of Qt and links once; its first argument is the name of one.
struct Target
{
    QByteArray name;
    /// Reads the input. A claim that does not hold ends the process, see require().
    void (*readInput)(QByteArrayView input);
    /// Inputs to begin with: good ones of every kind that the parser knows.
    QByteArrayList (*seeds)();
};

/// Registers a target; true. Called before main().
bool add(const Target &target);

/// The target that the program was started for. See LLVMFuzzerInitialize().
const Target &chosenTarget();

/// Ends the process with the sentence when a claim about the parser does not hold.
void require(bool holds, const char *sentence);

/// Takes numbers from the begin of an input, and gives the rest as it is.
class InputReader
{
public:
    explicit InputReader(QByteArrayView input)
        : m_rest(input)
    { }

    /// The next byte; 0 at the end.
    quint8 byte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto value = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }

    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

/// Shows the bytes to the function in pieces of this size.
template <typename Function>
void inPieces(QByteArrayView bytes, qsizetype size, Function function)
{
    for (qsizetype begin = 0; begin < bytes.size(); begin += size)
        function(bytes.sliced(begin, qMin(size, bytes.size() - begin)));
}

/// The bytes of all files below a folder of tests/data.
QByteArrayList dataFiles(const char *folder);

} // namespace wasclean::fuzz
