#include "app/decoding/requestsurvey.h"

#include "app/capture/capture.h"
#include "app/decoding/rowcodecs.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace wasclean {

namespace {

/// Gives the codecs of rows that are asked for in ascending order.
class CodecsInOrder
{
public:
    explicit CodecsInOrder(std::vector<RowCodecs::Span> spans)
        : m_spans(std::move(spans))
    { }

    CodecPointer codecOf(qint64 row)
    {
        while (m_next < m_spans.size() && m_spans[m_next].firstRow <= row)
            m_codec = m_spans[m_next++].codec;
        return m_codec;
    }

private:
    std::vector<RowCodecs::Span> m_spans;
    std::size_t m_next = 0;
    CodecPointer m_codec;
};

QString summaryOfRequest(
    const RowSource &source, const UnansweredRequest &request, const CodecPointer &codec)
{
    const std::optional<Message> message = source(request.row);
    if (!message || !codec)
        return {};
    const DecodedMessage decoded = codec->decode(
        {message->payload, message->direction, message->kind == MessageKind::Text, true});
    return request.part < 0
        ? decoded.summary()
        : decoded.part(std::size_t(request.part), message->payload.size()).summary;
}

void listUnanswered(const RequestCounter &counter, const std::vector<RowCodecs::Span> &spans,
    const RowSource &source, RequestFigures &figures)
{
    std::vector<UnansweredRequest> all = counter.unanswered();
    figures.unansweredCount = qint64(all.size());
    all.resize(std::min(all.size(), RequestSurvey::mostListed));
    CodecsInOrder codecs(spans);
    for (const UnansweredRequest &request : all) {
        const RequestGroup &group = figures.groups[request.group];
        QString summary = counter.summaryOf(request);
        if (summary.isEmpty())
            summary = summaryOfRequest(source, request, codecs.codecOf(request.row));
        figures.unanswered.push_back(
            {request.row, request.part, group.direction, group.name, summary});
    }
}

RequestFigures figuresOf(const std::vector<RowCodecs::Span> &spans, qint64 total,
    const RowSource &source, const ReadTask::Report &report, const CancelFlag &cancelled)
{
    RequestCounter counter;
    CodecsInOrder codecs(spans);
    RequestFigures figures;
    for (qint64 row = 0; row < total && !cancelled.isCancelled() && !counter.isFull(); ++row) {
        if (const std::optional<Message> message = source(row))
            counter.add(row, *message, codecs.codecOf(row).get());
        figures.rows = row + 1;
        report(row + 1, total);
    }
    figures.groups = counter.groups();
    figures.isCut = figures.rows < total;
    listUnanswered(counter, spans, source, figures);
    return figures;
}

} // namespace

RequestSurvey::RequestSurvey(const RowCodecs &codecs, QObject *parent)
    : QObject(parent)
    , m_codecs(codecs)
{ }

RequestSurvey::~RequestSurvey() { m_cancelled.cancel(); }

void RequestSurvey::cancel()
{
    m_cancelled.cancel();
    m_cancelled = {};
}

void RequestSurvey::begin(Capture *capture)
{
    cancel();
    const auto figures = std::make_shared<RequestFigures>();
    ReadTask task;
    task.cancelled = m_cancelled;
    task.work
        = [figures, spans = m_codecs.spans(), total = capture->count(), cancelled = m_cancelled](
              const RowSource &source, const ReadTask::Report &report) {
              *figures = figuresOf(spans, total, source, report, cancelled);
          };
    task.progress = [this, cancelled = m_cancelled](qint64 done, qint64 total) {
        if (!cancelled.isCancelled())
            emit advanced(done, total);
    };
    task.done = [this, figures, cancelled = m_cancelled] {
        if (!cancelled.isCancelled())
            emit finished(*figures);
    };
    capture->read(this, std::move(task));
}

} // namespace wasclean
