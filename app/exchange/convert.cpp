#include "app/exchange/convert.h"

#include "app/base/terminal.h"
#include "app/exchange/captureentry.h"
#include "app/exchange/capturesink.h"
#include "app/exchange/exportfile.h"
#include "app/exchange/importfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace wasclean {

namespace {

enum ExitCode : int { Done = 0, CouldNot = 1, WrongArguments = 2 };

struct ConvertText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Convert)
};

/// A sentence when the two files cannot be a pair.
QString argumentProblem(const QString &in, const QString &out)
{
    const auto from = formatOf(in);
    if (!from || !canImport(*from)) {
        return ConvertText::tr("Messages cannot be read from “%1”: the file name must end in "
                               ".wasclean, .har or .jsonl.")
            .arg(in);
    }
    if (!formatOf(out)) {
        return ConvertText::tr("The format of “%1” is not known: the file name must end in "
                               ".wasclean, .har, .jsonl, .csv, .txt or .html.")
            .arg(out);
    }
    const QString source = QFileInfo(in).canonicalFilePath();
    if (!source.isEmpty() && source == QFileInfo(out).canonicalFilePath())
        return ConvertText::tr("“%1” cannot be converted to itself. Choose another output file.")
            .arg(in);
    return {};
}

} // namespace

int convertFiles(const QString &in, const QString &out, bool includeSecrets, QTextStream &err,
    const Watch &watch)
{
    const QString wrong = argumentProblem(in, out);
    if (!wrong.isEmpty()) {
        writeLine(err, wrong);
        return WrongArguments;
    }
    ExportRequest request;
    request.capturePath = in;
    request.filePath = out;
    request.format = *formatOf(out);
    request.includeSecrets = includeSecrets;
    const QTemporaryDir folder;
    ImportResult imported;
    if (*formatOf(in) != FileFormat::Capture) {
        request.capturePath = folder.filePath(QStringLiteral("imported.wasclean"));
        CaptureSink sink(request.capturePath);
        imported = importFile(in, sink, watch);
        for (const QString &sentence : {imported.problem, imported.remark}) {
            if (!sentence.isEmpty())
                writeLine(err, sentence);
        }
        const bool nothingRead = imported.count == 0 && !imported.problem.isEmpty();
        if (imported.sinkFailed || nothingRead)
            return CouldNot;
    } else if (const QString problem = captureProblem(in); !problem.isEmpty()) {
        writeLine(err, problem);
        return CouldNot;
    }
    QString damage;
    const QString problem = exportFile(request, watch, &damage);
    for (const QString &sentence : {problem, damage}) {
        if (!sentence.isEmpty())
            writeLine(err, sentence);
    }
    const bool isWhole = problem.isEmpty() && damage.isEmpty() && imported.problem.isEmpty();
    return isWhole ? Done : CouldNot;
}

} // namespace wasclean
