#include "app/profile/loadedprofile.h"

#include <QCryptographicHash>

namespace wasclean {

namespace {

QByteArray hashOf(const QByteArray &file)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
}

} // namespace

Profile LoadedProfile::withSettings(const ConnectionSettings &fields) const
{
    Profile profile = m_current;
    profile.settings = fields;
    return profile;
}

void LoadedProfile::load(const QString &path, const Profile &profile, const QByteArray &file)
{
    m_path = path;
    m_saved = profile;
    m_current = profile;
    m_file = file;
}

void LoadedProfile::accept(const ConnectionSettings &fields) { m_saved = withSettings(fields); }

void LoadedProfile::fillIn(const SecretValues &secrets)
{
    m_saved.settings = withSecrets(m_saved.settings, secrets);
}

void LoadedProfile::setSection(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        m_current.more.remove(name);
    else
        m_current.more.insert(name, value);
}

bool LoadedProfile::hasUnsavedChanges(const ConnectionSettings &fields) const
{
    const Profile now = withSettings(fields);
    if (!m_path.isEmpty())
        return !hasFile() || !(now == m_saved);
    // These are typed again in no time, and the URL is in the list of recent ones.
    Profile other = now;
    other.settings.url = m_saved.settings.url;
    other.settings.subprotocols = m_saved.settings.subprotocols;
    return !(other == m_saved);
}

ProfileDraft LoadedProfile::draft(const ConnectionSettings &fields) const
{
    return {
        withSettings(withoutSecrets(fields).settings), hasFile() ? hashOf(m_file) : QByteArray()};
}

void LoadedProfile::restore(const QString &path, const ProfileDraft &draft)
{
    m_path = path;
    if (!hasFile() || hashOf(m_file) != draft.fileHash)
        m_file = draft.fileHash;
    const QString id = m_current.id;
    m_current = draft.profile;
    m_current.id = id;
}

void LoadedProfile::move(const QString &from, const QString &to, ProfileItem item)
{
    const bool isMoved
        = item == ProfileItem::Profile ? m_path == from : m_path.startsWith(from + u'/');
    if (isMoved)
        m_path = to + m_path.mid(from.size());
}

void LoadedProfile::detach()
{
    m_path.clear();
    m_file.clear();
}

} // namespace wasclean
