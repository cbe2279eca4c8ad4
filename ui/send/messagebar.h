#pragma once

#include "app/profile/savedmessage.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace wasclean {

/// The line over a message: its type, or that a form makes it, how it is sent, and its size. Where
/// there is little room, it takes two lines.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    using Type = SavedMessage::Type;

    explicit MessageBar(QWidget *parent = nullptr);

    /// The label "Message" is that of this field.
    void setField(QWidget *field);

    /// What is chosen in the list, whether or not a form is shown in place of it.
    Type type() const;
    void setType(Type type);

    /// Whether the form is chosen, and there is one.
    bool isForm() const;
    void leaveForm();
    /// Whether there are forms to choose.
    void setHasForms(bool hasForms);

    /// Shows what the type has, and nothing else.
    void showFieldsOfType();

    int frames() const;
    void setFrames(int frames);
    bool hasEscapes() const;
    void setEscapes(bool escapes);
    /// The code of a Close frame as it was typed; empty for none.
    QString codeText() const;
    /// 0 for none.
    void setCode(int code);

    void setFormatEnabled(bool enabled);
    /// Empty for none.
    void setSize(const QString &text);

    /// Places a label on the line.
    void setNote(QWidget *note);
    void setNarrow(bool narrow);

    /// One for each type, for those who would rather not use the list.
    QList<QAction *> typeActions() const;

    /// Format, whose shortcut the button tells.
    QAction *formatAction() const { return m_format; }

signals:
    /// The type, or whether a form is shown, is another one.
    void typeChanged();
    /// How the message is sent has changed.
    void changed();
    void editAsTextRequested();

private:
    void createTypes();
    void createFormButtons();
    void createFields();
    void createCode();
    void setCodeText(const QString &text);
    void createLayout();

    bool m_hasForms = false;
    QAction *m_format;
    QActionGroup *m_types;
    QLabel *m_typeLabel;
    QComboBox *m_type;
    QToolButton *m_formButton;
    QToolButton *m_asText;
    QLabel *m_framesLabel;
    QSpinBox *m_frames;
    QCheckBox *m_escapes;
    QLabel *m_codeLabel;
    QString m_codeText = QStringLiteral("1000");
    /// Null until a Close frame is chosen.
    QComboBox *m_code = nullptr;
    QPushButton *m_formatButton;
    QLabel *m_messageLabel;
    QLabel *m_size;
    QWidget *m_note = nullptr;
    QHBoxLayout *m_top = nullptr;
    /// Below m_top; has something only where there is little room.
    QHBoxLayout *m_second = nullptr;
};

} // namespace wasclean
