#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wasclean {

/// The code and the reason that the next Close frame is to carry, checked while typing; what is
/// wrong with them is said below.
class CloseInput : public QWidget
{
    Q_OBJECT

public:
    explicit CloseInput(QWidget *parent = nullptr);

    /// Nothing when the field is empty or wrong; an empty field means a Close frame without a body.
    std::optional<int> code() const;
    QString reason() const;
    /// A sentence when the two cannot be sent; empty when they can.
    QString problem() const;
    /// Puts the focus on the code, or on the reason when only that is wrong.
    void focusField();

signals:
    void changed();
    /// Enter was pressed in one of the fields.
    void accepted();

private:
    void createFields();
    void check();
    bool isReasonWrong() const;

    QComboBox *m_code;
    QLineEdit *m_reason;
    QLabel *m_problem;
};

} // namespace wasclean
