#include "app/formats/yamljson.h"

#include "app/formats/jsonnode.h"
#include "app/formats/jsontext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <yaml.h>

#include <cmath>

namespace wasclean {

namespace {

/// More than a file for people has; aliases could make more of a few lines.
constexpr qsizetype maxValues = 200'000;
constexpr qsizetype maxBytes = qsizetype(32) << 20;
constexpr int maxDepth = 100;

struct YamlEvent : yaml_event_t
{
    YamlEvent()
        : yaml_event_t()
    { }

    ~YamlEvent() { yaml_event_delete(this); }
    Q_DISABLE_COPY_MOVE(YamlEvent)
};

QByteArray bytesOf(const yaml_char_t *bytes, std::size_t size)
{
    return {reinterpret_cast<const char *>(bytes), qsizetype(size)};
}

QByteArray nameOf(const yaml_char_t *name) { return {reinterpret_cast<const char *>(name)}; }

/// A scalar without quotes: null, true, false, a number, or else a string.
QByteArray plainAsJson(const QByteArray &text)
{
    const QByteArray lower = text.toLower();
    if (lower.isEmpty() || lower == "null" || lower == "~")
        return "null";
    if (lower == "true" || lower == "false")
        return lower;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return jsonString(text);
    // ".5" and "+1" are numbers in YAML only.
    return parseJson(text).root ? text
                                : QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

class YamlReader
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::YamlReader)

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

    Checked<QByteArray> read();

private:
    struct Anchored
    {
        QByteArray json;
        qsizetype values = 0;
    };

    bool next(YamlEvent &event);
    void addValue(const YamlEvent &event, int depth);
    void addScalar(const YamlEvent &event);
    void addList(int depth);
    void addMap(int depth);
    void addAlias(const YamlEvent &event);
    QByteArray readName(const YamlEvent &event, int depth);
    void checkSize(const yaml_mark_t &mark);
    void fail(const QString &why, const yaml_mark_t &mark);

    yaml_parser_t m_parser = {};
    QByteArray m_json;
    QHash<QByteArray, Anchored> m_anchors;
    qsizetype m_values = 0;
    QString m_problem;
};

void YamlReader::fail(const QString &why, const yaml_mark_t &mark)
{
    if (m_problem.isEmpty())
        m_problem = tr("This YAML cannot be read: line %1, column %2: %3.")
                        .arg(QString::number(mark.line + 1), QString::number(mark.column + 1), why);
}

void YamlReader::checkSize(const yaml_mark_t &mark)
{
    if (m_values > maxValues || m_json.size() > maxBytes)
        fail(tr("there is more in it than can be read"), mark);
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

Checked<QByteArray> YamlReader::read()
{
    for (;;) {
        YamlEvent event;
        if (!next(event))
            return Checked<QByteArray>::bad(m_problem);
        if (event.type == YAML_STREAM_END_EVENT)
            return Checked<QByteArray>::good("null");
        if (event.type == YAML_STREAM_START_EVENT || event.type == YAML_DOCUMENT_START_EVENT)
            continue;
        addValue(event, 0);
        return m_problem.isEmpty() ? Checked<QByteArray>::good(m_json)
                                   : Checked<QByteArray>::bad(m_problem);
    }
}

void YamlReader::addValue(const YamlEvent &event, int depth)
{
    ++m_values;
    checkSize(event.start_mark);
    if (depth > maxDepth)
        fail(tr("there is more in it than can be read"), event.start_mark);
    if (!m_problem.isEmpty())
        return;
    const qsizetype begin = m_json.size();
    const qsizetype before = m_values;
    const yaml_char_t *anchor = nullptr;
    switch (event.type) {
    case YAML_ALIAS_EVENT:
        addAlias(event);
        return;
    case YAML_SCALAR_EVENT:
        anchor = event.data.scalar.anchor;
        addScalar(event);
        break;
    case YAML_SEQUENCE_START_EVENT:
        anchor = event.data.sequence_start.anchor;
        addList(depth + 1);
        break;
    case YAML_MAPPING_START_EVENT:
        anchor = event.data.mapping_start.anchor;
        addMap(depth + 1);
        break;
    default:
        break;
    }
    if (anchor)
        m_anchors.insert(nameOf(anchor), {m_json.mid(begin), m_values - before + 1});
}

void YamlReader::addScalar(const YamlEvent &event)
{
    const auto &scalar = event.data.scalar;
    const QByteArray text = bytesOf(scalar.value, scalar.length);
    m_json += scalar.style == YAML_PLAIN_SCALAR_STYLE ? plainAsJson(text) : jsonString(text);
}

void YamlReader::addList(int depth)
{
    m_json += '[';
    for (bool isFirst = true;; isFirst = false) {
        YamlEvent event;
        if (!next(event) || event.type == YAML_SEQUENCE_END_EVENT)
            break;
        if (!isFirst)
            m_json += ',';
        addValue(event, depth);
    }
    m_json += ']';
}

/// The text of a scalar. JSON has no other names, and the JSON of another would double with each
/// name inside a name.
QByteArray YamlReader::readName(const YamlEvent &event, int depth)
{
    if (event.type == YAML_SCALAR_EVENT && !event.data.scalar.anchor)
        return jsonString(bytesOf(event.data.scalar.value, event.data.scalar.length));
    const qsizetype begin = m_json.size();
    if (event.type == YAML_SCALAR_EVENT || event.type == YAML_ALIAS_EVENT)
        addValue(event, depth);
    const QByteArray json = m_json.mid(begin);
    m_json.truncate(begin);
    if (json.isEmpty() || json.startsWith('{') || json.startsWith('['))
        fail(tr("a name must be text, not a list or a map"), event.start_mark);
    return json.startsWith('"') ? json : jsonString(json);
}

void YamlReader::addMap(int depth)
{
    m_json += '{';
    for (bool isFirst = true;; isFirst = false) {
        YamlEvent key;
        if (!next(key) || key.type == YAML_MAPPING_END_EVENT)
            break;
        const QByteArray name = readName(key, depth);
        if (!isFirst)
            m_json += ',';
        m_json += name + ':';
        YamlEvent event;
        if (!next(event))
            break;
        addValue(event, depth);
    }
    m_json += '}';
}

void YamlReader::addAlias(const YamlEvent &event)
{
    const auto anchored = m_anchors.constFind(nameOf(event.data.alias.anchor));
    if (anchored == m_anchors.cend()) {
        fail(tr("an alias has no anchor"), event.start_mark);
        return;
    }
    m_values += anchored->values;
    m_json += anchored->json;
    checkSize(event.start_mark);
}

} // namespace

Checked<QByteArray> yamlAsJson(const QByteArray &utf8) { return YamlReader(utf8).read(); }

} // namespace wasclean
