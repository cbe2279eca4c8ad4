#pragma once

#include "app/profile/environment.h"

#include <QDialog>
#include <QList>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace wasclean {

/// Edits environments: each with its name and a table of name, value and whether it is secret.
class EnvironmentDialog : public QDialog
{
    Q_OBJECT

public:
    /// Writes all, and returns a sentence when that cannot be done.
    using Write = std::function<QString(const QList<Environment> &)>;

    /// Begins with the named one.
    EnvironmentDialog(const QList<Environment> &environments, const QString &name, QWidget *parent);

    void setWrite(Write write) { m_write = std::move(write); }

    void accept() override;

private:
    void createWidgets();
    void createLayout();
    void connectWidgets();
    void showEnvironment(int index);
    void applyFields();
    void addEnvironment();
    void removeEnvironment();
    void addVariable();
    void removeVariable();
    void appendRow(const EnvironmentVariable &variable);
    void updateButtons();
    QString problem() const;
    void showProblem(const QString &sentence);

    QList<Environment> m_environments;
    int m_shown = -1;
    Write m_write;
    QComboBox *m_choice;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLineEdit *m_name;
    QTableWidget *m_table;
    QPushButton *m_addVariable;
    QPushButton *m_removeVariable;
    QLabel *m_problem;
};

} // namespace wasclean
