#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace wasclean {

class JsonFields;

constexpr char profileFormat[] = "wasclean-profile";
constexpr char environmentFormat[] = "wasclean-environment";
constexpr int profileVersion = 1;

/// An identity for a file whose secrets are kept elsewhere.
QString newFileId();

/// What every file begins with: its format, version and identity.
QJsonObject fileHead(const char *format, const QString &id);

/// Reads a file of a format: its head here, its members by the function. Returns what is wrong with
/// line and column; empty when nothing is.
QString readFile(const QByteArray &bytes, const char *format,
    const std::function<void(JsonFields &)> &readMembers);

} // namespace wasclean
