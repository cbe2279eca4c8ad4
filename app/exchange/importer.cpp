#include "app/exchange/importer.h"

#include "app/exchange/harimporter.h"
#include "app/exchange/jsonlimporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace wasclean {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Importer", text); }

QByteArrayView firstLine(QByteArrayView bytes)
{
    constexpr qsizetype longest = 4096;
    const QByteArrayView begin = bytes.first(std::min(bytes.size(), longest));
    const qsizetype end = begin.indexOf('\n');
    return end < 0 ? begin : begin.first(end);
}

ImportResult finished(ImportResult result, MessageSink &sink)
{
    if (!result.sinkFailed && !sink.finish()) {
        result.sinkFailed = true;
        result.problem = tr("The messages could not be kept: %1.").arg(sink.problem());
    }
    return result;
}

ImportResult readBytes(
    QByteArrayView bytes, const QString &folder, MessageSink &sink, const Watch &watch)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.startsWith("PK\x03\x04"))
        return {
            0, tr("This is a ZIP archive. Unpack it and open the .har file that is in it."), false};
    if (JsonlImporter::recognises(firstLine(bytes))) {
        JsonlImporter importer(sink, watch);
        importer.read(bytes);
        return importer.result();
    }
    HarImporter importer(folder, sink, watch);
    importer.read(bytes);
    return importer.result();
}

} // namespace

ImportResult importBytes(
    QByteArrayView bytes, const QString &folder, MessageSink &sink, const Watch &watch)
{
    return finished(readBytes(bytes, folder, sink, watch), sink);
}

ImportResult importFile(const QString &path, MessageSink &sink, const Watch &watch)
{
    QFile file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const QString problem = tr("%1 cannot be opened: %2.").arg(name, file.errorString());
        return {0, problem, false};
    }
    if (file.size() == 0)
        return {0, tr("%1 is empty.").arg(name), false};
    const uchar *bytes = file.map(0, file.size());
    if (!bytes) {
        const QString problem = tr("%1 cannot be read: %2.").arg(name, file.errorString());
        return {0, problem, false};
    }
    const QByteArrayView view(bytes, file.size());
    return importBytes(view, QFileInfo(path).absolutePath(), sink, watch);
}

ImportResult Importer::result() const
{
    if (!m_sinkProblem.isEmpty())
        return {m_count, m_sinkProblem, true};
    QString problem = m_firstProblem;
    if (m_problems > 1)
        problem += u' ' + tr("There are %1 more problems of this kind.").arg(m_problems - 1);
    return {m_count, problem, false};
}

bool Importer::put(const Message &message)
{
    if (m_stopped)
        return false;
    if (m_watch.isCancelled()) {
        m_stopped = true;
        m_firstProblem = tr("Reading was cancelled; what was read until then is kept.");
        m_problems = 1;
    } else if (!m_sink.put(message)) {
        m_stopped = true;
        m_sinkProblem = tr("The messages could not be kept: %1.").arg(m_sink.problem());
    } else {
        ++m_count;
    }
    return !m_stopped;
}

void Importer::complain(const QString &sentence)
{
    if (m_problems++ == 0)
        m_firstProblem = sentence;
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
