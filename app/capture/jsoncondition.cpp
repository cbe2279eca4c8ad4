#include "app/capture/jsoncondition.h"

#include "app/formats/jsonnumber.h"
#include "app/formats/jsonpath.h"
#include "app/formats/jsonscanner.h"
#include "app/formats/jsontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

struct JsonPath
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonPath)
};

/// Reads a path and a value from what the user typed.
class ConditionParser
{
public:
    explicit ConditionParser(QStringView text)
        : m_text(text)
    { }

    Checked<JsonCondition> parse();

private:
    bool readPath();
    bool readValue();
    bool fail(const QString &sentence);
    void skipSpace();

    QChar here() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    QStringView m_text;
    qsizetype m_at = 0;
    JsonCondition m_condition;
    QString m_problem;
};

Checked<JsonCondition> ConditionParser::parse()
{
    if (readPath() && readValue())
        return Checked<JsonCondition>::good(m_condition);
    return Checked<JsonCondition>::bad(m_problem);
}

bool ConditionParser::fail(const QString &sentence)
{
    m_problem = JsonPath::tr("JSON path, column %1: %2").arg(m_at + 1).arg(sentence);
    return false;
}

void ConditionParser::skipSpace()
{
    while (here().isSpace())
        ++m_at;
}

bool ConditionParser::readPath()
{
    const Checked<JsonPathStart> start = readJsonPath(m_text);
    if (!start) {
        m_problem = start.problem;
        return false;
    }
    m_condition.path = start->path;
    m_at = start->end;
    skipSpace();
    if (here() == u'<' || here() == u'>')
        return fail(JsonPath::tr("“%1” cannot be used here. Use “=” or “!=”.").arg(here()));
    if (here() != u'=')
        return fail(JsonPath::tr("expected “.”, “[”, “=” or “!=”."));
    m_at += m_text.sliced(m_at).startsWith(u"==") ? 2 : 1;
    return true;
}

bool ConditionParser::readValue()
{
    skipSpace();
    const QStringView rest = m_text.sliced(m_at).trimmed();
    if (rest.isEmpty())
        return fail(JsonPath::tr("expected a value: a string in quotes, a number, true, false or "
                                 "null."));
    const QByteArray token = rest.toUtf8();
    JsonScanner scanner(token);
    const JsonScanner::Token kind = scanner.next();
    const bool scalar = kind == JsonScanner::Token::String || kind == JsonScanner::Token::Number
        || kind == JsonScanner::Token::Word;
    if (scalar && scanner.next() == JsonScanner::Token::End) {
        m_condition.value = token;
        return true;
    }
    if (rest[0].isLetter() && std::all_of(rest.begin(), rest.end(), isJsonNameCharacter)) {
        m_condition.value = escapeJson(rest.toString());
        return true;
    }
    return fail(JsonPath::tr("expected a single value: a string in quotes, a number, true, false "
                             "or null."));
}

/// What every text in which the condition holds contains, unless something in it is escaped.
QByteArray literalOf(const JsonCondition &condition)
{
    QByteArray longest;
    for (const JsonCondition::Step &step : condition.path) {
        if (const auto *const name = std::get_if<QString>(&step)) {
            const QByteArray token = '"' + name->toUtf8() + '"';
            longest = token.size() > longest.size() ? token : longest;
        }
    }
    const bool isString = condition.value.startsWith('"');
    const QByteArray value
        = isString ? '"' + unescapeJson(condition.value).toUtf8() + '"' : condition.value;
    // A number may be spelled in another way. Names are in every message, values in few.
    return isJsonNumber(condition.value) ? longest : value;
}

} // namespace

QString JsonCondition::text() const
{
    return jsonPathText(path) + QStringLiteral(" = ") + QString::fromUtf8(value);
}

Checked<JsonCondition> parseJsonCondition(QStringView text)
{
    return ConditionParser(text).parse();
}

JsonMatcher::JsonMatcher(const JsonCondition &condition)
    : m_value(condition.value)
    , m_literal(literalOf(condition))
{
    for (const JsonStep &step : condition.path) {
        if (const auto *const name = std::get_if<QString>(&step))
            m_path.emplace_back(name->toUtf8());
        else
            m_path.emplace_back(std::get<qint64>(step));
    }
    if (condition.value.startsWith('"'))
        m_string = unescapeJson(condition.value);
    else if (isJsonNumber(condition.value))
        m_number = canonicalJsonNumber(condition.value);
}

bool JsonMatcher::mayMatch(QByteArrayView json) const
{
    return json.contains(m_literal) || json.contains('\\');
}

bool JsonMatcher::isValue(QByteArrayView token) const
{
    if (token == m_value)
        return true;
    if (m_value.startsWith('"'))
        return token.startsWith('"') && unescapeJson(token) == m_string;
    return !m_number.isEmpty() && isJsonNumber(token) && canonicalJsonNumber(token) == m_number;
}

/// Goes through the value to its end, unless what is looked for stands in it.
bool JsonMatcher::matchesFrom(JsonWalker &walker, std::size_t depth) const
{
    if (depth == m_path.size())
        return isValue(walker.skip());
    if (const auto *const wanted = std::get_if<QByteArray>(&m_path[depth]);
        wanted && walker.token() == JsonWalker::Token::BeginObject) {
        QByteArray name;
        while (walker.nextMember(name)) {
            if (name != *wanted)
                walker.skip();
            else if (matchesFrom(walker, depth + 1))
                return true;
        }
        return false;
    }
    if (const auto *const wanted = std::get_if<qint64>(&m_path[depth]);
        wanted && walker.token() == JsonWalker::Token::BeginArray) {
        for (qint64 index = 0; walker.nextElement(); ++index) {
            if (index != *wanted)
                walker.skip();
            else if (matchesFrom(walker, depth + 1))
                return true;
        }
        return false;
    }
    walker.skip();
    return false;
}

bool JsonMatcher::matches(QByteArrayView json) const
{
    if (!mayMatch(json))
        return false;
    JsonWalker walker(json);
    return matchesFrom(walker, 0);
}

} // namespace wasclean
