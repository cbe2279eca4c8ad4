#include "app/capture/jsoncondition.h"

#include "app/formats/jsonnumber.h"
#include "app/formats/jsonpath.h"
#include "app/formats/jsonscanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace wasclean {

namespace {

struct JsonPath
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::JsonPath)
};

/// Reads a path and a value from what the user typed.
class TermParser
{
public:
    explicit TermParser(QStringView text)
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
    JsonCondition m_term;
    QString m_problem;
};

Checked<JsonCondition> TermParser::parse()
{
    if (readPath() && readValue())
        return Checked<JsonCondition>::good(m_term);
    return Checked<JsonCondition>::bad(m_problem);
}

bool TermParser::fail(const QString &sentence)
{
    m_problem = JsonPath::tr("JSON path, column %1: %2").arg(m_at + 1).arg(sentence);
    return false;
}

void TermParser::skipSpace()
{
    while (here().isSpace())
        ++m_at;
}

bool TermParser::readPath()
{
    const Checked<JsonPathStart> start = readJsonPath(m_text);
    if (!start) {
        m_problem = start.problem;
        return false;
    }
    m_term.path = start->path;
    m_at = start->end;
    skipSpace();
    if (here() == u'<' || here() == u'>')
        return fail(JsonPath::tr("“%1” cannot be used here. Use “=” or “!=”.").arg(here()));
    if (here() != u'=')
        return fail(JsonPath::tr("expected “.”, “[”, “=” or “!=”."));
    m_at += m_text.sliced(m_at).startsWith(u"==") ? 2 : 1;
    return true;
}

bool TermParser::readValue()
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
        m_term.value = token;
        return true;
    }
    if (rest[0].isLetter() && std::all_of(rest.begin(), rest.end(), isJsonNameCharacter)) {
        m_term.value = escapeJson(rest.toString());
        return true;
    }
    return fail(JsonPath::tr("expected a single value: a string in quotes, a number, true, false "
                             "or null."));
}

/// Walks through a JSON text and keeps to the path.
class PathWalker
{
public:
    PathWalker(QByteArrayView json, const std::vector<JsonCondition::Step> &path)
        : m_scanner(json)
        , m_path(path)
    { }

    /// The next scalar that stands at the path; empty at the end.
    QByteArrayView next();

private:
    using Token = JsonScanner::Token;

    struct Container
    {
        bool isObject;
        /// True when its own place is on the path.
        bool onPath;
        qint64 index;
        bool memberOnPath;
    };

    bool stepFits() const;
    bool placeFits() const;
    void enter(bool isObject);

    JsonScanner m_scanner;
    const std::vector<JsonCondition::Step> &m_path;
    std::vector<Container> m_open;
};

/// True when the value to come continues the path.
bool PathWalker::stepFits() const
{
    if (m_open.empty())
        return true;
    const Container &top = m_open.back();
    if (!top.onPath || m_open.size() > m_path.size())
        return false;
    if (top.isObject)
        return top.memberOnPath;
    const auto *const index = std::get_if<qint64>(&m_path[m_open.size() - 1]);
    return index && *index == top.index;
}

bool PathWalker::placeFits() const { return m_open.size() == m_path.size() && stepFits(); }

void PathWalker::enter(bool isObject) { m_open.push_back({isObject, stepFits(), 0, false}); }

QByteArrayView PathWalker::next()
{
    for (Token token = m_scanner.next(); token != Token::End && token != Token::Error;
         token = m_scanner.next()) {
        switch (token) {
        case Token::BeginObject:
        case Token::BeginArray:
            enter(token == Token::BeginObject);
            break;
        case Token::EndObject:
        case Token::EndArray:
            m_open.pop_back();
            break;
        case Token::Name:
            if (m_open.back().onPath && m_open.size() <= m_path.size()) {
                const auto *const name = std::get_if<QString>(&m_path[m_open.size() - 1]);
                m_open.back().memberOnPath = name && unescapeJson(m_scanner.text()) == *name;
            }
            break;
        case Token::Comma:
            ++m_open.back().index;
            break;
        case Token::String:
        case Token::Number:
        case Token::Word:
            if (placeFits())
                return m_scanner.text();
            break;
        case Token::Colon:
        case Token::End:
        case Token::Error:
            break;
        }
    }
    return {};
}

/// What every text that has the term contains, unless something in it is escaped.
QByteArray literalOf(const JsonCondition &term)
{
    QByteArray longest;
    for (const JsonCondition::Step &step : term.path) {
        if (const auto *const name = std::get_if<QString>(&step)) {
            const QByteArray token = '"' + name->toUtf8() + '"';
            longest = token.size() > longest.size() ? token : longest;
        }
    }
    const bool isString = term.value.startsWith('"');
    const QByteArray value = isString ? '"' + unescapeJson(term.value).toUtf8() + '"' : term.value;
    // A number may be spelled in another way. Names are in every message, values in few.
    return isJsonNumber(term.value) ? longest : value;
}

} // namespace

QString JsonCondition::text() const
{
    return jsonPathText(path) + QStringLiteral(" = ") + QString::fromUtf8(value);
}

Checked<JsonCondition> parseJsonTerm(QStringView text) { return TermParser(text).parse(); }

JsonMatcher::JsonMatcher(const JsonCondition &term)
    : m_path(term.path)
    , m_value(term.value)
    , m_literal(literalOf(term))
{
    if (term.value.startsWith('"'))
        m_string = unescapeJson(term.value);
    else if (isJsonNumber(term.value))
        m_number = canonicalJsonNumber(term.value);
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

bool JsonMatcher::matches(QByteArrayView json) const
{
    if (!mayMatch(json))
        return false;
    PathWalker walker(json, m_path);
    for (QByteArrayView token = walker.next(); !token.isEmpty(); token = walker.next()) {
        if (isValue(token))
            return true;
    }
    return false;
}

} // namespace wasclean
