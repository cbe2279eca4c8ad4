#include "tests/support/testrunner.h"

#include <QCoreApplication>

#include <cstdio>
#include <map>
#include <string>

namespace {

using Tests = std::map<std::string, TestRunner::Run, std::less<>>;

Tests &tests()
{
    static Tests all;
    return all;
}

int listTests(std::FILE *to)
{
    std::fputs("Name a test, then the arguments of Qt Test:\n", to);
    for (const auto &[name, run] : tests())
        std::fprintf(to, "  %s\n", name.c_str());
    return 2;
}

} // namespace

bool TestRunner::add(const char *file, Run run)
{
    std::string name(file);
    name.erase(0, name.rfind('/') + 1);
    name.erase(name.rfind('.'));
    return tests().emplace(std::move(name), run).second;
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return listTests(stderr);
    const auto test = tests().find(std::string_view(argv[1]));
    if (test == tests().end())
        return listTests(stderr);
    QCoreApplication::addLibraryPath(QStringLiteral(WASCLEAN_PLUGINS));
    // Qt Test and the application see the arguments without the name of the test.
    argv[1] = argv[0];
    return test->second(argc - 1, argv + 1);
}
