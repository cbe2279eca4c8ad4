#include "app/exchange/captureentry.h"

#include "app/base/regularfile.h"
#include "app/capture/capturecopy.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace wasclean {

QString captureProblem(const QString &path)
{
    if (const QString problem = RegularFile::problemWith(path); !problem.isEmpty())
        return problem;
    for (const QString &file : filesOf(path).mid(1)) {
        const QFileInfo beside(file);
        if (beside.isSymLink() || (beside.exists() && !beside.isFile())) {
            return QCoreApplication::translate("wasclean::CaptureEntry",
                "The file “%1”, which belongs to the capture, is not a regular file. Remove it, "
                "and open the capture again.")
                .arg(beside.filePath());
        }
    }
    return {};
}

} // namespace wasclean
