#include "ui/details/jsontreeview.h"

#include "app/formats/sizetext.h"
#include "ui/details/messagetext.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagedelegate.h"
#include "ui/widgets/pagewidgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace wasclean {

namespace {

void copyToClipboard(const QString &text) { QGuiApplication::clipboard()->setText(text); }

/// Strings, numbers and words in a colour each; what only describes is quiet.
class TokenDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != JsonTreeModel::Value)
            return;
        const QColor color
            = colorOf(index.data(JsonTreeModel::KindRole).toInt(), Colors::of(option->palette));
        option->palette.setColor(QPalette::Text, color);
    }

private:
    static QColor colorOf(int kind, const Colors &colors)
    {
        switch (kind) {
        case int(JsonPart::Kind::String):
            return colors.clean;
        case int(JsonPart::Kind::Number):
            return colors.sent;
        case int(JsonPart::Kind::Word):
            return colors.received;
        default:
            return colors.quiet;
        }
    }
};

} // namespace

JsonTreeView::JsonTreeView(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonTreeModel(this))
    , m_caption(captionLabel(this))
    , m_tree(new QTreeView(this))
    , m_copyValue(new QAction(tr("Copy &value"), this))
    , m_copyPath(new QAction(tr("Copy &path"), this))
    , m_copyTerm(new QAction(tr("Copy as &filter"), this))
    , m_expandBelow(new QAction(tr("&Expand all below"), this))
{
    createTree();
    createActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_tree, 1);
    connect(m_model, &JsonTreeModel::stateChanged, this, &JsonTreeView::showState);
    connect(m_model, &JsonTreeModel::childrenLoaded, this, [this](const QModelIndex &loaded) {
        if (!m_isExpanding && !m_toExpand.isEmpty() && m_toExpand.first() == loaded)
            expandNext();
    });
    showState();
}

void JsonTreeView::createTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new TokenDelegate(this));
    m_tree->setAccessibleName(tr("Tree"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setFont(MessageDelegate::fixedFont());
    // All rows are measured by the first: a tree of many rows stays quick.
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(16);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setResizeContentsPrecision(100);
    m_tree->header()->resizeSection(JsonTreeModel::Name, 180);
    connect(m_tree, &QTreeView::activated, this, &JsonTreeView::activate);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &JsonTreeView::updateActions);
}

void JsonTreeView::createActions()
{
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions({m_copyValue, m_copyPath, m_copyTerm, m_expandBelow});
    m_copyValue->setShortcut(QKeySequence::Copy);
    m_copyValue->setShortcutContext(Qt::WidgetShortcut);
    connect(m_copyValue, &QAction::triggered, this, [this] { copyValue({}); });
    connect(m_copyPath, &QAction::triggered, this,
        [this] { copyToClipboard(m_model->path(m_tree->currentIndex())); });
    connect(m_copyTerm, &QAction::triggered, this,
        [this] { copyValue(m_model->path(m_tree->currentIndex()) + QStringLiteral(" = ")); });
    connect(m_expandBelow, &QAction::triggered, this, &JsonTreeView::expandBelow);
}

void JsonTreeView::showJson(const QByteArray &json)
{
    m_toExpand.clear();
    m_model->setJson(json);
}

void JsonTreeView::clear()
{
    m_toExpand.clear();
    m_model->clear();
    showState();
}

void JsonTreeView::showCaption(const QString &sentence)
{
    m_caption->setText(sentence);
    m_caption->setVisible(!sentence.isEmpty());
}

void JsonTreeView::showState()
{
    const JsonTreeModel::State state = m_model->state();
    m_tree->setVisible(state != JsonTreeModel::State::NotJson);
    showCaption({});
    if (state == JsonTreeModel::State::Reading)
        showCaption(tr("Reading…"));
    else if (state == JsonTreeModel::State::NotJson)
        showCaption(tr("This is not valid JSON: %1.").arg(m_model->problem()));
    else if (state == JsonTreeModel::State::Ready) {
        const QModelIndex root = m_model->index(0, 0);
        m_tree->setCurrentIndex(root);
        // What fits on a screen or two is there without a click.
        if (m_model->valueBytes(root).size() <= mostBytesExpanded)
            expandBelow();
        else
            m_tree->expand(root);
    }
    updateActions();
}

void JsonTreeView::updateActions()
{
    const QModelIndex current = m_tree->currentIndex();
    const bool isValue = current.isValid() && !JsonTreeModel::isMore(current);
    m_copyValue->setEnabled(isValue);
    m_copyPath->setEnabled(isValue);
    m_copyTerm->setEnabled(JsonTreeModel::isScalar(current));
    m_expandBelow->setEnabled(m_model->hasChildren(current.siblingAtColumn(0)));
}

void JsonTreeView::activate(const QModelIndex &index)
{
    if (JsonTreeModel::isMore(index))
        m_model->loadMore(index);
}

void JsonTreeView::copyValue(const QString &before)
{
    const QByteArray value = m_model->valueBytes(m_tree->currentIndex());
    if (value.size() > maxCopiedChars)
        showCaption(tr("The payload is too large for the clipboard (%1). Save it as a file.")
                        .arg(sizeText(value.size())));
    else
        copyToClipboard(before + QString::fromUtf8(value));
}

void JsonTreeView::expandBelow()
{
    m_toExpand = {m_tree->currentIndex().siblingAtColumn(0)};
    m_rowsLeft = maxExpandedRows;
    showCaption({});
    expandNext();
}

void JsonTreeView::queueChildren(const QModelIndex &parent)
{
    const int rows = m_model->rowCount(parent);
    m_rowsLeft -= rows;
    for (int row = 0; row < rows && m_toExpand.size() <= maxExpandedRows; ++row) {
        const QModelIndex child = m_model->index(row, 0, parent);
        if (m_model->hasChildren(child))
            m_toExpand.append(child);
    }
}

void JsonTreeView::expandNext()
{
    const QScopedValueRollback expanding(m_isExpanding, true);
    while (!m_toExpand.isEmpty()) {
        const QPersistentModelIndex next = m_toExpand.first();
        if (m_rowsLeft <= 0) {
            m_toExpand.clear();
            showCaption(tr("Only about %1 rows were expanded; there are more below.")
                            .arg(QLocale().toString(maxExpandedRows)));
            return;
        }
        m_model->fetchMore(next);
        // The children of a large container come later; childrenLoaded() goes on then.
        if (m_model->rowCount(next) == 0)
            return;
        m_toExpand.removeFirst();
        m_tree->expand(next);
        queueChildren(next);
    }
}

} // namespace wasclean
