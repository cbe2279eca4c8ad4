#pragma once

#include "app/formats/jsontreemodel.h"

#include <QList>
#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QLabel;
class QTreeView;

namespace wasclean {

/// A JSON text as a tree; what is no JSON gets the sentence that says where and why.
class JsonTreeView : public QWidget
{
    Q_OBJECT

public:
    /// "Expand all below" stops when the tree has got so many rows more.
    static constexpr int maxExpandedRows = 2000;
    /// The tree of a text of at most so many bytes is shown expanded.
    static constexpr qsizetype mostBytesExpanded = 2048;

    explicit JsonTreeView(QWidget *parent = nullptr);

    void showJson(const QByteArray &json);
    void clear();

private:
    void createTree();
    void createActions();
    void showState();
    void showCaption(const QString &sentence);
    void updateActions();
    void activate(const QModelIndex &index);
    /// With a text before it.
    void copyValue(const QString &before);
    void expandBelow();
    void expandNext();
    void queueChildren(const QModelIndex &parent);

    JsonTreeModel *m_model;
    QLabel *m_caption;
    QTreeView *m_tree;
    QAction *m_copyValue;
    QAction *m_copyPath;
    QAction *m_copyTerm;
    QAction *m_expandBelow;
    /// Containers that "Expand all below" has still to open.
    QList<QPersistentModelIndex> m_toExpand;
    int m_rowsLeft = 0;
    bool m_isExpanding = false;
};

} // namespace wasclean
