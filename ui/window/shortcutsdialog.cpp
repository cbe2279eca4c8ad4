#include "ui/window/shortcutsdialog.h"

#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wasclean {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &key : action->shortcuts())
        keys.append(keyText(key));
    return keys.join(QLatin1String(", "));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(windowTitle());
    list->setHeaderLabels({tr("Action"), tr("Keys")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setFrameShape(QFrame::NoFrame);
    const auto add = [list](const QString &what, const QString &keys) {
        list->addTopLevelItem(new QTreeWidgetItem({what, keys}));
    };
    for (const QAction *action : actions) {
        if (!action->shortcuts().isEmpty())
            add(withoutMnemonic(action->text()), keysOf(action));
    }
    add(tr("Connect (in the URL field)"), tr("Enter"));
    add(tr("New line (in the message)"), tr("Enter"));
    add(tr("Earlier messages (on the first line of the message)"), tr("Up"));
    add(tr("Later messages and the draft (on the last line)"), tr("Down"));
    add(tr("Find in message (in the details)"), keyText(QKeySequence::Find));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->setCurrentItem(list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(560, 480);
}

} // namespace wasclean
