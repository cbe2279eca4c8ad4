#include "app/base/terminationsignals.h"

#include <QSocketNotifier>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace wasclean {

namespace {

// A signal handler may touch nothing but these.
std::atomic<bool> someWasRaised = false;
std::atomic<int> firstNumber = 0;
std::atomic<int> wakePipe = -1;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

void note(int number)
{
    const int before = errno;
    int none = 0;
    firstNumber.compare_exchange_strong(none, number);
    someWasRaised = true;
    const char byte = 1;
    // A full pipe means that the loop will wake anyway.
    [[maybe_unused]] const ssize_t written = ::write(wakePipe, &byte, 1);
    errno = before;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    someWasRaised = false;
    firstNumber = 0;
    wakePipe = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TerminationSignals::onSignalNumber);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        catchSignal(number);
}

TerminationSignals::~TerminationSignals()
{
    for (std::size_t i = 0; i < m_count; ++i)
        ::sigaction(m_handled[i].number, &m_handled[i].before, nullptr);
    if (!m_notifier)
        return;
    delete m_notifier;
    wakePipe = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void TerminationSignals::catchSignal(int number)
{
    struct sigaction before = {};
    if (::sigaction(number, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = int(SA_RESETHAND);
    if (::sigaction(number, &action, nullptr) == 0)
        m_handled[m_count++] = {number, before};
}

void TerminationSignals::onSignalNumber()
{
    char byte = 0;
    while (::read(m_pipe[0], &byte, 1) == 1)
        emit raised();
}

const std::atomic<bool> &TerminationSignals::wasRaised() { return someWasRaised; }

int TerminationSignals::exitCode()
{
    constexpr int ofSignals = 128;
    return firstNumber == 0 ? 0 : ofSignals + firstNumber;
}

} // namespace wasclean
