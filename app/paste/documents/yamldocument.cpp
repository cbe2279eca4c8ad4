#include "app/paste/result/pastedvalue.h"

#include "app/paste/documents/pastetext.h"

#include <QCoreApplication>
#include <QHash>

#include <yaml.h>

#include <memory>

namespace wasclean {

namespace {

/// What a request's file never reaches; aliases could make more of a few lines.
constexpr qsizetype maxValues = 200'000;
constexpr int maxDepth = 100;

struct YamlEvent : yaml_event_t
{
    YamlEvent()
        : yaml_event_t()
    { }

    ~YamlEvent() { yaml_event_delete(this); }
    Q_DISABLE_COPY_MOVE(YamlEvent)
};

QString textOf(const yaml_char_t *bytes, std::size_t size)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

QString nameOf(const yaml_char_t *name)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(name));
}

class YamlReader
{
public:
    explicit YamlReader(const QByteArray &utf8)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser,
            reinterpret_cast<const unsigned char *>(utf8.constData()), std::size_t(utf8.size()));
    }

    ~YamlReader() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY_MOVE(YamlReader)

    PastedDocument read();

private:
    struct Anchored
    {
        PastedValue value;
        qsizetype size = 0;
    };

    bool next(YamlEvent &event);
    PastedValue readValue(const YamlEvent &event, int depth);
    static PastedValue readScalar(const YamlEvent &event);
    PastedValue readList(int depth);
    PastedValue readMap(int depth);
    PastedValue readAlias(const YamlEvent &event);
    void fail(const QString &why, const yaml_mark_t &mark);

    yaml_parser_t m_parser = {};
    QHash<QString, Anchored> m_anchors;
    qsizetype m_values = 0;
    QString m_problem;
};

void YamlReader::fail(const QString &why, const yaml_mark_t &mark)
{
    if (m_problem.isEmpty())
        m_problem = PasteText::tr("This is not valid YAML: line %1, column %2: %3.")
                        .arg(QString::number(mark.line + 1), QString::number(mark.column + 1), why);
}

bool YamlReader::next(YamlEvent &event)
{
    if (!m_problem.isEmpty())
        return false;
    if (yaml_parser_parse(&m_parser, &event))
        return true;
    fail(QString::fromUtf8(m_parser.problem ? m_parser.problem : "not readable"),
        m_parser.problem_mark);
    return false;
}

PastedDocument YamlReader::read()
{
    for (;;) {
        YamlEvent event;
        if (!next(event) || event.type == YAML_STREAM_END_EVENT)
            return {{}, m_problem};
        if (event.type == YAML_STREAM_START_EVENT || event.type == YAML_DOCUMENT_START_EVENT)
            continue;
        PastedValue value = readValue(event, 0);
        return {m_problem.isEmpty() ? std::move(value) : PastedValue(), m_problem};
    }
}

PastedValue YamlReader::readValue(const YamlEvent &event, int depth)
{
    if (++m_values > maxValues || depth > maxDepth) {
        fail(
            PasteText::tr("there is more in it than a request file can contain"), event.start_mark);
        return {};
    }
    PastedValue value;
    const yaml_char_t *anchor = nullptr;
    switch (event.type) {
    case YAML_ALIAS_EVENT:
        return readAlias(event);
    case YAML_SCALAR_EVENT:
        anchor = event.data.scalar.anchor;
        value = readScalar(event);
        break;
    case YAML_SEQUENCE_START_EVENT:
        anchor = event.data.sequence_start.anchor;
        value = readList(depth + 1);
        break;
    case YAML_MAPPING_START_EVENT:
        anchor = event.data.mapping_start.anchor;
        value = readMap(depth + 1);
        break;
    default:
        break;
    }
    if (anchor) {
        const qsizetype count = valueCount(value);
        // The copy is one more of them all.
        m_values += value.isScalar() ? 0 : count;
        m_anchors.insert(nameOf(anchor), {value, count});
    }
    return value;
}

PastedValue YamlReader::readScalar(const YamlEvent &event)
{
    PastedValue value;
    value.text = textOf(event.data.scalar.value, event.data.scalar.length);
    value.kind = PastedValue::Kind::Text;
    if (event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE)
        return value;
    const QString lower = value.text.toLower();
    bool isNumber = false;
    value.text.toDouble(&isNumber);
    if (lower.isEmpty() || lower == QLatin1String("null") || lower == QLatin1String("~")) {
        value = {};
    } else if (lower == QLatin1String("true") || lower == QLatin1String("false")) {
        value.kind = PastedValue::Kind::Word;
        value.text = lower;
    } else if (isNumber) {
        value.kind = PastedValue::Kind::Word;
    }
    return value;
}

PastedValue YamlReader::readList(int depth)
{
    PastedValue list;
    list.kind = PastedValue::Kind::List;
    for (;;) {
        YamlEvent event;
        if (!next(event) || event.type == YAML_SEQUENCE_END_EVENT)
            return list;
        list.items.push_back(readValue(event, depth));
    }
}

PastedValue YamlReader::readMap(int depth)
{
    PastedValue map;
    map.kind = PastedValue::Kind::Map;
    for (;;) {
        YamlEvent key;
        if (!next(key) || key.type == YAML_MAPPING_END_EVENT)
            return map;
        const QString name = readValue(key, depth).text;
        YamlEvent event;
        if (!next(event))
            return map;
        map.members.push_back({name, readValue(event, depth)});
    }
}

PastedValue YamlReader::readAlias(const YamlEvent &event)
{
    const auto anchored = m_anchors.constFind(nameOf(event.data.alias.anchor));
    if (anchored == m_anchors.cend()) {
        fail(PasteText::tr("an alias has no anchor"), event.start_mark);
        return {};
    }
    m_values += anchored->size;
    if (m_values > maxValues) {
        fail(
            PasteText::tr("there is more in it than a request file can contain"), event.start_mark);
        return {};
    }
    return anchored->value;
}

} // namespace

PastedDocument readYamlDocument(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return YamlReader(utf8).read();
}

} // namespace wasclean
