#pragma once

#include "app/profile/connectionsettings.h"
#include "ui/editor/variablemarks.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace wasclean {

/// The texts of a table of entries. Those with "%1" get the number of the row.
struct EntryWords
{
    /// Begins the object names, as in "header1Name".
    QString id;
    /// "Header %1 on"; empty where rows cannot be switched off.
    QString enabled;
    /// "Header %1 name"; empty where an entry is a value alone.
    QString name;
    /// "Header %1 value"
    QString value;
    /// "Remove header %1"
    QString remove;
    QString moveUp;
    QString moveDown;
    /// "Browse for CA file %1"; empty where a value is no file.
    QString browse;
    QString nameHint;
    QString valueHint;
    /// Names to choose from while one is typed.
    QStringList knownNames;
    /// Whether "{{name}}" in an entry is a variable.
    bool takesVariables = true;
};

/// One line of an EntryTable: a check box, a name, a value and buttons. Delete on the check box or
/// on the button removes the line, Ctrl+Up and Ctrl+Down move it.
class EntryRow : public QWidget
{
    Q_OBJECT

public:
    EntryRow(const EntryWords &words, int number, QWidget *parent = nullptr);

    SettingsRow entry() const;
    /// Signals nothing.
    void setEntry(const SettingsRow &entry);
    bool isEmpty() const;
    /// The last line of a table waits for something to be typed: it has nothing to remove yet.
    void setWaiting(bool waiting);
    /// Marks the line; an empty sentence removes the mark.
    void showProblem(const QString &sentence);
    void setFinder(const UnresolvedFinder &finder);

    /// The fields and buttons in the order of the tabulator.
    QList<QWidget *> stops() const;
    QLineEdit *firstField() const;

    QLineEdit *valueField() const { return m_value; }

signals:
    void edited();
    /// A text was pasted into the name.
    void namePasted(const QString &text);
    void browseRequested();
    void removeRequested();
    /// To the next line, or to the one before.
    void moveRequested(int by);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFields(const EntryWords &words, int number);
    void createMarks();
    void createButtons(const EntryWords &words, int number);
    void createLayout();
    QToolButton *addButton(const QString &icon, const QString &name, const QString &objectName);
    void onNameEdited(const QString &text);

    /// The value of a parameter without "=" is null, and stays so until it is edited.
    bool m_valueIsNull = false;
    qsizetype m_nameLength = 0;
    QCheckBox *m_enabled = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_value = nullptr;
    QToolButton *m_browse = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QLabel *m_problem = nullptr;
    QList<VariableMarks *> m_marks;
};

} // namespace wasclean
