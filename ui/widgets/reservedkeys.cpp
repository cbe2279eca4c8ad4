#include "ui/widgets/reservedkeys.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

namespace wasclean {

namespace {

/// By which a field that has the focus changes its text.
QList<QKeySequence> editingKeys()
{
    constexpr QKeySequence::StandardKey edits[]
        = {QKeySequence::Delete, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo,
            QKeySequence::Redo, QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine,
            QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord,
            QKeySequence::InsertParagraphSeparator, QKeySequence::InsertLineSeparator};
    QList<QKeySequence> keys;
    for (const QKeySequence::StandardKey edit : edits)
        keys += QKeySequence::keyBindings(edit);
    return keys;
}

void reserve(QAction *action, const QKeySequence &key, QWidget *window)
{
    auto *instead = new QShortcut(key, window);
    instead->setEnabled(!action->isEnabled());
    QObject::connect(action, &QAction::enabledChanged, instead,
        [instead](bool enabled) { instead->setEnabled(!enabled); });
}

} // namespace

void reserveEditingKeys(const QList<QAction *> &actions, QWidget *window)
{
    static const QList<QKeySequence> editing = editingKeys();
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            reserveEditingKeys(menu->actions(), window);
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            if (editing.contains(key))
                reserve(action, key, window);
        }
    }
}

} // namespace wasclean
