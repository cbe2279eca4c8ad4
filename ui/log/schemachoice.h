#pragma once

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QWidget;

namespace wasclean {

/// The frame of a dialog that chooses schemas: a sentence, a form, what is wrong with what was
/// chosen, and *Use*, after which it stays open.
class SchemaChoice : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with what was chosen; empty when all is well.
    void setProblem(const QString &problem);

protected:
    /// The names of its objects begin with `name`.
    SchemaChoice(const QString &name, const QString &sentence, QWidget *parent);

    QFormLayout *form() const { return m_form; }

    /// Adds a row of several widgets, whose label leads to the field.
    void addRow(const QString &label, QWidget *row, QWidget *field);
    /// Asks for a file with one of the endings, or for a folder; `take` gets its path.
    void choose(
        bool isFolder, const QString &files, const std::function<void(const QString &)> &take);

    /// *Use* was clicked.
    virtual void use() = 0;

private:
    QFormLayout *m_form;
    QLabel *m_problem;
};

} // namespace wasclean
