#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <chrono>
#include <concepts>
#include <limits>
#include <optional>
#include <span>

/// JSON of facts both ways from one description: describe(json, facts) names each member once, and
/// works with a Writer and with a Reader.
namespace wasclean::factsjson {

/// A value of an enumeration and its name.
template <typename Enum>
struct Name
{
    Enum value;
    const char *name;
};

/// Puts facts into an object.
class Writer
{
public:
    static constexpr bool isReading = false;

    const QJsonObject &object() const { return m_object; }

    void add(const char *name, const QJsonValue &value)
    {
        m_object.insert(QLatin1String(name), value);
    }

    void value(const char *name, const QString &text) { add(name, text); }

    void value(const char *name, bool flag) { add(name, flag); }

    template <std::integral Number>
    void value(const char *name, Number number)
    {
        add(name, qint64(number));
    }

    void value(const char *name, const QStringList &texts)
    {
        add(name, QJsonArray::fromStringList(texts));
    }

    void value(const char *name, std::chrono::milliseconds span)
    {
        add(name, qint64(span.count()));
    }

    /// Nanoseconds since the epoch, which do not fit into a JavaScript number.
    void time(const char *name, qint64 nanoseconds) { add(name, QString::number(nanoseconds)); }

    void bytes(const char *name, const QByteArray &bytes)
    {
        add(name, QString::fromLatin1(bytes.toBase64()));
    }

    void hex(const char *name, const QByteArray &bytes)
    {
        add(name, QString::fromLatin1(bytes.toHex()));
    }

    template <typename Enum>
    void choice(
        const char *name, Enum value, std::type_identity_t<std::span<const Name<Enum>>> names)
    {
        const auto found = std::ranges::find(names, value, &Name<Enum>::value);
        add(name, QLatin1String(found == names.end() ? "" : found->name));
    }

    template <typename Facts>
    void facts(const char *name, const Facts &facts)
    {
        add(name, written(facts));
    }

    /// Null when there is nothing to say.
    template <typename Facts>
    void factsIf(const char *name, const Facts &facts, bool isKnown)
    {
        add(name, isKnown ? QJsonValue(written(facts)) : QJsonValue());
    }

    template <typename Facts>
    void optional(const char *name, const std::optional<Facts> &facts)
    {
        add(name, facts ? QJsonValue(written(*facts)) : QJsonValue());
    }

    template <typename Facts>
    void list(const char *name, const QList<Facts> &list)
    {
        QJsonArray array;
        for (const Facts &facts : list)
            array.append(written(facts));
        add(name, array);
    }

    void list(const char *name, const QList<QByteArray> &list)
    {
        QJsonArray array;
        for (const QByteArray &bytes : list)
            array.append(QString::fromLatin1(bytes.toBase64()));
        add(name, array);
    }

    void names(const char *name, const QList<QByteArray> &names)
    {
        QJsonArray array;
        for (const QByteArray &text : names)
            array.append(QString::fromUtf8(text));
        add(name, array);
    }

private:
    template <typename Facts>
    static QJsonObject written(const Facts &facts)
    {
        Writer writer;
        describe(writer, facts);
        return writer.object();
    }

    QJsonObject m_object;
};

/// Takes facts out of an object that anybody may have written: what is not as it should be is left
/// alone.
class Reader
{
public:
    static constexpr bool isReading = true;

    explicit Reader(const QJsonObject &object)
        : m_object(object)
    { }

    QJsonValue at(const char *name) const { return m_object.value(QLatin1String(name)); }

    void value(const char *name, QString &text) const { text = at(name).toString(text); }

    void value(const char *name, bool &flag) const { flag = at(name).toBool(flag); }

    template <std::integral Number>
    void value(const char *name, Number &number) const
    {
        const qint64 read = at(name).toInteger(qint64(number));
        if (std::in_range<Number>(read))
            number = Number(read);
    }

    void value(const char *name, QStringList &texts) const
    {
        if (at(name).isArray())
            texts = at(name).toVariant().toStringList();
    }

    void value(const char *name, std::chrono::milliseconds &span) const
    {
        span = std::chrono::milliseconds(at(name).toInteger(span.count()));
    }

    void time(const char *name, qint64 &nanoseconds) const
    {
        bool ok = false;
        const qint64 read = at(name).toString().toLongLong(&ok);
        if (ok)
            nanoseconds = read;
    }

    void bytes(const char *name, QByteArray &bytes) const
    {
        bytes = QByteArray::fromBase64(at(name).toString().toLatin1());
    }

    void hex(const char *name, QByteArray &bytes) const
    {
        bytes = QByteArray::fromHex(at(name).toString().toLatin1());
    }

    template <typename Enum>
    void choice(const char *name, Enum &value,
        std::type_identity_t<std::span<const Name<Enum>>> names) const
    {
        const QString text = at(name).toString();
        const auto found = std::ranges::find_if(
            names, [&text](const Name<Enum> &one) { return text == QLatin1String(one.name); });
        if (found != names.end())
            value = found->value;
    }

    template <typename Facts>
    void facts(const char *name, Facts &facts) const
    {
        read(at(name), facts);
    }

    template <typename Facts>
    void factsIf(const char *name, Facts &facts, bool) const
    {
        read(at(name), facts);
    }

    template <typename Facts>
    void optional(const char *name, std::optional<Facts> &facts) const
    {
        if (at(name).isObject())
            read(at(name), facts.emplace());
    }

    template <typename Facts>
    void list(const char *name, QList<Facts> &list) const
    {
        for (const QJsonValue &item : at(name).toArray())
            read(item, list.emplace_back());
    }

    void list(const char *name, QList<QByteArray> &list) const
    {
        for (const QJsonValue &item : at(name).toArray())
            list.append(QByteArray::fromBase64(item.toString().toLatin1()));
    }

    void names(const char *name, QList<QByteArray> &names) const
    {
        for (const QJsonValue &item : at(name).toArray())
            names.append(item.toString().toUtf8());
    }

private:
    template <typename Facts>
    static void read(const QJsonValue &value, Facts &facts)
    {
        const QJsonObject object = value.toObject();
        const Reader reader(object);
        describe(reader, facts);
    }

    const QJsonObject &m_object;
};

/// Facts of that type, to be read or to be changed.
template <typename Facts, typename Type>
concept Are = std::same_as<std::remove_const_t<Facts>, Type>;

} // namespace wasclean::factsjson
