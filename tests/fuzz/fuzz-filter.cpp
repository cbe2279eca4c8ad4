#include "app/capture/filter.h"
#include "app/capture/filtertext.h"
#include "app/capture/jsoncondition.h"
#include "app/capture/logposition.h"
#include "app/formats/jsonpath.h"
#include "tests/fuzz/fuzztarget.h"

/// What is typed into the fields of the log: each text is read, or has a problem.
namespace wasclean::fuzz::filter {

namespace {

template <typename T>
void requireAnswer(const Checked<T> &checked)
{
    require(bool(checked) == checked.problem.isEmpty(), "a text has a problem, or neither");
}

void readInput(QByteArrayView input)
{
    InputReader reader(input);
    const quint8 flags = reader.byte();
    FilterInput typed;
    typed.text = QString::fromUtf8(reader.rest());
    typed.regex = flags & 1;
    typed.sensitivity = flags & 2 ? Qt::CaseSensitive : Qt::CaseInsensitive;
    typed.exclude = flags & 4;

    const Checked<Filter> filter = parseFilter(typed);
    requireAnswer(filter);
    if (filter)
        filterText(*filter);
    filterHint(typed);
    requireAnswer(parseByteCount(typed.text));
    requireAnswer(parseLogPosition(typed.text, QDate(2026, 11, 24)));
    requireAnswer(parseJsonPath(typed.text));
    const Checked<JsonCondition> condition = parseJsonCondition(typed.text);
    requireAnswer(condition);
    if (condition) {
        const Checked<JsonCondition> again = parseJsonCondition(condition->text());
        require(again && *again == *condition, "a condition is another one after it was shown");
        JsonMatcher(*condition).matches(reader.rest());
    }
}

QByteArrayList seeds()
{
    QByteArrayList list;
    for (const char *text : {"heartbeat", "$.a.b[0] = 3", "$[\"odd name\"] != \"x\"", "$ = null",
             "$.price >= 1.50e3", "1.5 KiB", "2 mb", "#1,234", "14:02:07.113",
             "2026-11-24T14:02:07Z", "(?:(a+)+$|SECRET)", "[a-", "\\p{L}{2,}"}) {
        for (const char flags : {'\0', '\1'})
            list.append(flags + QByteArray(text));
    }
    return list;
}

[[maybe_unused]] const bool registered = add({"filter", readInput, seeds});

} // namespace

} // namespace wasclean::fuzz::filter
