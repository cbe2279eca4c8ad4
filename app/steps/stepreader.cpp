#include "app/steps/stepreader.h"

#include "app/connection/options.h"
#include "app/formats/preview.h"
#include "app/profile/requestbody.h"
#include "app/steps/messagetestreader.h"
#include "app/steps/requestreader.h"
#include "app/steps/steprequests.h"
#include "app/steps/stepsettings.h"
#include "app/steps/stepsfile.h"

namespace wasclean {

namespace {

constexpr int oneDay = 24 * 3600 * 1000;
constexpr int maxFrames = 1'000'000;
constexpr int maxDepth = 8;

const QString withinKey = QStringLiteral("within");

/// The members of a kind of step besides "name" and "continue".
QStringList modifiersOf(Step::Kind kind)
{
    switch (kind) {
    case Step::Kind::Request:
        return {QStringLiteral("status"), QStringLiteral("save"), withinKey};
    case Step::Kind::Send:
        return {QStringLiteral("frames"), withinKey};
    case Step::Kind::Expect:
        return {QStringLiteral("next"), QStringLiteral("save"), withinKey};
    case Step::Kind::Connect:
    case Step::Kind::ExpectNone:
    case Step::Kind::ExpectClose:
    case Step::Kind::ExpectError:
        return {withinKey};
    case Step::Kind::Repeat:
        return {QStringLiteral("steps")};
    case Step::Kind::Ping:
    case Step::Kind::Pong:
    case Step::Kind::Wait:
    case Step::Kind::Close:
    case Step::Kind::Drop:
        break;
    }
    return {};
}

const QStringList &allModifiers()
{
    static const QStringList all{QStringLiteral("name"), QStringLiteral("continue"), withinKey,
        QStringLiteral("frames"), QStringLiteral("next"), QStringLiteral("save"),
        QStringLiteral("steps"), QStringLiteral("status")};
    return all;
}

} // namespace

std::chrono::milliseconds readMilliseconds(StepsSource &source, const JsonNode &node)
{
    return std::chrono::milliseconds(source.integer(node, 0, oneDay));
}

std::vector<Step> StepReader::readSteps(const JsonNode &node)
{
    std::vector<Step> steps;
    if (!m_source.isArray(node))
        return steps;
    for (const JsonNode &element : node.elements) {
        if (m_source.failed())
            break;
        steps.push_back(readStep(element));
    }
    return steps;
}

Step StepReader::readStep(const JsonNode &node)
{
    Step step;
    step.start = node.start;
    step.end = node.end;
    if (!m_source.isObject(node))
        return step;
    const JsonMember *action = findAction(node, step);
    if (!action)
        return step;
    checkModifiers(node, step);
    m_runs += m_factor;
    if (m_runs > maxStepsRun)
        m_source.fail(node.start, tr("the file would run more than %1 steps").arg(maxStepsRun));
    if (!m_source.failed())
        readAction(node, action->value, step);
    if (!m_source.failed())
        readModifiers(node, step);
    if (!m_source.failed())
        step.title = titleOf(action->value, step);
    return step;
}

QString StepReader::titleOf(const JsonNode &value, const Step &step)
{
    const QString word = stepWord(step.kind);
    if (step.kind == Step::Kind::Connect) {
        const JsonNode *url = StepsSource::member(value, "url");
        return word + u' ' + shownUrl(m_source.string(url ? *url : value));
    }
    if (step.kind == Step::Kind::Request)
        return word + u' ' + step.request.method + u' ' + shownUrl(step.request.url);
    if (value.kind == JsonNode::Kind::Word)
        return word;
    constexpr qsizetype maxShown = 120;
    const QString text = value.kind == JsonNode::Kind::String
        ? u'"' + m_source.string(value) + u'"'
        : QString::fromUtf8(m_source.json(value));
    return word + u' ' + oneLine(text.toUtf8(), maxShown);
}

/// The member with the action of the step; null, with a problem, without one.
const JsonMember *StepReader::findAction(const JsonNode &node, Step &step)
{
    const QStringList words = stepWords();
    const JsonMember *action = nullptr;
    for (const JsonMember &member : node.members) {
        const qsizetype kind = words.indexOf(member.name);
        if (kind < 0)
            continue;
        if (action) {
            m_source.fail(member.start,
                action->name == member.name
                    ? tr("\"%1\" appears twice").arg(member.name)
                    : tr("a step can have only one action: move \"%1\" to a step of its own")
                          .arg(member.name));
            return nullptr;
        }
        action = &member;
        step.kind = Step::Kind(kind);
    }
    if (action)
        return action;
    for (const JsonMember &member : node.members) {
        if (m_source.failed())
            break;
        if (!allModifiers().contains(member.name)) {
            const QString name = member.name.left(80);
            const QString similar = similarName(member.name, words);
            m_source.fail(member.start,
                similar.isEmpty()
                    ? tr("\"%1\" is not a step").arg(name)
                    : tr(R"("%1" is not a step; did you mean "%2"?)").arg(name, similar));
        }
    }
    m_source.fail(node.start,
        tr("this step has no action; it needs one of %1").arg(words.join(QLatin1String(", "))));
    return nullptr;
}

void StepReader::checkModifiers(const JsonNode &node, const Step &step)
{
    const QString word = stepWord(step.kind);
    const QStringList known = QStringList{word, QStringLiteral("name"), QStringLiteral("continue")}
        + modifiersOf(step.kind);
    for (const JsonMember &member : node.members) {
        if (allModifiers().contains(member.name) && !known.contains(member.name))
            m_source.fail(
                member.start, tr(R"("%1" cannot be used with "%2")").arg(member.name, word));
    }
    m_source.checkNames(node, known, tr("a step"));
}

void StepReader::readModifiers(const JsonNode &node, Step &step)
{
    if (const JsonNode *name = StepsSource::member(node, "name"))
        step.name = m_source.string(*name);
    if (const JsonNode *goesOn = StepsSource::member(node, "continue"))
        step.goesOn = m_source.flag(*goesOn);
    if (const JsonNode *within = StepsSource::member(node, "within"))
        step.within = readMilliseconds(m_source, *within);
    if (const JsonNode *frames = StepsSource::member(node, "frames"))
        step.frames = m_source.integer(*frames, 1, maxFrames);
    if (const JsonNode *next = StepsSource::member(node, "next"))
        step.isNext = m_source.flag(*next);
    if (const JsonNode *status = StepsSource::member(node, "status"))
        step.request.status = m_source.integer(*status, 100, 599);
    const JsonNode *save = StepsSource::member(node, "save");
    if (!save)
        return;
    if (step.kind == Step::Kind::Request) {
        step.request.saves = readAnswerSaves(m_source, *save);
        for (const AnswerSave &each : step.request.saves)
            m_source.define(each.name);
        return;
    }
    step.saves = readSaves(m_source, *save, step.message);
    for (const StepSave &each : step.saves)
        m_source.define(each.name);
}

void StepReader::readAction(const JsonNode &node, const JsonNode &value, Step &step)
{
    switch (step.kind) {
    case Step::Kind::Connect:
        return readConnect(value, step);
    case Step::Kind::Request:
        return readRequest(m_source, value, step);
    case Step::Kind::Send:
        step.payload = readPayload(m_source, value);
        return;
    case Step::Kind::Ping:
    case Step::Kind::Pong:
        step.payload = readControlPayload(m_source, value);
        return;
    case Step::Kind::Expect:
    case Step::Kind::ExpectNone:
        step.message = readMessageTest(m_source, value);
        return;
    case Step::Kind::Wait:
        step.pause = readMilliseconds(m_source, value);
        return;
    case Step::Kind::Close:
        return readClose(value, step);
    case Step::Kind::Drop:
        m_source.isTrue(value);
        return;
    case Step::Kind::ExpectClose:
        return readExpectClose(value, step);
    case Step::Kind::ExpectError:
        return readExpectError(value, step);
    case Step::Kind::Repeat:
        return readRepeat(node, value, step);
    }
}

void StepReader::readConnect(const JsonNode &value, Step &step)
{
    if (value.kind == JsonNode::Kind::String) {
        const QString url = m_source.templateText(value);
        step.settings = "{\"url\":" + value.in(m_source.text()).toByteArray() + '}';
        checkStepUrl(m_source, value, url);
        return;
    }
    if (value.kind != JsonNode::Kind::Object) {
        m_source.fail(value.start, tr("expected a URL, or an object of settings with a \"url\""));
        return;
    }
    // What its requests save is there when it connects.
    for (const QString &name : savedNames(requestsBefore(value.in(m_source.text()).toByteArray())))
        m_source.define(name);
    const JsonNode *url = StepsSource::member(value, "url");
    if (!url)
        m_source.fail(value.start, tr("the settings have no \"url\""));
    else
        checkStepUrl(m_source, *url, m_source.templateText(*url));
    step.settings = m_source.json(value);
    if (!m_source.failed())
        checkStepSettings(m_source, value);
}

void StepReader::readClose(const JsonNode &value, Step &step)
{
    if (value.kind == JsonNode::Kind::Object)
        return readCloseObject(value, step);
    if (value.kind != JsonNode::Kind::Array) {
        m_source.fail(value.start,
            tr("expected {\"code\": 1000, \"reason\": \"…\"}, or {} for a Close frame without a "
               "code"));
        return;
    }
    if (value.elements.size() > 2)
        m_source.fail(value.elements[2].start, tr("\"close\" can only have a code and a reason"));
    if (!value.elements.empty())
        step.code = m_source.integer(value.elements[0], 0, 65535);
    if (step.code && !m_source.failed() && !closeCodeProblem(*step.code).isEmpty())
        m_source.fail(value.elements[0].start, closeCodeProblem(*step.code).chopped(1));
    if (value.elements.size() == 2)
        readReason(value.elements[1], step);
}

void StepReader::readCloseObject(const JsonNode &value, Step &step)
{
    m_source.checkNames(value, {QStringLiteral("code"), QStringLiteral("reason")}, tr("a close"));
    const JsonNode *code = StepsSource::member(value, "code");
    const JsonNode *reason = StepsSource::member(value, "reason");
    if (code)
        step.code = m_source.integer(*code, 0, 65535);
    if (code && !m_source.failed() && !closeCodeProblem(*step.code).isEmpty())
        m_source.fail(code->start, closeCodeProblem(*step.code).chopped(1));
    if (reason && !code)
        m_source.fail(reason->start, tr("a close reason needs a close code"));
    if (reason)
        readReason(*reason, step);
}

void StepReader::readReason(const JsonNode &value, Step &step)
{
    step.reason = m_source.templateText(value);
    const QString problem = closeReasonProblem(step.reason);
    if (templateReferences(step.reason).isEmpty() && !problem.isEmpty())
        m_source.fail(value.start, problem.chopped(1));
}

void StepReader::readExpectClose(const JsonNode &value, Step &step)
{
    if (!m_source.isObject(value))
        return;
    m_source.checkNames(value,
        {QStringLiteral("wasClean"), QStringLiteral("code"), QStringLiteral("reason")},
        tr("an expected close"));
    if (const JsonNode *wasClean = StepsSource::member(value, "wasClean"))
        step.close.wasClean = m_source.flag(*wasClean);
    if (const JsonNode *code = StepsSource::member(value, "code"))
        step.close.code = m_source.integer(*code, 0, 65535);
    if (const JsonNode *reason = StepsSource::member(value, "reason"))
        step.close.reason = readTextTest(m_source, *reason);
}

void StepReader::readExpectError(const JsonNode &value, Step &step)
{
    if (!m_source.isObject(value))
        return;
    m_source.checkNames(value,
        {QStringLiteral("status"), QStringLiteral("contains"), QStringLiteral("regex")},
        tr("an expected error"));
    if (const JsonNode *status = StepsSource::member(value, "status"))
        step.error.status = m_source.integer(*status, 100, 999);
    const JsonNode *contains = StepsSource::member(value, "contains");
    const JsonNode *regex = StepsSource::member(value, "regex");
    if (contains && regex)
        m_source.fail(regex->start, tr(R"(expected either "contains" or "regex")"));
    if (!contains && !regex)
        return;
    JsonNode test = value;
    std::erase_if(test.members,
        [](const JsonMember &member) { return member.name == QLatin1String("status"); });
    step.error.sentence = readTextTest(m_source, test);
}

void StepReader::readRepeat(const JsonNode &node, const JsonNode &value, Step &step)
{
    step.times = m_source.integer(value, 1, maxStepsRun);
    const JsonNode *steps = StepsSource::member(node, "steps");
    if (!steps)
        m_source.fail(node.start, tr(R"("repeat" needs "steps")"));
    if (++m_depth > maxDepth)
        m_source.fail(
            node.start, tr("\"repeat\" is nested more than %1 levels deep").arg(maxDepth));
    if (m_source.failed())
        return;
    const bool outer = m_source.isDefined(QStringLiteral("index"));
    m_source.define(QStringLiteral("index"));
    const qint64 factor = m_factor;
    m_factor = std::min<qint64>(m_factor * step.times, maxStepsRun + 1);
    step.steps = readSteps(*steps);
    m_factor = factor;
    --m_depth;
    if (!outer)
        m_source.undefine(QStringLiteral("index"));
}

} // namespace wasclean
