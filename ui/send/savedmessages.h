#pragma once

#include "app/profile/savedmessage.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wasclean {

/// The list of messages that the user keeps: in folders, ordered, searched, sent with Enter, a
/// double click, or Ctrl and the number of its place.
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

    /// Send the first nine messages, also when the list is hidden.
    QList<QAction *> numberActions() const { return m_numbers; }

signals:
    void sendRequested(const wasclean::SavedMessage &message);
    /// The message is to be put into the box.
    void loadRequested(const wasclean::SavedMessage &message);
    void saveBoxRequested();
    /// messages() is another one by the user's hand.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createTree();
    void createActions();
    void createLayout();
    QAction *addAction(const QString &text, const QKeySequence &key, void (SavedMessages::*slot)());
    void rebuild(qsizetype current);
    QTreeWidgetItem *folderItem(const QString &folder);
    void filter(const QString &text);
    void onOrderChanged();
    qsizetype currentIndex() const;
    void update(qsizetype current);
    void sendCurrent();
    void sendNumber(int number);
    void loadCurrent();
    void editCurrent();
    void removeCurrent();
    void moveUp();
    void moveDown();
    void moveBy(qsizetype step);
    void updateActions();

    QList<SavedMessage> m_messages;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_hint;
    QList<QAction *> m_numbers;
    QAction *m_send = nullptr;
    QAction *m_load = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace wasclean
