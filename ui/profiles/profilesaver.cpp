#include "ui/profiles/profilesaver.h"

#include "app/profile/profileformat.h"
#include "app/profile/profilenames.h"
#include "app/profile/profilestore.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/profiles/profilepane.h"
#include "ui/profiles/profiletree.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/question.h"

#include <utility>

namespace wasclean {

ProfileSaver::ProfileSaver(LoadedProfile &profile, ProfileLibrary &library, ConnectionView *view)
    : m_profile(profile)
    , m_library(library)
    , m_view(view)
{ }

Profile ProfileSaver::fromFields() const { return m_profile.withSettings(m_view->settings()); }

void ProfileSaver::whenSaved(const std::function<void()> &goOn)
{
    if (!m_profile.hasUnsavedChanges(m_view->settings())) {
        goOn();
        return;
    }
    const QString sentence = m_profile.path().isEmpty()
        ? tr("This connection is not saved as a profile.")
        : tr("%1 has unsaved changes.").arg(shownPath(m_profile.path()));
    const auto save = [this, goOn] {
        m_afterSave = goOn;
        this->save();
    };
    const auto discard = [this, goOn] {
        emit discarded();
        goOn();
    };
    askToSave(m_library.window(), sentence, save, discard);
}

void ProfileSaver::save()
{
    const QString path = m_profile.path();
    if (path.isEmpty()) {
        saveAs();
        return;
    }
    Profile profile = fromFields();
    // A file that was written by hand has none.
    if (profile.id.isEmpty())
        profile.id = newFileId();
    const WriteResult result = m_library.store().write(path, profile, m_profile.file());
    if (result.outcome == WriteResult::Outcome::Written) {
        onWritten(path, profile);
        return;
    }
    m_afterSave = {};
    const QString sentence = tr("%1 was not saved. %2").arg(shownPath(path), result.problem);
    if (result.outcome == WriteResult::Outcome::Conflict)
        emit conflicted(sentence);
    else
        m_view->showNotice(sentence);
}

void ProfileSaver::saveAs()
{
    const QString suggested = m_profile.path().isEmpty()
        ? childPath(m_library.pane()->tree()->selectedFolder(), tr("New profile"))
        : m_profile.path();
    auto *dialog = new ProfileDialog(tr("Save profile as"), ProfileDialog::Asks::NameAndFolder,
        suggested, m_library.store().contents().folders, m_library.window());
    dialog->setAct(tr("&Save"), [this](const QString &path) {
        Profile profile = fromFields();
        profile.id = newFileId();
        // What is seen is what is saved.
        profile.messages = m_view->savedMessages();
        const WriteResult result = m_library.store().write(path, profile, {});
        if (result.outcome != WriteResult::Outcome::Written)
            return result.problem;
        onWritten(path, profile);
        return QString();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

void ProfileSaver::onWritten(const QString &path, const Profile &profile)
{
    const bool isAnother = m_profile.path() != path;
    const StoredProfile *stored = m_library.store().profile(path);
    m_profile.load(path, profile, stored ? stored->bytes : QByteArray());
    emit written(profile, isAnother);
    if (const auto goOn = std::exchange(m_afterSave, {}))
        goOn();
}

} // namespace wasclean
