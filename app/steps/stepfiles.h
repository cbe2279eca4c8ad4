#pragma once

#include "app/base/checked.h"
#include "app/schema/messageschema.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wasclean {

/// The files that a run of steps may read: those below the folder of its steps file, and those
/// below additional folders. Symbolic links and ".." are resolved first, so that they cannot lead
/// elsewhere.
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
    /// The path to open, or a sentence about why the steps must not read it. Files outside the
    /// folder of the steps are added to readOutside().
    Checked<QString> resolve(const QString &path);

    /// The content of the file of a step, which is read in the background before the step begins;
    /// or the problem.
    void setContent(const Checked<QByteArray> &content) { m_content = content; }

    const Checked<QByteArray> &content() const { return m_content; }

    /// Likewise the schema of a step.
    void setSchema(const Checked<MessageSchema> &schema) { m_schema = schema; }

    const Checked<MessageSchema> &schema() const { return m_schema; }

    /// The files that were found outside of the steps' folder, each once, in order.
    const QStringList &readOutside() const { return m_readOutside; }

    /// Adds those that a copy found.
    void addReadOutside(const StepFiles &copy);

private:
    QString m_folder;
    /// Canonical; empty when there is no folder.
    QString m_canonicalFolder;
    QStringList m_allowed;
    QStringList m_readOutside;
    Checked<QByteArray> m_content;
    Checked<MessageSchema> m_schema;
};

} // namespace wasclean
