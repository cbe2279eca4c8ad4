// How long the window takes from the start of the process to its first painted frame, and what
// memory it has a second later, against an empty QMainWindow, and against the same widgets as Qt
// has them. Each is a process of its own. This one has nothing of Qt: of the libraries that it
// shared with them, only half would count as their memory.

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Start
{
    double ms = 0;
    double memoryMiB = 0;
    double threads = 0;
};

/// Ends the program with what the system says of its last error.
[[noreturn]] void fail(const std::string &what)
{
    std::perror(what.c_str());
    std::exit(1);
}

/// Starts the program with its standard output on a pipe. Returns the end to read from.
int startOnPipe(const std::string &program, pid_t &process)
{
    int ends[2];
    if (::pipe(ends) != 0)
        fail("pipe");
    process = ::fork();
    if (process < 0)
        fail("fork");
    if (process == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execl(program.c_str(), program.c_str(), nullptr);
        fail(program);
    }
    ::close(ends[1]);
    return ends[0];
}

/// See FirstFrame for what the program writes.
Start startOf(const std::string &program)
{
    using Clock = std::chrono::steady_clock;
    const Clock::time_point begin = Clock::now();
    pid_t process = 0;
    const int output = startOnPipe(program, process);
    Start start;
    std::string written;
    char buffer[256];
    for (ssize_t got = 0; (got = ::read(output, buffer, sizeof buffer)) > 0;) {
        if (written.empty())
            start.ms = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        written.append(buffer, size_t(got));
    }
    ::close(output);
    ::waitpid(process, nullptr, 0);
    double memoryKiB = 0;
    if (std::sscanf(written.c_str(), "painted %lf %lf", &memoryKiB, &start.threads) != 2) {
        std::fprintf(stderr, "%s did not say what it measured.\n", program.c_str());
        std::exit(1);
    }
    start.memoryMiB = memoryKiB / 1024;
    return start;
}

double median(const std::vector<Start> &starts, double Start::*member)
{
    std::vector<double> values;
    values.reserve(starts.size());
    for (const Start &start : starts)
        values.push_back(start.*member);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Starts
{
    std::vector<Start> empty;
    std::vector<Start> plain;
    std::vector<Start> whole;
};

void print(const char *what, const Starts &starts, double Start::*member)
{
    const double empty = median(starts.empty, member);
    const double plain = median(starts.plain, member);
    const double whole = median(starts.whole, member);
    std::printf("| %s | %.1f | %.1f | %.1f | **%.2f** | %.2f |\n", what, empty, plain, whole,
        whole / empty, whole / plain);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = std::max(argc > 1 ? std::atoi(argv[1]) : 7, 1);
    const std::string self = argv[0];
    const std::string folder = self.substr(0, self.rfind('/') + 1);
    Starts starts;
    for (int round = 0; round < rounds; ++round) {
        starts.empty.push_back(startOf(folder + "bench_emptywindow"));
        starts.plain.push_back(startOf(folder + "bench_plainwindow"));
        starts.whole.push_back(startOf(folder + "bench_wholewindow"));
    }
    std::printf(
        "| | empty window | plain widgets | Wasclean | against the empty window | against plain "
        "widgets |\n|---|---|---|---|---|---|\n");
    print("first frame, ms", starts, &Start::ms);
    print("memory at rest, MiB", starts, &Start::memoryMiB);
    print("threads at rest", starts, &Start::threads);
    return 0;
}
