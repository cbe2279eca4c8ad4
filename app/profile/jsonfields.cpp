#include "app/profile/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace wasclean {

namespace {

struct JsonWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonFields)
};

/// Never the value of a text: it may be a secret in the wrong place.
QString found(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return JsonWords::tr("an object");
    case QJsonValue::Array:
        return JsonWords::tr("a list");
    case QJsonValue::String:
        return JsonWords::tr("a string");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("null");
}

bool isWhole(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble();
    return value.isDouble() && std::trunc(number) == number && number >= double(least)
        && number <= double(most);
}

} // namespace

JsonFields::JsonFields(const QJsonObject &object, const QString &path, QString &problem)
    : m_object(object)
    , m_path(path)
    , m_problem(problem)
{ }

bool JsonFields::has(const char *key) const { return m_object.contains(QLatin1String(key)); }

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

QJsonValue JsonFields::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.value(name);
}

QJsonObject JsonFields::object(const char *key)
{
    const QJsonValue json = take(key);
    if (!json.isUndefined() && !json.isObject())
        expected(key, JsonWords::tr("an object"));
    return json.toObject();
}

QJsonValue JsonFields::list(const char *key)
{
    const QJsonValue json = take(key);
    return json.isUndefined() ? QJsonValue(QJsonArray()) : json;
}

void JsonFields::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

void JsonFields::refuse(const char *key, const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("%1: %2").arg(pathOf(QString::fromLatin1(key)), why);
}

void JsonFields::expected(const char *key, const QString &what)
{
    refuse(key, JsonWords::tr("expected %1, found %2").arg(what, found(take(key))));
}

void JsonFields::read(const char *key, QString &value)
{
    const QJsonValue json = take(key);
    if (json.isString())
        value = json.toString();
    else if (!json.isUndefined())
        expected(key, JsonWords::tr("a string"));
}

void JsonFields::readLines(const char *key, QString &value)
{
    if (!take(key).isArray()) {
        read(key, value);
        return;
    }
    QStringList lines;
    read(key, lines);
    value = lines.join(u'\n');
}

void JsonFields::read(const char *key, QStringList &value)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isArray()) {
        expected(key, JsonWords::tr("a list of strings"));
        return;
    }
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString()) {
            refuse(key,
                JsonWords::tr("expected a list of strings, but it contains %1").arg(found(item)));
            return;
        }
        texts.append(item.toString());
    }
    value = texts;
}

void JsonFields::read(const char *key, bool &value)
{
    const QJsonValue json = take(key);
    if (json.isBool())
        value = json.toBool();
    else if (!json.isUndefined())
        expected(key, JsonWords::tr("true or false"));
}

void JsonFields::read(const char *key, int &value, int least, int most)
{
    qint64 number = value;
    read(key, number, least, most);
    value = int(number);
}

void JsonFields::read(const char *key, qint64 &value, qint64 least, qint64 most)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (isWhole(json, least, most))
        value = json.toInteger();
    else
        expected(key, JsonWords::tr("a whole number from %1 to %2").arg(least).arg(most));
}

void JsonFields::read(const char *key, double &value, double least, double most)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (json.isDouble() && json.toDouble() >= least && json.toDouble() <= most)
        value = json.toDouble();
    else
        expected(key, JsonWords::tr("a number from %1 to %2").arg(least).arg(most));
}

void JsonFields::read(const char *key, QList<int> &value, int least, int most)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    const QString list
        = JsonWords::tr("a list of whole numbers from %1 to %2").arg(least).arg(most);
    if (!json.isArray()) {
        expected(key, list);
        return;
    }
    QList<int> numbers;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &item : array) {
        if (!isWhole(item, least, most)) {
            refuse(key, JsonWords::tr("expected %1, but it contains %2").arg(list, found(item)));
            return;
        }
        numbers.append(item.toInt());
    }
    value = numbers;
}

void JsonFields::readObject(const char *key, const std::function<void(JsonFields &)> &read)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isObject()) {
        expected(key, JsonWords::tr("an object"));
        return;
    }
    JsonFields fields(json.toObject(), pathOf(QString::fromLatin1(key)), m_problem);
    read(fields);
    fields.finish();
}

void JsonFields::readObjects(const char *key, const std::function<void(JsonFields &)> &read)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return;
    if (!json.isArray()) {
        expected(key, JsonWords::tr("a list of objects"));
        return;
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(QString::fromLatin1(key))).arg(i);
        const QJsonValue item = array.at(i);
        if (!item.isObject()) {
            if (m_problem.isEmpty()) {
                m_problem
                    = JsonWords::tr("%1: expected an object, found %2").arg(path, found(item));
            }
            return;
        }
        JsonFields fields(item.toObject(), path, m_problem);
        read(fields);
        fields.finish();
    }
}

qsizetype JsonFields::choice(const char *key, const QStringList &known)
{
    const QJsonValue json = take(key);
    if (json.isUndefined())
        return -1;
    const qsizetype index = json.isString() ? known.indexOf(json.toString()) : -1;
    if (index < 0) {
        const QString shown
            = json.isString() ? u'"' + json.toString().left(40) + u'"' : found(json);
        refuse(key,
            JsonWords::tr("expected one of %1, found %2")
                .arg(u'"' + known.join(QStringLiteral("\", \"")) + u'"', shown));
    }
    return index;
}

void JsonFields::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key) && m_problem.isEmpty())
            m_problem = JsonWords::tr("%1: this setting does not exist").arg(pathOf(key));
    }
}

QJsonValue linesValue(const QString &text)
{
    if (!text.contains(u'\n'))
        return text;
    return QJsonArray::fromStringList(text.split(u'\n'));
}

} // namespace wasclean
