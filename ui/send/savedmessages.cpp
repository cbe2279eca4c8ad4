#include "ui/send/savedmessages.h"

#include "ui/send/messagedialog.h"
#include "ui/send/messagetypes.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/styling.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

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

} // namespace

SavedMessages::SavedMessages(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_hint(new QLabel(this))
{
    createTree();
    createActions();
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, &SavedMessages::filter);
    connect(m_tree, &QTreeWidget::itemActivated, this, &SavedMessages::sendCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SavedMessages::updateActions);
    rebuild(-1);
}

void SavedMessages::createTree()
{
    m_search->setObjectName(QStringLiteral("savedSearch"));
    m_search->setAccessibleName(tr("Search saved messages"));
    m_search->setPlaceholderText(tr("Search saved messages"));
    addClearButton(m_search);
    m_tree->setObjectName(QStringLiteral("savedMessages"));
    m_tree->setAccessibleName(tr("Saved messages"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->setUniformRowHeights(true);
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("No saved messages yet. Write a message, then choose “Save as message”."));
}

QAction *SavedMessages::addAction(
    const QString &text, const QKeySequence &key, void (SavedMessages::*slot)())
{
    auto *action = new QAction(text, m_tree);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_tree->addAction(action);
    return action;
}

void SavedMessages::createActions()
{
    m_send = addAction(tr("Send saved message"), {}, &SavedMessages::sendCurrent);
    m_load = addAction(tr("Put into the editor"), {}, &SavedMessages::loadCurrent);
    m_edit = addAction(tr("Edit…"), QKeySequence(Qt::Key_F4), &SavedMessages::editCurrent);
    m_up = addAction(tr("Move up"), QKeySequence(tr("Ctrl+Up")), &SavedMessages::moveUp);
    m_down = addAction(tr("Move down"), QKeySequence(tr("Ctrl+Down")), &SavedMessages::moveDown);
    m_remove = addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), &SavedMessages::removeCurrent);
    for (int number = 1; number <= mostNumbers; ++number) {
        auto *action = new QAction(tr("Send saved message %1").arg(number), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] { sendNumber(number); });
        m_numbers.append(action);
    }
}

void SavedMessages::createLayout()
{
    // One below the other where there is little room.
    auto *buttons = new FlowLayout;
    buttons->setSpacing(4);
    for (QAction *action : {m_load, m_edit}) {
        auto *button = new QToolButton(this);
        button->setText(action->text());
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
            [button, action] { button->setEnabled(action->isEnabled()); });
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 0, 8);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
}

void SavedMessages::setMessages(const QList<SavedMessage> &messages)
{
    m_messages = messages;
    rebuild(-1);
}

void SavedMessages::add(const QList<SavedMessage> &messages)
{
    m_messages += messages;
    rebuild(-1);
    emit changed();
}

QStringList SavedMessages::folders() const
{
    QStringList folders;
    for (const SavedMessage &message : m_messages) {
        if (!message.folder.isEmpty() && !folders.contains(message.folder))
            folders.append(message.folder);
    }
    folders.sort();
    return folders;
}

void SavedMessages::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

QTreeWidgetItem *SavedMessages::folderItem(const QString &folder)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        if (m_tree->topLevelItem(i)->data(0, folderRole).toString() == folder)
            return m_tree->topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(m_tree, {folder});
    item->setData(0, folderRole, folder);
    item->setData(0, indexRole, -1);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
    item->setFirstColumnSpanned(true);
    QFont font = m_tree->font();
    font.setBold(true);
    item->setFont(0, font);
    return item;
}

void SavedMessages::rebuild(qsizetype current)
{
    m_tree->clear();
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        const SavedMessage &message = m_messages.at(i);
        auto *item = new QTreeWidgetItem({message.name, previewOf(message)});
        item->setData(0, indexRole, qlonglong(i));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        const QString number = i < mostNumbers ? tr("Ctrl+%1: ").arg(i + 1) : QString();
        item->setToolTip(0, number + messageTypeName(message.type));
        if (message.folder.isEmpty())
            m_tree->addTopLevelItem(item);
        else
            folderItem(message.folder)->addChild(item);
        if (i == current)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    m_tree->setVisible(!m_messages.isEmpty());
    m_search->setVisible(!m_messages.isEmpty());
    m_hint->setVisible(m_messages.isEmpty());
    filter(m_search->text());
    updateActions();
}

void SavedMessages::filter(const QString &text)
{
    const auto show = [this, &text](QTreeWidgetItem *item) {
        const qsizetype index = item->data(0, indexRole).toLongLong();
        const bool wanted = contains(m_messages.at(index), text);
        item->setHidden(!wanted);
        return wanted;
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *top = m_tree->topLevelItem(i);
        if (top->data(0, indexRole).toLongLong() >= 0) {
            show(top);
            continue;
        }
        bool any = false;
        for (int j = 0; j < top->childCount(); ++j)
            any = show(top->child(j)) || any;
        top->setHidden(!any);
    }
}

bool SavedMessages::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Drop) {
        // When the tree has moved its items.
        QMetaObject::invokeMethod(this, &SavedMessages::onOrderChanged, Qt::QueuedConnection);
    } else if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            sendCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

/// The order and the folders in which the tree has its items now.
void SavedMessages::onOrderChanged()
{
    QList<SavedMessage> ordered;
    const auto take = [this, &ordered](const QTreeWidgetItem *item, const QString &folder) {
        SavedMessage message = m_messages.at(item->data(0, indexRole).toLongLong());
        message.folder = folder;
        ordered.append(message);
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = m_tree->topLevelItem(i);
        if (top->data(0, indexRole).toLongLong() >= 0) {
            take(top, {});
            continue;
        }
        for (int j = 0; j < top->childCount(); ++j)
            take(top->child(j), top->data(0, folderRole).toString());
    }
    if (ordered.size() != m_messages.size())
        return;
    m_messages = ordered;
    update(-1);
}

void SavedMessages::update(qsizetype current)
{
    rebuild(current);
    emit changed();
}

qsizetype SavedMessages::currentIndex() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item && !item->isHidden() ? item->data(0, indexRole).toLongLong() : -1;
}

void SavedMessages::sendCurrent()
{
    if (const qsizetype index = currentIndex(); index >= 0)
        emit sendRequested(m_messages.at(index));
}

void SavedMessages::sendNumber(int number)
{
    if (number <= m_messages.size())
        emit sendRequested(m_messages.at(number - 1));
}

void SavedMessages::loadCurrent()
{
    if (const qsizetype index = currentIndex(); index >= 0)
        emit loadRequested(m_messages.at(index));
}

void SavedMessages::saveNew(const SavedMessage &message)
{
    auto *dialog = new MessageDialog(message, folders(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as message"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_messages.append(dialog->message());
        update(m_messages.size() - 1);
    });
    dialog->open();
}

void SavedMessages::editCurrent()
{
    const qsizetype index = currentIndex();
    if (index < 0)
        return;
    auto *dialog = new MessageDialog(m_messages.at(index), folders(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Edit message"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, index] {
        if (index >= m_messages.size())
            return;
        m_messages[index] = dialog->message();
        update(index);
    });
    dialog->open();
}

void SavedMessages::removeCurrent()
{
    const qsizetype index = currentIndex();
    if (index < 0)
        return;
    m_messages.removeAt(index);
    update(std::min(index, m_messages.size() - 1));
}

void SavedMessages::moveUp() { moveBy(-1); }

void SavedMessages::moveDown() { moveBy(1); }

/// Past the next message of the same folder.
void SavedMessages::moveBy(qsizetype step)
{
    const qsizetype index = currentIndex();
    if (index < 0)
        return;
    for (qsizetype to = index + step; to >= 0 && to < m_messages.size(); to += step) {
        if (m_messages.at(to).folder == m_messages.at(index).folder) {
            m_messages.move(index, to);
            update(to);
            return;
        }
    }
}

void SavedMessages::updateActions()
{
    const bool any = currentIndex() >= 0;
    for (QAction *action : {m_send, m_load, m_edit, m_up, m_down, m_remove})
        action->setEnabled(any);
}

} // namespace wasclean
