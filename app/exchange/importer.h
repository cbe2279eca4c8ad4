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

    /// Remembers what is wrong; only the first sentence is told, with the number of all.
    void complain(const QString &sentence) { m_problems.add(sentence); }

    /// Remembers what is unusual in the file and was understood all the same.
    void remark(const QString &sentence) { m_remarks.add(sentence); }

    /// Whether reading must end; also looks at the watch.
    bool isStopped();

    void report(qint64 done, qint64 total) const { m_watch.report(done, total); }

private:
    /// The first of many sentences.
    struct Sentences
    {
        QString first;
        qint64 count = 0;

        void add(const QString &sentence);
        /// The other text has places for the first sentence and the number of all others.
        QString text(const QString &several) const;
    };

    MessageSink &m_sink;
    const Watch &m_watch;
    qint64 m_count = 0;
    Sentences m_problems;
    Sentences m_remarks;
    QString m_sinkProblem;
    bool m_stopped = false;
};

/// The text after a UTF-8 byte order mark, if there is one.
QByteArrayView withoutByteOrderMark(QByteArrayView text);

/// A JSON number as nanoseconds, when one of it is 10 to the power of the exponent of them: 9 for
/// seconds. Exact unless the number is written with an exponent of its own.
std::optional<qint64> toNanoseconds(QByteArrayView number, int exponent);

} // namespace wasclean
