#include "app/steps/stepsreach.h"

#include "app/demo/demourl.h"
#include "app/formats/jsonscanner.h"
#include "app/profile/settingsjson.h"
#include "app/profile/template.h"
#include "app/steps/stepsettings.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace wasclean {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

/// Adds what steps reach to a summary.
class ReachCollector
{
public:
    ReachCollector(
        StepsReach &reach, const std::vector<StepVariable> &variables, const QString &folder)
        : m_reach(reach)
        , m_files(folder)
    {
        for (const StepVariable &variable : variables) {
            const QByteArray &json = variable.json;
            const QString text
                = json.startsWith('"') ? unescapeJson(json) : QString::fromUtf8(json);
            m_constants.insert(variable.name, withConstants(text));
        }
    }

    void add(const std::vector<Step> &steps)
    {
        for (const Step &step : steps) {
            addPayload(step.payload);
            if (step.message.bytes)
                addPayload(*step.message.bytes);
            if (step.kind == Step::Kind::Connect)
                addSettings(step.settings);
            add(step.steps);
        }
    }

private:
    /// The text with the values of the file's own variables; what else is in it stays as written.
    QString withConstants(const QString &text) const
    {
        QString replaced;
        qsizetype at = 0;
        for (const TemplateReference &reference : templateReferences(text)) {
            const auto value = m_constants.constFind(reference.name);
            replaced += QStringView(text).mid(at, reference.begin - at);
            replaced += value == m_constants.cend() ? text.mid(reference.begin, reference.length)
                                                    : *value;
            at = reference.begin + reference.length;
        }
        return replaced + text.mid(at);
    }

    void addPayload(const StepPayload &payload)
    {
        using Form = StepPayload::Form;
        if (payload.form == Form::File || payload.form == Form::TextFile)
            addFile(payload.text);
    }

    void addFile(const QString &written)
    {
        const QString path = withConstants(written);
        const bool isKnown = templateReferences(path).isEmpty();
        if (!path.isEmpty())
            addOnce(m_reach.files, isKnown ? m_files.absolutePath(path) : path);
    }

    void addSettings(const QByteArray &json)
    {
        const auto settings
            = settingsFromJson(QJsonDocument::fromJson(json).object(), QStringLiteral("settings"));
        if (!settings)
            return;
        addOnce(m_reach.hosts, shownUrl(withConstants(settings->url)));
        addOnce(m_reach.hosts, withConstants(settings->connectTo));
        addOnce(m_reach.hosts, withConstants(settings->proxy.host));
        for (const QString &file : settings->tls.caFiles)
            addFile(file);
        addFile(settings->tls.clientCertificateFile);
        addFile(settings->tls.clientKeyFile);
    }

    StepsReach &m_reach;
    StepFiles m_files;
    QHash<QString, QString> m_constants;
};

} // namespace

bool StepsReach::isHarmless() const
{
    return files.isEmpty() && environment.isEmpty()
        && std::all_of(hosts.begin(), hosts.end(),
            [](const QString &host) { return !demoPath(host).isEmpty(); });
}

QByteArray StepsReach::text() const
{
    const QChar between(u'\0');
    return (files.join(between) + u'\n' + environment.join(between) + u'\n' + hosts.join(between))
        .toUtf8();
}

StepsReach reachOf(const StepsFile &file, const QString &folder)
{
    StepsReach reach;
    ReachCollector(reach, file.variables, folder).add(file.steps);
    for (const StepEnvironment &variable : file.environment)
        addOnce(reach.environment, variable.name);
    return reach;
}

} // namespace wasclean
