#pragma once

#include "app/exchange/exportfile.h"
#include "app/exchange/filejob.h"

namespace wasclean {

/// An export on a thread of its own. Progress counts rows.
class ExportJob : public FileJob
{
    Q_OBJECT

public:
    explicit ExportJob(ExportRequest request, QObject *parent = nullptr);
    /// Cancels and waits.
    ~ExportJob() override;

signals:
    /// The last signal, also after cancel(). The sentence says why there is no file; it is empty
    /// when there is one.
    void finished(const QString &problem);

private:
    ExportRequest m_request;
    QString m_problem;
};

} // namespace wasclean
