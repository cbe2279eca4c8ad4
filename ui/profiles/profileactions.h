#pragma once

#include "app/profile/profilenames.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace wasclean {

class ProfileStore;
class ProfileTree;

/// Renames, moves, copies and deletes the files and folders of profiles.
class ProfileActions : public QObject
{
    Q_OBJECT

public:
    /// Store and tree must outlive it.
    ProfileActions(ProfileStore &store, ProfileTree *tree, QWidget *window);

    QList<QAction *> actions() const;

signals:
    /// Comes before the store's own signal.
    void moved(const QString &from, const QString &to, wasclean::ProfileItem item);
    /// What is new has the same secrets.
    void copied(const QString &fromId, const QString &toId);
    /// Nothing refers to the secrets of the id any more.
    void forgotten(const QString &id);
    void failed(const QString &sentence);

private:
    QAction *add(const QString &text, void (ProfileActions::*act)());
    void createFolder();
    void rename();
    void chooseFolder();
    void duplicate();
    void remove();
    void removeNow(const QString &path, ProfileItem item);
    QString move(const QString &from, const QString &to, ProfileItem item);
    void updateActions();

    ProfileStore &m_store;
    ProfileTree *m_tree;
    QWidget *m_window;
    QAction *m_createFolder;
    QAction *m_rename;
    QAction *m_move;
    QAction *m_duplicate;
    QAction *m_remove;
};

} // namespace wasclean
