#pragma once

#include "app/formats/jsonparts.h"

#include <QAbstractItemModel>
#include <QByteArray>

#include <memory>
#include <vector>

namespace wasclean {

/// A JSON text as a tree of its tokens: order, duplicate names, the spelling of numbers and the
/// escapes in strings are those of the text.
///
/// The root is one row, "$". Children are looked for only when asked (fetchMore()), off the thread
/// when the container is large, at most childrenAtOnce at a time; a last row stands for the rest
/// until loadMore().
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    enum Role { KindRole = Qt::UserRole };

    /// What a row is: a JsonPart::Kind as int, or this.
    static constexpr int moreRow = -1;
    static constexpr qsizetype childrenAtOnce = 10'000;
    /// Containers up to so many bytes are looked through at once.
    static constexpr qsizetype quickBytes = qsizetype(64) * 1024;

    enum class State { Empty, Reading, Ready, NotJson };

    explicit JsonTreeModel(QObject *parent = nullptr);
    ~JsonTreeModel() override;

    /// Begins with another text; stateChanged() tells when it is read.
    void setJson(const QByteArray &json);
    void clear();

    State state() const { return m_state; }

    /// "line 1, column 7: expected a value, found '}'"; empty when it is JSON.
    QString problem() const { return m_problem; }

    /// The token or the whole container as it stands in the text.
    QByteArray valueBytes(const QModelIndex &index) const;
    /// "$.a[3].b"; empty for the row of the rest.
    QString path(const QModelIndex &index) const;
    static bool isScalar(const QModelIndex &index);
    static bool isMore(const QModelIndex &index);
    /// Replaces a row of the rest by the next children.
    void loadMore(const QModelIndex &index);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void stateChanged();
    /// The first or the next children of a container are there now.
    void childrenLoaded(const QModelIndex &parent);

private:
    struct Node;

    static Node *nodeOf(const QModelIndex &index);
    QModelIndex indexOf(Node *node) const;
    void setRoot(const JsonRoot &root);
    void readChildren(Node *node);
    void addChildren(Node *node, const JsonChildren &children);
    void replaceRest(Node *node, const JsonChildren &children);
    QByteArrayView bytes(qsizetype start, qsizetype end) const;
    QString nameText(const Node &node) const;
    QString valueText(const Node &node) const;
    static QString countText(const JsonPart &part);

    QByteArray m_json;
    std::unique_ptr<Node> m_root;
    State m_state = State::Empty;
    QString m_problem;
    CancelFlag m_cancelled;
    bool m_isChanging = false;
};

} // namespace wasclean
