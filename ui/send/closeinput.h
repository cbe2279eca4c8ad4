#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wasclean {

/// The code and the reason that the next Close frame is to carry, checked while typing.
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

signals:
    void changed();

private:
    void createFields();
    void check();

    QComboBox *m_code;
    QLineEdit *m_reason;
};

} // namespace wasclean
