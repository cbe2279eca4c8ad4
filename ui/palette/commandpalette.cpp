#include "ui/palette/commandpalette.h"

#include "ui/palette/fuzzymatch.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wasclean {

namespace {

enum Column { TextColumn, GroupColumn, KeysColumn };

constexpr int indexRole = Qt::UserRole;
constexpr QSize usualSize(640, 420);

} // namespace

CommandPalette::CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent)
    : QDialog(parent)
    , m_entries(entries)
    , m_typed(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_nothing(new QLabel(tr("Nothing matches."), this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Command palette"));
    m_typed->setPlaceholderText(tr("Search actions, options, profiles, messages and demo paths"));
    m_typed->setAccessibleName(tr("Search actions"));
    m_typed->installEventFilter(this);
    createList();
    createLayout();
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::search);
    search({});
    m_typed->setFocus();
    resize(usualSize.boundedTo(parent->size() - QSize(32, 64)));
}

void CommandPalette::createList()
{
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(3);
    m_list->setRootIsDecorated(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The text stays in the field; the list follows its keys.
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(GroupColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CommandPalette::updateCurrent);
}

void CommandPalette::createLayout()
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("role", QStringLiteral("quiet"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_typed);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
}

/// Those that go best with what was typed first, and those that cannot be chosen last.
void CommandPalette::search(const QString &typed)
{
    struct Found
    {
        qsizetype index;
        int score;
    };

    QList<Found> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const PaletteEntry &entry = m_entries.at(i);
        auto score = fuzzyScore(typed, entry.text);
        // The name of the group finds all of it, behind what has such a name itself.
        if (const auto inGroup = fuzzyScore(typed, entry.text + u' ' + entry.group);
            !score && inGroup)
            score = 0;
        if (score)
            found.append({i, *score - (entry.isEnabled ? 0 : 10'000)});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return a.score > b.score; });
    m_list->clear();
    const QColor quiet = Colors::of(palette()).quiet;
    for (const Found &each : std::as_const(found)) {
        const PaletteEntry &entry = m_entries.at(each.index);
        auto *item = new QTreeWidgetItem(m_list, {entry.text, entry.group, entry.keys});
        item->setData(TextColumn, indexRole, qlonglong(each.index));
        item->setForeground(GroupColumn, quiet);
        item->setDisabled(!entry.isEnabled);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_nothing->setVisible(found.isEmpty());
    m_list->setVisible(!found.isEmpty());
    updateCurrent();
}

/// Says for assistive technology which entry Enter would choose.
void CommandPalette::updateCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_typed->setAccessibleDescription(item    ? item->text(TextColumn)
            : m_list->topLevelItemCount() > 0 ? tr("What matches is not possible now.")
                                              : m_nothing->text());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    constexpr int page = 10;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentItem());
        return true;
    default:
        return false;
    }
}

void CommandPalette::moveBy(int rows)
{
    // Those that cannot be chosen are the last.
    int count = m_list->topLevelItemCount();
    while (count > 0 && m_list->topLevelItem(count - 1)->isDisabled())
        --count;
    if (count == 0)
        return;
    const int here = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->setCurrentItem(m_list->topLevelItem(std::clamp(here + rows, 0, count - 1)));
}

void CommandPalette::choose(const QTreeWidgetItem *item)
{
    if (!item || item->isDisabled())
        return;
    const auto run = m_entries.at(item->data(TextColumn, indexRole).toLongLong()).run;
    // The focus is back where it was then, and another dialog may open.
    QTimer::singleShot(0, parentWidget(), run);
    accept();
}

} // namespace wasclean
