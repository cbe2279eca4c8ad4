#pragma once

#include "app/base/checked.h"
#include "app/profile/variables.h"
#include "app/steps/step.h"

#include <QByteArray>
#include <QHash>
#include <QMap>
#include <QString>

#include <deque>
#include <functional>
#include <vector>

namespace wasclean {

/// The values of the {{names}} in the texts of a run.
class StepValues
{
public:
    /// Gives the value of a variable of the environment; null when it is not set.
    using Environment = std::function<QString(const QString &name)>;
    /// Writes a value the way that the text round it needs.
    using Change = std::function<QString(const QString &)>;

    explicit StepValues(Environment environment = {});

    /// A text is not longer than this with its values: variables that consist of others can double
    /// from one to the next.
    static constexpr qsizetype mostCharacters = qsizetype(16) * 1024 * 1024;

    /// "NAME" for "env.NAME"; empty for other names.
    static QString environmentName(const QString &name);
    /// True for "env.NAME" and for the built-in names of Variables: "uuid", "now", …
    static bool isBuiltIn(const QString &name);
    /// A sentence when a reference is to something built in, but wrong: "{{random.int(x)}}".
    static QString builtInProblem(const QString &reference);

    bool isSet(const QString &environmentName) const;

    /// Gives a name a value: one JSON token or text.
    void set(const QString &name, const QByteArray &json);

    /// The same for a value that is never shown: masked() puts its reference in its place.
    void setSecret(const QString &name, const QByteArray &json);

    void remove(const QString &name) { m_values.remove(name); }

    /// The text with the values in it.
    Checked<QString> expand(const QString &text);
    /// The same with what the function makes of each value.
    Checked<QString> expandWith(const QString &text, const Change &change);
    /// The same for a regular expression, in which the characters of a value are escaped.
    Checked<QString> expandRegex(const QString &pattern);
    /// The same for JSON: a value within a string is inserted as characters; a string that consists
    /// of one name becomes the value itself, so that a number stays a number.
    Checked<QByteArray> expandJson(const QByteArray &json);

    /// The names of the variables of the environment whose values were used.
    QStringList environmentUsed() const;
    /// The text with the secrets taken out: values of the environment, and those of setSecret().
    QString masked(QString text) const;
    /// A received text on one line, shortened and masked.
    QString shown(const QByteArray &utf8) const;
    /// Whether the bytes contain a secret.
    bool hasSecret(const QByteArray &bytes) const;

private:
    struct Secret
    {
        /// "{{name}}".
        QString reference;
        QString value;
    };

    Checked<QByteArray> valueOf(const TemplateReference &reference, const QString &written);
    Checked<QByteArray> expandString(const QString &text);
    std::vector<Secret> secrets() const;

    Environment m_environment;
    QHash<QString, QByteArray> m_values;
    /// The values of the environment that were used, by their references.
    QMap<QString, QString> m_fromEnvironment;
    /// The newest of those that were saved: one that a later step has replaced is still a secret.
    std::deque<Secret> m_savedSecrets;
    Variables m_builtIns;
};

} // namespace wasclean
