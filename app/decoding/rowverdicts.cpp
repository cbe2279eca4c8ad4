#include "app/decoding/rowverdicts.h"

#include "app/schema/schematext.h"

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

RowVerdicts::RowVerdicts(QObject *parent)
    : QObject(parent)
    , m_known(mostKnown)
    , m_reader(
          this,
          [this](qint64 row) -> Reader::Read {
              return [schemas = m_schemas, row](const RowSource &source, qsizetype &bytes) {
                  return check(schemas, row, source, bytes);
              };
          },
          [this](Reader::Answers &&answers) { take(std::move(answers)); })
{ }

void RowVerdicts::setCapture(Capture *capture)
{
    m_reader.setCapture(capture);
    forget();
}

void RowVerdicts::setSchemas(const MessageSchemas &schemas)
{
    m_schemas = schemas;
    forget();
}

void RowVerdicts::forget()
{
    m_reader.forget();
    m_known.clear();
}

bool RowVerdicts::concerns(const Message &message) const
{
    return message.kind == MessageKind::Text && m_schemas.of(message.direction);
}

const MessageVerdict *RowVerdicts::verdict(qint64 row)
{
    if (const MessageVerdict *const known = m_known.object(row))
        return known;
    m_reader.ask(row);
    return nullptr;
}

/// On the reading thread.
MessageVerdict RowVerdicts::check(
    const MessageSchemas &schemas, qint64 row, const RowSource &source, qsizetype &bytes)
{
    const std::optional<Message> message = source(row);
    if (!message)
        return unknown(SchemaText::tr("The message could not be read from the capture."));
    const std::optional<MessageSchema> &schema = schemas.of(message->direction);
    bytes += message->payload.size();
    if (!schema || message->kind != MessageKind::Text)
        return {};
    if (message->payload.size() > mostBytes)
        return unknown(SchemaText::tr("Messages of more than 4 MiB are not checked."));
    const QString request = schema->requestOf(message->payload);
    const QString action = request.isEmpty()
        ? QString()
        : actionOf(*schema, request, row, otherSide(message->direction), source);
    return schema->check(message->payload, message->direction, action);
}

void RowVerdicts::take(Reader::Answers &&answers)
{
    for (auto &[row, verdict] : answers)
        m_known.insert(row, new MessageVerdict(std::move(verdict)));
    emit known();
}

} // namespace wasclean
