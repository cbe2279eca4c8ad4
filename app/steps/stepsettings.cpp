#include "app/steps/stepsettings.h"

#include "app/connection/websocketurl.h"
#include "app/demo/demourl.h"
#include "app/formats/preview.h"
#include "app/http/requestsequence.h"
#include "app/profile/networksettings.h"
#include "app/profile/secretslots.h"
#include "app/profile/settingsjson.h"
#include "app/steps/stepstext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace wasclean {

namespace {

/// Makes the paths of files those to be opened; a sentence when one must not be read.
QString resolveFiles(TlsSettings &tls, StepFiles &files)
{
    QList<QString *> paths{&tls.clientCertificateFile, &tls.clientKeyFile};
    for (QString &file : tls.caFiles)
        paths.append(&file);
    for (QString *path : std::as_const(paths)) {
        if (path->isEmpty())
            continue;
        const Checked<QString> resolved = files.resolve(*path);
        if (!resolved)
            return resolved.problem;
        *path = *resolved;
    }
    return {};
}

} // namespace

QString shownUrl(const QString &url) { return oneLine(maskedUrl(url).toUtf8()); }

void checkStepUrl(StepsSource &source, const JsonNode &node, const QString &url)
{
    if (!templateReferences(url).isEmpty() || !demoPath(url).isEmpty())
        return;
    const auto parsed = WebSocketUrl::parse(url);
    if (!parsed)
        source.fail(node.start, parsed.problem.chopped(1));
}

void checkStepSettings(StepsSource &source, const JsonNode &node)
{
    const QByteArray json = node.in(source.text()).toByteArray();
    const auto settings
        = settingsFromJson(QJsonDocument::fromJson(json).object(), QStringLiteral("$"));
    if (settings) {
        for (const RequestSettings &request : settings->before) {
            QString problem = requestUrlProblem(request);
            if (problem.isEmpty())
                problem = requestProblem(request);
            if (request.enabled && !problem.isEmpty())
                source.fail(StepsSource::member(node, "before")->start, problem.chopped(1));
        }
        return;
    }
    const auto path = readJsonPath(settings.problem);
    const qsizetype colon = settings.problem.indexOf(QLatin1String(": "));
    const JsonNode *place = &node;
    for (std::size_t i = 1; path && i <= path->path.size(); ++i) {
        const auto found = nodesAt(node, {path->path.begin(), path->path.begin() + qsizetype(i)});
        place = found.empty() ? place : found.front();
    }
    QString sentence = settings.problem.mid(colon + 2);
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    source.fail(place->start,
        StepsText::tr("in the settings, %1: %2")
            .arg(settings.problem.left(colon).mid(2), sentence));
}

Checked<ConnectionSettings> stepSettings(
    const QByteArray &settings, StepValues &values, StepFiles &files)
{
    using Settings = Checked<ConnectionSettings>;
    const Checked<QByteArray> json = values.expandJson(settings);
    if (!json)
        return Settings::bad(json.problem);
    auto read
        = settingsFromJson(QJsonDocument::fromJson(*json).object(), QStringLiteral("settings"));
    if (!read)
        return Settings::bad(read.problem);
    const QString problem = resolveFiles(read.value->tls, files);
    return problem.isEmpty() ? Settings::good(*read) : Settings::bad(problem);
}

namespace {

QByteArray membersOf(const QByteArray &settings, const QStringList &keys)
{
    const QJsonObject all = QJsonDocument::fromJson(settings).object();
    QJsonObject some;
    for (const QString &key : keys) {
        if (all.contains(key))
            some.insert(key, all.value(key));
    }
    return QJsonDocument(some).toJson(QJsonDocument::Compact);
}

} // namespace

Checked<ConnectionSettings> stepWay(
    const QByteArray &settings, StepValues &values, StepFiles &files)
{
    return stepSettings(
        membersOf(settings, {QStringLiteral("tls"), QStringLiteral("proxy")}), values, files);
}

Checked<ProxyOptions> stepProxy(const QByteArray &settings, StepValues &values, StepFiles &files)
{
    using Proxy = Checked<ProxyOptions>;
    const Checked<ConnectionSettings> read
        = stepSettings(membersOf(settings, {QStringLiteral("proxy")}), values, files);
    if (!read)
        return Proxy::bad(read.problem);
    ConnectionOptions options;
    const QList<SettingsProblem> problems = applyProxy(read->proxy, options);
    return problems.isEmpty() ? Proxy::good(options.proxy) : Proxy::bad(problems.first().sentence);
}

} // namespace wasclean
