#include "app/demo/serve.h"

#include "app/base/terminal.h"
#include "app/demo/demoserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace wasclean {

namespace {

/// The writing end of the pipe by which the signal handler wakes the event loop.
volatile std::sig_atomic_t wakePipe = -1;

void wake(int)
{
    const int before = errno;
    const char byte = 1;
    // A full pipe means that the loop will wake anyway.
    [[maybe_unused]] const ssize_t written = ::write(wakePipe, &byte, 1);
    errno = before;
}

/// While it lives, SIGINT and SIGTERM end the application's event loop.
class QuitOnSignal
{
public:
    QuitOnSignal()
    {
        if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
            return;
        }
        m_notifier.emplace(m_pipe[0], QSocketNotifier::Read);
        QObject::connect(&*m_notifier, &QSocketNotifier::activated, QCoreApplication::instance(),
            &QCoreApplication::quit);
        wakePipe = m_pipe[1];
        struct sigaction action = {};
        action.sa_handler = wake;
        ::sigaction(SIGINT, &action, &m_oldInterrupt);
        ::sigaction(SIGTERM, &action, &m_oldTerminate);
    }

    ~QuitOnSignal()
    {
        if (!m_notifier) {
            return;
        }
        ::sigaction(SIGINT, &m_oldInterrupt, nullptr);
        ::sigaction(SIGTERM, &m_oldTerminate, nullptr);
        m_notifier.reset();
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }

    Q_DISABLE_COPY_MOVE(QuitOnSignal)

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::optional<QSocketNotifier> m_notifier;
    struct sigaction m_oldInterrupt = {};
    struct sigaction m_oldTerminate = {};
};

} // namespace

int serveWithoutWindow(
    quint16 port, bool portGiven, const QStringList &allowedOrigins, QTextStream &out)
{
    const QuitOnSignal quitOnSignal;
    demo::AccessRules rules;
    for (const QString &origin : allowedOrigins) {
        rules.origins.append(origin.toLatin1());
    }
    DemoServer server(rules);
    if (!server.listen(port, !portGiven)) {
        QTextStream err(stderr);
        writeLine(err,
            QCoreApplication::translate("wasclean::serve", "Cannot listen on port %1: %2")
                .arg(port)
                .arg(server.errorString()));
        return 1;
    }
    writeLine(out,
        QCoreApplication::translate("wasclean::serve", "Wasclean demo server on %1")
            .arg(server.url({})));
    QObject::connect(
        &server, &DemoServer::log, &server, [&out](const QString &line) { writeLine(out, line); });
    return QCoreApplication::exec();
}

} // namespace wasclean
