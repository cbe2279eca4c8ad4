#include "ui/profiles/profileactions.h"

#include "app/profile/profileformat.h"
#include "app/profile/profilenames.h"
#include "app/profile/profilestore.h"
#include "ui/profiles/profiledialog.h"
#include "ui/profiles/profiletree.h"
#include "ui/widgets/question.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>

#include <memory>

namespace wasclean {

ProfileActions::ProfileActions(ProfileStore &store, ProfileTree *tree, QWidget *window)
    : QObject(window)
    , m_store(store)
    , m_tree(tree)
    , m_window(window)
    , m_createFolder(add(tr("New f&older…"), &ProfileActions::createFolder))
    , m_rename(add(tr("&Rename…"), &ProfileActions::rename))
    , m_move(add(tr("&Move to…"), &ProfileActions::chooseFolder))
    , m_duplicate(add(tr("D&uplicate"), &ProfileActions::duplicate))
    , m_remove(add(tr("&Delete…"), &ProfileActions::remove))
{
    connect(tree, &ProfileTree::renameRequested, this, &ProfileActions::rename);
    connect(tree, &ProfileTree::removeRequested, this, &ProfileActions::remove);
    connect(tree, &ProfileTree::moveRequested, this,
        [this](const QString &path, const QString &folder) {
            const QString problem
                = move(path, childPath(folder, nameOfPath(path)), m_tree->selectedItem());
            if (!problem.isEmpty())
                emit failed(problem);
        });
    connect(tree, &QTreeWidget::itemSelectionChanged, this, &ProfileActions::updateActions);
    updateActions();
}

QAction *ProfileActions::add(const QString &text, void (ProfileActions::*act)())
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QList<QAction *> ProfileActions::actions() const
{
    return {m_createFolder, m_rename, m_move, m_duplicate, m_remove};
}

void ProfileActions::updateActions()
{
    const bool isAny = !m_tree->selectedPath().isEmpty();
    m_rename->setEnabled(isAny);
    m_move->setEnabled(isAny);
    m_remove->setEnabled(isAny);
    const StoredProfile *stored = m_tree->selectedItem() == ProfileItem::Profile
        ? m_store.profile(m_tree->selectedPath())
        : nullptr;
    m_duplicate->setEnabled(stored && stored->problem.isEmpty());
}

void ProfileActions::createFolder()
{
    auto *dialog = new ProfileDialog(tr("New folder"), ProfileDialog::Asks::NameAndFolder,
        childPath(m_tree->selectedFolder(), tr("New folder")), m_store.contents().folders,
        m_window);
    dialog->setAct(tr("&Create"), [this](const QString &path) {
        const QString problem = m_store.createFolder(path);
        if (problem.isEmpty())
            m_tree->select(path, ProfileItem::Folder);
        return problem;
    });
    dialog->open();
}

QString ProfileActions::move(const QString &from, const QString &to, ProfileItem item)
{
    if (from == to)
        return {};
    // Whoever has it loaded must know before the store says that it is gone.
    const QString problem = m_store.moveProblem(from, to, item);
    if (!problem.isEmpty())
        return problem;
    emit moved(from, to, item);
    const QString failure = m_store.move(from, to, item);
    if (!failure.isEmpty())
        emit moved(to, from, item);
    else
        m_tree->select(to, item);
    return failure;
}

void ProfileActions::rename()
{
    const QString path = m_tree->selectedPath();
    const ProfileItem item = m_tree->selectedItem();
    auto *dialog = new ProfileDialog(
        tr("Rename"), ProfileDialog::Asks::Name, path, m_store.contents().folders, m_window);
    dialog->setAct(
        tr("&Rename"), [this, path, item](const QString &to) { return move(path, to, item); });
    dialog->open();
}

void ProfileActions::chooseFolder()
{
    const QString path = m_tree->selectedPath();
    const ProfileItem item = m_tree->selectedItem();
    auto *dialog = new ProfileDialog(tr("Move %1 to").arg(nameOfPath(path)),
        ProfileDialog::Asks::Folder, path, m_store.contents().folders, m_window);
    dialog->setAct(
        tr("&Move"), [this, path, item](const QString &to) { return move(path, to, item); });
    dialog->open();
}

void ProfileActions::duplicate()
{
    const QString path = m_tree->selectedPath();
    const StoredProfile *stored = m_store.profile(path);
    if (!stored)
        return;
    Profile profile = stored->profile;
    profile.id = newFileId();
    const QString name = nameOfPath(path);
    QString copy = childPath(parentPath(path), tr("%1 copy").arg(name));
    for (int i = 2; m_store.exists(copy); ++i)
        copy = childPath(parentPath(path), tr("%1 copy %2").arg(name).arg(i));
    const QString id = stored->profile.id;
    const WriteResult result = m_store.write(copy, profile, {});
    if (result.outcome != WriteResult::Outcome::Written) {
        emit failed(result.problem);
        return;
    }
    emit copied(id, profile.id);
    m_tree->select(copy, ProfileItem::Profile);
}

void ProfileActions::remove()
{
    const QString path = m_tree->selectedPath();
    if (path.isEmpty())
        return;
    const ProfileItem item = m_tree->selectedItem();
    QMessageBox *box = makeQuestion(m_window, tr("Delete"),
        item == ProfileItem::Folder
            ? tr("Delete the folder %1 with all profiles in it?").arg(shownPath(path))
            : tr("Delete the profile %1?").arg(shownPath(path)));
    box->setInformativeText(tr("This cannot be undone."));
    const QPushButton *yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this, [this, path, item] { removeNow(path, item); });
    box->open();
}

void ProfileActions::removeNow(const QString &path, ProfileItem item)
{
    // Only what was deleted here: a folder that cannot be read looks empty.
    QSet<QString> ids;
    const auto context = std::make_unique<QObject>();
    connect(&m_store, &ProfileStore::removed, context.get(), [this, &ids](const QString &deleted) {
        if (const StoredProfile *stored = m_store.profile(deleted))
            ids.insert(stored->profile.id);
    });
    const QString problem = m_store.remove(path, item);
    // A copy that was made by another program may have the same.
    for (const StoredProfile &stored : m_store.contents().profiles)
        ids.remove(stored.profile.id);
    for (const QString &id : std::as_const(ids))
        emit forgotten(id);
    if (!problem.isEmpty())
        emit failed(problem);
}

} // namespace wasclean
