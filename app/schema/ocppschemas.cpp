#include "app/schema/ocppschemas.h"

#include "app/schema/jsonvalue.h"
#include "app/schema/schematext.h"

#include <QDir>

namespace wasclean {

std::optional<OcppCall> readOcppCall(QByteArrayView message)
{
    constexpr std::size_t requestSize = 4;
    constexpr std::size_t answerSize = 3;
    const JsonTree tree = parseJson(message);
    if (!tree.root)
        return std::nullopt;
    const JsonValue items(message, *tree.root);
    const std::size_t size = tree.root->elements.size();
    if (!items.isArray() || size < answerSize || !items.element(1).isString())
        return std::nullopt;
    const QByteArrayView type = items.element(0).bytes();
    const bool isRequest = type == QByteArrayView("2") && size == requestSize;
    if (!isRequest && (type != QByteArrayView("3") || size != answerSize))
        return std::nullopt;
    OcppCall call;
    call.isRequest = isRequest;
    call.id = items.element(1).string();
    if (isRequest)
        call.action = items.element(2).string();
    call.payload = items.element(size - 1).bytes();
    return call;
}

Checked<OcppSchemas> OcppSchemas::fromFolder(const QString &path, const FileRefusal &refusal)
{
    constexpr qsizetype mostFiles = 1000;
    const QDir folder(path);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return Checked<OcppSchemas>::bad(
            SchemaText::tr("There is no schema (*.json) in “%1”.").arg(path));
    if (files.size() > mostFiles)
        return Checked<OcppSchemas>::bad(
            SchemaText::tr("There are too many files in “%1”.").arg(path));
    OcppSchemas schemas;
    for (const QString &file : files) {
        const Checked<JsonSchema> schema = JsonSchemas::fromFile(folder.filePath(file), refusal);
        if (!schema)
            return Checked<OcppSchemas>::bad(schema.problem);
        QString action = file.chopped(int(qstrlen(".json")));
        const bool isAnswer = action.endsWith(QLatin1String("Response"));
        if (isAnswer || action.endsWith(QLatin1String("Request")))
            action.chop(isAnswer ? int(qstrlen("Response")) : int(qstrlen("Request")));
        (isAnswer ? schemas.answers : schemas.requests).insert(action, *schema);
    }
    return Checked<OcppSchemas>::good(schemas);
}

} // namespace wasclean
