#include "app/steps/steprequests.h"

#include "app/formats/jsonpath.h"
#include "app/profile/settingsjson.h"
#include "app/session/session.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wasclean {

QList<RequestSettings> requestsBefore(const QByteArray &settings)
{
    const auto read
        = settingsFromJson(QJsonDocument::fromJson(settings).object(), QStringLiteral("settings"));
    return read ? read->before : QList<RequestSettings>();
}

void keepSaved(const AnswerSave &save, const QByteArray &json, StepValues &values, Session &session)
{
    if (isSecretSave(save)) {
        values.setSecret(save.name, json);
        session.addSecrets({json.startsWith('"') ? unescapeJson(json).toUtf8() : json});
    } else {
        values.set(save.name, json);
    }
}

Checked<QString> StepRequestValues::expand(const QString &text, const Writer &writer)
{
    return m_values.expandWith(text, writer);
}

void StepRequestValues::save(const AnswerSave &save, const QByteArray &json)
{
    keepSaved(save, json, m_values, m_session);
}

QString StepRequestValues::masked(const QString &text) const { return m_values.masked(text); }

Checked<QString> StepRequestValues::demoUrl(const QString &path, bool withTls)
{
    return m_session.demoUrl(path, withTls);
}

} // namespace wasclean
