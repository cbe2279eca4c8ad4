#include "ui/widgets/reservedkeys.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace wasclean {

namespace {

/// Whether a field that has the focus changes its text by that key.
bool editsText(const QKeySequence &key)
{
    constexpr QKeySequence::StandardKey edits[]
        = {QKeySequence::Delete, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Undo,
            QKeySequence::Redo, QKeySequence::DeleteEndOfLine, QKeySequence::DeleteCompleteLine,
            QKeySequence::DeleteStartOfWord, QKeySequence::DeleteEndOfWord,
            QKeySequence::InsertParagraphSeparator, QKeySequence::InsertLineSeparator};
    return std::any_of(std::begin(edits), std::end(edits), [&key](QKeySequence::StandardKey edit) {
        return QKeySequence::keyBindings(edit).contains(key);
    });
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
    for (QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            reserveEditingKeys(menu->actions(), window);
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            if (editsText(key))
                reserve(action, key, window);
        }
    }
}

} // namespace wasclean
