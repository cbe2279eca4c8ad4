#pragma once

#include "app/base/checked.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace wasclean {

/// A variable of an environment.
struct EnvironmentVariable
{
    QString name;
    QString value;
    /// Whether the value is kept apart from the file.
    bool secret = false;

    bool operator==(const EnvironmentVariable &) const = default;
};

/// A named set of variables. One is chosen at a time.
struct Environment
{
    /// Empty for none.
    QString name;
    QList<EnvironmentVariable> variables;
    /// Finds the secrets again when the environment is renamed.
    QString id;

    bool operator==(const Environment &) const = default;
};

/// A sentence when a variable is not valid: no name, a name with other characters, a duplicate
/// name.
QString environmentProblem(const Environment &environment);

/// The file of an environment: without its name, which is the file's, and without the values of
/// secret variables.
QByteArray environmentFileBytes(const Environment &environment);

/// Reads a file. A problem contains the line and column.
Checked<Environment> readEnvironmentFile(const QByteArray &bytes);

/// The values of secret variables by their names.
QMap<QString, QString> environmentSecrets(const Environment &environment);
Environment withEnvironmentSecrets(Environment environment, const QMap<QString, QString> &secrets);

} // namespace wasclean
