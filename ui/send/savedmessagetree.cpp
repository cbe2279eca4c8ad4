#include "ui/send/savedmessagetree.h"

#include "ui/send/messagetypes.h"

#include <QKeyEvent>

#include <algorithm>

namespace wasclean {

namespace {

/// So many messages have a key of their own; see SavedMessages::numberActions().
constexpr int mostNumbers = 9;
constexpr int indexRole = Qt::UserRole;
constexpr int folderRole = Qt::UserRole + 1;
constexpr qsizetype longestPreview = 80;

QString previewOf(const SavedMessage &message)
{
    if (message.type == SavedMessage::Type::File)
        return message.file;
    return message.text.left(longestPreview).simplified();
}

bool contains(const SavedMessage &message, const QString &text)
{
    for (const QString &part : {message.name, message.folder, message.text, message.file}) {
        if (part.contains(text, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Index of the message of an item; -1 for a folder.
qsizetype indexOf(const QTreeWidgetItem *item) { return item->data(0, indexRole).toLongLong(); }

} // namespace

SavedMessageTree::SavedMessageTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("savedMessages"));
    setAccessibleName(tr("Saved messages"));
    setHeaderHidden(true);
    setColumnCount(2);
    setRootIsDecorated(false);
    setProperty("field", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(QAbstractItemView::InternalMove);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setUniformRowHeights(true);
}

void SavedMessageTree::setMessages(const QList<SavedMessage> &messages, qsizetype current)
{
    m_messages = messages;
    clear();
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        QTreeWidgetItem *item = createItem(i);
        const QString &folder = m_messages.at(i).folder;
        if (folder.isEmpty())
            addTopLevelItem(item);
        else
            folderItem(folder)->addChild(item);
        if (i == current)
            setCurrentItem(item);
    }
    expandAll();
    updateColumns();
    search();
}

/// The names have the room that they need, as long as something is left for the text.
void SavedMessageTree::updateColumns()
{
    setColumnWidth(0, std::min(sizeHintForColumn(0), viewport()->width() * 3 / 5));
}

void SavedMessageTree::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    updateColumns();
}

QTreeWidgetItem *SavedMessageTree::createItem(qsizetype index) const
{
    const SavedMessage &message = m_messages.at(index);
    auto *item = new QTreeWidgetItem({message.name, previewOf(message)});
    item->setData(0, indexRole, qlonglong(index));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    const QString type = messageTypeName(message.type);
    item->setToolTip(
        0, index < mostNumbers ? tr("%1 (Ctrl+%2 sends it)").arg(type).arg(index + 1) : type);
    return item;
}

QTreeWidgetItem *SavedMessageTree::folderItem(const QString &folder)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, folderRole).toString() == folder)
            return topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(this, {folder});
    item->setData(0, folderRole, folder);
    item->setData(0, indexRole, -1);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
    item->setFirstColumnSpanned(true);
    QFont bold = font();
    bold.setBold(true);
    item->setFont(0, bold);
    return item;
}

void SavedMessageTree::setSearch(const QString &text)
{
    m_search = text;
    search();
}

void SavedMessageTree::search()
{
    const auto show = [this](QTreeWidgetItem *item) {
        const bool wanted = contains(m_messages.at(indexOf(item)), m_search);
        item->setHidden(!wanted);
        return wanted;
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = topLevelItem(i);
        if (indexOf(top) >= 0) {
            show(top);
            continue;
        }
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j)
            any = show(top->child(j)) || any;
        top->setHidden(!any);
    }
}

qsizetype SavedMessageTree::currentMessage() const
{
    const QTreeWidgetItem *item = currentItem();
    return item && !item->isHidden() ? indexOf(item) : -1;
}

void SavedMessageTree::dropEvent(QDropEvent *event)
{
    QTreeWidget::dropEvent(event);
    // When the tree has moved its items.
    QMetaObject::invokeMethod(this, &SavedMessageTree::readOrder, Qt::QueuedConnection);
}

void SavedMessageTree::keyPressEvent(QKeyEvent *event)
{
    // Also where the style has another key for that.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit itemActivated(currentItem(), 0);
    else
        QTreeWidget::keyPressEvent(event);
}

void SavedMessageTree::readOrder()
{
    QList<SavedMessage> ordered;
    const auto add = [this, &ordered](const QTreeWidgetItem *item, const QString &folder) {
        SavedMessage message = m_messages.at(indexOf(item));
        message.folder = folder;
        ordered.append(message);
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = topLevelItem(i);
        if (indexOf(top) >= 0) {
            add(top, {});
            continue;
        }
        for (int j = 0; j < top->childCount(); ++j)
            add(top->child(j), top->data(0, folderRole).toString());
    }
    if (ordered.size() == m_messages.size())
        emit reordered(ordered);
}

} // namespace wasclean
