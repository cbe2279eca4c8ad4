#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace wasclean {

/// One field of a form: what a user fills in to send a message of a protocol.
struct FormField
{
    enum class Kind : quint8 {
        Line, ///< a short text
        Text, ///< a text of several lines
        Json, ///< a JSON value
        Choice, ///< one of the choices; the first unless another is chosen
        Switch, ///< "true" or empty
        Id, ///< a short text; a fresh id is made when it is empty
    };

    /// Of the value in FormInput.
    QString name;
    /// As the user sees it.
    QString label;
    Kind kind = Kind::Line;
    /// What the empty field says.
    QString hint = {};
    QStringList choices = {};
};

/// A form for one kind of message of a protocol.
struct CodecForm
{
    /// Of the kind of message, within the codec.
    QString id;
    /// As the user sees it.
    QString name;
    QList<FormField> fields;
};

/// What the forms of a connection remember from one message to the next.
struct FormMemory
{
    /// The newest of the ids that were made, which begin at 1.
    qint64 lastId = 0;
    /// Phoenix: the id of the join of each topic.
    QMap<QString, QString> joins = {};

    bool operator==(const FormMemory &) const = default;
};

/// A form as it is filled in.
struct FormInput
{
    /// Of the CodecForm.
    QString form;
    QMap<QString, QString> values;
    FormMemory memory = {};
};

/// A message made from a form.
struct EncodedMessage
{
    /// When there is a problem, as far as it can be made.
    QByteArray payload;
    bool isText = true;
    /// What is wrong, as a sentence, and the name of the field where it is; empty when all is well.
    QString problem = {};
    QString field = {};
    /// What is to be remembered once the message was sent.
    FormMemory memory = {};
};

} // namespace wasclean
