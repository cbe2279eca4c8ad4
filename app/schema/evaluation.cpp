#include "app/schema/evaluation.h"

#include "app/schema/schematext.h"

#include <algorithm>
#include <utility>

namespace wasclean {

/// The one whose constants and types fit is meant.
std::size_t schemaDistance(const std::vector<SchemaFault> &faults)
{
    std::size_t distance = 0;
    for (const SchemaFault &fault : faults) {
        const bool tellsApart = fault.keyword == QLatin1String("const")
            || fault.keyword == QLatin1String("enum") || fault.keyword == QLatin1String("type");
        distance += tellsApart ? 4 : 1;
    }
    return distance;
}

QString SchemaFault::text() const
{
    return QStringLiteral("%1: %2 (%3, %4)")
        .arg(at.isEmpty() ? QStringLiteral("/") : at, reason, keyword, schema);
}

Evaluation::Evaluation(QByteArrayView text, const std::atomic_bool *cancelled)
    : m_text(text)
    , m_cancelled(cancelled)
    , m_end(std::chrono::steady_clock::now() + mostTime)
    , m_stepsLeft(mostSteps + text.size())
{ }

bool Evaluation::giveUp(const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = why;
    return false;
}

bool Evaluation::isTimeOver() const
{
    return (m_cancelled && m_cancelled->load(std::memory_order_relaxed))
        || std::chrono::steady_clock::now() > m_end;
}

bool Evaluation::isLate()
{
    constexpr qint64 stepsTogether = 256;
    if (--m_stepsLeft % stepsTogether != 0)
        return m_stepsLeft < 0;
    return isTimeOver();
}

bool Evaluation::giveUpLate()
{
    return giveUp(SchemaText::tr("Checking this message by the schema takes too long."));
}

bool Evaluation::spend(std::size_t looks)
{
    constexpr std::size_t looksTogether = 100'000;
    m_looks += looks;
    if (m_looks < looksTogether)
        return true;
    m_looks = 0;
    return !isTimeOver() || giveUpLate();
}

bool Evaluation::enter(const Subschema &schema, const JsonNode &value)
{
    if (hasGivenUp())
        return false;
    if (isLate())
        return giveUpLate();
    if (m_frames.size() >= mostDepth)
        return giveUp(SchemaText::tr("The message is nested too deep for its schema."));
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend() && frame->value == &value;
         ++frame) {
        if (frame->schema == &schema)
            return giveUp(SchemaText::tr("The schema refers to itself without end at “%1”.")
                              .arg(schema.place.text()));
    }
    m_frames.push_back({&schema, &value});
    return true;
}

bool Evaluation::apply(const Subschema &schema, const JsonNode &value, Evaluated *outer)
{
    if (!enter(schema, value))
        return false;
    const bool isFitting = runChecks(schema, value, outer);
    m_frames.pop_back();
    return isFitting;
}

bool Evaluation::runChecks(const Subschema &schema, const JsonNode &value, Evaluated *outer)
{
    if (schema.isFalse)
        return fail("false", [] { return SchemaText::tr("The schema allows no value here."); });
    Evaluated evaluated(value);
    bool isFitting = true;
    for (const SchemaCheck &check : schema.checks) {
        isFitting = check(*this, value, evaluated) && isFitting;
        if (!isFitting && !wantsFaults())
            return false;
    }
    if (isFitting && outer)
        outer->add(evaluated);
    return isFitting && !hasGivenUp();
}

bool Evaluation::applyToMember(const Subschema &schema, const JsonMember &member)
{
    m_path.push_back({&member, 0});
    const bool isFitting = apply(schema, member.value);
    m_path.pop_back();
    return isFitting;
}

bool Evaluation::applyToElement(const Subschema &schema, const JsonNode &element, std::size_t index)
{
    m_path.push_back({nullptr, index});
    const bool isFitting = apply(schema, element);
    m_path.pop_back();
    return isFitting;
}

bool Evaluation::applyToName(const Subschema &schema, const JsonMember &member)
{
    JsonNode name;
    name.kind = JsonNode::Kind::String;
    name.start = member.start;
    name.end = member.start + 1;
    for (; m_text[name.end] != '"'; ++name.end) {
        if (m_text[name.end] == '\\')
            ++name.end;
    }
    ++name.end;
    m_path.push_back({&member, 0});
    const bool isFitting = apply(schema, name);
    m_path.pop_back();
    return isFitting;
}

bool Evaluation::fits(const Subschema &schema, const JsonNode &value, Evaluated *outer)
{
    ++m_quiet;
    const bool isFitting = apply(schema, value, outer);
    --m_quiet;
    return isFitting;
}

bool Evaluation::elementFits(const Subschema &schema, const JsonNode &element, std::size_t index)
{
    ++m_quiet;
    const bool isFitting = applyToElement(schema, element, index);
    --m_quiet;
    return isFitting;
}

std::size_t Evaluation::countFitting(
    const std::vector<const Subschema *> &schemas, const JsonNode &value, Evaluated &evaluated)
{
    std::size_t fitting = 0;
    std::vector<SchemaFault> before = std::exchange(m_faults, {});
    std::vector<SchemaFault> nearest;
    for (const Subschema *schema : schemas) {
        if (apply(*schema, value, &evaluated))
            ++fitting;
        std::vector<SchemaFault> faults = std::exchange(m_faults, {});
        if (!faults.empty()
            && (nearest.empty() || schemaDistance(faults) < schemaDistance(nearest)))
            nearest = std::move(faults);
    }
    m_faults = std::move(before);
    if (fitting > 0 || hasGivenUp())
        return fitting;
    for (SchemaFault &fault : nearest) {
        if (wantsFaults())
            m_faults.push_back(std::move(fault));
    }
    return fitting;
}

void Evaluation::addFault(const char *keyword, const QString &reason)
{
    m_faults.push_back(
        {pointer(), QString::fromLatin1(keyword), m_frames.back().schema->place.text(), reason});
}

QString Evaluation::pointer() const
{
    QString text;
    for (const Step &step : m_path)
        text += jsonPointerStep(step.member ? step.member->name : QString::number(step.index));
    return text;
}

SchemaReport Evaluation::report(bool isFitting)
{
    SchemaReport report;
    report.problem = m_problem;
    if (hasGivenUp()) {
        report.verdict = SchemaReport::Verdict::Unknown;
    } else if (!isFitting) {
        report.verdict = SchemaReport::Verdict::Faulty;
        report.faults = std::move(m_faults);
    }
    return report;
}

} // namespace wasclean
