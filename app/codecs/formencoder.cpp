#include "app/codecs/formencoder.h"

#include "app/base/numberlocale.h"
#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

namespace wasclean {

FormEncoder::FormEncoder(const FormInput &input)
    : m_input(input)
{
    m_message.memory = input.memory;
}

bool FormEncoder::isForm(const char *id) const { return m_input.form == QLatin1String(id); }

QByteArray FormEncoder::typed(const char *field) const
{
    return m_input.values.value(QString::fromLatin1(field)).toUtf8();
}

QByteArray FormEncoder::text(const char *field) const { return typed(field).trimmed(); }

QByteArray FormEncoder::needed(const char *field)
{
    const QByteArray value = text(field);
    if (value.isEmpty())
        refuse(field, CodecText::tr("Fill in this field."));
    return value;
}

bool FormEncoder::isOn(const char *field) const { return text(field) == "true"; }

QByteArray FormEncoder::json(const char *field, Shape shape)
{
    const QByteArray value = text(field);
    if (value.isEmpty())
        return value;
    const JsonItems items = readJsonItems(value);
    if (!items.isSound())
        refuse(field, CodecText::tr("This is not valid JSON: %1.").arg(items.problem));
    else if (shape == Shape::Object && !items.isObject())
        refuse(field, CodecText::tr("Enter a JSON object, for example {\"x\": 1}."));
    else if (shape == Shape::Array && !items.isArray())
        refuse(field, CodecText::tr("Enter a JSON array, for example [1, \"a\"]."));
    return value;
}

QByteArray FormEncoder::elements(const char *field)
{
    const QByteArray value = json(field);
    const bool isList = value.startsWith('[') && value.endsWith(']') && value.size() >= 2;
    return isList ? value.mid(1, value.size() - 2).trimmed() : value;
}

QByteArray FormEncoder::id(const char *field)
{
    const QByteArray typed = text(field);
    return typed.isEmpty() ? freshId() : typed;
}

QByteArray FormEncoder::wholeNumber(
    const char *field, const QByteArray &typed, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = typed.toLongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return QByteArray::number(number);
    refuse(field,
        CodecText::tr("Enter a whole number from %1 to %2.")
            .arg(numberLocale().toString(least), numberLocale().toString(most)));
    // A variable may stand in it.
    return typed;
}

QByteArray FormEncoder::freshId() { return QByteArray::number(++m_message.memory.lastId); }

void FormEncoder::refuse(const char *field, const QString &problem)
{
    if (!m_message.problem.isEmpty())
        return;
    m_message.problem = problem;
    m_message.field = QString::fromLatin1(field);
}

EncodedMessage FormEncoder::textMessage(const QByteArray &payload)
{
    m_message.payload = payload;
    return m_message;
}

EncodedMessage FormEncoder::binaryMessage(const QByteArray &payload)
{
    m_message.payload = payload;
    m_message.isText = false;
    return m_message;
}

} // namespace wasclean
