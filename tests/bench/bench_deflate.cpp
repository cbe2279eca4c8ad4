// Receive throughput of compressed messages: the whole program (Connection, Capture, model) against
// Debian's python3-websockets, with the same server in the same run.
//   bench_deflate [rounds]

#include "tests/bench/measuredserver.h"
#include "tests/bench/receivingprogram.h"

#include <QCoreApplication>

#include <cstdio>

using namespace wasclean;

namespace {

constexpr const char *pythonClient = R"(
import asyncio, resource, sys, time, websockets

async def main():
    async with websockets.connect(sys.argv[1], max_size=None) as socket:
        start = time.perf_counter()
        messages = 0
        try:
            async for message in socket:
                messages += 1
        except websockets.ConnectionClosed:
            pass
        seconds = time.perf_counter() - start
        usage = resource.getrusage(resource.RUSAGE_SELF)
        print(messages, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)

asyncio.run(main())
)";

int compare(int rounds)
{
    const MeasuredServer server(serveCompressed);
    std::printf(
        "| message | count | Python msg/s | whole msg/s | ratio | CPU s Python/whole | peak "
        "MiB Python/whole |\n"
        "|---|---|---|---|---|---|---|\n");
    const Load load{65536, 2000};
    Comparison comparison;
    for (int round = 0; round < rounds; ++round) {
        const ClientResult python = server.runPython(pythonClient, load);
        comparison.add(python, server.runClient("whole", load));
    }
    comparison.print(load, comparison.ratio());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const auto client = clientOf(arguments))
        return receiveWithProgram(client->url);
    return compare(arguments.size() > 1 ? arguments[1].toInt() : 5);
}
