#include "app/formats/jsontreemodel.h"

#include "app/base/translations.h"
#include "app/formats/jsonpath.h"
#include "app/formats/preview.h"

#include <QLocale>
#include <QScopedValueRollback>

#include <algorithm>

namespace wasclean {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestValue = 400;

} // namespace

struct JsonTreeModel::Node
{
    JsonPart part;
    Node *parent = nullptr;
    int row = 0;
    bool isMore = false;
    bool isReading = false;
    /// Where the next children stand; -1 when all are here.
    qsizetype next = -1;
    /// The row of the rest is the last of them.
    std::vector<std::unique_ptr<Node>> children;

    bool isUntouched() const { return children.empty() && next >= 0; }

    qint64 childrenRead() const
    {
        return qint64(children.size()) - (next >= 0 && !children.empty() ? 1 : 0);
    }
};

JsonTreeModel::JsonTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

JsonTreeModel::~JsonTreeModel() { m_cancelled.cancel(); }

void JsonTreeModel::clear()
{
    m_cancelled.cancel();
    m_cancelled = {};
    beginResetModel();
    m_root.reset();
    m_json.clear();
    m_problem.clear();
    m_state = State::Empty;
    endResetModel();
}

void JsonTreeModel::setJson(const QByteArray &json)
{
    clear();
    m_json = json;
    if (json.size() <= quickBytes) {
        setRoot(readJsonRoot(m_json, m_cancelled));
        return;
    }
    m_state = State::Reading;
    emit stateChanged();
    inBackground(
        this, [json, flag = m_cancelled] { return readJsonRoot(json, flag); },
        [this, flag = m_cancelled](const JsonRoot &root) {
            if (!flag.isCancelled())
                setRoot(root);
        });
}

void JsonTreeModel::setRoot(const JsonRoot &root)
{
    m_problem = root.problem;
    m_state = root.ok ? State::Ready : State::NotJson;
    if (root.ok) {
        const QScopedValueRollback changing(m_isChanging, true);
        beginInsertRows({}, 0, 0);
        m_root = std::make_unique<Node>();
        m_root->part = root.part;
        m_root->next = root.part.count > 0 ? root.part.start + 1 : -1;
        endInsertRows();
    }
    emit stateChanged();
}

JsonTreeModel::Node *JsonTreeModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : nullptr;
}

QModelIndex JsonTreeModel::indexOf(Node *node) const { return createIndex(node->row, 0, node); }

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    Node *const node = nodeOf(parent);
    return createIndex(row, column, node ? node->children[std::size_t(row)].get() : m_root.get());
}

QModelIndex JsonTreeModel::parent(const QModelIndex &index) const
{
    const Node *const node = nodeOf(index);
    return node && node->parent ? indexOf(node->parent) : QModelIndex();
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root ? 1 : 0;
    return parent.column() == 0 ? int(nodeOf(parent)->children.size()) : 0;
}

int JsonTreeModel::columnCount(const QModelIndex &) const { return ColumnCount; }

bool JsonTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_root != nullptr;
    return parent.column() == 0 && nodeOf(parent)->part.count > 0;
}

bool JsonTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *const node = nodeOf(parent);
    // Who asks in the middle of a change would begin another one within it.
    return node && parent.column() == 0 && node->isUntouched() && !node->isReading && !m_isChanging;
}

void JsonTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readChildren(nodeOf(parent));
}

void JsonTreeModel::loadMore(const QModelIndex &index)
{
    if (isMore(index) && !nodeOf(index)->parent->isReading)
        readChildren(nodeOf(index)->parent);
}

void JsonTreeModel::readChildren(Node *node)
{
    const JsonPart &part = node->part;
    if (part.end - node->next <= quickBytes) {
        addChildren(
            node, readJsonChildren(m_json, part.kind, node->next, childrenAtOnce, m_cancelled));
        return;
    }
    node->isReading = true;
    // Nodes live until the model is cleared, and that raises the flag.
    inBackground(
        this,
        [json = m_json, kind = part.kind, next = node->next, flag = m_cancelled] {
            return readJsonChildren(json, kind, next, childrenAtOnce, flag);
        },
        [this, node, flag = m_cancelled](const JsonChildren &children) {
            if (!flag.isCancelled())
                addChildren(node, children);
        });
}

void JsonTreeModel::addChildren(Node *node, const JsonChildren &children)
{
    const QModelIndex parent = indexOf(node);
    replaceRest(node, children);
    node->isReading = false;
    emit childrenLoaded(parent);
}

void JsonTreeModel::replaceRest(Node *node, const JsonChildren &children)
{
    const QScopedValueRollback changing(m_isChanging, true);
    const QModelIndex parent = indexOf(node);
    if (!node->children.empty()) {
        const int last = int(node->children.size()) - 1;
        beginRemoveRows(parent, last, last);
        node->children.pop_back();
        // Without its last row it is complete, as far as a view can tell between the two signals.
        node->next = -1;
        endRemoveRows();
    }
    const int first = int(node->children.size());
    const int added = int(children.parts.size()) + (children.next >= 0 ? 1 : 0);
    beginInsertRows(parent, first, first + added - 1);
    node->next = children.next;
    node->children.reserve(std::size_t(first) + std::size_t(added));
    for (int i = 0; i < added; ++i) {
        auto child = std::make_unique<Node>();
        child->parent = node;
        child->row = first + i;
        child->isMore = i == int(children.parts.size());
        if (!child->isMore) {
            child->part = children.parts[std::size_t(i)];
            child->next = child->part.count > 0 ? child->part.start + 1 : -1;
        }
        node->children.push_back(std::move(child));
    }
    endInsertRows();
}

bool JsonTreeModel::isMore(const QModelIndex &index)
{
    const Node *const node = nodeOf(index);
    return node && node->isMore;
}

bool JsonTreeModel::isScalar(const QModelIndex &index)
{
    const Node *const node = nodeOf(index);
    return node && !node->isMore && !node->part.isContainer();
}

QByteArrayView JsonTreeModel::bytes(qsizetype start, qsizetype end) const
{
    return QByteArrayView(m_json).sliced(start, end - start);
}

QByteArray JsonTreeModel::valueBytes(const QModelIndex &index) const
{
    const Node *const node = nodeOf(index);
    return node && !node->isMore ? bytes(node->part.start, node->part.end).toByteArray()
                                 : QByteArray();
}

QString JsonTreeModel::path(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    if (!node || node->isMore)
        return {};
    std::vector<JsonStep> steps;
    for (; node->parent; node = node->parent) {
        if (node->part.nameEnd > 0)
            steps.emplace_back(unescapeJson(bytes(node->part.nameStart, node->part.nameEnd)));
        else
            steps.emplace_back(qint64(node->row));
    }
    std::reverse(steps.begin(), steps.end());
    return jsonPathText(steps);
}

QString JsonTreeModel::nameText(const Node &node) const
{
    if (!node.parent)
        return QStringLiteral("$");
    if (node.isMore)
        return tr("more…");
    if (node.part.nameEnd > 0)
        return oneLine(bytes(node.part.nameStart + 1, node.part.nameEnd - 1), longestName);
    return QStringLiteral("[%1]").arg(node.row);
}

QString JsonTreeModel::countText(const JsonPart &part)
{
    const bool isObject = part.kind == JsonPart::Kind::Object;
    if (part.count == 0)
        return isObject ? QStringLiteral("{}") : QStringLiteral("[]");
    const QString count = QLocale().toString(part.count);
    const int form = pluralForm(part.count);
    const QString text
        = isObject ? tr("{…} %1 member(s)", nullptr, form) : tr("[…] %1 element(s)", nullptr, form);
    return text.arg(count);
}

QString JsonTreeModel::valueText(const Node &node) const
{
    if (node.isMore) {
        const qint64 rest = node.parent->part.count - node.parent->childrenRead();
        return tr("%1 more; press Enter or double-click to list the next %2")
            .arg(QLocale().toString(rest),
                QLocale().toString(std::min<qint64>(rest, childrenAtOnce)));
    }
    return node.part.isContainer() ? countText(node.part)
                                   : oneLine(bytes(node.part.start, node.part.end), longestValue);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *const node = nodeOf(index);
    if (!node)
        return {};
    if (role == KindRole)
        return node->isMore ? moreRow : int(node->part.kind);
    if (role == Qt::DisplayRole)
        return index.column() == Name ? nameText(*node) : valueText(*node);
    return {};
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace wasclean
