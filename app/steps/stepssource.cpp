#include "app/steps/stepssource.h"

#include "app/steps/stepvalues.h"

#include <algorithm>
#include <vector>

namespace wasclean {

namespace {

/// How many letters must be changed, added or taken away to make one word of the other.
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(std::size_t(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const std::size_t at = std::size_t(j) + 1;
            const qsizetype changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

QString kindName(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Object:
        return StepsSource::tr("an object");
    case JsonNode::Kind::Array:
        return StepsSource::tr("an array");
    case JsonNode::Kind::String:
        return StepsSource::tr("a string");
    case JsonNode::Kind::Number:
        return StepsSource::tr("a number");
    case JsonNode::Kind::Word:
        break;
    }
    return {};
}

} // namespace

QString similarName(const QString &typed, const QStringList &known)
{
    constexpr qsizetype maxTyped = 40;
    if (typed.size() < 3 || typed.size() > maxTyped)
        return {};
    const auto further = [&typed](const QString &one, const QString &other) {
        return distance(typed.toLower(), one.toLower())
            < distance(typed.toLower(), other.toLower());
    };
    const auto nearest = std::min_element(known.begin(), known.end(), further);
    if (nearest == known.end()
        || distance(typed.toLower(), nearest->toLower()) > std::max<qsizetype>(2, typed.size() / 3))
        return {};
    return *nearest;
}

void StepsSource::fail(qsizetype at, const QString &sentence)
{
    if (!failed())
        failWith(at, QStringLiteral("%1: %2").arg(placeInText(m_text, at), sentence));
}

void StepsSource::failWith(qsizetype at, const QString &problem)
{
    if (failed())
        return;
    m_problem = problem;
    m_wrongAt = at;
}

void StepsSource::expected(const JsonNode &node, const QString &what)
{
    const QString found = node.kind == JsonNode::Kind::Word ? QString::fromUtf8(node.in(m_text))
                                                            : kindName(node.kind);
    fail(node.start, tr("expected %1, found %2").arg(what, found));
}

QString StepsSource::string(const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::String)
        return unescapeJson(node.in(m_text));
    expected(node, tr("a string"));
    return {};
}

QString StepsSource::templateText(const JsonNode &node)
{
    const QString text = string(node);
    checkVariables(text, node.start);
    return text;
}

bool StepsSource::flag(const JsonNode &node)
{
    const QByteArrayView text = node.in(m_text);
    if (text != "true" && text != "false")
        expected(node, tr("true or false"));
    return text == "true";
}

bool StepsSource::isTrue(const JsonNode &node)
{
    if (node.in(m_text) != "true")
        expected(node, tr("true"));
    return !failed();
}

int StepsSource::integer(const JsonNode &node, int least, int most)
{
    bool good = false;
    const int number = node.in(m_text).toByteArray().toInt(&good);
    const QString range = tr("a whole number from %1 to %2").arg(least).arg(most);
    if (node.kind != JsonNode::Kind::Number)
        expected(node, range);
    else if (!good || number < least || number > most)
        fail(node.start,
            tr("expected %1, found %2")
                .arg(range,
                    QString::fromUtf8(
                        node.in(m_text).first(std::min<qsizetype>(node.end - node.start, 40)))));
    return number;
}

bool StepsSource::isObject(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Object)
        expected(node, tr("an object"));
    return node.kind == JsonNode::Kind::Object;
}

bool StepsSource::isArray(const JsonNode &node)
{
    if (node.kind != JsonNode::Kind::Array)
        expected(node, tr("an array"));
    return node.kind == JsonNode::Kind::Array;
}

QByteArray StepsSource::json(const JsonNode &node)
{
    checkVariablesIn(node);
    return compactJson(node.in(m_text));
}

void StepsSource::checkVariablesIn(const JsonNode &node)
{
    if (node.kind == JsonNode::Kind::String)
        checkVariables(unescapeJson(node.in(m_text)), node.start);
    for (const JsonNode &element : node.elements)
        checkVariablesIn(element);
    for (const JsonMember &member : node.members) {
        checkVariables(member.name, member.start);
        checkVariablesIn(member.value);
    }
}

const JsonNode *StepsSource::member(const JsonNode &object, const char *name)
{
    for (const JsonMember &member : object.members) {
        if (member.name == QLatin1String(name))
            return &member.value;
    }
    return nullptr;
}

void StepsSource::checkNames(const JsonNode &object, const QStringList &known, const QString &what)
{
    for (const JsonMember &member : object.members) {
        // Only the first problem counts.
        if (failed())
            return;
        if (known.contains(member.name))
            continue;
        const QString name = member.name.left(80);
        const QString similar = similarName(member.name, known);
        fail(member.start,
            similar.isEmpty()
                ? tr("\"%1\" is not allowed in %2").arg(name, what)
                : tr(R"("%1" is not allowed in %2; did you mean "%3"?)").arg(name, what, similar));
    }
    checkUnique(object);
}

void StepsSource::checkUnique(const JsonNode &object)
{
    QSet<QString> seen;
    for (const JsonMember &member : object.members) {
        if (failed())
            return;
        if (seen.contains(member.name))
            fail(member.start, tr("\"%1\" appears twice").arg(member.name));
        seen.insert(member.name);
    }
}

bool StepsSource::isDefined(const QString &name) const
{
    return m_variables.contains(name) || StepValues::isBuiltIn(name);
}

void StepsSource::checkVariables(const QString &text, qsizetype at)
{
    for (const TemplateReference &reference : templateReferences(text)) {
        if (const QString name = StepValues::environmentName(reference.name); !name.isEmpty())
            m_environment.push_back({name, at});
        if (m_variables.contains(reference.name))
            continue;
        if (StepValues::isBuiltIn(reference.name)) {
            const QString written = text.mid(reference.begin, reference.length);
            const QString problem = StepValues::environmentName(reference.name).isEmpty()
                ? StepValues::builtInProblem(written)
                : QString();
            if (!problem.isEmpty())
                fail(at, problem.chopped(1));
            continue;
        }
        fail(at,
            tr("{{%1}} is not defined: define it in \"variables\", save it in an earlier step, or "
               "write {{env.NAME}} for an environment variable")
                .arg(reference.name));
    }
}

} // namespace wasclean
