#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The files that a run of steps may read: those below the folder of its steps file, and what it
/// was allowed besides. Symbolic links and ".." are resolved first, so neither leads out.
class StepFiles
{
public:
    /// Nothing may be read.
    StepFiles() = default;
    /// Relative paths are relative to the folder. It may be empty: then nothing is below it, and
    /// relative paths are relative to the current folder. The allowed paths are folders, for
    /// everything below them, or files.
    explicit StepFiles(const QString &folder, const QStringList &allowed = {});

    /// The path as it would be opened, whether it may be read or not.
    QString absolutePath(const QString &path) const;
    /// Whether a path is below the steps' folder.
    bool isInside(const QString &path) const;
    /// The path to open, or a sentence that says why the steps must not read it. What is allowed
    /// and not below the steps' folder goes into readOutside().
    Checked<QString> resolve(const QString &path);

    /// What a step's file contains, which is read in the background before the step begins, or why
    /// it could not be read.
    void setContent(const Checked<QByteArray> &content) { m_content = content; }

    const Checked<QByteArray> &content() const { return m_content; }

    /// The files that were found outside of the steps' folder, each once, in order.
    const QStringList &readOutside() const { return m_readOutside; }

private:
    QString m_folder;
    /// Canonical; empty when there is no folder.
    QString m_canonicalFolder;
    QStringList m_allowed;
    QStringList m_readOutside;
    Checked<QByteArray> m_content;
};

} // namespace wasclean
