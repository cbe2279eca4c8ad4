#include "app/profile/profile.h"

#include "app/profile/jsonfields.h"
#include "app/profile/jsonfile.h"
#include "app/profile/profileformat.h"
#include "app/profile/settingsjson.h"

#include <QDir>

#include <functional>

namespace wasclean {

namespace {

void forEachPath(Profile &profile, const std::function<void(QString &)> &visit)
{
    for (QString &path : profile.settings.tls.caFiles)
        visit(path);
    visit(profile.settings.tls.clientCertificateFile);
    visit(profile.settings.tls.clientKeyFile);
    for (SavedMessage &message : profile.messages)
        visit(message.file);
}

void readMembers(JsonFields &fields, Profile &profile)
{
    fields.read("id", profile.id);
    fields.readLines("notes", profile.notes);
    const auto settings = settingsFromJson(fields.object("settings"));
    if (settings)
        profile.settings = *settings;
    else
        fields.fail(settings.problem);
    const auto messages = savedMessagesFromJson(fields.list("messages"));
    if (messages)
        profile.messages = *messages;
    else
        fields.fail(messages.problem);
    for (const QString &section : profileSections()) {
        const QByteArray key = section.toLatin1();
        if (fields.has(key.constData()))
            profile.more.insert(section, fields.value(key.constData()));
    }
}

} // namespace

QStringList profileSections()
{
    return {QStringLiteral("steps"), QStringLiteral("autoReplies"), QStringLiteral("repeat")};
}

QByteArray profileFileBytes(const Profile &profile)
{
    QJsonObject json = profile.more;
    const QJsonObject head = fileHead(profileFormat, profile.id);
    for (auto i = head.begin(); i != head.end(); ++i)
        json.insert(i.key(), i.value());
    json.insert(QStringLiteral("settings"), settingsToJson(profile.settings));
    if (!profile.notes.isEmpty())
        json.insert(QStringLiteral("notes"), linesValue(profile.notes));
    if (!profile.messages.isEmpty())
        json.insert(QStringLiteral("messages"), savedMessagesToJson(profile.messages));
    return jsonFileBytes(json);
}

Checked<Profile> readProfileFile(const QByteArray &bytes)
{
    Profile profile;
    const QString problem = readFile(
        bytes, profileFormat, [&profile](JsonFields &fields) { readMembers(fields, profile); });
    return problem.isEmpty() ? Checked<Profile>::good(profile) : Checked<Profile>::bad(problem);
}

Profile withRelativePaths(Profile profile, const QString &folder)
{
    const QString prefix = QDir::cleanPath(folder) + u'/';
    forEachPath(profile, [&prefix](QString &path) {
        if (path.startsWith(prefix))
            path = path.mid(prefix.size());
    });
    return profile;
}

Profile withAbsolutePaths(Profile profile, const QString &folder)
{
    const QString prefix = QDir::cleanPath(folder) + u'/';
    forEachPath(profile, [&prefix](QString &path) {
        const bool isVariable = path.startsWith(QLatin1String("{{"));
        if (!path.isEmpty() && !isVariable && QDir::isRelativePath(path))
            path = prefix + path;
    });
    return profile;
}

} // namespace wasclean
