#include "ui/profiles/profilelibrary.h"

#include "ui/profiles/environmentcontroller.h"
#include "ui/profiles/profileactions.h"
#include "ui/profiles/profilecontroller.h"
#include "ui/profiles/profilepane.h"
#include "ui/profiles/profiletree.h"
#include "ui/widgets/keytext.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace wasclean {

namespace {

const QString folderKey = QStringLiteral("profiles/folder");
const QString shownKey = QStringLiteral("profiles/shown");

} // namespace

ProfileLibrary::ProfileLibrary(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
    , m_secrets(systemSecretStore())
    , m_pane(new ProfilePane(window))
    , m_environments(new EnvironmentController(settings, m_store, m_secrets, window))
    , m_actions(new ProfileActions(m_store, m_pane->tree(), window))
{
    createActions();
    m_pane->setVisible(settings.value(shownKey).toBool());
    connect(&m_store, &ProfileStore::changed, m_pane,
        [this] { m_pane->setContents(m_store.contents(), m_store.folder()); });
    connect(m_pane, &ProfilePane::notesChanged, this, [this] {
        if (m_current)
            m_current->setNotes(m_pane->notes());
    });
    connect(m_pane->tree(), &ProfileTree::loadRequested, this, [this](const QString &path) {
        if (m_current)
            m_current->load(path);
    });
    connect(
        m_actions, &ProfileActions::copied, this, [this](const QString &from, const QString &to) {
            m_secrets.fetch(
                from, this, [this, to](const SecretValues &values) { m_secrets.keep(to, values); });
        });
    connect(m_actions, &ProfileActions::forgotten, this,
        [this](const QString &id) { m_secrets.forget(id); });
    m_store.setFolder(folderOf(settings));
}

ProfileLibrary::~ProfileLibrary() = default;

QString ProfileLibrary::folderOf(const QSettings &settings)
{
    return settings.value(folderKey, ProfileStore::defaultFolder()).toString();
}

EnvironmentBox *ProfileLibrary::environmentBox() const { return m_environments->box(); }

void ProfileLibrary::createActions()
{
    const auto onCurrent = [this](void (ProfileController::*act)()) {
        return [this, act] {
            if (m_current)
                (m_current->*act)();
        };
    };
    m_new = new QAction(tr("&New connection"), this);
    m_new->setIconText(tr("New"));
    setShortcutWithHint(m_new, QKeySequence(tr("Ctrl+Shift+N")));
    m_save = new QAction(tr("Save &profile"), this);
    m_save->setIconText(tr("Save"));
    setShortcutWithHint(m_save, QKeySequence(tr("Ctrl+Shift+S")));
    m_saveAs = new QAction(tr("Save profile &as…"), this);
    m_saveAs->setIconText(tr("Save as"));
    connect(m_new, &QAction::triggered, this, onCurrent(&ProfileController::startNewWhenSaved));
    connect(m_save, &QAction::triggered, this, onCurrent(&ProfileController::save));
    connect(m_saveAs, &QAction::triggered, this, onCurrent(&ProfileController::saveAs));
    m_showPane = new QAction(tr("&Profiles"), this);
    m_showPane->setCheckable(true);
    m_showPane->setShortcut(QKeySequence(tr("Ctrl+Shift+B")));
    m_showPane->setChecked(m_settings.value(shownKey).toBool());
    connect(m_showPane, &QAction::toggled, this, &ProfileLibrary::togglePane);
    m_pane->setButtons({m_new, m_save, m_saveAs});
    m_pane->setSaveKeys(m_save->shortcut());
    QList<QAction *> context{m_new, m_save, m_saveAs};
    m_pane->tree()->addActions(context + m_actions->actions());
}

void ProfileLibrary::fillFileMenu(QMenu *menu)
{
    menu->addActions({m_new, m_save, m_saveAs});
    QMenu *more = menu->addMenu(tr("Pr&ofiles"));
    more->addActions(m_actions->actions());
    more->addSeparator();
    more->addAction(m_environments->editAction());
    more->addAction(tr("&Choose folder…"), this, &ProfileLibrary::chooseFolder);
    menu->addSeparator();
}

void ProfileLibrary::fillViewMenu(QMenu *menu)
{
    menu->addAction(m_showPane);
    menu->addAction(m_environments->chooseAction());
    menu->addSeparator();
}

void ProfileLibrary::setCurrent(ProfileController *controller)
{
    m_current = controller;
    if (controller)
        controller->showInPane();
}

void ProfileLibrary::togglePane(bool shown)
{
    const bool hadFocus = m_pane->isAncestorOf(m_window->focusWidget());
    m_pane->setVisible(shown && !m_isPresenting);
    m_settings.setValue(shownKey, shown);
    if (shown && !m_isPresenting)
        m_pane->focusSearch();
    else if (hadFocus)
        emit paneClosed();
}

void ProfileLibrary::setPresenting(bool on)
{
    m_isPresenting = on;
    m_pane->setVisible(m_showPane->isChecked() && !on);
}

bool ProfileLibrary::hasUnsavedChanges() const
{
    return std::any_of(m_controllers.begin(), m_controllers.end(),
        [](const QPointer<ProfileController> &each) { return each && each->hasUnsavedChanges(); });
}

bool ProfileLibrary::isShownInTab(
    const QString &path, const QByteArray &file, const ProfileController *except) const
{
    return std::any_of(
        m_controllers.begin(), m_controllers.end(), [&](const QPointer<ProfileController> &each) {
            return each && each != except && each->path() == path && each->fileBytes() == file;
        });
}

void ProfileLibrary::whenAllSaved(const std::function<void()> &goOn)
{
    m_controllers.removeIf([](const QPointer<ProfileController> &each) { return each.isNull(); });
    for (const QPointer<ProfileController> &controller : std::as_const(m_controllers)) {
        if (controller->hasUnsavedChanges()) {
            controller->whenSaved([this, goOn] { whenAllSaved(goOn); });
            return;
        }
    }
    goOn();
}

void ProfileLibrary::chooseFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Profile folder"), m_store.folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        whenAllSaved([this, folder] {
            for (const QPointer<ProfileController> &controller : std::as_const(m_controllers))
                controller->startNew();
            m_settings.setValue(folderKey, folder);
            m_store.setFolder(folder);
            emit folderChosen(folder);
        });
    });
    dialog->open();
}

} // namespace wasclean
