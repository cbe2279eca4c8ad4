#pragma once

#include "app/base/checked.h"
#include "app/formats/jsonpath.h"
#include "app/http/httpresponse.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace wasclean {

/// Saves a part of the answer to a request as a variable.
struct AnswerSave
{
    enum class From : quint8 {
        Json, ///< the value at a path of the JSON body
        Header,
        Cookie,
        Regex, ///< the first group of a match in the body, or all of the match
    };

    QString name;
    From from = From::Json;
    std::vector<JsonStep> path;
    /// The name of the header or the cookie, or the regular expression.
    QString text;
};

/// Takes secrets out of a text that is shown.
using TextMask = std::function<QString(const QString &)>;

/// The save of "$.token", "header:NAME", "cookie:NAME" or "regex:EXPRESSION"; or a sentence.
Checked<AnswerSave> parseAnswerSave(const QString &name, const QString &from);

/// Whether a saved value is a secret, by the names that it has here and there.
bool isSecretSave(const AnswerSave &save);

/// The value as JSON, or a sentence.
Checked<QByteArray> savedValue(
    const AnswerSave &save, const HttpResponse &response, const TextMask &mask);

/// A clause when the answer does not have the status, or without one no status from 200 to 299;
/// else empty.
QString statusMismatch(
    const HttpResponse &response, std::optional<int> status, const TextMask &mask);

} // namespace wasclean
