#include "ui/window/opentabs.h"

#include "app/profile/settingsjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace wasclean {

namespace {

const QString tabsName = QStringLiteral("tabs");
const QString currentName = QStringLiteral("current");
const QString besideName = QStringLiteral("beside");
const QString settingsName = QStringLiteral("settings");
const QString profileName = QStringLiteral("profile");
const QString messageName = QStringLiteral("message");
const QString captureName = QStringLiteral("capture");
const QString firstRowName = QStringLiteral("firstRow");
const QString pinnedName = QStringLiteral("pinned");
const QString draftName = QStringLiteral("draft");
const QString draftHashName = QStringLiteral("draftOf");
const QString stepsName = QStringLiteral("steps");
const QString stepsPathName = QStringLiteral("stepsPath");
const QString stepsModifiedName = QStringLiteral("stepsModified");
const QString stepsHashName = QStringLiteral("stepsOf");

TabState tabFromJson(const QJsonObject &json)
{
    TabState state;
    if (const auto settings = settingsFromJson(json.value(settingsName).toObject()))
        state.settings = *settings;
    state.profile = json.value(profileName).toString();
    const auto messages = savedMessagesFromJson(json.value(messageName));
    if (messages && !messages->isEmpty())
        state.message = messages->constFirst();
    state.capture = json.value(captureName).toString();
    state.firstRow = json.value(firstRowName).toInteger();
    state.isPinned = json.value(pinnedName).toBool();
    const auto draft = readProfileFile(json.value(draftName).toString().toUtf8());
    if (draft)
        state.draft = {*draft, json.value(draftHashName).toString().toLatin1()};
    state.steps = {json.value(stepsPathName).toString(), json.value(stepsName).toString().toUtf8(),
        json.value(stepsModifiedName).toBool(), json.value(stepsHashName).toString().toLatin1()};
    return state;
}

QJsonObject jsonOf(const TabState &state)
{
    QJsonObject json{{settingsName, settingsToJson(state.settings)}, {profileName, state.profile},
        {messageName, savedMessagesToJson({state.message})}, {captureName, state.capture},
        {firstRowName, state.firstRow}, {pinnedName, state.isPinned}};
    if (state.draft) {
        json.insert(draftName, QString::fromUtf8(profileFileBytes(state.draft->profile)));
        json.insert(draftHashName, QString::fromLatin1(state.draft->fileHash));
    }
    if (!state.steps.text.isEmpty()) {
        json.insert(stepsName, QString::fromUtf8(state.steps.text));
        json.insert(stepsPathName, state.steps.path);
        json.insert(stepsModifiedName, state.steps.isModified);
        json.insert(stepsHashName, QString::fromLatin1(state.steps.fileHash));
    }
    return json;
}

} // namespace

OpenTabs readOpenTabs(const QSettings &settings, const QString &key)
{
    OpenTabs open;
    const QJsonObject json = QJsonDocument::fromJson(settings.value(key).toByteArray()).object();
    for (const QJsonValue &tab : json.value(tabsName).toArray())
        open.tabs.append(tabFromJson(tab.toObject()));
    const int last = int(open.tabs.size()) - 1;
    open.current = std::clamp(json.value(currentName).toInt(), 0, std::max(last, 0));
    open.beside = std::min(json.value(besideName).toInt(-1), last);
    return open;
}

void writeOpenTabs(const OpenTabs &open, QSettings &settings, const QString &key)
{
    QJsonArray tabs;
    for (const TabState &state : open.tabs)
        tabs.append(jsonOf(state));
    const QJsonObject json{
        {tabsName, tabs}, {currentName, open.current}, {besideName, open.beside}};
    settings.setValue(key, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace wasclean
