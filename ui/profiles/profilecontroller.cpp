#include "ui/profiles/profilecontroller.h"

#include "app/profile/profilenames.h"
#include "app/profile/variables.h"
#include "app/session/session.h"
#include "ui/profiles/environmentcontroller.h"
#include "ui/profiles/profileactions.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/profiles/profilepane.h"
#include "ui/profiles/profilesaver.h"
#include "ui/profiles/profilesecrets.h"
#include "ui/profiles/profiletree.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/noticebar.h"

#include <utility>

namespace wasclean {

ProfileController::ProfileController(ProfileLibrary &library, ConnectionView *view)
    : QObject(view)
    , m_library(library)
    , m_view(view)
    , m_store(library.store())
    , m_environments(library.environments())
    , m_secrets(new ProfileSecrets(library.secrets(), library.window()))
    , m_saver(new ProfileSaver(m_profile, library, view))
{
    m_secrets->setParent(this);
    m_saver->setParent(this);
    connectView();
    m_profile.accept(view->settings());
    library.add(this);
}

ProfileController::~ProfileController() = default;

bool ProfileController::isCurrent() const { return m_library.current() == this; }

void ProfileController::connectView()
{
    updateVariables();
    connect(&m_view->session(), &Session::secretsNeeded, this, &ProfileController::askForMissing);
    connect(
        m_environments, &EnvironmentController::changed, this, &ProfileController::updateVariables);
    connect(m_view, &ConnectionView::settingsChanged, this, &ProfileController::updateChanged);
    connect(&m_store, &ProfileStore::changed, this, &ProfileController::onContentsChanged);
    const ProfileActions *actions = m_library.actions();
    connect(actions, &ProfileActions::moved, this, &ProfileController::onMoved);
    connect(&m_store, &ProfileStore::removed, this, &ProfileController::onRemoved);
    const auto tell = [this](const QString &sentence) {
        if (isCurrent())
            m_view->showNotice(sentence);
    };
    connect(actions, &ProfileActions::failed, this, tell);
    connect(m_environments, &EnvironmentController::failed, this, tell);
    connect(m_saver, &ProfileSaver::written, this, &ProfileController::onWritten);
    connect(m_saver, &ProfileSaver::discarded, this, &ProfileController::acceptFields);
    connect(m_saver, &ProfileSaver::conflicted, this, &ProfileController::offerConflict);
    connectSecrets();
}

void ProfileController::connectSecrets()
{
    connect(m_secrets, &ProfileSecrets::fetched, this, [this](const SecretValues &secrets) {
        fillIn(secrets);
        if (m_asksForSecrets)
            askForSecrets();
    });
    connect(m_secrets, &ProfileSecrets::typed, this, [this](const SecretValues &secrets) {
        fillIn(secrets);
        if (!path().isEmpty())
            m_secrets->keep(fromFields());
    });
    connect(&m_library.secrets(), &SecretManager::kept, this,
        [this](SecretManager::Place, const QString &problem) {
            if (!problem.isEmpty() && isCurrent())
                m_view->showNotice(tr("The secrets are kept only until you quit. %1").arg(problem));
        });
}

/// The view is given them anew, so that it checks what is in its fields.
void ProfileController::updateVariables()
{
    const Variables &variables = m_environments->variables();
    m_view->session().setVariables(variables);
    // A message may be sent with them before the next connection.
    m_view->session().addSecrets(m_environments->secrets());
    m_view->setFinder([variables](const QString &text) { return variables.unresolved(text); });
}

void ProfileController::askForMissing(bool variablesMissing)
{
    QMetaObject::invokeMethod(this, &ProfileController::askForSecrets, Qt::QueuedConnection);
    if (variablesMissing)
        m_environments->askForMissing();
}

void ProfileController::showInPane()
{
    m_library.pane()->setNotes(m_profile.profile().notes);
    m_library.pane()->setLoaded(path(), m_isChanged);
}

void ProfileController::setNotes(const QString &notes)
{
    m_profile.setNotes(notes);
    updateChanged();
}

void ProfileController::startNewWhenSaved()
{
    whenSaved([this] { startNew(); });
}

void ProfileController::load(const QString &path)
{
    const StoredProfile *stored = m_store.profile(path);
    if (!stored)
        return;
    if (!stored->problem.isEmpty()) {
        m_view->showNotice(tr("%1 could not be loaded: %2").arg(shownPath(path), stored->problem));
        return;
    }
    whenSaved([this, path] { loadNow(path); });
}

void ProfileController::loadNow(const QString &path, bool isRestored)
{
    const StoredProfile *stored = m_store.profile(path);
    if (!stored || !stored->problem.isEmpty())
        return;
    m_asksForSecrets = !isRestored;
    show(path, stored->profile, stored->bytes);
    if (!secretSlots(stored->profile.settings).isEmpty())
        m_secrets->fetch(stored->profile.id);
}

void ProfileController::restore(const QString &path, const std::optional<ProfileDraft> &draft)
{
    m_draftToRestore = draft;
    if (!path.isEmpty() && !m_store.profile(path)) {
        m_toRestore = path;
        return;
    }
    restoreNow(path);
    onContentsChanged();
}

/// The folder has been read.
void ProfileController::restoreNow(const QString &path)
{
    loadNow(path, true);
    const std::optional<ProfileDraft> draft = std::exchange(m_draftToRestore, {});
    if (!draft)
        return;
    // A file that is another one now, or damaged or gone, is told of like any change from outside.
    m_profile.restore(path, *draft);
    m_view->setSettings(draft->profile.settings);
    if (isCurrent())
        m_library.pane()->setNotes(draft->profile.notes);
    emit partsChanged();
    updateChanged();
}

std::optional<ProfileDraft> ProfileController::draft() const
{
    if (!m_toRestore.isEmpty())
        return m_draftToRestore;
    if (!m_isChanged)
        return {};
    return m_profile.draft(m_view->settings());
}

QByteArray ProfileController::fileBytes() const
{
    return profileFileBytes(withRelativePaths(fromFields(), m_store.folder()));
}

void ProfileController::startNew()
{
    m_toRestore.clear();
    show({}, {}, {});
    m_view->focusUrl();
}

void ProfileController::show(const QString &path, const Profile &profile, const QByteArray &file)
{
    m_secrets->startAnew();
    m_profile.load(path, profile, file);
    m_view->setSettings(profile.settings);
    if (isCurrent())
        m_library.pane()->setNotes(profile.notes);
    m_view->session().restartCounter();
    // The fields may write the same in another way.
    m_profile.accept(m_view->settings());
    emit partsChanged();
    updateChanged();
}

void ProfileController::fillIn(const SecretValues &secrets)
{
    m_profile.fillIn(secrets);
    const ConnectionSettings filled = withSecrets(m_view->settings(), secrets);
    if (!(filled == m_view->settings()))
        m_view->setSettings(filled);
    updateChanged();
}

void ProfileController::askForSecrets()
{
    const QString name = path().isEmpty() ? tr("this connection") : shownPath(path());
    m_secrets->ask(name, m_view->settings());
}

Profile ProfileController::fromFields() const { return m_profile.withSettings(m_view->settings()); }

bool ProfileController::hasUnsavedChanges() const
{
    return m_profile.hasUnsavedChanges(m_view->settings());
}

QString ProfileController::title() const
{
    const QString name = path().isEmpty() ? QString() : nameOfPath(path());
    return m_isChanged && !name.isEmpty() ? QString(name + QStringLiteral(" ●")) : name;
}

void ProfileController::acceptFields()
{
    m_profile.accept(m_view->settings());
    updateChanged();
}

void ProfileController::updateChanged()
{
    m_isChanged = hasUnsavedChanges();
    if (isCurrent())
        m_library.pane()->setLoaded(path(), m_isChanged);
    emit loadedChanged();
}

void ProfileController::setMessages(const QList<SavedMessage> &messages)
{
    m_profile.setMessages(messages);
    updateChanged();
}

void ProfileController::setSection(const QString &name, const QJsonValue &value)
{
    m_profile.setSection(name, value);
    updateChanged();
}

void ProfileController::whenSaved(const std::function<void()> &goOn) { m_saver->whenSaved(goOn); }

void ProfileController::save() { m_saver->save(); }

void ProfileController::saveAs() { m_saver->saveAs(); }

void ProfileController::onWritten(const Profile &profile, bool isAnother)
{
    if (isAnother)
        emit partsChanged();
    m_secrets->keep(profile);
    if (isCurrent())
        m_library.pane()->tree()->select(path(), ProfileItem::Profile);
    updateChanged();
}

void ProfileController::onContentsChanged()
{
    const QString last = std::exchange(m_toRestore, {});
    if (path().isEmpty() && !last.isEmpty() && !hasUnsavedChanges())
        restoreNow(last);
    if (path().isEmpty())
        return;
    const StoredProfile *stored = m_store.profile(path());
    if (stored && stored->bytes != m_profile.file()) {
        onOutsideChange(*stored);
    } else if (!stored && m_profile.hasFile()) {
        m_profile.setFile({});
        m_view->showNotice(tr("The file of %1 no longer exists. Its settings are still in this "
                              "window; save them to create the file again.")
                               .arg(shownPath(path())));
    }
    updateChanged();
}

void ProfileController::onOutsideChange(const StoredProfile &stored)
{
    const QString name = shownPath(path());
    const bool isOurs = fileBytes() == stored.bytes;
    // What another tab saves comes back through the folder, too.
    const bool isOfTab = m_library.isShownInTab(path(), stored.bytes, this);
    if (isOurs) {
        m_profile.setFile(stored.bytes);
    } else if (!stored.problem.isEmpty()) {
        m_view->showNotice(tr("The file of %1 was damaged by another program. Its settings are "
                              "still in this window. %2")
                               .arg(name, stored.problem));
    } else if (!hasUnsavedChanges()) {
        loadNow(path());
        m_view->present(
            {isOfTab ? tr("%1 was saved in another tab and was reloaded.").arg(name)
                     : tr("%1 was changed by another program and was reloaded.").arg(name),
                Notice::Tone::Neutral});
    } else {
        offerConflict(isOfTab
                ? tr("%1 was saved in another tab, and you have unsaved changes here.").arg(name)
                : tr("%1 was changed by another program, and you have unsaved changes.").arg(name));
    }
}

void ProfileController::offerConflict(const QString &sentence)
{
    const QString path = m_profile.path();
    const auto keep = [this, path] {
        const StoredProfile *stored = m_store.profile(path);
        if (path == m_profile.path() && stored)
            m_profile.setFile(stored->bytes);
        save();
        if (!m_isChanged)
            m_view->present({tr("%1 is saved.").arg(shownPath(path)), Notice::Tone::Good});
    };
    const auto take = [this, path] {
        if (path == m_profile.path())
            loadNow(path);
        m_view->present({tr("%1 is loaded.").arg(shownPath(path)), Notice::Tone::Good});
    };
    m_view->present({sentence, Notice::Tone::Warning,
        {{tr("&Keep my changes"), keep}, {tr("&Load the changed file"), take}}});
}

void ProfileController::onRemoved(const QString &path)
{
    if (m_profile.path() != path)
        return;
    // The fields stay as they are, as those of a connection without a profile.
    m_profile.detach();
    emit partsChanged();
    updateChanged();
}

void ProfileController::onMoved(const QString &from, const QString &to, ProfileItem item)
{
    m_profile.move(from, to, item);
    if (isCurrent())
        m_library.pane()->tree()->select(to, item);
    updateChanged();
}

} // namespace wasclean
