#include "app/codecs/requestname.h"

#include "app/codecs/codectext.h"
#include "app/codecs/jsonitems.h"

#include <initializer_list>

namespace wasclean {

namespace {

/// The text of the first of the fields that there is.
QString firstField(const JsonItems &fields, std::initializer_list<const char *> names)
{
    for (const char *const name : names) {
        const QByteArrayView value = fields.value(name);
        if (isJsonString(value))
            return shownValue(value);
    }
    return {};
}

} // namespace

QString requestName(const DecodedRecord &request)
{
    const JsonItems fields = readJsonItems(request.fields);
    const QString name = firstField(fields, {"event", "method", "target", "action", "operation"});
    if (!name.isEmpty())
        return name;
    const QString type = firstField(fields, {"packet", "command", "message", "type"});
    const QString what = firstField(fields, {"procedure", "topic", "destination"});
    return type.isEmpty() ? request.summary : words(type, what);
}

} // namespace wasclean
