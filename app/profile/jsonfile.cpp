#include "app/profile/jsonfile.h"

#include "app/formats/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QStringView>

#include <cmath>
#include <vector>

namespace wasclean {

namespace {

/// Deeper than anything sensible, and shallow enough to be read with recursion.
constexpr int maxDepth = 100;
constexpr double largestExactInteger = 9007199254740992.0;

struct JsonFiles
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonFiles)
};

QString placeAt(const QByteArray &bytes, qsizetype at)
{
    const qsizetype lineBegin = at > 0 ? bytes.lastIndexOf('\n', at - 1) + 1 : 0;
    const qsizetype line = bytes.first(at).count('\n') + 1;
    const qsizetype column = QString::fromUtf8(bytes.mid(lineBegin, at - lineBegin)).size() + 1;
    return JsonFiles::tr("line %1, column %2").arg(line).arg(column);
}

/// Finds what the grammar allows but Wasclean does not: duplicate names, and too much depth.
QString structureProblem(const QByteArray &bytes)
{
    JsonScanner scanner(bytes);
    std::vector<QSet<QByteArray>> names;
    using Token = JsonScanner::Token;
    for (Token token = scanner.next(); token != Token::End; token = scanner.next()) {
        const auto place
            = [&] { return placeAt(bytes, scanner.text().data() - bytes.constData()); };
        if (token == Token::Error)
            return scanner.problem();
        if (token == Token::BeginObject || token == Token::BeginArray)
            names.emplace_back();
        else if (token == Token::EndObject || token == Token::EndArray)
            names.pop_back();
        if (names.size() > maxDepth)
            return JsonFiles::tr("%1: nested too deeply").arg(place());
        if (token != Token::Name)
            continue;
        const QByteArray name = jsonStringValue(scanner.text());
        if (names.back().contains(name))
            return JsonFiles::tr("%1: “%2” appears twice").arg(place(), QString::fromUtf8(name));
        names.back().insert(name);
    }
    return {};
}

QByteArray numberText(double number)
{
    if (std::trunc(number) == number && std::abs(number) <= largestExactInteger)
        return QByteArray::number(qint64(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void append(QByteArray &text, const QJsonValue &value, int depth);

void appendItems(QByteArray &text, const QList<std::pair<QByteArray, QJsonValue>> &items, int depth)
{
    const QByteArray indent(qsizetype(2) * (depth + 1), ' ');
    for (qsizetype i = 0; i < items.size(); ++i) {
        text += i == 0 ? "\n" : ",\n";
        text += indent + items.at(i).first;
        append(text, items.at(i).second, depth + 1);
    }
    text += '\n' + QByteArray(qsizetype(2) * depth, ' ');
}

void appendObject(QByteArray &text, const QJsonObject &object, int depth)
{
    QList<std::pair<QByteArray, QJsonValue>> items;
    for (auto i = object.begin(); i != object.end(); ++i)
        items.append({jsonString(i.key().toUtf8()) + ": ", i.value()});
    text += '{';
    if (!items.isEmpty())
        appendItems(text, items, depth);
    text += '}';
}

void appendArray(QByteArray &text, const QJsonArray &array, int depth)
{
    QList<std::pair<QByteArray, QJsonValue>> items;
    for (const QJsonValue &value : array)
        items.append({QByteArray(), value});
    text += '[';
    if (!items.isEmpty())
        appendItems(text, items, depth);
    text += ']';
}

void append(QByteArray &text, const QJsonValue &value, int depth)
{
    switch (value.type()) {
    case QJsonValue::Object:
        appendObject(text, value.toObject(), depth);
        break;
    case QJsonValue::Array:
        appendArray(text, value.toArray(), depth);
        break;
    case QJsonValue::String:
        text += jsonString(value.toString().toUtf8());
        break;
    case QJsonValue::Double:
        text += numberText(value.toDouble());
        break;
    case QJsonValue::Bool:
        text += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        text += "null";
        break;
    }
}

/// Removes the first step of a path: a name, or the number in brackets.
QString nextStep(QStringView &path, int &index)
{
    index = -1;
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        index = path.sliced(1, end < 0 ? 0 : end - 1).toInt();
        path = path.sliced(end < 0 ? path.size() : end + 1);
    }
    if (path.startsWith(u'.'))
        path = path.sliced(1);
    if (index >= 0)
        return {};
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    const QString name = path.first(end).toString();
    path = path.sliced(end);
    return name;
}

/// Goes to the member or element that the first step of the path names.
bool enter(JsonWalker &walker, QStringView &path)
{
    int index = -1;
    const QString step = nextStep(path, index);
    if (index >= 0 && walker.token() == JsonWalker::Token::BeginArray) {
        for (int i = 0; walker.nextElement(); ++i) {
            if (i == index)
                return true;
            walker.skip();
        }
    } else if (index < 0 && walker.token() == JsonWalker::Token::BeginObject) {
        QByteArray name;
        while (walker.nextMember(name)) {
            if (QString::fromUtf8(name) == step)
                return true;
            walker.skip();
        }
    }
    return false;
}

} // namespace

Checked<QJsonObject> readJsonFile(const QByteArray &bytes)
{
    const QString problem = structureProblem(bytes);
    if (!problem.isEmpty())
        return Checked<QJsonObject>::bad(problem);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return Checked<QJsonObject>::bad(
            JsonFiles::tr("line 1, column 1: expected an object in braces"));
    }
    return Checked<QJsonObject>::good(document.object());
}

QByteArray jsonFileBytes(const QJsonObject &object)
{
    QByteArray text;
    append(text, object, 0);
    return text + '\n';
}

QString jsonPlace(const QByteArray &bytes, const QString &path)
{
    JsonWalker walker(bytes);
    QStringView rest(path);
    qsizetype at = 0;
    while (!walker.failed()) {
        at = walker.text().data() - bytes.constData();
        if (rest.isEmpty() || !enter(walker, rest))
            break;
    }
    return placeAt(bytes, at);
}

} // namespace wasclean
