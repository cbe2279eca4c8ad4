#include "app/codecs/jsonitems.h"

#include "app/formats/jsonnumber.h"
#include "app/formats/jsontext.h"

#include <algorithm>

namespace wasclean {

namespace {

using JsonToken = JsonWalker::Token;

/// More members of one object are read, but not kept, however many there are.
constexpr std::size_t mostItems = 100'000;

} // namespace

const JsonItem *JsonItems::find(QByteArrayView name) const
{
    const auto found = std::find_if(
        items.rbegin(), items.rend(), [name](const JsonItem &item) { return item.name == name; });
    return found == items.rend() ? nullptr : &*found;
}

QByteArrayView JsonItems::value(QByteArrayView name) const
{
    const JsonItem *const item = find(name);
    return item ? item->value : QByteArrayView();
}

QByteArray JsonItems::text(QByteArrayView name) const
{
    const QByteArrayView json = value(name);
    return isJsonString(json) ? jsonStringValue(json) : QByteArray();
}

QByteArrayView JsonItems::at(std::size_t index) const
{
    return index < items.size() ? items[index].value : QByteArrayView();
}

JsonItems readJsonItems(QByteArrayView json)
{
    JsonItems result;
    JsonWalker walker(json);
    const auto note = [&] {
        result.problem = walker.problem();
        result.problemAt = walker.position();
    };
    if (walker.token() == JsonToken::BeginObject)
        result.kind = JsonItems::Kind::Object;
    else if (walker.token() == JsonToken::BeginArray)
        result.kind = JsonItems::Kind::Array;
    QByteArray name;
    const auto next = [&] {
        name.clear();
        return result.isObject() ? walker.nextMember(name) : walker.nextElement();
    };
    if (result.kind == JsonItems::Kind::Other) {
        walker.skip();
    } else {
        while (next()) {
            const QByteArrayView value = walker.skip();
            if (walker.failed()) {
                result.rest = {name, value};
                break;
            }
            if (result.items.size() < mostItems)
                result.items.push_back({name, value});
        }
        // A scalar that is not whole.
        if (walker.failed() && result.rest.value.isEmpty())
            result.rest = {name, walker.text()};
    }
    if (!walker.failed())
        walker.atEnd();
    if (walker.failed())
        note();
    return result;
}

bool isJsonString(QByteArrayView json) { return json.size() >= 2 && json.front() == '"'; }

bool isJsonObject(QByteArrayView json) { return !json.isEmpty() && json.front() == '{'; }

bool isJsonArray(QByteArrayView json) { return !json.isEmpty() && json.front() == '['; }

bool isSoundJson(QByteArrayView text)
{
    return (isJsonObject(text) || isJsonArray(text)) && readJsonItems(text).isSound();
}

QByteArray jsonIdKey(QByteArrayView json)
{
    if (isJsonString(json))
        return 's' + jsonStringValue(json);
    if (!isJsonNumber(json))
        return {};
    const QByteArray canonical = canonicalJsonNumber(json);
    return 'n' + (canonical.isEmpty() ? json.toByteArray() : canonical);
}

QByteArray restOfArray(const JsonItems &array, std::size_t from)
{
    QByteArray rest = "[";
    for (std::size_t i = from; i < array.items.size(); ++i) {
        if (i > from)
            rest += ',';
        rest += array.items[i].value;
    }
    return rest + ']';
}

} // namespace wasclean
