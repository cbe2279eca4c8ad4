#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace wasclean {

/// Catches the signals that ask the process to end: SIGINT, SIGTERM and SIGHUP. A second one of the
/// same kind ends the process at once, so that nothing that hangs can keep it alive. A signal that
/// was ignored when the process started, as SIGHUP by nohup, stays ignored. At most one object at a
/// time. Systems that are not like Unix have no SIGHUP.
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
    struct Handlers;
    std::unique_ptr<Handlers> m_handlers;
};

} // namespace wasclean
