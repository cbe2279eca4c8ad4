#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QHBoxLayout;

namespace wasclean {

class ProfileTree;
struct ProfileFolder;

/// The profiles at the left of the window: search, tree, and notes of the one that is loaded.
class ProfilePane : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePane(QWidget *parent = nullptr);

    ProfileTree *tree() const { return m_tree; }

    void setContents(const ProfileFolder &contents, const QString &folder);
    /// The keys that save a profile, for whoever has none yet.
    void setSaveKeys(const QKeySequence &keys);
    /// The buttons over the tree.
    void setButtons(const QList<QAction *> &actions);
    /// Which profile is loaded; an empty name for none.
    void setLoaded(const QString &path, bool isChanged);
    QString notes() const;
    void setNotes(const QString &notes);
    void focusSearch();

signals:
    void notesChanged();

private:
    void createLayout();
    void updateEmpty();

    QLineEdit *m_search;
    QHBoxLayout *m_buttons;
    ProfileTree *m_tree;
    QLabel *m_empty;
    QLabel *m_problem;
    QLabel *m_loaded;
    QPlainTextEdit *m_notes;
};

} // namespace wasclean
