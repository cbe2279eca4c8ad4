#include "app/profile/variables.h"

#include <QRandomGenerator>
#include <QUuid>

#include <limits>

namespace wasclean {

namespace {

constexpr qsizetype maxNesting = 20;

/// How many characters of values may be filled into one text, and as how many a reference within a
/// value counts: variables that consist of others can multiply from level to level.
constexpr qint64 mostFilledIn = qint64(32) * 1024 * 1024;
constexpr qint64 costOfNested = 1024;

const QStringList &builtInNames()
{
    static const QStringList names{QStringLiteral("counter"), QStringLiteral("now"),
        QStringLiteral("random.int"), QStringLiteral("timestamp"), QStringLiteral("uuid")};
    return names;
}

} // namespace

void Variables::setEnvironment(const Environment &environment)
{
    m_environmentName = environment.name;
    m_values.clear();
    for (const EnvironmentVariable &variable : environment.variables) {
        // A secret that is not at hand is asked for, not sent as nothing.
        if (!variable.secret || !variable.value.isEmpty())
            m_values.insert(variable.name, variable.value);
    }
}

void Variables::setValuesOf(const Variables &other)
{
    const qint64 counter = m_counter;
    const QMap<QString, QString> saved = m_saved;
    *this = other;
    m_counter = counter;
    m_saved = saved;
}

Variables::Moment Variables::moment() const
{
    return {QDateTime::currentDateTimeUtc(), m_counter + 1};
}

Expansion Variables::expand(const QString &text)
{
    Moment now = moment();
    const Expansion expansion = expand(text, now, {});
    if (now.usesCounter)
        ++m_counter;
    return expansion;
}

QList<UnresolvedReference> Variables::unresolved(const QString &text) const
{
    Moment now = moment();
    return expand(text, now, {}).unresolved;
}

Expansion Variables::expand(const QString &text, Moment &moment, const QStringList &within) const
{
    Expansion expansion;
    qsizetype at = 0;
    for (const TemplateReference &reference : templateReferences(text)) {
        const QStringView before = QStringView(text).sliced(at, reference.begin - at);
        expansion.text += before;
        at = reference.begin + reference.length;
        const Value found = value(reference, moment, within);
        if (found.problem.isEmpty()) {
            expansion.filled.append({expansion.text.size(), found.text.size()});
            expansion.text += found.text;
        } else {
            expansion.text += QStringView(text).sliced(reference.begin, reference.length);
            expansion.unresolved.append({reference.begin, reference.length, found.problem});
        }
    }
    expansion.text += QStringView(text).sliced(at);
    return expansion;
}

Variables::Value Variables::value(
    const TemplateReference &reference, Moment &moment, const QStringList &within) const
{
    const QString &name = reference.name;
    if (name == QLatin1String("{{"))
        return {name, {}};
    const QString slot = secretSlot(reference);
    if (!slot.isEmpty()) {
        const auto secret = m_secrets.find(slot);
        if (secret == m_secrets.end())
            return {{}, tr("Enter the secret %1.").arg(secretSlotName(slot))};
        return {*secret, {}};
    }
    const auto saved = m_saved.find(name);
    if (saved != m_saved.end() && !reference.isCall)
        return {*saved, {}};
    const auto variable = m_values.find(name);
    if (variable == m_values.end() || reference.isCall)
        return builtIn(reference, moment);
    if (within.contains(name) || within.size() > maxNesting)
        return {{}, tr("The variable “%1” refers to itself.").arg(name)};
    moment.filledIn += variable->size() + (within.isEmpty() ? 0 : costOfNested);
    if (moment.filledIn > mostFilledIn)
        return {{}, tr("The text is too long with the value of “%1”.").arg(name)};
    const Expansion inner = expand(*variable, moment, within + QStringList(name));
    if (!inner.unresolved.isEmpty())
        return {{}, inner.unresolved.first().sentence};
    return {inner.text, {}};
}

Variables::Value Variables::builtIn(const TemplateReference &reference, Moment &moment) const
{
    const QString &name = reference.name;
    if (name == QLatin1String("random.int")) {
        bool isLeast = false;
        bool isMost = false;
        const qint64 least = reference.arguments.value(0).toLongLong(&isLeast);
        const qint64 most = reference.arguments.value(1).toLongLong(&isMost);
        const bool fits = isLeast && isMost && reference.arguments.size() == 2 && least <= most
            && most < std::numeric_limits<qint64>::max();
        if (!fits)
            return {{}, tr("Write {{random.int(1,6)}} for a whole number from 1 to 6.")};
        return {QString::number(QRandomGenerator::global()->bounded(least, most + 1)), {}};
    }
    if (reference.isCall)
        return {{}, tr("There is no function “%1”.").arg(name)};
    if (name == QLatin1String("uuid"))
        return {QUuid::createUuid().toString(QUuid::WithoutBraces), {}};
    if (name == QLatin1String("now"))
        return {moment.now.toString(Qt::ISODateWithMs), {}};
    if (name == QLatin1String("timestamp"))
        return {QString::number(moment.now.toSecsSinceEpoch()), {}};
    if (name == QLatin1String("counter")) {
        moment.usesCounter = true;
        return {QString::number(moment.counter), {}};
    }
    if (m_environmentName.isEmpty()) {
        return {
            {}, tr("“%1” has no value. Choose an environment that has this variable.").arg(name)};
    }
    return {{}, tr("“%1” has no value in the environment “%2”.").arg(name, m_environmentName)};
}

ResolvedSettings Variables::resolve(const ConnectionSettings &settings)
{
    using Field = SettingsProblem::Field;
    ResolvedSettings result{settings, {}};
    const auto fill = [&](QString &text, Field field, int row = -1) {
        const Expansion expansion = expand(text);
        for (const UnresolvedReference &each : expansion.unresolved)
            result.problems.append({field, row, each.sentence, {}});
        text = expansion.text;
    };
    const auto fillRows = [&](QList<SettingsRow> &rows, Field field) {
        for (int row = 0; row < rows.size(); ++row) {
            if (!rows.at(row).enabled)
                continue;
            fill(rows[row].name, field, row);
            fill(rows[row].value, field, row);
        }
    };
    ConnectionSettings &s = result.settings;
    fill(s.url, Field::Url);
    fillRows(s.headers, Field::Header);
    fillRows(s.cookies, Field::Cookie);
    fill(s.origin, Field::Origin);
    fill(s.subprotocols, Field::Subprotocols);
    if (s.auth.kind != AuthSettings::Kind::None) {
        fill(s.auth.user, Field::AuthUser);
        fill(s.auth.keyName, Field::AuthKeyName);
        fill(s.auth.secret, Field::AuthSecret);
    }
    for (int row = 0; row < s.tls.caFiles.size(); ++row)
        fill(s.tls.caFiles[row], Field::CaFile, row);
    fill(s.tls.clientCertificateFile, Field::ClientCertificate);
    fill(s.tls.clientKeyFile, Field::ClientKey);
    fill(s.tls.passphrase, Field::Passphrase);
    fill(s.tls.serverName, Field::ServerName);
    const auto proxy = s.proxy.kind;
    if (proxy != ProxyOptions::Kind::System && proxy != ProxyOptions::Kind::None) {
        fill(s.proxy.host, Field::ProxyHost);
        fill(s.proxy.user, Field::ProxyUser);
        fill(s.proxy.password, Field::ProxyPassword);
    }
    fill(s.connectTo, Field::ConnectTo);
    return result;
}

QStringList Variables::names() const
{
    QStringList names = m_values.keys() + m_saved.keys();
    names.removeDuplicates();
    for (const QString &name : builtInNames()) {
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    return names;
}

} // namespace wasclean
