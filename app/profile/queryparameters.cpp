#include "app/profile/queryparameters.h"

#include "app/protocol/usvstring.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace wasclean {

namespace {

/// Where the query stands in a text: the URL's parts are [0, begin), [begin, end) and the rest. The
/// question mark is at begin - 1, if there is one.
struct QueryExtent
{
    bool hasQuery = false;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A part of the query between two “&”, still encoded.
struct Parameter
{
    /// The “&” directly before it.
    QString before;
    QString text;
    bool used = false;
};

/// The end of the variable that begins at i; i itself when none does.
qsizetype afterVariable(QStringView text, qsizetype i)
{
    if (!text.sliced(i).startsWith(QLatin1String("{{")))
        return i;
    const qsizetype end = text.indexOf(QLatin1String("}}"), i + 2);
    return end < 0 ? i : end + 2;
}

/// The first character that holds, outside of variables; the size of the text when none does.
template <typename Predicate>
qsizetype find(QStringView text, qsizetype from, Predicate holds)
{
    qsizetype i = from;
    while (i < text.size()) {
        const qsizetype next = afterVariable(text, i);
        if (next == i && holds(text[i]))
            return i;
        i = next == i ? i + 1 : next;
    }
    return text.size();
}

QueryExtent extentOf(const QString &url)
{
    const qsizetype end = find(url, 0, [](QChar c) { return c == u'#'; });
    const qsizetype mark = find(QStringView(url).first(end), 0, [](QChar c) { return c == u'?'; });
    return mark == end ? QueryExtent{false, end, end} : QueryExtent{true, mark + 1, end};
}

QByteArray escape(char byte)
{
    return '%' + QByteArray::number(quint8(byte), 16).rightJustified(2, '0').toUpper();
}

enum class Part { Name, Value };

bool needsEscape(char byte, Part part)
{
    const auto code = quint8(byte);
    return code <= 0x20 || code >= 0x7F || byte == '&' || byte == '#'
        || (byte == '=' && part == Part::Name);
}

/// Controls are not shown decoded: a field of one line could not hold them.
bool isShownDecoded(char byte, Part part)
{
    return needsEscape(byte, part) && quint8(byte) >= 0x20 && byte != 0x7F;
}

/// The text with the characters escaped that are not allowed in a parameter.
QString encoded(const QString &shown, Part part)
{
    QString result;
    qsizetype i = 0;
    while (i < shown.size()) {
        const qsizetype variableEnd = afterVariable(shown, i);
        result += QStringView(shown).sliced(i, variableEnd - i);
        i = variableEnd;
        qsizetype end = i;
        while (end < shown.size() && afterVariable(shown, end) == end)
            ++end;
        for (const char byte : toUsvString(shown.sliced(i, end - i)).toUtf8()) {
            if (needsEscape(byte, part))
                result += QString::fromLatin1(escape(byte));
            else
                result += QLatin1Char(byte);
        }
        i = end;
    }
    return result;
}

/// The byte of the escape at i, if it is one.
std::optional<char> escapeAt(QByteArrayView text, qsizetype i)
{
    const auto digit = [text](qsizetype at) {
        const char c = text[at];
        return c >= '0' && c <= '9' ? c - '0'
            : c >= 'A' && c <= 'F'  ? c - 'A' + 10
            : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                    : -1;
    };
    if (text[i] != '%' || i + 2 >= text.size() || digit(i + 1) < 0 || digit(i + 2) < 0)
        return {};
    return char(digit(i + 1) * 16 + digit(i + 2));
}

/// The text with its escapes decoded, if encoding gives the same text again; else unchanged.
QString decoded(const QString &text, Part part)
{
    QByteArray bytes;
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = escapeAt(utf8, i);
        const bool decode = byte && isShownDecoded(*byte, part);
        bytes += decode ? *byte : utf8[i];
        i += decode ? 2 : 0;
    }
    QString shown = QString::fromUtf8(bytes);
    return encoded(shown, part) == text ? shown : text;
}

std::vector<Parameter> parametersOf(const QString &query, QString &tail)
{
    std::vector<Parameter> parameters;
    QString before;
    qsizetype i = 0;
    while (i < query.size()) {
        if (query[i] == u'&') {
            before += query[i++];
            continue;
        }
        const qsizetype end = find(query, i, [](QChar c) { return c == u'&'; });
        parameters.push_back({before, query.sliced(i, end - i)});
        before.clear();
        i = end;
    }
    tail = before;
    return parameters;
}

SettingsRow parameterRow(const QString &parameter)
{
    const qsizetype equals = find(parameter, 0, [](QChar c) { return c == u'='; });
    if (equals == parameter.size())
        return {true, decoded(parameter, Part::Name), QString()};
    // An empty value is told from none.
    const QString value = decoded(parameter.sliced(equals + 1), Part::Value);
    return {true, decoded(parameter.first(equals), Part::Name),
        value.isEmpty() ? QStringLiteral("") : value};
}

QString parameterOf(const SettingsRow &row)
{
    const QString name = encoded(row.name, Part::Name);
    return row.value.isNull() ? name : QString(name + u'=' + encoded(row.value, Part::Value));
}

bool isSame(const SettingsRow &one, const SettingsRow &other)
{
    return one.name == other.name && one.value == other.value
        && one.value.isNull() == other.value.isNull();
}

/// Adds the row to a query, as the parameter that it was or as a new one.
void addRow(QString &query, std::vector<Parameter> &old, const SettingsRow &row)
{
    const auto found = std::find_if(old.begin(), old.end(), [&row](const Parameter &parameter) {
        return !parameter.used && isSame(parameterRow(parameter.text), row);
    });
    if (found == old.end() && row.name.isEmpty() && row.value.isEmpty())
        return;
    const bool stays = found != old.end() && query.isEmpty() == (found == old.begin());
    query += stays ? found->before : query.isEmpty() ? QString() : QStringLiteral("&");
    query += found == old.end() ? parameterOf(row) : found->text;
    if (found != old.end())
        found->used = true;
}

} // namespace

QList<SettingsRow> queryRows(const QString &url)
{
    const QueryExtent extent = extentOf(url);
    QString tail;
    QList<SettingsRow> rows;
    for (const Parameter &parameter :
        parametersOf(url.sliced(extent.begin, extent.end - extent.begin), tail))
        rows.append(parameterRow(parameter.text));
    return rows;
}

QString withQueryRows(const QString &url, const QList<SettingsRow> &rows)
{
    const QueryExtent extent = extentOf(url);
    QString tail;
    std::vector<Parameter> old
        = parametersOf(url.sliced(extent.begin, extent.end - extent.begin), tail);
    QString query;
    for (const SettingsRow &row : rows) {
        if (row.enabled)
            addRow(query, old, row);
    }
    if (query.isEmpty() && old.empty())
        return url;
    if (!old.empty() && old.back().used)
        query += tail;
    const qsizetype mark = extent.hasQuery ? extent.begin - 1 : extent.begin;
    return url.first(mark) + (query.isEmpty() ? QString() : u'?' + query) + url.sliced(extent.end);
}

} // namespace wasclean
