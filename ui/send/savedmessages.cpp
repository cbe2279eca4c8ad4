#include "ui/send/savedmessages.h"

#include "ui/send/messagedialog.h"
#include "ui/send/savedmessagetree.h"
#include "ui/style/styling.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

constexpr int mostNumberActions = 9;

QToolButton *savedButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(action->iconText());
    button->setAccessibleName(action->text());
    button->setToolTip(action->toolTip());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connectToAction(button, action);
    QObject::connect(action, &QAction::changed, button,
        [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

SavedMessages::SavedMessages(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
{
    createNumberActions();
}

void SavedMessages::setVisible(bool visible)
{
    if (visible && m_tree == nullptr)
        build();
    QWidget::setVisible(visible);
}

void SavedMessages::build()
{
    m_tree = new SavedMessageTree(this);
    m_hint = new QLabel(this);
    m_deletedLine = new QWidget(this);
    m_deletedText = new QLabel(m_deletedLine);
    createSearch();
    createActions();
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setSearch(text);
        updateActions();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, &SavedMessages::sendCurrent);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SavedMessages::updateActions);
    connect(m_tree, &SavedMessageTree::reordered, this, &SavedMessages::onReordered);
    showMessages(-1);
    QList<QWidget *> stops{m_search, m_tree};
    for (auto *button : findChildren<QToolButton *>())
        stops.append(button);
    placeInTabOrder(m_search, stops);
}

void SavedMessages::createSearch()
{
    m_search->setObjectName(QStringLiteral("savedSearch"));
    m_search->setAccessibleName(tr("Search saved messages"));
    m_search->setPlaceholderText(tr("Search saved messages"));
    addClearButton(m_search);
    m_hint->setProperty("role", QStringLiteral("quiet"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("No saved messages yet. Write a message, then choose “Save as message”."));
    m_deletedText->setTextFormat(Qt::PlainText);
    m_deletedText->setWordWrap(true);
    m_deletedText->setProperty("role", QStringLiteral("quiet"));
}

void SavedMessages::createNumberActions()
{
    for (int number = 1; number <= mostNumberActions; ++number) {
        auto *action = new QAction(tr("Send saved message %1").arg(number), this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, number] { sendNumber(number); });
        m_numbers.append(action);
    }
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
    m_send->setIconText(tr("Send"));
    m_load = addAction(tr("Put into the editor"), {}, &SavedMessages::loadCurrent);
    m_edit = addAction(tr("Edit…"), QKeySequence(Qt::Key_F4), &SavedMessages::editCurrent);
    m_up = addAction(tr("Move up"), QKeySequence(tr("Ctrl+Up")), &SavedMessages::moveUp);
    m_down = addAction(tr("Move down"), QKeySequence(tr("Ctrl+Down")), &SavedMessages::moveDown);
    m_remove = addAction(
        tr("Delete saved message"), QKeySequence(Qt::Key_Delete), &SavedMessages::removeCurrent);
    m_remove->setIconText(tr("Delete"));
    m_restore = addAction(tr("Undo deletion"), QKeySequence::Undo, &SavedMessages::restoreDeleted);
    m_restore->setIconText(tr("Undo"));
    m_send->setToolTip(tr("Send the selected message (Enter)"));
    for (QAction *action : {m_edit, m_remove, m_restore})
        setShortcutWithHint(action, action->shortcut());
}

QLayout *SavedMessages::createButtons()
{
    // One below the other where there is little room.
    auto *buttons = new FlowLayout;
    buttons->setSpacing(4);
    for (QAction *action : {m_send, m_edit, m_remove, m_load})
        buttons->addWidget(savedButton(action, this));
    return buttons;
}

void SavedMessages::createLayout()
{
    auto *deleted = new QHBoxLayout(m_deletedLine);
    deleted->setContentsMargins({});
    deleted->setSpacing(4);
    deleted->addWidget(m_deletedText, 1);
    deleted->addWidget(savedButton(m_restore, m_deletedLine), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_search);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_deletedLine);
    layout->addLayout(createButtons());
}

void SavedMessages::setMessages(const QList<SavedMessage> &messages)
{
    m_messages = messages;
    m_deleted.reset();
    showMessages(-1);
}

void SavedMessages::add(const QList<SavedMessage> &messages)
{
    m_messages += messages;
    applyChange(-1);
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

void SavedMessages::showMessages(qsizetype current)
{
    if (m_tree == nullptr)
        return;
    m_tree->setMessages(m_messages, current);
    m_tree->setVisible(!m_messages.isEmpty());
    m_search->setVisible(!m_messages.isEmpty());
    m_hint->setVisible(m_messages.isEmpty());
    showDeleted();
    updateActions();
}

void SavedMessages::onReordered(const QList<SavedMessage> &messages)
{
    m_messages = messages;
    applyChange(-1);
}

/// What is shown after a change by the user, other than a deletion.
void SavedMessages::applyChange(qsizetype current)
{
    m_deleted.reset();
    showMessages(current);
    emit changed();
}

void SavedMessages::sendCurrent()
{
    if (const qsizetype index = m_tree->currentMessage(); index >= 0)
        emit sendRequested(m_messages.at(index));
}

void SavedMessages::sendNumber(int number)
{
    if (number <= m_messages.size())
        emit sendRequested(m_messages.at(number - 1));
}

void SavedMessages::loadCurrent()
{
    if (const qsizetype index = m_tree->currentMessage(); index >= 0)
        emit loadRequested(m_messages.at(index));
}

void SavedMessages::saveNew(const SavedMessage &message)
{
    auto *dialog = new MessageDialog(message, folders(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as message"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_messages.append(dialog->message());
        applyChange(m_messages.size() - 1);
    });
    dialog->open();
}

void SavedMessages::editCurrent()
{
    const qsizetype index = m_tree->currentMessage();
    if (index < 0)
        return;
    auto *dialog = new MessageDialog(m_messages.at(index), folders(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Edit message"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, before = m_messages.at(index)] {
        // Another running program may have changed the list meanwhile.
        const bool isThere = index < m_messages.size() && m_messages.at(index) == before;
        qsizetype now = isThere ? index : m_messages.indexOf(before);
        if (now < 0) {
            now = m_messages.size();
            m_messages.append(before);
        }
        m_messages[now] = dialog->message();
        applyChange(now);
    });
    dialog->open();
}

void SavedMessages::removeCurrent()
{
    const qsizetype index = m_tree->currentMessage();
    if (index < 0)
        return;
    m_deleted = {m_messages.takeAt(index), index};
    showMessages(std::min(index, m_messages.size() - 1));
    emit changed();
}

void SavedMessages::restoreDeleted()
{
    if (!m_deleted)
        return;
    const qsizetype index = std::min(m_deleted->index, m_messages.size());
    m_messages.insert(index, m_deleted->message);
    applyChange(index);
    m_tree->setFocus();
}

void SavedMessages::showDeleted()
{
    m_deletedLine->setVisible(m_deleted.has_value());
    m_restore->setEnabled(m_deleted.has_value());
    m_deletedText->setText(
        m_deleted ? tr("“%1” was deleted.").arg(m_deleted->message.name) : QString());
}

void SavedMessages::moveUp() { moveBy(-1); }

void SavedMessages::moveDown() { moveBy(1); }

/// Past the next message of the same folder.
void SavedMessages::moveBy(qsizetype step)
{
    const qsizetype index = m_tree->currentMessage();
    if (index < 0)
        return;
    for (qsizetype to = index + step; to >= 0 && to < m_messages.size(); to += step) {
        if (m_messages.at(to).folder == m_messages.at(index).folder) {
            m_messages.move(index, to);
            applyChange(to);
            return;
        }
    }
}

void SavedMessages::updateActions()
{
    const bool any = m_tree->currentMessage() >= 0;
    for (QAction *action : {m_send, m_load, m_edit, m_up, m_down, m_remove})
        action->setEnabled(any);
}

} // namespace wasclean
