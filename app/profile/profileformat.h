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

/// The first members of every file: its format, version and identity.
QJsonObject fileHead(const char *format, const QString &id);

/// Reads a file of a format; the function reads the members after the first ones. Returns a problem
/// with line and column; empty without one.
QString readFile(const QByteArray &bytes, const char *format,
    const std::function<void(JsonFields &)> &readMembers);

} // namespace wasclean
