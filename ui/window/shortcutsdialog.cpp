#include "ui/window/shortcutsdialog.h"

#include "ui/style/styling.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/mnemonics.h"
#include "ui/widgets/windowsize.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("No action and no key matches."), this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    addClearButton(m_search);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    fill(actions);
    createLayout();
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    search({});
    resizeOnScreen(this, QSize(std::max(560, widthOf(0) + widthOf(1) + 60), 560));
}

/// So that what is in this column need not be shortened.
int ShortcutsDialog::widthOf(int column) const
{
    constexpr int padding = 12;
    int width = 0;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QString text = m_list->topLevelItem(i)->text(column);
        width = std::max(width, fontMetrics().horizontalAdvance(text) + padding);
    }
    return width;
}

void ShortcutsDialog::fill(const QList<QAction *> &actions)
{
    const auto add = [this](const QString &what, const QString &keys) {
        m_list->addTopLevelItem(new QTreeWidgetItem({what, keys}));
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
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutsDialog::createLayout()
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
}

/// Shows the rows in which all words are found, in the action or in its keys.
void ShortcutsDialog::search(const QString &words)
{
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString row = item->text(0) + u' ' + item->text(1);
        const bool matches = std::all_of(all.begin(), all.end(),
            [&row](const QString &word) { return row.contains(word, Qt::CaseInsensitive); });
        item->setHidden(!matches);
        any = any || matches;
    }
    m_nothing->setVisible(!any);
}

} // namespace wasclean
