#include "app/codecs/recordfields.h"

#include "app/formats/jsontext.h"

namespace wasclean {

QByteArray bytesAsJson(QByteArrayView bytes)
{
    return R"({"bytes":")" + bytes.toByteArray().toHex(' ') + R"("})";
}

QByteArray textAsJson(QByteArrayView utf8) { return jsonString(soundUtf8(utf8.toByteArray())); }

void RecordFields::addText(const char *name, const QString &text)
{
    addJson(name, jsonString(text.toUtf8()));
}

void RecordFields::addUtf8(const char *name, QByteArrayView utf8)
{
    addJson(name, textAsJson(utf8));
}

void RecordFields::addNumber(const char *name, qint64 number)
{
    addJson(name, QByteArray::number(number));
}

void RecordFields::addBool(const char *name, bool value)
{
    addJson(name, value ? "true" : "false");
}

void RecordFields::addBytes(const char *name, QByteArrayView bytes)
{
    addJson(name, bytesAsJson(bytes));
}

void RecordFields::addJson(const char *name, QByteArrayView json)
{
    if (json.isEmpty())
        return;
    if (!m_members.isEmpty())
        m_members += ',';
    // A name of ours needs no escapes.
    m_members += '"';
    m_members += name;
    m_members += "\":";
    m_members += json;
}

void RecordFields::addNamed(QByteArrayView name, QByteArrayView json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += textAsJson(name);
    m_members += ':';
    m_members += json;
}

QByteArray RecordFields::object(RecordKind kind) const
{
    QByteArray all = R"({"kind":")";
    all += recordKindName(kind);
    all += '"';
    if (!m_members.isEmpty())
        all += ',' + m_members;
    return all + '}';
}

QByteArray RecordFields::object() const { return '{' + m_members + '}'; }

} // namespace wasclean
