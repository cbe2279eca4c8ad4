#pragma once

#include "app/codecs/codec.h"
#include "app/profile/savedmessage.h"
#include "app/profile/variables.h"

#include <QMap>
#include <QScrollArea>

#include <functional>
#include <vector>

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;

namespace wasclean {

class FormFieldEdit;
struct Outgoing;

/// A message of a protocol as fields, and beside them as it is sent. What is typed is kept for each
/// kind of message of each protocol.
class ProtocolForm : public QScrollArea
{
    Q_OBJECT

public:
    /// A text with its variables filled in, and which of them have no value.
    using Preview = std::function<Expansion(const QString &text)>;

    explicit ProtocolForm(QWidget *parent = nullptr);
    ~ProtocolForm() override;

    /// The protocol whose forms are offered; null for none.
    void setCodec(const CodecPointer &codec);

    bool hasForms() const { return !m_forms.isEmpty(); }

    /// Without it, nothing is a variable. Call refresh() then.
    void setPreview(const Preview &preview) { m_preview = preview; }

    /// Makes the message again, for when the value of a variable has changed.
    void refresh();

    /// Another connection: its ids begin anew.
    void restartIds();
    /// The message went out: its ids are used up.
    void messageSent();

    /// The message to send. Its variables are filled in where they cannot be later: in bytes, and
    /// where the protocol writes a value otherwise.
    const SavedMessage &message() const { return m_message; }

    /// The same to keep: text has its variables.
    const SavedMessage &written() const { return m_written; }

    /// Whether message() has values of variables in it, which may be secret.
    bool isFilledIn() const { return !m_filledInFrom.isEmpty(); }

    /// What is typed in the fields when message() has their values in it; else empty.
    const QString &filledInFrom() const { return m_filledInFrom; }

    /// Why a variable of the fields has no value; empty when all have one.
    const QString &unresolved() const { return m_unresolved; }

    /// What is wrong, and with which field; empty when all is well.
    const QString &problem() const { return m_problem; }

    /// Whether the problem is only that a field is empty.
    bool isUnfinished() const { return m_isUnfinished; }

    /// Shows the message as it is sent.
    void showRaw(const Outgoing &outgoing);
    void focusFirst();
    void setNarrow(bool narrow);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// message() and problem() may have changed.
    void changed();
    void fileDropped(const QString &path);

private:
    /// Makes what all forms share; not before there is a protocol with forms.
    void createContent();
    void createRaw();
    void rebuild();
    void addFields(const CodecForm &form);
    void remember();
    void showProblem(const EncodedMessage &checked);
    FormInput input() const;
    QString key() const;

    CodecPointer m_codec;
    QList<CodecForm> m_forms;
    Preview m_preview;
    /// By key().
    QMap<QString, QMap<QString, QString>> m_values;
    /// The form that was used last, by codec.
    QMap<QString, QString> m_lastForms;
    FormMemory m_memory;
    FormMemory m_memoryAfter;
    SavedMessage m_message;
    SavedMessage m_written;
    QString m_problem;
    bool m_isUnfinished = false;
    QString m_filledInFrom;
    QString m_unresolved;

    bool m_isNarrow = false;
    // Null before there is a protocol with forms.
    QComboBox *m_kind = nullptr;
    QWidget *m_short = nullptr;
    QBoxLayout *m_large = nullptr;
    QWidget *m_raw = nullptr;
    QPlainTextEdit *m_rawText = nullptr;
    std::vector<FormFieldEdit *> m_fields;
};

} // namespace wasclean
