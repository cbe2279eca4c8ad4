#include "tests/bench/clientprocess.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <cstdio>

#include <sys/resource.h>

namespace wasclean {

std::optional<ClientTask> clientOf(const QStringList &arguments)
{
    if (arguments.size() != 6 || arguments[1] != QLatin1String("--client"))
        return {};
    return ClientTask{
        arguments[2], arguments[3], {arguments[4].toLongLong(), arguments[5].toLongLong()}};
}

void reportClient(qint64 messages, qint64 nanoseconds)
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const double cpu = double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
    std::printf("%lld %.6f %.3f %.1f\n", static_cast<long long>(messages),
        double(nanoseconds) / 1e9, cpu, double(usage.ru_maxrss) / 1024);
    std::fflush(stdout);
}

namespace {

QString urlOf(quint16 port) { return QStringLiteral("ws://127.0.0.1:%1/").arg(port); }

ClientResult run(const QString &program, const QStringList &arguments, const char *mode, Load load)
{
    QProcess client;
    client.start(program, arguments);
    client.waitForFinished(-1);
    const QList<QByteArray> numbers = client.readAllStandardOutput().trimmed().split(' ');
    if (numbers.size() != 4 || numbers[0].toLongLong() != load.count) {
        std::fprintf(stderr, "%s lost messages: %s\n", mode, numbers[0].constData());
        return {};
    }
    return {
        double(load.count) / numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()};
}

} // namespace

ClientResult runClient(const char *mode, Load load, quint16 port)
{
    return run(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--client"), QString::fromLatin1(mode), urlOf(port),
            QString::number(load.bytes), QString::number(load.count)},
        mode, load);
}

ClientResult runPython(const char *program, Load load, quint16 port)
{
    // Debian's, which knows Debian's packages.
    return run(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral("-c"), QString::fromUtf8(program), urlOf(port)}, "Python", load);
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

namespace {

double medianOf(const std::vector<ClientResult> &results, double ClientResult::*member)
{
    std::vector<double> values;
    values.reserve(results.size());
    for (const ClientResult &result : results)
        values.push_back(result.*member);
    return wasclean::medianOf(values);
}

} // namespace

void Comparison::add(const ClientResult &bare, const ClientResult &whole)
{
    m_bare.push_back(bare);
    m_whole.push_back(whole);
    m_ratios.push_back(whole.perSecond / bare.perSecond);
}

void Comparison::print(Load load, double shownRatio) const
{
    std::printf("| %lld B | %lld | %.0f | %.0f | **%.2f** | %.2f / %.2f | %.0f / %.0f |\n",
        static_cast<long long>(load.bytes), static_cast<long long>(load.count),
        medianOf(m_bare, &ClientResult::perSecond), medianOf(m_whole, &ClientResult::perSecond),
        shownRatio, medianOf(m_bare, &ClientResult::cpu), medianOf(m_whole, &ClientResult::cpu),
        medianOf(m_bare, &ClientResult::peak), medianOf(m_whole, &ClientResult::peak));
    std::fflush(stdout);
}

} // namespace wasclean
