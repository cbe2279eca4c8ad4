#pragma once

#include "app/codecs/codecform.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace wasclean {

class MessageEdit;

/// One field of a form for messages of a protocol: its label, the widget of its kind, and a
/// sentence when what is in it is wrong.
class FormFieldEdit : public QWidget
{
    Q_OBJECT

public:
    explicit FormFieldEdit(FormField field, QWidget *parent = nullptr);

    const FormField &field() const { return m_field; }

    /// Whether it is for texts of several lines.
    bool isLarge() const;
    /// As FormInput has it.
    QString value() const;
    void setValue(const QString &value);
    /// What an empty field of an id stands for.
    void setFreshId(qint64 id);
    /// Empty when all is well.
    void setProblem(const QString &problem);

signals:
    void changed();
    /// A file was dropped, instead of text.
    void fileDropped(const QString &path);

private:
    void showHint(const QString &hint);
    QWidget *makeEditor();

    FormField m_field;
    QLineEdit *m_line = nullptr;
    MessageEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_switch = nullptr;
    QLabel *m_problem;
};

} // namespace wasclean
