#include "app/exchange/importer.h"

#include "app/exchange/filecopy.h"
#include "app/exchange/harimporter.h"
#include "app/exchange/jsonlimporter.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>

namespace wasclean {

namespace {

struct ImporterText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Importer)
};

/// Larger ones are no HAR of one session, and a copy of it is kept while it is read.
constexpr qint64 harLimit = qint64(4) * 1024 * 1024 * 1024;
/// How much of a file is looked at to tell its format.
constexpr qint64 beginSize = 4096;

QByteArray beginOf(RegularFile &file)
{
    const QByteArray begin = file.read(beginSize);
    file.rewind();
    return begin;
}

bool isJsonLines(const QByteArray &begin)
{
    const QByteArrayView text = withoutByteOrderMark(begin);
    const qsizetype end = text.indexOf('\n');
    return JsonlImporter::recognises(end < 0 ? text : text.first(end));
}

/// Reads the file and parses it in the second half of the progress.
ImportResult readHar(RegularFile &file, MessageSink &sink, const Watch &watch)
{
    if (const QString problem = file.sizeProblem(harLimit); !problem.isEmpty())
        return {0, problem};
    const qint64 size = file.size();
    Watch copying = watch;
    copying.progress = [&](qint64 done, qint64) { watch.report(done, 2 * size); };
    FileCopy copy;
    if (!copy.read(file, copying))
        return {0, copy.problem()};
    Watch parsing = watch;
    parsing.progress = [&](qint64 done, qint64) { watch.report(size + done, 2 * size); };
    HarImporter importer(QFileInfo(file.path()).absolutePath(), sink, parsing);
    importer.read(withoutByteOrderMark(copy.bytes()));
    return importer.result();
}

ImportResult readMessages(RegularFile &file, MessageSink &sink, const Watch &watch)
{
    const QByteArray begin = beginOf(file);
    if (begin.startsWith("PK\x03\x04"))
        return {0,
            ImporterText::tr("This is a ZIP archive. Unpack it, then open the .har file in it.")};
    if (!isJsonLines(begin))
        return readHar(file, sink, watch);
    JsonlImporter importer(sink, watch);
    importer.read(file);
    return importer.result();
}

} // namespace

ImportResult importFile(const QString &path, MessageSink &sink, const Watch &watch)
{
    auto file = RegularFile::open(path);
    if (!file)
        return {0, file.problem};
    if (file->size() == 0)
        return {0, ImporterText::tr("The file “%1” is empty.").arg(path)};
    ImportResult result = readMessages(*file.value, sink, watch);
    // What a file that was cut seems to lack is no fault of its own.
    if (const QString problem = file->problem(); !problem.isEmpty() && !result.sinkFailed)
        result.problem = problem;
    if (!result.sinkFailed && !sink.finish()) {
        result.sinkFailed = true;
        result.problem
            = ImporterText::tr("The messages could not be stored: %1.").arg(sink.problem());
    }
    return result;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

ImportResult Importer::result() const
{
    if (!m_sinkProblem.isEmpty())
        return {m_count, m_sinkProblem, {}, true};
    return {m_count, m_problems.text(ImporterText::tr("%1 More problems in the file: %2.")),
        m_remarks.text(ImporterText::tr("%1 More values of this kind: %2."))};
}

QString Importer::Sentences::text(const QString &several) const
{
    return count > 1 ? several.arg(first, QString::number(count - 1)) : first;
}

bool Importer::put(const Message &message)
{
    if (isStopped())
        return false;
    if (m_sink.put(message)) {
        ++m_count;
    } else {
        m_stopped = true;
        m_sinkProblem
            = ImporterText::tr("The messages could not be stored: %1.").arg(m_sink.problem());
    }
    return !m_stopped;
}

bool Importer::isStopped()
{
    if (!m_stopped && m_watch.isCancelled()) {
        m_stopped = true;
        m_problems
            = {ImporterText::tr("The import was cancelled. The messages read so far are kept."), 1};
    }
    return m_stopped;
}

void Importer::Sentences::add(const QString &sentence)
{
    if (count++ == 0)
        first = sentence;
}

std::optional<qint64> toNanoseconds(QByteArrayView number, int exponent)
{
    constexpr double limit = 9.2e18;
    bool isNumber = false;
    const double inexact = number.toByteArray().toDouble(&isNumber) * std::pow(10.0, exponent);
    if (!isNumber || !(std::abs(inexact) < limit))
        return {};
    if (number.contains('e') || number.contains('E'))
        return qint64(inexact);
    const bool negative = number.startsWith('-');
    qint64 result = 0;
    int decimals = -1;
    for (const char c : number.sliced(negative ? 1 : 0)) {
        if (c == '.') {
            decimals = 0;
        } else if (decimals < exponent) {
            result = result * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
        }
    }
    for (int i = std::max(decimals, 0); i < exponent; ++i)
        result *= 10;
    return negative ? -result : result;
}

} // namespace wasclean
