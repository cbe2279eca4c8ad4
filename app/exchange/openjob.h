#pragma once

#include "app/exchange/filejob.h"
#include "app/exchange/importfile.h"

namespace wasclean {

/// Makes a capture of a file that is to be shown, on a thread of its own. What the file is, is told
/// by its bytes, not by its name. Progress counts bytes.
class OpenJob : public FileJob
{
    Q_OBJECT

public:
    /// Unless the file is a capture already, its messages go into a new one in the cache.
    explicit OpenJob(QString filePath, QObject *parent = nullptr);
    /// Cancels and waits.
    ~OpenJob() override;

    QString filePath() const { return m_filePath; }

    /// After finished(): the capture to show; empty when there is none.
    QString capturePath() const { return m_shownPath; }

    /// Whether that capture was made from the file.
    bool isImported() const { return m_shownPath != m_filePath; }

    /// After finished(): what was wrong or unusual in the file and where, in sentences; may be
    /// there beside a capture with what could be read.
    QString problem() const;

signals:
    /// The last signal, also after cancel().
    void finished();

private:
    void run(const Watch &watch);
    void import(const Watch &watch);

    QString m_filePath;
    QString m_shownPath;
    ImportResult m_result;
};

} // namespace wasclean
