#pragma once

#include "app/profile/connectionsettings.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>

namespace wasclean {

/// How the text of a request's body is written.
enum class BodyForm : quint8 {
    Text,
    Json,
    Pairs, ///< application/x-www-form-urlencoded: "user=me&password=x"
};

/// Found by a look at the text, which may have variables in it.
BodyForm bodyFormOf(QStringView body);
/// The Content-Type of such a body.
QByteArray contentTypeOf(BodyForm form);
/// A value as it is written within such a body, and back.
QString writtenInBody(BodyForm form, const QString &value);
QString readFromBody(BodyForm form, const QString &written);

/// Calls the function for each value of the body whose name sounds like a secret, with the name and
/// the value as it is written there, without quotes. It returns what is written instead.
QString withSecretValues(const QString &body,
    const std::function<QString(const QString &name, const QString &written)> &replace);

/// The names that the requests save, of those that are switched on.
QStringList savedNames(const QList<RequestSettings> &requests);
/// Whether a request is sent before connecting.
bool sendsRequests(const ConnectionSettings &settings);

} // namespace wasclean
