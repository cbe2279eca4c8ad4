#pragma once

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace wasclean {

class FlowLayout;

/// The base of the bars above the log: a line with a label, a field and buttons, and below it a
/// sentence on what is wrong with the field's text. In a narrow log the buttons have lines of their
/// own.
class FieldBar : public QWidget
{
    Q_OBJECT

protected:
    /// The label may have a mnemonic, which leads to the field.
    FieldBar(const QString &label, QWidget *parent);

    QLineEdit *field() const { return m_field; }

    /// What stands after the field.
    FlowLayout *buttons() const { return m_buttons; }

    void setLineMargins(const QMargins &margins);

    /// The line, the problem, and what is added below.
    QVBoxLayout *rows() const { return m_rows; }

    /// Both add the button to buttons().
    QToolButton *addToggle(const QString &text, const QString &toolTip);
    QToolButton *addButton(const QString &text, const QString &toolTip);

    /// Shows the sentence and marks the field as wrong; empty for neither.
    void showProblem(const QString &problem);
    void focusField();

    /// A key was pressed in the field. True when there is nothing more to do for it.
    virtual bool handleKey(const QKeyEvent &key) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_problem;
    FlowLayout *m_buttons;
    QLayout *m_line = nullptr;
    QVBoxLayout *m_rows;
};

} // namespace wasclean
