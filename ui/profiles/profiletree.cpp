#include "ui/profiles/profiletree.h"

#include "app/exchange/redaction.h"
#include "app/profile/profilenames.h"
#include "ui/style/icons.h"
#include "ui/style/styling.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int folderRole = Qt::UserRole + 1;
constexpr int searchRole = Qt::UserRole + 2;
constexpr int problemRole = Qt::UserRole + 3;

bool isFolder(const QTreeWidgetItem *item) { return item->data(0, folderRole).toBool(); }

QString pathOf(const QTreeWidgetItem *item)
{
    return item ? item->data(0, pathRole).toString() : QString();
}

} // namespace

ProfileTree::ProfileTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("profileTree"));
    setAccessibleName(tr("Profiles"));
    header()->hide();
    setColumnCount(1);
    setUniformRowHeights(true);
    setDragDropMode(InternalMove);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (!isFolder(item))
            emit loadRequested(pathOf(item));
    });
}

void ProfileTree::setContents(const ProfileFolder &contents)
{
    QSet<QString> open;
    for (QTreeWidgetItemIterator i(this); *i; ++i) {
        if ((*i)->isExpanded())
            open.insert(pathOf(*i));
    }
    const QString selected = selectedPath();
    const ProfileItem item = selectedItem();
    clear();
    m_folders.clear();
    m_profiles.clear();
    for (const QString &folder : contents.folders)
        addFolder(folder);
    for (const StoredProfile &stored : contents.profiles)
        addProfile(stored);
    for (QTreeWidgetItemIterator i(this); *i; ++i)
        (*i)->setExpanded(open.contains(pathOf(*i)));
    setSearch(m_search);
    if (!selected.isEmpty())
        select(selected, item);
}

void ProfileTree::addToParent(QTreeWidgetItem *item, const QString &path)
{
    if (QTreeWidgetItem *parent = m_folders.value(parentPath(path)))
        parent->addChild(item);
    else
        addTopLevelItem(item);
}

void ProfileTree::addFolder(const QString &path)
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, pathRole, path);
    item->setData(0, folderRole, true);
    item->setIcon(0, symbolicIcon(QStringLiteral("folder")));
    m_folders.insert(path, item);
    addToParent(item, path);
    updateText(item);
}

void ProfileTree::addProfile(const StoredProfile &stored)
{
    auto *item = new QTreeWidgetItem;
    item->setData(0, pathRole, stored.path);
    item->setData(0, problemRole, stored.problem);
    const QString url = QString::fromUtf8(redactedUrl(stored.profile.settings.url.toUtf8()));
    item->setData(0, searchRole, QString(shownPath(stored.path) + u' ' + url));
    item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    if (stored.problem.isEmpty())
        item->setIcon(0, symbolicIcon(QStringLiteral("file")));
    else
        item->setIcon(0, symbolicIcon(QStringLiteral("warning"), &Colors::unclean));
    m_profiles.insert(stored.path, item);
    addToParent(item, stored.path);
    updateText(item);
}

void ProfileTree::updateText(QTreeWidgetItem *item) const
{
    const QString path = pathOf(item);
    const QString name = nameOfPath(path);
    const QString problem = item->data(0, problemRole).toString();
    const bool isLoaded = !isFolder(item) && path == m_loaded;
    const bool isDirty = isLoaded && m_isChanged;
    QFont font = item->font(0);
    font.setBold(isLoaded);
    item->setFont(0, font);
    item->setText(0, isDirty ? QString(name + QStringLiteral(" ●")) : name);
    QString spoken = name;
    if (!problem.isEmpty())
        spoken = tr("%1, damaged: %2").arg(name, problem);
    else if (isDirty)
        spoken = tr("%1, unsaved changes").arg(name);
    item->setData(0, Qt::AccessibleTextRole, spoken);
    item->setToolTip(0, plainToolTip(problem));
}

void ProfileTree::setLoaded(const QString &path, bool isChanged)
{
    if (path == m_loaded && isChanged == m_isChanged)
        return;
    const QString before = std::exchange(m_loaded, path);
    m_isChanged = isChanged;
    for (const QString &each : {before, path}) {
        if (QTreeWidgetItem *item = m_profiles.value(each))
            updateText(item);
    }
}

void ProfileTree::setSearch(const QString &words)
{
    m_search = words;
    const QStringList each = words.simplified().split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < topLevelItemCount(); ++i)
        applySearch(topLevelItem(i), each);
}

bool ProfileTree::applySearch(QTreeWidgetItem *item, const QStringList &words) const
{
    bool isShown = words.isEmpty();
    for (int i = 0; i < item->childCount(); ++i)
        isShown = applySearch(item->child(i), words) || isShown;
    const QString text = item->data(0, searchRole).toString();
    const bool matches = !isFolder(item)
        && std::all_of(words.begin(), words.end(),
            [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    isShown = isShown || matches;
    item->setHidden(!isShown);
    if (isShown && !words.isEmpty())
        item->setExpanded(true);
    return isShown;
}

QString ProfileTree::selectedPath() const
{
    const auto items = selectedItems();
    return items.isEmpty() ? QString() : pathOf(items.first());
}

ProfileItem ProfileTree::selectedItem() const
{
    const auto items = selectedItems();
    const bool isOfFolder = !items.isEmpty() && isFolder(items.first());
    return isOfFolder ? ProfileItem::Folder : ProfileItem::Profile;
}

QString ProfileTree::selectedFolder() const
{
    return selectedItem() == ProfileItem::Folder ? selectedPath() : parentPath(selectedPath());
}

void ProfileTree::select(const QString &path, ProfileItem item)
{
    const auto &items = item == ProfileItem::Folder ? m_folders : m_profiles;
    if (QTreeWidgetItem *found = items.value(path)) {
        for (QTreeWidgetItem *above = found->parent(); above; above = above->parent())
            above->setExpanded(true);
        setCurrentItem(found);
    }
}

bool ProfileTree::event(QEvent *event)
{
    // Here these keys are the tree's, whatever they are in the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isOurs = key == Qt::Key_F2 || key == Qt::Key_Delete;
        if (isOurs && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void ProfileTree::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && !selectedPath().isEmpty();
    if (isPlain && event->key() == Qt::Key_F2)
        emit renameRequested();
    else if (isPlain && event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QTreeWidget::keyPressEvent(event);
}

void ProfileTree::dropEvent(QDropEvent *event)
{
    const QString path = selectedPath();
    const QTreeWidgetItem *target = itemAt(event->position().toPoint());
    const bool isOnFolder = target && isFolder(target) && dropIndicatorPosition() == OnItem;
    const QString folder = isOnFolder ? pathOf(target) : parentPath(pathOf(target));
    // The store moves it and the tree is told.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (!path.isEmpty() && folder != parentPath(path) && folder != path)
        emit moveRequested(path, folder);
}

} // namespace wasclean
