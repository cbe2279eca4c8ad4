#include "app/exchange/exportjob.h"

#include <utility>

namespace wasclean {

ExportJob::ExportJob(ExportRequest request, QObject *parent)
    : FileJob(QStringLiteral("export"), parent)
    , m_request(std::move(request))
{
    setWork([this](const Watch &watch) { m_problem = exportFile(m_request, watch); });
    whenDone([this] { emit finished(m_problem); });
}

ExportJob::~ExportJob() { end(); }

} // namespace wasclean
