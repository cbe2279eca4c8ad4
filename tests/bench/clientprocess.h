#pragma once

#include "tests/bench/floodserver.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wasclean {

/// What a client that is a process of its own measured.
struct ClientResult
{
    /// Messages a second; 0 when some were lost.
    double perSecond = 0;
    /// Seconds of all its threads.
    double cpu = 0;
    /// The most memory, in MiB.
    double peak = 0;
};

/// What a process that was started as a client is to do.
struct ClientTask
{
    QString mode;
    QString url;
    Load load;
};

/// The task in the arguments of the program; nothing when it is no client.
std::optional<ClientTask> clientOf(const QStringList &arguments);
/// Called by the client at its end.
void reportClient(qint64 messages, qint64 nanoseconds);
/// Runs this program again as a client, and waits for its end.
ClientResult runClient(const char *mode, Load load, quint16 port);

/// Runs a Python program with the server's URL, which prints the same four numbers at its end.
ClientResult runPython(const char *program, Load load, quint16 port);

double medianOf(std::vector<double> values);

/// The rounds of a bare QWebSocket and the whole program.
class Comparison
{
public:
    void add(const ClientResult &bare, const ClientResult &whole);

    /// The median of the program's speed by that of the bare socket in the same round.
    double ratio() const { return medianOf(m_ratios); }

    /// A row of the table.
    void print(Load load, double shownRatio) const;

private:
    std::vector<ClientResult> m_bare;
    std::vector<ClientResult> m_whole;
    std::vector<double> m_ratios;
};

} // namespace wasclean
