#pragma once

#include "app/profile/connectionsettings.h"
#include "app/profile/jsonfields.h"

#include <QJsonArray>

namespace wasclean {

/// Writes the members of a struct into a JSON object, except those that have their default.
/// FieldReader is its counterpart: both have the same functions, so that one list of visit() calls
/// serves for reading and writing.
template <typename Struct>
class FieldWriter
{
public:
    explicit FieldWriter(const Struct &value)
        : m_value(value)
    { }

    /// The limits are for the reader only.
    template <typename T, typename... Limits>
    void visit(const char *key, T Struct::*member, const Limits &...)
    {
        if (!(m_value.*member == m_default.*member))
            m_json.insert(QLatin1String(key), jsonOf(m_value.*member));
    }

    template <typename Enum, std::size_t Size>
    void visit(const char *key, Enum Struct::*member, const std::array<EnumName<Enum>, Size> &names)
    {
        if (m_value.*member != m_default.*member)
            m_json.insert(QLatin1String(key), nameOf(m_value.*member, names));
    }

    /// A member that is a struct, whose own members visitInner(FieldWriter &) visits.
    template <typename T, typename Visit>
    void visitObject(const char *key, T Struct::*member, Visit visitInner)
    {
        FieldWriter<T> inner(m_value.*member);
        visitInner(inner);
        if (!inner.json().isEmpty())
            m_json.insert(QLatin1String(key), inner.json());
    }

    /// A list of structs, whose members visitInner(FieldWriter &) visits one after the other.
    template <typename T, typename Visit>
    void visitList(const char *key, QList<T> Struct::*member, Visit visitInner)
    {
        QJsonArray array;
        for (const T &each : m_value.*member) {
            FieldWriter<T> inner(each);
            visitInner(inner);
            array.append(inner.json());
        }
        if (!array.isEmpty())
            m_json.insert(QLatin1String(key), array);
    }

    const QJsonObject &json() const { return m_json; }

private:
    static QJsonValue jsonOf(const QString &text) { return text; }

    static QJsonValue jsonOf(bool flag) { return flag; }

    static QJsonValue jsonOf(int number) { return number; }

    static QJsonValue jsonOf(qint64 number) { return number; }

    static QJsonValue jsonOf(double number) { return number; }

    static QJsonValue jsonOf(std::chrono::milliseconds time) { return qint64(time.count()); }

    static QJsonValue jsonOf(const QStringList &texts) { return QJsonArray::fromStringList(texts); }

    static QJsonValue jsonOf(const QList<int> &numbers)
    {
        QJsonArray array;
        for (const int number : numbers)
            array.append(number);
        return array;
    }

    static QJsonValue jsonOf(const QList<SettingsRow> &rows)
    {
        QJsonArray array;
        for (const SettingsRow &row : rows) {
            QJsonObject json{{QStringLiteral("name"), row.name}};
            if (!row.enabled)
                json.insert(QStringLiteral("enabled"), false);
            // A parameter without "=" has no value.
            if (!row.value.isNull())
                json.insert(QStringLiteral("value"), row.value);
            array.append(json);
        }
        return array;
    }

    const Struct m_value;
    const Struct m_default = {};
    QJsonObject m_json;
};

/// Reads the members of a struct from a JSON object. A member that is missing keeps its value.
template <typename Struct>
class FieldReader
{
public:
    FieldReader(JsonFields &fields, Struct &value)
        : m_fields(fields)
        , m_value(value)
    { }

    /// The limits are those of JsonFields::read(): the least and the largest value, or the names.
    template <typename T, typename... Limits>
    void visit(const char *key, T Struct::*member, const Limits &...limits)
    {
        read(key, m_value.*member, limits...);
    }

    template <typename T, typename Visit>
    void visitObject(const char *key, T Struct::*member, Visit visitInner)
    {
        m_fields.readObject(key, [&](JsonFields &fields) {
            FieldReader<T> inner(fields, m_value.*member);
            visitInner(inner);
        });
    }

    template <typename T, typename Visit>
    void visitList(const char *key, QList<T> Struct::*member, Visit visitInner)
    {
        m_fields.readObjects(key, [&](JsonFields &fields) {
            T value;
            FieldReader<T> inner(fields, value);
            visitInner(inner);
            (m_value.*member).append(value);
        });
    }

private:
    template <typename T, typename... Limits>
    void read(const char *key, T &value, const Limits &...limits)
    {
        m_fields.read(key, value, limits...);
    }

    void read(const char *key, std::chrono::milliseconds &time, int least, int most)
    {
        int number = int(time.count());
        m_fields.read(key, number, least, most);
        time = std::chrono::milliseconds(number);
    }

    void read(const char *key, QList<SettingsRow> &rows)
    {
        m_fields.readObjects(key, [&rows](JsonFields &row) {
            SettingsRow value;
            row.read("enabled", value.enabled);
            row.read("name", value.name);
            const bool hasValue = row.has("value");
            row.read("value", value.value);
            if (hasValue && value.value.isNull())
                value.value = QLatin1String("");
            rows.append(value);
        });
    }

    JsonFields &m_fields;
    Struct &m_value;
};

} // namespace wasclean
