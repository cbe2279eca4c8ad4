#include "app/steps/keptsteps.h"

#include "app/formats/jsonnode.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wasclean {

QJsonValue keptSteps(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QByteArray written = document.toJson();
    const JsonTree before = parseJson(text);
    const JsonTree after = parseJson(written);
    const bool keepsAll = document.isObject() && before.root && after.root
        && isSameJson(text, *before.root, written, *after.root);
    return keepsAll ? QJsonValue(document.object()) : QJsonValue(QString::fromUtf8(text));
}

QByteArray textOfKeptSteps(const QJsonValue &kept)
{
    return kept.isObject() ? QJsonDocument(kept.toObject()).toJson() : kept.toString().toUtf8();
}

} // namespace wasclean
