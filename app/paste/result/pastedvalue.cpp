#include "app/paste/result/pastedvalue.h"

#include "app/formats/jsonnode.h"
#include "app/formats/yamljson.h"
#include "app/paste/result/pastetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace wasclean {

namespace {

PastedValue fromJson(QByteArrayView json, const JsonNode &node)
{
    PastedValue value;
    switch (node.kind) {
    case JsonNode::Kind::Object:
        value.kind = PastedValue::Kind::Map;
        for (const JsonMember &member : node.members)
            value.members.push_back({member.name, fromJson(json, member.value)});
        break;
    case JsonNode::Kind::Array:
        value.kind = PastedValue::Kind::List;
        for (const JsonNode &element : node.elements)
            value.items.push_back(fromJson(json, element));
        break;
    case JsonNode::Kind::String:
        value.kind = PastedValue::Kind::Text;
        value.text = unescapeJson(node.in(json));
        break;
    case JsonNode::Kind::Number:
    case JsonNode::Kind::Word:
        value.text = QString::fromUtf8(node.in(json));
        if (value.text != QLatin1String("null"))
            value.kind = PastedValue::Kind::Word;
        break;
    }
    return value;
}

QString quotedJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

bool isJsonWord(const QString &word)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)$"));
    return form.match(word).hasMatch();
}

} // namespace

QString jsonTextOf(const PastedValue &value, QStringList &names)
{
    QStringList parts;
    switch (value.kind) {
    case PastedValue::Kind::Nothing:
        return QStringLiteral("null");
    case PastedValue::Kind::Text:
        return quotedJson(value.text);
    case PastedValue::Kind::Word:
        if (isJsonWord(value.text))
            return value.text;
        names.append(value.text);
        return quotedJson(QLatin1String("{{") + value.text + QLatin1String("}}"));
    case PastedValue::Kind::List:
        for (const PastedValue &item : value.items)
            parts.append(jsonTextOf(item, names));
        return u'[' + parts.join(u',') + u']';
    case PastedValue::Kind::Map:
        for (const auto &[name, member] : value.members)
            parts.append(quotedJson(name) + u':' + jsonTextOf(member, names));
        break;
    }
    return u'{' + parts.join(u',') + u'}';
}

qsizetype valueCount(const PastedValue &value)
{
    qsizetype count = 1;
    for (const PastedValue &item : value.items)
        count += valueCount(item);
    for (const auto &member : value.members)
        count += valueCount(member.value);
    return count;
}

const PastedValue &PastedValue::operator[](const char *name) const
{
    static const PastedValue nothing;
    for (const auto &[memberName, value] : members) {
        if (memberName == QLatin1String(name))
            return value;
    }
    return nothing;
}

QString PastedValue::textOf(const char *name) const
{
    const PastedValue &value = (*this)[name];
    return value.isScalar() ? value.text : QString();
}

int PastedValue::numberOf(const char *name, int otherwise) const
{
    bool isNumber = false;
    const double number = textOf(name).toDouble(&isNumber);
    return isNumber && qAbs(number) < 1e9 ? int(number) : otherwise;
}

PastedDocument readJsonDocument(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const JsonTree tree = parseJson(utf8);
    if (!tree.root)
        return {{}, PasteText::tr("This is not valid JSON: %1.").arg(tree.problem)};
    return {fromJson(utf8, *tree.root), {}};
}

PastedDocument readYamlDocument(const QString &text)
{
    const Checked<QByteArray> json = yamlAsJson(text.toUtf8());
    return json ? readJsonDocument(QString::fromUtf8(*json)) : PastedDocument{{}, json.problem};
}

} // namespace wasclean
