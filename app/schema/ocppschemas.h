#pragma once

#include "app/base/checked.h"
#include "app/schema/jsonschema.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace wasclean {

/// A request or an answer of OCPP-J.
struct OcppCall
{
    bool isRequest = false;
    /// Ties an answer to its request.
    QString id;
    /// Empty in an answer.
    QString action;
    QByteArrayView payload;
};

/// Nothing for a message that is neither: an error, or not of OCPP-J.
std::optional<OcppCall> readOcppCall(QByteArrayView message);

/// The schemas of OCPP as the Open Charge Alliance publishes them: a folder with a file for each
/// request and each answer. "BootNotification.json" (1.6) or "BootNotificationRequest.json" (2.0.1)
/// is that of a request, "BootNotificationResponse.json" that of an answer.
struct OcppSchemas
{
    QHash<QString, JsonSchema> requests;
    QHash<QString, JsonSchema> answers;

    static Checked<OcppSchemas> fromFolder(const QString &path, const FileRefusal &refusal = {});
};

} // namespace wasclean
