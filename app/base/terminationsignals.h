#pragma once

#include <QObject>

#include <array>
#include <atomic>
#include <csignal>

class QSocketNotifier;

namespace wasclean {

/// Catches the signals that ask the process to end: SIGINT, SIGTERM and SIGHUP. A second one of the
/// same kind ends the process at once, so that nothing that hangs can keep it alive. A signal that
/// was ignored when the process started, as SIGHUP by nohup, stays ignored. At most one object at a
/// time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    /// Restores what the signals did before.
    ~TerminationSignals() override;
    Q_DISABLE_COPY_MOVE(TerminationSignals)

    /// Becomes true with the first signal, also while no event loop runs.
    static const std::atomic<bool> &wasRaised();

    /// What the process should return after the first signal: 128 and its number, as a shell says
    /// it; 0 when there was none.
    static int exitCode();

signals:
    /// From the event loop, once for each signal.
    void raised();

private:
    struct Handled
    {
        int number;
        struct sigaction before;
    };

    void catchSignal(int number);
    void onSignalNumber();

    std::array<int, 2> m_pipe{-1, -1};
    QSocketNotifier *m_notifier = nullptr;
    std::array<Handled, 3> m_handled{};
    std::size_t m_count = 0;
};

} // namespace wasclean
