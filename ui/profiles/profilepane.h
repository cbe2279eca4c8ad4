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

/// The profiles at the left of the window: search, tree, and notes of the one that is loaded. What
/// is round the tree is made when the pane is shown first.
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
    void setVisible(bool visible) override;

signals:
    void notesChanged();

private:
    void build();
    void createSearch();
    void createNotes();
    QHBoxLayout *createButtons();
    void createLayout();
    void showContents();
    void showLoaded();

    ProfileTree *m_tree;
    QList<QAction *> m_actions;
    QKeySequence m_saveKeys;
    QString m_contentsProblem;
    QString m_loadedPath;
    bool m_isLoadedChanged = false;
    QString m_notesText;
    /// Null until the pane is shown first.
    QLineEdit *m_search = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_loaded = nullptr;
    QPlainTextEdit *m_notes = nullptr;
};

} // namespace wasclean
