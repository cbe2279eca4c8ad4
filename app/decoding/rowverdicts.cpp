#include "app/decoding/rowverdicts.h"

#include "app/decoding/wantedrows.h"
#include "app/schema/schematext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace wasclean {

namespace {

/// As many as a few screens have.
constexpr qsizetype mostKnown = 4096;

MessageVerdict unknown(const QString &why)
{
    MessageVerdict verdict;
    verdict.isConcerned = true;
    verdict.report.verdict = SchemaReport::Verdict::Unknown;
    verdict.report.problem = why;
    return verdict;
}

Direction otherSide(Direction direction)
{
    return direction == Direction::Sent ? Direction::Received : Direction::Sent;
}

/// The action of the request that the other side sent shortly before.
QString actionOf(const MessageSchema &schema, const QString &id, qint64 row, Direction direction,
    const RowSource &source)
{
    const qint64 first = std::max<qint64>(0, row - RowVerdicts::rowsLookedBack);
    for (qint64 above = row - 1; above >= first; --above) {
        const std::optional<Message> message = source(above);
        if (!message || message->kind == MessageKind::Open)
            break;
        if (message->kind != MessageKind::Text || message->direction != direction)
            continue;
        const MessageSchema::Request request = schema.requestIn(message->payload);
        if (request.id == id)
            return request.action;
    }
    return {};
}

} // namespace

struct RowVerdicts::Work
{
    MessageSchemas schemas;
    std::vector<qint64> rows;
    std::vector<std::pair<qint64, MessageVerdict>> found;
};

RowVerdicts::RowVerdicts(QObject *parent)
    : QObject(parent)
    , m_known(mostKnown)
{ }

RowVerdicts::~RowVerdicts() { m_cancelled.cancel(); }

void RowVerdicts::setCapture(Capture *capture)
{
    m_capture = capture;
    forget();
}

void RowVerdicts::setSchemas(const MessageSchemas &schemas)
{
    m_schemas = schemas;
    forget();
}

void RowVerdicts::forget()
{
    m_cancelled.cancel();
    m_cancelled = {};
    m_isReading = false;
    m_known.clear();
    m_wanted.clear();
}

bool RowVerdicts::concerns(const Message &message) const
{
    return message.kind == MessageKind::Text && m_schemas.of(message.direction);
}

const MessageVerdict *RowVerdicts::verdict(qint64 row)
{
    if (const MessageVerdict *const known = m_known.object(row))
        return known;
    addWanted(m_wanted, row, mostAsked);
    readNext();
    return nullptr;
}

void RowVerdicts::readNext()
{
    if (m_isReading || !m_capture || m_wanted.empty())
        return;
    m_isReading = true;
    const auto work = std::make_shared<Work>();
    work->schemas = m_schemas;
    const std::size_t count = std::min(rowsAtOnce, m_wanted.size());
    work->rows.assign(m_wanted.rbegin(), m_wanted.rbegin() + std::ptrdiff_t(count));
    ReadTask task;
    task.cancelled = m_cancelled;
    task.work = [work, cancelled = m_cancelled](const RowSource &source, const ReadTask::Report &) {
        run(*work, source, cancelled);
    };
    task.done = [this, work, cancelled = m_cancelled] {
        if (cancelled.isCancelled())
            return;
        m_isReading = false;
        take(*work);
        readNext();
    };
    m_capture->read(this, std::move(task));
}

/// On the reading thread. At least one row is checked.
void RowVerdicts::run(Work &work, const RowSource &source, const CancelFlag &cancelled)
{
    QElapsedTimer clock;
    clock.start();
    qsizetype bytes = 0;
    for (const qint64 row : work.rows) {
        if (cancelled.isCancelled() || bytes > bytesAtOnce || clock.elapsed() > timeAtOnce)
            return;
        const std::optional<Message> message = source(row);
        if (!message) {
            work.found.emplace_back(
                row, unknown(SchemaText::tr("The message could not be read from the capture.")));
            continue;
        }
        const std::optional<MessageSchema> &schema = work.schemas.of(message->direction);
        bytes += message->payload.size();
        if (!schema || message->kind != MessageKind::Text) {
            work.found.emplace_back(row, MessageVerdict());
        } else if (message->payload.size() > mostBytes) {
            work.found.emplace_back(
                row, unknown(SchemaText::tr("Messages of more than 4 MiB are not checked.")));
        } else {
            const QString request = schema->requestOf(message->payload);
            const QString action = request.isEmpty()
                ? QString()
                : actionOf(*schema, request, row, otherSide(message->direction), source);
            work.found.emplace_back(
                row, schema->check(message->payload, message->direction, action));
        }
    }
}

void RowVerdicts::take(Work &work)
{
    for (auto &[row, verdict] : work.found) {
        const qint64 done = row;
        std::erase(m_wanted, done);
        m_known.insert(row, new MessageVerdict(std::move(verdict)));
    }
    if (!work.found.empty())
        emit known();
}

} // namespace wasclean
