#include "app/formats/jsonvalues.h"

#include "app/formats/jsontext.h"

namespace wasclean {

namespace {

/// Walks over the value at the walker's place, and adds what is at the rest of the path within it.
void addValues(std::vector<QByteArrayView> &values, JsonWalker &walker,
    const std::vector<JsonStep> &path, std::size_t depth)
{
    using Token = JsonWalker::Token;
    if (depth == path.size()) {
        values.push_back(walker.skip());
        return;
    }
    const auto pass = [&](bool isOnPath) {
        if (isOnPath)
            addValues(values, walker, path, depth + 1);
        else
            walker.skip();
    };
    const auto *const name = std::get_if<QString>(&path[depth]);
    if (name && walker.token() == Token::BeginObject) {
        const QByteArray wanted = name->toUtf8();
        for (QByteArray member; walker.nextMember(member);)
            pass(member == wanted);
    } else if (!name && walker.token() == Token::BeginArray) {
        const qint64 wanted = std::get<qint64>(path[depth]);
        for (qint64 index = 0; walker.nextElement(); ++index)
            pass(index == wanted);
    } else {
        walker.skip();
    }
}

} // namespace

std::optional<std::vector<QByteArrayView>> jsonValuesAt(
    QByteArrayView json, const std::vector<JsonStep> &path)
{
    JsonWalker walker(json);
    std::vector<QByteArrayView> values;
    addValues(values, walker, path, 0);
    if (walker.failed() || !walker.atEnd())
        return std::nullopt;
    return values;
}

} // namespace wasclean
