#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace wasclean {

/// Copies a capture into a file that takes its name when it is complete. The report gets how
/// much is done and how much there is, and stops the copying by returning false. False when there
/// is no copy; then the problem is a clause without a full stop, or empty when the report stopped
/// it.
bool copyCapture(const QString &from, const QString &to,
    const std::function<bool(qint64, qint64)> &report, QString *problem);

/// Whether a process, maybe this one, has the capture open to write it.
bool isBeingWritten(const QString &capturePath);

/// The file, and all that may stand beside it: its second file, and what SQLite leaves.
QStringList filesOf(const QString &capturePath);

/// Removes a capture and all beside it. False when a part of it cannot be removed.
bool removeCapture(const QString &path);

} // namespace wasclean
