#include "app/steps/stepsfile.h"

#include "app/formats/preview.h"
#include "app/profile/networksettings.h"
#include "app/steps/stepreader.h"

#include <array>
#include <limits>

namespace wasclean {

namespace {

constexpr int newestVersion = 1;

struct KindWord
{
    Step::Kind kind;
    const char *word;
};

constexpr std::array<KindWord, 13> kindWords{{
    {Step::Kind::Connect, "connect"},
    {Step::Kind::Request, "request"},
    {Step::Kind::Send, "send"},
    {Step::Kind::Ping, "ping"},
    {Step::Kind::Pong, "pong"},
    {Step::Kind::Expect, "expect"},
    {Step::Kind::ExpectNone, "expectNone"},
    {Step::Kind::Wait, "wait"},
    {Step::Kind::Close, "close"},
    {Step::Kind::Drop, "drop"},
    {Step::Kind::ExpectClose, "expectClose"},
    {Step::Kind::ExpectError, "expectError"},
    {Step::Kind::Repeat, "repeat"},
}};

void readVersion(StepsSource &source, const JsonNode &root)
{
    const JsonNode *version = StepsSource::member(root, "version");
    if (!version) {
        source.fail(root.start, StepsSource::tr("\"version\": 1 is missing"));
        return;
    }
    const int number = source.integer(*version, 1, std::numeric_limits<int>::max());
    if (!source.failed() && number > newestVersion) {
        source.fail(version->start,
            StepsSource::tr("this version of Wasclean reads steps files of version 1, but the file "
                            "has version %1")
                .arg(number));
    }
}

std::vector<StepVariable> readVariables(StepsSource &source, const JsonNode &node)
{
    std::vector<StepVariable> variables;
    if (!source.isObject(node))
        return variables;
    source.checkUnique(node);
    for (const JsonMember &member : node.members) {
        if (!isVariableName(member.name) || source.isDefined(member.name)) {
            source.fail(member.start,
                StepsSource::tr("\"%1\" is not a valid variable name").arg(member.name));
        }
        variables.push_back({member.name, source.json(member.value)});
        // A value may use the variables before it.
        source.define(member.name);
    }
    return variables;
}

QStringList readTrust(StepsSource &source, const JsonNode &node)
{
    QStringList fingerprints;
    if (!source.isArray(node))
        return fingerprints;
    for (const JsonNode &item : node.elements) {
        fingerprints.append(source.string(item));
        if (!isFingerprint(fingerprints.last())) {
            source.fail(item.start,
                StepsSource::tr("“%1” is not the SHA-256 fingerprint of a certificate")
                    .arg(oneLine(fingerprints.last().toUtf8())));
        }
    }
    return fingerprints;
}

StepsFile readFile(StepsSource &source, const JsonNode &root)
{
    StepsFile file;
    if (!source.isObject(root))
        return file;
    readVersion(source, root);
    source.checkNames(root,
        {QStringLiteral("version"), QStringLiteral("name"), QStringLiteral("variables"),
            QStringLiteral("within"), QStringLiteral("trust"), QStringLiteral("steps")},
        StepsSource::tr("a steps file"));
    if (const JsonNode *name = StepsSource::member(root, "name"))
        file.name = source.string(*name);
    if (const JsonNode *within = StepsSource::member(root, "within"))
        file.within = readMilliseconds(source, *within);
    if (const JsonNode *variables = StepsSource::member(root, "variables"))
        file.variables = readVariables(source, *variables);
    if (const JsonNode *trust = StepsSource::member(root, "trust"))
        file.trustedFingerprints = readTrust(source, *trust);
    const JsonNode *steps = StepsSource::member(root, "steps");
    if (!steps) {
        source.fail(root.start, StepsSource::tr("\"steps\" is missing"));
        return file;
    }
    file.stepsStart = steps->start;
    file.stepsEnd = steps->end;
    file.steps = StepReader(source).readSteps(*steps);
    file.environment = source.environment();
    return file;
}

} // namespace

namespace {

/// A request goes the way of the connection that it prepares: of the next one.
void useNextWay(std::vector<Step> &steps, QByteArray &way)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        useNextWay(step->steps, way);
        if (step->kind == Step::Kind::Connect)
            way = step->settings;
        step->request.way = way;
    }
}

/// Where none follows, that of the one before.
void useWayBefore(std::vector<Step> &steps, QByteArray &way)
{
    for (Step &step : steps) {
        if (step.kind == Step::Kind::Connect)
            way = step.settings;
        if (step.request.way.isEmpty())
            step.request.way = way;
        useWayBefore(step.steps, way);
    }
}

} // namespace

StepsParse parseSteps(QByteArrayView utf8)
{
    StepsParse parse;
    const JsonTree tree = parseJson(utf8);
    if (!tree.root) {
        parse.problem = tree.problem;
        parse.wrongAt = tree.wrongAt;
        return parse;
    }
    StepsSource source(utf8);
    StepsFile file = readFile(source, *tree.root);
    QByteArray next;
    useNextWay(file.steps, next);
    QByteArray before;
    useWayBefore(file.steps, before);
    parse.problem = source.problem();
    parse.wrongAt = source.wrongAt();
    if (!source.failed())
        parse.file = std::move(file);
    return parse;
}

QString stepWord(Step::Kind kind)
{
    for (const KindWord &each : kindWords) {
        if (each.kind == kind)
            return QString::fromLatin1(each.word);
    }
    return {};
}

QStringList stepWords()
{
    QStringList words;
    for (const KindWord &each : kindWords)
        words.append(QString::fromLatin1(each.word));
    return words;
}

} // namespace wasclean
