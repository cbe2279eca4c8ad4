#pragma once

#include "app/diagnosis/attemptsummary.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace wasclean {

/// The newest attempts to each host, of all connections of the process, in memory. Lives in the GUI
/// thread, where connections say that they have closed.
class AttemptHistory : public QObject
{
    Q_OBJECT

public:
    /// How many are kept of a host, and of how many hosts; the oldest go first.
    static constexpr qsizetype maxAttempts = 50;
    static constexpr qsizetype maxHosts = 200;

    using QObject::QObject;

    /// Adds an attempt that has ended.
    void add(const Evidence &evidence);

    /// The other attempts to the host of this one, the oldest first. Some may have ended later, so
    /// that a new diagnosis has more evidence.
    QList<AttemptSummary> othersThan(const Evidence &evidence) const;

signals:
    /// An attempt to that host was added, so that its earlier ones can be diagnosed anew.
    void added(const QString &host);

private:
    QHash<QString, QList<AttemptSummary>> m_attempts;
    /// The one with the newest attempt last.
    QList<QString> m_hosts;
};

} // namespace wasclean
