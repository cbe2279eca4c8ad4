#pragma once

#include "app/codecs/codecform.h"

#include <QByteArrayView>

namespace wasclean {

/// Reads the fields of a form, checks them, and makes the message. The first problem counts. JSON
/// is used as it was typed, also when it is none, since variables may stand in it.
class FormEncoder
{
public:
    enum class Shape : quint8 { Any, Object, Array };

    explicit FormEncoder(const FormInput &input);

    bool isForm(const char *id) const;
    /// The text of a field in UTF-8, without the white space around it.
    QByteArray text(const char *field) const;
    /// The text as typed, with line feeds between its lines.
    QByteArray typed(const char *field) const;
    /// The text of a field that must not be empty.
    QByteArray needed(const char *field);
    bool isOn(const char *field) const;
    /// The JSON value of a field; empty when nothing is typed.
    QByteArray json(const char *field, Shape shape = Shape::Any);
    /// The values of a field as the elements of an array, without its brackets: several when an
    /// array is typed, or one.
    QByteArray elements(const char *field);
    /// The id as typed, or else a fresh one.
    QByteArray id(const char *field);
    /// The typed text as a whole number within the bounds, spelled as in JSON; as it was typed when
    /// it is none.
    QByteArray wholeNumber(const char *field, const QByteArray &typed, qint64 least, qint64 most);
    /// The id that id() makes when nothing is typed.
    QByteArray freshId();

    FormMemory &memory() { return m_message.memory; }

    void refuse(const char *field, const QString &problem);

    EncodedMessage textMessage(const QByteArray &payload);
    EncodedMessage binaryMessage(const QByteArray &payload);

private:
    const FormInput &m_input;
    EncodedMessage m_message;
};

} // namespace wasclean
