#pragma once

#include "app/profile/profilefolder.h"

#include <QHash>
#include <QTreeWidget>

namespace wasclean {

/// The profiles of the folder as a tree. Emits what the user wants; it changes nothing.
class ProfileTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProfileTree(QWidget *parent = nullptr);

    /// Keeps what is unfolded and selected, as far as it still exists.
    void setContents(const ProfileFolder &contents);
    /// Marks the profile that is loaded, with a dot when it has unsaved changes.
    void setLoaded(const QString &path, bool isChanged);
    /// Shows profiles only that have all words in their path or their URL.
    void setSearch(const QString &words);

    /// Of the selected profile or folder; empty for none.
    QString selectedPath() const;
    /// Folder for a folder, and Profile otherwise.
    ProfileItem selectedItem() const;
    /// Where something new belongs: the selected folder, or the one of the selected profile.
    QString selectedFolder() const;
    void select(const QString &path, ProfileItem item);

signals:
    void loadRequested(const QString &path);
    void moveRequested(const QString &path, const QString &toFolder);
    void renameRequested();
    void removeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFolder(const QString &path);
    void addProfile(const StoredProfile &stored);
    void addToParent(QTreeWidgetItem *item, const QString &path);
    void updateText(QTreeWidgetItem *item) const;
    bool applySearch(QTreeWidgetItem *item, const QStringList &words) const;

    QHash<QString, QTreeWidgetItem *> m_folders;
    QHash<QString, QTreeWidgetItem *> m_profiles;
    QString m_loaded;
    bool m_isChanged = false;
    QString m_search;
};

} // namespace wasclean
