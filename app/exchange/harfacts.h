#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace wasclean {

/// "request" of an entry of a HAR, made of the evidence of an attempt.
QJsonObject harRequest(const QJsonObject &evidence);
/// "response" of an entry.
QJsonObject harResponse(const QJsonObject &evidence);
/// "timings" of an entry, in milliseconds.
QJsonObject harTimings(const QJsonObject &evidence);

/// A number that the evidence may carry as a string; 0 when there is none.
qint64 evidenceNumber(const QJsonObject &evidence, const char *name);
/// Bytes that the evidence carries as base64.
QByteArray evidenceBytes(const QJsonObject &evidence, const char *name);

} // namespace wasclean
