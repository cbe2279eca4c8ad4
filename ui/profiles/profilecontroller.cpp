#include "ui/profiles/profilecontroller.h"

#include "app/profile/profileformat.h"
#include "app/profile/profilenames.h"
#include "app/profile/secretslots.h"
#include "app/profile/variables.h"
#include "app/session/session.h"
#include "ui/profiles/environmentcontroller.h"
#include "ui/profiles/profileactions.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/profilelibrary.h"
#include "ui/profiles/profilepane.h"
#include "ui/profiles/profilesecrets.h"
#include "ui/profiles/profiletree.h"
#include "ui/session/connectionview.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/question.h"

#include <QCryptographicHash>

#include <utility>

namespace wasclean {

namespace {

QByteArray hashOf(const QByteArray &file)
{
    return QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
}

} // namespace

ProfileController::ProfileController(ProfileLibrary &library, ConnectionView *view)
    : QObject(view)
    , m_library(library)
    , m_view(view)
    , m_window(library.window())
    , m_store(library.store())
    , m_environments(library.environments())
    , m_secrets(new ProfileSecrets(library.secrets(), m_window))
{
    m_secrets->setParent(this);
    connectView();
    m_saved.settings = view->settings();
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
    connect(actions, &ProfileActions::removing, this, &ProfileController::onRemoved);
    const auto tell = [this](const QString &sentence) {
        if (isCurrent())
            m_view->showNotice(sentence);
    };
    connect(actions, &ProfileActions::failed, this, tell);
    connect(m_environments, &EnvironmentController::failed, this, tell);
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
        if (!m_path.isEmpty())
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
    m_library.pane()->setNotes(m_notes);
    m_library.pane()->setLoaded(m_path, m_isChanged);
}

void ProfileController::setNotes(const QString &notes)
{
    m_notes = notes;
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
    m_path = path;
    m_known = stored->bytes;
    m_asksForSecrets = !isRestored;
    show(stored->profile);
    if (!secretSlots(m_saved.settings).isEmpty())
        m_secrets->fetch(m_saved.id);
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
    m_path = path;
    // A file that is another one now, or damaged or gone, is told of like any change from outside.
    if (m_known.isEmpty() || hashOf(m_known) != draft->fileHash)
        m_known = draft->fileHash;
    showDraft(*draft);
}

void ProfileController::showDraft(const ProfileDraft &draft)
{
    const QString id = m_current.id;
    m_current = draft.profile;
    m_current.id = id;
    m_notes = draft.profile.notes;
    m_view->setSettings(draft.profile.settings);
    if (isCurrent())
        m_library.pane()->setNotes(m_notes);
    emit partsChanged();
    updateChanged();
}

std::optional<ProfileDraft> ProfileController::draft() const
{
    if (!m_toRestore.isEmpty())
        return m_draftToRestore;
    if (!m_isChanged)
        return {};
    Profile profile = fromFields();
    profile.settings = withoutSecrets(profile.settings).settings;
    return ProfileDraft{profile, m_known.isEmpty() ? QByteArray() : hashOf(m_known)};
}

QByteArray ProfileController::fileBytes() const
{
    return profileFileBytes(withRelativePaths(fromFields(), m_store.folder()));
}

void ProfileController::startNew()
{
    m_toRestore.clear();
    m_path.clear();
    m_known.clear();
    show({});
    m_view->focusUrl();
}

void ProfileController::show(const Profile &profile)
{
    m_secrets->startAnew();
    m_saved = profile;
    m_current = profile;
    m_view->setSettings(profile.settings);
    m_notes = profile.notes;
    if (isCurrent())
        m_library.pane()->setNotes(m_notes);
    m_view->session().restartCounter();
    // The fields may write the same in another way.
    m_saved.settings = m_view->settings();
    m_saved.notes = m_notes;
    emit partsChanged();
    updateChanged();
}

void ProfileController::fillIn(const SecretValues &secrets)
{
    m_saved.settings = withSecrets(m_saved.settings, secrets);
    const ConnectionSettings filled = withSecrets(m_view->settings(), secrets);
    if (!(filled == m_view->settings()))
        m_view->setSettings(filled);
    updateChanged();
}

void ProfileController::askForSecrets()
{
    const QString name = m_path.isEmpty() ? tr("this connection") : shownPath(m_path);
    m_secrets->ask(name, m_view->settings());
}

Profile ProfileController::fromFields() const
{
    Profile profile = m_current;
    profile.settings = m_view->settings();
    profile.notes = m_notes;
    return profile;
}

bool ProfileController::hasUnsavedChanges() const
{
    const Profile now = fromFields();
    if (!m_path.isEmpty())
        return m_known.isEmpty() || !(now == m_saved);
    // These are typed again in no time, and the URL is in the list of recent ones.
    Profile other = now;
    other.settings.url = m_saved.settings.url;
    other.settings.subprotocols = m_saved.settings.subprotocols;
    return !(other == m_saved);
}

QString ProfileController::title() const
{
    const QString name = m_path.isEmpty() ? QString() : nameOfPath(m_path);
    return m_isChanged && !name.isEmpty() ? QString(name + QStringLiteral(" ●")) : name;
}

void ProfileController::acceptFields()
{
    m_saved = fromFields();
    updateChanged();
}

void ProfileController::updateChanged()
{
    m_isChanged = hasUnsavedChanges();
    if (isCurrent())
        m_library.pane()->setLoaded(m_path, m_isChanged);
    emit loadedChanged();
}

void ProfileController::setMessages(const QList<SavedMessage> &messages)
{
    m_current.messages = messages;
    updateChanged();
}

void ProfileController::setSection(const QString &name, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        m_current.more.remove(name);
    else
        m_current.more.insert(name, value);
    updateChanged();
}

void ProfileController::whenSaved(const std::function<void()> &goOn)
{
    if (!hasUnsavedChanges()) {
        goOn();
        return;
    }
    const QString sentence = m_path.isEmpty()
        ? tr("This connection is not saved as a profile.")
        : tr("%1 has unsaved changes.").arg(shownPath(m_path));
    const auto save = [this, goOn] {
        m_afterSave = goOn;
        this->save();
    };
    const auto discard = [this, goOn] {
        acceptFields();
        goOn();
    };
    askToSave(m_window, sentence, save, discard);
}

void ProfileController::save()
{
    if (m_path.isEmpty()) {
        saveAs();
        return;
    }
    const Profile profile = fromFields();
    const WriteResult result = m_store.write(m_path, profile, m_known);
    if (result.outcome == WriteResult::Outcome::Written)
        onWritten(m_path, profile);
    else
        m_afterSave = {};
    if (result.outcome == WriteResult::Outcome::Conflict)
        offerConflict(tr("%1 was not saved. %2").arg(shownPath(m_path), result.problem));
    else if (result.outcome == WriteResult::Outcome::Failed)
        m_view->showNotice(tr("%1 was not saved. %2").arg(shownPath(m_path), result.problem));
}

void ProfileController::saveAs()
{
    const QString suggested = m_path.isEmpty()
        ? childPath(m_library.pane()->tree()->selectedFolder(), tr("New profile"))
        : m_path;
    auto *dialog = new ProfileDialog(tr("Save profile as"), ProfileDialog::Asks::NameAndFolder,
        suggested, m_store.contents().folders, m_window);
    dialog->setAct(tr("&Save"), [this](const QString &path) {
        Profile profile = fromFields();
        profile.id = newFileId();
        // What is seen is what is saved.
        profile.messages = m_view->savedMessages();
        const WriteResult result = m_store.write(path, profile, {});
        if (result.outcome != WriteResult::Outcome::Written)
            return result.problem;
        onWritten(path, profile);
        return QString();
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

void ProfileController::onWritten(const QString &path, const Profile &profile)
{
    const bool isAnother = m_path != path;
    m_path = path;
    m_saved = profile;
    m_current = profile;
    const StoredProfile *stored = m_store.profile(path);
    m_known = stored ? stored->bytes : QByteArray();
    if (isAnother)
        emit partsChanged();
    m_secrets->keep(profile);
    if (isCurrent())
        m_library.pane()->tree()->select(path);
    updateChanged();
    if (const auto goOn = std::exchange(m_afterSave, {}))
        goOn();
}

void ProfileController::onContentsChanged()
{
    const QString last = std::exchange(m_toRestore, {});
    if (m_path.isEmpty() && !last.isEmpty() && !hasUnsavedChanges())
        restoreNow(last);
    if (m_path.isEmpty())
        return;
    const StoredProfile *stored = m_store.profile(m_path);
    if (stored && stored->bytes != m_known) {
        onOutsideChange(*stored);
    } else if (!stored && !m_known.isEmpty()) {
        m_known.clear();
        m_view->showNotice(tr("The file of %1 no longer exists. Its settings are still in this "
                              "window; save them to create the file again.")
                               .arg(shownPath(m_path)));
    }
    updateChanged();
}

void ProfileController::onOutsideChange(const StoredProfile &stored)
{
    const QString name = shownPath(m_path);
    const bool isOurs = fileBytes() == stored.bytes;
    // What another tab saves comes back through the folder, too.
    const bool isOfTab = m_library.isShownInTab(m_path, stored.bytes, this);
    if (isOurs) {
        m_known = stored.bytes;
    } else if (!stored.problem.isEmpty()) {
        m_view->showNotice(tr("The file of %1 was damaged by another program. Its settings are "
                              "still in this window. %2")
                               .arg(name, stored.problem));
    } else if (!hasUnsavedChanges()) {
        loadNow(m_path);
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
    const QString path = m_path;
    const auto keep = [this, path] {
        const StoredProfile *stored = m_store.profile(path);
        if (path == m_path && stored)
            m_known = stored->bytes;
        save();
        if (!m_isChanged)
            m_view->present({tr("%1 is saved.").arg(shownPath(path)), Notice::Tone::Good});
    };
    const auto take = [this, path] {
        if (path == m_path)
            loadNow(path);
        m_view->present({tr("%1 is loaded.").arg(shownPath(path)), Notice::Tone::Good});
    };
    m_view->present({sentence, Notice::Tone::Warning,
        {{tr("&Keep my changes"), keep}, {tr("&Load the changed file"), take}}});
}

void ProfileController::onRemoved(const QString &path)
{
    if (m_path != path && !m_path.startsWith(path + u'/'))
        return;
    // The fields stay as they are, as those of a connection without a profile.
    m_path.clear();
    m_known.clear();
    emit partsChanged();
    updateChanged();
}

void ProfileController::onMoved(const QString &from, const QString &to)
{
    if (m_path == from)
        m_path = to;
    else if (m_path.startsWith(from + u'/'))
        m_path = to + m_path.mid(from.size());
    if (isCurrent())
        m_library.pane()->tree()->select(to);
    updateChanged();
}

} // namespace wasclean
