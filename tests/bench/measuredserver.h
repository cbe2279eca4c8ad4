#pragma once

#include "tests/bench/clientprocess.h"
#include "tests/bench/floodserver.h"

namespace wasclean {

/// A server that serves each client that is measured, on a thread of its own.
class MeasuredServer
{
public:
    /// Serves one client, see floodserver.h.
    using Serve = void (*)(int listener, Load load);

    /// Ends the program when it cannot listen.
    explicit MeasuredServer(Serve serve);

    /// Runs this program again as a client of that mode.
    ClientResult runClient(const char *mode, Load load) const;
    /// Runs a Python program as a client.
    ClientResult runPython(const char *program, Load load) const;

    /// Runs the modes "bare" and "whole" in turns.
    Comparison compare(Load load, int rounds) const;

private:
    template <typename Run>
    ClientResult serveWhile(Load load, Run run) const;

    Serve m_serve;
    quint16 m_port = 0;
    int m_listener = -1;
};

} // namespace wasclean
