#pragma once

#include "app/exchange/importfile.h"

#include <QByteArrayView>

#include <optional>

namespace wasclean {

/// What the importers have in common: handing on messages, and remembering the first problem.
class Importer
{
public:
    /// Sink and watch must outlive the importer.
    Importer(MessageSink &sink, const Watch &watch)
        : m_sink(sink)
        , m_watch(watch)
    { }

    ImportResult result() const;

protected:
    /// False when reading must end: cancelled, or the sink is full.
    bool put(const Message &message);
    /// Remembers a sentence; only the first is told, with the number of all.
    void complain(const QString &sentence);

    bool isStopped() const { return m_stopped; }

    void report(qint64 done, qint64 total) const { m_watch.report(done, total); }

private:
    MessageSink &m_sink;
    const Watch &m_watch;
    qint64 m_count = 0;
    qint64 m_problems = 0;
    QString m_firstProblem;
    QString m_sinkProblem;
    bool m_stopped = false;
};

/// A JSON number as nanoseconds, when one of it is 10 to the power of the exponent of them: 9 for
/// seconds. Exact unless the number is written with an exponent of its own.
std::optional<qint64> toNanoseconds(QByteArrayView number, int exponent);

} // namespace wasclean
