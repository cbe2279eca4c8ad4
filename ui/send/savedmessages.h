#pragma once

#include "app/profile/savedmessage.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;

namespace wasclean {

class SavedMessageTree;

/// The list of messages that the user keeps: in folders, ordered, searched, sent with a button,
/// Enter, a double click, or Ctrl and the number of its place. Most of what is in it is made when
/// it is shown first.
class SavedMessages : public QWidget
{
    Q_OBJECT

public:
    explicit SavedMessages(QWidget *parent = nullptr);

    const QList<SavedMessage> &messages() const { return m_messages; }

    void setMessages(const QList<SavedMessage> &messages);
    /// Adds messages at the end.
    void add(const QList<SavedMessage> &messages);
    /// Asks for a name and a folder, and adds the message.
    void saveNew(const SavedMessage &message);
    QStringList folders() const;
    void focusSearch();
    void setVisible(bool visible) override;

    /// Send the first nine messages, also when the list is hidden.
    QList<QAction *> numberActions() const { return m_numbers; }

signals:
    void sendRequested(const wasclean::SavedMessage &message);
    /// The message is to be shown in the send box.
    void loadRequested(const wasclean::SavedMessage &message);
    void saveBoxRequested();
    /// messages() was changed by the user.
    void changed();

private:
    /// A message that was deleted, and where it was.
    struct Deleted
    {
        SavedMessage message;
        qsizetype index = 0;
    };

    void createNumberActions();
    void build();
    void createSearch();
    void createActions();
    void createLayout();
    QLayout *createButtons();
    QAction *addAction(const QString &text, const QKeySequence &key, void (SavedMessages::*slot)());
    void showMessages(qsizetype current);
    void onReordered(const QList<SavedMessage> &messages);
    void applyChange(qsizetype current);
    void sendCurrent();
    void sendNumber(int number);
    void loadCurrent();
    void editCurrent();
    void removeCurrent();
    void restoreDeleted();
    void showDeleted();
    void moveUp();
    void moveDown();
    void moveBy(qsizetype step);
    void updateActions();

    QList<SavedMessage> m_messages;
    /// Until something else changes.
    std::optional<Deleted> m_deleted;
    QList<QAction *> m_numbers;
    /// Keeps the place of the list for Tab.
    QLineEdit *m_search;
    /// Null until the list is shown first, as is what follows.
    SavedMessageTree *m_tree = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_deletedLine = nullptr;
    QLabel *m_deletedText = nullptr;
    QAction *m_send = nullptr;
    QAction *m_load = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_restore = nullptr;
};

} // namespace wasclean
