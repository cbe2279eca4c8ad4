#pragma once

#include "app/profile/environment.h"
#include "app/profile/secretslots.h"
#include "app/profile/settingscheck.h"
#include "app/profile/template.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <QString>

namespace wasclean {

/// A reference that cannot be filled in.
struct UnresolvedReference
{
    /// In UTF-16 units of the text, braces included.
    qsizetype begin = 0;
    qsizetype length = 0;
    /// The reason, as a clause.
    QString sentence;

    bool operator==(const UnresolvedReference &) const = default;
};

/// A part of an expanded text that replaced a reference, in UTF-16 units.
struct FilledPart
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// A text with its variables filled in. References that cannot be filled in are left as they are.
struct Expansion
{
    QString text;
    QList<UnresolvedReference> unresolved = {};
    /// The parts that were filled in, in order.
    QList<FilledPart> filled = {};
};

/// Says what "{{name}}" stands for, for one connection: variables of the environment that was
/// chosen, secrets of the profile, and what is built in:
/// - uuid: a random UUID (RFC 4122, version 4)
/// - now: the time in UTC, ISO 8601 with milliseconds
/// - timestamp: whole seconds since 1970 in UTC
/// - counter: 1 in the first text in which it stands, 2 in the second …
/// - random.int(a,b): a whole number from a to b, both included
/// A variable may be made of others. Variables of an environment go before what is built in.
class Variables
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::Variables)

public:
    void setEnvironment(const Environment &environment);

    /// Sets the values of the names; the counter continues, and what requests saved stays.
    void setValuesOf(const Variables &other);

    /// What requests before connecting saved. It goes before all other values.
    void setSaved(const QMap<QString, QString> &saved) { m_saved = saved; }

    const QMap<QString, QString> &saved() const { return m_saved; }

    void setSecrets(const SecretValues &secrets) { m_secrets = secrets; }

    const SecretValues &secrets() const { return m_secrets; }

    void restartCounter() { m_counter = 0; }

    /// Fills variables into a text. A counter or a time has the same value everywhere in it; each
    /// random number and UUID is a new one.
    Expansion expand(const QString &text);

    /// The references that expand() would leave as they are, for marks while the user types.
    QList<UnresolvedReference> unresolved(const QString &text) const;

    /// Fills in all rows that are switched on. A problem contains the field and row.
    ResolvedSettings resolve(const ConnectionSettings &settings);

    /// All names that can be used, in the order of the alphabet.
    QStringList names() const;

private:
    struct Value
    {
        QString text;
        QString problem;
    };

    /// The values that are the same within a text.
    struct Moment
    {
        QDateTime now;
        qint64 counter = 0;
        bool usesCounter = false;
        /// Characters of values so far, and what references within values cost.
        qint64 filledIn = 0;
    };

    Moment moment() const;
    Expansion expand(const QString &text, Moment &moment, const QStringList &within) const;
    Value value(
        const TemplateReference &reference, Moment &moment, const QStringList &within) const;
    Value builtIn(const TemplateReference &reference, Moment &moment) const;

    QString m_environmentName;
    QMap<QString, QString> m_values;
    QMap<QString, QString> m_saved;
    SecretValues m_secrets;
    qint64 m_counter = 0;
};

} // namespace wasclean
