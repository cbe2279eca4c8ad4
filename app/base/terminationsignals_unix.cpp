#include "app/base/terminationsignals.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>

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

struct TerminationSignals::Handlers
{
    struct Handled
    {
        int number;
        struct sigaction before;
    };

    void catchSignal(int number);

    std::array<int, 2> pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    std::array<Handled, 3> handled{};
    std::size_t count = 0;
};

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
    , m_handlers(std::make_unique<Handlers>())
{
    if (::pipe(m_handlers->pipe.data()) != 0)
        return;
    for (const int end : m_handlers->pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    someWasRaised = false;
    firstNumber = 0;
    wakePipe = m_handlers->pipe[1];
    m_handlers->notifier
        = std::make_unique<QSocketNotifier>(m_handlers->pipe[0], QSocketNotifier::Read);
    connect(m_handlers->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_handlers->pipe[0], &byte, 1) == 1)
            emit raised();
    });
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        m_handlers->catchSignal(number);
}

TerminationSignals::~TerminationSignals()
{
    for (std::size_t i = 0; i < m_handlers->count; ++i)
        ::sigaction(m_handlers->handled[i].number, &m_handlers->handled[i].before, nullptr);
    if (!m_handlers->notifier)
        return;
    m_handlers->notifier.reset();
    wakePipe = -1;
    ::close(m_handlers->pipe[0]);
    ::close(m_handlers->pipe[1]);
}

void TerminationSignals::Handlers::catchSignal(int number)
{
    struct sigaction before = {};
    if (::sigaction(number, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
        return;
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = int(SA_RESETHAND);
    if (::sigaction(number, &action, nullptr) == 0)
        handled[count++] = {number, before};
}

const std::atomic<bool> &TerminationSignals::wasRaised() { return someWasRaised; }

int TerminationSignals::exitCode()
{
    constexpr int ofSignals = 128;
    return firstNumber == 0 ? 0 : ofSignals + firstNumber;
}

} // namespace wasclean
