#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace wasclean {

/// Something that the command palette can do.
struct PaletteEntry
{
    QString text;
    /// Where it is found else: "Connection", "Profiles".
    QString group;
    /// Its keys as text; may be empty.
    QString keys;
    std::function<void()> run;
    /// Others are shown, but cannot be chosen.
    bool isEnabled = true;
};

/// Finds any action by some letters of its name. The chosen one runs after the dialog has closed.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<PaletteEntry> &entries, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createList();
    void createLayout();
    void search(const QString &typed);
    void moveBy(int rows);
    /// Does nothing for one that cannot be chosen.
    void choose(const QTreeWidgetItem *item);
    void updateCurrent();

    QList<PaletteEntry> m_entries;
    QLineEdit *m_typed;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace wasclean
