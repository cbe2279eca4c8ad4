#include "app/exchange/exportfile.h"

#include "app/base/filewrite.h"
#include "app/base/numberlocale.h"
#include "app/base/regularfile.h"
#include "app/exchange/capturesink.h"
#include "app/exchange/capturesource.h"
#include "app/exchange/csvexporter.h"
#include "app/exchange/harexporter.h"
#include "app/exchange/htmlexporter.h"
#include "app/exchange/jsonlexporter.h"
#include "app/exchange/readaheadsource.h"
#include "app/exchange/redaction.h"
#include "app/exchange/textexporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace wasclean {

namespace {

/// Messages between two looks at the watch; large ones count for more.
constexpr qint64 watchInterval = 256;
constexpr qint64 watchBytes = qint64(1024) * 1024;

struct ExportFileText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::ExportFile)
};

QString nativeName(const QString &path) { return QDir::toNativeSeparators(path); }

QString cannotWrite(const ExportRequest &request, const QString &problem)
{
    return ExportFileText::tr("The file %1 could not be written: %2.")
        .arg(nativeName(request.filePath), problem);
}

QString cannotRead(const QString &problem)
{
    return ExportFileText::tr("The messages could not be read: %1.").arg(problem);
}

/// Another source's messages with the events as they were.
class OriginalSource : public MessageSource
{
public:
    /// Both must outlive it.
    OriginalSource(MessageSource &source, const SecretFilter &secretFilter)
        : m_source(source)
        , m_secretFilter(secretFilter)
    { }

    bool next(Message &message) override
    {
        if (!m_source.next(message))
            return false;
        message = m_secretFilter.original(message);
        return true;
    }

    qint64 done() const override { return m_source.done(); }

    qint64 total() const override { return m_source.total(); }

private:
    MessageSource &m_source;
    const SecretFilter &m_secretFilter;
};

/// A source with the secrets taken out if they must be.
class CleanSource
{
public:
    CleanSource(const OpenSource &open, const ExportRequest &request, QString &problem)
        : m_source(open(problem))
    {
        if (m_source && request.includeSecrets)
            m_other = std::make_unique<OriginalSource>(*m_source, request.secretFilter);
        else if (m_source)
            m_other = std::make_unique<RedactedSource>(*m_source, request.secretFilter.secrets());
    }

    explicit operator bool() const { return m_source != nullptr; }

    MessageSource &messages() { return *m_other; }

    QString damage() const { return m_source->damage(); }

private:
    std::unique_ptr<MessageSource> m_source;
    std::unique_ptr<MessageSource> m_other;
};

/// False when it was cancelled or the sink failed.
bool copyAll(MessageSource &source, MessageSink &sink, const Watch &watch)
{
    Message message;
    qint64 bytes = 0;
    for (qint64 count = 0; source.next(message); ++count) {
        if (!sink.put(message))
            return false;
        bytes += message.payload.size();
        if (count % watchInterval != 0 && bytes < watchBytes)
            continue;
        bytes = 0;
        if (watch.isCancelled())
            return false;
        watch.report(source.done(), source.total());
    }
    return !watch.isCancelled() && sink.finish();
}

std::unique_ptr<MessageSink> makeExporter(
    const ExportRequest &request, QIODevice &device, MessageSource &ahead)
{
    switch (request.format) {
    case FileFormat::Capture:
        return std::make_unique<CaptureSink>(request.filePath);
    case FileFormat::Har:
        return std::make_unique<HarExporter>(device);
    case FileFormat::JsonLines:
        return std::make_unique<JsonlExporter>(device);
    case FileFormat::Csv:
        return std::make_unique<CsvExporter>(device);
    case FileFormat::Text:
        return std::make_unique<TextExporter>(device);
    case FileFormat::Html:
        break;
    }
    return std::make_unique<HtmlExporter>(
        device, ahead, QFileInfo(request.filePath).completeBaseName());
}

} // namespace

QString exportFile(const ExportRequest &request, const Watch &watch, QString *damage)
{
    const OpenSource open = [&](QString &problem) -> std::unique_ptr<MessageSource> {
        auto source = std::make_unique<CaptureSource>();
        source->stopWhen([&watch] { return watch.isCancelled(); });
        if (!source->open(request.capturePath)) {
            problem = source->problem();
            return nullptr;
        }
        source->choose(request.rows);
        return source;
    };
    return exportFrom(open, request, watch, damage);
}

QString exportFrom(
    const OpenSource &open, const ExportRequest &request, const Watch &watch, QString *damage)
{
    const PlainNumbers inAllLocales;
    QString problem;
    CleanSource source(open, request, problem);
    CleanSource ahead(open, request, problem);
    if (!source || !ahead)
        return cannotRead(problem);
    if (const QString target = RegularFile::problemWithTarget(request.filePath); !target.isEmpty())
        return target;
    const bool isCapture = request.format == FileFormat::Capture;
    QSaveFile file(request.filePath);
    if (!isCapture && !file.open(QIODevice::WriteOnly))
        return cannotWrite(request, file.errorString());
    auto sink = makeExporter(request, file, ahead.messages());
    if (ReadAheadSource messages(source.messages()); !copyAll(messages, *sink, watch)) {
        const QString failure = sink->problem();
        // It may be writing still.
        sink.reset();
        file.cancelWriting();
        return watch.isCancelled()
            ? ExportFileText::tr("The export was cancelled. Nothing was written.")
            : cannotWrite(request, failure);
    }
    if (!isCapture && !(flushAll(file) && file.commit()))
        return cannotWrite(request, file.errorString());
    watch.report(source.messages().total(), source.messages().total());
    if (damage)
        *damage = source.damage();
    return {};
}

} // namespace wasclean
