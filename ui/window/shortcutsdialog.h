#pragma once

#include <QDialog>

class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;

namespace wasclean {

/// The list of keys, with a search: of the actions given, which so can never be out of date, and of
/// the keys that belong to a field.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void fill(const QList<QAction *> &actions);
    void createLayout();
    void search(const QString &words);
    int widthOf(int column) const;

    QLineEdit *m_search;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace wasclean
