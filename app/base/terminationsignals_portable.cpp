#include "app/base/terminationsignals.h"

#include <QTimer>

#include <array>
#include <csignal>

namespace wasclean {

namespace {

// A signal handler may touch nothing but these.
std::atomic<bool> someWasRaised = false;
std::atomic<int> firstNumber = 0;
std::atomic<int> toBeTold = 0;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

// The standard has no others.
constexpr std::array caughtSignals{
    SIGINT,
    SIGTERM,
#ifdef SIGHUP
    SIGHUP,
#endif
};

void note(int number)
{
    // A second one ends the process. Some systems have done this already.
    std::signal(number, SIG_DFL);
    int none = 0;
    firstNumber.compare_exchange_strong(none, number);
    someWasRaised = true;
    ++toBeTold;
}

} // namespace

struct TerminationSignals::Handlers
{
    /// The standard has no way for a handler to wake an event loop.
    QTimer look;
    std::array<void (*)(int), caughtSignals.size()> before{};
};

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
    , m_handlers(std::make_unique<Handlers>())
{
    constexpr int interval = 200;
    someWasRaised = false;
    firstNumber = 0;
    toBeTold = 0;
    for (std::size_t i = 0; i < caughtSignals.size(); ++i) {
        m_handlers->before[i] = std::signal(caughtSignals[i], note);
        if (m_handlers->before[i] == SIG_IGN)
            std::signal(caughtSignals[i], SIG_IGN);
    }
    m_handlers->look.callOnTimeout(this, [this] {
        for (int count = toBeTold.exchange(0); count > 0; --count)
            emit raised();
    });
    m_handlers->look.start(interval);
}

TerminationSignals::~TerminationSignals()
{
    for (std::size_t i = 0; i < caughtSignals.size(); ++i) {
        if (m_handlers->before[i] != SIG_ERR)
            std::signal(caughtSignals[i], m_handlers->before[i]);
    }
}

const std::atomic<bool> &TerminationSignals::wasRaised() { return someWasRaised; }

int TerminationSignals::exitCode()
{
    constexpr int ofSignals = 128;
    return firstNumber == 0 ? 0 : ofSignals + firstNumber;
}

} // namespace wasclean
