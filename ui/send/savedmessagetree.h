#pragma once

#include "app/profile/savedmessage.h"

#include <QList>
#include <QTreeWidget>

namespace wasclean {

/// Saved messages as a tree of folders, which can be searched and put into another order with the
/// mouse.
class SavedMessageTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SavedMessageTree(QWidget *parent = nullptr);

    /// Shows the messages, and makes the one of the index the current one; -1 for none.
    void setMessages(const QList<SavedMessage> &messages, qsizetype current);
    /// Shows only messages with the text in their name, folder or content.
    void setSearch(const QString &text);
    /// Index of the current message; -1 for none.
    qsizetype currentMessage() const;

signals:
    /// The user has moved messages with the mouse; they now have this order and these folders.
    void reordered(const QList<wasclean::SavedMessage> &messages);

protected:
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QTreeWidgetItem *createItem(qsizetype index) const;
    QTreeWidgetItem *folderItem(const QString &folder);
    void updateColumns();
    void search();
    void readOrder();

    QList<SavedMessage> m_messages;
    QString m_search;
};

} // namespace wasclean
