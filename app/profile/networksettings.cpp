#include "app/profile/networksettings.h"

#include "app/connection/host.h"
#include "app/profile/certificatefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace wasclean {

namespace {

using Field = SettingsProblem::Field;
using Problems = QList<SettingsProblem>;

struct NetworkSettingsText
{
    Q_DECLARE_TR_FUNCTIONS(wasclean::NetworkSettings)
};

SettingsProblem networkProblem(Field field, const QString &sentence, qsizetype row = -1)
{
    return {field, int(row), sentence, {}};
}

/// A sentence aboutTyped what was typed, which may itself hold "%1".
QString aboutTyped(const QString &sentence, const QString &typed)
{
    return QString(sentence).replace(QLatin1String("%1"), typed);
}

/// A number from 1 to 65535; 0 for anything else.
quint16 portOf(const QString &digits)
{
    const bool plain = !digits.isEmpty() && digits.size() <= 5
        && std::all_of(
            digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const uint number = plain ? digits.toUInt() : 0;
    return number <= 0xFFFF ? quint16(number) : quint16(0);
}

/// A host as it is dialled; the brackets of an IPv6 address may be left out.
std::optional<QString> hostOf(const QString &typed)
{
    const bool bare = typed.count(u':') > 1 && !typed.startsWith(u'[');
    return parseHost(bare ? u'[' + typed + u']' : typed);
}

/// A SHA-256 fingerprint as people write it: hexadecimal, with or without colons.
QByteArray fingerprintOf(const QString &typed)
{
    QString digits = typed;
    digits.remove(u':').remove(u' ');
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    constexpr auto sha256 = QCryptographicHash::Sha256;
    const bool whole
        = plain && digits.size() == qsizetype(2) * QCryptographicHash::hashLength(sha256);
    return whole ? QByteArray::fromHex(digits.toLatin1()) : QByteArray();
}

TlsVersion versionOf(TlsSettings::MinimumVersion version)
{
    switch (version) {
    case TlsSettings::MinimumVersion::Tls1_0:
        return TlsVersion::Tls1_0;
    case TlsSettings::MinimumVersion::Tls1_3:
        return TlsVersion::Tls1_3;
    case TlsSettings::MinimumVersion::Tls1_2:
        break;
    }
    return TlsVersion::Tls1_2;
}

Problems proxyCredentialsProblems(const ProxySettings &settings)
{
    constexpr qsizetype longest = 255;
    const bool socks = settings.kind == ProxyOptions::Kind::Socks5;
    Problems problems;
    if (!socks && settings.user.contains(u':'))
        problems += networkProblem(Field::ProxyUser,
            NetworkSettingsText::tr("The proxy user name must not contain a colon."));
    if (socks && settings.user.toUtf8().size() > longest) {
        problems += networkProblem(Field::ProxyUser,
            NetworkSettingsText::tr("SOCKS5 allows at most 255 bytes for a user name."));
    }
    if (socks && settings.password.toUtf8().size() > longest) {
        problems += networkProblem(Field::ProxyPassword,
            NetworkSettingsText::tr("SOCKS5 allows at most 255 bytes for a password."));
    }
    if (settings.user.isEmpty() && !settings.password.isEmpty())
        problems += networkProblem(
            Field::ProxyUser, NetworkSettingsText::tr("The proxy password needs a user name."));
    return problems;
}

Field fieldOf(CheckedIdentity::Fault fault)
{
    switch (fault) {
    case CheckedIdentity::Fault::Key:
        return Field::ClientKey;
    case CheckedIdentity::Fault::PassphraseMissing:
    case CheckedIdentity::Fault::PassphraseWrong:
        return Field::Passphrase;
    case CheckedIdentity::Fault::None:
    case CheckedIdentity::Fault::Certificate:
        break;
    }
    return Field::ClientCertificate;
}

Problems applyClientIdentity(const TlsSettings &settings, TlsOptions &tls)
{
    if (settings.clientCertificateFile.isEmpty()) {
        if (settings.clientKeyFile.isEmpty())
            return {};
        return {networkProblem(Field::ClientCertificate,
            NetworkSettingsText::tr("The client key needs a client certificate. Choose one."))};
    }
    const CheckedIdentity identity = readClientIdentity(
        settings.clientCertificateFile, settings.clientKeyFile, settings.passphrase);
    if (!identity)
        return {networkProblem(fieldOf(identity.fault), identity.problem)};
    tls.clientChain = identity->chain;
    tls.clientKey = identity->key;
    return {};
}

} // namespace

bool isFingerprint(const QString &typed) { return !fingerprintOf(typed).isEmpty(); }

QList<SettingsProblem> applyConnectTo(const QString &typed, ConnectionOptions &options)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const qsizetype bracket = text.startsWith(u'[') ? text.indexOf(u']') : 0;
    if (bracket < 0 || (bracket == 0 && text.count(u':') > 1)) {
        return {networkProblem(Field::ConnectTo,
            NetworkSettingsText::tr("Put the IPv6 address in brackets, for example [::1]:8080."))};
    }
    const qsizetype colon = text.indexOf(u':', bracket);
    const QString host = colon < 0 ? text : text.first(colon);
    const auto parsed = host.isEmpty() ? std::optional(options.url.host()) : parseHost(host);
    if (!parsed) {
        return {networkProblem(Field::ConnectTo,
            aboutTyped(NetworkSettingsText::tr("“%1” is not a valid host to connect to."), host))};
    }
    const quint16 port = colon < 0 ? options.url.port() : portOf(text.sliced(colon + 1));
    if (port == 0) {
        return {networkProblem(Field::ConnectTo,
            NetworkSettingsText::tr("The port to connect to must be a number from 1 to 65535."))};
    }
    options.connectTo = ConnectTo{*parsed, port};
    return {};
}

QList<SettingsProblem> applyProxy(const ProxySettings &settings, ConnectionOptions &options)
{
    ProxyOptions &proxy = options.proxy;
    proxy.kind = settings.kind;
    if (proxy.kind == ProxyOptions::Kind::System || proxy.kind == ProxyOptions::Kind::None)
        return {};
    Problems problems = proxyCredentialsProblems(settings);
    const QString typed = settings.host.trimmed();
    const auto host = hostOf(typed);
    if (typed.isEmpty())
        problems
            += networkProblem(Field::ProxyHost, NetworkSettingsText::tr("Enter the proxy host."));
    else if (!host)
        problems += networkProblem(Field::ProxyHost,
            aboutTyped(NetworkSettingsText::tr("“%1” is not a valid proxy host."), typed));
    if (settings.port < 1 || settings.port > 0xFFFF) {
        problems += networkProblem(Field::ProxyPort,
            NetworkSettingsText::tr("The proxy port must be a number from 1 to 65535."));
    }
    proxy.host = host.value_or(QString());
    proxy.port = quint16(settings.port);
    proxy.user = settings.user;
    proxy.password = settings.password;
    return problems;
}

QList<SettingsProblem> applyTls(const TlsSettings &settings, ConnectionOptions &options)
{
    TlsOptions &tls = options.tls;
    tls.trustAnyCertificate = settings.trustAnyCertificate;
    tls.minimumVersion = versionOf(settings.minimumVersion);
    tls.alpn = settings.alpn;
    Problems problems = applyClientIdentity(settings, tls);
    for (qsizetype i = 0; i < settings.caFiles.size(); ++i) {
        const auto authorities = readAuthorities(settings.caFiles[i]);
        if (!authorities) {
            problems += networkProblem(Field::CaFile, authorities.problem, i);
            continue;
        }
        tls.caCertificates += authorities->certificates;
        tls.revocationLists += authorities->revocationLists;
    }
    for (qsizetype i = 0; i < settings.trustedFingerprints.size(); ++i) {
        const QString typed = settings.trustedFingerprints[i];
        tls.trustedFingerprints.append(fingerprintOf(typed));
        if (tls.trustedFingerprints.last().isEmpty()) {
            problems += networkProblem(Field::TrustedFingerprint,
                aboutTyped(NetworkSettingsText::tr("“%1” is not a SHA-256 fingerprint."), typed),
                i);
        }
    }
    const QString name = settings.serverName.trimmed();
    const auto host = name.isEmpty() ? std::optional(QString()) : hostOf(name);
    if (!host) {
        problems += networkProblem(Field::ServerName,
            aboutTyped(NetworkSettingsText::tr("“%1” is not a valid server name for TLS."), name));
    }
    tls.serverName = host.value_or(QString());
    return problems;
}

} // namespace wasclean
