#include "app/profile/environment.h"

#include "app/profile/jsonfields.h"
#include "app/profile/jsonfile.h"
#include "app/profile/profileformat.h"
#include "app/profile/template.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace wasclean {

namespace {

struct EnvironmentWords
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Environment)
};

} // namespace

QString environmentProblem(const Environment &environment)
{
    QSet<QString> names;
    for (const EnvironmentVariable &variable : environment.variables) {
        const QString &name = variable.name;
        if (name.isEmpty())
            return EnvironmentWords::tr("Enter a name for the variable.");
        if (!isVariableName(name)) {
            return EnvironmentWords::tr("“%1” is not a valid name. A name begins with a letter or "
                                        "“_” and continues with letters, digits, “_”, “.” or “-”.")
                .arg(name);
        }
        if (names.contains(name))
            return EnvironmentWords::tr("The variable “%1” appears twice.").arg(name);
        names.insert(name);
    }
    return {};
}

QByteArray environmentFileBytes(const Environment &environment)
{
    QJsonArray variables;
    for (const EnvironmentVariable &variable : environment.variables) {
        QJsonObject json{{QStringLiteral("name"), variable.name}};
        if (variable.secret)
            json.insert(QStringLiteral("secret"), true);
        else
            json.insert(QStringLiteral("value"), linesValue(variable.value));
        variables.append(json);
    }
    QJsonObject json = fileHead(environmentFormat, environment.id);
    json.insert(QStringLiteral("variables"), variables);
    return jsonFileBytes(json);
}

Checked<Environment> readEnvironmentFile(const QByteArray &bytes)
{
    Environment environment;
    const QString problem = readFile(bytes, environmentFormat, [&](JsonFields &fields) {
        fields.read("id", environment.id);
        fields.readObjects("variables", [&](JsonFields &each) {
            EnvironmentVariable variable;
            each.read("name", variable.name);
            each.readLines("value", variable.value);
            each.read("secret", variable.secret);
            if (variable.secret && !variable.value.isEmpty()) {
                each.refuse(
                    "value", EnvironmentWords::tr("the value of a secret must not be in the file"));
            }
            environment.variables.append(variable);
        });
        const QString wrong = environmentProblem(environment);
        if (!wrong.isEmpty())
            fields.refuse("variables", wrong);
    });
    return problem.isEmpty() ? Checked<Environment>::good(environment)
                             : Checked<Environment>::bad(problem);
}

QMap<QString, QString> environmentSecrets(const Environment &environment)
{
    QMap<QString, QString> secrets;
    for (const EnvironmentVariable &variable : environment.variables) {
        if (variable.secret && !variable.value.isEmpty())
            secrets.insert(variable.name, variable.value);
    }
    return secrets;
}

Environment withEnvironmentSecrets(Environment environment, const QMap<QString, QString> &secrets)
{
    for (EnvironmentVariable &variable : environment.variables) {
        if (variable.secret)
            variable.value = secrets.value(variable.name, variable.value);
    }
    return environment;
}

} // namespace wasclean
