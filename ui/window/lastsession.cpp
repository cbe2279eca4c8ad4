#include "ui/window/lastsession.h"

#include <QJsonDocument>
#include <QSettings>

namespace wasclean {

namespace {

const QString urlKey = QStringLiteral("last/url");
const QString profileKey = QStringLiteral("last/profile");
const QString messageKey = QStringLiteral("last/message");

} // namespace

LastSession readLastSession(const QSettings &settings)
{
    LastSession session;
    session.url = settings.value(urlKey).toString();
    session.profile = settings.value(profileKey).toString();
    const auto json = QJsonDocument::fromJson(settings.value(messageKey).toByteArray());
    if (const auto messages = savedMessagesFromJson(json.array()); messages && !messages->isEmpty())
        session.message = messages->constFirst();
    return session;
}

void writeLastSession(const LastSession &session, QSettings &settings)
{
    settings.setValue(urlKey, session.url);
    settings.setValue(profileKey, session.profile);
    const QJsonDocument json(savedMessagesToJson({session.message}));
    settings.setValue(messageKey, json.toJson(QJsonDocument::Compact));
}

} // namespace wasclean
