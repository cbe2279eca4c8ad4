#include "app/steps/stepsreach.h"

#include "app/demo/demourl.h"
#include "app/formats/jsonscanner.h"
#include "app/profile/requestbody.h"
#include "app/profile/settingsjson.h"
#include "app/profile/template.h"
#include "app/steps/steprequests.h"
#include "app/steps/stepsettings.h"
#include "app/steps/stepvalues.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace wasclean {

namespace {

/// Adds the names whose values change during the run.
void addChanged(QSet<QString> &names, const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        for (const StepSave &save : step.saves)
            names.insert(save.name);
        for (const AnswerSave &save : step.request.saves)
            names.insert(save.name);
        for (const QString &name : savedNames(requestsBefore(step.settings)))
            names.insert(name);
        if (step.kind == Step::Kind::Repeat)
            names.insert(QStringLiteral("index"));
        addChanged(names, step.steps);
    }
}

/// Adds what steps reach to a summary.
class ReachCollector
{
public:
    ReachCollector(StepsReach &reach, const StepsFile &file, const QString &folder)
        : m_reach(reach)
        , m_files(folder)
    {
        QSet<QString> changed;
        addChanged(changed, file.steps);
        for (const StepVariable &variable : file.variables) {
            if (changed.contains(variable.name))
                continue;
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
            addFile(step.message.schema);
            if (step.kind == Step::Kind::Connect)
                addSettings(step.settings);
            if (step.kind == Step::Kind::Request)
                m_reach.hosts.append(shownUrl(withConstants(step.request.url)));
            add(step.steps);
        }
    }

private:
    /// The text with the values of the file's own variables that no step changes; what else is in
    /// it stays as written, and all of it when the values would be too long.
    QString withConstants(const QString &text)
    {
        QString replaced;
        qsizetype at = 0;
        for (const TemplateReference &reference : templateReferences(text)) {
            const auto value = m_constants.constFind(reference.name);
            replaced += QStringView(text).mid(at, reference.begin - at);
            at = reference.begin + reference.length;
            if (value == m_constants.cend()) {
                replaced += QStringView(text).mid(reference.begin, reference.length);
                continue;
            }
            if (m_room < value->size())
                return text;
            m_room -= value->size();
            replaced += *value;
        }
        return replaced + QStringView(text).mid(at);
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
            m_reach.files.append(isKnown ? m_files.absolutePath(path) : path);
    }

    void addSettings(const QByteArray &json)
    {
        const auto settings
            = settingsFromJson(QJsonDocument::fromJson(json).object(), QStringLiteral("settings"));
        if (!settings)
            return;
        m_reach.hosts.append({shownUrl(withConstants(settings->url)),
            withConstants(settings->connectTo), withConstants(settings->proxy.host)});
        for (const RequestSettings &request : settings->before)
            m_reach.hosts.append(shownUrl(withConstants(request.url)));
        for (const QString &file : settings->tls.caFiles)
            addFile(file);
        addFile(settings->tls.clientCertificateFile);
        addFile(settings->tls.clientKeyFile);
    }

    StepsReach &m_reach;
    StepFiles m_files;
    QHash<QString, QString> m_constants;
    /// How many characters of values may still be inserted.
    qsizetype m_room = StepValues::mostCharacters;
};

/// Without empty texts and those that are there already.
void makeUnique(QStringList &list)
{
    list.removeAll(QString());
    list.removeDuplicates();
}

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
    ReachCollector(reach, file, folder).add(file.steps);
    for (const StepEnvironment &variable : file.environment)
        reach.environment.append(variable.name);
    makeUnique(reach.files);
    makeUnique(reach.environment);
    makeUnique(reach.hosts);
    return reach;
}

} // namespace wasclean
