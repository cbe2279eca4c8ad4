#include "app/capture/filter.h"

#include "app/base/regex.h"
#include "app/formats/jsonscanner.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wasclean {

namespace {

/// Longer texts are not compared as a whole: rows like that are of the same kind and direction.
constexpr qsizetype maxWholeText = 4096;

struct FilterProblemText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Filter)
};

bool isComparison(QChar c) { return c == u'=' || c == u'!' || c == u'<' || c == u'>'; }

/// Whether the text is a path, be it only the beginning of one. `$.50` alone is money.
bool isJsonPath(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (!text.startsWith(u'$'))
        return false;
    const QStringView rest = text.sliced(1);
    const QStringView behind = rest.trimmed();
    if (rest.startsWith(u'['))
        return true;
    if (!rest.startsWith(u'.'))
        return !behind.isEmpty() && isComparison(behind.front());
    return rest.size() == 1 || !rest[1].isDigit()
        || std::any_of(rest.begin(), rest.end(), isComparison);
}

/// Takes the "!" out of the first "!=" that stands outside of quotes.
bool takeNegation(QString &text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && text[i] == u'=')
            return false;
        else if (!quoted && text[i] == u'!' && QStringView(text).sliced(i).startsWith(u"!=")) {
            text[i] = u' ';
            return true;
        }
    }
    return false;
}

Checked<Filter> parseJson(const FilterInput &input)
{
    QString text = input.text;
    const bool negated = takeNegation(text);
    const Checked<JsonCondition> condition = parseJsonCondition(text);
    if (!condition)
        return Checked<Filter>::bad(condition.problem);
    Filter filter;
    filter.jsons.push_back({*condition, negated != input.exclude});
    return Checked<Filter>::good(filter);
}

/// `event = "chat"`: the name of a decoded field, what else belongs to its path, and a comparison.
const QRegularExpression &fieldComparison()
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([A-Za-z_]\\w*)(?:[.\\[][^=!]*)?\\s*(?:=|!=)"));
    return form;
}

bool isFieldTerm(const FilterInput &input)
{
    return !input.regex && !input.codecs.empty() && fieldComparison().match(input.text).hasMatch();
}

Checked<Filter> parseFieldTerm(const FilterInput &input)
{
    QString text = input.text.trimmed();
    const bool negated = takeNegation(text);
    const Checked<JsonCondition> term = parseJsonCondition(QString(QStringLiteral("$.") + text));
    if (!term)
        return Checked<Filter>::bad(term.problem);
    Filter filter;
    filter.decoded.push_back({*term, input.codecs, negated != input.exclude});
    return Checked<Filter>::good(filter);
}

QString expressionProblem(const QString &text)
{
    const Regex expression(text);
    if (expression.isValid())
        return {};
    return FilterProblemText::tr("Regular expression, column %1: %2.")
        .arg(QString::number(expression.problemColumn()), expression.problem());
}

/// The first of the members at the top that people name types by, if it is a string.
std::optional<JsonCondition> typeMember(const QByteArray &json)
{
    using Token = JsonScanner::Token;
    constexpr std::array names = {"\"type\"", "\"event\"", "\"op\"", "\"action\"", "\"method\"",
        "\"kind\"", "\"topic\"", "\"channel\"", "\"cmd\""};
    JsonScanner scanner(json);
    int depth = 0;
    for (Token token = scanner.next(); token != Token::End && token != Token::Error;
         token = scanner.next()) {
        depth += token == Token::BeginObject || token == Token::BeginArray;
        depth -= token == Token::EndObject || token == Token::EndArray;
        const QByteArray name = scanner.text().toByteArray();
        if (token != Token::Name || depth != 1
            || std::find(names.begin(), names.end(), name) == names.end())
            continue;
        scanner.next();
        if (scanner.next() == Token::String)
            return JsonCondition{
                {QString::fromUtf8(name.mid(1, name.size() - 2))}, scanner.text().toByteArray()};
        return {};
    }
    return {};
}

/// Whether `schema:bad` was typed, or `schema:good`; nothing for another text.
std::optional<bool> schemaTerm(const FilterInput &input)
{
    const QString text = input.text.trimmed().toLower();
    if (input.regex
        || (text != QLatin1String("schema:bad") && text != QLatin1String("schema:good")))
        return std::nullopt;
    return text == QLatin1String("schema:bad");
}

Checked<Filter> parseSchemaTerm(const FilterInput &input, bool isFaulty)
{
    if (input.schemas.isEmpty())
        return Checked<Filter>::bad(FilterProblemText::tr(
            "There is no schema. Choose one in the menu of the protocol above the log."));
    Filter filter;
    filter.schemas.push_back({input.schemas, isFaulty, input.exclude});
    return Checked<Filter>::good(filter);
}

} // namespace

Filter schemaFaultsOnly(const MessageSchemas &schemas)
{
    Filter filter;
    filter.schemas.push_back({schemas});
    return filter;
}

Checked<Filter> parseFilter(const FilterInput &input)
{
    if (input.text.isEmpty())
        return Checked<Filter>::good({});
    if (!input.regex && isJsonPath(input.text))
        return parseJson(input);
    if (const std::optional<bool> isFaulty = schemaTerm(input))
        return parseSchemaTerm(input, *isFaulty);
    if (isFieldTerm(input))
        return parseFieldTerm(input);
    if (input.regex) {
        if (const QString problem = expressionProblem(input.text); !problem.isEmpty())
            return Checked<Filter>::bad(problem);
    }
    const auto syntax = input.regex ? Filter::Syntax::Regex : Filter::Syntax::Contains;
    Filter filter;
    filter.texts.push_back({input.text, syntax, input.sensitivity, input.exclude});
    return Checked<Filter>::good(filter);
}

QString filterHint(const FilterInput &input)
{
    if (input.text.isEmpty())
        return {};
    static const QRegularExpression comparison(
        QStringLiteral("^\\s*([A-Za-z_][\\w.]*)\\s*(?:[=<>]|!=)\\s*(\\S*)\\s*$"));
    if (isFieldTerm(input))
        return FilterProblemText::tr("This compares the decoded field “%1”. To look for the text, "
                                     "use Regex.")
            .arg(fieldComparison().match(input.text).captured(1));
    const auto match = input.regex ? QRegularExpressionMatch() : comparison.match(input.text);
    if (!match.hasMatch())
        return {};
    return FilterProblemText::tr(
        "This looks for the text “%1”. For a JSON value, enter $.%2 = %3. For "
        "sizes, use Filter options.")
        .arg(input.text.trimmed(), match.captured(1),
            match.captured(2).isEmpty() ? QStringLiteral("1") : match.captured(2));
}

Filter combined(Filter a, const Filter &b)
{
    // All that both take; when that is none, none must pass, which an empty set would not say.
    const auto both = [](auto &wanted, auto &unwanted, auto other, auto otherUnwanted) {
        unwanted |= otherUnwanted;
        if (wanted && other && !(wanted & other))
            unwanted |= wanted;
        else
            wanted = wanted && other ? wanted & other : wanted | other;
    };
    both(a.directions, a.excludedDirections, b.directions, b.excludedDirections);
    a.kinds = a.wantedKinds();
    both(a.kinds, a.excludedKinds, b.wantedKinds(), b.excludedKinds);
    a.sizes.insert(a.sizes.end(), b.sizes.begin(), b.sizes.end());
    a.texts.insert(a.texts.end(), b.texts.begin(), b.texts.end());
    a.jsons.insert(a.jsons.end(), b.jsons.begin(), b.jsons.end());
    a.decoded.insert(a.decoded.end(), b.decoded.begin(), b.decoded.end());
    a.schemas.insert(a.schemas.end(), b.schemas.begin(), b.schemas.end());
    return a;
}

Filter hideHeartbeats(const CodecList &codecs)
{
    Filter filter;
    const QByteArray heartbeat = '"' + QByteArray(recordKindName(RecordKind::Heartbeat)) + '"';
    filter.decoded.push_back({{{QStringLiteral("kind")}, heartbeat}, codecs, true});
    return filter;
}

Filter hideLike(const Message &message)
{
    Filter filter;
    if (message.kind == MessageKind::Text) {
        if (const auto type = typeMember(message.payload)) {
            filter.jsons.push_back({*type, true});
            return filter;
        }
        if (message.payload.size() <= maxWholeText) {
            filter.texts.push_back({QString::fromUtf8(message.payload), Filter::Syntax::Whole,
                Qt::CaseSensitive, true});
            return filter;
        }
    }
    filter.excludedKinds = Filter::KindFlag(1 << int(message.kind));
    return filter;
}

} // namespace wasclean
