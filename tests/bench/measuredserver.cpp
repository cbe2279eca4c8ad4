#include "tests/bench/measuredserver.h"

#include <thread>

namespace wasclean {

MeasuredServer::MeasuredServer(Serve serve)
    : m_serve(serve)
    , m_listener(listenLocally(m_port))
{
    if (m_listener < 0)
        qFatal("No port of 127.0.0.1 can be listened on.");
}

template <typename Run>
ClientResult MeasuredServer::serveWhile(Load load, Run run) const
{
    std::thread server(m_serve, m_listener, load);
    const ClientResult result = run();
    server.join();
    return result;
}

ClientResult MeasuredServer::runClient(const char *mode, Load load) const
{
    return serveWhile(load, [&] { return wasclean::runClient(mode, load, m_port); });
}

ClientResult MeasuredServer::runPython(const char *program, Load load) const
{
    return serveWhile(load, [&] { return wasclean::runPython(program, load, m_port); });
}

Comparison MeasuredServer::compare(Load load, int rounds) const
{
    Comparison comparison;
    for (int round = 0; round < rounds; ++round) {
        const ClientResult bare = runClient("bare", load);
        comparison.add(bare, runClient("whole", load));
    }
    return comparison;
}

} // namespace wasclean
